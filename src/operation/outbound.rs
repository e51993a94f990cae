//! Outbound: calls that the service makes of its own accord.

use super::check::Review;
use super::{Extra, Part, Source};
use crate::notation::Step::Key;
use crate::sim::Written;
use serde::Deserialize;

pub(super) const PART: Part = Part {
    name: "outbound",
    about: "Calls that the service makes of its own accord, and what they are to sell; how many is the policy's quota.\n\
        \n\
        to: whom they go to: Customers (where left out), any of those who are there as likely as another, or Strangers, \
        who are not known afterwards\n\
        answered: the share 0 to 1 of calls that somebody answers\n\
        takes: the law of how long a call takes that is answered, such as Exponential(mean: Minutes(4))\n\
        extra: (margin: what one brings, fits: the share 0 to 1 of people to whom it is of use, better_elsewhere: the \
        share 0 to 1 of the others whom somebody else serves better), sold as the policy's `selling` says, or offered \
        to whom it fits where that is left out; nothing is sold where this is left out\n\
        \n\
        A call that nobody answers takes outbound_ringing. To a customer an answered one is a touch of quality \
        outbound_quality, and less by unwanted_follow_up for whoever does not want to be asked (`wants_follow_up` of \
        their segment) or has been turned to more than follow_ups_borne times this month, check-backs and notices \
        counted:\n\
        q = outbound_quality − unwanted_follow_up · [unwelcome]\n\
        One that the rep cuts short takes outbound_cut_takes of its time, sells nothing and is a touch of quality \
        outbound_cut_quality instead. When reps call, and when they cut calls short: `mainstay explain quota`.\n\
        \n\
        The claim: people differ in how much contact they want, and care that is not wanted hurts.\n\
        \n\
        Left out: nobody is called.",
};

/// Calls that the service makes of its own accord.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outbound {
    /// Whom they go to; customers when left out.
    pub to: Option<Source>,
    /// The share of calls that somebody answers, 0 to 1.
    pub answered: f64,
    /// How long one takes that is answered.
    pub takes: Written,
    /// What they are to sell.
    pub extra: Option<Extra>,
}

impl Outbound {
    pub(super) fn check(&self, review: &mut Review<'_>) {
        review.range(self.answered, 0.0, 1.0, &[Key("outbound"), Key("answered")]);
        review.law(Some(&self.takes), &[Key("outbound"), Key("takes")]);
        if let Some(extra) = &self.extra {
            extra.check(&[Key("outbound"), Key("extra")], review);
        }
    }
}
