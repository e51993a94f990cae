//! Calling people: what a quota of people to reach sells, and what it does to those who wait and to those who are called.

use super::super::support::Did;
use super::{Stage, assert_more, attained, shop};
use mainstay::sim::{DAY, HOUR};
use mainstay::stats::Estimate;
use mainstay::world::{Beside, Stranger};
use std::collections::BTreeMap;

const CALLS: &str = "outbound: (answered: 0.5, takes: Exponential(mean: Minutes(4)), \
                     extra: (margin: 6.00, fits: 0.3)), horizon:";
/// What two reps with most of their day to spare do by the way.
const LIGHT: &str = "quota: (people_to_reach_a_day: 12)";
/// More than a rep could do who answered nobody.
const HEAVY: &str = "quota: (people_to_reach_a_day: 120)";

/// A shop that calls its customers.
fn calling() -> Stage {
    shop().swap("operation.ron", "horizon:", CALLS)
}

/// The same where nobody who calls leaves the job.
fn calling_for_good() -> Stage {
    calling().swap("operation.ron", "supervisors: 1,", "supervisors: 1, attrition_a_month: 0.0,")
}

/// The same where customers alone keep a single rep busy half of the day.
fn tight() -> Stage {
    calling().swap("operation.ron", "number: 600", "number: 1200").swap("operation.ron", "reps: 2", "reps: 1")
}

/// Who was called and answered, with the day.
fn reached(stage: &Stage, policy: &str) -> Vec<(u64, u32)> {
    let answered = |did: &Did| matches!(did, Did::Beside(Beside::Called { answered: true, .. }));
    let facts = stage.facts(policy, 0).into_iter();
    facts.filter(|fact| answered(&fact.what)).map(|fact| (fact.at / DAY, fact.customer)).collect()
}

#[test]
fn calls_made_in_time_to_spare_sell_and_pay() {
    let stage = calling().policy("calls", LIGHT).policy("none", "");
    assert_more(&stage, ["calls", "none"], |policy| policy.money.net);
    assert_more(&stage, ["calls", "none"], |policy| policy.team.occupancy);
    let results = stage.run(&["calls"], 4, 0, 90);
    let beside = &results.policies[0].beside;
    let [made, reached, sold] =
        [beside.calls_made, beside.people_reached, beside.sold].map(|figure| figure.expect("some are called"));
    // Of every two calls one is answered; of those answered 0.3 fit and 0.3 of these buy.
    let about = |found: Estimate, expected: f64| (found.estimate / expected - 1.0).abs() < 0.05;
    assert!(about(reached, 0.5 * made.estimate), "{reached:?} of {made:?}");
    assert!((sold.estimate / reached.estimate - 0.09).abs() < 0.02, "{sold:?} of {reached:?}");
    assert_eq!(beside.oversold.expect("it is counted").estimate, 0.0);
}

#[test]
fn a_rep_with_time_to_spare_reaches_the_quota_and_no_more() {
    let mut by_day = BTreeMap::new();
    for (day, _) in reached(&calling_for_good().policy("calls", LIGHT), "calls") {
        *by_day.entry(day).or_insert(0) += 1;
    }
    // Two reps, eight hours each, on working days.
    assert_eq!(by_day.len(), 65);
    assert!(by_day.values().all(|reached| *reached == 24), "{by_day:?}");
}

