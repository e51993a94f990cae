//! Outbound: reps call people of the service's own accord, when they have nothing else to do and, where they are behind
//! with their quota, while people wait.

use super::due::Kind;
use super::floor::{Day, Floor};
use super::plan::Plan;
use super::team::{EIGHT_HOURS, paid_time};
use crate::model;
use crate::scenario::{Outbound, Selling};
use crate::sim::{DAY, Due, Key, Purpose, SECOND, Time, whole};
use crate::world::{Beside, Sink, Stranger};
use bevy_ecs::prelude::Resource;

/// So many people are thought of before a rep takes it that nobody is left to call.
const THOUGHT_OF: u64 = 64;

/// The calls of a run.
#[derive(Debug, Default, Resource)]
pub(super) struct Outreach {
    /// How many have been made.
    made: u64,
    /// By seat; as far as any of them has called.
    callers: Vec<Caller>,
}

/// Who calls, as far as a day and the call they are in are concerned.
#[derive(Debug, Clone, Copy, Default)]
struct Caller {
    /// The day that is counted.
    day: u32,
    /// People reached on it.
    reached: u32,
    /// How often they have been tempted to let people wait.
    tempted: u64,
    call: Call,
}

/// A call while it lasts.
#[derive(Debug, Clone, Copy, Default)]
struct Call {
    number: u64,
    whom: u32,
    answered: bool,
    cut_short: bool,
}

/// How a rep stands with their quota.
#[derive(Debug, Clone, Copy)]
struct Reach {
    /// There is somebody left to reach today.
    short: bool,
    /// The share of the day gone by, less the share of the quota reached; at least 0.
    behind: f64,
}

impl Outreach {
    fn caller(&mut self, rep: u16) -> &mut Caller {
        let place = usize::from(rep);
        if place >= self.callers.len() {
            self.callers.resize(place + 1, Caller::default());
        }
        &mut self.callers[place]
    }

    /// People reached by a rep on a day.
    fn reached(&self, rep: u16, day: u32) -> u32 {
        self.callers.get(usize::from(rep)).filter(|caller| caller.day == day).map_or(0, |caller| caller.reached)
    }
}

/// How many people one seat is to reach in so much time on duty.
pub(super) fn to_reach(plan: &Plan, duty: Time) -> f64 {
    plan.to_reach.map_or(0.0, |a_day| a_day * duty as f64 / EIGHT_HOURS)
}

