//! A data breach: what is kept can get out.

use super::{PAIRS, Stage, assert_more, shop};
use mainstay::experiment::PolicyResults;
use mainstay::stats::Estimate;

/// A shop from which something gets out after three weeks.
fn leaks() -> Stage {
    let story = r#"Story(schema: 1, id: "data", language: "en", issue: "data", begin: "here",
        moments: { "here": (moves: { "explain": (takes: Minutes(4), ends: Resolved) }) })"#;
    shop()
        .swap("operation.ron", "demand: {", "demand: { \"data\": (a_year: 0.0, cause: Business, stake: Other),")
        .swap(
            "operation.ron",
            "horizon:",
            "breaches: { \"leak\": (after: Days(21), about: \"data\", ask: 0.3, within: Days(4)) }, horizon:",
        )
        .with("stories/data.ron", story)
}

/// The difference that the breach makes under one policy.
fn difference(policy: &str, figure: impl Fn(&PolicyResults) -> f64) -> Estimate {
    let stage = |shop: Stage| shop.policy("one", "record: Unified").policy("none", "record: NotKept");
    let (with, without) = (stage(leaks()), stage(shop()));
    let differences: Vec<f64> = (0..u64::from(PAIRS))
        .map(|seed| {
            let of = |stage: &Stage| figure(&stage.clone().seeded(seed + 1).run(&[policy], 1, 0, 90).policies[0]);
            of(&with) - of(&without)
        })
        .collect();
    Estimate::of(&differences).expect("the figure is defined")
}

fn contacts(policy: &PolicyResults) -> f64 {
    policy.channels.iter().map(|channel| channel.contacts).sum()
}

#[test]
fn a_breach_costs_trust_and_customers_and_brings_contacts() {
    let kept = difference("one", |policy| policy.retention.months_kept.expect("customers").estimate);
    assert!(kept.high.expect("an interval") < 0.0, "{kept:?}");
    let more = difference("one", contacts);
    assert!(more.low.expect("an interval") > 0.0, "{more:?}");
}

#[test]
fn more_is_lost_where_more_is_kept() {
    let stage = leaks().policy("one", "record: Unified").policy("none", "record: NotKept");
    assert_more(&stage, ["one", "none"], |policy| policy.beside.data_lost);
}
