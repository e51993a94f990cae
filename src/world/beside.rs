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
    /// The service asked after a purchase how things stand.
    AskedAfter {
        /// Something was wrong that they had not said.
        unsaid: bool,
        /// They wanted to be asked.
        wanted: bool,
    },
    /// Somebody became a customer.
    Joined {
        /// The segment.
        segment: u8,
    },
}
