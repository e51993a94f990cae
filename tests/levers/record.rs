//! Record: what is known of earlier contacts.

use super::{assert_more, attained, shop};

#[test]
fn without_a_record_customers_repeat_themselves_and_promises_are_forgotten() {
    let stage = shop().policy("kept", "record: Unified").policy("not-kept", "record: NotKept");
    assert_more(&stage, ["kept", "not-kept"], |policy| attained(policy, "told once"));
    assert_more(&stage, ["kept", "not-kept"], |policy| policy.follow_up.promises_kept);
    assert_more(&stage, ["not-kept", "kept"], |policy| policy.promises.broken);
}

#[test]
fn a_record_on_each_channel_lies_between_none_and_one_for_all() {
    let stage =
        shop().policy("one", "record: Unified").policy("each", "record: PerChannel").policy("none", "record: NotKept");
    assert_more(&stage, ["one", "each"], |policy| attained(policy, "told once"));
    assert_more(&stage, ["each", "none"], |policy| attained(policy, "told once"));
}
