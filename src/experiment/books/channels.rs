//! Contacts, waits and service levels by channel and by hour.

use crate::scenario::{Measure, Scenario};
use crate::sim::{HOUR, SECOND, Time};
use crate::world::{Channel, Fact, What};

/// The threshold of the service level on a live channel that no standard speaks of.
const USUAL_THRESHOLD: Time = 20 * SECOND;
/// Hours of a day.
const HOURS: usize = 24;

/// Counts of contacts that were offered and are over.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(in crate::experiment) struct Tally {
    /// Served, given up, turned away and blocked.
    pub(in crate::experiment) offered: u64,
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
    /// Waits of all offered, in milliseconds.
    pub(in crate::experiment) waited: u64,
    /// Waits of those served, in milliseconds.
    pub(in crate::experiment) waited_served: u64,
    /// Contacts that ended.
    pub(in crate::experiment) handled: u64,
    /// Time reps were busy with them, in milliseconds.
    pub(in crate::experiment) handle: u64,
}

impl Tally {
    /// Both together.
    pub(in crate::experiment) fn and(&self, other: &Tally) -> Tally {
        Tally {
            offered: self.offered + other.offered,
            lost: self.lost + other.lost,
            blocked: self.blocked + other.blocked,
            handed_on: self.handed_on + other.handed_on,
            in_time: self.in_time + other.in_time,
            delayed: self.delayed + other.delayed,
            waited: self.waited + other.waited,
            waited_served: self.waited_served + other.waited_served,
            handled: self.handled + other.handled,
            handle: self.handle + other.handle,
        }
    }

    /// What has been counted since an earlier reading of the same tally.
    pub(in crate::experiment) fn since(&self, before: &Tally) -> Tally {
        Tally {
            offered: self.offered - before.offered,
            lost: self.lost - before.lost,
            blocked: self.blocked - before.blocked,
            handed_on: self.handed_on - before.handed_on,
            in_time: self.in_time - before.in_time,
            delayed: self.delayed - before.delayed,
            waited: self.waited - before.waited,
            waited_served: self.waited_served - before.waited_served,
            handled: self.handled - before.handled,
            handle: self.handle - before.handle,
        }
    }

    /// The share lost.
    pub(in crate::experiment) fn lost_share(&self) -> Option<f64> {
        (self.offered > 0).then(|| self.lost as f64 / self.offered as f64)
    }

    /// The mean wait of all offered, in seconds.
    pub(in crate::experiment) fn mean_wait(&self) -> Option<f64> {
        (self.offered > 0).then(|| self.waited as f64 / self.offered as f64 / SECOND as f64)
    }

    /// The share who waited at all.
    pub(in crate::experiment) fn delayed_share(&self) -> Option<f64> {
        (self.offered > 0).then(|| self.delayed as f64 / self.offered as f64)
    }

    /// The mean wait of those served, in seconds.
    pub(in crate::experiment) fn mean_wait_served(&self) -> Option<f64> {
        let served = self.offered - self.lost;
        (served > 0).then(|| self.waited_served as f64 / served as f64 / SECOND as f64)
    }

    /// The mean handle time, in seconds.
    pub(in crate::experiment) fn mean_handle(&self) -> Option<f64> {
        (self.handled > 0).then(|| self.handle as f64 / self.handled as f64 / SECOND as f64)
    }

    /// Served within the threshold, of all offered.
    pub(in crate::experiment) fn service_level(&self) -> Option<f64> {
        (self.offered > 0).then(|| self.in_time as f64 / self.offered as f64)
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

/// The channels' book.
#[derive(Debug, Clone)]
pub(in crate::experiment) struct ChannelBook {
    /// By channel of the operation: which, the threshold of its service level, and its counts.
    pub(in crate::experiment) channels: Vec<(Channel, Time, Tally)>,
    /// Live channels by the hour in which the customer began to wait.
    pub(in crate::experiment) hours: [Hour; HOURS],
    place: [usize; Channel::ALL.len()],
    /// The hour last looked at: when it began, and its place in the day.
    hour: (Time, usize),
}

impl ChannelBook {
    pub(super) fn new(scenario: &Scenario) -> ChannelBook {
        let mut place = [0; Channel::ALL.len()];
        let channels = scenario.operation.channels.iter().enumerate().map(|(number, desk)| {
            place[desk.channel as usize] = number;
            (desk.channel, threshold(scenario, desk.channel, desk.due), Tally::default())
        });
        ChannelBook { channels: channels.collect(), hours: [Hour::default(); HOURS], place, hour: (0, 0) }
    }

    #[inline(always)]
    pub(super) fn hear(&mut self, fact: &Fact<'_>) {
        match fact.what {
            What::Answered { channel, wait, .. } => self.offered(fact.at, channel, wait, true),
            What::GaveUp { channel, wait } | What::TurnedAway { channel, wait } => {
                self.offered(fact.at, channel, wait, false);
            }
            What::Blocked { channel } => {
                self.offered(fact.at, channel, 0, false);
                self.channels[self.place[channel as usize]].2.blocked += 1;
            }
            What::HandedOn { channel, .. } => self.channels[self.place[channel as usize]].2.handed_on += 1,
            What::ContactEnded { channel, handle, .. } => {
                let tally = &mut self.channels[self.place[channel as usize]].2;
                tally.handled += 1;
                tally.handle += handle;
            }
            _ => {}
        }
    }

    #[inline(always)]
    fn offered(&mut self, at: Time, channel: Channel, wait: Time, served: bool) {
        let (_, threshold, tally) = &mut self.channels[self.place[channel as usize]];
        tally.offered += 1;
        tally.lost += u64::from(!served);
        tally.in_time += u64::from(served && wait <= *threshold);
        tally.delayed += u64::from(wait > 0);
        tally.waited += wait;
        tally.waited_served += if served { wait } else { 0 };
        if channel.traits().live {
            let began = at - wait.min(at);
            let (since, mut hour) = self.hour;
            // Most began in the same hour as the one before: dividing again would cost more than all the counting.
            if began.wrapping_sub(since) >= HOUR {
                hour = (began / HOUR) as usize % HOURS;
                self.hour = (began / HOUR * HOUR, hour);
            }
            self.hours[hour].offered += 1;
            self.hours[hour].waited += wait;
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
