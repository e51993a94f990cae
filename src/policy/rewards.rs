//! Rewards: what customers are given for staying.

use super::Lever;
use super::check::{PRICE, ROUTINE, Review};
use crate::notation::Step::Key;
use crate::sim::{DAY, Span};
use crate::world::{Channel, Shop};
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "rewards",
    about: "What customers are given for staying: a coupon, a discount, points.\n\
        \n\
        every: the span from one reward of a customer to the next, at least a day\n\
        worth: what one costs when it is redeemed, in the operation's currency\n\
        personal: true when it is chosen for the customer, so that more of them want it; false when left out\n\
        works_on: the channels on which it is accepted; all of the operation when left out\n\
        works_in: the shops of the operation's purchases in which it is accepted; all when left out\n\
        \n\
        Of personal rewards the share reward_redeemed_personal is redeemed, of others reward_redeemed_general, each on \
        any channel or in any shop of the operation. For reward_holds the hazard of leaving is exp(-b_R) times what it would be, with \
        b_R = hazard_reward. Where the reward is not accepted, it is a promise broken: trust T = kept / (kept + broken) \
        counts trust_broken more broken, and a matter arises of the operation's first demand with \
        `cause: RewardRefused`, where there is one with a story. In a shop nobody is there to ask: the sale is lost too, and \
        of its customers only no_sale_said turn to the service (`mainstay explain purchases`).\n\
        \n\
        The claim: a reward ought to be the customer's own and the same on every channel; a coupon that works in one \
        place and not in another loses more than it wins.\n\
        \n\
        Left out: nobody is rewarded.",
};

/// What customers are given for staying.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rewards {
    /// From one reward of a customer to the next.
    pub every: Span,
    /// What one costs when it is redeemed.
    pub worth: f64,
    /// Chosen for the customer.
    #[serde(default)]
    pub personal: bool,
    /// Where it is accepted; everywhere when left out.
    pub works_on: Option<Vec<Channel>>,
    /// In which shops it is accepted; in all when left out.
    pub works_in: Option<Vec<Shop>>,
}

impl Rewards {
    pub(super) fn check(&self, review: &mut Review<'_>) {
        if self.every.time() < DAY {
            let message = "a customer is rewarded at most once a day: write a span of at least `Days(1)`";
            review.error(&ROUTINE, &[Key("rewards"), Key("every")], message.to_owned());
        }
        if !(0.0..=1e9).contains(&self.worth) {
            let message = format!("a reward is worth from 0 to 1,000,000,000, and {} is not", self.worth);
            review.error(&PRICE, &[Key("rewards"), Key("worth")], message);
        }
    }
}
