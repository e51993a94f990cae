//! The nouns of a service: channels, endings, what a contact was like, and the facts of what happened.
//!
//! Everything that reads what happened (scores, traces, charts, a person's debrief) reads [`Fact`]s through a [`Sink`].

mod beside;
mod channel;
mod ending;
mod fact;
mod mood;
mod record;
mod shop;

pub use beside::{Beside, NoSale, Place};
pub use channel::{Channel, Traits};
pub use ending::Ending;
pub use fact::{Exit, Fact, Nobody, Reply, Sink, Stranger, Turn, What};
pub use mood::moved;
pub use record::{Dimension, Feeds, Record, Redress, SHOWN_BY, Steps};
pub use shop::Shop;
