//! Selling: offering what fits, pressing what does not, and sending customers where they are served better.

use super::customers::key;
use super::due::Kind;
use super::floor::Floor;
use crate::scenario::{Extra, Selling};
use crate::sim::{DAY, Due, Key, Purpose, Time};
use crate::world::{Beside, Sink};

impl<S: Sink> Floor<'_, S> {
    /// A customer buys something and might buy more. What fits and what they would take is the same under every policy.
    pub(super) fn sell(&mut self, at: Time, customer: u32, occasion: Key, selling: Selling, extra: Extra) {
        let p = self.plan.parameters();
        let mut chance = occasion.draw(Purpose::Sale, 0);
        let (fits, elsewhere) = (chance.happens(extra.fits), chance.happens(extra.better_elsewhere));
        let (told, tried, taken) = (chance.share(), chance.share(), chance.share());
        if fits {
            if tried < selling.offers && taken < p.offer_taken {
                self.tell_beside(at, customer, Beside::Sold { cents: extra.margin, fits });
            }
        } else if elsewhere && told < selling.refers {
            self.refer(at, customer, occasion, taken < p.referral_taken);
        } else if tried < selling.presses {
            if taken < p.pressed_taken {
                self.tell_beside(at, customer, Beside::Sold { cents: extra.margin, fits });
                let found = at.saturating_add((p.oversold_found * DAY as f64) as Time);
                self.calendar.add(Kind::Disappoint.at(found, customer, 0));
            } else {
                self.touch(at, customer, |ledger| ledger.plain_use(p, p.pressed_quality, at));
            }
        }
    }

    /// A customer is told who serves them better, and goes or stays.
    fn refer(&mut self, at: Time, customer: u32, occasion: Key, went: bool) {
        let p = self.plan.parameters();
        if went {
            self.standing[customer as usize].gone = true;
        } else {
            self.touch(at, customer, |ledger| ledger.promise_kept(p, at));
        }
        let segment = self.standing[customer as usize].segment;
        self.tell_beside(at, customer, Beside::Referred { segment, went });
        self.tell_others(at, customer, occasion, true);
    }

    /// What a customer was sold turns out to be less than was said.
    pub(super) fn disappoint(&mut self, due: Due) {
        let (at, customer) = (due.at(), due.subject());
        if self.is_gone(customer) {
            return;
        }
        self.tally.events += 1;
        let p = self.plan.parameters();
        self.touch(at, customer, |ledger| ledger.disappointed(p, at));
        self.tell_beside(at, customer, Beside::Disappointed);
        let occasion = key(self.replication, customer).of(Purpose::Sale, at);
        self.tell_others(at, customer, occasion, false);
    }
}
