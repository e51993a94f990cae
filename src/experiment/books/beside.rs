//! What happened to customers beside their matters.

use crate::world::Beside;

/// The book of what happened beside matters: counts of one replication.
#[derive(Debug, Clone, Default)]
pub(in crate::experiment) struct BesideBook {
    /// Rewards redeemed.
    pub(in crate::experiment) redeemed: u64,
    /// Rewards refused.
    pub(in crate::experiment) refused: u64,
}

impl BesideBook {
    pub(super) fn hear(&mut self, beside: &Beside) {
        match beside {
            Beside::RewardRedeemed { .. } => self.redeemed += 1,
            Beside::RewardRefused { .. } => self.refused += 1,
        }
    }
}
