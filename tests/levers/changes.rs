//! Changes: another policy takes over on a day of the run.

use super::super::support::Did;
use super::{Stage, assert_more, shop};
use mainstay::scenario::Scenario;
use mainstay::score::Scores;
use mainstay::service::{Plan, Setting, replicate};
use mainstay::sim::DAY;
use mainstay::stats::{Estimate, in_control_share};
use std::collections::BTreeMap;
use std::sync::Arc;

const FREE: &str = "authority: (rep: (remedies: Any, guidelines: 0.9))";
const BOUND: &str = "authority: (rep: (remedies: Only([]), guidelines: 0.9))";

fn changing() -> Stage {
    shop()
        .policy("free", FREE)
        .policy("bound", BOUND)
        .policy("freed", &format!("{BOUND}, changes: [(from: Days(40), to: \"free\")]"))
        .policy("reined", &format!("{FREE}, changes: [(from: Days(40), to: \"bound\")]"))
}

#[test]
fn more_authority_from_a_day_on_lies_between_never_and_always() {
    let stage = changing();
    assert_more(&stage, ["freed", "bound"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["free", "freed"], |policy| policy.follow_up.true_resolution);
}

#[test]
fn taking_authority_away_on_a_day_does_harm_from_then_on() {
    let stage = changing();
    assert_more(&stage, ["free", "reined"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["reined", "free"], |policy| policy.team.escalated_share);
}

#[test]
fn until_the_day_of_the_change_nothing_differs() {
    let stage = changing();
    let before = |policy: &str| {
        let facts = stage.facts(policy, 0).into_iter();
        facts.filter(|fact| fact.at < 40 * DAY).collect::<Vec<_>>()
    };
    assert!(before("bound").len() > 1_000);
    assert_eq!(before("freed"), before("bound"));
    assert_ne!(stage.facts("freed", 0), stage.facts("bound", 0));
}

#[test]
fn a_change_to_the_same_levers_changes_nothing() {
    let stage =
        shop().policy("same", FREE).policy("renewed", &format!("{FREE}, changes: [(from: Days(40), to: \"same\")]"));
    assert_eq!(stage.facts("same", 0), stage.facts("renewed", 0));
}

#[test]
fn a_lever_is_paid_for_while_it_holds_and_set_up_once() {
    let priced = |a_month| format!("record: Unified, price: {{ \"record\": (set_up: 100.00, a_month: {a_month}) }}");
    let stage = shop()
        .policy("dear", &priced("73.00"))
        .policy("cheap", &format!("{}, changes: [(from: Days(30), to: \"dear\")]", priced("0.00")));
    let levers = stage.run(&["cheap"], 1, 0, 90).policies[0].money.levers.expect("levers cost").estimate;
    // Sixty days at 73 a month of 365/12 days, and 100 once.
    assert!((levers - (60.0 * 240.0 + 10_000.0)).abs() < 1e-6, "{levers}");
}

#[test]
fn a_change_that_cannot_be_is_found_where_it_stands() {
    let errors = |levers: &str| shop().policy("odd", levers).loads().expect_err("it cannot be");
    assert!(errors("changes: [(from: Days(40), to: \"usul\")]").contains("there is no policy `usul`"));
    assert!(errors("changes: [(from: Hours(5), to: \"usual\")]").contains("a change comes on a whole day"));
    assert!(errors("reps: { \"front\": 3 }, changes: [(from: Days(4), to: \"usual\")]").contains("other reps"));
}

#[test]
fn what_a_later_policy_makes_something_of_is_there_for_it_from_its_day_on() {
    let stage = shop()
        .policy("told", "notice: (of: 0.9)")
        .policy("later", "changes: [(from: Days(40), to: \"told\")]")
        .policy("flowing", "self_service: (quality: 1.0)")
        .policy("flows-later", "changes: [(from: Days(40), to: \"flowing\")]");
    let days = |policy: &str, is: fn(&Did) -> bool| {
        let facts = stage.facts(policy, 0).into_iter();
        facts.filter(|heard| is(&heard.what)).map(|heard| heard.at / DAY).collect::<Vec<u64>>()
    };
    let alarms = |policy: &str| days(policy, |did| matches!(did, Did::Notified { needed: false, .. }));
    let flows = |policy: &str| days(policy, |did| matches!(did, Did::SelfServed { .. }));
    for (always, later) in [(alarms("told"), alarms("later")), (flows("flowing"), flows("flows-later"))] {
        let since = always.iter().filter(|day| **day >= 40).count();
        assert!(later.iter().all(|day| *day >= 40) && since > 20, "{since} of {}", always.len());
        // Who is still there, and what they have by then, differs a little.
        assert!((later.len() as f64 / since as f64 - 1.0).abs() < 0.2, "{} against {since}", later.len());
    }
}

#[test]
fn who_is_in_a_guided_flow_when_it_closes_goes_on_to_a_rep() {
    let stage = shop()
        .swap("operation.ron", "a_year: 12.0", "a_year: 120.0")
        .policy("plain", "record: Unified")
        .policy("closed", "self_service: (quality: 1.0), changes: [(from: Days(40), to: \"plain\")]");
    let mut gone_on = 0;
    for replication in 0..4 {
        let mut open: BTreeMap<u32, (u64, bool)> = BTreeMap::new();
        for heard in stage.facts("closed", replication) {
            match heard.what {
                Did::Arose { .. } => drop(open.insert(heard.case, (heard.at, false))),
                Did::Began { .. } => {
                    let case = open.get_mut(&heard.case).expect("it arose");
                    gone_on += u32::from(!case.1 && case.0 < 40 * DAY && heard.at >= 40 * DAY);
                    case.1 = true;
                }
                Did::SelfServed { .. } => assert!(heard.at < 40 * DAY, "the flow is closed"),
                Did::Settled => drop(open.remove(&heard.case)),
                _ => {}
            }
        }
        let lost = open.values().filter(|(at, began)| !began && *at < 60 * DAY).count();
        assert_eq!(lost, 0, "{lost} matters stayed in a flow that is closed");
    }
    assert!(gone_on > 0, "nobody was in the flow as it closed");
}

/// The weekly scores of a replication, and the weeks in which another policy took over.
fn weekly(scenario: &Arc<Scenario>, policy: &str, seed: u64) -> (Scores, Vec<usize>) {
    let number = scenario.policy(policy).expect("a known policy");
    let setting = Setting { seed, customers: scenario.operation.customers, days: scenario.days };
    let plan = Plan::new(Arc::clone(scenario), number, setting);
    let (_, mut scores) = replicate(&plan, 0, Scores::new(Arc::clone(scenario)), &|| true);
    scores.finish();
    (scores, plan.weeks_of_change())
}

#[test]
fn a_step_on_the_day_of_a_change_is_no_instability_and_the_same_step_unannounced_is() {
    let stage = shop()
        .swap("operation.ron", "Days(90)", "Days(280)")
        .swap("operation.ron", "number: 600", "number: 1200")
        .policy("free", FREE)
        .policy("freed", &format!("{BOUND}, changes: [(from: Days(140), to: \"free\")]"));
    let scenario = stage.scenario();
    let mut differences = Vec::new();
    for seed in 1..=6 {
        let (scores, changed_in) = weekly(&scenario, "freed", seed);
        assert_eq!(changed_in, [20]);
        let announced = in_control_share(&scores.by_week, &changed_in).expect("forty weeks");
        let unannounced = in_control_share(&scores.by_week, &[]).expect("forty weeks");
        differences.push(announced - unannounced);
        let reported = stage.clone().seeded(seed).run(&["freed"], 1, 0, 0).policies[0].consistency.stability;
        assert_eq!(reported.expect("forty weeks").estimate, announced);
    }
    let calmer = Estimate::of(&differences).expect("six runs");
    println!("announced less unannounced: {calmer:?}");
    assert!(calmer.low.expect("an interval") > 0.05, "{calmer:?}");
}
