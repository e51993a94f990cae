//! Eligibility: what may be granted on which condition, whoever grants it.

use super::{assert_more, shop};
use crate::support::{Did, Stage};

/// The shop with orders that are forty days old, under a policy that pays up to a hundred days and one up to thirty.
fn aged() -> Stage {
    let facts = "facts: { \"age\": Number }, demand:";
    shop()
        .swap("operation.ron", "demand:", facts)
        .swap("stories/parcel.ron", "facts: {", "facts: { \"age\": (record: Number(40)),")
        .policy("open", &levers("AtMost(100)"))
        .policy("strict", &levers("AtMost(30)"))
}

fn levers(limit: &str) -> String {
    let levers =
        "eligibility: { \"refund\": Record(\"age\", LIMIT) }, authority: (rep: (remedies: Any, guidelines: 0.9))";
    levers.replace("LIMIT", limit)
}

#[test]
fn who_may_grant_nothing_truly_solves_less_and_hears_no() {
    let stage = aged();
    assert_more(&stage, ["open", "strict"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["strict", "open"], |policy| policy.team.escalated_share);
    assert_more(&stage, ["open", "strict"], |policy| policy.team.morale);
}

#[test]
fn nobody_grants_what_is_not_eligible() {
    let stage = aged();
    let granted = |policy: &str| {
        let facts = stage.facts(policy, 0);
        let decided = facts.iter().filter(|heard| matches!(heard.what, Did::Decided { granted: true, .. })).count();
        let carried_out = facts.iter().filter(|heard| matches!(heard.what, Did::Remedied { .. })).count();
        (decided, carried_out)
    };
    assert_eq!(granted("strict"), (0, 0));
    assert!(granted("open").1 > 100, "{:?}", granted("open"));
}

#[test]
fn reps_who_know_the_condition_seldom_offer_in_vain() {
    let stage = aged();
    let asked = |policy: &str| {
        let facts = stage.facts(policy, 0);
        let ended = facts.iter().filter(|heard| matches!(heard.what, Did::Ended { .. })).count();
        let asked = facts.iter().filter(|heard| matches!(heard.what, Did::Decided { .. })).count();
        (asked as f64, ended as f64)
    };
    let (in_vain, contacts) = asked("strict");
    // Three moves, of which the offer was the best: now it is one of the slips.
    assert!(in_vain > 0.0 && in_vain < 0.4 * contacts, "{in_vain} of {contacts}");
}
