//! `mainstay check`: everything that is wrong with a scenario's files, all at once.

use super::findings::{self, count};
use super::manners::Manners;
use super::rows;
use super::scenario::{self, quoted};
use super::shipped::USUAL;
use super::trouble::{Exit, Trouble};
use crate::notation::Severity;
use crate::rehearsal;
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// What to check.
#[derive(Debug, Args)]
pub struct Check {
    /// Folders, or names of scenarios that come with Mainstay [default: parcel-shop]
    #[arg(value_name = "SCENARIO")]
    scenarios: Vec<PathBuf>,
    /// How to print the findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How to print findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: the line, marked, and what to do.
    Text,
    /// For programs: a list of findings.
    Json,
}

/// Checks the scenarios.
///
/// # Errors
/// When one is not there or cannot be read.
pub fn check(asked: &Check, manners: &Manners) -> Result<Exit, Trouble> {
    let usual = [PathBuf::from(USUAL)];
    let scenarios = if asked.scenarios.is_empty() { &usual } else { asked.scenarios.as_slice() };
    let json = manners.json() || asked.format == Format::Json;
    let (mut all, mut sound) = (Vec::new(), true);
    for path in scenarios {
        let looked = rehearsed(path, manners)?;
        sound &= looked.findings.iter().all(|finding| finding.severity != Severity::Error);
        if json {
            all.extend(rows::rows(&looked.findings, &looked.sources, &looked.input.before));
        } else {
            manners.print(&told(&looked, manners.colours_data()))?;
        }
    }
    if json {
        manners.print_json(&all)?;
    } else if sound && let [.., last] = scenarios {
        manners.next("see how it does", &format!("mainstay run {}", quoted(&last.display().to_string())));
    }
    Ok(if sound { Exit::Done } else { Exit::Input })
}

/// Reads a scenario and, where it can be played, plays its stories too.
fn rehearsed(path: &Path, manners: &Manners) -> Result<scenario::Looked, Trouble> {
    let mut looked = scenario::look(Some(path), manners)?;
    if let Some(scenario) = &looked.scenario {
        looked.findings.extend(rehearsal::check(scenario, &looked.sources));
    }
    Ok(looked)
}

/// The findings and what they come to.
fn told(looked: &scenario::Looked, colour: bool) -> String {
    let given = &looked.input.given;
    if looked.findings.is_empty() {
        let held = looked.scenario.as_ref().map(|scenario| {
            let (stories, policies) = (scenario.scripts.len(), scenario.policies.len());
            let policies = if policies == 1 { "1 policy".to_owned() } else { format!("{policies} policies") };
            let stories = if stories == 1 { "1 story".to_owned() } else { format!("{stories} stories") };
            format!(" ({stories}, {policies}, {})", count(scenario.standards.len(), "standard"))
        });
        return format!("{given}: nothing to mend{}", held.unwrap_or_default());
    }
    let text = findings::text(&looked.findings, &looked.sources, &looked.input.before, colour);
    format!("{text}\n\n{given}: {}", findings::closing(&looked.findings))
}
