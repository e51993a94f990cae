//! `mainstay fmt`: lays out the files of a scenario, and changes nothing that they say.

use super::findings::count;
use super::manners::Manners;
use super::rewriting::{self, Rewritten};
use super::trouble::{Exit, Trouble};
use crate::notation::format;
use clap::Args;
use std::path::PathBuf;

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

/// Lays them out.
///
/// # Errors
/// When a scenario is not there, or a file cannot be read or written.
pub fn fmt(asked: &Fmt, manners: &Manners) -> Result<Exit, Trouble> {
    let scenarios = rewriting::or_here(&asked.scenarios);
    let mut laid = Rewritten::of(&scenarios, !asked.check, format, manners);
    laid.print(manners)?;
    let changed = laid.changed.len();
    let word = if asked.check { "to be laid out" } else { "laid out" };
    manners.say(&format!("{} {word}, {} as they should be", count(changed, "file"), laid.unchanged));
    if laid.is_broken() {
        return Ok(Exit::Input);
    }
    if asked.check && changed > 0 {
        manners.next("lay them out", &format!("mainstay fmt {}", rewriting::words(&scenarios)));
        return Ok(Exit::NotMet);
    }
    rewriting::check_next(&scenarios, manners);
    Ok(Exit::Done)
}
