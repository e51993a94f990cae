//! Breaches: days on which what the business knows of its customers gets out.

use super::Part;
use super::check::{RANGE, Review};
use crate::notation::Step::Key;
use crate::sim::Span;
use serde::Deserialize;

pub(super) const PART: Part = Part {
    name: "breaches",
    about: "Days on which what the business knows of its customers gets out: { \"name\": (after: span, ...) }.\n\
        \n\
        after: how long after the beginning of the run\n\
        about: the demand that questions about it are; its stories say what becomes of them\n\
        ask: the share 0 to 1 of those concerned who turn to the service\n\
        within: the span in which they do, each time of it as likely as another\n\
        \n\
        How many are concerned follows from what the policy keeps: breach_not_kept, breach_per_channel or \
        breach_unified of the customers, by the lever `record`. To each of them it is as many broken promises as \
        breach_promises says: trust T = kept / (kept + broken) counts trust_broken times that many more broken.\n\
        \n\
        The claim: knowing customers lets the business serve them as people, and a breach destroys their trust.\n\
        \n\
        Left out: nothing gets out.",
};

/// A day on which what the business knows of its customers gets out.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Breach {
    /// How long after the beginning of the run.
    pub after: Span,
    /// The demand that questions about it are.
    pub about: Option<String>,
    /// The share of those concerned who turn to the service.
    #[serde(default)]
    pub ask: f64,
    /// In which span they do.
    pub within: Option<Span>,
}

impl Breach {
    pub(super) fn check(&self, name: &str, review: &mut Review<'_>) {
        let at = |field| [Key("breaches"), Key(name), Key(field)];
        review.range(self.after.days(), 0.0, 36_525.0, &at("after"));
        review.range(self.ask, 0.0, 1.0, &at("ask"));
        if self.ask > 0.0 && self.about.is_none() {
            let message = "customers ask, and nothing says what matter that is".to_owned();
            review.error(&RANGE, &at("ask"), message, "name a demand: `about: \"…\"`");
        }
    }
}
