//! Full marks that nobody can reach.

use super::super::Terms;
use super::super::best::best_within;
use super::{Lint, Paper, Review};
use crate::notation::Step::KeyOf;
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "R16",
        title: "Full marks that nobody can reach",
        explanation: "\
Every way through the story was tried, on the terms of each of its first 32 tests, and none scores 100: something that a
standard or the check asks for cannot be done here. A person who practises it looks for a mistake of their own.

wrong:  check: (must_tell: [(fact: \"pay-day\")]),           and no move that tells it after looking it up
right:  \"say when\": (tells: [\"pay-day\"], …),

Remedy: the message says what the best way misses. Give the story a move or a wording for it, or do not ask for it.",
    },
    check,
};

/// So many replies are tried on each terms; where that is not enough, nothing is said.
const MOST_REPLIES: usize = 2_000;

/// Whether full marks can be reached.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Reach {
    /// They can.
    Full,
    /// The best there is; every way was tried.
    UpTo(f64),
    /// There are too many ways, or nothing to score.
    Unknown,
}

/// Whether full marks can be reached on these terms.
pub(super) fn reach(terms: &Terms<'_>) -> Reach {
    match best_within(terms, MOST_REPLIES, true) {
        Some(best) => match best.score {
            Some(score) if score >= 100.0 => Reach::Full,
            Some(score) if best.complete => Reach::UpTo(score),
            _ => Reach::Unknown,
        },
        None => Reach::Unknown,
    }
}

fn check(review: &Review<'_>, paper: &Paper<'_>) -> Vec<Finding> {
    if !review.script.is_marked() || review.tests.is_empty() {
        return Vec::new();
    }
    let mut most: f64 = 0.0;
    for ground in review.grounds() {
        match ground.reach() {
            Reach::UpTo(score) => most = most.max(score),
            Reach::Full | Reach::Unknown => return Vec::new(),
        }
    }
    let message = format!("no way through the story scores more than {most:.0}");
    let finding = paper.warning(&LINT.code, &[KeyOf("check")], message);
    vec![finding.help("give it a move or a wording for what is missed, or do not ask for it")]
}
