//! What an experiment needs of a machine, told before it begins: memory and processor time.
//!
//! Most of the memory goes with the number of customers and with the cases that are open at a time. Cases are closed and
//! their places used again, so that strangers take no memory however many come, unless they come faster than the team
//! can serve and wait for long: then the queue grows until they give up, or until the run ends. Days and replications
//! add little: the calendar has so many pages at most, scores are kept as sums, and only exits are kept one by one.
//!
//! The bytes and nanoseconds are measured, on a two-core machine with rustc 1.95; a figure is meant to be right within a
//! factor of two.

use super::offered::{attended, matters_a_day, offered, promises, strangers_a_day};
use super::replication::setting;
use super::request::Request;
use crate::conversation::Straight;
use crate::scenario::{Feeling, Policy, Scenario};
use crate::service::Setting;
use crate::sim::{DAY, DAYS_A_MONTH};

/// What a customer takes whose satisfaction is smoothed: the state, the row of the table and the next matter.
const CUSTOMER_BYTES: f64 = 240.0;
/// The same in the full model, which also holds when they would leave.
const FULL_CUSTOMER_BYTES: f64 = 280.0;
/// What an open case takes: its state, what the scores and the story remember of it, its place in a queue and what is
/// due for it. Lists grow by doubling, so that a quarter of each is empty.
const CASE_BYTES: f64 = 300.0;
/// What is due and void takes until its time comes.
const VOID_BYTES: f64 = 24.0;
/// What a rep takes, with a book of scores for every channel.
const REP_BYTES: f64 = 600.0;
/// What a replication takes at any size: the program's own tables and the calendar.
const WORLD_BYTES: f64 = 14e6;
/// What is kept of a finished replication, apart from exits and reps.
const KEPT_BYTES: f64 = 6_000.0;
/// What is kept of a rep of a finished replication.
const KEPT_REP_BYTES: f64 = 150.0;
/// What is kept of an exit.
const EXIT_BYTES: f64 = 24.0;
/// At most so many customers leave in a month, as a share: three times the usual.
const EXITS_A_MONTH: f64 = 0.04;
/// The share of matters that are not settled in a day and rest until they are closed.
const RESTING: f64 = 0.5;

/// Events that a stranger is: they come, and they are served or give up.
const EVENTS_A_STRANGER: f64 = 2.0;
/// Events that a matter of a kept customer is, with its returns.
const EVENTS_A_MATTER: f64 = 3.2;
/// Processor time of an event, in nanoseconds: with few people, and with more than a processor's cache holds.
const EVENT_NS: [f64; 2] = [80.0, 230.0];
/// So many customers stay in the cache, and so many reps.
const IN_THE_CACHE: (u32, f64) = (20_000, 2_000.0);
/// Processor time of a conversation in which somebody has something to decide, in nanoseconds.
const CONVERSATION_NS: f64 = 2_500.0;
/// Processor time of a customer's month in the full model, in nanoseconds.
const MONTH_NS: f64 = 100.0;
/// Processor time of a rep's day, in nanoseconds.
const REP_DAY_NS: f64 = 100.0;

/// What an experiment needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Needs {
    /// Bytes that a replication takes while it runs: that of the policy which takes most.
    pub replication_bytes: f64,
    /// Customers who wait for a rep when a replication ends, where the team cannot keep up with them.
    pub waiting: f64,
    /// Bytes kept of all replications in the end.
    pub kept_bytes: f64,
    /// Replications of all policies.
    pub replications: f64,
    /// Events of all of them.
    pub events: f64,
    /// Processor time of all of them, in seconds.
    pub cpu_seconds: f64,
}

impl Needs {
    /// What a request needs.
    pub fn of(scenario: &Scenario, request: &Request) -> Needs {
        let size = setting(scenario, request);
        let policies = || request.policies.iter().map(|&number| &scenario.policies[number]);
        let replications = f64::from(request.replications) * request.policies.len() as f64;
        let team = policies().map(reps).fold(0.0, f64::max);
        let (events, nanoseconds) = work(scenario, size, team);
        let rep_days: f64 = policies().map(|policy| reps(policy) * f64::from(size.days)).sum();
        let kept: f64 = policies().map(|policy| kept_bytes(policy, size)).sum();
        Needs {
            replication_bytes: policies().map(|policy| world_bytes(scenario, policy, size)).fold(0.0, f64::max),
            waiting: policies().map(|policy| waiting(scenario, policy, size).0).fold(0.0, f64::max),
            kept_bytes: kept * f64::from(request.replications),
            replications,
            events: events * replications,
            cpu_seconds: (nanoseconds * replications + rep_days * REP_DAY_NS * f64::from(request.replications)) / 1e9,
        }
    }

    /// Bytes with so many replications at a time.
    pub fn bytes(&self, jobs: usize) -> f64 {
        self.replication_bytes * self.at_a_time(jobs) + self.kept_bytes
    }

    /// Seconds with so many replications at a time, on as many cores.
    pub fn seconds(&self, jobs: usize) -> f64 {
        self.cpu_seconds / self.at_a_time(jobs).max(1.0)
    }

    /// The most replications at a time, up to `jobs`, that fit into so many bytes; none when not even one does.
    pub fn jobs_within(&self, bytes: f64, jobs: usize) -> Option<usize> {
        (1..=jobs.max(1)).rev().find(|&jobs| self.bytes(jobs) <= bytes)
    }

    fn at_a_time(&self, jobs: usize) -> f64 {
        (jobs as f64).min(self.replications)
    }
}

fn reps(policy: &Policy) -> f64 {
    policy.reps.iter().map(|&reps| f64::from(reps)).sum()
}

