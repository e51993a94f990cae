//! A moment from which no ending can be reached.

use super::Lint;
use super::draft::Draft;
use super::graph::Graph;
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S07",
        title: "A loop that never ends",
        explanation: "\
The conversation can come to this moment and then goes round for ever, until patience runs out.

wrong:  \"refused\": (moves: { \"refuse again\": (takes: Seconds(10), then: \"refused\") }),
right:  \"refused\": (moves: { \"refuse again\": (takes: Seconds(10), then: \"refused\"),
                             \"leave it at that\": (takes: Seconds(10), ends: Refused) }),

Remedy: give the moment, or one that follows it, a move with `ends`.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let graph = Graph::of(draft);
    let (reached, ending) = (graph.reached(), graph.ending());
    let begin = draft.story.moments.iter().position(|(name, _)| *name == draft.story.begin);
    if begin.is_none_or(|begin| !ending[begin]) {
        return Vec::new();
    }
    let alive: Vec<bool> = reached.iter().zip(&ending).map(|(reached, ending)| *reached && *ending).collect();
    let entered = graph.entered_from(&alive);
    let mut findings = Vec::new();
    for (place, (name, _)) in draft.story.moments.iter().enumerate() {
        if reached[place] && entered[place] && !ending[place] {
            let message = format!("no ending can be reached from the moment `{name}`");
            let finding = draft.error(&LINT.code, &[Key("moments"), KeyOf(name)], message);
            findings.push(finding.help("give it, or a moment that follows, a move with `ends`"));
        }
    }
    findings
}
