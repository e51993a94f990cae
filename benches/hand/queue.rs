//! Model A, one queue: M/M/c+M, first come first served.
//!
//! Everything that can be due has a place of its own in a knock-out tournament: each rep the end of a conversation,
//! each place in the line the end of somebody's patience. Changing one of them replays eight matches, and taking back
//! the patience of a customer who is answered costs no more than that: nothing stale is left behind.

use super::Dice;

const REPS: usize = 100;
const MINUTES_BETWEEN_ARRIVALS: f64 = 1.0 / 48.0;
const SERVICE_MINUTES: f64 = 2.0;
const PATIENCE_MINUTES: f64 = 3.0;
const PROMPT_MINUTES: f64 = 20.0 / 60.0;

/// Entrants below this number are reps, the others places in the line.
const LINE: usize = 128;

/// What one run came to.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) arrivals: u64,
    /// An arrival, and its end: answered to the end of the conversation, or given up.
    pub(crate) events: u64,
    pub(crate) abandoned: u64,
    /// Of everybody, whether answered or not.
    pub(crate) wait_minutes: f64,
    /// Answered within 20 seconds.
    pub(crate) prompt: u64,
}

/// Plays `arrivals` customers, from an empty house until the last has gone.
pub(crate) fn run(arrivals: u64, seed: u64) -> Outcome {
    let mut dice = Dice::new(seed);
    let mut due = Tournament::new();
    let mut line = Line::new();
    let mut idle: Vec<usize> = (0..REPS).collect();
    let mut outcome = Outcome { arrivals, ..Outcome::default() };
    let mut to_come = arrivals;
    let mut arrival = f64::INFINITY;
    if to_come > 0 {
        arrival = dice.exponential() * MINUTES_BETWEEN_ARRIVALS;
    }
    loop {
        let (time, entrant) = due.winner();
        if arrival < time {
            let now = arrival;
            to_come -= 1;
            arrival = if to_come > 0 { now + dice.exponential() * MINUTES_BETWEEN_ARRIVALS } else { f64::INFINITY };
            if let Some(rep) = idle.pop() {
                outcome.prompt += 1;
                due.enter(rep, now + dice.exponential() * SERVICE_MINUTES);
            } else {
                let place = line.join(now);
                due.enter(LINE + place, now + dice.exponential() * PATIENCE_MINUTES);
            }
        } else if time == f64::INFINITY {
            return outcome;
        } else if entrant >= LINE {
            outcome.abandoned += 1;
            outcome.wait_minutes += time - line.leave(entrant - LINE);
            due.withdraw(entrant);
        } else if let Some((place, joined)) = line.call() {
            let wait = time - joined;
            outcome.wait_minutes += wait;
            outcome.prompt += u64::from(wait <= PROMPT_MINUTES);
            due.withdraw(LINE + place);
            due.enter(entrant, time + dice.exponential() * SERVICE_MINUTES);
        } else {
            due.withdraw(entrant);
            idle.push(entrant);
        }
        outcome.events += 1;
    }
}

/// A knock-out tournament whose winner is due first. The winner of the match between 2i and 2i + 1 stands at i.
///
/// A key is a time with its entrant's number in the lowest eight bits, as positive floats sort like their bits; what
/// this takes from a time is less than a millionth of a second.
struct Tournament {
    keys: [u64; 2 * Tournament::ENTRANTS],
}

impl Tournament {
    const ENTRANTS: usize = 256;
    const ROUNDS: u32 = Tournament::ENTRANTS.ilog2();
    const NUMBER: u64 = Tournament::ENTRANTS as u64 - 1;
    const NEVER: u64 = f64::INFINITY.to_bits();

    fn new() -> Tournament {
        Tournament { keys: [Tournament::NEVER; 2 * Tournament::ENTRANTS] }
    }

    #[inline]
    fn winner(&self) -> (f64, usize) {
        let key = self.keys[1];
        (f64::from_bits(key & !Tournament::NUMBER), (key & Tournament::NUMBER) as usize)
    }

    #[inline]
    fn enter(&mut self, entrant: usize, time: f64) {
        self.play(entrant, time.to_bits() & !Tournament::NUMBER | entrant as u64);
    }

    #[inline]
    fn withdraw(&mut self, entrant: usize) {
        self.play(entrant, Tournament::NEVER);
    }

    #[inline]
    fn play(&mut self, entrant: usize, mut key: u64) {
        let mut at = Tournament::ENTRANTS + entrant % Tournament::ENTRANTS;
        self.keys[at] = key;
        for _ in 0..Tournament::ROUNDS {
            key = key.min(self.keys[at ^ 1]);
            at /= 2;
            self.keys[at] = key;
        }
    }
}

/// Who waits, in the order of joining. Those who give up leave a gap, passed over when its turn comes.
struct Line {
    /// Since when the customer at each place has waited; `None` where nobody does.
    joined: [Option<f64>; Line::PLACES],
    /// How many have ever been called or passed over, and how many have ever joined: places are used in turn.
    called: usize,
    entered: usize,
}

impl Line {
    /// Forty times the mean length. A customer would have to wait two and a half minutes for the line to come round,
    /// which happens less than once in 10^20 arrivals.
    const PLACES: usize = Tournament::ENTRANTS - LINE;

    fn new() -> Line {
        Line { joined: [None; Line::PLACES], called: 0, entered: 0 }
    }

    #[inline]
    fn join(&mut self, now: f64) -> usize {
        assert!(self.entered - self.called < Line::PLACES, "the line has come round on itself");
        let place = self.entered % Line::PLACES;
        self.joined[place] = Some(now);
        self.entered += 1;
        place
    }

    /// Whoever has waited longest, and since when.
    #[inline]
    fn call(&mut self) -> Option<(usize, f64)> {
        while self.called < self.entered {
            let place = self.called % Line::PLACES;
            self.called += 1;
            if let Some(joined) = self.joined[place].take() {
                return Some((place, joined));
            }
        }
        None
    }

    /// Takes out the one at a place, and says since when they have waited.
    #[inline]
    fn leave(&mut self, place: usize) -> f64 {
        self.joined[place % Line::PLACES].take().expect("only those who wait can give up")
    }
}
