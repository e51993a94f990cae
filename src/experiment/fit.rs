//! A number that nobody could observe, found by one that somebody did: the share of reps on duty whom a contact can
//! reach, such that a run under the policy of then gives a figure of the business's own.
//!
//! Every try meets the same customers with the same luck, so that what differs between two tries comes of the number
//! alone, and a search that narrows a bracket can be trusted far below the noise of a single run.

use super::request::Request;
use super::results::ObservedFigure;
use super::run::run;
use super::watch::Watch;
use crate::scenario::Scenario;
use crate::world::Channel;
use serde::Serialize;
use std::sync::Arc;

/// The smallest share that is tried: with fewer, most operations only let queues grow.
const LEAST: f64 = 0.05;
/// The first try where the operation says nothing, beside everybody.
const FIRST: f64 = 0.8;
/// What a share is multiplied by while the figure is still on the same side.
const STRIDE: f64 = 0.8;
/// How near the share is found.
const NEAR: f64 = 0.000_5;
/// Brackets narrower than this say too little of how steeply the figure answers to the share.
const STEEP: f64 = 0.01;
/// Tries at the most; about ten do.
pub const MOST_TRIES: u32 = 24;

/// What is to be fitted, and to what.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit<'a> {
    /// The group whose reps a contact can reach or not, by number.
    pub group: usize,
    /// The channel on which the figure was observed.
    pub channel: Channel,
    /// The figure, by its name in results.
    pub figure: &'a str,
}

/// What was found, as it is printed in JSON. Fields may be added; none is renamed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fitted {
    /// The version of Mainstay.
    pub mainstay: String,
    /// The command that gives this again.
    pub command: String,
    /// The policy that was in force.
    pub policy: String,
    /// The group.
    pub group: String,
    /// The channel.
    pub channel: Channel,
    /// The figure fitted to.
    pub figure: String,
    /// The share of those on duty whom a contact can reach.
    pub reachable: f64,
    /// The lower end of its 95 % interval by the chance of the simulation alone; null from a single replication.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// What the operation says now.
    pub before: f64,
    /// Shares tried.
    pub tries: u32,
    /// Replications of each.
    pub replications: u32,
    /// Every figure observed under this policy, beside what is simulated with the share found. All but the one fitted
    /// to are a test.
    pub observed: Vec<ObservedFigure>,
}

/// Why nothing was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unfit {
    /// Somebody stopped it.
    Stopped,
    /// Nothing was simulated to hold against what was observed.
    Nothing,
    /// Whatever the share, the figure stays on one side: two shares with their figures, and what was observed.
    Beyond([(f64, f64); 2], f64),
}

/// A share tried, by how much the figure lies above what was observed, and all of them.
struct Try {
    share: f64,
    above: f64,
    half_width: Option<f64>,
    figures: Vec<ObservedFigure>,
}

/// Finds the share. The request names the policy that was in force, and nothing else.
///
/// # Errors
/// When it was stopped, nobody came, or no share gives the figure.
pub fn fit(scenario: &Scenario, request: &Request, asked: Fit<'_>, watch: &dyn Watch) -> Result<Fitted, Unfit> {
    let mut tries = 0;
    let mut at = |share: f64| -> Result<Try, Unfit> {
        tries += 1;
        look(scenario, request, asked, watch, share)
    };
    let before = scenario.operation.groups[asked.group].reachable;
    let (mut one, mut other) = (at(1.0)?, at(if before < 1.0 { before.max(LEAST) } else { FIRST })?);
    let first = (one.share, one.above);
    while one.above * other.above > 0.0 {
        if other.share <= LEAST {
            let observed = other.figures.iter().find(|each| asked.is(each)).map_or(0.0, |each| each.observed);
            return Err(Unfit::Beyond([first, (other.share, other.above)].map(|(x, y)| (x, y + observed)), observed));
        }
        let share = (other.share * STRIDE).max(LEAST);
        one = std::mem::replace(&mut other, at(share)?);
    }
    let (mut slope, mut weights) = (0.0, [one.above, other.above]);
    let mut last_moved = None;
    let mut round = 0;
    while (one.share - other.share).abs() > NEAR && one.above != 0.0 && other.above != 0.0 && round < MOST_TRIES {
        round += 1;
        if (one.share - other.share).abs() >= STEEP || slope == 0.0 {
            slope = (one.above - other.above) / (one.share - other.share);
        }
        // Regula falsi in the Illinois form, kept off the ends.
        let [left, right] = weights;
        let between = (one.share * right - other.share * left) / (right - left);
        let margin = NEAR.min((one.share - other.share).abs() / 2.0) / 2.0;
        let (low, high) = (one.share.min(other.share) + margin, one.share.max(other.share) - margin);
        let found = at(between.clamp(low, high))?;
        let moves_one = found.above * one.above > 0.0;
        if moves_one {
            weights = [found.above, if last_moved == Some(true) { right / 2.0 } else { right }];
            one = found;
        } else {
            weights = [if last_moved == Some(false) { left / 2.0 } else { left }, found.above];
            other = found;
        }
        last_moved = Some(moves_one);
    }
    let best = if one.above.abs() <= other.above.abs() { one } else { other };
    let either_way = best.half_width.filter(|_| slope != 0.0).map(|half| half / f64::abs(slope));
    Ok(Fitted {
        mainstay: env!("CARGO_PKG_VERSION").to_owned(),
        command: request.command.clone(),
        policy: scenario.policies[request.policies[0]].id.clone(),
        group: scenario.operation.groups[asked.group].name.clone(),
        channel: asked.channel,
        figure: asked.figure.to_owned(),
        reachable: best.share,
        low: either_way.map(|half| (best.share - half).max(0.0)),
        high: either_way.map(|half| (best.share + half).min(1.0)),
        before,
        tries,
        replications: request.replications,
        observed: best.figures,
    })
}

impl Fit<'_> {
    /// Whether this is the figure fitted to.
    pub fn is(&self, figure: &ObservedFigure) -> bool {
        figure.figure == self.figure && figure.channel == self.channel
    }
}

/// Tries a share.
fn look(scenario: &Scenario, request: &Request, asked: Fit<'_>, watch: &dyn Watch, share: f64) -> Result<Try, Unfit> {
    let mut changed = scenario.clone();
    changed.operation.groups[asked.group].reachable = share;
    let finished = run(&Arc::new(changed), request, watch);
    if !finished.complete {
        return Err(Unfit::Stopped);
    }
    let figures = finished.results.policies.into_iter().next().map(|policy| policy.observed).unwrap_or_default();
    let figure = figures.iter().find(|each| asked.is(each)).ok_or(Unfit::Nothing)?;
    let simulated = figure.simulated.ok_or(Unfit::Nothing)?;
    let half_width = simulated.high.map(|high| high - simulated.estimate);
    Ok(Try { share, above: simulated.estimate - figure.observed, half_width, figures })
}
