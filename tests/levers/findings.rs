//! What is found where settings cannot be.

use super::{Stage, shop};

/// Fails unless all of these words are among what is found.
#[track_caller]
fn assert_found(stage: &Stage, words: &[&str]) {
    let found = stage.findings();
    for words in words {
        assert!(found.contains(words), "`{words}` is not in\n{found}");
    }
}

#[test]
fn settings_beyond_reason_are_found_with_the_field() {
    let policy = |levers: &str| shop().policy("odd", levers);
    assert_found(&policy("rewards: (every: Hours(2), worth: 1.0)"), &["P05", "at most once a day"]);
    assert_found(&policy("rewards: (every: Days(2), worth: -1.0)"), &["P07", "worth from 0"]);
    assert_found(&policy("rewards: (every: Days(2), worth: 1.0, works_on: [Chat])"), &["no channel `Chat`"]);
    assert_found(&policy("selling: (presses: 40.0)"), &["P02", "40 does not"]);
    assert_found(&policy("follow_up: (after_purchase: (share: 2.0, after: Days(1)))"), &["P02", "2 does not"]);
    let operation = |part: &str| shop().swap("operation.ron", "horizon:", &format!("{part}, horizon:"));
    assert_found(&operation("newcomers: (a_month: -1.0)"), &["O05", "-1 are not"]);
    assert_found(&operation("purchases: (a_year: 2.0, trouble: 0.5)"), &["O05", "name a demand"]);
    assert_found(&operation("purchases: (a_year: 2.0, trouble: 0.5, about: \"parcl\")"), &["no demand `parcl`"]);
    assert_found(
        &operation("purchases: (a_year: 2.0, on: { Site: (share: 0.7), App: (share: 0.2) })"),
        &["O02", "the shops"],
    );
    assert_found(&operation("purchases: (a_year: 2.0, on: { Site: (share: 1.0, fails: 2.0) })"), &["O05", "at most 1"]);
    assert_found(&operation("purchases: (a_year: 2.0, on: { Kiosk: (share: 1.0) })"), &["Kiosk"]);
    assert_found(&operation("purchases: (a_year: 2.0, unclear: -0.1)"), &["O05", "at least 0"]);
    assert_found(&operation("purchases: (a_year: 2.0, no_sale: \"parcl\")"), &["no demand `parcl`"]);
    let phone = |settings: &str| shop().swap("operation.ron", "Phone: (", &format!("Phone: ({settings}, "));
    assert_found(&phone("findability: 60"), &["O05", "at most 1"]);
    assert_found(&phone("draws: (demand: \"parcl\", a_year: 1.0)"), &["L08", "no demand `parcl`"]);
    assert_found(&phone("draws: (demand: \"parcel\", a_year: -1.0)"), &["O05", "at least 0"]);
    let channels = |settings: &str| policy(&format!("channels: {{ Phone: ({settings}) }}"));
    assert_found(&channels("findability: -0.5"), &["P02", "-0.5 does not"]);
    assert_found(&channels("draws: (demand: \"parcl\", a_year: 1.0)"), &["L08", "no demand `parcl`"]);
    assert_found(&channels("draws: (demand: \"parcel\", a_year: 4000)"), &["P08", "0 to 365"]);
    assert_found(&policy("rewards: (every: Days(2), worth: 1.0, works_in: [Kiosk])"), &["Kiosk"]);
    assert_found(&operation("breaches: { \"leak\": (after: Days(3), ask: 3.0) }"), &["O05", "at most 1"]);
    assert_found(&operation("breaches: { \"leak\": (after: Days(3), about: \"parcl\") }"), &["no demand `parcl`"]);
}

#[test]
fn a_lever_with_nothing_to_work_on_is_found() {
    let stage = shop()
        .policy("sells", "selling: (offers: 0.5)")
        .policy("asks", "follow_up: (after_purchase: (share: 0.5, after: Days(1)))")
        .policy("refuses", "rewards: (every: Days(30), worth: 1.0, works_on: [Phone])")
        .policy("only-in-the-app", "rewards: (every: Days(30), worth: 1.0, works_in: [App])");
    assert_found(&stage, &["L25", "nothing more to be sold", "nobody buys anything", "brings no contact here"]);
    assert_found(&stage, &["do not buy by themselves here"]);
}
