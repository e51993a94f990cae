//! How the team fared.

use crate::sim::{SECOND, Time};
use crate::stats::Moments;
use crate::world::{Fact, What};

/// The team's book.
#[derive(Debug, Clone, Default)]
pub(in crate::experiment) struct TeamBook {
    pub(in crate::experiment) morale: Moments,
    pub(in crate::experiment) pressure: Moments,
    pub(in crate::experiment) adherence: Moments,
    paid_hours: f64,
    worked_hours: f64,
    contacts: u64,
    escalated: u64,
    decisions: u64,
    waited: Time,
    /// Reps who left.
    pub(in crate::experiment) leavers: u64,
}

impl TeamBook {
    #[inline(always)]
    pub(super) fn hear(&mut self, fact: &Fact<'_>) {
        match &fact.what {
            What::TeamSeen { morale, pressure, adherence, paid_hours, occupancy, .. } => {
                self.morale.push(*morale);
                self.pressure.push(*pressure);
                self.adherence.push(*adherence);
                self.paid_hours += paid_hours;
                self.worked_hours += paid_hours * occupancy;
            }
            What::ContactEnded { record, .. } => {
                self.contacts += 1;
                self.escalated += u64::from(record.escalated);
            }
            What::SupervisorDecided { wait, .. } => {
                self.decisions += 1;
                self.waited += wait;
            }
            What::RepLeft => self.leavers += 1,
            _ => {}
        }
    }

    /// Hours worked and hours paid.
    pub(in crate::experiment) fn hours(&self) -> (f64, f64) {
        (self.worked_hours, self.paid_hours)
    }

    /// The share of paid time worked.
    pub(in crate::experiment) fn occupancy(&self) -> Option<f64> {
        (self.paid_hours > 0.0).then(|| self.worked_hours / self.paid_hours)
    }

    /// The share of contacts that went to a supervisor.
    pub(in crate::experiment) fn escalated(&self) -> Option<f64> {
        (self.contacts > 0).then(|| self.escalated as f64 / self.contacts as f64)
    }

    /// The mean wait for a supervisor's decision, in seconds.
    pub(in crate::experiment) fn supervisor_wait(&self) -> Option<f64> {
        (self.decisions > 0).then(|| self.waited as f64 / self.decisions as f64 / SECOND as f64)
    }
}
