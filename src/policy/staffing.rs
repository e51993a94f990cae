//! Staffing and access: how many are there, and when.

use super::Lever;
use super::check::{OPENING, Review};
use crate::notation::Step::Key;
use crate::notation::{Callback, Draws, Hours};
use crate::world::Channel;
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
    about: "How customers get through: { Phone: (hours: \"Mon-Fri 08:00-20:00\", findability: 0.9, callback: (after: \
        Minutes(2), taken_by: 0.6, within: Hours(2))), Chat: (at_once: 2) }.\n\
        \n\
        hours: when a channel is open\n\
        at_once: how many contacts a rep holds at once\n\
        callback: whether those who wait are called back, and how (`mainstay explain callback`)\n\
        findability: the share 0 to 1 of customers who look for it and find it\n\
        draws: (demand: a name, a_year: number), matters that nobody would raise were it not there and easy to find\n\
        \n\
        A customer who finds a channel closed comes back when it has opened. More at once shortens the queue and slows \
        each contact (chat_slowdown). Who takes the offer of a call keeps their place in the queue and gives up no more; \
        a call that is not made within the span is a broken promise (`mainstay explain callback`): customers judge the \
        wait min(w, after) instead of w. `taken_by: 0` calls nobody where the operation does.\n\
        \n\
        Whoever turns to a channel that they have not used in this matter looks for it first. If they do not find it, they \
        look for the next one that their story prefers; each search in vain is effort:\n\
        effort = effort_usual + effort_search * searches + ...\n\
        Whoever finds none, with probability (1 - f1)(1 - f2)..., says nothing: the matter closes unsolved after \
        issue_closes_after and is a blow of shock_unresolved to their loyalty.\n\
        \n\
        A channel draws findability * a_year matters a customer and year, those at times at which it is closed left out: \
        their customers would have done without. They need reps all the same.\n\
        \n\
        The claim: hidden contact details frustrate, and whoever cannot reach anybody goes without a word; a new easy \
        channel draws contacts of its own, and when the team is short everybody waits longer.\n\
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
    /// The share of customers who look for it and find it.
    pub findability: Option<f64>,
    /// Matters that it draws.
    pub draws: Option<Draws>,
}

impl Opening {
    pub(super) fn check(&self, channel: Channel, review: &mut Review<'_>) {
        let name = format!("{channel:?}");
        let at = |field| [Key("channels"), Key(&name), Key(field)];
        if let Some(Err(message)) = self.hours.as_deref().map(Hours::parse) {
            review.error(&OPENING, &at("hours"), message);
        }
        if let Some(at_once) = self.at_once.filter(|at_once| !(1..=255).contains(at_once)) {
            let message = format!("a rep holds 1 to 255 contacts at once, not {at_once}");
            review.error(&OPENING, &at("at_once"), message);
        }
        review.share(self.findability, &at("findability"));
        if let Some(draws) = &self.draws {
            let path = [Key("channels"), Key(&name), Key("draws"), Key("a_year")];
            review.amount(draws.a_year, 365.0, &path, "write how many a customer and year, such as 0.3");
        }
    }
}
