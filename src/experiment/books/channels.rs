//! Contacts, waits and service levels by channel and by hour.

use crate::scenario::{Measure, Scenario};
use crate::sim::{HOUR, SECOND, Time};
use crate::world::{Channel, Fact, What};

/// The threshold of the service level on a live channel that no standard speaks of.
const USUAL_THRESHOLD: Time = 20 * SECOND;
/// Hours of a day.
const HOURS: usize = 24;

/// Counts of contacts that were offered. Waits and handle times are in milliseconds, and of waits that are over.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(in crate::experiment) struct Tally {
    /// Served by a rep.
    pub(in crate::experiment) served: u64,
    /// Given up, turned away and blocked.
    pub(in crate::experiment) lost: u64,
    /// Of these, turned away because there was no line or place left.
    pub(in crate::experiment) blocked: u64,
    /// Handed on to another channel as it closed, where they count as offered.
    pub(in crate::experiment) handed_on: u64,
    /// Served within the threshold.
    pub(in crate::experiment) in_time: u64,
    /// Waited at all.
    pub(in crate::experiment) delayed: u64,
    /// Waits of those served.
    pub(in crate::experiment) waited_served: u64,
    /// Waits of those lost.
    pub(in crate::experiment) waited_lost: u64,
    /// Still waiting as the run ended.
    pub(in crate::experiment) waiting: u64,
    /// Of these, for longer than the threshold.
    pub(in crate::experiment) overdue: u64,
    /// Contacts that ended.
    pub(in crate::experiment) handled: u64,
    /// Time reps were busy with them.
    pub(in crate::experiment) handle: u64,
}

impl Tally {
    /// Each count with the same of another tally.
    fn with(&self, other: &Tally, both: impl Fn(u64, u64) -> u64) -> Tally {
        Tally {
            served: both(self.served, other.served),
            lost: both(self.lost, other.lost),
            blocked: both(self.blocked, other.blocked),
            handed_on: both(self.handed_on, other.handed_on),
            in_time: both(self.in_time, other.in_time),
            delayed: both(self.delayed, other.delayed),
            waited_served: both(self.waited_served, other.waited_served),
            waited_lost: both(self.waited_lost, other.waited_lost),
            waiting: both(self.waiting, other.waiting),
            overdue: both(self.overdue, other.overdue),
            handled: both(self.handled, other.handled),
            handle: both(self.handle, other.handle),
        }
    }

    /// Both together.
    pub(in crate::experiment) fn and(&self, other: &Tally) -> Tally {
        self.with(other, |one, other| one + other)
    }

    /// What has been counted since an earlier reading of the same tally.
    pub(in crate::experiment) fn since(&self, before: &Tally) -> Tally {
        self.with(before, |now, before| now - before)
    }

    /// Served, given up, turned away and blocked: those whose wait is over.
    pub(in crate::experiment) fn offered(&self) -> u64 {
        self.served + self.lost
    }

    /// Everybody who came, those who still waited at the end included.
    pub(in crate::experiment) fn came(&self) -> u64 {
        self.offered() + self.waiting
    }

    /// Waits of all offered, in milliseconds.
    pub(in crate::experiment) fn waited(&self) -> u64 {
        self.waited_served + self.waited_lost
    }

    /// A share of all offered.
    fn of_offered(&self, count: u64) -> Option<f64> {
        (self.offered() > 0).then(|| count as f64 / self.offered() as f64)
    }

    /// The share lost.
    pub(in crate::experiment) fn lost_share(&self) -> Option<f64> {
        self.of_offered(self.lost)
    }

    /// The mean wait of all offered, in seconds.
    pub(in crate::experiment) fn mean_wait(&self) -> Option<f64> {
        self.of_offered(self.waited()).map(|wait| wait / SECOND as f64)
    }

    /// The share who waited at all.
    pub(in crate::experiment) fn delayed_share(&self) -> Option<f64> {
        self.of_offered(self.delayed)
    }

    /// The mean wait of those served, in seconds.
    pub(in crate::experiment) fn mean_wait_served(&self) -> Option<f64> {
        (self.served > 0).then(|| self.waited_served as f64 / self.served as f64 / SECOND as f64)
    }

    /// The mean handle time, in seconds.
    pub(in crate::experiment) fn mean_handle(&self) -> Option<f64> {
        (self.handled > 0).then(|| self.handle as f64 / self.handled as f64 / SECOND as f64)
    }

    /// Served within the threshold, of all of whom it is known whether they were: who still waits has missed it once
    /// they have waited longer.
    pub(in crate::experiment) fn service_level(&self) -> Option<f64> {
        let known = self.offered() + self.overdue;
        (known > 0).then(|| self.in_time as f64 / known as f64)
    }
}

