//! Attempts, and which of them count.

use crate::practice::Mode;
use crate::practice::journal::{End, Header, Journal, Shown};
use std::collections::BTreeSet;

/// What one playing of a story to an end comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    /// Who played the rep.
    pub rep: String,
    /// The scenario and the story: `parcel-shop/late-fee`.
    pub story: String,
    /// The same as one asks for it: `shops/parcel-shop/late-fee`.
    pub asked: String,
    /// The policy.
    pub policy: String,
    /// Where chance began.
    pub seed: u64,
    /// How much help there was.
    pub mode: Mode,
    /// When it ended, or began where that is all that is known, in seconds since 1970; none when the journal does not say.
    pub at: Option<i64>,
    /// The assignment that asked for it.
    pub assignment: Option<String>,
    /// The score, 0 to 100; none when nothing applied.
    pub score: Option<f64>,
    /// It passed.
    pub passed: bool,
    /// It was played from beginning to end without notes, hints, taking a turn back, having seen how it ends, or words
    /// that the rep marked themselves.
    pub unaided: bool,
    /// Only one phase was played: the rest was played for the rep.
    pub drilled: bool,
    /// Some of it was said in words of the rep's own, who marked themselves what they show.
    pub self_marked: bool,
    /// The score could not be had again, and is what the journal says.
    pub as_written: bool,
    /// Behaviours called for, and shown.
    pub shown: Vec<Shown>,
    /// Criteria met, of an attempt that was the rep's own from beginning to end.
    pub met: Vec<String>,
    /// Criteria missed, of the same.
    pub missed: Vec<String>,
}

/// The scenario and the story of a journal: the same wherever the scenario lies.
pub(super) fn story_of(header: &Header) -> String {
    let scenario = header.id.as_deref().unwrap_or_else(|| header.scenario.trim_end_matches('/'));
    format!("{scenario}/{}", header.story)
}

impl Attempt {
    /// The attempts of a journal, in the order in which they were made: one for every end. `somebody` when it does not say
    /// who played the rep; `again` scores one again where that can be done. None of a real conversation and of a practice
    /// without an end, but for a test: who has begun one has attempted it.
    pub fn all_of(journal: &Journal, somebody: &str, again: impl Fn(&Journal) -> Option<End>) -> Vec<Attempt> {
        let ended = journal.attempts();
        if ended.is_empty() && journal.header.mode == Some(Mode::Test) {
            return Attempt::of(journal, somebody, None, true).into_iter().collect();
        }
        let of = |(number, ended): (usize, &Journal)| Attempt::of(ended, somebody, again(ended), number == 0);
        ended.iter().enumerate().filter_map(of).collect()
    }

    /// The attempt with which a journal ends.
    fn of(journal: &Journal, somebody: &str, again: Option<End>, first: bool) -> Option<Attempt> {
        let (header, written) = (&journal.header, journal.end());
        let mode = header.mode.filter(|_| journal.is_practice())?;
        let as_written = written.is_some() && again.is_none();
        let at = written.and_then(|end| end.at.as_ref()).or(header.started.as_ref());
        let at = at.and_then(|at| at.parse::<jiff::Timestamp>().ok());
        let end = again.as_ref().or(written);
        let (drilled, self_marked) = (header.drill.is_some(), journal.is_self_marked());
        let own = end.filter(|_| !drilled && !self_marked);
        let helped = mode == Mode::Learn || journal.hints() > 0 || journal.went_back() > 0 || !first;
        Some(Attempt {
            rep: header.rep.clone().unwrap_or_else(|| somebody.to_owned()),
            story: story_of(header),
            asked: format!("{}/{}", header.scenario.trim_end_matches('/'), header.story),
            policy: header.policy.clone()?,
            seed: header.seed?,
            mode,
            at: at.map(|at| at.as_second()),
            assignment: header.assignment.clone(),
            score: end.and_then(|end| end.score),
            passed: end.is_some_and(|end| end.passed == Some(true)),
            unaided: !helped && !drilled && !self_marked,
            drilled,
            self_marked,
            as_written,
            shown: journal.shown(),
            met: own.map(|end| end.met.clone()).unwrap_or_default(),
            missed: own.map(|end| end.missed.clone()).unwrap_or_default(),
        })
    }
}

/// The attempts that count, in the order in which they were made: of the tests of one story under one policy with one
/// seed, for one assignment or for none, only a rep's first. A drill is no test of a story.
pub fn counting(mut attempts: Vec<Attempt>) -> Vec<Attempt> {
    attempts.sort_by_key(|attempt| attempt.at);
    let mut tested = BTreeSet::new();
    attempts.retain(|attempt| {
        let Attempt { rep, story, policy, seed, assignment, .. } = attempt;
        let test = (rep.clone(), story.clone(), policy.clone(), *seed, assignment.clone());
        attempt.mode != Mode::Test || attempt.drilled || tested.insert(test)
    });
    attempts
}

/// The first seed from this one on with which a rep has not begun this story under this policy, or under any, whether that
/// counted or not: who has seen a customer is not tested on them.
pub fn fresh_seed<'j>(
    journals: impl IntoIterator<Item = &'j Header>,
    (rep, somebody): (&str, &str),
    (story, policy): (&str, Option<&str>),
    from: u64,
) -> u64 {
    let is_it = |header: &&Header| {
        header.rep.as_deref().unwrap_or(somebody) == rep
            && story_of(header) == story
            && policy.is_none_or(|policy| header.policy.as_deref() == Some(policy))
    };
    let used: BTreeSet<u64> = journals.into_iter().filter(is_it).filter_map(|header| header.seed).collect();
    let mut seed = from;
    while used.contains(&seed) {
        seed = seed.wrapping_add(1);
    }
    seed
}
