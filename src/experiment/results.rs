//! What comes out of a run, as it is printed in JSON and drawn in the report.
//!
//! Fields may be added; none is renamed. An estimate is the mean over replications with its 95 % interval, cut at 0 for
//! what cannot be negative and at 1 for a share; what does not apply is null. Money is in cents of the operation's currency.

use super::beside::Beside;
use crate::stats::Estimate;
use crate::world::Channel;
use serde::Serialize;
use std::collections::BTreeMap;

/// A run of one or more policies.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Results {
    /// The version of Mainstay.
    pub mainstay: String,
    /// The scenario's name.
    pub scenario: String,
    /// What people call it.
    pub title: String,
    /// The currency of amounts.
    pub currency: String,
    /// The seed.
    pub seed: u64,
    /// Replications finished of each policy.
    pub replications: u32,
    /// Days simulated.
    pub days: u32,
    /// Customers at the start.
    pub customers: u32,
    /// The command that gives these results again.
    pub command: String,
    /// The files read, each with the hash of its content.
    pub inputs: BTreeMap<String, String>,
    /// The policies in the order asked for.
    pub policies: Vec<PolicyResults>,
}

/// What came of one policy.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PolicyResults {
    /// The policy's name.
    pub policy: String,
    /// What people call it.
    pub title: String,
    /// Events that changed the state, over all replications.
    pub events: u64,
    /// Moves made in conversations, over all replications.
    pub moves: u64,
    /// Processor time of the simulation in seconds, over all replications.
    pub cpu_seconds: f64,
    /// How well the standards were met.
    pub standards: Vec<StandardResults>,
    /// The mean contact score, 0 to 100.
    pub level: Option<Estimate>,
    /// How consistent the service was.
    pub consistency: Consistency,
    /// What became of promises and closed matters.
    pub follow_up: FollowUp,
    /// How many promises there were, and what became of them.
    pub promises: Promises,
    /// How many customers stayed.
    pub retention: Retention,
    /// The channels.
    pub channels: Vec<ChannelResults>,
    /// What the business observed under this policy, beside what was simulated.
    pub observed: Vec<ObservedFigure>,
    /// Contacts and waits on live channels by hour of the day.
    pub hours: Vec<HourResults>,
    /// The team.
    pub team: Team,
    /// Customers who left within 90 days of a contact with their matter unsolved, and said nothing more.
    pub silent_defectors: Option<Estimate>,
    /// The money.
    pub money: Money,
    /// What went on beside matters and contacts.
    #[serde(skip_serializing_if = "Beside::is_empty")]
    pub beside: Beside,
    /// Reasons not to take the figures at their word, each with what to do about it.
    pub doubts: Vec<String>,
}

/// A figure that the business observed, beside the simulated one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ObservedFigure {
    /// The channel.
    pub channel: Channel,
    /// The figure, by its name in [`ChannelResults`].
    pub figure: &'static str,
    /// What was observed.
    pub observed: f64,
    /// What one run of this length gave on average; null when nothing came.
    pub simulated: Option<Estimate>,
}

/// How well a standard was met.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StandardResults {
    /// The standard's name.
    pub standard: String,
    /// What it is to achieve.
    pub aim: String,
    /// The share of cases that met it; null when it never applied.
    pub attained: Option<Estimate>,
    /// The share that should.
    pub target: f64,
    /// Whether the estimate reaches the target.
    pub met: Option<bool>,
}

/// How consistent the service was; each part in [0, 1], 1 the most consistent.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Consistency {
    /// The geometric mean of the parts that are defined.
    pub overall: Option<Estimate>,
    /// The lowest part.
    pub lowest: Option<Estimate>,
    /// The same level on every channel.
    pub channel_parity: Option<Estimate>,
    /// The same level at every site; needs sites.
    pub site_parity: Option<Estimate>,
    /// The same level in every shift; needs shifts.
    pub shift_parity: Option<Estimate>,
    /// The same level from every rep.
    pub rep_uniformity: Option<Estimate>,
    /// The same level week after week.
    pub stability: Option<Estimate>,
    /// The same decision in the same case; needs an audit.
    pub same_case: Option<Estimate>,
    /// As customers felt it.
    pub felt_predictability: Option<Estimate>,
    /// The mean contact score by rep and channel, in points; null where a rep had none.
    pub by_rep: Vec<RepLevel>,
    /// The mean contact score by site; left out where groups name none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_site: Vec<PlaceLevel>,
    /// The mean contact score by shift; left out where groups name none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_shift: Vec<PlaceLevel>,
}

/// How a site or a shift did.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlaceLevel {
    /// Its name.
    pub name: String,
    /// The mean score of the contacts that it answered, 0 to 100; null where there were none.
    pub level: Option<Estimate>,
    /// Scored contacts a replication.
    pub contacts: f64,
}

/// How a rep did.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RepLevel {
    /// The seat, from 1.
    pub rep: u16,
    /// The channel.
    pub channel: Channel,
    /// The mean contact score over replications, 0 to 100.
    pub level: f64,
    /// Contacts a replication.
    pub contacts: f64,
}

