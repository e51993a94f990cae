//! Channels: customers who wait are called back.

use super::{assert_more, shop};

#[test]
fn fewer_give_up_where_those_who_wait_are_called_back_and_all_wait_longer_for_it() {
    let stage =
        shop().swap("operation.ron", "number: 600", "number: 1_500").policy("waits", "reps: { \"front\": 1 }").policy(
            "calls",
            "reps: { \"front\": 1 }, \
            channels: { Phone: (callback: (after: Minutes(1), taken_by: 0.8, within: Hours(6), reached: 1)) }",
        );
    assert_more(&stage, ["waits", "calls"], |policy| policy.channels[0].abandoned_share);
    assert_more(&stage, ["calls", "waits"], |policy| policy.channels[0].mean_wait_s);
}

#[test]
fn a_call_promised_too_soon_is_broken_and_costs_trust() {
    let call = |within: &str| {
        format!(
            "reps: {{ \"front\": 1 }}, channels: {{ Phone: (callback: (after: Minutes(1), taken_by: 0.8, within: {within})) }}"
        )
    };
    let stage = shop()
        .swap("operation.ron", "number: 600", "number: 1_500")
        .policy("in-time", &call("Hours(6)"))
        .policy("too-soon", &call("Minutes(3)"));
    assert_more(&stage, ["in-time", "too-soon"], |policy| policy.follow_up.promises_kept);
    assert_more(&stage, ["too-soon", "in-time"], |policy| policy.beside.callbacks_missed);
}
