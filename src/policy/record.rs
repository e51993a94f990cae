//! Record: what is known of earlier contacts.

use super::Lever;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "record",
    about: "What is known of earlier contacts about a matter.\n\
        \n\
        NotKept: nothing; every contact begins from nothing\n\
        PerChannel: what was said on the same channel\n\
        Unified: everything\n\
        \n\
        Where nothing is known the customer tells the story again: it takes the rep's time (retell_seconds), costs the \
        customer effort, and fails the standard `NotRepeated`. Promises are forgotten more often \
        (promise_forgotten_not_kept, promise_forgotten_per_channel, promise_forgotten_unified).\n\
        \n\
        What is kept can get out: on a day of the operation's `breaches`, breach_not_kept, breach_per_channel or \
        breach_unified of the customers are concerned.\n\
        \n\
        Left out: PerChannel.",
};

/// What is known of earlier contacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum RecordKept {
    /// Nothing.
    NotKept,
    /// What was said on the same channel.
    PerChannel,
    /// Everything.
    Unified,
}
