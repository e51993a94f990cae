//! What each lever does, shown by its direction in a small shop: differences between pairs of replications, with an
//! interval that does not span zero.

mod after_purchase;
mod authority;
mod breach;
mod callback;
mod changes;
mod draws;
mod eligibility;
mod findability;
mod findings;
mod follow_up;
mod knowledge;
mod lost_sales;
mod newcomers;
mod notice;
mod outbound;
mod quality_control;
mod quota;
mod recognition;
mod record;
mod rewards;
mod rollout;
mod self_service;
mod selling;
mod staffing;
mod training;

use super::support::Stage;
use mainstay::experiment::PolicyResults;
use mainstay::policy::LEVERS;
use mainstay::stats::Estimate;

const PAIRS: u32 = 12;

/// The shop on the corner, three times as busy.
fn shop() -> Stage {
    Stage::corner().swap("operation.ron", "number: 200", "number: 600")
}

/// Fails unless the first policy has more of a figure than the second, beyond chance.
#[track_caller]
fn assert_more(stage: &Stage, policies: [&str; 2], figure: impl Fn(&PolicyResults) -> Option<Estimate>) {
    let value = |policy: &PolicyResults| figure(policy).expect("the figure is defined").estimate;
    let difference = stage.paired(policies, PAIRS, 90, value);
    println!("{} less {}: {difference:?}", policies[0], policies[1]);
    assert!(difference.low.expect("an interval") > 0.0, "not settled: {difference:?}");
}

/// Contacts offered on all channels.
fn contacts(policy: &PolicyResults) -> Option<Estimate> {
    let all = policy.channels.iter().map(|channel| channel.contacts).sum();
    Some(Estimate { estimate: all, low: None, high: None })
}

/// The share of cases that met a standard.
fn attained(policy: &PolicyResults, standard: &str) -> Option<Estimate> {
    policy.standards.iter().find(|found| found.standard == standard).expect("a known standard").attained
}

#[test]
fn every_lever_is_pulled_by_one_of_these_tests() {
    let tests = [
        include_str!("after_purchase.rs"),
        include_str!("authority.rs"),
        include_str!("callback.rs"),
        include_str!("changes.rs"),
        include_str!("eligibility.rs"),
        include_str!("follow_up.rs"),
        include_str!("newcomers.rs"),
        include_str!("knowledge.rs"),
        include_str!("notice.rs"),
        include_str!("quality_control.rs"),
        include_str!("quota.rs"),
        include_str!("recognition.rs"),
        include_str!("record.rs"),
        include_str!("rewards.rs"),
        include_str!("rollout.rs"),
        include_str!("selling.rs"),
        include_str!("self_service.rs"),
        include_str!("staffing.rs"),
        include_str!("training.rs"),
    ];
    for lever in LEVERS {
        let pulled = tests.iter().any(|text| text.contains(&format!("\"{}:", lever.name)));
        assert!(pulled, "no test pulls {}", lever.name);
    }
}
