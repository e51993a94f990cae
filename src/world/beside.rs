//! What happens to customers beside their matters: what they are given and what they do of their own accord.

use super::Channel;

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
        channel: Channel,
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
    /// The service called them of its own accord.
    Called {
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
