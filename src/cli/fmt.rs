//! `mainstay fmt`: lays out the files of a scenario, and changes nothing that they say.

use super::findings::{self, count};
use super::manners::Manners;
use super::rewriting;
use super::rows;
use super::scenario;
use super::trouble::{Exit, Trouble};
use crate::notation::{Finding, Source, format};
use clap::Args;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// What to lay out.
#[derive(Debug, Args)]
pub struct Fmt {
    /// Folders of scenarios [default: this folder]
    #[arg(value_name = "SCENARIO")]
    scenarios: Vec<PathBuf>,
    /// Change nothing; end with 10 when a file would change
    #[arg(long)]
    check: bool,
}

/// What became of the files.
#[derive(Debug, Default, Serialize)]
struct Laid {
    /// Those that were changed, or would be.
    changed: Vec<String>,
    /// How many were laid out already.
    unchanged: usize,
    /// What is wrong with those that were left alone.
    findings: Vec<rows::Row>,
}

/// Lays them out.
///
/// # Errors
/// When a scenario is not there, or a file cannot be read or written.
pub fn fmt(asked: &Fmt, manners: &Manners) -> Result<Exit, Trouble> {
    let scenarios = rewriting::or_here(&asked.scenarios);
    let mut laid = Laid::default();
    for path in &scenarios {
        lay_out(path, asked.check, &mut laid, manners)?;
    }
    let (changed, broken) = (laid.changed.len(), !laid.findings.is_empty());
    if manners.json() {
        manners.print_json(&laid)?;
    } else if changed > 0 {
        manners.print(&laid.changed.join("\n"))?;
    }
    let word = if asked.check { "to be laid out" } else { "laid out" };
    manners.say(&format!("{} {word}, {} as they should be", count(changed, "file"), laid.unchanged));
    if broken {
        return Ok(Exit::Input);
    }
    if asked.check && changed > 0 {
        manners.next("lay them out", &format!("mainstay fmt {}", rewriting::words(&scenarios)));
        return Ok(Exit::NotMet);
    }
    rewriting::check_next(&scenarios, manners);
    Ok(Exit::Done)
}

/// The same for one scenario.
fn lay_out(path: &Path, check: bool, laid: &mut Laid, manners: &Manners) -> Result<(), Trouble> {
    // Whether files are laid out can be asked of any scenario; changed can only be those in a folder.
    let input = if check { scenario::find(Some(path), manners)? } else { rewriting::find(path, manners)? };
    let (mut findings, mut sources): (Vec<Finding>, Vec<Source>) = (Vec::new(), Vec::new());
    for (file, bytes) in input.files.iter().filter(|(file, _)| file.ends_with(".ron")) {
        let formatted = Source::new(file, bytes).map_err(|finding| vec![finding]).and_then(|source| {
            let formatted = format(&source);
            sources.push(source);
            formatted
        });
        match formatted {
            Ok(text) if text.as_bytes() == bytes => laid.unchanged += 1,
            Ok(text) => {
                if !check {
                    rewriting::replace(&rewriting::path(&input, file), &text)?;
                }
                laid.changed.push(format!("{}{file}", input.before));
            }
            Err(wrong) => findings.extend(wrong),
        }
    }
    if !findings.is_empty() && !manners.json() {
        manners.warn(&findings::text(&findings, &sources, &input.before, manners.colours_messages()));
        manners.warn(&format!("{}: left as it is: {}", input.given, findings::closing(&findings)));
    }
    laid.findings.extend(rows::rows(&findings, &sources, &input.before));
    Ok(())
}
