//! Staffing and access: how many are there, and when.

use super::Lever;
use serde::Deserialize;

pub(super) const REPS: Lever = Lever {
    name: "reps",
    about: "How many reps of a group are on duty during its hours: { \"group\": number }.\n\
        \n\
        Their wages count by paid hour, worked or not.\n\
        \n\
        Left out: as the operation says.",
};

pub(super) const SUPERVISORS: Lever = Lever {
    name: "supervisors",
    about: "How many supervisors decide what reps may not: a number.\n\
        \n\
        They are a queue of their own: while a request waits, so do rep and customer.\n\
        \n\
        Left out: as the operation says.",
};

pub(super) const CHANNELS: Lever = Lever {
    name: "channels",
    about: "When a channel is open and how many contacts a rep holds at once: { Phone: (hours: \"Mon-Fri 08:00-20:00\", \
        at_once: 1) }.\n\
        \n\
        A customer who finds a channel closed comes back when it has opened. More at once shortens the queue and slows \
        each contact (chat_slowdown).\n\
        \n\
        Left out: as the operation says.",
};

/// How a policy changes a channel.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// When it is open.
    pub hours: Option<String>,
    /// How many contacts a rep holds at once.
    pub at_once: Option<u32>,
}
