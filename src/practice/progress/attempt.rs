//! Attempts, and which of them count.

use crate::practice::Mode;
use crate::practice::journal::{Journal, Shown};
use std::collections::BTreeSet;

/// What one journal comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    /// Who played the rep.
    pub rep: String,
    /// The scenario and the story: `parcel-shop/late-fee`.
    pub story: String,
    /// The policy.
    pub policy: String,
    /// Where chance began.
    pub seed: u64,
    /// How much help there was.
    pub mode: Mode,
    /// When it began, in seconds since 1970; none when the journal does not say.
    pub at: Option<i64>,
    /// The assignment that asked for it.
    pub assignment: Option<String>,
    /// The score, 0 to 100; none when nothing applied.
    pub score: Option<f64>,
    /// It passed.
    pub passed: bool,
    /// It was played from beginning to end without notes and without taking a turn back.
    pub unaided: bool,
    /// Behaviours called for, and shown.
    pub shown: Vec<Shown>,
    /// Criteria met.
    pub met: Vec<String>,
    /// Criteria missed.
    pub missed: Vec<String>,
}

impl Attempt {
    /// The attempt of a journal; `somebody` when it does not say who played the rep. None of a real conversation and of a
    /// practice without an end, but for a test: who has begun one has attempted it.
    pub fn of(journal: &Journal, somebody: &str) -> Option<Attempt> {
        let (header, end) = (&journal.header, journal.end());
        let mode = header.mode.filter(|_| journal.is_practice())?;
        if end.is_none() && mode != Mode::Test {
            return None;
        }
        let at = header.started.as_ref().and_then(|at| at.parse::<jiff::Timestamp>().ok());
        Some(Attempt {
            rep: header.rep.clone().unwrap_or_else(|| somebody.to_owned()),
            story: format!("{}/{}", header.scenario.trim_end_matches('/'), header.story),
            policy: header.policy.clone()?,
            seed: header.seed?,
            mode,
            at: at.map(|at| at.as_second()),
            assignment: header.assignment.clone(),
            score: end.and_then(|end| end.score),
            passed: end.is_some_and(|end| end.passed == Some(true)),
            unaided: mode != Mode::Learn && header.drill.is_none() && journal.went_back() == 0,
            shown: journal.shown(),
            met: end.map(|end| end.met.clone()).unwrap_or_default(),
            missed: end.map(|end| end.missed.clone()).unwrap_or_default(),
        })
    }
}

/// The attempts that count, in the order in which they were made: of the tests of one story under one policy with one
/// seed only a rep's first.
pub fn counting(mut attempts: Vec<Attempt>) -> Vec<Attempt> {
    attempts.sort_by_key(|attempt| attempt.at);
    let mut tested = BTreeSet::new();
    attempts.retain(|attempt| {
        let Attempt { rep, story, policy, seed, .. } = attempt;
        attempt.mode != Mode::Test || tested.insert((rep.clone(), story.clone(), policy.clone(), *seed))
    });
    attempts
}
