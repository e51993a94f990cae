//! Newcomers: people who become customers while the run goes on.

use super::Part;
use super::check::{RANGE, Review};
use crate::notation::Step::Key;
use serde::Deserialize;

pub(super) const PART: Part = Part {
    name: "newcomers",
    about: "People who become customers while the run goes on, and how word of mouth changes how many.\n\
        \n\
        a_month: how many come in a month when nobody says anything of the service\n\
        \n\
        Of customers whose matter was solved with one contact, word_resolved_share tell word_resolved_told others; of \
        those left with it unsolved and angry (satisfaction with it below word_angry_below points), word_angry_share \
        tell word_angry_told. Of those who tell, review_share also write a review that review_readers read. What is \
        told reaches people over word_lasts on average, a review over review_lasts:\n\
        \n\
        newcomers a month = usual + word_wins * people reached well a month - word_loses * people reached badly,\n\
        at least 0 and at most word_most times the usual\n\
        \n\
        Prospects are numbered and come at the same times under every policy; each has a threshold of their own, and \
        becomes a customer when the rate of that moment exceeds it. Retention counts the customers at the start; \
        newcomers are reported apart.\n\
        \n\
        The claim: people tell others, and the unhappy tell more of them; reviews carry it further.\n\
        \n\
        Left out: nobody comes.",
};

/// People who become customers while the run goes on.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Newcomers {
    /// How many in a month when nobody says anything.
    pub a_month: f64,
}

impl Newcomers {
    pub(super) fn check(self, review: &mut Review<'_>) {
        if !(0.0..=100_000.0).contains(&self.a_month) {
            let message = format!("newcomers are from 0 to 100,000 a month, and {} are not", self.a_month);
            review.error(&RANGE, &[Key("newcomers"), Key("a_month")], message, "");
        }
    }
}
