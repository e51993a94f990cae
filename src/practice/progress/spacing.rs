//! What to practise next: each story comes back after a span that grows while it goes well.
//!
//! The spans are those of SM-2 (Wozniak 1990, *Optimization of learning*, section 3.2): one day, six days, then each time
//! longer by a factor and rounded up; the factor changes with how easy it was. Whoever fails begins with one day again, and
//! the factor stays as it is. A grade there, 0 to 5, is a score here. Two things are left to those who use it: an attempt
//! that goes well before its day is practice and changes nothing, and at most one attempt a day counts.

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
    /// The same as one asks for it.
    pub asked: String,
    /// The span after the attempt that set it, in days.
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
    /// When an attempt last counted.
    last: Option<i64>,
    score: Option<f64>,
}

/// When each rep is to practise each story again that they have attempted as a whole, the most overdue first. `now` in
/// seconds since 1970. Attempts come in the order in which they were made; those without a date are left out.
pub fn due(attempts: &[Attempt], now: i64) -> Vec<Due> {
    let mut known: BTreeMap<(&str, &str), (Known, &str)> = BTreeMap::new();
    for attempt in attempts.iter().filter(|attempt| !attempt.drilled) {
        let Some(at) = attempt.at else { continue };
        let new = Known { times: 0, span_days: 0.0, factor: FACTOR, last: None, score: None };
        let (story, asked) = known.entry((&attempt.rep, &attempt.story)).or_insert((new, attempt.asked.as_str()));
        story.learn(at, attempt.score);
        *asked = &attempt.asked;
    }
    let mut all: Vec<Due> = known
        .into_iter()
        .map(|((rep, story), (known, asked))| {
            let since = (now - known.last.unwrap_or(now)) as f64 / SECONDS_A_DAY as f64;
            Due {
                rep: rep.to_owned(),
                story: story.to_owned(),
                asked: asked.to_owned(),
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
        self.score = score;
        let day = |at: i64| at.div_euclid(SECONDS_A_DAY);
        let grade = score.unwrap_or(0.0).clamp(0.0, 100.0) / 20.0;
        let early = self.last.is_some_and(|last| day(at) < day(last) + self.span_days as i64);
        if self.last.is_some_and(|last| day(last) == day(at)) || early && grade >= REMEMBERED {
            return;
        }
        self.last = Some(at);
        if grade < REMEMBERED {
            (self.times, self.span_days) = (0, 1.0);
            return;
        }
        self.span_days = match self.times {
            0 => 1.0,
            1 => 6.0,
            _ => (self.span_days * self.factor).ceil(),
        };
        self.times += 1;
        let missing = 5.0 - grade;
        self.factor = (self.factor + 0.1 - missing * (0.08 + missing * 0.02)).max(LEAST_FACTOR);
    }
}
