//! Training: how reps learn.

use super::Lever;
use crate::sim::Span;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "training",
    about: "How reps learn beside the work itself.\n\
        \n\
        start: hours before the first contact of everybody who is hired while the run goes on; those who are there at the \
        start have experience_at_start\n\
        refresh: (every: span, hours: n), kept up for everybody, a little of it every day\n\
        \n\
        An hour of training counts as training_contacts_an_hour contacts n of every kind. Skill in a kind, the \
        probability of the best move, and what a contact takes follow from contacts, of the kind and of all kinds:\n\
        skill(n) = k_max − (k_max − skill_start) · e^(−n / skill_scale), k_max = skill_max by nature, sd skill_max_sd\n\
        time(n) ∝ 1 + novice_factor · (1 + n / learning_scale)^(−learning_exponent)\n\
        A kind without contact or training fades by half in skill_half_life. Hours spent are hours of duty without \
        contacts: what does not fit into a day's duty goes on the next time they are on duty.\n\
        \n\
        The claim: people are trained when they begin, and never done with it.\n\
        \n\
        Left out: reps learn by doing.",
};

/// How reps learn.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// Before the first contact.
    pub start: Option<Span>,
    /// Kept up.
    pub refresh: Option<Refresh>,
}

/// Training kept up.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refresh {
    /// How often.
    pub every: Span,
    /// How many hours each time.
    pub hours: f64,
}
