//! How a contact can end.

use serde::{Deserialize, Serialize};

/// How a contact ended. The first six an author writes; the others come from moves that every conversation has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Ending {
    /// The rep closed it as solved. Whether it truly was, the story's goal says.
    Resolved,
    /// The rep closed it without a solution.
    Unresolved,
    /// Something was promised and is now due.
    Promised,
    /// The rep refused what the customer came for.
    Refused,
    /// The customer was sent to somebody who serves them better; not a loss.
    Referred,
    /// The customer broke off.
    WalkedAway,
    /// The rep passed the customer on to a colleague.
    HandedOver,
    /// The rep closed it early, as if solved.
    WrappedUp,
    /// The rep hung up.
    HungUp,
}

impl Ending {
    /// Every ending.
    pub const ALL: [Ending; 9] = [
        Ending::Resolved,
        Ending::Unresolved,
        Ending::Promised,
        Ending::Refused,
        Ending::Referred,
        Ending::WalkedAway,
        Ending::HandedOver,
        Ending::WrappedUp,
        Ending::HungUp,
    ];

    /// Whether the service's own records call the matter closed and solved.
    pub const fn looks_solved(self) -> bool {
        matches!(self, Ending::Resolved | Ending::WrappedUp | Ending::Referred)
    }

    /// The ending in the words of a report.
    pub const fn words(self) -> &'static str {
        match self {
            Ending::Resolved => "closed as solved",
            Ending::Unresolved => "closed without a solution",
            Ending::Promised => "ended with a promise",
            Ending::Refused => "refused",
            Ending::Referred => "sent to somebody who serves them better",
            Ending::WalkedAway => "the customer walked away",
            Ending::HandedOver => "handed over to a colleague",
            Ending::WrappedUp => "wrapped up early",
            Ending::HungUp => "the rep hung up",
        }
    }
}
