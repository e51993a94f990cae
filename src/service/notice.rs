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
    /// Milliseconds between two occasions of one customer, on average.
    gap: f64,
}

impl Notices {
    /// Notices of this share of what the business can know beforehand.
    pub(super) fn new(operation: &Operation, of: f64, p: &Parameters) -> Notices {
        let known = |cause| matches!(cause, Cause::Business | Cause::Defect | Cause::RewardRefused);
        let told = operation.demand.iter().map(|demand| if known(demand.cause) { of } else { 0.0 });
        Notices {
            told: told.collect(),
            alarms: model::false_alarms(p, of),
            gap: YEAR / p.notice_occasions.max(f64::MIN_POSITIVE),
        }
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

/// The occasions of every customer that could look like a problem, the first of each.
pub(super) fn first_occasions(plan: &Plan, replication: Key) -> impl Iterator<Item = Due> + '_ {
    let notices = plan.notices.iter();
    notices.flat_map(move |notices| {
        (0..plan.setting().customers).map(move |customer| occasion(notices, replication, customer, 0, 0))
    })
}

/// The next occasion of a customer after `at`, the `number`-th.
fn occasion(notices: &Notices, replication: Key, customer: u32, number: u32, at: Time) -> Due {
    let mut chance = customers::key(replication, customer).draw(Purpose::Alarm, u64::from(number));
    let comes = at.saturating_add(whole(chance.exponential() * notices.gap));
    Kind::Occasion.at(comes, customer, number)
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
        let (mut wanted, mut earlier) = (true, 0);
        if let Some(standing) = self.standing.get_mut(customer as usize) {
            wanted = standing.wants_follow_up;
            earlier = u32::from(standing.followed_up);
            standing.followed_up = standing.followed_up.saturating_add(1);
        }
        self.sink.hear(&Fact { at, customer, case: 0, what: What::Notified { needed, settled, wanted } });
        model::follow_up_quality(self.plan.parameters(), quality, wanted, earlier)
    }
}

impl<S: Sink> Day<'_, S> {
    /// Something happens to a customer that could look like a problem, and the next such occasion is put in the calendar.
    pub(super) fn occasion(&mut self, due: Due) {
        let (at, customer, number) = (due.at(), due.subject(), due.generation());
        let floor = &mut self.floor;
        let Some(notices) = &floor.plan.notices else { return };
        if floor.is_gone(customer) {
            return;
        }
        floor.calendar.add(occasion(notices, floor.replication, customer, number + 1, at));
        if customers::key(floor.replication, customer).draw(Purpose::Notice, u64::from(number)).happens(notices.alarms)
        {
            floor.tally.events += 1;
            let p = floor.plan.parameters();
            let quality = floor.tell_of_problem(at, customer, p.notice_needless, false, false);
            floor.touch(at, customer, |ledger| ledger.plain_use(p, quality, at));
        }
    }
}
