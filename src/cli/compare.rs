//! `mainstay compare`: holds one policy against another, with the same customers and the same luck.

use super::manners::Manners;
use super::means;
use super::scenario::{self, quoted};
use super::simulation::{Size, Use, file_name, told, worst};
use super::trouble::{Exit, Trouble};
use crate::experiment;
use crate::report;
use clap::Args;
use std::path::PathBuf;

/// What to compare.
#[derive(Debug, Args)]
pub struct Compare {
    /// A folder, or the name of a scenario that comes with Mainstay [default: parcel-shop]
    #[arg(value_name = "SCENARIO")]
    scenario: Option<PathBuf>,
    /// A policy: give two, first the one in question, then the one it is held against (--check asks after the first)
    #[arg(long = "policy", value_name = "NAME", required = true)]
    policies: Vec<String>,
    /// How large and how often.
    #[command(flatten)]
    size: Size,
    /// What to do with the results.
    #[command(flatten)]
    output: Use,
}

/// Compares them.
///
/// # Errors
/// When there are not two policies, the scenario cannot be read, a policy is not there, or nothing was finished.
pub fn compare(asked: &Compare, manners: &Manners) -> Result<Exit, Trouble> {
    let [policy, baseline] = asked.policies.as_slice() else {
        let message = format!("a comparison takes two policies, not {}", asked.policies.len());
        return Err(Trouble::new(Exit::Usage, message).help("say --policy A --policy B"));
    };
    let opened = scenario::open(asked.scenario.as_ref(), manners)?;
    let two = [policy, baseline].map(|name| scenario::policy(&opened.scenario, name));
    let policies = two.into_iter().collect::<Result<Vec<usize>, Trouble>>()?;
    if policy == baseline {
        let message = format!("`{policy}` does not differ from itself");
        return Err(Trouble::new(Exit::Usage, message).help("name two different policies"));
    }
    let mut request = asked.size.request("compare", &opened, policies, true, manners);
    means::provide(&opened.scenario, &mut request, manners)?;
    let watcher = asked.size.watch(request.policies.len(), manners)?;
    let compared = experiment::compare(&opened.scenario, &request, &watcher);
    let stopped = watcher.end();
    let (comparison, results) = (compared.comparison, compared.results);
    let ended = asked.size.ended(comparison.replications, stopped, manners)?;
    let printed = if manners.json() {
        manners.print_json(&comparison)
    } else {
        manners.print(&report::comparison_text(&comparison, manners.colours_data()))
    };
    let printed = told(printed, manners);
    let name = file_name(&[&comparison.scenario, policy, "against", baseline]);
    let written = asked.output.report(&name, || report::comparison_html(&comparison, &results), manners);
    let written = told(written, manners);
    let verdict = asked.output.verdict(&results.policies[..1.min(results.policies.len())], manners);
    let (given, policy) = (quoted(&opened.input.given), quoted(policy));
    manners.next("one customer's year", &format!("mainstay run {given} --policy {policy} --trace-customer 1"));
    Ok(worst([ended, printed, written, verdict]))
}
