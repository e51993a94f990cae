//! How to get the same figures again.

use super::page::{Block, Section};
use super::table::{Cell, Table};
use std::collections::BTreeMap;

/// The command, the version, the seed and the files by their hashes.
pub(super) fn section(command: &str, mainstay: &str, seed: u64, inputs: &BTreeMap<String, String>) -> Section {
    let section = Section::new("repeat", "How to repeat this")
        .say(format!(
            "The same version, seed and files give the same figures to the last digit. Mainstay {mainstay}, seed \
             {seed}."
        ))
        .with(Block::Command(command.to_owned()));
    if inputs.is_empty() {
        return section;
    }
    let mut table = Table::new(&["File", "Hash of its content"]);
    table.rows = inputs.iter().map(|(file, hash)| vec![Cell::head(file), Cell::words(hash)]).collect();
    section.with(Block::Table(table))
}
