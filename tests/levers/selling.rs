//! Selling: money now, and what comes of it.

use super::{Stage, assert_more, shop};

const HONEST: &str = "selling: (offers: 0.8)";
const PUSHY: &str = "selling: (offers: 0.8, presses: 0.9)";
const REFERS: &str = "selling: (offers: 0.8, refers: 0.9)";

/// A shop in which people buy twice a month and might buy more.
fn selling() -> Stage {
    let purchases = "purchases: (a_year: 24.0, extra: (margin: 2.00, fits: 0.4, better_elsewhere: 0.3)), horizon:";
    shop().swap("operation.ron", "horizon:", purchases)
}

#[test]
fn overselling_brings_money_at_the_purchase_and_drives_customers_away_later() {
    let stage = selling().policy("pushy", PUSHY).policy("honest", HONEST);
    assert_more(&stage, ["pushy", "honest"], |policy| policy.money.sales);
    assert_more(&stage, ["honest", "pushy"], |policy| policy.retention.months_kept);
    assert_more(&stage, ["honest", "pushy"], |policy| policy.money.margin);
    let oversold = stage.run(&["honest"], 1, 0, 90).policies[0].beside.oversold.expect("it is counted").estimate;
    assert_eq!(oversold, 0.0);
}

#[test]
fn offering_what_fits_brings_money_and_changes_nothing_else() {
    let stage = selling().policy("honest", HONEST).policy("none", "");
    assert_more(&stage, ["honest", "none"], |policy| policy.money.net);
    let results = stage.run(&["honest", "none"], 2, 0, 90);
    assert_eq!(results.policies[0].retention, results.policies[1].retention);
}

#[test]
fn an_honest_referral_is_neither_a_customer_kept_nor_one_lost_and_costs_what_they_would_have_brought() {
    let stage = selling().policy("refers", REFERS).policy("honest", HONEST);
    let results = stage.run(&["refers", "honest"], 4, 0, 90);
    let [refers, honest] = [0, 1].map(|place: usize| &results.policies[place]);
    assert!(refers.retention.referred.expect("some go").estimate > 0.1);
    assert_eq!(honest.retention.referred, None);
    let kept = |place: usize| results.policies[place].retention.at_horizon.expect("customers").estimate;
    assert!((kept(0) - kept(1)).abs() < 0.03, "{} and {}", kept(0), kept(1));
    assert_more(&stage, ["honest", "refers"], |policy| policy.money.margin);
}

#[test]
fn where_people_talk_an_honest_referral_is_spoken_well_of_and_overselling_loses_newcomers() {
    let heard = "assumptions: { \"word_wins\": 0.1, \"word_loses\": 0.1 }, newcomers: (a_month: 60.0), horizon:";
    let stage = selling().swap("operation.ron", "horizon:", heard);
    let stage = stage.policy("refers", REFERS).policy("honest", HONEST).policy("pushy", PUSHY);
    assert_more(&stage, ["refers", "honest"], |policy| policy.beside.told_well);
    assert_more(&stage, ["honest", "pushy"], |policy| policy.beside.newcomers);
}