/// Who came in an hour of the day, and how long they waited.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(in crate::experiment) struct Hour {
    /// Served, given up, turned away and blocked.
    pub(in crate::experiment) offered: u64,
    /// Waits of all of them, in milliseconds.
    waited: u64,
}

impl Hour {
    /// The mean wait of all offered, in seconds.
    pub(in crate::experiment) fn mean_wait(&self) -> Option<f64> {
        (self.offered > 0).then(|| self.waited as f64 / self.offered as f64 / SECOND as f64)
    }
}

/// What is written down of a channel.
#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    /// Served within this time, a contact is served in time.
    threshold: Time,
    tally: Tally,
}

/// The channels' book.
#[derive(Debug, Clone)]
pub(in crate::experiment) struct ChannelBook {
    /// Every channel there is, whether the operation has it or not: a fact names its channel, and so finds its entry.
    entries: [Entry; Channel::ALL.len()],
    /// Live channels by the hour in which the customer began to wait.
    pub(in crate::experiment) hours: [Hour; HOURS],
    /// The hour last looked at: when it began, and its place in the day.
    hour: (Time, usize),
}

impl ChannelBook {
    pub(super) fn new(scenario: &Scenario) -> ChannelBook {
        let mut entries = [Entry::default(); Channel::ALL.len()];
        for desk in &scenario.operation.channels {
            entries[desk.channel as usize].threshold = threshold(scenario, desk.channel, desk.due);
        }
        ChannelBook { entries, hours: [Hour::default(); HOURS], hour: (0, 0) }
    }

    /// The counts of a channel.
    pub(in crate::experiment) fn tally(&self, channel: Channel) -> &Tally {
        &self.entries[channel as usize].tally
    }

    /// Within how long a contact of a channel is served in time.
    pub(in crate::experiment) fn threshold(&self, channel: Channel) -> Time {
        self.entries[channel as usize].threshold
    }

    #[inline(always)]
    pub(super) fn hear(&mut self, fact: &Fact<'_>) {
        match fact.what {
            What::Answered { channel, wait, .. } => {
                let Entry { threshold, tally } = &mut self.entries[channel as usize];
                tally.served += 1;
                tally.in_time += u64::from(wait <= *threshold);
                tally.delayed += u64::from(wait > 0);
                tally.waited_served += wait;
                self.offered(fact.at, channel, wait);
            }
            What::GaveUp { channel, wait } | What::TurnedAway { channel, wait } => self.lost(fact.at, channel, wait),
            What::Blocked { channel } => {
                self.lost(fact.at, channel, 0);
                self.entries[channel as usize].tally.blocked += 1;
            }
            What::StillWaiting { channel, wait } => {
                let Entry { threshold, tally } = &mut self.entries[channel as usize];
                tally.waiting += 1;
                tally.overdue += u64::from(wait > *threshold);
            }
            What::HandedOn { channel, .. } => self.entries[channel as usize].tally.handed_on += 1,
            What::ContactEnded { channel, handle, .. } => {
                let tally = &mut self.entries[channel as usize].tally;
                tally.handled += 1;
                tally.handle += handle;
            }
            _ => {}
        }
    }

    #[inline(always)]
    fn lost(&mut self, at: Time, channel: Channel, wait: Time) {
        let tally = &mut self.entries[channel as usize].tally;
        tally.lost += 1;
        tally.delayed += u64::from(wait > 0);
        tally.waited_lost += wait;
        self.offered(at, channel, wait);
    }

    #[inline(always)]
    fn offered(&mut self, at: Time, channel: Channel, wait: Time) {
        if channel.traits().live {
            let began = at - wait.min(at);
            let (since, mut hour) = self.hour;
            // Most began in the same hour as the one before: dividing again would cost more than all the counting.
            if began.wrapping_sub(since) >= HOUR {
                hour = (began / HOUR) as usize % HOURS;
                self.hour = (began / HOUR * HOUR, hour);
            }
            let hour = &mut self.hours[hour];
            hour.offered += 1;
            hour.waited += wait;
        }
    }
}

/// Within how long a channel should answer: as the first standard about it says; otherwise twenty seconds where the
/// customer is there, and the channel's own due time elsewhere.
fn threshold(scenario: &Scenario, channel: Channel, due: Time) -> Time {
    let by_standard = scenario.standards.iter().find_map(|standard| match &standard.measure {
        Measure::Answered(within) => within.iter().find(|(looked_at, _)| *looked_at == channel).map(|(_, time)| *time),
        _ => None,
    });
    by_standard.unwrap_or(if channel.traits().live { USUAL_THRESHOLD } else { due })
}
