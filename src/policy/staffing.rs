//! Staffing and access: how many are there, and when.

use super::Lever;
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
    about: "When a channel is open and how many contacts a rep holds at once.\n\
        \n\
        channels: { Phone: (hours: \"Mon-Fri 08:00-20:00\", at_once: 1) }, what is left out staying as it is\n\
        \n\
        A customer who finds a live channel closed comes at a time of its next opening, each as likely as another, and \
        whoever still waits when it closes is turned away. More at once shortens the queue and slows each contact, \
        chat_slowdown where the operation says nothing else for the channel:\n\
        time with n at once = time alone · (1 + chat_slowdown · (n − 1))\n\
        \n\
        The claim: short hours and few ways in turn away people who need help.\n\
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
