//! Staffing and access: how many are there, and when.

use super::{assert_more, shop};

#[test]
fn fewer_reps_make_customers_wait_longer_and_cost_less() {
    let stage = shop().policy("one", "reps: { \"front\": 1 }").policy("three", "reps: { \"front\": 3 }");
    assert_more(&stage, ["one", "three"], |policy| policy.channels[0].mean_wait_s);
    assert_more(&stage, ["one", "three"], |policy| policy.channels[0].abandoned_share);
    assert_more(&stage, ["three", "one"], |policy| policy.money.wages);
    assert_more(&stage, ["one", "three"], |policy| policy.team.occupancy);
}

#[test]
fn more_supervisors_decide_sooner() {
    let stage = shop()
        .swap("operation.ron", "number: 600", "number: 4_000")
        .swap("operation.ron", "reps: 2", "reps: 8")
        .policy("one", "supervisors: 1")
        .policy("four", "supervisors: 4");
    assert_more(&stage, ["one", "four"], |policy| policy.team.supervisor_wait_s);
}

#[test]
fn more_at_once_shortens_the_wait_and_lengthens_each_contact() {
    let stage = shop()
        .swap("operation.ron", "Phone: (hours", "Chat: (at_once: 1, hours")
        .swap("operation.ron", "[Phone, Email]", "[Chat, Email]")
        .swap("stories/parcel.ron", "[Phone, Email]", "[Chat, Email]")
        .policy("three", "channels: { Chat: (at_once: 3) }")
        .policy("single", "");
    assert_more(&stage, ["single", "three"], |policy| policy.channels[0].mean_wait_s);
    assert_more(&stage, ["three", "single"], |policy| policy.channels[0].mean_handle_s);
}

#[test]
fn shorter_hours_bring_the_same_customers_at_once_and_make_them_wait() {
    let stage = shop().policy("short", "channels: { Phone: (hours: \"Mon 09:00-11:00\") }").policy("long", "");
    assert_more(&stage, ["short", "long"], |policy| policy.channels[0].mean_wait_s);
}
