//! What a talk borrows from the world around it.

use crate::scenario::script::Known;
use crate::sim::{Law, Time};
use crate::world::Turn;

/// Time, luck and authority, as the operation or a test grants them.
pub trait Host {
    /// The share in [0, 1) on which a named luck falls in this contact.
    fn luck(&mut self, luck: u16) -> f64;

    /// The share in [0, 1) that decides which of several reactions comes, of which the first has this place, when what they
    /// wait for happens for the so-many-eth time. The first of them where nothing is left to chance.
    fn reaction(&mut self, _place: u16, _time: u8) -> f64 {
        0.0
    }

    /// Which of so many lines the customer says; `place` tells lines of different places apart.
    fn line(&mut self, place: u16, count: usize) -> usize;

    /// How long a move takes whose standard time is this, as the rep's `turn`-th.
    fn pace(&mut self, standard: Time, turn: u8) -> Time;

    /// How long a move takes whose time follows a law.
    fn duration(&mut self, law: &Law, turn: u8) -> Time;

    /// The standard time of looking something up that usually takes so long.
    fn look_up_time(&self, usual: Time) -> Time {
        usual
    }

    /// Whether the customer is there while the rep looks something up or a supervisor decides, and waits for it.
    fn customer_is_there(&self) -> bool {
        true
    }

    /// The time that each behaviour shown adds to a standard time.
    fn behaviour_time(&self) -> Time;

    /// What the rep settles on where the story suggests this amount, in cents.
    fn amount(&mut self, suggested: i64, turn: u8) -> i64;

    /// Whether the rep may grant this without asking.
    fn may_grant(&self, remedy: u16, cents: i64) -> bool;

    /// Whether anybody may grant or do what this word of the story stands for, as things stand.
    fn eligible(&self, word: u16, known: &Known) -> bool;

    /// The span that reps promise where the story leaves it to the policy.
    fn promise_within(&self) -> Time;
}

/// The draw of words that decides which of several reactions comes: apart from those of lines.
pub fn occasion(place: u16, time: u8) -> u64 {
    1 << 32 | u64::from(time) << 16 | u64::from(place)
}

/// Somebody who hears every turn.
pub trait Witness {
    /// Hears what happened, so long after the contact began.
    fn hear(&mut self, after: Time, turn: Turn);

    /// Sees on which share in [0, 1) luck falls at this moment, which nobody says.
    #[inline]
    fn see_luck(&mut self, _moment: u16, _share: f64) {}
}

/// Nobody hears.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Witness for Silent {
    #[inline]
    fn hear(&mut self, _: Time, _: Turn) {}
}
