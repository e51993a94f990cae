//! Runs policies and sums them up.

use super::replication::{Replication, replications, setting};
use super::request::Request;
use super::results::Results;
use super::summary::summarise;
use super::watch::Watch;
use crate::scenario::Scenario;
use std::sync::Arc;

/// What came of an experiment.
#[derive(Debug, Clone)]
pub struct Finished {
    /// The results over the replications that were finished.
    pub results: Results,
    /// All replications asked for were finished.
    pub complete: bool,
}

/// Runs the policies asked for on the same customers and luck.
pub fn run(scenario: &Arc<Scenario>, request: &Request, watch: &dyn Watch) -> Finished {
    let done = replications(scenario, request, watch);
    let results = results(scenario, request, &done);
    let complete = results.replications == request.replications;
    Finished { results, complete }
}

/// Replications of each policy into results.
pub(super) fn results(scenario: &Scenario, request: &Request, done: &[Vec<Replication>]) -> Results {
    let setting = setting(scenario, request);
    let policies = request.policies.iter().zip(done);
    Results {
        mainstay: env!("CARGO_PKG_VERSION").to_owned(),
        scenario: scenario.id.clone(),
        title: scenario.title.clone(),
        currency: scenario.currency.clone(),
        seed: request.seed,
        replications: done.first().map_or(0, Vec::len) as u32,
        days: setting.days,
        customers: setting.customers,
        command: request.command.clone(),
        inputs: scenario.inputs.iter().cloned().collect(),
        policies: policies.map(|(&policy, done)| summarise(scenario, policy, setting, done)).collect(),
    }
}
