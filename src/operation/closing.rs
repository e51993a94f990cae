//! What becomes of those who still wait when a live channel closes.

use super::check::Review;
use super::{Desk, Part};
use crate::notation::Code;
use crate::notation::Step::Key;
use crate::world::Channel;
use serde::Deserialize;

pub(super) const PART: Part = Part {
    name: "at_closing",
    about: "What becomes of those who still wait when a channel closes on which they are there and wait.\n\
        \n\
        TurnAway: they are turned away, and count as having given up\n\
        ServeAll: they stay and are served: by groups still on duty, and by reps whose duty is over and who still have \
        something in hand\n\
        HandOn(Messaging): they become work on a channel that can wait, in the order of their coming\n\
        \n\
        Whoever serves out the queue goes home when nobody waits any more. Their time from the first contact that they \
        take after their duty is paid `overtime` times their wage (of the group; 1 when left out); finishing the contact \
        in hand is not. If nobody of a group that serves the channel is there any more, those who wait are turned away. \
        A contact that is handed on stays the same contact: it counts on the channel that answers it, with all of its \
        wait, and once as handed on where it came from. Lines and places of the other channel do not keep it out.\n\
        \n\
        Left out: TurnAway.",
};

pub(super) static CODE: Code = Code {
    code: "O12",
    title: "A closing that cannot be",
    explanation: "\
Only channels on which customers are there and wait, Phone and Chat, close on anybody; and they hand on to a channel
that can wait for the morning, Messaging or Email.

wrong:  Phone: (at_closing: HandOn(Chat)),        Email: (at_closing: ServeAll)
right:  Phone: (at_closing: HandOn(Messaging)),   Email: ()

Remedy: name a channel that can wait, or take `at_closing` away.",
};

/// What becomes of those who still wait when a channel closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum AtClosing {
    /// They are turned away.
    #[default]
    TurnAway,
    /// They are served, by reps who stay for it where nobody else is on duty.
    ServeAll,
    /// They become work on another channel, which can wait.
    HandOn(Channel),
}

impl AtClosing {
    pub(super) fn check(channel: Channel, desk: &Desk, review: &mut Review<'_>) {
        let name = format!("{channel:?}");
        let path = [Key("channels"), Key(&name), Key("at_closing")];
        match desk.at_closing {
            Some(AtClosing::HandOn(to)) if to.traits().live => {
                let message = format!("on `{to:?}` customers are there and wait, too");
                review.error(&CODE, &path, message, "hand on to a channel that can wait: `Messaging` or `Email`");
            }
            Some(_) if !channel.traits().live => {
                let message = format!("nobody is there and waits on `{name}` when it closes");
                review.error(&CODE, &path, message, "take it away");
            }
            _ => {}
        }
    }
}
