//! Marks lie from 0 to 100.

use super::Lint;
use super::draft::{Draft, with};
use crate::notation::Step::Key;
use crate::notation::{Code, Finding, Step};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S29",
        title: "A mark off the scale",
        explanation: "\
Scores and the mark that passes are points out of 100.

wrong:  pass: 0.7,      expect: (score: 120)
right:  pass: 70,       expect: (score: 100)

Remedy: write a number from 0 to 100.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut look = |mark: Option<f64>, path: &[Step<'_>]| {
        if let Some(mark) = mark.filter(|mark| !(0.0..=100.0).contains(mark)) {
            findings.push(draft.error(&LINT.code, path, format!("a mark lies from 0 to 100, and {mark} does not")));
        }
    };
    look(draft.story.check.as_ref().and_then(|check| check.pass), &[Key("check"), Key("pass")]);
    for (name, test) in draft.story.tests.iter() {
        let path = [Key("tests"), Key(name), Key("expect")];
        look(test.expect.score, &with(&path, &[Key("score")]));
        look(test.expect.score_below, &with(&path, &[Key("score_below")]));
    }
    findings
}
