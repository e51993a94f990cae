//! Lines instead of reps: those who find all of them busy are lost, which is Erlang B.

use crate::stats::queueing::{blocked, lines_for};
use serde::Serialize;

/// The answer for lines.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Lines {
    pub(super) model: &'static str,
    pub(super) arrivals_per_hour: f64,
    pub(super) handle_s: f64,
    pub(super) offered: f64,
    pub(super) servers: f64,
    /// The most that may be lost, where that was asked.
    pub(super) blocking: Option<f64>,
    /// The share that is lost; null when nobody comes.
    pub(super) erlang_b: Option<f64>,
    /// The share of their time for which lines are busy; null without lines.
    pub(super) occupancy: Option<f64>,
}

impl Lines {
    /// So many lines, or as few as lose no more than a share.
    pub(super) fn of(arrivals_per_hour: f64, handle_s: f64, lines: Option<f64>, blocking: Option<f64>) -> Lines {
        let offered = arrivals_per_hour / 3600.0 * handle_s;
        let fewest = || blocking.and_then(|most| lines_for(offered, most)).map(f64::from);
        let servers = match lines {
            Some(lines) => lines,
            None if offered == 0.0 => 0.0,
            None => fewest().unwrap_or_default(),
        };
        let lost = if offered == 0.0 { None } else { blocked(servers, offered) };
        let carried = offered * (1.0 - lost.unwrap_or_default());
        Lines {
            model: "erlang_b",
            arrivals_per_hour,
            handle_s,
            offered,
            servers,
            blocking,
            erlang_b: lost,
            occupancy: (servers > 0.0).then(|| (carried / servers).min(1.0)),
        }
    }
}
