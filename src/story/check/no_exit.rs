//! From the beginning no ending can be reached.

use super::Lint;
use super::draft::Draft;
use super::graph::Graph;
use crate::notation::Step::Key;
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S06",
        title: "A story without an ending",
        explanation: "\
A conversation must be able to end: by a move or a branch with `ends`, or by a reaction in which the customer breaks
off.

wrong:  \"ask\": (takes: Seconds(20), then: \"answer\"),   \"answer again\": (takes: Seconds(20), then: \"ask\"),
right:  \"ask\": (takes: Seconds(20), then: \"answer\"),   \"settle it\": (takes: Seconds(20), ends: Resolved),

Remedy: give some move an ending: `ends: Resolved`, `ends: Unresolved`, …",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let ending = Graph::of(draft).ending();
    let begin = draft.story.moments.iter().position(|(name, _)| *name == draft.story.begin);
    let message = "no ending can be reached from the beginning";
    let finding = || draft.error(&LINT.code, &[Key("begin")], message).help("give some move `ends: …`");
    begin.filter(|begin| ending.get(*begin) == Some(&false)).map(|_| finding()).into_iter().collect()
}
