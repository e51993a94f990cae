//! Authority: what may be granted, by whom, up to how much.

use super::Lever;
use crate::notation::Named;
use crate::notation::Step::{self, Key};
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "authority",
    about: "What a rep may grant without asking, and what a supervisor may.\n\
        \n\
        rep: (remedies: Any or Only([…]), up_to: amount, guidelines: 0 to 1, script_only: true or false)\n\
        supervisor: the same fields, and grants: the share of requests within their limit that they allow\n\
        for_segments: a rep's limit for some customers, by segment\n\
        \n\
        A remedy beyond the rep's limit, and any for a rep who follows a script, waits in the supervisors' queue, with the customer on the line; of the requests \
        within theirs they allow supervisor_grants where nothing else is said.\n\
        \n\
        Room u = freedom · (1 − guidelines), where freedom is 1, or 0 for a rep who follows a script or may grant nothing. \
        Where there is room two reps with leanings j (standard normal) decide the same case differently, in the move \
        and in the amount:\n\
        log odds of the best move = log odds of skill + nature + decision_judgement · u · j − decision_pressure · \
        (pressure − 1)⁺ + decision_morale · (morale − morale_base)\n\
        amount = what the story suggests · (1 + discretion_sd · u · (√s · j + √(1−s) · z)), s = discretion_own_share, z \
        drawn for the case\n\
        Morale tends, within morale_time, to morale_base + morale_autonomy · freedom − morale_denied · share refused and \
        what else moves it.\n\
        \n\
        The claim: a rep who may only read out a script, or must take every refund to somebody else, tires the customer \
        and wears out.\n\
        \n\
        Left out: a rep may grant nothing; a supervisor anything.",
};

/// What may be granted.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// By a rep.
    pub rep: Limit,
    /// By a supervisor; anything when left out.
    pub supervisor: Option<Limit>,
    /// By a rep to customers of these segments, instead.
    #[serde(default)]
    pub for_segments: Named<Limit>,
}

impl Authority {
    /// What reps may grant without asking: in general, and to customers of some segments.
    pub fn of_reps(&self) -> impl Iterator<Item = &Limit> {
        [&self.rep].into_iter().chain(self.for_segments.iter().map(|(_, limit)| limit))
    }

    /// Every limit, each with the way to it from the policy.
    pub fn limits(&self) -> Vec<(Vec<Step<'_>>, &Limit)> {
        let at = |rest: &[Step<'static>]| [&[Key("authority")], rest].concat();
        let segments = self.for_segments.iter();
        let segments =
            segments.map(|(segment, limit)| (vec![Key("authority"), Key("for_segments"), Key(segment)], limit));
        let supervisor = self.supervisor.iter().map(|limit| (at(&[Key("supervisor")]), limit));
        segments.chain(supervisor).chain([(at(&[Key("rep")]), &self.rep)]).collect()
    }
}

/// What somebody may grant.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Which remedies.
    pub remedies: Remedies,
    /// Up to how much; without limit when left out.
    pub up_to: Option<f64>,
    /// How clear the guidelines are, 0 to 1; 0.5 when left out.
    pub guidelines: Option<f64>,
    /// Reps follow a script to the word.
    #[serde(default)]
    pub script_only: bool,
    /// Of a supervisor: the share of requests within the limit that they allow; the parameter `supervisor_grants` when
    /// left out.
    pub grants: Option<f64>,
}

impl Limit {
    /// Whether it covers a remedy at all.
    pub fn covers(&self, remedy: &str) -> bool {
        match &self.remedies {
            Remedies::Any => true,
            Remedies::Only(only) => only.iter().any(|each| each == remedy),
        }
    }

    /// The most of a remedy that it allows: 0 where it does not cover it, infinite where it sets no bound.
    pub fn most(&self, remedy: &str) -> f64 {
        if self.covers(remedy) { self.up_to.unwrap_or(f64::INFINITY) } else { 0.0 }
    }
}

/// Which remedies.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Remedies {
    /// Every one.
    Any,
    /// These.
    Only(Vec<String>),
}
