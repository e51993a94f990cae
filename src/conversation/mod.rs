//! Plays one story turn by turn, for a person and for a simulated rep alike.
//!
//! A [`Talk`] is plain data. It goes on until it needs something it cannot have by itself: a reply from whoever plays
//! the rep, a supervisor's decision, or nothing more because it has ended. Whoever holds it lends it a [`Host`] for
//! time, luck and authority, and a [`Witness`] who hears every turn.

mod deeds;
mod granted;
mod host;
mod passing;
mod question;
mod reactions;
mod straight;
mod talk;
mod telling;

pub use host::{Host, Silent, Witness, occasion};
pub use passing::Passing;
pub use question::{Choice, Question};
pub use straight::Straight;
pub use talk::{Answer, Memory, Opening, Step, Talk};
