//! Quota: how much a rep is to get through.

use super::{assert_more, contacts, shop};

#[test]
fn a_heavy_quota_makes_contacts_shorter_worse_and_more() {
    let stage = shop().policy("heavy", "quota: (contacts_a_day: 400)").policy("none", "");
    assert_more(&stage, ["none", "heavy"], |policy| policy.level);
    assert_more(&stage, ["none", "heavy"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["none", "heavy"], |policy| policy.channels[0].mean_handle_s);
    assert_more(&stage, ["heavy", "none"], |policy| policy.team.pressure);
    assert_more(&stage, ["heavy", "none"], contacts);
}

#[test]
fn a_quota_that_is_met_anyway_changes_nothing() {
    let stage = shop().policy("light", "quota: (contacts_a_day: 1)").policy("none", "");
    assert_eq!(stage.journal("light", 0), stage.journal("none", 0));
}