/// Bytes of a replication under way.
fn world_bytes(scenario: &Scenario, policy: &Policy, size: Setting) -> f64 {
    let customer = match scenario.operation.feeling {
        Feeling::Smoothed { .. } => CUSTOMER_BYTES,
        Feeling::Full => FULL_CUSTOMER_BYTES,
    };
    let (waiting, void) = waiting(scenario, policy, size);
    WORLD_BYTES
        + (f64::from(size.customers) + prospects(scenario, size)) * customer
        + (waiting + resting(scenario, policy, size, waiting > 0.0)) * CASE_BYTES
        + void * VOID_BYTES
        + reps(policy) * REP_BYTES
}

/// People who could become customers in the meantime: each has a row from the beginning.
fn prospects(scenario: &Scenario, size: Setting) -> f64 {
    let months = f64::from(size.days) / DAYS_A_MONTH;
    scenario.operation.newcomers_a_month * scenario.parameters.word_most * months
}

/// Cases that wait for a rep in the end, where the team cannot keep up; and times of giving up that are still due for
/// customers who have been answered meanwhile.
fn waiting(scenario: &Scenario, policy: &Policy, size: Setting) -> (f64, f64) {
    let days = f64::from(size.days);
    let (mut waiting, mut void) = (0.0, 0.0);
    for (number, offered) in offered(scenario, policy, size.customers).into_iter().enumerate() {
        if offered.contacts <= 0.0 {
            continue;
        }
        let desk = &scenario.operation.channels[number];
        let attended = attended(scenario, policy, number);
        let served =
            if offered.work > 0.0 { offered.contacts * (attended / offered.work).min(1.0) } else { offered.contacts };
        let served = if attended > 0.0 { served } else { 0.0 };
        let patience = desk.patience.as_ref().map_or(days, |law| law.mean() / DAY as f64).min(days);
        // Where customers are there and wait, closing sends them away.
        let closes = desk.channel.traits().live && !policy.channels[number].hours.is_always();
        waiting += (offered.contacts - served) * if closes { patience.min(1.0) } else { patience };
        let busy = offered.work > attended / 2.0;
        void += if busy && desk.patience.is_some() { served * patience } else { 0.0 };
    }
    (waiting, void)
}

/// Cases that are open though nobody waits. A team that cannot keep up does not come to promises and check-backs.
fn resting(scenario: &Scenario, policy: &Policy, size: Setting, behind: bool) -> f64 {
    let days = f64::from(size.days);
    let promised = if behind { days } else { policy.promise_within as f64 / DAY as f64 };
    let checked =
        policy.check_back.map_or(0.0, |(share, after)| share * if behind { days } else { after as f64 / DAY as f64 });
    let open = |per_day: f64, lasts: f64| per_day * lasts.min(days);
    let each = scenario.operation.demand.iter().map(|demand| {
        let promising = demand.stories.iter().any(|(story, _)| promises(&scenario.scripts[usize::from(*story)]));
        let promised = if promising { promised } else { 0.0 };
        let kept = 1.0 + promised + checked + RESTING * scenario.parameters.issue_closes_after;
        open(matters_a_day(demand, size.customers), kept) + open(strangers_a_day(demand), promised)
    });
    each.sum()
}

/// Bytes kept of a finished replication.
fn kept_bytes(policy: &Policy, size: Setting) -> f64 {
    let months = f64::from(size.days) / DAYS_A_MONTH;
    let exits = f64::from(size.customers) * (EXITS_A_MONTH * months).min(1.0);
    KEPT_BYTES + reps(policy) * KEPT_REP_BYTES + exits * EXIT_BYTES
}

/// Events of a replication, and its processor time in nanoseconds.
fn work(scenario: &Scenario, size: Setting, team: f64) -> (f64, f64) {
    let days = f64::from(size.days);
    let event = EVENT_NS[usize::from(size.customers > IN_THE_CACHE.0 || team > IN_THE_CACHE.1)];
    let (mut events, mut nanoseconds) = (0.0, 0.0);
    for demand in &scenario.operation.demand {
        let matters = matters_a_day(demand, size.customers) * days;
        let strangers = strangers_a_day(demand) * days;
        let played: f64 = demand
            .stories
            .iter()
            .filter(|(story, _)| Straight::of(&scenario.scripts[usize::from(*story)]).is_none())
            .map(|(_, share)| share)
            .sum();
        let happens = matters * EVENTS_A_MATTER + strangers * EVENTS_A_STRANGER;
        events += happens;
        nanoseconds += happens * event + (matters + strangers) * played * CONVERSATION_NS;
    }
    if scenario.operation.feeling == Feeling::Full {
        nanoseconds += f64::from(size.customers) * days / DAYS_A_MONTH * MONTH_NS;
    }
    (events, nanoseconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_replications_run_at_a_time_as_fit_and_none_where_one_does_not() {
        let needs = Needs {
            replication_bytes: 100.0,
            waiting: 0.0,
            kept_bytes: 10.0,
            replications: 3.0,
            events: 0.0,
            cpu_seconds: 60.0,
        };
        assert_eq!([1, 2, 3, 8].map(|jobs| needs.bytes(jobs)), [110.0, 210.0, 310.0, 310.0]);
        assert_eq!(
            [109.0, 110.0, 250.0, 1e9].map(|bytes| needs.jobs_within(bytes, 4)),
            [None, Some(1), Some(2), Some(4)]
        );
        assert_eq!([1, 2, 8].map(|jobs| needs.seconds(jobs)), [60.0, 30.0, 20.0]);
    }
}
