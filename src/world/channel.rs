//! Channels and what sets them apart. Nothing elsewhere matches on a channel: it asks for its traits.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A way for a customer and the service to reach each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub enum Channel {
    /// A call.
    Phone,
    /// A chat on the site, several at once to a rep.
    Chat,
    /// Messages in an app, answered within minutes or hours.
    Messaging,
    /// E-mail, answered within hours or a day.
    Email,
}

/// What sets a channel apart.
#[derive(Debug, Clone, Copy)]
pub struct Traits {
    /// The name in reports.
    pub name: &'static str,
    /// The customer is there and waits: work on it comes before work that can wait, and it cannot be left overnight.
    pub live: bool,
    /// How many contacts a rep holds at once unless the operation says otherwise.
    pub at_once: u32,
    /// The parameter that says what wait customers expect.
    pub expected_wait: &'static str,
    /// The parameter with the mean patience in seconds; customers who are not there do not give up.
    pub patience: Option<&'static str>,
}

impl Channel {
    /// All channels, in the order of reports.
    pub const ALL: [Channel; 4] = [Channel::Phone, Channel::Chat, Channel::Messaging, Channel::Email];

    /// What sets this channel apart.
    pub const fn traits(self) -> Traits {
        match self {
            Channel::Phone => Traits {
                name: "phone",
                live: true,
                at_once: 1,
                expected_wait: "proper_wait_phone",
                patience: Some("patience_phone"),
            },
            Channel::Chat => Traits {
                name: "chat",
                live: true,
                at_once: 2,
                expected_wait: "proper_wait_chat",
                patience: Some("patience_phone"),
            },
            Channel::Messaging => Traits {
                name: "messaging",
                live: false,
                at_once: 1,
                expected_wait: "proper_wait_messaging",
                patience: None,
            },
            Channel::Email => {
                Traits { name: "e-mail", live: false, at_once: 1, expected_wait: "proper_wait_email", patience: None }
            }
        }
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.traits().name)
    }
}
