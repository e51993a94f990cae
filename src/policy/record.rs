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
        Where nothing is known the customer tells the story again, which fails the standard `NotRepeated`. It takes \
        retell_seconds at the rep's pace, and once it has happened the whole matter is worth less to the customer:\n\
        effort = effort_usual + effort_retell · [told again] + what else was trouble\n\
        quality of the matter = how the contacts felt − effort_on_quality · (effort − effort_usual)\n\
        A promise never reaches whoever is to keep it with probability promise_forgotten_not_kept, \
        promise_forgotten_per_channel or promise_forgotten_unified.\n\
        \n\
        What is kept can get out: on a day of the operation's `breaches`, breach_not_kept, breach_per_channel or \
        breach_unified of the customers are concerned.\n\
        \n\
        The claim: whoever is known to a business need not introduce themselves on every channel anew; what it knows of \
        them can be lost, and trust with it.\n\
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
