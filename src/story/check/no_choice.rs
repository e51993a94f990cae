//! Every move of a moment has a condition, so that there may be none to make.

use super::Lint;
use super::before::Before;
use super::draft::Draft;
use super::graph::Graph;
use super::holds::{Given, Holds, holds};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};
use crate::story::Condition;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S23",
        title: "A moment at which nothing may be possible",
        explanation: "\
When every move has a `when`, a conversation may come to the moment with none of them possible; it ends there,
without a solution. Conditions are fine of which one surely holds: one is `Not(…)` of another's, they cover everything
that a fact can be, or nobody has come here yet who has heard what must not have been heard.

wrong:  moves: { \"refund it\": (when: Happened(LookedUp(\"order\")), …) }
right:  moves: { \"refund it\": (when: Happened(LookedUp(\"order\")), …), \"look it up\": (…) }

Remedy: leave one move without `when`.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    // Where something leads to a moment that does not exist, nobody knows which ways there are.
    let before = if Graph::of(draft).has_loose_ends { None } else { Before::of(draft) };
    for (name, moment) in draft.story.moments.iter() {
        let conditions: Vec<Condition> = moment.moves.iter().filter_map(|(_, what)| what.when.clone()).collect();
        if moment.moves.is_empty() || conditions.len() < moment.moves.len() {
            continue;
        }
        let known = before.as_ref().and_then(|before| before.at(name)).unwrap_or_default();
        let given = Given { known, story: Some(draft.story) };
        if holds(&Condition::AnyOf(conditions), &[], &given) != Holds::Always {
            let message = format!("at `{name}` it may be that no move is possible");
            let finding = draft.warning(&LINT.code, &[Key("moments"), KeyOf(name)], message);
            findings.push(finding.help("leave one move without `when`"));
        }
    }
    findings
}
