//! A case: one queue, and what is known exactly of it.

use super::super::books::Tally;
use super::spells::Spell;
use crate::sim::SECOND;
use crate::stats::queueing::Patience;

/// One queue of calls that arrive at random and are served in an exponential time by the next free agent, in the order
/// of their coming; by day and night alike, or by half hour.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Its place in the file, from 0.
    pub index: usize,
    /// Calls a minute; the mean of a day.
    pub calls_a_minute: f64,
    /// Calls that one agent serves in a minute.
    pub served_a_minute: f64,
    /// How many agents; the most in a day.
    pub agents: u16,
    /// What each half hour of a day is like, from midnight on; nothing when all are alike.
    pub day: Vec<HalfHour>,
    /// How long callers wait, in minutes; for ever when there is none.
    pub patience: Option<Patience>,
    /// The share of those who must wait who give up at once instead.
    pub balking: f64,
    /// How many can be waiting or served; one more is turned away.
    pub lines: Option<u32>,
    /// How many can wait; one more is turned away.
    pub queue_limit: Option<u32>,
    /// What those do who gave up; nothing when there is none.
    pub retry: Option<Retry>,
    /// Within how many seconds a call is served in time.
    pub within_s: f64,
    /// What is known.
    pub figures: Vec<Given>,
}

/// A half hour of a day. Whose duty ends with it finishes the call they have.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct HalfHour {
    /// Calls a minute.
    pub calls_a_minute: f64,
    /// How many agents.
    pub agents: u16,
}

/// What those do who gave up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Retry {
    /// The share who call again.
    pub share: f64,
    /// After how many minutes on average; memoryless.
    pub mean: f64,
}

/// A figure that is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// What it is called in the file.
    pub name: &'static str,
    /// Which.
    pub figure: Figure,
    /// Its exact value.
    pub exact: f64,
}

/// A figure that a case can give. Where callers try again each attempt counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// The share who wait at all.
    Waits,
    /// The share who give up, at once or later.
    Abandons,
    /// The share who are turned away.
    Blocked,
    /// The mean wait of all, in seconds.
    MeanWait,
    /// The mean wait of those served, in seconds.
    MeanWaitServed,
    /// Served in time, of all who called.
    InTime,
    /// The share of their time that agents are busy.
    Occupancy,
}

impl Figure {
    /// The names of figures in a file; three have another one that is usual for some queues.
    pub(super) const NAMES: [(&'static str, Figure); 10] = [
        ("p_wait", Figure::Waits),
        ("p_abandon", Figure::Abandons),
        ("p_blocked", Figure::Blocked),
        ("erlang_b", Figure::Blocked),
        ("mean_wait_s", Figure::MeanWait),
        ("asa_s", Figure::MeanWait),
        ("mean_wait_served_s", Figure::MeanWaitServed),
        ("p_served_within_T", Figure::InTime),
        ("service_level", Figure::InTime),
        ("occupancy", Figure::Occupancy),
    ];

    /// Whether it lies from 0 to 1.
    pub fn is_share(self) -> bool {
        !matches!(self, Figure::MeanWait | Figure::MeanWaitServed)
    }

    /// What is divided by what, in a spell.
    pub(super) fn parts(self, spell: &Spell) -> (f64, f64) {
        let Tally { served, lost, blocked, in_time, delayed, waited_served, .. } = spell.tally;
        let seconds = |time: u64| time as f64 / SECOND as f64;
        let offered = spell.tally.offered() as f64;
        match self {
            Figure::Waits => (delayed as f64, offered),
            Figure::Abandons => ((lost - blocked) as f64, offered),
            Figure::Blocked => (blocked as f64, offered),
            Figure::MeanWait => (seconds(spell.tally.waited()), offered),
            Figure::MeanWaitServed => (seconds(waited_served), served as f64),
            Figure::InTime => (in_time as f64, offered),
            Figure::Occupancy => (spell.worked_hours, spell.paid_hours),
        }
    }
}

impl Case {
    /// The work that arrives over the work that agents can do.
    pub fn load(&self) -> f64 {
        let agents = match self.day.len() {
            0 => f64::from(self.agents),
            half_hours => self.day.iter().map(|half_hour| f64::from(half_hour.agents)).sum::<f64>() / half_hours as f64,
        };
        self.calls_a_minute / (self.served_a_minute * agents)
    }

    /// How many can wait, where not everybody can.
    pub(super) fn places(&self) -> Option<u32> {
        let lines = self.lines.map(|lines| lines.saturating_sub(u32::from(self.agents)));
        lines.into_iter().chain(self.queue_limit).min()
    }

    /// Everybody may wait, nobody gives up later, and more work stays than can be done: the queue grows without end.
    pub fn is_unstable(&self) -> bool {
        self.patience.is_none() && self.places().is_none() && self.load() * (1.0 - self.balking) >= 1.0
    }

    /// The queue in Kendall's letters, such as `M/M/12+M`, or `M/M/3/8` where there is no place for a ninth.
    pub fn name(&self) -> String {
        let places = self.places().map_or(String::new(), |places| format!("/{}", u32::from(self.agents) + places));
        let patience = match self.patience {
            None => "",
            Some(Patience::Exponential { .. }) => "+M",
            Some(Patience::Weibull { .. }) => "+Weibull",
            Some(Patience::Hyperexponential { .. }) => "+H2",
            Some(Patience::Uniform { .. }) => "+U",
            Some(Patience::Deterministic { .. }) => "+D",
        };
        let balking = if self.balking > 0.0 { " with balking" } else { "" };
        let retry = if self.retry.is_some() { " with retries" } else { "" };
        let agents = if self.day.is_empty() { format!("M/M/{}", self.agents) } else { "M(t)/M/n(t)".to_owned() };
        format!("{agents}{places}{patience}{balking}{retry}")
    }
}
