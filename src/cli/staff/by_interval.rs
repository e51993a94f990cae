//! A plan answered: every interval by itself, and the day that they make together.

use super::answer::{Answer, Named};
use super::plan::{Plan, Usual};
use crate::experiment::in_parallel;
use crate::stats::queueing::{Day, Definition, Interval, Target};
use serde::Serialize;
use std::collections::BTreeMap;

/// Rows that are answered one after another: enough to learn from the one before, and few enough for every core.
const ROWS_AT_A_TIME: usize = 64;

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
    /// Answers a plan on so many threads, or one for each core; the answers do not depend on it.
    pub(super) fn of(plan: &Plan, usual: &Usual, jobs: Option<usize>) -> Planned {
        let hours = usual.interval_minutes / 60.0;
        let answers = answers(plan, jobs);
        let row = |(row, answer): (&super::plan::Row, Answer)| Row {
            interval: row.interval.clone(),
            arrivals: row.arrivals,
            answer,
        };
        let rows: Vec<Row> = plan.rows.iter().zip(answers).map(row).collect();
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

/// The answer to every row, in order. Rows that ask the same are answered once, and each is looked for near the one
/// before.
fn answers(plan: &Plan, jobs: Option<usize>) -> Vec<Answer> {
    let mut places = BTreeMap::new();
    let mut distinct = Vec::new();
    let mut place_of = Vec::with_capacity(plan.rows.len());
    for row in &plan.rows {
        let place = *places.entry(row.question.key()).or_insert(distinct.len());
        if place == distinct.len() {
            distinct.push(&row.question);
        }
        place_of.push(place);
    }
    let chunks: Vec<_> = distinct.chunks(ROWS_AT_A_TIME).collect();
    let found = in_parallel(chunks.len(), jobs, |number| {
        let mut found: Vec<Answer> = Vec::with_capacity(ROWS_AT_A_TIME);
        for question in chunks[number] {
            let answer = question.answer(found.last());
            found.push(answer);
        }
        found
    });
    let found = found.concat();
    place_of.into_iter().map(|place| found[place].clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::answer::Question;
    use super::super::plan::Row as Asked;
    use super::*;
    use crate::cli::staff::law::Law;

    #[test]
    fn a_row_has_the_answer_that_it_would_have_alone_to_the_last_digit() {
        let target = Target { share: 0.8, within: 20.0, definition: Definition::OfOffered };
        let asked = |number: u32| {
            // Up and down, with rows that are alike and some in which nobody comes.
            let arrivals = f64::from(number * 37 % 101 % 90) * 7.5;
            let law = (!number.is_multiple_of(7)).then(|| Law::exponential(60.0 * f64::from(number % 5)).unwrap());
            let question = Question {
                arrivals_per_hour: arrivals * 2.0,
                handle_s: 200.0,
                law,
                reps: number.is_multiple_of(11).then_some(40.5),
                within_s: 20.0,
                target: Some(target),
            };
            Asked { interval: number.to_string(), arrivals, question }
        };
        let plan = Plan { rows: (0..300).map(asked).collect(), bytes: vec![], remarks: vec![] };
        for jobs in [1, 3] {
            for (row, answer) in plan.rows.iter().zip(answers(&plan, Some(jobs))) {
                let written = |answer: &Answer| serde_json::to_string(answer).unwrap();
                assert_eq!(written(&answer), written(&row.question.answer(None)), "{row:?}");
            }
        }
    }
}
