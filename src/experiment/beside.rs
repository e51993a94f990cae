//! What went on beside matters and contacts, as it is printed in JSON and drawn in the report.

use super::figures::estimate;
use super::replication::Replication;
use crate::scenario::{Policy, Scenario};
use crate::stats::Estimate;
use crate::world;
use serde::Serialize;

/// What went on beside matters and contacts. A figure is left out where neither operation nor policy gives rise to it.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Beside {
    /// Rewards that customers redeemed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards_redeemed: Option<Estimate>,
    /// Rewards that were refused where customers wanted to redeem them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards_refused: Option<Estimate>,
}

impl Beside {
    /// Whether nothing of the kind goes on.
    pub fn is_empty(&self) -> bool {
        *self == Beside::default()
    }

    /// Each figure that is there, in words.
    pub fn figures(&self) -> Vec<(&'static str, Estimate)> {
        let named = [("rewards redeemed", self.rewards_redeemed), ("rewards refused", self.rewards_refused)];
        named.into_iter().filter_map(|(name, figure)| Some((name, figure?))).collect()
    }
}

/// What happened to a customer beside their matters, in words.
pub(super) fn tells(beside: &world::Beside) -> String {
    match beside {
        world::Beside::RewardRedeemed { .. } => "redeems a reward".to_owned(),
        world::Beside::RewardRefused { channel } => format!("a reward is refused by {channel}"),
    }
}

/// What went on beside matters under a policy.
pub(super) fn beside(_scenario: &Scenario, policy: &Policy, replications: &[Replication]) -> Beside {
    let mean = |figure: fn(&Replication) -> f64| estimate(replications, |each| Some(figure(each)));
    let rewards = policy.rewards.is_some();
    Beside {
        rewards_redeemed: mean(|each| each.books.beside.redeemed as f64).filter(|_| rewards),
        rewards_refused: mean(|each| each.books.beside.refused as f64).filter(|_| rewards),
    }
}
