//! Knowledge: instructions that are read, and a knowledge base that holds.

use super::training::novices;
use super::{assert_more, contacts, shop};

#[test]
fn clear_instructions_spare_contacts_and_keep_customers() {
    let stage = shop().swap("operation.ron", "stake: Money", "stake: Money, cause: PoorInstructions");
    let stage = stage
        .policy("clear", "knowledge: (instructions: (pages: 4))")
        .policy("endless", "knowledge: (instructions: (pages: 40))")
        .policy("none", "");
    assert_more(&stage, ["none", "clear"], contacts);
    assert_more(&stage, ["clear", "none"], |policy| policy.retention.months_kept);
    // Nobody reads forty pages.
    assert_more(&stage, ["endless", "clear"], contacts);
}

#[test]
fn instructions_spare_no_contact_that_they_do_not_explain() {
    let stage = shop().policy("clear", "knowledge: (instructions: (pages: 4))").policy("none", "");
    assert_eq!(stage.journal("clear", 0), stage.journal("none", 0));
}

#[test]
fn a_base_that_is_kept_helps_novices_to_solve_and_takes_time_to_search() {
    let kept = "knowledge: (base: (articles: 150, kept: (every: Weeks(1), hours: 6)))";
    let stage = novices().policy("base", kept).policy("none", "");
    assert_more(&stage, ["base", "none"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["base", "none"], |policy| policy.channels[0].mean_handle_s);
}

#[test]
fn a_base_that_nobody_keeps_misleads_those_who_knew() {
    let quickly = "assumptions: { \"articles_half_life\": 3.0 }, horizon:";
    let stage = shop().swap("operation.ron", "horizon:", quickly);
    let stage = stage.policy("stale", "knowledge: (base: (articles: 150))").policy("none", "");
    assert_more(&stage, ["none", "stale"], |policy| policy.follow_up.true_resolution);
}
