//! Changing the files of a scenario: where they lie, and how one takes another's place.

use super::findings;
use super::manners::Manners;
use super::rows;
use super::scenario::{self, Input, exists, quoted};
use super::trouble::{Exit, Trouble};
use crate::notation::{Finding, Source};
use serde::Serialize;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The mark of a file stands within so many bytes of its beginning.
const HEAD: u64 = 4096;
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
    /// What could not be read or written.
    #[serde(skip)]
    refused: Vec<Trouble>,
}

impl Rewritten {
    /// Has each file of the scenarios become another text, unless something is wrong with it. Where it is not to be
    /// written, only what would change is noted. What cannot be read or written keeps no other file from its turn.
    pub fn of(
        scenarios: &[PathBuf],
        write: bool,
        change: impl Fn(&Source) -> Result<String, Vec<Finding>>,
        manners: &Manners,
    ) -> Rewritten {
        let mut all = Rewritten::default();
        for path in scenarios {
            let rewritten = all.rewrite(path, write, &change, manners);
            all.refused.extend(rewritten.err());
        }
        all
    }

    fn rewrite(
        &mut self,
        path: &Path,
        write: bool,
        change: impl Fn(&Source) -> Result<String, Vec<Finding>>,
        manners: &Manners,
    ) -> Result<(), Trouble> {
        // What would change can be asked of any scenario; changed can only be one in a folder.
        let input = if write { find(path, manners)? } else { scenario::find(Some(path), manners)? };
        self.refused.extend(input.unread.iter().map(|(_, trouble)| trouble.clone()));
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
                    let written = if write { replace(&self::path(&input, file), &text) } else { Ok(()) };
                    match written {
                        Ok(()) => self.changed.push(format!("{}{file}", input.before)),
                        Err(trouble) => self.refused.push(trouble),
                    }
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
    /// When it cannot be printed, or with what could not be read or written.
    pub fn print(&mut self, manners: &Manners) -> Result<(), Trouble> {
        match manners.json() {
            true => manners.print_json(self)?,
            false if self.changed.is_empty() => {}
            false => manners.print(&self.changed.join("\n"))?,
        }
        match std::mem::take(&mut self.refused) {
            refused if refused.is_empty() => Ok(()),
            refused => Err(manners.tell_all("the rest", refused)),
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
    // To rename over a file needs no leave to write to it; whoever locked it means it to stay as it is.
    if fs::metadata(path).is_ok_and(|about| about.permissions().readonly()) {
        return Err(refused(io::ErrorKind::PermissionDenied.into()));
    }
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

/// The same, where nothing stands or what does begins with a mark of Mainstay's.
///
/// # Errors
/// When something else stands there, or the system will not have it.
pub fn replace_own(path: &Path, text: &str, mark: &str) -> Result<(), Trouble> {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(HEAD).read_to_end(&mut head));
    let is_own = String::from_utf8_lossy(&head).contains(mark);
    if fs::symlink_metadata(path).is_ok() && !(read.is_ok() && (is_own || head.is_empty())) {
        let message = format!("`{}` is there already, and Mainstay did not write it", path.display());
        return Err(Trouble::new(Exit::InputOutput, message).help("take another name, or remove the file"));
    }
    replace(path, text)
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
