//! A reaction, a condition or a prohibition waits for what nothing brings about.

use super::Lint;
use super::draft::Draft;
use crate::notation::{Code, Event, Finding, nearest};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S17",
        title: "Something that can never happen",
        explanation: "\
A reaction to what no move does never comes, a move on condition of it is never possible, and forbidding it costs
nobody a mark. Usually it is a word that differs from the move's.

wrong:  (on: Refused(\"a refund\"), ends: WalkedAway),     with moves that  Refuse(\"refund\")
right:  (on: Refused(\"refund\"), ends: WalkedAway),

Remedy: take the word of a move; for a behaviour, one that a moment calls for or a wording shows.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let unknown_fact = |event: &Event| event.fact().is_some_and(|fact| story.facts.get(fact).is_none());
    let mut known: Vec<(&Event, bool)> = Vec::new();
    let mut findings = Vec::new();
    for (path, event) in draft.events() {
        let can_happen = match known.iter().find(|(other, _)| *other == event) {
            Some((_, can_happen)) => *can_happen,
            None => {
                let can_happen = story.can_happen(event);
                if known.len() < MOST {
                    known.push((event, can_happen));
                }
                can_happen
            }
        };
        if can_happen || unknown_fact(event) || findings.len() == MOST {
            continue;
        }
        let words = story.moves().filter_map(|placed| placed.what.does.as_ref()?.word());
        let near = event.word().and_then(|word| nearest(word, words));
        let finding = draft.warning(&LINT.code, &path, format!("nothing in the story brings it about that {event}"));
        let otherwise = || "have a move or the customer bring it about, or take this away".to_owned();
        findings.push(finding.help(near.map_or_else(otherwise, |near| format!("did you mean `{near}`?"))));
    }
    findings
}

/// The most happenings to remember, and to report.
const MOST: usize = 128;
