//! Words that more than one kind of input uses.

use crate::sim::{Span, Written};
use crate::world::Channel;
use serde::Deserialize;

/// Something that can happen in a conversation, for reactions, conditions and checks to wait for.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Event {
    /// The customer had to tell their story again.
    AskedAgain,
    /// The rep asked for this.
    Asked(String),
    /// The rep showed this behaviour.
    Said(String),
    /// The rep told this fact.
    Told(String),
    /// The rep offered this remedy.
    Offered(String),
    /// The rep did or carried out this.
    Did(String),
    /// The rep looked this up.
    LookedUp(String),
    /// The rep refused this.
    Refused(String),
    /// A supervisor refused.
    Denied,
    /// The rep promised this.
    Promised(String),
    /// The rep passed the customer on to this.
    TransferredTo(String),
    /// Nothing was said for so long.
    Silence(Span),
}

/// The customer comes back.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Return {
    /// How often.
    pub share: f64,
    /// After how long.
    pub after: Written,
    /// Where.
    pub on: OnChannel,
    /// The moment at which the story goes on; its beginning when left out.
    pub at: Option<String>,
    /// How far the mood has moved since, −1 to 1.
    #[serde(default)]
    pub mood: f64,
}

/// On which channel a customer comes, or comes back.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub enum OnChannel {
    /// The same as last time.
    SameChannel,
    /// Another than last time, where there is one.
    AnotherChannel,
    /// Any, each as likely.
    AnyChannel,
    /// This one.
    Only(Channel),
}
