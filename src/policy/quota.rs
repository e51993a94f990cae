//! Quota: how much a rep is to get through.

use super::Lever;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "quota",
    about: "How many contacts a rep is to get through in a day of work.\n\
        \n\
        contacts_a_day: a number above 0\n\
        \n\
        A quota above what the present pace achieves is pressure: reps hurry, show less of what the standards ask, and \
        cut conversations short (wrap up, hand over, hang up) with a probability that grows with the gap \
        (rush_share).\n\
        \n\
        Left out: no quota; pressure comes from the work alone.",
};

/// How much a rep is to get through.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// Contacts a rep and day of eight hours on duty.
    pub contacts_a_day: f64,
}
