//! A moment or a reaction that no test comes to.

use super::super::words::event;
use super::{Lint, Paper, Review};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "R14",
        title: "No test comes to this",
        explanation: "\
A moment or a reaction that no test comes to can hold a mistake that nobody sees until a rep practises it. `mainstay
check --coverage` counts them, with moves and branches of luck.

wrong:  moments: { …, \"refused again\": (…) },              and no test that refuses twice
right:  tests: { …, \"refused twice\": (plays: [(do: \"refuse\"), (do: \"refuse again\")], …) },

Remedy: write a test that comes to it, or take it away.",
    },
    check,
};

fn check(review: &Review<'_>, paper: &Paper<'_>) -> Vec<Finding> {
    if review.tests.is_empty() {
        return Vec::new();
    }
    let coverage = review.coverage();
    let script = review.script;
    let mut findings = Vec::new();
    let untouched = script.moments.iter().zip(&coverage.moments).filter(|(_, met)| !**met);
    for (moment, _) in untouched {
        let message = format!("no test comes to the moment \"{}\"", moment.name);
        findings.push(paper.note(&LINT.code, &[Key("moments"), KeyOf(&moment.name)], message));
    }
    let untouched = script.reactions.iter().zip(&coverage.reactions).filter(|(_, met)| !**met);
    for (reaction, _) in untouched {
        let nth = reaction.nth.map_or_else(String::new, |nth| format!(", {nth} times"));
        let words = event(review.scenario, script, reaction.on);
        let message = format!("no test brings about the reaction to this: {words}{nth}");
        findings.push(paper.note(&LINT.code, &[KeyOf("reactions")], message));
    }
    findings
}