impl<S: Sink> Floor<'_, S> {
    /// Whether a rep calls before looking at who waits. The further they are behind, the more often they do.
    #[inline(never)]
    pub(super) fn calls_first(&mut self, at: Time, rep: u16) -> bool {
        let reach = self.reach(at, rep);
        if !reach.short || reach.behind <= 0.0 {
            return false;
        }
        let caller = self.outreach.caller(rep);
        caller.tempted += 1;
        let tempted = self.replication.of(Purpose::Temptation, u64::from(rep)).nth(caller.tempted);
        tempted.stream().happens(model::calls_first(self.plan.parameters(), reach.behind)) && self.call(at, rep, reach)
    }

    /// Whether a rep with nothing else to do calls somebody.
    #[inline(never)]
    pub(super) fn calls_somebody(&mut self, at: Time, rep: u16) -> bool {
        let reach = self.reach(at, rep);
        reach.short && self.call(at, rep, reach)
    }

    /// How a rep stands with their quota.
    fn reach(&self, at: Time, rep: u16) -> Reach {
        let day = (at / DAY) as u32;
        let number = usize::from(self.seats[usize::from(rep)].group);
        let (group, reps) = (&self.plan.operation().groups[number], self.plan.policy().reps[number]);
        let (mut gone, mut open) = (0, 0);
        for (from, to) in group.hours.on_day(day) {
            gone += at.clamp(from, to) - from;
            open += to - from;
        }
        let whole = to_reach(self.plan, paid_time(group, reps, day));
        let reached = f64::from(self.outreach.reached(rep, day));
        let behind = gone as f64 / open.max(1) as f64 - reached / whole.max(f64::MIN_POSITIVE);
        Reach { short: reached < whole, behind: behind.max(0.0) }
    }

    /// A rep calls somebody, if there is anybody to call.
    fn call(&mut self, at: Time, rep: u16, reach: Reach) -> bool {
        let plan = self.plan;
        let Some(outbound) = &plan.operation().outbound else { return false };
        let number = self.outreach.made;
        let key = occasion(self.replication, number);
        let Some(whom) = self.whom(key, outbound) else { return false };
        self.outreach.made += 1;
        let p = plan.parameters();
        let mut chance = key.stream();
        let answered = chance.happens(outbound.answered);
        let cut_short = chance.happens(model::rush(p, 1.0 + reach.behind)) && answered;
        let takes = match (answered, cut_short) {
            (false, _) => p.outbound_ringing * SECOND as f64,
            (true, false) => outbound.takes.draw(&mut chance) as f64,
            (true, true) => outbound.takes.draw(&mut chance) as f64 * p.outbound_cut_takes,
        };
        self.outreach.caller(rep).call = Call { number, whom, answered, cut_short };
        self.seats[usize::from(rep)].hold_task(at);
        // A rep who calls for no time at all would call for ever.
        let ends = at.saturating_add(whole(takes).max(SECOND));
        self.calendar.add(Kind::CallEnds.at(ends, u32::from(rep), 0));
        true
    }

    /// Whom a call goes to.
    fn whom(&self, key: Key, outbound: &Outbound) -> Option<u32> {
        if outbound.to_strangers {
            return Some(Stranger::NUMBER);
        }
        if self.standing.is_empty() {
            return None;
        }
        let thought_of = |number| key.draw(Purpose::Outbound, number).below(self.standing.len());
        let mut people = (0..THOUGHT_OF).map(thought_of);
        people.find(|&row| !self.standing[row].gone).map(|row| row as u32)
    }

    /// What a call was to whoever answered it.
    fn called(&mut self, at: Time, rep: u16, call: Call) {
        let Call { number, whom, answered, cut_short } = call;
        let p = self.plan.parameters();
        let (wanted, earlier) = if answered { self.counts_follow_up(whom) } else { (true, 0) };
        let welcome = model::is_welcome(p, wanted, earlier);
        self.tell_beside(at, whom, Beside::Called { rep, answered, welcome, cut_short });
        if !answered {
            return;
        }
        let quality = if cut_short { p.outbound_cut_quality } else { p.outbound_quality };
        let quality = model::follow_up_quality(p, quality, wanted, earlier);
        self.touch(at, whom, |ledger| ledger.plain_use(p, quality, at));
        let extra = self.plan.operation().outbound.as_ref().and_then(|outbound| outbound.extra);
        if let Some(extra) = extra.filter(|_| !cut_short) {
            let offers = Selling { offers: 1.0, presses: 0.0, refers: 0.0 };
            let selling = self.plan.policy().selling.unwrap_or(offers);
            // Who sends a stranger elsewhere loses nothing and nobody.
            let refers = if Self::is_kept(whom) { selling.refers } else { 0.0 };
            self.sell(at, whom, occasion(self.replication, number), Selling { refers, ..selling }, extra);
        }
    }
}

impl<S: Sink> Day<'_, S> {
    /// A call is over.
    pub(super) fn call_ends(&mut self, due: Due) {
        let (at, rep) = (due.at(), due.subject() as u16);
        let floor = &mut self.floor;
        floor.tally.events += 1;
        let day = (at / DAY) as u32;
        let caller = floor.outreach.caller(rep);
        let call = caller.call;
        if caller.day != day {
            (caller.day, caller.reached) = (day, 0);
        }
        // Who left while the call lasted was not reached.
        if !floor.is_gone(call.whom) {
            floor.outreach.caller(rep).reached += u32::from(call.answered);
            floor.today.reached += u64::from(call.answered);
            floor.called(at, rep, call);
        }
        self.free_rep(at, rep);
    }
}

/// What decides over one call of a run.
fn occasion(replication: Key, number: u64) -> Key {
    replication.of(Purpose::Outbound, number)
}
