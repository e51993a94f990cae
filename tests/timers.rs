//! Choices against the clock, as simulated reps meet them.

use super::support::Stage;
use mainstay::scenario::script::Timer;
use mainstay::service::{Plan, Setting, replicate};
use mainstay::world::{Fact, Reply, Sink, Turn, What};
use std::collections::BTreeMap;
use std::ops::Range;

/// Somebody who counts what reps do at the moment where the choice is timed.
#[derive(Debug)]
struct Counter {
    timer: Timer,
    moves: Range<u16>,
    story: u16,
    /// By customer and case, the moves of the contact that goes on.
    made: BTreeMap<(u32, u32), Vec<u16>>,
    /// How often the default move was made, and how often any.
    late: u32,
    all: u32,
}

impl Sink for Counter {
    fn hear(&mut self, fact: &Fact<'_>) {
        match &fact.what {
            What::Talked(Turn::RepDid { reply: Reply::Move { number, .. }, .. }) => {
                self.made.entry((fact.customer, fact.case)).or_default().push(*number);
            }
            What::ContactEnded { story, .. } => {
                let made = self.made.remove(&(fact.customer, fact.case)).unwrap_or_default();
                if *story == self.story {
                    let here = made.iter().filter(|number| self.moves.contains(number));
                    self.all += here.clone().count() as u32;
                    self.late += here.filter(|number| **number == self.timer.default).count() as u32;
                }
            }
            _ => {}
        }
    }

    fn follows(&self, _: u32) -> bool {
        true
    }
}

/// The share of reps who let the time run out, where people read so many words a minute; and how many there were.
fn share_late(words_a_minute: u32) -> (f64, u32) {
    let assumed = "assumptions: { \"handle_noise\": 0.5";
    let read = format!("{assumed}, \"reading_words_a_minute\": {words_a_minute}");
    let scenario = Stage::shipped("harbour-line").swap("operation.ron", assumed, &read).scenario();
    let story = scenario.story("night-caller").expect("a story");
    let timed = scenario.scripts[story].moments.iter().find(|moment| moment.timer.is_some()).expect("a timed choice");
    let counter = Counter {
        timer: timed.timer.expect("a timer"),
        moves: timed.moves.clone(),
        story: story as u16,
        made: BTreeMap::new(),
        late: 0,
        all: 0,
    };
    let plan = Plan::new(scenario, 0, Setting { seed: 1, customers: 1_000, days: 365 });
    let (_, Counter { late, all, .. }) = replicate(&plan, 0, counter, &|| true);
    (f64::from(late) / f64::from(all), all)
}

#[test]
fn reps_who_read_slowly_let_the_time_run_out_and_those_who_read_fast_need_not() {
    let (slow, of_slow) = share_late(10);
    let (fast, of_fast) = share_late(100_000);
    assert!(of_slow >= 5 && of_fast >= 5, "{of_slow} and {of_fast} came to it");
    assert!((slow - 1.0).abs() < 1e-12, "nobody reads it in time: {slow}");
    assert!(fast < 0.7, "whoever has read it chooses: {fast}");
}
