//! Selling: what reps do when a customer buys and might buy more.

use super::Lever;
use super::check::Review;
use crate::notation::Step::Key;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "selling",
    about: "What reps do when a customer buys and might buy more; it needs `extra` in the operation's `purchases`.\n\
        \n\
        offers: the share 0 to 1 of customers whom the extra fits that it is offered to; 0 when left out\n\
        presses: the share 0 to 1 of those whom it does not fit that it is pressed upon; 0 when left out\n\
        refers: the share 0 to 1 of those better served elsewhere who are told so; 0 when left out\n\
        \n\
        Of those offered it, offer_taken buy and keep it. Of those pressed, pressed_taken buy it; the money comes now, \
        and after oversold_found it turns out to be less than was said: an encounter of quality X = oversold_quality, \
        with disconfirmation d = X - E, and a broken promise. The others remember being pressed, a touch of quality \
        pressed_quality. Of those referred, referral_taken go: an ending of its own and not a loss; the others have seen \
        a promise kept. Who is referred may speak well of the service, who is disappointed badly, as after a matter \
        (`mainstay explain newcomers`).\n\
        \n\
        The claim: sell ethically, do not oversell, and send the customer to whoever serves them better.\n\
        \n\
        Left out: nobody sells anything beyond what customers come for.",
};

/// What reps do when a customer buys and might buy more.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Selling {
    /// The share of customers whom the extra fits that it is offered to.
    #[serde(default)]
    pub offers: f64,
    /// The share of those whom it does not fit that it is pressed upon.
    #[serde(default)]
    pub presses: f64,
    /// The share of those better served elsewhere who are told so.
    #[serde(default)]
    pub refers: f64,
}

impl Selling {
    pub(super) fn check(self, review: &mut Review<'_>) {
        for (field, share) in [("offers", self.offers), ("presses", self.presses), ("refers", self.refers)] {
            review.share(Some(share), &[Key("selling"), Key(field)]);
        }
    }
}
