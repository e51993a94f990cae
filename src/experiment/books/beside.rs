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
    /// Times that a customer was passed on.
    pub(in crate::experiment) passed_on: u64,
    /// Calls offered to those who waited.
    pub(in crate::experiment) callbacks_offered: u64,
    /// Of these, taken.
    pub(in crate::experiment) callbacks_taken: u64,
    /// Of these, made in time.
    pub(in crate::experiment) callbacks_made: u64,
    /// Of these, not made in time, or to nobody.
    pub(in crate::experiment) callbacks_missed: u64,
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
    /// People who saw in public how a matter was answered in time and solved.
    pub(in crate::experiment) seen_well: f64,
    /// People who saw in public how one was not.
    pub(in crate::experiment) seen_badly: f64,
    /// Sales lost.
    pub(in crate::experiment) sales_lost: u64,
    /// Of these, whose customers turned to the service.
    pub(in crate::experiment) sales_lost_said: u64,
    /// What they would have brought, in cents.
    pub(in crate::experiment) margin_lost: i64,
    /// Matters of customers who found no way to the service.
    pub(in crate::experiment) no_way_found: u64,
}

impl BesideBook {
    pub(super) fn hear(&mut self, beside: &Beside) {
        match beside {
            Beside::RewardRedeemed { .. } => self.redeemed += 1,
            Beside::RewardRefused { .. } => self.refused += 1,
            Beside::ToldOthers { well: true, people } => self.told_well += people,
            Beside::ToldOthers { well: false, people } => self.told_badly += people,
            Beside::DataLost => self.data_lost += 1,
            Beside::SeenInPublic { well: true, people } => self.seen_well += people,
            Beside::SeenInPublic { well: false, people } => self.seen_badly += people,
            Beside::SaleLost { cents, said, .. } => {
                self.sales_lost += 1;
                self.sales_lost_said += u64::from(*said);
                self.margin_lost += cents;
            }
            Beside::Bought => self.bought += 1,
            Beside::Sold { fits: true, .. } => self.sold += 1,
            Beside::Sold { .. } => self.oversold += 1,
            Beside::Disappointed => {}
            Beside::Referred { .. } => self.referred += 1,
            Beside::AskedAfter { unsaid, .. } => {
                self.asked += 1;
                self.unsaid += u64::from(*unsaid);
            }
            Beside::PassedOn => self.passed_on += 1,
            Beside::CallbackOffered => self.callbacks_offered += 1,
            Beside::CallbackTaken => self.callbacks_taken += 1,
            Beside::CallbackMade => self.callbacks_made += 1,
            Beside::CallbackMissed => self.callbacks_missed += 1,
            Beside::Called { answered, welcome, cut_short, .. } => {
                self.called += 1;
                self.reached += u64::from(*answered);
                self.unwelcome += u64::from(*answered && !welcome);
                self.cut_short += u64::from(*cut_short);
            }
            Beside::Joined { .. } => self.joined += 1,
        }
    }
}
