//! Staffing and access: how many are there, and when.

use super::Lever;
use super::check::{OPENING, Review};
use crate::notation::Step::Key;
use crate::notation::{Callback, Draws, Hours};
use crate::world::Channel;
use serde::Deserialize;

pub(super) const REPS: Lever = Lever {
    name: "reps",
    about: "How many reps of a group are on duty during its hours.\n\
        \n\
        reps: { \"group\": number }, the groups that are left out staying as they are\n\
        \n\
        Waits come out of the queue itself: who is free takes whoever comes first (`mainstay explain takes`). Once a day \
        the work is held against the hours, smoothed over a week:\n\
        load = (time worked + (customers lost or still waiting today) · mean handle time) / time paid\n\
        Pressure is the load, or what a quota makes of it if that is more, at most pressure_max. Beyond 1 it shortens \
        handle times (pressure_on_time), lowers adherence (pressure_on_adherence), the odds of the best move \
        (decision_pressure) and morale (morale_pressure), and with morale goes who stays (attrition_morale). Wages count \
        by paid hour, worked or not:\n\
        wages = Σ reps · hours on duty · wage an hour\n\
        \n\
        The claim: whoever puts too few people at the telephone has decided how customers are treated.\n\
        \n\
        Left out: as the operation says.",
};

pub(super) const SUPERVISORS: Lever = Lever {
    name: "supervisors",
    about: "How many supervisors decide what reps may not.\n\
        \n\
        supervisors: a number; with 0 every request is refused at once\n\
        \n\
        They are a queue of their own, first come, first served, each decision taking an exponential time of mean \
        supervisor_minutes. While a request waits, so do rep and customer, the customer no longer than the channel's \
        patience; a request within the supervisors' limit is granted with probability supervisor_grants where \
        `authority` says nothing else.\n\
        wages = supervisors · longest hours of any group · wage an hour\n\
        \n\
        The claim: what must be decided elsewhere keeps two people waiting, and a refusal is carried by the one who has \
        to pass it on.\n\
        \n\
        Left out: as the operation says.",
};

pub(super) const CHANNELS: Lever = Lever {
    name: "channels",
    about: "How customers get through.\n\
        \n\
        channels: { Phone: (hours: \"Mon-Fri 08:00-20:00\", findability: 0.9, callback: (after: Minutes(2), taken_by: 0.6, \
        within: Hours(2))), Chat: (at_once: 2) }, what is left out staying as it is\n\
        hours: when a channel is open\n\
        at_once: how many contacts a rep holds at once\n\
        callback: whether those who wait are called back, and how (`mainstay explain callback`)\n\
        findability: the share 0 to 1 of customers who look for it and find it\n\
        draws: (demand: a name, a_year: number), matters that nobody would raise were it not there and easy to find\n\
        \n\
        A customer who finds a live channel closed comes at a time of its next opening, each as likely as another, and \
        whoever still waits when it closes is turned away, unless the operation says otherwise (`mainstay explain \
        at_closing`). More at once shortens the queue and slows each contact, chat_slowdown where the operation says \
        nothing else for the channel:\n\
        time with n at once = time alone · (1 + chat_slowdown · (n − 1))\n\
        \n\
        Who takes the offer of a call keeps their place in the queue and gives up no more; a call that is not made within \
        the span is a broken promise: customers judge the wait min(w, after) instead of w. `taken_by: 0` calls nobody \
        where the operation does.\n\
        \n\
        Whoever turns to a channel that they have not used in this matter looks for it first. If they do not find it, they \
        look for the next one that their story prefers; each search in vain is effort:\n\
        effort = effort_usual + effort_search · searches + …\n\
        Whoever finds none, with probability (1 − f1)(1 − f2)…, says nothing: the matter closes unsolved after \
        issue_closes_after and is a blow of shock_unresolved to their loyalty.\n\
        \n\
        A channel draws findability · a_year matters a customer and year, those at times at which it is closed left out: \
        their customers would have done without. They need reps all the same.\n\
        \n\
        The claim: short hours, few ways and hidden contact details turn away people who need help, and whoever cannot \
        reach anybody goes without a word; a new easy channel draws contacts of its own, and when the team is short \
        everybody waits longer.\n\
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
