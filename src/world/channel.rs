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
    /// Posts that everybody can read, answered within about an hour.
    Social,
    /// A counter in a shop or branch.
    InPerson,
    /// A call begun from the page that the customer was looking at.
    ClickToCall,
}

/// What sets a channel apart.
#[derive(Debug, Clone, Copy)]
pub struct Traits {
    /// The name in reports.
    pub name: &'static str,
    /// How somebody turns to the service on it, in a sentence.
    pub how: &'static str,
    /// The customer is there and waits: work on it comes before work that can wait, and it cannot be left overnight.
    pub live: bool,
    /// Others see what is asked, and what is answered.
    pub public: bool,
    /// Who the customer is and what they were looking at comes with the contact.
    pub introduces: bool,
    /// How many contacts a rep holds at once unless the operation says otherwise.
    pub at_once: u32,
    /// The parameter that says what wait customers expect.
    pub expected_wait: &'static str,
    /// The parameter with the mean patience; customers who are not there do not give up.
    pub patience: Option<&'static str>,
}

/// A call, as most channels on which customers wait.
const CALL: Traits = Traits {
    name: "phone",
    how: "by phone",
    live: true,
    public: false,
    introduces: false,
    at_once: 1,
    expected_wait: "proper_wait_phone",
    patience: Some("patience_phone"),
};

/// Something written that is answered later.
const LETTER: Traits = Traits {
    name: "e-mail",
    how: "by e-mail",
    live: false,
    expected_wait: "proper_wait_email",
    patience: None,
    ..CALL
};

impl Channel {
    /// All channels, in the order of reports.
    pub const ALL: [Channel; 7] = [
        Channel::Phone,
        Channel::Chat,
        Channel::Messaging,
        Channel::Email,
        Channel::Social,
        Channel::InPerson,
        Channel::ClickToCall,
    ];

    /// What sets this channel apart.
    pub const fn traits(self) -> Traits {
        match self {
            Channel::Phone => CALL,
            Channel::Chat => {
                Traits { name: "chat", how: "by chat", at_once: 2, expected_wait: "proper_wait_chat", ..CALL }
            }
            Channel::Messaging => {
                Traits { name: "messaging", how: "by messaging", expected_wait: "proper_wait_messaging", ..LETTER }
            }
            Channel::Email => LETTER,
            Channel::Social => Traits {
                name: "social media",
                how: "in a public post",
                public: true,
                expected_wait: "proper_wait_social",
                ..LETTER
            },
            Channel::InPerson => Traits {
                name: "counter",
                how: "at the counter",
                expected_wait: "proper_wait_in_person",
                patience: Some("patience_in_person"),
                ..CALL
            },
            Channel::ClickToCall => Traits { name: "click-to-call", how: "by click-to-call", introduces: true, ..CALL },
        }
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.traits().name)
    }
}
