//! Telling customers of a problem before they ask, and of what only looked like one.

use super::customers;
use super::due::Kind;
use super::floor::{Day, Floor};
use super::plan::{Plan, YEAR};
use crate::model::{self, Circumstances, Episode, Parameters};
use crate::scenario::{Cause, Operation};
use crate::sim::{Due, Key, Purpose, Time, whole};
use crate::world::{Fact, Sink, What};

/// How a policy tells customers of problems.
#[derive(Debug, Clone)]
pub(super) struct Notices {
    /// By demand: the share of its matters that customers are told of.
    told: Vec<f64>,
    /// The share of occasions without a problem that are taken for one.
    alarms: f64,
}

impl Notices {
    /// Notices of this share of what the business can know beforehand.
    pub(super) fn new(operation: &Operation, of: f64, p: &Parameters) -> Notices {
        let known = |cause| matches!(cause, Cause::Business | Cause::Defect | Cause::RewardRefused);
        let told = operation.demand.iter().map(|demand| if known(demand.cause) { of } else { 0.0 });
        Notices { told: told.collect(), alarms: model::false_alarms(p, of) }
    }
}

/// What a customer heard of a matter before they asked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Heard {
    /// Nothing.
    Nothing,
    /// That there is a problem, told this well; they have to ask all the same.
    Of(f64),
    /// All they need.
    Enough,
}

/// Milliseconds between two occasions of one customer, on average: the same under every policy.
pub(super) fn occasion_gap(p: &Parameters) -> f64 {
    YEAR / p.notice_occasions.max(f64::MIN_POSITIVE)
}

/// The next occasion of a customer after `from`, the `number`-th, if any policy of the run tells customers of problems.
pub(super) fn next_occasion(plan: &Plan, replication: Key, customer: u32, number: u32, from: Time) -> Option<Due> {
    let mut chance = customers::key(replication, customer).draw(Purpose::Alarm, u64::from(number));
    let comes = from.saturating_add(whole(chance.exponential() * plan.occasion_gap?));
    Some(Kind::Occasion.at(comes, customer, number))
}

impl<S: Sink> Floor<'_, S> {
    /// The service may tell a customer of a matter as it arises.
    #[inline]
    pub(super) fn notify(&mut self, at: Time, key: Key, customer: u32, demand: u16) -> Heard {
        match &self.plan.notices {
            Some(notices) if Self::is_kept(customer) => self.notify_of(at, key, customer, demand, notices),
            _ => Heard::Nothing,
        }
    }

    fn notify_of(&mut self, at: Time, key: Key, customer: u32, demand: u16, notices: &Notices) -> Heard {
        let mut chance = key.draw(Purpose::Notice, 0);
        if !chance.happens(notices.told[usize::from(demand)]) {
            return Heard::Nothing;
        }
        let p = self.plan.parameters();
        let settled = chance.happens(p.notice_settles);
        let quality = self.tell_of_problem(at, customer, p.notice_quality, true, settled);
        if !settled {
            return Heard::Of(quality);
        }
        if self.plan.feels {
            let episode = Episode::told_first(quality);
            let caused_by_business = self.plan.demand(demand).by_business;
            let circumstances = Circumstances { caused_by_business, published: None };
            self.touch(at, customer, |ledger| {
                ledger.close_episode(p, &episode, circumstances, at);
            });
        }
        Heard::Enough
    }

    /// Tells a customer of something; what that was worth to them.
    fn tell_of_problem(&mut self, at: Time, customer: u32, quality: f64, needed: bool, settled: bool) -> f64 {
        let (wanted, earlier) = self.counts_follow_up(customer);
        self.sink.hear(&Fact { at, customer, case: 0, what: What::Notified { needed, settled, wanted } });
        model::follow_up_quality(self.plan.parameters(), quality, wanted, earlier)
    }
}

impl<S: Sink> Day<'_, S> {
    /// Something happens to a customer that could look like a problem, and the next such occasion is put in the calendar.
    pub(super) fn occasion(&mut self, due: Due) {
        let (at, customer, number) = (due.at(), due.subject(), due.generation());
        let floor = &mut self.floor;
        if floor.is_gone(customer) {
            return;
        }
        if let Some(next) = next_occasion(floor.plan, floor.replication, customer, number + 1, at) {
            floor.calendar.add(next);
        }
        // A policy that tells nobody may be followed by one that does.
        let Some(notices) = &floor.plan.notices else { return };
        if customers::key(floor.replication, customer).draw(Purpose::Notice, u64::from(number)).happens(notices.alarms)
        {
            floor.tally.events += 1;
            let p = floor.plan.parameters();
            let quality = floor.tell_of_problem(at, customer, p.notice_needless, false, false);
            floor.touch(at, customer, |ledger| ledger.plain_use(p, quality, at));
        }
    }
}
