//! What a lever costs.

use serde::Deserialize;

/// What a lever costs, beside the working time it takes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// Once.
    #[serde(default)]
    pub set_up: f64,
    /// Every month.
    #[serde(default)]
    pub a_month: f64,
}
