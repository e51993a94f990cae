//! `mainstay run`: simulates a scenario under its policies, scores it and writes a report.

use super::manners::Manners;
use super::means;
use super::scenario::{self, Opened, quoted};
use super::simulation::{Size, Use, file_name, summary, told, worst};
use super::trace;
use super::trouble::{Exit, Trouble};
use crate::experiment::{self, PolicyResults, Results};
use crate::report;
use clap::Args;
use std::path::PathBuf;

/// What to run.
#[derive(Debug, Args)]
pub struct Run {
    /// A folder, or the name of a scenario that comes with Mainstay [default: parcel-shop]
    #[arg(value_name = "SCENARIO")]
    scenario: Option<PathBuf>,
    /// A policy to run; may be given several times [default: every policy of the scenario]
    #[arg(long = "policy", value_name = "NAME")]
    policies: Vec<String>,
    /// How large and how often.
    #[command(flatten)]
    size: Size,
    /// What to do with the results.
    #[command(flatten)]
    output: Use,
    /// Which single customer to follow.
    #[command(flatten)]
    one: trace::Whom,
}

/// Runs it.
///
/// # Errors
/// When the scenario cannot be read, a policy is not there, or nothing was finished.
pub fn run(asked: &Run, manners: &Manners) -> Result<Exit, Trouble> {
    let opened = scenario::open(asked.scenario.as_ref(), manners)?;
    let mut policies = Vec::new();
    for name in &asked.policies {
        let policy = scenario::policy(&opened.scenario, name)?;
        if !policies.contains(&policy) {
            policies.push(policy);
        }
    }
    if policies.is_empty() {
        policies = (0..opened.scenario.policies.len()).collect();
    }
    let mut request = asked.size.request("run", &opened, policies, !asked.policies.is_empty(), manners);
    if let Some(whom) = asked.one.whom() {
        return trace::trace(&opened, &request, whom, manners);
    }
    means::provide(&opened.scenario, &mut request, manners)?;
    let watcher = asked.size.watch(request.policies.len(), manners)?;
    let finished = experiment::run(&opened.scenario, &request, &watcher);
    let stopped = watcher.end();
    let results = finished.results;
    let ended = asked.size.ended(results.replications, stopped, manners)?;
    let printed = told(print(&results, manners), manners);
    let written = asked.output.report(&file_name(&[&results.scenario]), || report::html(&results), manners);
    let written = told(written, manners);
    let verdict = asked.output.verdict(&results.policies, manners);
    next(&opened, &results, manners);
    Ok(worst([ended, printed, written, verdict]))
}

fn print(results: &Results, manners: &Manners) -> Result<(), Trouble> {
    if manners.json() { manners.print_json(results) } else { manners.print(&summary(results, manners)) }
}

/// The policies that kept the most and the fewest customers can be compared; of a single one, a customer be followed.
fn next(opened: &Opened, results: &Results, manners: &Manners) {
    let given = quoted(&opened.input.given);
    let kept = |policy: &&PolicyResults| policy.retention.at_horizon.as_ref().map_or(0.0_f64, |kept| kept.estimate);
    let by_kept = |one: &&PolicyResults, other: &&PolicyResults| kept(one).total_cmp(&kept(other));
    let (best, worst) = (results.policies.iter().max_by(by_kept), results.policies.iter().min_by(by_kept));
    let (Some(best), Some(worst)) = (best, worst) else { return };
    let (best, worst) = (quoted(&best.policy), quoted(&worst.policy));
    if best == worst && results.customers == 0 {
        // Nobody is kept, so there is nobody's year to follow.
        manners.next("narrower intervals", &format!("mainstay run {given} --policy {best} --replications 100"));
    } else if best == worst {
        let command = format!("mainstay run {given} --policy {best} --trace-customer 1");
        manners.next("a year of one customer", &command);
    } else {
        let command = format!("mainstay compare {given} --policy {best} --policy {worst}");
        manners.next("which is better, and how sure is that", &command);
    }
}
