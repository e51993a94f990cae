//! Purchases: what customers buy while they stay, and what goes wrong with it that nobody hears of.

use super::Part;
use super::check::{RANGE, Review};
use crate::notation::Step;
use crate::notation::Step::Key;
use serde::Deserialize;

pub(super) const PART: Part = Part {
    name: "purchases",
    about: "What customers buy while they stay, and what goes wrong with it.\n\
        \n\
        a_year: how many purchases a customer makes in a year\n\
        trouble: the share 0 to 1 of them with which something is wrong\n\
        about: the demand that such trouble is; its stories say what becomes of it\n\
        extra: (margin: what one brings, fits: the share 0 to 1 of occasions on which it is of use to the customer, \
        better_elsewhere: the share 0 to 1 of the others on which somebody else serves them better), for the lever \
        `selling`\n\
        \n\
        Whoever has trouble speaks up with the probability that any unhelped customer does (voice_money, voice_other, \
        voice_trust) after return_delay on average. The others say nothing: the matter rests, closes unsolved after \
        issue_closes_after, and is a blow of shock_unresolved to their loyalty. Only somebody who asks \
        (`follow_up: (after_purchase: ...)`) finds it in time.\n\
        \n\
        The claim: a product received is not the end of it; many lack the time or the energy to come back, and go.\n\
        \n\
        Left out: nothing is bought beside what the margin a month stands for.",
};

/// What customers buy while they stay.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Purchases {
    /// Purchases a customer and year.
    pub a_year: f64,
    /// The share of them with which something is wrong, 0 to 1.
    #[serde(default)]
    pub trouble: f64,
    /// The demand that such trouble is.
    pub about: Option<String>,
    /// What more there is to be sold.
    pub extra: Option<Extra>,
}

/// Something more to be sold, at a purchase or by a call.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extra {
    /// What one brings.
    pub margin: f64,
    /// The share of occasions on which it is of use to the customer.
    pub fits: f64,
    /// The share of the others on which somebody else serves the customer better.
    #[serde(default)]
    pub better_elsewhere: f64,
}

impl Extra {
    /// Checks what stands at this place.
    pub(super) fn check(&self, path: &[Step<'_>; 2], review: &mut Review<'_>) {
        let at = |field| [path[0], path[1], Key(field)];
        review.range(self.margin, 0.0, 1e9, &at("margin"));
        review.range(self.fits, 0.0, 1.0, &at("fits"));
        review.range(self.better_elsewhere, 0.0, 1.0, &at("better_elsewhere"));
    }
}

impl Purchases {
    pub(super) fn check(&self, review: &mut Review<'_>) {
        review.range(self.a_year, 0.0, 365.0, &[Key("purchases"), Key("a_year")]);
        review.range(self.trouble, 0.0, 1.0, &[Key("purchases"), Key("trouble")]);
        if let Some(extra) = &self.extra {
            extra.check(&[Key("purchases"), Key("extra")], review);
        }
        if self.trouble > 0.0 && self.about.is_none() {
            let message = "something goes wrong, and nothing says what matter that is".to_owned();
            let help = "name a demand: `about: \"…\"`";
            review.error(&RANGE, &[Key("purchases"), Key("trouble")], message, help);
        }
    }
}
