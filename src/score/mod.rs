//! Scores what happened by the standards, from facts alone.
//!
//! [`marks`] says which standards apply to a contact and which of them it met; it serves a practising rep's debrief, a
//! story's tests and a run of a million contacts alike. [`Scores`] listens to a run and keeps what scores are made of.

mod card;
mod contacts;
mod follow_up;
mod scores;

pub use card::{Contact, Criterion, Mark, Points, left_out, marks};
pub use follow_up::FollowUpCounts;
pub use scores::{Count, Scores};
