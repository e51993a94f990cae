//! Standards: what good looks like, as their author wrote them.

pub mod check;

mod construct;
mod read;

pub use construct::CONSTRUCTS;
pub use read::read;

use crate::notation::{Event, Listed};
use crate::sim::Span;
use crate::world::Channel;
use serde::{Deserialize, Serialize};

/// What good looks like, and why.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// Why this one.
    pub why: String,
    /// What it is to achieve.
    pub aim: String,
    /// How it is best done.
    pub how: String,
    /// What is looked at.
    pub measure: Measure,
    /// Who can meet it: a rep's own scorecard counts only what the rep owns.
    pub owner: Owner,
    /// The share in [0, 1] that should meet it.
    pub target: f64,
    /// How much it counts in a contact's score; 1 when left out.
    pub weight: Option<f64>,
    /// A contact that fails it scores 0.
    #[serde(default)]
    pub critical: bool,
    /// Where it applies; everywhere when left out.
    #[serde(default)]
    pub channels: Vec<Channel>,
}

/// Who can meet a standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
pub enum Owner {
    /// The rep who has the contact.
    Rep,
    /// The team together.
    Team,
    /// Those who staff and organise it.
    Operation,
}

/// What a standard looks at.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Measure {
    /// A contact was answered within a time, of all that were offered.
    Answered {
        /// By channel; a channel left out is not looked at.
        within: Listed<Channel, Span>,
    },
    /// A matter was truly solved within this time of its first contact.
    ResolvedWithin(Span),
    /// A behaviour that a moment called for was shown.
    Shown {
        /// Which.
        behaviour: String,
        /// In the rep's first so many turns, 1 to 4; at any time when left out.
        within_turns: Option<u32>,
    },
    /// This never happened in the contact.
    Never(Event),
    /// A matter was truly solved with one contact.
    ResolvedAtFirst,
    /// A promise was kept in time.
    PromiseKept,
    /// After a matter was closed, somebody asked within this time how things stood.
    CheckedBack {
        /// Within how long of closing.
        within: Span,
    },
    /// A returning customer did not have to tell their story again.
    NotRepeated,
    /// What the customer was told was right.
    ToldRight,
}
