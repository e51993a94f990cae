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
        after_purchase: (share: 0 to 1 of purchases, after: span), the same for those who bought something and said \
        nothing; it needs `purchases` in the operation\n\
        reserved: the share 0 to 1 of working time kept for promises and check-backs before contacts\n\
        \n\
        Tasks wait for a rep like contacts do, the earliest due first; a free rep takes them before any contact while\n\
        time gone into tasks < reserved · time worked.\n\
        Keeping a promise takes promise_minutes, asking check_back_minutes. A promise kept or broken moves trust\n\
        T = (trust_kept_prior + trust_kept · kept) / (the same + trust_broken_prior + trust_broken · broken)\n\
        and one that is kept solves the matter. Being asked is a touch of quality\n\
        q = 1 − unwanted_follow_up · [unwelcome], after a purchase with which all is well asked_after_quality instead of 1, \
        unwelcome to whoever does not want to be asked or has been turned to follow_ups_borne times this month.\n\
        \n\
        The claim: an answered contact is not a solved problem, and a product received is not the end.\n\
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
    /// Asking after a purchase how things stand.
    pub after_purchase: Option<CheckBack>,
    /// The share of working time kept for this, 0 to 1.
    #[serde(default)]
    pub reserved: f64,
}

/// Asking afterwards how things stand.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckBack {
    /// The share of closed matters or of purchases, 0 to 1.
    pub share: f64,
    /// How long after closing, or after the purchase.
    pub after: Span,
}
