//! Self-service: a guided flow that works, one that does not, and what it draws.

use super::{assert_more, contacts, shop};

/// Refunds by itself up to fifty, and knows its way.
const GOOD: &str = "self_service: (quality: 0.95, remedies: Any, up_to: 50.00, cost_a_use: 0.25)";

#[test]
fn a_flow_that_refunds_at_once_spares_contacts_solves_more_and_keeps_customers() {
    let stage = shop().policy("flow", GOOD).policy("reps", "");
    assert_more(&stage, ["reps", "flow"], contacts);
    assert_more(&stage, ["flow", "reps"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["flow", "reps"], |policy| policy.retention.months_kept);
}

#[test]
fn a_flow_that_leads_nowhere_drives_customers_away() {
    let poor = "self_service: (quality: 0.1, hands_over: false)";
    let free = "authority: (rep: (remedies: Any))";
    let stage = shop().policy("poor", &format!("{poor}, {free}")).policy("reps", free);
    assert_more(&stage, ["reps", "poor"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["reps", "poor"], |policy| policy.retention.months_kept);
}

#[test]
fn a_rep_who_knows_what_was_said_need_not_hear_it_again() {
    let stage = shop()
        .policy("hands-over", "self_service: (quality: 0.5)")
        .policy("starts-again", "self_service: (quality: 0.5, hands_over: false)");
    assert_more(&stage, ["starts-again", "hands-over"], |policy| policy.channels[0].mean_handle_s);
    assert_more(&stage, ["hands-over", "starts-again"], |policy| policy.retention.months_kept);
}

#[test]
fn an_easy_channel_draws_matters_that_nobody_would_have_raised() {
    // It may grant nothing, so that every customer who takes it comes to a rep after all.
    let stage = shop().policy("flow", "self_service: (quality: 1.0)").policy("reps", "");
    assert_more(&stage, ["flow", "reps"], contacts);
    assert_more(&stage, ["flow", "reps"], |policy| policy.team.occupancy);
}

#[test]
fn a_flow_grants_nothing_beyond_its_limit() {
    let stage = shop().policy("flow", "self_service: (quality: 1.0, remedies: Any, up_to: 19.99, cost_a_use: 0.25)");
    let stage = stage.policy("none", "self_service: (quality: 1.0, cost_a_use: 0.25)");
    assert_eq!(stage.journal("flow", 0), stage.journal("none", 0));
}
