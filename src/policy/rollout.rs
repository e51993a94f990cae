//! Rollout: how the standards are brought to the team.

use super::Lever;
use crate::sim::Span;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "rollout",
    about: "How the standards are brought to the team, as acts with their time: purpose, execution, peers, input.\n\
        \n\
        briefings: (every: span, minutes: n), why the standards are there: Purpose\n\
        reminders: (every: span, minutes: n), keeping them in sight: Execute\n\
        peer_reviews: (every: span, minutes: n), colleagues look at each other's work: Peers\n\
        proposals: (answered_within: span), staff may have a standard amended: Input\n\
        \n\
        Adherence grows by week with Purpose and Peers towards a ceiling that Input raises, and falls back where nothing \
        reminds of it. Minutes spent are minutes not worked.\n\
        \n\
        Left out: no acts; adherence stays where it starts.",
};

/// How the standards are brought to the team.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rollout {
    /// Why the standards are there.
    pub briefings: Option<Routine>,
    /// Keeping them in sight.
    pub reminders: Option<Routine>,
    /// Colleagues look at each other's work.
    pub peer_reviews: Option<Routine>,
    /// Staff may have a standard amended or dropped.
    pub proposals: Option<Proposals>,
}

/// Something done again and again.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Routine {
    /// How often.
    pub every: Span,
    /// How many minutes of every rep it takes.
    #[serde(default)]
    pub minutes: f64,
}

/// Proposals from the staff.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposals {
    /// How soon they are answered.
    pub answered_within: Span,
}
