//! Follow-up after purchases: asking those who said nothing.

use super::{Stage, assert_more, shop};

const ASKS: &str = "follow_up: (after_purchase: (share: 0.8, after: Days(3)))";

/// A shop where something is often wrong with what was bought, and few say so.
fn buying(wrong: f64) -> Stage {
    let purchases = format!("purchases: (a_year: 24.0, trouble: {wrong}, about: \"parcel\"), horizon:");
    let few_speak = "{ \"parcel\": (a_year: 1.0, stake: Other) }";
    shop().swap("operation.ron", "horizon:", &purchases).swap(
        "operation.ron",
        "{ \"parcel\": (a_year: 12.0, stake: Money) }",
        few_speak,
    )
}

#[test]
fn asking_after_a_purchase_finds_what_nobody_said_and_keeps_customers() {
    let stage = buying(0.3).policy("asks", ASKS).policy("silent", "");
    assert_more(&stage, ["asks", "silent"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["asks", "silent"], |policy| policy.follow_up.defectors_found);
    assert_more(&stage, ["asks", "silent"], |policy| policy.retention.months_kept);
    assert_more(&stage, ["silent", "asks"], |policy| policy.silent_defectors);
    assert_more(&stage, ["asks", "silent"], |policy| policy.team.occupancy);
}

#[test]
fn asking_people_who_would_rather_be_left_alone_about_nothing_drives_them_away() {
    let alone = "margin_a_month: 10.00, wants_follow_up: 0.0";
    let stage = buying(0.0).swap("operation.ron", "margin_a_month: 10.00", alone);
    let stage = stage.policy("asks", ASKS).policy("silent", "");
    assert_more(&stage, ["silent", "asks"], |policy| policy.retention.months_kept);
}

#[test]
fn who_has_trouble_is_the_same_whether_or_not_anybody_asks() {
    let stage = buying(0.3).policy("asks", ASKS).policy("silent", "");
    let results = stage.run(&["asks", "silent"], 1, 0, 5);
    let bought = |place: usize| results.policies[place].beside.purchases.expect("some buy").estimate;
    assert!(bought(0) > 0.0);
    assert_eq!(bought(0), bought(1));
}
