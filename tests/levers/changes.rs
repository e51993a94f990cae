//! Changes: another policy takes over on a day of the run.

use super::super::support::Did;
use super::{Stage, assert_more, shop};
use mainstay::scenario::Scenario;
use mainstay::score::Scores;
use mainstay::service::{Plan, Setting, replicate};
use mainstay::sim::{DAY, MINUTE};
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
}

/// Contacts answered by seats with these numbers, by whether that was before day 40.
fn answered(stage: &Stage, policy: &str, seats: std::ops::Range<u16>) -> [usize; 2] {
    let mut count = [0; 2];
    for heard in stage.facts(policy, 0) {
        if let Did::Answered { rep, .. } = heard.what
            && seats.contains(&rep)
        {
            count[usize::from(heard.at >= 40 * DAY)] += 1;
        }
    }
    count
}

/// The shop with two reps, and with more or fewer from day 40 on.
fn staffing() -> Stage {
    let busy = shop().swap("operation.ron", "a_year: 12.0", "a_year: 60.0").swap(
        "operation.ron",
        "supervisors: 1,",
        "supervisors: 1, attrition_a_month: 0.0,",
    );
    busy.policy("few", "reps: { \"front\": 2 }, supervisors: 1")
        .policy("many", "reps: { \"front\": 5 }, supervisors: 3")
        .policy("grows", "reps: { \"front\": 2 }, supervisors: 1, changes: [(from: Days(40), to: \"many\")]")
        .policy("shrinks", "reps: { \"front\": 5 }, supervisors: 3, changes: [(from: Days(40), to: \"few\")]")
}

#[test]
fn more_reps_from_a_day_on_shorten_the_wait_and_are_paid_from_that_day() {
    let stage = staffing();
    assert_more(&stage, ["few", "grows"], |policy| policy.channels[0].mean_wait_s);
    assert_more(&stage, ["grows", "many"], |policy| policy.channels[0].mean_wait_s);
    let [before, after] = answered(&stage, "grows", 2..5);
    assert!(before == 0 && after > 100, "{before} before and {after} after by those who are new");
    // Weekdays from nine to five, from a Monday on.
    let wages = stage.run(&["grows"], 1, 0, 90).policies[0].money.wages.expect("they are paid").estimate;
    let a_day = |reps: f64, supervisors: f64| 8.0 * (reps * 1_600.0 + supervisors * 2_500.0);
    let days = |from: u32, to: u32| (from..to).filter(|day| day % 7 < 5).count() as f64;
    let expected = days(0, 40) * a_day(2.0, 1.0) + days(40, 90) * a_day(5.0, 3.0);
    assert!((wages - expected).abs() < 1e-3, "{wages}, not {expected}");
}

#[test]
fn fewer_reps_from_a_day_on_lengthen_the_wait_and_whoever_goes_finishes_the_contact() {
    let stage = staffing();
    assert_more(&stage, ["shrinks", "many"], |policy| policy.channels[0].mean_wait_s);
    assert_more(&stage, ["few", "shrinks"], |policy| policy.channels[0].mean_wait_s);
    let [before, after] = answered(&stage, "shrinks", 2..5);
    assert!(before > 100 && after == 0, "{before} before and {after} after by those who went");
}

#[test]
fn a_contact_in_hand_when_its_seat_is_closed_is_finished() {
    // Day and night, half an hour each: at midnight of day 40 everybody has somebody on the line.
    let stage = Stage::shipped("yardstick-queue")
        .swap("operation.ron", "a_minute: 48.0", "a_minute: 1.0")
        .swap("operation.ron", "reps: 100", "reps: 8")
        .swap("operation.ron", "horizon: Days(15)", "horizon: Days(4)")
        .swap("stories/call.ron", "Exponential(mean: Minutes(2))", "Empirical([(Minutes(30), 1)])")
        .policy("fewer", "reps: { \"reps\": 3 }")
        .policy("shrinks", "changes: [(from: Days(2), to: \"fewer\")]");
    let mut in_hand = BTreeMap::new();
    let mut finished = 0;
    for heard in stage.facts("shrinks", 0) {
        match heard.what {
            Did::Answered { rep, .. } => {
                assert!(rep < 3 || heard.at < 2 * DAY, "{heard:?}");
                in_hand.insert(heard.case, heard.at);
            }
            Did::Ended { rep, handle, .. } => {
                let answered = in_hand.remove(&heard.case).expect("it was answered");
                assert_eq!(handle, heard.at - answered);
                assert_eq!(handle, 30 * MINUTE, "cut");
                finished += u32::from(rep >= 3 && heard.at >= 2 * DAY);
            }
            _ => {}
        }
    }
    assert_eq!(finished, 5);
}

#[test]
fn when_no_supervisor_is_left_those_who_wait_for_one_are_refused() {
    let asks = "authority: (rep: (remedies: Only([])))";
    let stage = shop()
        .swap("operation.ron", "a_year: 12.0", "a_year: 60.0")
        .policy("alone", &format!("{asks}, supervisors: 0"))
        .policy("left-alone", &format!("{asks}, changes: [(from: Days(40), to: \"alone\")]"));
    let decided = |from: u64, to: u64| {
        let facts = stage.facts("left-alone", 0).into_iter().filter(|heard| (from..to).contains(&heard.at));
        let [mut decided, mut escalated] = [0_u32; 2];
        for heard in facts {
            match heard.what {
                Did::Decided { .. } => decided += 1,
                Did::Ended { record, .. } => escalated += u32::from(record.escalated),
                _ => {}
            }
        }
        (decided, escalated)
    };
    let (before, after) = (decided(0, 40 * DAY), decided(40 * DAY, 90 * DAY));
    assert!(before.0 > 100 && after.0 <= 1 && after.1 > 100, "{before:?} before and {after:?} after");
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
