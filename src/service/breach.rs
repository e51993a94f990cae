//! Breaches: what is known of customers gets out, and they ask.

use super::customers::key;
use super::due::Kind;
use super::floor::{Day, Floor};
use crate::scenario::RecordKept;
use crate::sim::{Due, Key, Purpose, Time};
use crate::world::{Beside, Sink};

/// What decides over one breach for a customer; the same under every policy.
fn occasion(replication: Key, customer: u32, number: u32) -> Key {
    key(replication, customer).of(Purpose::Breach, u64::from(number))
}

impl<S: Sink> Floor<'_, S> {
    /// What is known of customers gets out. Whose it is hangs on how much is kept: those whose data would be lost where
    /// little is kept are among those whose would where much is.
    pub(super) fn breach(&mut self, due: Due) {
        let (at, number) = (due.at(), due.subject());
        let (plan, p) = (self.plan, self.plan.parameters());
        let Some(breach) = plan.operation().breaches.get(number as usize) else { return };
        let concerned = match plan.record {
            RecordKept::NotKept => p.breach_not_kept,
            RecordKept::PerChannel => p.breach_per_channel,
            RecordKept::Unified => p.breach_unified,
        };
        self.tally.events += 1;
        for customer in 0..self.standing.len() as u32 {
            let mut chance = occasion(self.replication, customer, number).stream();
            if self.is_gone(customer) || !chance.happens(concerned) {
                continue;
            }
            for _ in 0..p.breach_promises.round() as u8 {
                self.touch(at, customer, |ledger| ledger.promise_broken(p, at));
            }
            self.tell_beside(at, customer, Beside::DataLost);
            if breach.about.is_some() && chance.happens(breach.ask) {
                let asks = at.saturating_add((chance.share() * breach.within as f64) as Time);
                self.calendar.add(Kind::AskAbout.at(asks, customer, number));
            }
        }
    }
}

impl<S: Sink> Day<'_, S> {
    /// A customer asks about a breach, unless they have left.
    pub(super) fn ask_about(&mut self, due: Due) {
        let (customer, number) = (due.subject(), due.generation());
        let about = self.floor.plan.operation().breaches.get(number as usize).and_then(|breach| breach.about);
        if let Some(demand) = about.filter(|_| !self.floor.is_gone(customer)) {
            self.floor.tally.events += 1;
            self.raise(due.at(), occasion(self.floor.replication, customer, number).nth(1), customer, demand);
        }
    }
}
