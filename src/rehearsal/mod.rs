//! Rehearsals: stories played on fixed terms, without an operation around them.
//!
//! [`Terms`] say which story is played under which policy and with which luck; a [`Rehearsal`] is one play on such
//! terms, whoever decides: a test that lists its moves, a search for the best of them, or a person who practises.
//! [`check()`] plays every test of every story and reports what does not come out as its author expects, and what shows
//! only when a story is played: reps who pass without effort, mistakes that go unnoticed, what no test comes to.

mod best;
mod check;
mod codes;
mod evidence;
mod play;
mod procedure;
mod rehearsed;
mod review;
mod terms;
mod words;

pub use best::{Best, BestStep, best, best_reply};
pub use check::check;
pub use codes::{codes, strange_severities};
pub use evidence::{Evidence, ToldWrong, evidence, forbidden, name_of};
pub use play::{Played, Trouble, play};
pub use procedure::{StepTaken, of_procedure, of_step};
pub use rehearsed::{Rehearsal, Taken};
pub use review::{Change, Coverage, Lazy, MOST_PLAYS, MOST_TESTS, Review, Share, Tally};
pub use terms::{Drawn, Terms};
pub use words::{behaviours, event, value};

#[cfg(test)]
mod tests;
