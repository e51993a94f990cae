//! What the models are made of, whichever simulator plays them: numbers, chance, a line, and what is counted. Times
//! are whole microseconds.

use rand::{RngExt, SeedableRng, rngs::SmallRng};
use rand_distr::{Distribution, Exp1, LogNormal};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

pub const SECOND: f64 = 1e6;
pub const MINUTE: f64 = 60.0 * SECOND;
pub const DAY: f64 = 1_440.0 * MINUTE;
pub const YEAR: f64 = 365.0 * DAY;

/// The queue.
pub const REPS: u32 = 100;
pub const BETWEEN_ARRIVALS: f64 = MINUTE / 48.0;
pub const SERVICE: f64 = 2.0 * MINUTE;
pub const PATIENCE: f64 = 3.0 * MINUTE;
pub const PROMPT: u64 = (20.0 * SECOND) as u64;

/// The journeys.
pub const CHANNELS: usize = 3;
pub const PHONE: usize = 0;
pub const EMAIL: usize = 2;
pub const BETWEEN_ISSUES: f64 = YEAR / 6.0;
pub const CONTACT_PATIENCE: f64 = 5.0 * MINUTE;
pub const UNRESOLVED: f64 = 0.25;
pub const UNTIL_RETURN: f64 = DAY;
pub const FOLLOWED_UP: f64 = 0.3;
pub const UNTIL_FOLLOW_UP: u64 = (3.0 * DAY) as u64;
pub const FOLLOW_UP: u64 = (2.0 * MINUTE) as u64;

/// Conversations that phone, chat and e-mail can hold at once.
pub type Staff = [u32; CHANNELS];
pub const AS_GIVEN: Staff = [60, 20 * 3, 10];
pub const SCARCE: Staff = [1, 1, 1];

pub struct Dice {
    bits: SmallRng,
    conversation: LogNormal<f64>,
}

impl Default for Dice {
    fn default() -> Dice {
        let spread: f64 = 0.8;
        let conversation = LogNormal::new((6.0 * MINUTE).ln() - spread * spread / 2.0, spread);
        Dice { bits: SmallRng::seed_from_u64(1), conversation: conversation.expect("a spread above zero") }
    }
}

impl Dice {
    /// Exponential.
    pub fn within(&mut self, mean: f64) -> u64 {
        let share: f64 = Exp1.sample(&mut self.bits);
        (share * mean) as u64
    }

    pub fn conversation(&mut self) -> u64 {
        self.conversation.sample(&mut self.bits) as u64
    }

    pub fn channel(&mut self) -> usize {
        self.bits.random_range(0..CHANNELS)
    }

    pub fn happens(&mut self, share: f64) -> bool {
        self.bits.random::<f64>() < share
    }
}

/// First come, first served; who gives up leaves a gap, passed over when its turn comes.
#[derive(Serialize, Deserialize)]
pub struct Line<T> {
    places: VecDeque<Option<T>>,
    called: u64,
}

impl<T> Default for Line<T> {
    fn default() -> Line<T> {
        Line { places: VecDeque::new(), called: 0 }
    }
}

impl<T> Line<T> {
    /// The place that whoever joins next will have.
    pub fn end(&self) -> u64 {
        self.called + self.places.len() as u64
    }

    pub fn join(&mut self, who: T) {
        self.places.push_back(Some(who));
    }

    pub fn call(&mut self) -> Option<T> {
        while let Some(place) = self.places.pop_front() {
            self.called += 1;
            if place.is_some() {
                return place;
            }
        }
        None
    }

    /// Whoever gives up at a place, unless they have been called.
    pub fn leave(&mut self, place: u64) -> Option<T> {
        let index = place.checked_sub(self.called)?;
        self.places.get_mut(index as usize)?.take()
    }
}

/// How satisfied each customer is; `None` for those who have left.
#[derive(Serialize, Deserialize)]
pub struct Customers(Vec<Option<f64>>);

impl Customers {
    pub fn new(number: u32) -> Customers {
        Customers(vec![Some(0.5); number as usize])
    }

    pub fn number(&self) -> u32 {
        self.0.len() as u32
    }

    pub fn is_here(&self, customer: u32) -> bool {
        self.0[customer as usize].is_some()
    }

    /// What a contact does to a customer, and whether they stay.
    pub fn stays(&mut self, customer: u32, outcome: f64, dice: &mut Dice) -> bool {
        let satisfaction = &mut self.0[customer as usize];
        let Some(was) = *satisfaction else { return false };
        let is = was + 0.2 * (outcome - was);
        let leaves = dice.happens(1.0 / (1.0 + (5.0 - 4.0 * (0.5 - is)).exp()));
        *satisfaction = if leaves { None } else { Some(is) };
        !leaves
    }

    pub fn retained(&self) -> f64 {
        self.0.iter().flatten().count() as f64 / self.0.len() as f64
    }
}

/// An event is an arrival, or its end: answered to the end of the conversation, or given up.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct QueueOutcome {
    pub events: u64,
    pub arrivals: u64,
    pub abandoned: u64,
    pub wait: u64,
    pub prompt: u64,
}

/// An event is a contact begun or ended (answered or given up), or a follow-up begun or ended.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct JourneysOutcome {
    pub events: u64,
    pub contacts: [u64; CHANNELS],
    pub wait: [u64; CHANNELS],
    pub retained: f64,
}

pub enum Played {
    Queue(QueueOutcome),
    Journeys(JourneysOutcome),
}

impl Played {
    pub fn events(&self) -> u64 {
        match self {
            Played::Queue(outcome) => outcome.events,
            Played::Journeys(outcome) => outcome.events,
        }
    }

    /// By the names that `cargo bench` gives them.
    pub fn figures(&self) -> Vec<(&'static str, f64)> {
        match self {
            Played::Queue(outcome) => {
                let share = |part: f64| part / outcome.arrivals as f64;
                vec![
                    ("abandoned", share(outcome.abandoned as f64)),
                    ("mean wait, s", share(outcome.wait as f64 / SECOND)),
                    ("within 20 s", share(outcome.prompt as f64)),
                ]
            }
            Played::Journeys(outcome) => {
                let wait =
                    |channel: usize| outcome.wait[channel] as f64 / SECOND / outcome.contacts[channel].max(1) as f64;
                vec![
                    ("retained", outcome.retained),
                    ("phone wait, s", wait(0)),
                    ("chat wait, s", wait(1)),
                    ("e-mail wait, s", wait(2)),
                ]
            }
        }
    }
}
