//! What happened to customers beside their matters.

use crate::world::Beside;

/// The book of what happened beside matters: counts of one replication.
#[derive(Debug, Clone, Default)]
pub(in crate::experiment) struct BesideBook {
    /// Rewards redeemed.
    pub(in crate::experiment) redeemed: u64,
    /// Rewards refused.
    pub(in crate::experiment) refused: u64,
    /// People told well of the service.
    pub(in crate::experiment) told_well: f64,
    /// People told badly of the service.
    pub(in crate::experiment) told_badly: f64,
    /// Customers of whom something got out.
    pub(in crate::experiment) data_lost: u64,
    /// Purchases.
    pub(in crate::experiment) bought: u64,
    /// Extras sold to customers whom they fit.
    pub(in crate::experiment) sold: u64,
    /// Extras sold to customers whom they do not fit.
    pub(in crate::experiment) oversold: u64,
    /// Customers told who serves them better.
    pub(in crate::experiment) referred: u64,
    /// Customers asked after a purchase.
    pub(in crate::experiment) asked: u64,
    /// Of these, with something wrong that they had not said.
    pub(in crate::experiment) unsaid: u64,
    /// Calls that the service made.
    pub(in crate::experiment) called: u64,
    /// Of these, answered.
    pub(in crate::experiment) reached: u64,
    /// Of these, not welcome.
    pub(in crate::experiment) unwelcome: u64,
    /// Of those answered, cut short.
    pub(in crate::experiment) cut_short: u64,
    /// People who became customers.
    pub(in crate::experiment) joined: u64,
}

impl BesideBook {
    pub(super) fn hear(&mut self, beside: &Beside) {
        match beside {
            Beside::RewardRedeemed { .. } => self.redeemed += 1,
            Beside::RewardRefused { .. } => self.refused += 1,
            Beside::ToldOthers { well: true, people } => self.told_well += people,
            Beside::ToldOthers { well: false, people } => self.told_badly += people,
            Beside::DataLost => self.data_lost += 1,
            Beside::Bought => self.bought += 1,
            Beside::Sold { fits: true, .. } => self.sold += 1,
            Beside::Sold { .. } => self.oversold += 1,
            Beside::Disappointed => {}
            Beside::Referred { .. } => self.referred += 1,
            Beside::AskedAfter { unsaid, .. } => {
                self.asked += 1;
                self.unsaid += u64::from(*unsaid);
            }
            Beside::Called { answered, welcome, cut_short } => {
                self.called += 1;
                self.reached += u64::from(*answered);
                self.unwelcome += u64::from(*answered && !welcome);
                self.cut_short += u64::from(*cut_short);
            }
            Beside::Joined { .. } => self.joined += 1,
        }
    }
}
