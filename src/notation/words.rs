//! Words that more than one kind of input uses.

use crate::sim::{Span, Written, describe};
use crate::world::Channel;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Something that can happen in a conversation, for reactions, conditions and checks to wait for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// The rep passed the customer on, to whomever.
    Transferred,
    /// Nothing was said for so long.
    Silence(Span),
    /// The customer would not wait for a supervisor.
    GaveUp,
    /// The customer insisted on this.
    Insisted(String),
    /// The rep asked the customer to confirm this.
    ConfirmRequested(String),
    /// The customer confirmed this.
    Confirmed(String),
    /// The customer, asked to confirm this, said no.
    Declined(String),
    /// The rep did this although the customer had not confirmed it.
    Unconfirmed(String),
    /// The rep did this although the policy's condition for it did not hold.
    Ineligible(String),
    /// The customer did this at the rep's word.
    Had(String),
    /// The customer said that they did this.
    Reported(String),
    /// The rep said, wrote or typed this fact as the customer had said it.
    Stated(String),
    /// The rep said, wrote or typed this fact otherwise than the customer had said it.
    Misstated(String),
}

impl Event {
    /// The author's word for what happens, other than a behaviour or a fact.
    pub fn word(&self) -> Option<&str> {
        match self {
            Event::Asked(word)
            | Event::Offered(word)
            | Event::Did(word)
            | Event::LookedUp(word)
            | Event::Refused(word)
            | Event::Promised(word)
            | Event::TransferredTo(word)
            | Event::Insisted(word)
            | Event::ConfirmRequested(word)
            | Event::Confirmed(word)
            | Event::Declined(word)
            | Event::Unconfirmed(word)
            | Event::Ineligible(word)
            | Event::Had(word)
            | Event::Reported(word) => Some(word),
            Event::AskedAgain
            | Event::Said(_)
            | Event::Told(_)
            | Event::Denied
            | Event::Silence(_)
            | Event::GaveUp
            | Event::Transferred
            | Event::Stated(_)
            | Event::Misstated(_) => None,
        }
    }

    /// The fact that it is about.
    pub fn fact(&self) -> Option<&str> {
        match self {
            Event::Told(fact) | Event::Stated(fact) | Event::Misstated(fact) => Some(fact),
            _ => None,
        }
    }
}

/// In the words of a report: `the rep showed "blame"`.
impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Event::AskedAgain => f.write_str("the customer was asked to tell it again"),
            Event::Asked(word) => write!(f, "the rep asked for \"{word}\""),
            Event::Said(behaviour) => write!(f, "the rep showed \"{behaviour}\""),
            Event::Told(fact) => write!(f, "the rep told \"{fact}\""),
            Event::Offered(remedy) => write!(f, "the rep offered \"{remedy}\""),
            Event::Did(word) => write!(f, "the rep did \"{word}\""),
            Event::LookedUp(word) => write!(f, "the rep looked up \"{word}\""),
            Event::Refused(word) => write!(f, "the rep refused \"{word}\""),
            Event::Denied => f.write_str("a supervisor refused"),
            Event::Promised(what) => write!(f, "the rep promised \"{what}\""),
            Event::TransferredTo(word) => write!(f, "the rep passed the customer on to \"{word}\""),
            Event::Transferred => f.write_str("the rep passed the customer on"),
            Event::Silence(span) => write!(f, "nothing was said for {}", describe(span.time())),
            Event::GaveUp => f.write_str("the customer would not wait for a supervisor"),
            Event::Insisted(word) => write!(f, "the customer insisted on \"{word}\""),
            Event::ConfirmRequested(word) => write!(f, "the rep asked to have \"{word}\" confirmed"),
            Event::Confirmed(word) => write!(f, "the customer confirmed \"{word}\""),
            Event::Declined(word) => write!(f, "the customer, asked to confirm it, declined \"{word}\""),
            Event::Unconfirmed(word) => write!(f, "the rep did \"{word}\" without having it confirmed"),
            Event::Ineligible(word) => write!(f, "the rep did \"{word}\" although the policy does not allow it"),
            Event::Had(word) => write!(f, "the customer did \"{word}\" at the rep's word"),
            Event::Reported(word) => write!(f, "the customer reported \"{word}\" as done"),
            Event::Stated(fact) => write!(f, "the rep stated \"{fact}\" as the customer had said it"),
            Event::Misstated(fact) => write!(f, "the rep stated \"{fact}\" otherwise than the customer had said it"),
        }
    }
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

/// Calling back customers who wait, so that they need not stay on the line.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Callback {
    /// It is offered to whoever has waited so long.
    pub after: Span,
    /// The share who take the offer.
    pub taken_by: f64,
    /// Within how long of taking it they are promised the call.
    pub within: Span,
    /// The share whom a call reaches; the parameter `callback_reached` when left out.
    pub reached: Option<f64>,
}

impl Callback {
    /// What cannot be: the field, and what is wrong with it.
    pub fn faults(&self) -> Vec<(&'static str, String)> {
        let shares = [("taken_by", Some(self.taken_by)), ("reached", self.reached)];
        let outside = shares.into_iter().filter_map(|(field, share)| Some((field, share?)));
        let outside = outside.filter(|(_, share)| !(0.0..=1.0).contains(share));
        let mut faults: Vec<_> =
            outside.map(|(field, share)| (field, format!("a share lies from 0 to 1, and {share} does not"))).collect();
        if self.within.time() == 0 {
            faults.push(("within", "nobody can be called within no time".to_owned()));
        }
        faults
    }
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

/// Matters that nobody would raise were a channel not there and easy to find.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draws {
    /// Which demand they are.
    pub demand: String,
    /// How many a customer and year, at most.
    pub a_year: f64,
}
