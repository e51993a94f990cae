//! What happens to customers beside their matters: what they are given and what they do of their own accord.

use super::{Channel, Shop};
use std::fmt;

/// Where something is bought or redeemed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// With a rep.
    Channel(Channel),
    /// Where nobody is there to ask.
    Shop(Shop),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Channel(channel) => f.write_str(channel.traits().how),
            Place::Shop(shop) => write!(f, "on {shop}"),
        }
    }
}

/// Why a customer who wanted to buy did not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoSale {
    /// They did not understand what was offered.
    Unclear,
    /// Where they wanted to buy did not work.
    Broken(Shop),
    /// A reward was not accepted there.
    RewardRefused(Shop),
}

/// Something that happened to a customer beside their matters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Beside {
    /// A reward was redeemed.
    RewardRedeemed {
        /// What it was worth, in cents.
        cents: i64,
    },
    /// A reward was refused where the customer wanted to use it.
    RewardRefused {
        /// Where.
        place: Place,
    },
    /// A contact of theirs was public, and others saw it.
    SeenInPublic {
        /// It was answered in time and solved.
        well: bool,
        /// How many people.
        people: f64,
    },
    /// They told others of the service.
    ToldOthers {
        /// Well or badly.
        well: bool,
        /// How many people, readers of a review not among them.
        people: f64,
    },
    /// What the business knew of them got out.
    DataLost,
    /// They bought something.
    Bought,
    /// They wanted to buy something, and did not.
    SaleLost {
        /// Why.
        why: NoSale,
        /// What it would have brought, in cents.
        cents: i64,
        /// They turned to the service about it.
        said: bool,
    },
    /// They were sold something more.
    Sold {
        /// What it brings, in cents.
        cents: i64,
        /// It is of use to them.
        fits: bool,
    },
    /// Something they were sold turned out to be less than was said.
    Disappointed,
    /// They were told that somebody else serves them better.
    Referred {
        /// Their segment.
        segment: u8,
        /// They went there: neither kept nor lost.
        went: bool,
    },
    /// The service asked after a purchase how things stand.
    AskedAfter {
        /// Something was wrong that they had not said.
        unsaid: bool,
        /// They wanted to be asked.
        wanted: bool,
    },
    /// They were passed on to another rep.
    PassedOn,
    /// They waited, and were offered a call instead.
    CallbackOffered,
    /// They took the offer and are no longer on the line.
    CallbackTaken,
    /// They were called in time.
    CallbackMade,
    /// They were not called in time, or not reached.
    CallbackMissed,
    /// The service called them of its own accord.
    Called {
        /// The rep who called.
        rep: u16,
        /// They answered.
        answered: bool,
        /// They did not mind: they want to be asked and have not been too often.
        welcome: bool,
        /// The rep was in a hurry to call the next.
        cut_short: bool,
    },
    /// Somebody became a customer.
    Joined {
        /// The segment.
        segment: u8,
    },
}
