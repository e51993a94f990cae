//! What to practise next: each story comes back after a span that grows while it goes well.
//!
//! The spans are those of SM-2 (Wozniak 1990, *Optimization of learning*, section 3.2): one day, six days, then each time
//! longer by a factor that falls with every attempt that was hard. An attempt's grade there, 0 to 5, is its score here.

use super::Attempt;
use serde::Serialize;
use std::collections::BTreeMap;

const SECONDS_A_DAY: i64 = 86_400;
/// The factor at the beginning.
const FACTOR: f64 = 2.5;
/// It never falls below this.
const LEAST_FACTOR: f64 = 1.3;
/// A grade below this begins again.
const REMEMBERED: f64 = 3.0;

/// When a story is to be practised again.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Due {
    /// The rep.
    pub rep: String,
    /// The scenario and the story.
    pub story: String,
    /// The span after the last attempt, in days.
    pub after_days: f64,
    /// Days from now until it is due; negative when it is overdue.
    pub in_days: f64,
    /// The score of the last attempt.
    pub last_score: Option<f64>,
}

/// How well a story is known.
#[derive(Debug, Clone, Copy)]
struct Known {
    times: u32,
    span_days: f64,
    factor: f64,
    last: i64,
    score: Option<f64>,
}

/// When each rep is to practise each story again that they have attempted, the most overdue first. `now` in seconds since
/// 1970. Attempts come in the order in which they were made; those without a date are left out.
pub fn due(attempts: &[Attempt], now: i64) -> Vec<Due> {
    let mut known: BTreeMap<(&str, &str), Known> = BTreeMap::new();
    for attempt in attempts {
        let Some(at) = attempt.at else { continue };
        let new = Known { times: 0, span_days: 0.0, factor: FACTOR, last: at, score: None };
        let story = known.entry((&attempt.rep, &attempt.story)).or_insert(new);
        story.learn(at, attempt.score);
    }
    let mut all: Vec<Due> = known
        .into_iter()
        .map(|((rep, story), known)| {
            let since = (now - known.last) as f64 / SECONDS_A_DAY as f64;
            Due {
                rep: rep.to_owned(),
                story: story.to_owned(),
                after_days: known.span_days,
                in_days: known.span_days - since,
                last_score: known.score,
            }
        })
        .collect();
    all.sort_by(|one, other| one.in_days.total_cmp(&other.in_days));
    all
}

impl Known {
    fn learn(&mut self, at: i64, score: Option<f64>) {
        let grade = score.unwrap_or(0.0).clamp(0.0, 100.0) / 20.0;
        if grade < REMEMBERED {
            (self.times, self.span_days) = (0, 1.0);
        } else {
            self.span_days = match self.times {
                0 => 1.0,
                1 => 6.0,
                _ => self.span_days * self.factor,
            };
            self.times += 1;
        }
        let missing = 5.0 - grade;
        self.factor = (self.factor + 0.1 - missing * (0.08 + missing * 0.02)).max(LEAST_FACTOR);
        (self.last, self.score) = (at, score);
    }
}
