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
        Each act amounts to a force from 0 to 1: P = minutes of briefings a week / purpose_full, E = reminders a week / \
        execute_full, C = reviews a week / peers_full, each at most 1; I = 1 when proposals are answered within \
        input_prompt, falling to 0 at input_too_late. Adherence A, the probability that a rep does what a standard asks \
        before pressure and morale, starts at adoption_start = a₀ and moves by week, Ā being the team's mean:\n\
        dA/dt = (adoption_purpose · P + adoption_peers · C · Ā) · (M − A) − (ln 2 / adoption_half_life) · (1 − E) · (A − a₀)\n\
        M = adoption_most_unasked + adoption_most_input · I\n\
        E also brings back what pressure has worn off from what reps think a proper time (erosion_time), and P lifts \
        morale (morale_purpose). Minutes spent are minutes not worked.\n\
        \n\
        The claim: a standard lives where people know what it is for, do it daily, see colleagues do it, and have a say \
        in it.\n\
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
