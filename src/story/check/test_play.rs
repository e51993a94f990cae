//! A test plays a move that no moment has.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding, remedy};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S14",
        title: "A test plays a move that does not exist",
        explanation: "\
A test names the moves that are made, letter by letter as they stand under `moves`.

wrong:  plays: [(do: \"look it upp\")],    moves: { \"look it up\": (…) }
right:  plays: [(do: \"look it up\")],     moves: { \"look it up\": (…) }

Remedy: take the name that the message suggests.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let names: BTreeSet<&str> = draft.story.moves().map(|placed| placed.name).collect();
    let mut findings = Vec::new();
    for (test, played) in draft.story.tests.iter() {
        for (number, play) in played.plays.iter().enumerate() {
            if !names.contains(play.act.as_str()) {
                let path = [Key("tests"), Key(test), Key("plays"), Index(number), Key("do")];
                let near: Vec<&str> = names.iter().copied().collect();
                let finding = draft.error(&LINT.code, &path, format!("there is no move `{}`", play.act));
                findings.push(finding.maybe_help(remedy(&play.act, &near)));
            }
        }
    }
    findings
}
