//! A rep who makes no effort passes.

use super::tried::passes;
use super::{Ground, Lazy, Lint, Paper, Review};
use crate::notation::Step::KeyOf;
use crate::notation::{Code, Finding};
use crate::sim::Key;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "R11",
        title: "A rep who makes no effort passes",
        explanation: "\
Five lazy reps play every story that has tests and says what a good ending is, on the terms of each of its first 32
tests. One does nothing and wraps up at once, one says yes to everything, one passes the customer on at once, one repeats one
sentence and does as little as there is to do, one acts at random, sixteen times over. None of them should reach the
story's pass mark; the one at random not more than once in four.

wrong:  check: (ends: [Resolved, WrappedUp]),
right:  check: (ends: [Resolved], must_tell: [(fact: \"pay-day\")], pass: 80),

Remedy: say what must be told, which endings will do or what is forbidden, or raise `pass`.",
    },
    check,
};

/// So many times the random rep plays on each terms.
const TIMES: u64 = 16;
/// A rep who passes in more than one of so many plays has found an easy story.
const ONE_IN: usize = 4;

fn check(review: &Review<'_>, paper: &Paper<'_>) -> Vec<Finding> {
    if !review.script.is_marked() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for lazy in Lazy::ALL {
        let eased = review.grounds().iter().find(|ground| {
            let times = if lazy == Lazy::Random { TIMES } else { 1 };
            let plays = (0..times).filter(|time| passes(&lazy.play(ground.terms.clone(), Key::root(*time))));
            plays.count() * ONE_IN > times as usize
        });
        if let Some(Ground { test, .. }) = eased {
            let message = format!("a rep who {} passes, on the terms of the test \"{test}\"", lazy.does());
            let finding = paper.warning(&LINT.code, &[KeyOf("check")], message);
            findings.push(finding.help("ask more of a good ending, or raise `pass`"));
        }
    }
    findings
}
