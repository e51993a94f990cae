//! A moment has moves or luck: one of the two.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S04",
        title: "A moment where nothing can happen",
        explanation: "\
At a moment either the rep chooses among `moves`, or luck decides by `chance`. With neither the conversation stands
still; with both nobody knows which comes first.

wrong:  \"glad\": (says: [\"Thank you.\"]),
right:  \"glad\": (says: [\"Thank you.\"], moves: { \"say goodbye\": (takes: Seconds(10), ends: Resolved) }),

Remedy: write the moves or the chance; to have luck after a move, let the move lead to a moment of its own.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if draft.story.moments.is_empty() {
        let message = "the story has no moments";
        findings.push(draft.error(&LINT.code, &[KeyOf("moments")], message).help("write at least the first"));
    }
    for (name, moment) in draft.story.moments.iter() {
        let branches = moment.chance.as_ref().map(|chance| chance.branches.len());
        let (message, help) = match (moment.moves.is_empty(), branches) {
            (true, None) => (format!("at `{name}` nothing can happen"), "write `moves` or `chance`"),
            (false, Some(_)) => (format!("`{name}` has both moves and chance"), "take one of the two away"),
            (true, Some(0)) => (format!("the chance of `{name}` has no branches"), "write where luck can lead"),
            _ => continue,
        };
        findings.push(draft.error(&LINT.code, &[Key("moments"), KeyOf(name)], message).help(help));
    }
    findings
}
