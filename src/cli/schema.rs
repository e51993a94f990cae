//! `mainstay schema`: what the files of a scenario may hold, and assignments, as a JSON Schema.

use super::manners::Manners;
use super::trouble::{Exit, Trouble};
use crate::notation::{self, Readable};
use crate::operation::{self, PARTS};
use crate::policy::{self, LEVERS};
use crate::practice::progress;
use crate::{standard, story};
use clap::{Args, ValueEnum};
use serde_json::Value;

/// Of which files.
#[derive(Debug, Args)]
pub struct Schema {
    /// Of which files [default: all of them]
    #[arg(value_enum, value_name = "FILES")]
    of: Option<Kind>,
}

/// The kinds of files that people write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// `stories/*.ron`
    Story,
    /// `fragments/*.ron`
    Fragment,
    /// `policies/*.ron`
    Policy,
    /// `operation.ron`
    Operation,
    /// `standards.ron`
    Standards,
    /// An assignment, wherever it lies
    Assignment,
}

impl Kind {
    fn readable(self) -> Readable {
        match self {
            Kind::Story => (|file| drop(story::read(file)), |_| None),
            Kind::Fragment => (|file| drop(story::read_fragment(file)), |_| None),
            Kind::Policy => (
                |file| drop(policy::read(file)),
                |field| LEVERS.iter().find(|lever| lever.name == field).and_then(|lever| lever.about.lines().next()),
            ),
            Kind::Operation => (
                |file| drop(operation::read(file)),
                |field| PARTS.iter().find(|part| part.name == field).and_then(|part| part.about.lines().next()),
            ),
            Kind::Standards => (|file| drop(standard::read(file)), |_| None),
            Kind::Assignment => (progress::read_fields, |_| None),
        }
    }
}

/// Prints it.
///
/// # Errors
/// When it cannot be printed.
pub fn schema(asked: &Schema, manners: &Manners) -> Result<Exit, Trouble> {
    manners.print_json(&of(asked.of))?;
    manners.next("what a word of it means", "mainstay explain authority");
    Ok(Exit::Done)
}

/// The schema of files of a kind, or of all.
pub fn of(kind: Option<Kind>) -> Value {
    let all = Kind::value_variants().iter().copied();
    let kinds: Vec<Readable> = all.filter(|one| kind.is_none_or(|kind| kind == *one)).map(Kind::readable).collect();
    notation::schema(&kinds)
}