/// What became of promises and closed matters; shares in [0, 1].
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct FollowUp {
    /// The parts, weighted.
    pub overall: Option<Estimate>,
    /// Promises kept in time, of those due.
    pub promises_kept: Option<Estimate>,
    /// Matters truly solved, of those closed; a customer who leaves with one open is one not solved.
    pub true_resolution: Option<Estimate>,
    /// How well check-backs found those who would have left in silence (F1).
    pub defectors_found: Option<Estimate>,
    /// Closed matters followed up.
    pub followed_up: Option<Estimate>,
    /// What a dashboard sees: contacts not repeated within seven days.
    pub seen_by_dashboard: Option<Estimate>,
}

/// How many promises there were in a replication, and what became of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Promises {
    /// Made.
    pub made: Option<Estimate>,
    /// Kept in time.
    pub kept: Option<Estimate>,
    /// Not kept in time.
    pub broken: Option<Estimate>,
    /// Not yet due, or overtaken by events.
    pub open: Option<Estimate>,
}

/// How many customers stayed.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Retention {
    /// The horizon in days.
    pub horizon_days: u32,
    /// The share still there at the horizon.
    pub at_horizon: Option<Estimate>,
    /// Between which shares one business of this size would lie 95 times in 100.
    pub one_business: Option<[f64; 2]>,
    /// Months kept a customer until the horizon.
    pub months_kept: Option<Estimate>,
    /// The share who left in silence.
    pub left_silent: Option<Estimate>,
    /// The share who left after having said so.
    pub left_voiced: Option<Estimate>,
    /// The share who left for reasons of their own.
    pub left_otherwise: Option<Estimate>,
    /// The share sent to somebody who serves them better; left out where nobody is. They are neither kept nor lost: the
    /// other shares count them until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referred: Option<Estimate>,
    /// The share still there, over time.
    pub curve: Vec<CurvePoint>,
}

/// A point of the retention curve.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CurvePoint {
    /// The day.
    pub day: u32,
    /// The share still there.
    pub survival: f64,
    /// The lower end of its interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// Customers still there, a replication.
    pub at_risk: f64,
}

/// A channel.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChannelResults {
    /// Which.
    pub channel: Channel,
    /// Contacts offered, a replication, those still waiting at the end included.
    pub contacts: f64,
    /// Contacts of which the customer still waited as the run ended, a replication: the other figures are of those whose
    /// wait is over, but the service level counts who has waited longer than its threshold. Left out where there were
    /// none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiting_at_end: Option<Estimate>,
    /// Contacts handed on to another channel as this one closed, a replication: they are offered there. Left out where
    /// there were none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handed_on: Option<Estimate>,
    /// The share who gave up waiting or were turned away.
    pub abandoned_share: Option<Estimate>,
    /// The share who waited at all.
    pub waited_share: Option<Estimate>,
    /// The mean wait of all offered, in seconds.
    pub mean_wait_s: Option<Estimate>,
    /// The mean wait of those served, in seconds.
    pub mean_wait_served_s: Option<Estimate>,
    /// The mean time a rep was busy with one, in seconds.
    pub mean_handle_s: Option<Estimate>,
    /// The service level.
    pub service_level: ServiceLevel,
}

/// A service level: there are several definitions, so it says which.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ServiceLevel {
    /// The definition.
    pub definition: String,
    /// The threshold in seconds.
    pub within_s: f64,
    /// The share.
    pub estimate: Option<f64>,
    /// The lower end of its interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

impl ServiceLevel {
    /// The share with its interval; none when nobody came.
    pub fn found(&self) -> Option<Estimate> {
        self.estimate.map(|estimate| Estimate { estimate, low: self.low, high: self.high })
    }
}

/// An hour of the day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HourResults {
    /// The hour, 0 to 23.
    pub hour: u8,
    /// Contacts offered on live channels in this hour, a replication.
    pub contacts: f64,
    /// Their mean wait in seconds.
    pub mean_wait_s: Option<Estimate>,
}

/// The team.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Team {
    /// Mean morale in [0, 1].
    pub morale: Option<Estimate>,
    /// Mean pressure in [0, 2]; above 1 there is more work than time.
    pub pressure: Option<Estimate>,
    /// The probability of doing what a standard asks.
    pub adherence: Option<Estimate>,
    /// The share of paid time that reps worked.
    pub occupancy: Option<Estimate>,
    /// The share of contacts that went to a supervisor.
    pub escalated_share: Option<Estimate>,
    /// The mean wait for a supervisor's decision, in seconds.
    pub supervisor_wait_s: Option<Estimate>,
    /// Reps who left.
    pub leavers: Option<Estimate>,
}

/// The money over the horizon, in cents.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Money {
    /// What customers brought in while they stayed.
    pub margin: Option<Estimate>,
    /// Of that, what those brought in who came later; left out where nobody does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newcomers: Option<Estimate>,
    /// What was sold beyond what customers came for; left out where nothing is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales: Option<Estimate>,
    /// What sales that were lost would have brought, which the margin counts; left out where none is lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lost_sales: Option<Estimate>,
    /// Wages paid, worked or not.
    pub wages: Option<Estimate>,
    /// What contacts cost beyond wages.
    pub contact_costs: Option<Estimate>,
    /// Remedies.
    pub remedies: Option<Estimate>,
    /// Rewards that customers redeemed; left out where there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards: Option<Estimate>,
    /// Set-up and monthly cost of the levers.
    pub levers: Option<Estimate>,
    /// What is left: margin less all costs.
    pub net: Option<Estimate>,
    /// Wages of the hours in which reps had nothing to do: capacity, not cash.
    pub idle_capacity: Option<Estimate>,
}
