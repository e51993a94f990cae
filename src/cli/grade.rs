//! `mainstay grade`: journals scored again, under the same standards or others.

use super::journals;
use super::manners::Manners;
use super::scenario::{self, STANDARDS, quoted};
use super::trouble::{Exit, Trouble};
use crate::practice::journal::{Graded, grade as graded, verdict};
use crate::practice::{Card, Tongue};
use clap::Args;
use serde::Serialize;
use std::path::PathBuf;
use std::sync::Arc;

/// How a real conversation is marked up.
const FORM: &str = r#"A real conversation is marked up as JSON lines: what it is about, who said what, and how it ended:

  {"journal": 1, "scenario": "parcel-shop", "story": "late-fee", "channel": "Phone"}
  {"by": "customer", "says": "It was two days!", "calls_for": ["greet", "acknowledge"]}
  {"by": "rep", "says": "Good morning. Two days, and a fee.", "showing": ["greet", "acknowledge"]}
  {"ended": "Resolved"}

A line of the rep may also have `do` (a move of the story), `told` and `told_wrong` (facts of the story)
and `events`, such as [{"Promised": "a decision"}, {"Did": "refund"}, "AskedAgain"]."#;

/// What to score.
#[derive(Debug, Args)]
#[command(after_help = FORM)]
pub struct Grade {
    /// The journals of practices, or real conversations that somebody has marked up
    #[arg(value_name = "JOURNAL", required = true)]
    journals: Vec<PathBuf>,
    /// Score by the standards in this file
    #[arg(long, value_name = "FILE")]
    standards: Option<PathBuf>,
    /// Take the story and the standards from this scenario [default: the one that the journal names]
    #[arg(long, value_name = "SCENARIO")]
    scenario: Option<PathBuf>,
}

/// A journal with its score.
#[derive(Debug, Serialize)]
struct Row {
    journal: String,
    rep: Option<String>,
    story: String,
    #[serde(flatten)]
    card: Card,
}

/// Scores them. A practice that is not finished has no score, and nothing is said of it.
///
/// # Errors
/// When a journal or its scenario cannot be read, or they do not fit each other.
pub fn grade(asked: &Grade, manners: &Manners) -> Result<Exit, Trouble> {
    let (mut rows, mut exit) = (Vec::new(), Exit::Done);
    for path in &asked.journals {
        let name = path.display().to_string();
        let mut journal = journals::read(path, manners)?;
        if journal.is_practice() && journal.attempts().is_empty() {
            let trouble = Trouble::new(Exit::NothingSelected, format!("the practice in `{name}` is not finished"));
            let again = format!("`mainstay practice --resume {}` goes on with it", quoted(&name));
            manners.warn(&trouble.help(again).to_string());
            exit = Exit::NothingSelected;
            continue;
        }
        if asked.standards.is_some() {
            // Whoever names other standards knows that they are others.
            journal.header.inputs.remove(STANDARDS);
        }
        let place = asked.scenario.clone().unwrap_or_else(|| PathBuf::from(&journal.header.scenario));
        let mut opened = match &asked.standards {
            Some(standards) => scenario::open_under(Some(&place), standards, manners)?,
            None => scenario::open(Some(&place), manners)?,
        };
        manners.language().clone_into(&mut Arc::make_mut(&mut opened.scenario).shown_in);
        let found: Graded =
            graded(&opened.scenario, &journal).map_err(|faults| journals::refused_with(&name, faults, manners))?;
        if manners.json() {
            let (rep, story) = (journal.header.rep.clone(), journal.header.story.clone());
            rows.push(Row { journal: name, rep, story, card: Card::of_journal(&found) });
        } else {
            manners.print(&format!("{name}\n{}", verdict(&found, Tongue::of(manners.language()))))?;
        }
    }
    if manners.json() {
        manners.print_json(&rows)?;
    }
    Ok(exit)
}
