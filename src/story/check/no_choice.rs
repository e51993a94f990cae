//! Every move of a moment has a condition, so that there may be none to make.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};
use crate::story::Condition;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S23",
        title: "A moment at which nothing may be possible",
        explanation: "\
When every move has a `when`, a conversation may come to the moment with none of them possible; it ends there,
without a solution. Two moves of which one has `when: Not(…)` of the other's are fine.

wrong:  moves: { \"refund it\": (when: Happened(LookedUp(\"order\")), …) }
right:  moves: { \"refund it\": (when: Happened(LookedUp(\"order\")), …), \"look it up\": (…) }

Remedy: leave one move without `when`.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (name, moment) in draft.story.moments.iter() {
        let conditions: Vec<&Condition> = moment.moves.iter().filter_map(|(_, what)| what.when.as_ref()).collect();
        if moment.moves.is_empty() || conditions.len() < moment.moves.len() {
            continue;
        }
        let denied = |condition: &&Condition| match condition {
            Condition::Not(other) => conditions.iter().any(|condition| **condition == **other),
            _ => false,
        };
        if !conditions.iter().any(denied) {
            let message = format!("at `{name}` it may be that no move is possible");
            let finding = draft.warning(&LINT.code, &[Key("moments"), KeyOf(name)], message);
            findings.push(finding.help("leave one move without `when`"));
        }
    }
    findings
}
