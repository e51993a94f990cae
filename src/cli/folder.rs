//! Reading a scenario's folder: which files belong to it, in which order, and how large they may be.

use super::trouble::{Exit, Trouble};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// The most bytes that one file may have.
const MOST_IN_A_FILE: u64 = 8 * MEGABYTE;
/// The most bytes that all files may have together.
const MOST_IN_ALL: u64 = 64 * MEGABYTE;
/// The most entries that a folder may have, with those in its folders.
const MOST_ENTRIES: usize = 10_000;
const MEGABYTE: u64 = 1024 * 1024;

/// The files that stand in the folder itself.
const SINGLE: [&str; 3] = ["operation.ron", "standards.ron", "checks.ron"];
/// The folders within it, each with the ending of the files that belong to it.
const WITHIN: [(&str, &str); 4] = [("policies", "ron"), ("stories", "ron"), ("fragments", "ron"), ("lines", "ftl")];
/// So many folders deep a file may stand and still be told that nobody reads it.
const DEEPEST: usize = 2;

/// The files of a folder, in the order of their names.
#[derive(Debug, Clone, Default)]
pub struct Held {
    /// The files by their names in it, each with its bytes. A file that looks like an input and stands where nobody reads
    /// it is among them by its name alone, so that it can be told.
    pub files: Vec<(String, Vec<u8>)>,
    /// What belongs to a scenario and could not be read, each with the reason.
    pub unread: Vec<(String, Trouble)>,
}

/// A folder on the way through it.
#[derive(Debug, Default)]
struct Folder {
    held: Held,
    /// Names of files that look like inputs and are none.
    stray: Vec<String>,
    bytes: u64,
    entries: usize,
}

/// Reads a scenario's folder. A file that cannot be read keeps no other from being read.
///
/// # Errors
/// When it is no folder, holds nothing of a scenario, is too large, or the system will not let it be looked into.
pub fn read(path: &Path) -> Result<Held, Trouble> {
    let about = fs::metadata(path).map_err(|error| Trouble::refused("read the folder", path, &error))?;
    if !about.is_dir() {
        let message = format!("`{}` is a file; a scenario is a folder", path.display());
        return Err(Trouble::new(Exit::Input, message).help(instead_of_file(path)));
    }
    let mut folder = Folder::default();
    folder.visit(path, "", 0)?;
    let Folder { mut held, stray, .. } = folder;
    if held.files.is_empty() && held.unread.is_empty() {
        let inside = stray.iter().find_map(|stray| stray.strip_suffix(&format!("/{}", SINGLE[0])));
        let help = match inside {
            Some(inside) => format!("did you mean `{}`?", path.join(inside).display()),
            None => "`mainstay new DIR` writes a scenario to start from".to_owned(),
        };
        let message = format!("`{}` holds no scenario: it has no operation.ron", path.display());
        return Err(Trouble::new(Exit::Input, message).help(help));
    }
    held.files.extend(stray.into_iter().map(|name| (name, Vec::new())));
    held.files.sort();
    Ok(held)
}

impl Folder {
    /// Takes in what stands in a folder, and in the folders within it.
    fn visit(&mut self, root: &Path, before: &str, depth: usize) -> Result<(), Trouble> {
        for name in self.names(root, before)? {
            let file = if before.is_empty() { name.clone() } else { format!("{before}/{name}") };
            if belongs(before, &name) {
                self.take(root, file)?;
                continue;
            }
            let known = before.is_empty() && WITHIN.iter().any(|(within, _)| *within == name);
            let about = fs::symlink_metadata(root.join(&file));
            if known {
                match self.visit(root, &file, depth + 1) {
                    Err(trouble) if trouble.exit() == Exit::InputOutput => self.held.unread.push((file, trouble)),
                    visited => visited?,
                }
            } else if about.is_ok_and(|about| about.is_dir()) && depth < DEEPEST {
                // What may not be looked into holds nothing of the scenario.
                match self.visit(root, &file, depth + 1) {
                    Err(trouble) if trouble.exit() != Exit::InputOutput => return Err(trouble),
                    _ => {}
                }
            } else if ends_with(&name, "ron") || ends_with(&name, "ftl") {
                self.stray.push(file);
            }
        }
        Ok(())
    }

