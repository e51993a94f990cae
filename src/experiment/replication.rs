//! One replication, and many in parallel.

use super::books::Books;
use super::request::Request;
use super::watch::Watch;
use crate::scenario::Scenario;
use crate::service::{Plan, Run, Setting, replicate};
use rayon::prelude::{IntoParallelIterator, ParallelIterator};
use std::sync::Arc;

/// What one replication of one policy gave.
#[derive(Debug, Clone)]
pub(super) struct Replication {
    pub(super) run: Run,
    pub(super) cpu_seconds: f64,
    pub(super) books: Books,
}

/// The size of a run: as asked for, or as the scenario says.
pub(super) fn setting(scenario: &Scenario, request: &Request) -> Setting {
    Setting {
        seed: request.seed,
        customers: request.customers.unwrap_or(scenario.operation.customers),
        days: request.days.unwrap_or(scenario.days),
    }
}

/// Does so many tasks, on so many threads or one for each core; what comes back is in order.
pub fn in_parallel<T: Send>(tasks: usize, jobs: Option<usize>, one: impl Fn(usize) -> T + Send + Sync) -> Vec<T> {
    let all = || (0..tasks).into_par_iter().map(&one).collect();
    // More threads than tasks would only wait.
    let threads = jobs.map_or(0, |jobs| jobs.min(tasks).max(1));
    match rayon::ThreadPoolBuilder::new().num_threads(threads).build() {
        Ok(pool) => pool.install(all),
        // No more threads to be had: the one at hand does it.
        Err(_) => (0..tasks).map(one).collect(),
    }
}

/// Runs every policy so many times. What comes back is, by policy, one entry for each replication that was finished
/// under *every* policy, in order: an interruption leaves whole pairs, and results do not depend on threads.
pub(super) fn replications(scenario: &Arc<Scenario>, request: &Request, watch: &dyn Watch) -> Vec<Vec<Replication>> {
    let setting = setting(scenario, request);
    let plans: Vec<Plan> =
        request.policies.iter().map(|&policy| Plan::new(Arc::clone(scenario), policy, setting)).collect();
    let policies = plans.len();
    let one = |task: usize| {
        let (number, policy) = (task / policies, task % policies);
        if watch.cancelled() {
            return None;
        }
        let plan = &plans[policy];
        let began = watch.cpu_seconds();
        let (run, mut books) = replicate(plan, number as u32, Books::new(scenario, plan), &|| !watch.cancelled());
        if run.days < setting.days {
            return None;
        }
        books.finish();
        watch.done();
        Some(Replication { run, cpu_seconds: watch.cpu_seconds() - began, books })
    };
    let mut done = in_parallel(policies * request.replications as usize, request.jobs, one);
    let mut by_policy: Vec<Vec<Replication>> = (0..policies).map(|_| Vec::new()).collect();
    for row in done.chunks_mut(policies.max(1)) {
        if row.iter().all(Option::is_some) {
            for (policy, replication) in row.iter_mut().enumerate() {
                by_policy[policy].extend(replication.take());
            }
        }
    }
    by_policy
}
