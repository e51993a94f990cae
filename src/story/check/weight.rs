//! Weights are not negative.

use super::Lint;
use super::draft::{Draft, in_move};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding, Step};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S21",
        title: "A weight below nothing",
        explanation: "\
A weight says how often one of several is taken, or how much a criterion counts in a score: 2 is twice as much as 1,
and 0 is never, or nothing. Less than that cannot be.

wrong:  \"blame the carrier\": (…, weight: -1)
right:  \"blame the carrier\": (…, weight: 0)

Remedy: write a number of at least 0.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut look = |weight: Option<f64>, path: &[Step<'_>]| {
        if let Some(weight) = weight.filter(|weight| !(0.0..=1e6).contains(weight)) {
            let message = format!("a weight lies from 0 to 1,000,000, and {weight} does not");
            findings.push(draft.error(&LINT.code, path, message));
        }
    };
    look(draft.story.weight, &[Key("weight")]);
    for placed in draft.story.moves() {
        look(placed.what.weight, &in_move(placed, &[Key("weight")]));
    }
    for (name, procedure) in draft.story.procedures.iter() {
        look(procedure.weight, &[Key("procedures"), Key(name), Key("weight")]);
    }
    for (number, reaction) in draft.story.reactions.iter().enumerate() {
        look(reaction.weight, &[Key("reactions"), Index(number), Key("weight")]);
    }
    if let Some(check) = &draft.story.check {
        for (number, must) in check.must_tell.iter().enumerate() {
            look(must.weight, &[Key("check"), Key("must_tell"), Index(number), Key("weight")]);
        }
        let solved = check.solved.as_ref().and_then(|solved| solved.weight);
        look(solved, &[Key("check"), Key("solved"), Key("weight")]);
        for (name, counted) in check.behaviours.iter() {
            look(counted.weight, &[Key("check"), Key("behaviours"), Key(name), Key("weight")]);
        }
    }
    findings
}
