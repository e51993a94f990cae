//! Training: how reps learn.

use super::{Stage, assert_more, shop};

/// A shop where nobody stays long, so that there are always novices.
pub(super) fn novices() -> Stage {
    shop()
        .swap("operation.ron", "reps: 2", "reps: 6")
        .swap("operation.ron", "supervisors: 1,", "supervisors: 1, attrition_a_month: 0.9,")
        .swap("operation.ron", "horizon:", "assumptions: { \"hiring_delay_days\": 1.0 }, horizon:")
}

#[test]
fn training_before_the_first_contact_helps_novices_to_solve() {
    let stage = novices().policy("trained", "training: (start: Hours(80))").policy("thrown-in", "");
    assert_more(&stage, ["trained", "thrown-in"], |policy| policy.follow_up.true_resolution);
}

#[test]
fn training_before_the_first_contact_helps_novices_to_be_quick() {
    // Solving takes longer than refusing, so only where there is one thing to do does it show.
    let one = r#"Story(schema: 1, id: "parcel", language: "en", issue: "parcel", begin: "here",
        moments: { "here": (moves: { "answer": (takes: Minutes(3), ends: Resolved) }) })"#;
    let stage = novices().with("stories/parcel.ron", one);
    let stage = stage.policy("trained", "training: (start: Hours(80))").policy("thrown-in", "");
    assert_more(&stage, ["thrown-in", "trained"], |policy| policy.channels[0].mean_handle_s);
}

#[test]
fn training_kept_up_helps_novices_to_solve() {
    let refresh = "training: (refresh: (every: Weeks(1), hours: 8))";
    let stage = novices().policy("kept-up", refresh).policy("thrown-in", "");
    assert_more(&stage, ["kept-up", "thrown-in"], |policy| policy.follow_up.true_resolution);
}
