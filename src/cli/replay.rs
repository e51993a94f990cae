//! `mainstay replay`: a practice again, as it was kept.

use super::journals;
use super::manners::Manners;
use super::scenario::quoted;
use super::trouble::{Exit, Trouble};
use crate::practice::Tongue;
use crate::practice::journal::transcript;
use clap::Args;
use std::path::PathBuf;

/// What to show again.
#[derive(Debug, Args)]
pub struct Replay {
    /// The journal of a practice
    #[arg(value_name = "JOURNAL")]
    journal: PathBuf,
}

/// Shows it.
///
/// # Errors
/// When the journal cannot be read.
pub fn replay(asked: &Replay, manners: &Manners) -> Result<Exit, Trouble> {
    let journal = journals::read(&asked.journal, manners)?;
    if manners.json() {
        let lines: Vec<_> = journal.lines.iter().map(|(_, line)| line).collect();
        manners.print_json(&(&journal.header, lines))?;
        return Ok(Exit::Done);
    }
    let tongue = Tongue::of(manners.language());
    manners.print(&transcript(&journal, tongue))?;
    let path = quoted(&asked.journal.display().to_string());
    manners.next_in(tongue, &tongue.plainly("next-grade"), &format!("mainstay grade {path}"));
    Ok(Exit::Done)
}
