//! Staffing and access: how many are there, and when.

use super::Lever;
use crate::notation::Callback;
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
    about: "When a channel is open, how many contacts a rep holds at once and whether customers are called back: { Phone: (hours: \"Mon-Fri 08:00-20:00\", \
        at_once: 1, callback: (after: Minutes(2), taken_by: 0.6, within: Hours(2))) }.\n\
        \n\
        A customer who finds a channel closed comes back when it has opened. More at once shortens the queue and slows \
        each contact (chat_slowdown). Who takes the offer of a call keeps their place in the queue and gives up no more; \
        a call that is not made within the span is a broken promise (`mainstay explain callback`): customers judge the \
        wait min(w, after) instead of w. `taken_by: 0` calls nobody where the operation does.\n\
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
    /// Whether those who wait are offered a call instead.
    pub callback: Option<Callback>,
}
