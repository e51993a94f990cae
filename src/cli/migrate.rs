//! `mainstay migrate`: lifts files that are written in an older version of the language.

use super::findings::count;
use super::manners::Manners;
use super::rewriting::{self, Rewritten};
use super::trouble::{Exit, Trouble};
use crate::notation::lift;
use clap::Args;
use std::path::PathBuf;

/// What to lift.
#[derive(Debug, Args)]
pub struct Migrate {
    /// Folders of scenarios [default: this folder]
    #[arg(value_name = "SCENARIO")]
    scenarios: Vec<PathBuf>,
}

/// Lifts them.
///
/// # Errors
/// When a scenario is not there, or a file cannot be read or written.
pub fn migrate(asked: &Migrate, manners: &Manners) -> Result<Exit, Trouble> {
    let scenarios = rewriting::or_here(&asked.scenarios);
    let mut lifted = Rewritten::of(&scenarios, true, lift, manners);
    lifted.print(manners)?;
    manners.say(&format!("{} lifted, {} up to date", count(lifted.changed.len(), "file"), lifted.unchanged));
    if lifted.is_broken() {
        return Ok(Exit::Input);
    }
    rewriting::check_next(&scenarios, manners);
    Ok(Exit::Done)
}
