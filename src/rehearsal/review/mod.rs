//! What shows only when a story is played. One lint a file; a new one is its file and a line in the list.

mod blind;
mod coverage;
mod gold_short;
mod lazy;
mod lazy_pass;
mod mutation;
mod out_of_reach;
mod paper;
mod tried;
mod uncovered;
mod unnoticed;

pub use coverage::{Coverage, Share};
pub use lazy::Lazy;
pub use mutation::{Change, Tally};
pub(super) use paper::Paper;
pub(super) use tried::{Tried, Unmet, farthest_promise};

use super::Terms;
use crate::notation::{Code, Finding};
use crate::scenario::Scenario;
use crate::scenario::script::Script;
use std::cell::OnceCell;

/// Every lint that plays a story, in the order of their codes.
static LINTS: &[&Lint] =
    &[&lazy_pass::LINT, &blind::LINT, &unnoticed::LINT, &uncovered::LINT, &gold_short::LINT, &out_of_reach::LINT];

/// Something to look for when a story is played.
struct Lint {
    /// Its page.
    code: Code,
    /// Finds it.
    check: fn(&Review<'_>, &Paper<'_>) -> Vec<Finding>,
}

/// The terms of so many tests are looked at.
const MOST_TERMS: usize = 32;

/// A story under review: its tests as they came out, and what can be learnt from them.
#[derive(Debug)]
pub struct Review<'a> {
    /// The scenario.
    pub(super) scenario: &'a Scenario,
    /// The story's number.
    pub(super) story: usize,
    /// The story.
    pub(super) script: &'a Script,
    /// Its tests.
    pub(super) tests: Vec<Tried<'a>>,
    tally: OnceCell<Tally>,
}

impl<'a> Review<'a> {
    /// Plays the tests of a story. None when there is no such story.
    pub fn of(scenario: &'a Scenario, story: usize) -> Option<Review<'a>> {
        let script = scenario.scripts.get(story)?;
        let tests = script.tests.iter().filter_map(|test| Tried::of(scenario, story, test)).collect();
        Some(Review { scenario, story, script, tests, tally: OnceCell::new() })
    }

    /// What the tests come to.
    pub fn coverage(&self) -> Coverage {
        Coverage::of(self)
    }

    /// The changes to its tests, and which of them were noticed.
    pub fn tally(&self) -> &Tally {
        self.tally.get_or_init(|| Tally::of(self))
    }

    /// How many tests it has.
    pub fn tests(&self) -> usize {
        self.tests.len()
    }

    /// The terms on which its tests are played, each once: the policies and lucks that its author had in mind.
    pub(super) fn terms(&self) -> impl Iterator<Item = (&'a str, Terms<'a>)> + '_ {
        let same = |one: &Tried<'_>, other: &Tried<'_>| {
            (one.test.policy, &one.test.luck, one.test.supervisor)
                == (other.test.policy, &other.test.luck, other.test.supervisor)
        };
        let first =
            move |(place, tried): &(usize, &Tried<'a>)| self.tests[..*place].iter().all(|before| !same(before, tried));
        let distinct = self.tests.iter().enumerate().take(MOST_TERMS).filter(first);
        distinct.filter_map(|(_, tried)| {
            Some((tried.test.name.as_str(), Terms::of_test(self.scenario, self.story, tried.test)?))
        })
    }
}

/// What every lint finds.
pub(super) fn findings(review: &Review<'_>, paper: &Paper<'_>) -> Vec<Finding> {
    LINTS.iter().flat_map(|lint| (lint.check)(review, paper)).collect()
}

/// The codes of these lints.
pub(super) fn codes() -> impl Iterator<Item = &'static Code> {
    LINTS.iter().map(|lint| &lint.code)
}

#[cfg(test)]
mod tests;
