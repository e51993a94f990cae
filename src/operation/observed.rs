//! What a business has observed of itself, to be set beside what is simulated.

use super::Part;
use crate::notation::Listed;
use crate::world::Channel;
use serde::Deserialize;

pub(super) const PART: Part = Part {
    name: "observed",
    about: "What the business has observed of itself, set beside what is simulated.\n\
        \n\
        policy: the policy that was in force\n\
        channels: for each channel what is known of contacts, abandoned_share, waited_share, mean_wait_s, \
        mean_wait_served_s, mean_handle_s and service_level\n\
        \n\
        The figures are of a time as long as the run. The summary, the report and the JSON of that policy give both. \
        Nothing is fitted to them.\n\
        \n\
        Left out: there is nothing to compare with.",
};

/// Figures of the past.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observed {
    /// The policy that was in force.
    pub policy: String,
    /// By channel.
    pub channels: Listed<Channel, ObservedChannel>,
}

/// What was observed on a channel; what is not known is left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ObservedChannel {
    /// Contacts over the time that a run lasts.
    pub contacts: Option<f64>,
    /// The share who gave up, were turned away or found no line.
    pub abandoned_share: Option<f64>,
    /// The share who waited at all.
    pub waited_share: Option<f64>,
    /// The mean wait of all, in seconds.
    pub mean_wait_s: Option<f64>,
    /// The mean wait of those served, in seconds.
    pub mean_wait_served_s: Option<f64>,
    /// The mean time a rep was busy with one, in seconds.
    pub mean_handle_s: Option<f64>,
    /// The share of all who were served within the threshold of the channel's service level.
    pub service_level: Option<f64>,
}

impl ObservedChannel {
    /// Every figure by the name under which results give it, and the most it can be.
    pub fn figures(&self) -> [(&'static str, Option<f64>, f64); 7] {
        [
            ("contacts", self.contacts, f64::MAX),
            ("abandoned_share", self.abandoned_share, 1.0),
            ("waited_share", self.waited_share, 1.0),
            ("mean_wait_s", self.mean_wait_s, f64::MAX),
            ("mean_wait_served_s", self.mean_wait_served_s, f64::MAX),
            ("mean_handle_s", self.mean_handle_s, f64::MAX),
            ("service_level", self.service_level, 1.0),
        ]
    }
}
