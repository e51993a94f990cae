//! What somebody can do by now, read from the journals of their practices.
//!
//! An [`Attempt`] is what one playing to an end comes to. Skills are shares with intervals over attempts, reliability is the
//! chance that several attempts all pass, and [`due`] says what to practise next. An [`Assignment`] asks for some of it by
//! a day.

mod assignment;
mod attempt;
mod codes;
mod names;
mod skill;
mod spacing;

pub use assignment::{Assigned, Assignment, CONSTRUCTS, LookUp, Missing, Standing, Task, read, read_fields};
pub use attempt::{Attempt, counting, fresh_seed};
pub use codes::CODES;
pub use names::Names;
pub use skill::{Kind, Reliability, Skill, reliability, skills};
pub use spacing::{Due, due};

#[cfg(test)]
mod tests;
