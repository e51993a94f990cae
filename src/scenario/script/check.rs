//! What would solve the matter, and what a good ending is.

use crate::world::Ending;

/// What would solve the matter.
#[derive(Debug, Clone, PartialEq)]
pub enum Goal {
    /// This word was done.
    Done(u16),
    /// This fact was told, rightly.
    Told(u16),
    /// One of these.
    AnyOf(Vec<Goal>),
    /// All of these.
    AllOf(Vec<Goal>),
}

impl Goal {
    /// Whether doing this word is part of it.
    pub fn asks_for(&self, word: u16) -> bool {
        match self {
            Goal::Done(wanted) => *wanted == word,
            Goal::Told(_) => false,
            Goal::AnyOf(goals) | Goal::AllOf(goals) => goals.iter().any(|goal| goal.asks_for(word)),
        }
    }

    /// Whether it is met, given the words done and the facts told rightly.
    pub fn is_met(&self, done: u64, told_true: u64) -> bool {
        match self {
            Goal::Done(word) => done >> word & 1 == 1,
            Goal::Told(fact) => told_true >> fact & 1 == 1,
            Goal::AnyOf(goals) => goals.iter().any(|goal| goal.is_met(done, told_true)),
            Goal::AllOf(goals) => goals.iter().all(|goal| goal.is_met(done, told_true)),
        }
    }
}

/// What a good ending is.
#[derive(Debug, Clone, Default)]
pub struct Check {
    /// Watched happenings that fail the contact.
    pub forbidden: u64,
    /// Each prohibition of one of them, with the reason.
    pub because: Vec<Forbidden>,
    /// How much it counts that the matter is solved, in a story with a goal.
    pub solved: Solved,
    /// Facts the customer must be told.
    pub must_tell: Vec<MustTell>,
    /// Behaviours that count where a moment calls for them.
    pub behaviours: Vec<Counted>,
    /// The endings that will do; any when empty.
    pub ends: Vec<Ending>,
    /// The mark a practising rep needs, 0 to 100.
    pub pass: f64,
}

/// How it counts that the matter is solved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Solved {
    /// How much; not at all at 0.
    pub weight: f64,
    /// When it is left out of the score.
    pub unless: Option<u8>,
}

impl Default for Solved {
    fn default() -> Solved {
        Solved { weight: 1.0, unless: None }
    }
}

impl Check {
    /// Whether a contact that ended so is to have solved the matter: not where another end than a solution will do, nor
    /// where any will and a promise is still open.
    pub fn wants_solved(&self, ending: Ending) -> bool {
        match ending {
            Ending::Resolved => true,
            Ending::Promised if self.ends.is_empty() => false,
            other => !self.ends.contains(&other),
        }
    }
}

/// Something that must not happen. What is left out of the score is so under a condition of [`Script::spares`](super::Script::spares).
#[derive(Debug, Clone)]
pub struct Forbidden {
    /// Its place in [`Script::watched`](super::Script::watched).
    pub place: u8,
    /// Why.
    pub because: String,
    /// When it is left out of the score.
    pub unless: Option<u8>,
}

/// A fact the customer must be told.
#[derive(Debug, Clone)]
pub struct MustTell {
    /// The fact.
    pub fact: u16,
    /// Once this was reached.
    pub when: Option<Goal>,
    /// When it is left out of the score.
    pub unless: Option<u8>,
    /// How much it counts.
    pub weight: f64,
}

/// A behaviour that counts in the score.
#[derive(Debug, Clone)]
pub struct Counted {
    /// Its number in the scenario.
    pub behaviour: u16,
    /// How much it counts.
    pub weight: f64,
    /// When it is left out of the score.
    pub unless: Option<u8>,
}
