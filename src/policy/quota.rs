//! Quota: how much a rep is to get through.

use super::Lever;
use super::check::{QUOTA, Review};
use crate::notation::Step::{Key, KeyOf};
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "quota",
    about: "How many contacts a rep is to get through, and how many people to reach by calls, in eight hours on duty.\n\
        \n\
        contacts_a_day: contacts answered, a number above 0\n\
        people_to_reach_a_day: people reached by calls that the service makes, a number above 0; it needs `outbound` in \
        the operation\n\
        \n\
        A quota of contacts presses by how far it exceeds what the pace so far (mean handle time h, smoothed over a \
        week) would achieve without a minute idle, a quota of people by the share of it that the team missed on the \
        last day on duty:\n\
        gap g = max(contacts · h / 8 hours − 1, 1 − reached / people, 0)\n\
        At every turn of a contact a rep cuts it short with probability rush_share · min(g, pressure_max − 1), closing it as \
        if solved, passing it on, or hanging up (weights rush_wrap_up, rush_hand_over, rush_hang_up). Pressure is the \
        work's load or, where g > 0 and that is more, 1 + g, at most pressure_max: beyond 1 it shortens handle times \
        (pressure_on_time), lowers adherence (pressure_on_adherence) and morale (morale_pressure).\n\
        \n\
        Reps with nothing else to do call people until each has reached their quota for the day. Who has fallen behind \
        calls while people wait, too: with b = share of the group's hours gone by − share of the quota reached, a rep who \
        is free calls before looking at who waits with probability outbound_first · b, and cuts the call short with \
        probability rush_share · b. A short call counts as well as a good one.\n\
        \n\
        The claim: who has to reach so many people a day hurries, and those who need somebody are left waiting.\n\
        \n\
        Left out: no quota; pressure comes from the work alone, and nobody is called.",
};

/// How much a rep is to get through in eight hours on duty; at least one of the two.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// Contacts.
    pub contacts_a_day: Option<f64>,
    /// People reached by calls that the service makes.
    pub people_to_reach_a_day: Option<f64>,
}

impl Quota {
    pub(super) fn check(self, review: &mut Review<'_>) {
        let quotas = [("contacts_a_day", self.contacts_a_day), ("people_to_reach_a_day", self.people_to_reach_a_day)];
        if quotas.iter().all(|(_, quota)| quota.is_none()) {
            let message = "a quota says how many contacts, or how many people to reach".to_owned();
            review.error(&QUOTA, &[KeyOf("quota")], message);
        }
        for (field, quota) in quotas {
            if let Some(quota) = quota.filter(|quota| !(1e-3..=1e6).contains(quota)) {
                let message = format!("a quota is above 0 and at most a million, and {quota} is not");
                review.error(&QUOTA, &[Key("quota"), Key(field)], message);
            }
        }
    }
}
