//! Rewards: now and then a customer has one to redeem, and it is accepted or refused.

use super::customers::key;
use super::due::Kind;
use super::floor::{Day, Floor};
use super::plan::Plan;
use crate::sim::{Due, Key, Purpose, Time};
use crate::world::{Beside, Fact, NoSale, Place, Sink, What};

/// The turn of rewards to which a customer may come first after a time: one reward falls in each stretch of the span
/// between two, at any time of it.
fn first(every: Time, from: Time) -> u32 {
    u32::try_from(from.div_ceil(every.max(1))).unwrap_or(u32::MAX)
}

/// When a customer's reward of this turn comes.
fn comes(every: Time, replication: Key, customer: u32, turn: u32) -> Time {
    let share = key(replication, customer).draw(Purpose::Reward, u64::from(turn) << 1).share();
    u64::from(turn).saturating_mul(every).saturating_add((share * every as f64) as Time)
}

/// A customer's first reward from a time on, if any policy of the run gives some.
pub(super) fn first_reward(plan: &Plan, replication: Key, customer: u32, from: Time) -> Option<Due> {
    let every = plan.reward_every?;
    let turn = first(every, from);
    Some(Kind::Reward.at(comes(every, replication, customer, turn), customer, turn))
}

impl<S: Sink> Day<'_, S> {
    /// A customer may redeem a reward, and gets the next one.
    pub(super) fn reward(&mut self, due: Due) {
        let (at, customer, turn) = (due.at(), due.subject(), due.generation());
        let floor = &mut self.floor;
        let plan = floor.plan;
        let rewards = plan.policy().rewards.as_ref();
        let every = rewards.map(|rewards| rewards.every).or(plan.reward_every);
        let Some(every) = every.filter(|_| !floor.is_gone(customer)) else { return };
        let next = first(every, at + 1);
        floor.calendar.add(Kind::Reward.at(comes(every, floor.replication, customer, next), customer, next));
        // A policy that gives none may be followed by one that does.
        let Some(rewards) = rewards else { return };
        let own = key(floor.replication, customer);
        let mut chance = own.draw(Purpose::Reward, u64::from(turn) << 1 | 1);
        if !chance.happens(rewards.redeemed) {
            return;
        }
        floor.tally.events += 1;
        let place = chance.below(rewards.accepted.len());
        let p = plan.parameters();
        if rewards.accepted.get(place).is_some_and(|accepted| *accepted) {
            floor.touch(at, customer, |ledger| ledger.reward(p, at));
            return floor.tell_beside(at, customer, Beside::RewardRedeemed { cents: rewards.worth });
        }
        floor.touch(at, customer, |ledger| ledger.promise_broken(p, at));
        let occasion = own.of(Purpose::Reward, u64::from(turn));
        let channels = usize::from(plan.channels());
        let shop =
            plan.operation().purchases.as_ref().and_then(|bought| bought.shops.get(place.wrapping_sub(channels)));
        if let Some((shop, ..)) = shop {
            // Nobody is there to ask: whoever came to buy with it goes without.
            floor.tell_beside(at, customer, Beside::RewardRefused { place: Place::Shop(*shop) });
            return self.loses_sale(at, occasion, customer, NoSale::RewardRefused(*shop), rewards.refusal);
        }
        let channel = plan.desk(place as u8).channel;
        floor.tell_beside(at, customer, Beside::RewardRefused { place: Place::Channel(channel) });
        if let Some(demand) = rewards.refusal {
            self.raise(at, occasion.nth(1), customer, demand);
        }
    }
}

impl<S: Sink> Floor<'_, S> {
    /// Tells everybody who listens what happened beside a customer's matters.
    pub(super) fn tell_beside(&mut self, at: Time, customer: u32, beside: Beside) {
        self.sink.hear(&Fact { at, customer, case: 0, what: What::Beside(beside) });
    }
}
