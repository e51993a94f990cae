//! A moment or a reaction that no test comes to.

use super::super::words::event;
use super::{Lint, Paper, Review};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};
use crate::scenario::script::{Act, Happening, Next, Reaction, Script};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "R14",
        title: "No test comes to this",
        explanation: "\
A moment or a reaction that no test comes to can hold a mistake that nobody sees until a rep practises it. `mainstay
check --coverage` counts them, with moves and branches of luck. A test plays one contact: of what only a customer who
comes back meets nothing is said.

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
    let possible = within_a_contact(script);
    let untouched = script.moments.iter().zip(coverage.moments.iter().zip(possible));
    let untouched = untouched.filter(|(_, (met, possible))| !**met && *possible);
    for (moment, _) in untouched.take(MOST) {
        let message = format!("no test comes to the moment \"{}\"", moment.name);
        findings.push(paper.note(&LINT.code, &[Key("moments"), KeyOf(&moment.name)], message));
    }
    let untouched = script.reactions.iter().zip(&coverage.reactions);
    let untouched = untouched.filter(|(reaction, met)| !**met && can_come(script, reaction));
    for (reaction, _) in untouched {
        let nth = reaction.nth.map_or_else(String::new, |nth| format!(", {nth} times"));
        let words = event(review.scenario, script, reaction.on);
        let message = format!("no test brings about the reaction to this: {words}{nth}");
        findings.push(paper.note(&LINT.code, &[KeyOf("reactions")], message));
    }
    findings
}

/// After so many it is one mistake rather than many.
const MOST: usize = 100;

/// For each moment whether a contact can come to it that begins at the beginning.
fn within_a_contact(script: &Script) -> Vec<bool> {
    let mut come = vec![false; script.moments.len()];
    let mut next = vec![Next::Moment(script.begin)];
    next.extend(script.reactions.iter().filter(|it| can_come(script, it)).filter_map(|reaction| reaction.next));
    while let Some(place) = next.pop() {
        let Next::Moment(number) = place else { continue };
        let Some(moment) = script.moments.get(usize::from(number)) else { continue };
        if std::mem::replace(&mut come[usize::from(number)], true) {
            continue;
        }
        let moves = moment.moves.clone().filter_map(|number| script.moves.get(usize::from(number)));
        next.extend(moves.flat_map(|what| [what.next, what.denied]));
        next.extend(moment.chance.iter().flat_map(|chance| chance.branches.iter().map(|(_, next)| *next)));
    }
    come
}

/// Whether a reaction can come in a contact that begins at the beginning: nobody tells again what they have not told.
fn can_come(script: &Script, reaction: &Reaction) -> bool {
    let asks = || script.moves.iter().any(|what| what.act == Some(Act::AskAgain));
    reaction.on != Happening::AskedAgain || asks() || script.passes_on()
}
