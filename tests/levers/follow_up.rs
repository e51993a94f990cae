//! Follow-up: promises and asking afterwards.

use super::{assert_more, attained, shop};

#[test]
fn checking_back_finds_those_who_would_have_left_in_silence() {
    let stage = shop().policy("asks", "follow_up: (check_back: (share: 0.5, after: Days(3)))").policy("silent", "");
    assert_more(&stage, ["asks", "silent"], |policy| policy.follow_up.defectors_found);
    assert_more(&stage, ["asks", "silent"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["asks", "silent"], |policy| attained(policy, "asked"));
}

#[test]
fn a_promise_with_more_time_is_kept_more_often() {
    let stage = shop()
        .policy("patient", "follow_up: (promise_within: Days(4))")
        .policy("hasty", "follow_up: (promise_within: Hours(1))");
    assert_more(&stage, ["patient", "hasty"], |policy| policy.follow_up.promises_kept);
}

#[test]
fn time_kept_for_promises_keeps_more_of_them_when_there_is_too_much_to_do() {
    let stage = shop()
        .swap("operation.ron", "number: 600", "number: 9_000")
        .policy("reserves", "follow_up: (reserved: 0.2)")
        .policy("does-not", "follow_up: (reserved: 0.0)");
    assert_more(&stage, ["reserves", "does-not"], |policy| policy.follow_up.promises_kept);
}