#[test]
fn a_heavy_quota_reaches_more_people_and_lets_down_those_who_wait() {
    let stage = tight().policy("heavy", HEAVY).policy("light", LIGHT);
    assert_more(&stage, ["heavy", "light"], |policy| policy.beside.people_reached);
    assert_more(&stage, ["heavy", "light"], |policy| policy.beside.calls_cut_short);
    assert_more(&stage, ["heavy", "light"], |policy| policy.channels[0].mean_wait_s);
    assert_more(&stage, ["heavy", "light"], |policy| policy.channels[0].abandoned_share);
    assert_more(&stage, ["heavy", "light"], |policy| policy.team.pressure);
    assert_more(&stage, ["light", "heavy"], |policy| policy.level);
    assert_more(&stage, ["light", "heavy"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["light", "heavy"], |policy| attained(policy, "heard"));
    assert_more(&stage, ["light", "heavy"], |policy| policy.retention.months_kept);
}

#[test]
fn who_is_behind_with_the_quota_calls_while_people_wait() {
    let never = CALLS.replace("horizon:", "assumptions: { \"outbound_first\": 0.0 }, horizon:");
    let waits = |stage: Stage, seed| {
        let results = stage.policy("heavy", HEAVY).seeded(seed).run(&["heavy"], 1, 0, 90);
        results.policies[0].channels[0].mean_wait_s.expect("some wait").estimate
    };
    let differences: Vec<f64> =
        (0..8).map(|seed| waits(tight(), seed) - waits(tight().swap("operation.ron", CALLS, &never), seed)).collect();
    let longer = Estimate::of(&differences).expect("eight pairs");
    println!("calling first: {longer:?}");
    assert!(longer.low.expect("an interval") > 0.0, "{longer:?}");
}

#[test]
fn calling_people_who_would_rather_not_be_called_drives_them_away() {
    let alone = "margin_a_month: 10.00, wants_follow_up: 0.0";
    let stage = calling().swap("operation.ron", "margin_a_month: 10.00", alone);
    let stage = stage.policy("calls", "quota: (people_to_reach_a_day: 30)").policy("none", "");
    assert_more(&stage, ["none", "calls"], |policy| policy.retention.months_kept);
    let beside = stage.run(&["calls"], 2, 0, 90).policies[0].beside.clone();
    assert_eq!(beside.calls_unwelcome, beside.people_reached);
}

#[test]
fn a_third_call_in_a_month_is_one_too_many() {
    let glad = "margin_a_month: 10.00, wants_follow_up: 1.0";
    let stage = calling().swap("operation.ron", "margin_a_month: 10.00", glad).policy("calls", LIGHT);
    let facts = stage.facts("calls", 0);
    let mut counts = BTreeMap::new();
    let mut third = 0;
    for fact in &facts {
        if let Did::Beside(Beside::Called { answered: true, welcome, .. }) = fact.what {
            let month = (1..4).filter(|month| month * 365 / 12 <= fact.at / DAY).count();
            let earlier = counts.entry((month, fact.customer)).or_insert(0);
            assert_eq!(welcome, *earlier < 2, "at {}", fact.at);
            third += usize::from(!welcome);
            *earlier += 1;
        }
    }
    assert!(third > 20, "{third}");
}

#[test]
fn calls_to_strangers_sell_and_leave_customers_as_they_are() {
    let strangers = CALLS.replace("outbound: (", "outbound: (to: Strangers, ");
    let stage = shop().swap("operation.ron", "horizon:", &strangers).policy("calls", LIGHT).policy("none", "");
    assert_more(&stage, ["calls", "none"], |policy| policy.money.net);
    assert!(reached(&stage, "calls").iter().all(|(_, customer)| *customer == Stranger::NUMBER));
    let unwelcome = stage.run(&["calls"], 1, 0, 90).policies[0].beside.calls_unwelcome.expect("it is counted");
    assert_eq!(unwelcome.estimate, 0.0);
}

#[test]
fn selling_by_calls_goes_by_the_lever_of_selling() {
    let press = format!("{LIGHT}, selling: (offers: 1.0, presses: 0.9)");
    let stage = calling().policy("presses", &press).policy("calls", LIGHT);
    assert_more(&stage, ["presses", "calls"], |policy| policy.beside.oversold);
    assert_more(&stage, ["presses", "calls"], |policy| policy.money.sales);
    assert_more(&stage, ["calls", "presses"], |policy| policy.retention.months_kept);
}

#[test]
fn nobody_is_called_without_a_quota_of_people_to_reach_and_nothing_else_changes() {
    let [calls, none] = [calling(), shop()].map(|stage| stage.policy("plain", "quota: (contacts_a_day: 40)"));
    assert_eq!(calls.journal("plain", 0), none.journal("plain", 0));
}

#[test]
fn where_the_shop_never_closes_every_day_brings_a_new_quota() {
    let stage = calling_for_good().swap("operation.ron", "Mon-Fri 09:00-17:00", "Mon-Sun 00:00-24:00");
    let stage = stage.policy("calls", LIGHT);
    let mut by_day = BTreeMap::new();
    for (day, _) in reached(&stage, "calls") {
        *by_day.entry(day).or_insert(0) += 1;
    }
    // Three times eight hours of two reps; a call over midnight counts for the next day.
    assert_eq!(by_day.len(), 90);
    assert!(by_day.values().all(|reached| (70..=72).contains(reached)), "{by_day:?}");
}

#[test]
fn a_later_policy_calls_from_its_day_on() {
    let stage = calling().policy("calls", LIGHT).policy("later", "changes: [(from: Days(40), to: \"calls\")]");
    let days: Vec<u64> = reached(&stage, "later").into_iter().map(|(day, _)| day).collect();
    assert!(days.len() > 500 && days.iter().all(|day| *day >= 40), "{}", days.len());
    let calls = |fact: &&super::super::support::Heard| matches!(fact.what, Did::Beside(Beside::Called { .. }));
    let first = stage.facts("later", 0).iter().find(calls).map(|fact| fact.at).expect("somebody is called");
    assert!(first >= 40 * DAY + 9 * HOUR);
}

#[test]
fn what_cannot_be_called_is_found_where_it_stands() {
    let errors = |stage: Stage| stage.loads().expect_err("it cannot be");
    assert!(errors(calling().policy("odd", "quota: (people_to_reach_a_day: 0)")).contains("P03"));
    assert!(errors(calling().policy("odd", "quota: ()")).contains("how many contacts, or how many people to reach"));
    let all = CALLS.replace("answered: 0.5", "answered: 5");
    assert!(errors(shop().swap("operation.ron", "horizon:", &all)).contains("this is at most 1"));
    let never = CALLS.replace("Exponential(mean: Minutes(4))", "Uniform(from: Minutes(4), to: Minutes(2))");
    assert!(errors(shop().swap("operation.ron", "horizon:", &never)).contains("O0"));
    let nobody = calling().swap("operation.ron", "number: 600", "number: 0");
    assert!(errors(nobody).contains("there are no customers to call"));
    let idle = shop().policy("odd", LIGHT).findings();
    assert!(idle.contains("there is nobody to call here"), "{idle}");
    assert!(!calling().policy("calls", LIGHT).findings().contains("L25"));
    let sells = |levers: &str| calling().policy("sells", levers).findings();
    assert!(!sells(&format!("{LIGHT}, selling: (offers: 0.5)")).contains("L25"));
    assert!(sells("selling: (offers: 0.5)").contains("there is nothing more to be sold"));
}
