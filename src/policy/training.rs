//! Training: how reps learn.

use super::Lever;
use crate::sim::Span;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "training",
    about: "How reps learn beside the work itself.\n\
        \n\
        start: hours before the first contact of every new rep\n\
        refresh: (every: span, hours: n), kept up for everybody\n\
        \n\
        An hour of training counts as training_contacts_an_hour contacts of experience, and keeps skills from fading. \
        Hours spent are hours of duty without contacts: what does not fit into a day's duty goes on the next \
        time they are on duty.\n\
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
