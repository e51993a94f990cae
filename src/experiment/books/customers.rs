//! Who stayed, who left, and how.

use crate::sim::{DAY, MONTH, Time};
use crate::stats::{kaplan_meier, restricted_mean};
use crate::world::{Beside, Exit, Fact, What};

/// A customer who leaves within so long of a contact that left the matter unsolved leaves because of it.
const BECAUSE_OF_IT: Time = 90 * DAY;

/// How a customer left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::experiment) enum Kind {
    /// With a matter unsolved, and without another word about it.
    Silent,
    /// With a matter unsolved that they had come back about.
    Voiced,
    /// For reasons of their own.
    Other,
}

impl Kind {
    pub(in crate::experiment) fn of(exit: &Exit) -> Kind {
        let because = exit.unsolved && exit.since_contact.is_some_and(|since| since <= BECAUSE_OF_IT);
        match because {
            true if exit.spoke => Kind::Voiced,
            true => Kind::Silent,
            false => Kind::Other,
        }
    }
}

/// The customers' book.
#[derive(Debug, Clone)]
pub(in crate::experiment) struct CustomerBook {
    horizon: Time,
    /// Who has a number from this on came later.
    start: u32,
    /// Of those who came later, how many left.
    pub(in crate::experiment) newcomers_left: u64,
    /// Customers at the start.
    pub(in crate::experiment) count: u32,
    /// When each who left did, and how, in order of time.
    exits: Vec<(Time, Kind)>,
    /// When each went who was sent to somebody who serves them better: neither kept nor lost.
    referred: Vec<Time>,
}

impl CustomerBook {
    pub(super) fn new(horizon: Time, start: u32) -> CustomerBook {
        CustomerBook { horizon, start, newcomers_left: 0, count: 0, exits: Vec::new(), referred: Vec::new() }
    }

    #[inline(always)]
    pub(super) fn hear(&mut self, fact: &Fact<'_>) {
        match &fact.what {
            What::Left(_) if fact.customer >= self.start => self.newcomers_left += 1,
            What::Left(exit) => self.exits.push((fact.at, Kind::of(exit))),
            What::Beside(Beside::Referred { went: true, .. }) if fact.customer >= self.start => {
                self.newcomers_left += 1
            }
            What::Beside(Beside::Referred { went: true, .. }) => self.referred.push(fact.at),
            What::CustomersCounted { count, .. } => self.count += count,
            _ => {}
        }
    }

    /// How many were still there at a time.
    pub(in crate::experiment) fn still_there(&self, at: Time) -> f64 {
        // Exits are told in order of time, but two on the same event may not be: count rather than search.
        let left = self.exits.iter().filter(|(left, _)| *left <= at).count();
        let referred = self.referred.iter().filter(|went| **went <= at).count();
        f64::from(self.count) - left as f64 - referred as f64
    }

    /// The share still there at a time; those who were sent elsewhere count until then.
    pub(in crate::experiment) fn survival(&self, at: Time) -> Option<f64> {
        if self.referred.is_empty() {
            return self.share(self.still_there(at));
        }
        let stayed = |share: f64, &(time, next): &(f64, f64)| if time <= at as f64 { next } else { share };
        Some(self.curve()?.iter().fold(1.0, stayed))
    }

    /// How many were sent to somebody who serves them better, and went.
    pub(in crate::experiment) fn referred(&self) -> f64 {
        self.referred.len() as f64
    }

    /// The survival curve by Kaplan and Meier: those who were sent elsewhere are not followed any further.
    fn curve(&self) -> Option<Vec<(f64, f64)>> {
        let left = self.exits.iter().map(|(at, _)| (*at as f64, true));
        let went = self.referred.iter().map(|at| (*at as f64, false));
        let staying =
            (self.exits.len() + self.referred.len()..self.count as usize).map(|_| (self.horizon as f64, false));
        let steps = kaplan_meier(&left.chain(went).chain(staying).collect::<Vec<_>>())?;
        Some(steps.into_iter().map(|step| (step.time, step.survival)).collect())
    }

    /// How many left so.
    pub(in crate::experiment) fn left(&self, kind: Kind) -> f64 {
        self.exits.iter().filter(|(_, how)| *how == kind).count() as f64
    }

    /// How many of those there at the start still are at the horizon.
    pub(in crate::experiment) fn stayed(&self) -> f64 {
        f64::from(self.count) - self.exits.len() as f64 - self.referred()
    }

    /// The share still there at the horizon.
    pub(in crate::experiment) fn retained(&self) -> Option<f64> {
        if !self.referred.is_empty() {
            return self.survival(self.horizon);
        }
        (self.count > 0).then(|| 1.0 - self.exits.len() as f64 / f64::from(self.count))
    }

    /// The share of customers of whom something is true.
    pub(in crate::experiment) fn share(&self, count: f64) -> Option<f64> {
        (self.count > 0).then(|| count / f64::from(self.count))
    }

    /// Months kept a customer until the horizon: the restricted mean of the time they stayed.
    pub(in crate::experiment) fn months_kept(&self) -> Option<f64> {
        if !self.referred.is_empty() {
            return Some(restricted_mean(&self.curve()?, self.horizon as f64) / MONTH as f64);
        }
        let lost: f64 = self.exits.iter().map(|(left, _)| self.horizon.saturating_sub(*left) as f64).sum();
        (self.count > 0).then(|| (self.horizon as f64 - lost / f64::from(self.count)) / MONTH as f64)
    }
}
