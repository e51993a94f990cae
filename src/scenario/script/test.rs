//! A story's own tests: plays with what must come of them, names resolved as far as they can be beforehand.

pub use crate::story::Expectation;

/// A play with what must come of it.
#[derive(Debug, Clone, Default)]
pub struct Test {
    /// Its name.
    pub name: String,
    /// Under which policy; the scenario's first when there is none.
    pub policy: Option<usize>,
    /// The lucks it fixes, each with the branch as its author counts, from 1.
    pub luck: Vec<(Luck, u32)>,
    /// The moves in order.
    pub plays: Vec<Play>,
    /// What must come of it.
    pub expect: Expectation,
}

/// A luck that a test can fix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Luck {
    /// One that the story names, by its number.
    Named(u16),
    /// The supervisor: the first branch grants what is within their limit, the second refuses.
    Supervisor,
}

/// A move in a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Play {
    /// The move's name: several moments may have one of that name, so the moment reached decides which it is.
    pub name: String,
    /// The behaviours shown, as a bit set.
    pub shown: u64,
}
