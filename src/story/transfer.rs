//! Passing a customer on.

use crate::notation::Construct;
use crate::world::Channel;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use std::fmt;

/// The page about transfer.
pub(super) const TRANSFER: Construct = Construct {
    name: "transfer",
    words: &["Transfer", "to", "on", "told"],
    about: "\
Passes the customer on to somebody who can do more.

Transfer(\"workshop\"): somebody of the house comes on the line at once
Transfer(to: \"returns\"): the customer waits for a group of the operation's team
Transfer(to: \"returns\", on: Email, told: true): on another channel; the next rep is told what was said

`then` names the moment at which the next rep plays on; with `ends: HandedOver` they begin at the beginning. A rep who is
told nothing has the customer tell it all again; one who is told knows what was looked up as well.

Left out: whoever answers deals with it, or passes it on as every rep can.",
    example: "\
moments: {
    \"opening\": (says: [\"It is broken.\"], moves: {
        \"pass on\": (does: Transfer(to: \"front\"), takes: Seconds(20), then: \"the next one\", worth: Best),
        \"get the workshop\": (does: Transfer(\"workshop\"), takes: Seconds(60), ends: Resolved),
    }),
    \"the next one\": (says: [\"Are you the one who can help?\"], moves: { \"help\": (takes: Seconds(30), ends: Resolved) }),
},",
};

/// To whom a customer is passed on.
#[derive(Debug, Clone, PartialEq)]
pub enum Transfer {
    /// Somebody of the house, in the author's own word, comes on the line at once, and the contact goes on.
    Within(String),
    /// The customer enters a queue, and whoever takes them there plays on.
    Queue(Queue),
}

/// The queue that a customer enters who is passed on.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Queue {
    /// The group that takes them; any colleague who takes the demand when left out.
    pub to: Option<String>,
    /// The channel on which it goes on; the same when left out.
    pub on: Option<Channel>,
    /// Whether the next rep is told what was said; as far as the record goes when left out.
    pub told: Option<bool>,
}

impl Transfer {
    /// The author's word for whoever takes over: a group, or else a channel.
    pub fn word(&self) -> Option<&str> {
        match self {
            Transfer::Within(word) => Some(word),
            Transfer::Queue(queue) => queue.to.as_deref().or(queue.on.map(|channel| channel.traits().name)),
        }
    }
}

impl<'de> Deserialize<'de> for Transfer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Transfer, D::Error> {
        deserializer.deserialize_any(WordOrFields)
    }
}

/// Reads a word in quotation marks, or fields.
struct WordOrFields;

impl<'de> Visitor<'de> for WordOrFields {
    type Value = Transfer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name in quotation marks, or `to: …`, `on: …` or `told: …`")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Transfer, E> {
        Ok(Transfer::Within(word.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Transfer, A::Error> {
        Queue::deserialize(MapAccessDeserializer::new(fields)).map(Transfer::Queue)
    }
}
