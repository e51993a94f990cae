//! Whether one policy is better than another, and how sure that is.

use crate::stats::Estimate;
use serde::Serialize;
use std::collections::BTreeMap;

/// Two policies on the same customers and luck.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
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
    /// Replications finished of both.
    pub replications: u32,
    /// Days simulated.
    pub days: u32,
    /// Customers at the start.
    pub customers: u32,
    /// The command that gives these results again.
    pub command: String,
    /// The files read, each with the hash of its content.
    pub inputs: BTreeMap<String, String>,
    /// The policy asked about.
    pub policy: String,
    /// The policy it is held against.
    pub baseline: String,
    /// In words, the first sentence the verdict.
    pub words: Vec<String>,
    /// The differences, `policy` less `baseline`.
    pub differences: Vec<Difference>,
    /// Reasons not to take the figures at their word.
    pub doubts: Vec<String>,
}

/// A paired difference of one figure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Difference {
    /// The figure's name.
    pub figure: String,
    /// Its unit.
    pub unit: String,
    /// The difference; null when the figure is not defined for both.
    pub difference: Option<Estimate>,
    /// The mean under the policy.
    pub policy: Option<f64>,
    /// The mean under the baseline.
    pub baseline: Option<f64>,
    /// The two-sided p-value of the paired t test.
    pub p: Option<f64>,
    /// The p-value adjusted for the number of figures compared (Holm).
    pub p_adjusted: Option<f64>,
    /// Whether more of it is better; null where that is for the reader to say.
    pub more_is_better: Option<bool>,
}
