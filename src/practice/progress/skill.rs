//! Skills with intervals, and reliability.

use super::Attempt;
use crate::stats::{Estimate, all_of, share};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What a skill is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A behaviour, each time a moment called for it.
    Behaviour,
    /// A criterion of the score, each attempt in which it applied.
    Criterion,
}

/// How often a rep did something of the times it was asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Skill {
    /// The rep.
    pub rep: String,
    /// What it is measured by.
    pub kind: Kind,
    /// Its name.
    pub skill: String,
    /// How often it was done.
    pub done: u32,
    /// How often it was asked for.
    pub asked: u32,
    /// The share with its interval by Wilson.
    pub share: Option<Estimate>,
}

/// The skills of all reps: by rep, kind and name.
pub fn skills(attempts: &[Attempt]) -> Vec<Skill> {
    let mut counts: BTreeMap<(&str, Kind, &str), (u32, u32)> = BTreeMap::new();
    for attempt in attempts {
        for shown in &attempt.shown {
            let count = counts.entry((&attempt.rep, Kind::Behaviour, &shown.behaviour)).or_default();
            *count = (count.0 + shown.shown, count.1 + shown.called);
        }
        for (names, met) in [(&attempt.met, 1), (&attempt.missed, 0)] {
            for name in names {
                let count = counts.entry((&attempt.rep, Kind::Criterion, name)).or_default();
                *count = (count.0 + met, count.1 + 1);
            }
        }
    }
    let skill = |((rep, kind, name), (done, asked)): ((&str, Kind, &str), (u32, u32))| Skill {
        rep: rep.to_owned(),
        kind,
        skill: name.to_owned(),
        done,
        asked,
        share: share(done, asked),
    };
    counts.into_iter().map(skill).collect()
}

/// How sure it is that a rep passes every time.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reliability {
    /// The rep.
    pub rep: String,
    /// Unaided attempts that passed.
    pub passed: u32,
    /// Unaided attempts. The same customer with the same luck is met once: only the first counts.
    pub attempts: u32,
    /// The share that passed, with its interval by Wilson.
    pub share: Option<Estimate>,
    /// The chance that k attempts at one story all pass, for k = 1 to 4, as far as any story was attempted so often: the
    /// mean over the same stories for every k, so that it cannot rise with k.
    pub pass_all: [Option<f64>; 4],
    /// So many stories that is over: those attempted as often as the largest k.
    pub over_stories: u32,
}

/// The most attempts that are all to pass.
const MOST: u32 = 4;

/// The reliability of every rep, by name.
pub fn reliability(attempts: &[Attempt]) -> Vec<Reliability> {
    let mut by_rep: BTreeMap<&str, BTreeMap<&str, (u32, u32)>> = BTreeMap::new();
    let mut met = BTreeSet::new();
    for attempt in attempts {
        let Attempt { rep, story, policy, seed, .. } = attempt;
        let stories = by_rep.entry(rep).or_default();
        if attempt.unaided && met.insert((rep, story, policy, seed)) {
            let count = stories.entry(story).or_default();
            *count = (count.0 + u32::from(attempt.passed), count.1 + 1);
        }
    }
    let of = |(rep, stories): (&str, BTreeMap<&str, (u32, u32)>)| {
        let (passed, attempts) = stories.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
        let most = stories.values().map(|(_, all)| (*all).min(MOST)).max().unwrap_or(0);
        let often: Vec<(u32, u32)> = stories.into_values().filter(|(_, all)| *all >= most.max(1)).collect();
        let pass_all = [1, 2, 3, 4].map(|k| {
            let each = often.iter().map(|(passed, all)| all_of(*passed, *all, k)).collect::<Option<Vec<f64>>>()?;
            (!each.is_empty()).then(|| each.iter().sum::<f64>() / each.len() as f64)
        });
        let over_stories = often.len() as u32;
        Reliability { rep: rep.to_owned(), passed, attempts, share: share(passed, attempts), pass_all, over_stories }
    };
    by_rep.into_iter().map(of).collect()
}
