//! Notice: customers are told of a problem before they ask.

use super::Lever;
use super::check::Review;
use crate::notation::Step::Key;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "notice",
    about: "Customers are told of a problem before they ask.\n\
        \n\
        of: the share 0 to 1 of problems that customers are told of, among matters whose demand has `cause: Business`, \
        Defect or RewardRefused; what the customer brought about nobody knows beforehand\n\
        \n\
        A customer who was told need not ask with probability notice_settles: the contact does not arise, and what they \
        lived through is being told (notice_quality). Whoever has to ask all the same begins with that, and the blow of \
        the issue is less:\n\
        blow = what it would have been · (1 − notice_softens)\n\
        Nobody is better off than without the problem.\n\
        \n\
        Who wants to miss nothing tells of much that is none: of notice_occasions a year, a share \
        Φ(Φ⁻¹(of) − d′) looks like a problem (notice_discrimination). Such a notice costs quality (notice_needless); so \
        does any that the customer does not want, or the third in a month (unwanted_follow_up, follow_ups_borne).\n\
        \n\
        The claim: acknowledge a problem as soon as you know of it; anticipate needs before the customer asks.\n\
        \n\
        Left out: customers find out by themselves.",
};

/// Customers are told of a problem before they ask.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The share of problems that customers are told of, 0 to 1.
    pub of: f64,
}

impl Notice {
    pub(super) fn check(&self, review: &mut Review<'_>) {
        review.share(Some(self.of), &[Key("notice"), Key("of")]);
    }
}
