//! A condition asks whether a policy allows what no move offers or does.

use super::Lint;
use super::draft::Draft;
use crate::notation::{Code, Finding, remedy};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S48",
        title: "Eligibility of what nobody does",
        explanation: "\
`Eligible(\"…\")` asks whether the policy allows a remedy that a move of the story offers, or a deed that a move does by
`Do`. Of anything else a policy says nothing here.

wrong:  when: Eligible(\"new address\"),     with a move that  does: Do(\"change address\")
right:  when: Eligible(\"change address\"),

Remedy: take the word of the move.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let known: Vec<&str> = story.offers().into_iter().chain(story.deeds()).collect();
    let mut findings = Vec::new();
    for (path, part) in story.conditions() {
        let Some(word) = part.eligible().filter(|word| !known.contains(word)) else { continue };
        let help = remedy(word, &known).unwrap_or_else(|| format!("write a move that does it: `does: Do(\"{word}\")`"));
        findings.push(draft.error(&LINT.code, &path, format!("no move offers or does `{word}`")).help(help));
    }
    findings
}
