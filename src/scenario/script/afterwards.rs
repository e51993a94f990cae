//! What becomes of a matter after a contact.

use super::{OnChannel, Outcome};
use crate::sim::Law;
use crate::world::Ending;

/// What becomes of it after an ending.
#[derive(Debug, Clone)]
pub struct Afterwards {
    /// The ending.
    pub ended: Ending,
    /// And what became of the promise.
    pub outcome: Option<Outcome>,
    /// The customer comes back.
    pub returns: Option<Return>,
    /// The service follows up.
    pub follow_up: Option<Task>,
    /// The share of customers who say nothing more.
    pub silent: Option<f64>,
}

/// The customer comes back.
#[derive(Debug, Clone)]
pub struct Return {
    /// How often.
    pub share: f64,
    /// After how long.
    pub after: Law,
    /// Where.
    pub on: OnChannel,
    /// Where the story goes on.
    pub at: Option<u16>,
    /// How far the mood has moved.
    pub mood: f64,
}

/// A follow-up by the service.
#[derive(Debug, Clone)]
pub struct Task {
    /// How often.
    pub share: f64,
    /// After how long.
    pub after: Law,
    /// By reps of which channel, by its number in the operation.
    pub on: u8,
    /// How long it takes.
    pub takes: Law,
}
