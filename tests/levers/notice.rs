//! Notice: told of a problem before they ask.

use super::{assert_more, contacts, shop};
use crate::support::Did;

#[test]
fn being_told_of_a_problem_spares_contacts_and_keeps_customers() {
    let stage = shop().policy("tells", "notice: (of: 0.6)").policy("silent", "");
    assert_more(&stage, ["silent", "tells"], contacts);
    assert_more(&stage, ["tells", "silent"], |policy| policy.retention.months_kept);
}

#[test]
fn being_told_all_the_time_of_problems_that_are_none_drives_customers_away() {
    let stage = shop().swap("operation.ron", "stake: Money", "stake: Money, cause: Customer");
    let stage = stage.policy("alarmist", "notice: (of: 0.99)").policy("silent", "");
    assert_more(&stage, ["silent", "alarmist"], |policy| policy.retention.months_kept);
    // What a customer brings about themselves nobody can tell them of.
    let facts = stage.facts("alarmist", 0);
    assert!(facts.iter().all(|fact| !matches!(fact.what, Did::Notified { needed: true, .. })));
}

#[test]
fn notices_that_are_not_wanted_hurt_more() {
    let unwanted = "share: 1.0, wants_follow_up: 0.0,";
    let levers = "notice: (of: 0.9)";
    let stage = shop().policy("tells", levers);
    let kept = |stage: &super::Stage| {
        let months = |results: &mainstay::experiment::PolicyResults| {
            results.retention.months_kept.as_ref().expect("customers are kept").estimate
        };
        months(&stage.run(&["tells"], 12, 0, 90).policies[0])
    };
    assert!(kept(&stage) > kept(&stage.clone().swap("operation.ron", "share: 1.0,", unwanted)));
}
