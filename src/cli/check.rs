//! `mainstay check`: everything that is wrong with a scenario's files, all at once.

use super::coverage;
use super::findings::{self, count};
use super::manners::Manners;
use super::practice;
use super::rewriting;
use super::rows;
use super::sarif::Log;
use super::scenario::{self, quoted};
use super::shipped::{USUAL, shipped};
use super::trouble::{Exit, Trouble};
use crate::notation::{Finding, Findings, Severity};
use crate::rehearsal::{self, Review};
use crate::report::{DRAWN, StoryGraph, story_dot, story_svg};
use crate::scenario::Scenario;
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// What to check.
#[derive(Debug, Args)]
pub struct Check {
    /// Folders, or names of scenarios that come with Mainstay, or one story of one: parcel-shop/late-fee
    /// [default: parcel-shop]
    #[arg(value_name = "SCENARIO[/STORY]")]
    scenarios: Vec<PathBuf>,
    /// How to print the findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Print notes too: what is worth knowing and no mistake
    #[arg(long)]
    notes: bool,
    /// Print how much of each story its own tests come to, and how many changes to them are noticed
    #[arg(long, conflicts_with = "graph")]
    coverage: bool,
    /// Draw one story: its moments, moves and endings, as SVG or as DOT by the ending of FILE; without FILE the DOT is
    /// printed
    #[arg(long, value_name = "FILE.svg|FILE.dot", num_args = 0..=1)]
    graph: Option<Option<PathBuf>>,
}

/// How to print findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: the line, marked, and what to do.
    Text,
    /// For programs: a list of findings.
    Json,
    /// For code hosts and editors: SARIF 2.1.0.
    Sarif,
}

/// Checks the scenarios.
///
/// # Errors
/// When one is not there or cannot be read.
pub fn check(asked: &Check, manners: &Manners) -> Result<Exit, Trouble> {
    let usual = [PathBuf::from(USUAL)];
    let scenarios = if asked.scenarios.is_empty() { &usual } else { asked.scenarios.as_slice() };
    if let Some(file) = &asked.graph {
        return match scenarios {
            [story] => graph(story, file.as_deref(), manners),
            _ => Err(Trouble::new(Exit::Usage, "a graph shows one story").help("name one: parcel-shop/late-fee")),
        };
    }
    let json = manners.json() || asked.format == Format::Json;
    let (mut all, mut log, mut tables, mut sound) = (Vec::new(), Log::default(), Vec::new(), true);
    for path in scenarios {
        let mut looked = rehearsed(path, manners)?;
        sound &= looked.findings.iter().all(|finding| finding.severity != Severity::Error);
        let before = &looked.input.before;
        if asked.coverage {
            let errors = looked.findings.iter().filter(|finding| finding.severity == Severity::Error).cloned();
            let errors: Vec<Finding> = errors.collect();
            if !errors.is_empty() {
                manners.warn(&findings::text(&errors, &looked.sources, before, manners.colours_messages()));
            }
            tables.extend(looked.scenario.iter().map(|scenario| coverage::rows(scenario)));
        } else if asked.format == Format::Sarif {
            log.add(&looked.findings, &looked.sources, before);
        } else if json {
            all.extend(rows::rows(&looked.findings, &looked.sources, before));
        } else {
            let noted = looked.findings.iter().filter(|finding| finding.severity == Severity::Note).count();
            if !asked.notes {
                looked.findings.retain(|finding| finding.severity != Severity::Note);
            }
            manners.print(&told(&looked, manners.colours_data()))?;
            if noted > 0 && !asked.notes {
                let given = quoted(&looked.input.given);
                manners.say(&format!("{} more; `mainstay check {given} --notes` shows them", count(noted, "note")));
            }
        }
    }
    if asked.coverage && json {
        manners.print_json(&tables.concat())?;
    } else if asked.coverage {
        manners.print(&tables.iter().map(|rows| coverage::text(rows)).collect::<Vec<_>>().join("\n"))?;
    } else if asked.format == Format::Sarif {
        manners.print_json(&log.json())?;
    } else if json {
        manners.print_json(&all)?;
    } else if sound && let [.., last] = scenarios {
        let scenario = parts(last)?.0.display().to_string();
        manners.next("see how it does", &format!("mainstay run {}", quoted(&scenario)));
    }
    Ok(if sound { Exit::Done } else { Exit::Input })
}

/// Reads a scenario and, where it can be played, plays its stories too. Where one story is asked for, what is found in
/// other stories is left out.
fn rehearsed(path: &Path, manners: &Manners) -> Result<scenario::Looked, Trouble> {
    let (path, story) = parts(path)?;
    let mut looked = scenario::look(Some(&path), manners)?;
    if let Some(scenario) = &looked.scenario {
        let played = rehearsal::check(scenario, &looked.sources);
        let settled = looked.severities.settle(played);
        let strange = rehearsal::strange_severities(&looked.severities);
        let all: Findings = std::mem::take(&mut looked.findings).into_iter().chain(settled).chain(strange).collect();
        looked.findings = all.sorted();
        if let Some(name) = story {
            let file = &scenario.scripts[practice::story(scenario, &name)?].file;
            let elsewhere = |finding: &Finding| finding.file.starts_with("stories/") && finding.file != *file;
            looked.findings.retain(|finding| !elsewhere(finding));
        }
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

/// The scenario and the story's name, if one is named. Where neither is there, the whole path is what is missing.
fn parts(path: &Path) -> Result<(PathBuf, Option<String>), Trouble> {
    let (whole, story) = practice::parts(path)?;
    let is_there = scenario::exists(&whole)? || whole.to_str().and_then(shipped).is_some();
    Ok(if is_there { (whole, story) } else { (path.to_owned(), None) })
}

/// The one story of a scenario; which one is to be drawn must be said where there are more.
fn only_story(scenario: &Scenario) -> Result<usize, Trouble> {
    let ids: Vec<String> = scenario.scripts.iter().map(|script| format!("{}/{}", scenario.id, script.id)).collect();
    if ids.len() < 2 {
        return Ok(0);
    }
    let message = format!("a graph shows one story, and `{}` has {}", scenario.id, ids.len());
    Err(Trouble::new(Exit::Usage, message).help(format!("say which: {}", ids.join(", "))))
}

/// Draws a story, with what its tests come to in bold.
fn graph(path: &Path, file: Option<&Path>, manners: &Manners) -> Result<Exit, Trouble> {
    let (path, name) = parts(path)?;
    let opened = scenario::open(Some(&path), manners)?;
    let story = match &name {
        Some(name) => practice::story(&opened.scenario, name)?,
        None => only_story(&opened.scenario)?,
    };
    let Some(review) = Review::of(&opened.scenario, story) else {
        return Err(Trouble::new(Exit::NothingSelected, format!("`{}` has no story", opened.scenario.id)));
    };
    let drawn = StoryGraph::of(&opened.scenario, story, &review.coverage());
    let Some(file) = file else {
        manners.print(story_dot(&drawn).trim_end())?;
        return Ok(Exit::Done);
    };
    let text = match file.extension().and_then(|ending| ending.to_str()) {
        Some("svg") => story_svg(&drawn),
        Some("dot" | "gv") => story_dot(&drawn),
        _ => {
            let message = format!("`{}` ends neither in .svg nor in .dot", file.display());
            return Err(Trouble::new(Exit::Usage, message).help("name it story.svg or story.dot"));
        }
    };
    rewriting::replace_own(file, &text, DRAWN)?;
    manners.say(&format!("graph: {}", file.display()));
    Ok(Exit::Done)
}
