//! A plan answered: every interval by itself, and the day that they make together.

use super::answer::{Answer, Named};
use super::plan::{Plan, Usual};
use crate::stats::queueing::{Day, Definition, Interval, Target};
use serde::Serialize;

/// The answers to a plan.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Planned {
    pub(super) rows: Vec<Row>,
    pub(super) totals: Totals,
    #[serde(skip)]
    pub(super) target: Option<Target>,
    #[serde(skip)]
    pub(super) within_s: f64,
}

/// The answer for one interval.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Row {
    pub(super) interval: String,
    /// How many come in it.
    pub(super) arrivals: f64,
    #[serde(flatten)]
    pub(super) answer: Answer,
}

/// All intervals together: shares and waits of a person, work and occupancy over time.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Totals {
    pub(super) arrivals: f64,
    pub(super) staff_hours: f64,
    pub(super) staff_hours_needed: Option<f64>,
    #[serde(flatten)]
    pub(super) figures: Named,
}

impl Planned {
    /// Answers a plan.
    pub(super) fn of(plan: &Plan, usual: &Usual) -> Planned {
        let hours = usual.interval_minutes / 60.0;
        let answer = |row: &super::plan::Row| Row {
            interval: row.interval.clone(),
            arrivals: row.arrivals,
            answer: row.question.answer(),
        };
        let rows: Vec<Row> = plan.rows.iter().map(answer).collect();
        let interval =
            |row: &Row| Interval { arrivals: row.arrivals, hours, reps: row.answer.reps, figures: row.answer.exact };
        let day = Day::of(&rows.iter().map(interval).collect::<Vec<_>>());
        let needed = |row: &Row| row.answer.reps_needed.map(|reps| f64::from(reps) * hours);
        // Work comes in every interval, whatever is known of the rest.
        let offered = rows.iter().map(|row| row.answer.figures.offered).sum::<f64>() / rows.len() as f64;
        let totals = Totals {
            arrivals: day.arrivals,
            staff_hours: day.staff_hours,
            staff_hours_needed: rows.iter().map(needed).sum(),
            figures: day
                .figures
                .map_or_else(|| Named::idle(offered, day.staff_hours, day.arrivals == 0.0), |found| Named::of(&found)),
        };
        Planned { rows, totals, target: usual.target, within_s: usual.within_s }
    }

    /// The definition by which intervals are shown.
    pub(super) fn definition(&self) -> Definition {
        self.target.map_or(Definition::OfOffered, |target| target.definition)
    }

    /// The intervals without a steady state.
    pub(super) fn overloaded(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| !row.answer.steady)
    }
}
