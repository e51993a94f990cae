//! Changing the files of a scenario: where they lie, and how one takes another's place.

use super::findings;
use super::manners::Manners;
use super::rows;
use super::scenario::{self, Input, exists, quoted};
use super::trouble::{Exit, Trouble};
use crate::notation::{Finding, Source};
use serde::Serialize;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The scenario that is meant when none is named.
const HERE: &str = ".";

/// The scenarios asked for, or the one in this folder.
pub fn or_here(asked: &[PathBuf]) -> Vec<PathBuf> {
    if asked.is_empty() { vec![PathBuf::from(HERE)] } else { asked.to_vec() }
}

/// The files of a scenario that lies in a folder, so that they can be changed.
///
/// # Errors
/// When there is none, when it is one that comes with Mainstay, or when it cannot be read.
pub fn find(asked: &Path, manners: &Manners) -> Result<Input, Trouble> {
    let input = scenario::find(Some(asked), manners)?;
    if exists(asked)? {
        return Ok(input);
    }
    let message = format!("`{}` comes with Mainstay and lies in no folder", input.given);
    Err(Trouble::new(Exit::Input, message).help("give the folder of a scenario of your own"))
}

/// What became of the RON files of scenarios.
#[derive(Debug, Default, Serialize)]
pub struct Rewritten {
    /// Those that were changed, or would be.
    pub changed: Vec<String>,
    /// How many were as they should be.
    pub unchanged: usize,
    /// What is wrong with those that were left alone.
    findings: Vec<rows::Row>,
}

impl Rewritten {
    /// Has each file of a scenario become another text, unless something is wrong with it. Where it is not to be written,
    /// only what would change is noted.
    ///
    /// # Errors
    /// When the scenario is not there, or a file cannot be read or written.
    pub fn rewrite(
        &mut self,
        path: &Path,
        write: bool,
        change: impl Fn(&Source) -> Result<String, Vec<Finding>>,
        manners: &Manners,
    ) -> Result<(), Trouble> {
        // What would change can be asked of any scenario; changed can only be one in a folder.
        let input = if write { find(path, manners)? } else { scenario::find(Some(path), manners)? };
        let (mut wrong, mut sources): (Vec<Finding>, Vec<Source>) = (Vec::new(), Vec::new());
        for (file, bytes) in input.files.iter().filter(|(file, _)| file.ends_with(".ron")) {
            let changed = Source::new(file, bytes).map_err(|finding| vec![finding]).and_then(|source| {
                let changed = change(&source);
                sources.push(source);
                changed
            });
            match changed {
                Ok(text) if text.as_bytes() == bytes => self.unchanged += 1,
                Ok(text) => {
                    if write {
                        replace(&self::path(&input, file), &text)?;
                    }
                    self.changed.push(format!("{}{file}", input.before));
                }
                Err(findings) => wrong.extend(findings),
            }
        }
        if !wrong.is_empty() && !manners.json() {
            manners.warn(&findings::text(&wrong, &sources, &input.before, manners.colours_messages()));
            manners.warn(&format!("{}: not all was touched: {}", input.given, findings::closing(&wrong)));
        }
        self.findings.extend(rows::rows(&wrong, &sources, &input.before));
        Ok(())
    }

    /// Whether a file was left alone because something is wrong with it.
    pub fn is_broken(&self) -> bool {
        !self.findings.is_empty()
    }

    /// Prints the names of the files that were changed; for programs, all of it.
    ///
    /// # Errors
    /// When it cannot be printed.
    pub fn print(&self, manners: &Manners) -> Result<(), Trouble> {
        match manners.json() {
            true => manners.print_json(self),
            false if self.changed.is_empty() => Ok(()),
            false => manners.print(&self.changed.join("\n")),
        }
    }
}

/// Puts a text in the place of a file, or where none was, in one step: whatever happens meanwhile, either the old text or
/// the new one stands there.
///
/// # Errors
/// When the system will not have it.
pub fn replace(path: &Path, text: &str) -> Result<(), Trouble> {
    let refused = |error| Trouble::refused("write", path, &error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Trouble::refused("make the folder", folder, &error))?;
    }
    // A link stays one: what it leads to is replaced.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let beside = PathBuf::from(beside);
    let mut file = OpenOptions::new().write(true).create_new(true).open(&beside).map_err(refused)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    let written = written.and_then(|()| match fs::metadata(path) {
        Ok(about) => fs::set_permissions(&beside, about.permissions()),
        Err(_) => Ok(()),
    });
    written.and_then(|()| fs::rename(&beside, path)).map_err(|error| {
        // The half-written file is of no use to anybody; if it cannot be taken away, the error says where to look.
        let _ = fs::remove_file(&beside);
        refused(error)
    })
}

/// The path of one of a scenario's files.
pub fn path(input: &Input, file: &str) -> PathBuf {
    Path::new(&input.given).join(file)
}

/// Paths as words of a command.
pub fn words(paths: &[PathBuf]) -> String {
    paths.iter().map(|path| quoted(&path.display().to_string())).collect::<Vec<_>>().join(" ")
}

/// Names the command that looks at what was changed.
pub fn check_next(scenarios: &[PathBuf], manners: &Manners) {
    manners.next("see that all is well", &format!("mainstay check {}", words(scenarios)));
}
