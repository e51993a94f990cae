//! Sales lost: somebody wants to buy, cannot, and mostly says nothing.

use super::floor::Day;
use crate::model::{self, Parameters};
use crate::scenario::{Policy, Purchases};
use crate::sim::{Key, Purpose, Time};
use crate::world::{Beside, NoSale, Shop, Sink};

/// How purchases fail where the policy leaves them to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unsold {
    /// The share of attempts at which the offer is not understood.
    unclear: f64,
}

impl Unsold {
    /// How purchases fail under a policy; none where they always succeed.
    pub(super) fn new(purchases: &Purchases, policy: &Policy, p: &Parameters) -> Option<Unsold> {
        let unclear = purchases.unclear * (1.0 - model::explained(p, policy.instruction_pages));
        let fails = unclear > 0.0 || purchases.shops.iter().any(|(.., fails)| *fails > 0.0);
        fails.then_some(Unsold { unclear })
    }

    /// Why an attempt to buy fails, if it does. Where somebody buys and what fails there is the same under every policy.
    pub(super) fn why(&self, shops: &[(Shop, f64, f64)], occasion: Key) -> Option<NoSale> {
        let mut chance = occasion.draw(Purpose::Purchase, 1);
        let understood = chance.share() >= self.unclear;
        let place = chance.weighted(shops.iter().map(|(_, share, _)| *share));
        let broken = shops.get(place).filter(|(.., fails)| chance.happens(*fails));
        broken.map(|(shop, ..)| NoSale::Broken(*shop)).or((!understood).then_some(NoSale::Unclear))
    }
}

impl<S: Sink> Day<'_, S> {
    /// A customer wanted to buy and could not. Few turn to the service about it, with a matter of this demand.
    pub(super) fn loses_sale(&mut self, at: Time, occasion: Key, customer: u32, why: NoSale, demand: Option<u16>) {
        let floor = &mut self.floor;
        let p = floor.plan.parameters();
        let cents = floor.plan.operation().purchases.as_ref().map_or(0, |purchases| purchases.margin);
        let demand = demand.filter(|_| occasion.draw(Purpose::Purchase, 2).happens(p.no_sale_said));
        floor.touch(at, customer, |ledger| ledger.came_to_nothing(p, at));
        floor.tell_beside(at, customer, Beside::SaleLost { why, cents, said: demand.is_some() });
        if let Some(demand) = demand {
            self.raise(at, occasion.nth(1), customer, demand);
        }
    }
}
