//! Authority: who may grant what.

use super::{assert_more, shop};

#[test]
fn reps_who_may_decide_truly_solve_more() {
    let stage = shop()
        .policy("free", "authority: (rep: (remedies: Any, guidelines: 0.9))")
        .policy("bound", "authority: (rep: (remedies: Only([]), guidelines: 0.9))");
    assert_more(&stage, ["free", "bound"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["bound", "free"], |policy| policy.team.escalated_share);
    assert_more(&stage, ["free", "bound"], |policy| policy.team.morale);
}

#[test]
fn clear_guidelines_bring_reps_closer_together() {
    let differs = "assumptions: { \"decision_judgement\": 2.0 }, horizon:";
    let stage = shop()
        .swap("operation.ron", "horizon:", differs)
        .swap("operation.ron", "reps: 2", "reps: 5")
        .swap("standards.ron", "NotRepeated", "ResolvedAtFirst")
        .policy("clear", "authority: (rep: (remedies: Any, guidelines: 1.0))")
        .policy("vague", "authority: (rep: (remedies: Any, guidelines: 0.0))");
    assert_more(&stage, ["clear", "vague"], |policy| policy.consistency.rep_uniformity);
}
