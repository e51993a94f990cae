//! What the four inputs share: text with positions, findings, and a reader that goes on after an error.

mod listed;
mod words;

pub use listed::{Listed, Named};
pub use words::{Event, OnChannel, Return};