    /// The names in a folder, sorted, without hidden ones.
    fn names(&mut self, root: &Path, before: &str) -> Result<Vec<String>, Trouble> {
        let folder = root.join(before);
        let refused = |error: io::Error| Trouble::refused("read the folder", &folder, &error);
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder).map_err(refused)? {
            self.entries += 1;
            if self.entries > MOST_ENTRIES {
                let message = format!("more than {MOST_ENTRIES} files stand in `{}`", folder.display());
                return Err(Trouble::new(Exit::Input, message).help("is this the folder you meant?"));
            }
            let name = entry.map_err(refused)?.file_name();
            match name.into_string() {
                Ok(name) if name.starts_with('.') => {}
                Ok(name) => names.push(name),
                Err(name) => {
                    let shown = Path::new(before).join(&name).display().to_string();
                    let message = format!("`{}` has a name that is not UTF-8", folder.join(name).display());
                    self.held.unread.push((shown, Trouble::new(Exit::Input, message).help("rename the file")));
                }
            }
        }
        names.sort();
        Ok(names)
    }

    /// Reads one of the files, or notes why it cannot be read.
    fn take(&mut self, root: &Path, name: String) -> Result<(), Trouble> {
        let bytes = match bytes(&root.join(&name)) {
            Ok(bytes) => bytes,
            Err(trouble) => {
                self.held.unread.push((name, trouble));
                return Ok(());
            }
        };
        self.bytes += bytes.len() as u64;
        if self.bytes > MOST_IN_ALL {
            let message =
                format!("the files in `{}` have more than {} MB together", root.display(), MOST_IN_ALL / MEGABYTE);
            return Err(Trouble::new(Exit::Input, message).help("is this the folder you meant?"));
        }
        self.held.files.push((name, bytes));
        Ok(())
    }
}

/// Whether a file of this name in this folder is read.
fn belongs(before: &str, name: &str) -> bool {
    match before {
        "" => SINGLE.contains(&name),
        _ => WITHIN.iter().any(|(within, ending)| *within == before && ends_with(name, ending)),
    }
}

fn ends_with(name: &str, ending: &str) -> bool {
    Path::new(name).extension() == Some(OsStr::new(ending))
}

/// What to say to somebody who gave a file: the scenario around it, if there is one.
fn instead_of_file(path: &Path) -> String {
    let around = path.ancestors().skip(1).take(DEEPEST).find(|above| above.join(SINGLE[0]).is_file());
    match around.map(|around| around.display().to_string()) {
        Some(around) if around.is_empty() => "did you mean `.`?".to_owned(),
        Some(around) => format!("did you mean `{around}`?"),
        None => format!("give the folder that holds its {}", SINGLE[0]),
    }
}

/// A file's bytes. What is no file is not opened, and what is too large is not read to its end.
///
/// # Errors
/// When it is no file, is too large, or the system will not let it be read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    let refused = |error: io::Error| Trouble::refused("read", path, &error);
    let about = fs::metadata(path).map_err(refused)?;
    if !about.is_file() {
        let message = format!("`{}` is not a file", path.display());
        return Err(Trouble::new(Exit::Input, message).help("put a text file in its place"));
    }
    let too_large = |size: String| {
        let message = format!("`{}` has {size}; at most {} MB can be read", path.display(), MOST_IN_A_FILE / MEGABYTE);
        Trouble::new(Exit::Input, message).help("is this the file you meant?")
    };
    if about.len() > MOST_IN_A_FILE {
        return Err(too_large(format!("{:.1} MB", about.len() as f64 / MEGABYTE as f64)));
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(MOST_IN_A_FILE + 1).read_to_end(&mut bytes)).map_err(refused)?;
    // A file can grow while it is read, and some give no size at all.
    if bytes.len() as u64 > MOST_IN_A_FILE { Err(too_large("no end".to_owned())) } else { Ok(bytes) }
}
