//! Follow-up: what is done after a contact.

use super::Lever;
use crate::sim::Span;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "follow_up",
    about: "What is done after a contact: promises, and asking how things stand.\n\
        \n\
        promise_within: the span reps promise when a story leaves it to the policy\n\
        check_back: (share: 0 to 1 of closed matters, after: span), a task for a rep; when the matter turns out unsolved \
        the rep takes it up there and then\n\
        reserved: the share 0 to 1 of working time kept for promises and check-backs before contacts\n\
        \n\
        Tasks wait for a rep like contacts do, the earliest due first. A follow-up that a customer does not want, or the \
        third in a month, costs quality.\n\
        \n\
        Left out: promises are due after one day, nobody checks back, no time is reserved.",
};

/// What is done after a contact.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// What reps promise when a story leaves it to the policy; a day when left out.
    pub promise_within: Option<Span>,
    /// Asking afterwards how things stand.
    pub check_back: Option<CheckBack>,
    /// The share of working time kept for this, 0 to 1.
    #[serde(default)]
    pub reserved: f64,
}

/// Asking afterwards how things stand.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckBack {
    /// The share of closed matters, 0 to 1.
    pub share: f64,
    /// How long after closing.
    pub after: Span,
}
