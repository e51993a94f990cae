//! A fact is seen after looking something up that no move looks up.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::Key;
use crate::notation::{Code, Finding, remedy};
use crate::story::Act;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S12",
        title: "A fact that nobody can look up",
        explanation: "\
`seen: WhenLookedUp(\"order\")` hides a fact until a move looks up \"order\". Without such a move the rep never sees it,
and whoever tells it guesses.

wrong:  seen: WhenLookedUp(\"oder\"),    and a move that  does: LookUp(\"order\")
right:  seen: WhenLookedUp(\"order\"),   and a move that  does: LookUp(\"order\")

Remedy: take the word of a move, add the move, or write `seen: Never` for what only the customer knows.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let words: BTreeSet<&str> = story
        .moves()
        .filter_map(|placed| match &placed.what.does {
            Some(Act::LookUp(word)) => Some(word.as_str()),
            _ => None,
        })
        .collect();
    let words: Vec<&str> = words.into_iter().collect();
    let mut findings = Vec::new();
    for (name, fact) in story.facts.iter() {
        if let Some(word) = fact.look_up().filter(|word| !words.contains(word)) {
            let message = format!("no move looks up `{word}`, so nobody ever sees `{name}`");
            let finding = draft.error(&LINT.code, &[Key("facts"), Key(name), Key("seen")], message);
            findings.push(
                finding.help(remedy(word, &words).unwrap_or_else(|| "add a move with `does: LookUp(…)`".to_owned())),
            );
        }
    }
    findings
}
