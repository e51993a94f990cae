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
use out_of_reach::{Reach, reach};
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

/// So many tests of a story are changed, and are the terms on which others play it.
pub const MOST_TESTS: usize = 32;
/// So many steps of each test are changed.
pub const MOST_PLAYS: usize = 32;

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
    grounds: OnceCell<Vec<Ground<'a>>>,
}

/// Terms on which tests are played: a policy and lucks that the author had in mind.
#[derive(Debug)]
struct Ground<'a> {
    /// The first test on these terms.
    test: &'a str,
    terms: Terms<'a>,
    reach: OnceCell<Reach>,
}

impl Ground<'_> {
    /// Whether full marks can be reached.
    fn reach(&self) -> Reach {
        *self.reach.get_or_init(|| reach(&self.terms))
    }
}

impl<'a> Review<'a> {
    /// Plays the tests of a story. None when there is no such story.
    pub fn of(scenario: &'a Scenario, story: usize) -> Option<Review<'a>> {
        let script = scenario.scripts.get(story)?;
        let tests = script.tests.iter().filter_map(|test| Tried::of(scenario, story, test)).collect();
        Some(Review { scenario, story, script, tests, tally: OnceCell::new(), grounds: OnceCell::new() })
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

    /// Whether it has more tests, or longer ones, than are changed.
    pub fn is_cut(&self) -> bool {
        self.tests.len() > MOST_TESTS || self.tests.iter().any(|tried| tried.test.plays.len() > MOST_PLAYS)
    }

    /// The terms on which its tests are played, each once.
    fn grounds(&self) -> &[Ground<'a>] {
        self.grounds.get_or_init(|| {
            let on = |tried: &Tried<'a>| (tried.test.policy, &tried.test.luck, tried.test.supervisor);
            let tests = &self.tests[..self.tests.len().min(MOST_TESTS)];
            let first = tests
                .iter()
                .enumerate()
                .filter(|(place, tried)| tests[..*place].iter().all(|before| on(before) != on(tried)));
            let grounds = first.filter_map(|(_, tried)| {
                let terms = Terms::of_test(self.scenario, self.story, tried.test)?;
                Some(Ground { test: &tried.test.name, terms, reach: OnceCell::new() })
            });
            grounds.collect()
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
