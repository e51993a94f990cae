//! A test, how it was played and in what it came out otherwise than expected.

use super::super::{Played, Rehearsal, play};
use crate::scenario::Scenario;
use crate::scenario::script::{Expectation, Test};
use crate::sim::{Span, Time};
use crate::world::{Ending, Turn};

/// How far a score may be from what is expected.
const TOLERANCE: f64 = 0.5;

/// A test that was played.
#[derive(Debug)]
pub(in crate::rehearsal) struct Tried<'a> {
    /// The test.
    pub(in crate::rehearsal) test: &'a Test,
    /// What came of it.
    pub(in crate::rehearsal) played: Played<'a>,
    /// What did not come out as expected; nothing where it could not be played to its end.
    pub(in crate::rehearsal) unmet: Vec<Unmet>,
}

/// Something expected of a test that did not come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::rehearsal) enum Unmet {
    /// This ending.
    End(Ending),
    /// This score.
    Score(f64),
    /// A score below this.
    ScoreBelow(f64),
    /// That a supervisor is asked, or not.
    Escalated(bool),
    /// That the matter is solved, or not.
    Solved(bool),
    /// That whatever is promised is promised for within so many milliseconds.
    PromisedWithin(Time),
}

impl<'a> Tried<'a> {
    /// Plays a test. None when the scenario has no such story or policy.
    pub(super) fn of(scenario: &'a Scenario, story: usize, test: &'a Test) -> Option<Tried<'a>> {
        let played = play(scenario, story, test)?;
        let stops = played.troubles.iter().any(super::super::Trouble::stops);
        let unmet = if stops { Vec::new() } else { unmet(&test.expect, &played.rehearsal) };
        Some(Tried { test, played, unmet })
    }

    /// Whether it comes out as its author expects.
    pub(super) fn holds(&self) -> bool {
        let known = |trouble: &super::super::Trouble| matches!(trouble, super::super::Trouble::NoWording { .. });
        self.unmet.is_empty() && self.played.troubles.iter().all(known)
    }

    /// Whether somebody who plays it so passes.
    pub(super) fn passes(&self) -> bool {
        self.holds() && passes(&self.played.rehearsal)
    }
}

/// Whether a contact has ended with a score that passes.
pub(super) fn passes(rehearsal: &Rehearsal<'_>) -> bool {
    let pass = rehearsal.terms().script().check.pass;
    rehearsal.ending().is_some() && rehearsal.score().is_some_and(|score| score >= pass)
}

/// How far off the latest thing is that was promised, in milliseconds; none where nothing was.
pub(in crate::rehearsal) fn farthest_promise(rehearsal: &Rehearsal<'_>) -> Option<Time> {
    let promises = rehearsal.heard().iter().filter_map(|(_, turn)| match turn {
        Turn::Promised { within, .. } => Some(*within),
        _ => None,
    });
    promises.max()
}

/// What of it did not come.
pub(super) fn unmet(expect: &Expectation, rehearsal: &Rehearsal<'_>) -> Vec<Unmet> {
    let record = rehearsal.talk().record();
    let score = rehearsal.score();
    let mut unmet = Vec::new();
    unmet.extend(expect.end.filter(|end| *end != record.ending).map(Unmet::End));
    let off = |wanted: &f64| score.is_none_or(|score| (score - wanted).abs() > TOLERANCE);
    unmet.extend(expect.score.filter(off).map(Unmet::Score));
    let not_below = |limit: &f64| score.is_none_or(|score| score >= *limit);
    unmet.extend(expect.score_below.filter(not_below).map(Unmet::ScoreBelow));
    unmet.extend(expect.escalated.filter(|wanted| *wanted != record.escalated).map(Unmet::Escalated));
    unmet.extend(expect.solved.filter(|wanted| *wanted != record.solved).map(Unmet::Solved));
    let farthest = farthest_promise(rehearsal);
    let limit = expect.promised_within.map(Span::time);
    unmet.extend(limit.filter(|limit| farthest.is_none_or(|promise| promise > *limit)).map(Unmet::PromisedWithin));
    unmet
}
