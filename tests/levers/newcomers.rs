//! Newcomers: what is told of a service changes who comes.

use super::{PAIRS, Stage, assert_more, shop};
use crate::support::Did;
use mainstay::world::Beside;

const FREE: &str = "authority: (rep: (remedies: Any, guidelines: 0.9))";
const BOUND: &str = "authority: (rep: (remedies: Only([]), script_only: true))";
/// What is told in a shop of this size in three months should show.
const HEARD: &str = "assumptions: { \"word_wins\": 0.1, \"word_loses\": 0.1 }, newcomers: (a_month: 30.0), horizon:";

fn heard() -> Stage {
    shop().swap("operation.ron", "horizon:", HEARD)
}

#[test]
fn good_service_brings_newcomers_and_their_money() {
    let stage = heard().policy("free", FREE).policy("bound", BOUND);
    assert_more(&stage, ["free", "bound"], |policy| policy.beside.newcomers);
    assert_more(&stage, ["free", "bound"], |policy| policy.beside.customers_at_end);
    assert_more(&stage, ["free", "bound"], |policy| policy.money.newcomers);
    assert_more(&stage, ["free", "bound"], |policy| policy.beside.told_well);
    assert_more(&stage, ["bound", "free"], |policy| policy.beside.told_badly);
}

#[test]
fn bad_service_keeps_away_people_who_would_have_come() {
    let deaf = "authority: (rep: (remedies: Only([])), supervisor: (remedies: Only([])))";
    let stage = heard().policy("deaf", deaf);
    let came = stage.run(&["deaf"], PAIRS, 0, 90).policies[0].beside.newcomers.expect("some come");
    let usual = 30.0 * 90.0 / 365.0 * 12.0;
    assert!(came.high.expect("an interval") < usual, "{came:?}");
}

#[test]
fn where_nobody_listens_the_same_prospects_come_on_the_same_days_under_every_policy() {
    let deaf = HEARD.replace("0.1", "0.0");
    let stage = shop().swap("operation.ron", "horizon:", &deaf).policy("free", FREE).policy("bound", BOUND);
    let came = |policy: &str| {
        let joined = |what: &Did| matches!(what, Did::Beside(Beside::Joined { .. }));
        let facts = stage.facts(policy, 0).into_iter();
        facts.filter(|fact| joined(&fact.what)).map(|fact| (fact.at, fact.customer)).collect::<Vec<_>>()
    };
    assert!(came("free").len() > 40);
    assert_eq!(came("free"), came("bound"));
}

#[test]
fn retention_counts_the_customers_at_the_start_and_not_those_who_came_later() {
    let results = heard().policy("bound", BOUND).run(&["bound"], 2, 0, 90);
    let policy = &results.policies[0];
    let [retained, at_end] =
        [policy.retention.at_horizon, policy.beside.customers_at_end].map(|figure| figure.expect("a figure").estimate);
    let [came, left] =
        [policy.beside.newcomers, policy.beside.newcomers_left].map(|figure| figure.expect("a figure").estimate);
    assert!(left > 0.0);
    assert!((at_end - (600.0 * retained + came - left)).abs() < 1e-6);
}
