//! Reading a scenario's folder: which files belong to it, in which order, and how large they may be.

use super::trouble::{Exit, Trouble};
use crate::notation::nearest;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// The most bytes that one file may have.
const MOST_IN_A_FILE: u64 = 8 * MEGABYTE;
/// The most bytes that all files may have together.
const MOST_IN_ALL: u64 = 64 * MEGABYTE;
/// The most entries that one folder may have.
const MOST_ENTRIES: usize = 10_000;
const MEGABYTE: u64 = 1024 * 1024;

/// The files that stand in the folder itself.
const SINGLE: [&str; 2] = ["operation.ron", "standards.ron"];
/// The folders within it, each with the ending of the files that belong to it.
const WITHIN: [(&str, &str); 3] = [("policies", "ron"), ("stories", "ron"), ("lines", "ftl")];

/// What a folder holds.
#[derive(Debug, Clone, Default)]
pub struct Folder {
    /// The files by their names in the folder, each with its bytes, in the order of their names.
    pub files: Vec<(String, Vec<u8>)>,
    /// What looks as if it were meant to be read and is not, each with the reason.
    pub passed_over: Vec<String>,
}

/// Reads a scenario's folder.
///
/// # Errors
/// When it is no folder, holds nothing of a scenario, is too large, or the system will not let it be read.
pub fn read(path: &Path) -> Result<Folder, Trouble> {
    let about = fs::metadata(path).map_err(|error| Trouble::refused("read the folder", path, &error))?;
    if !about.is_dir() {
        let message = format!("`{}` is a file; a scenario is a folder", path.display());
        let inside = path.ancestors().skip(1).find(|above| above.join(SINGLE[0]).is_file());
        let help = inside.map(|above| match above.to_str() {
            Some("") => "did you mean `.`?".to_owned(),
            _ => format!("did you mean `{}`?", above.display()),
        });
        let help = help.unwrap_or_else(|| "give the folder that holds its operation.ron".to_owned());
        return Err(Trouble::new(Exit::Input, message).help(help));
    }
    let mut folder = Folder::default();
    let mut room = MOST_IN_ALL;
    for name in names(path)? {
        if SINGLE.contains(&name.as_str()) {
            folder.take(path, name, &mut room)?;
        } else if let Some((_, ending)) = WITHIN.iter().find(|(within, _)| *within == name) {
            for file in names(&path.join(&name))? {
                if ends_with(&file, ending) {
                    folder.take(path, format!("{name}/{file}"), &mut room)?;
                } else {
                    folder.passed_over.push(format!("`{name}/{file}` is not read: files there end in .{ending}"));
                }
            }
        } else {
            folder.pass_over(path, &name);
        }
    }
    if folder.files.is_empty() {
        let message = format!("`{}` holds no scenario: it has no operation.ron", path.display());
        return Err(Trouble::new(Exit::Input, message).help("`mainstay new DIR` writes a scenario to start from"));
    }
    Ok(folder)
}

impl Folder {
    /// Reads one of the files.
    fn take(&mut self, folder: &Path, name: String, room: &mut u64) -> Result<(), Trouble> {
        let path = folder.join(&name);
        let bytes = bytes(&path)?;
        *room = room.checked_sub(bytes.len() as u64).ok_or_else(|| {
            let message =
                format!("the files in `{}` have more than {} MB together", folder.display(), MOST_IN_ALL / MEGABYTE);
            Trouble::new(Exit::Input, message).help("is this the folder you meant?")
        })?;
        self.files.push((name, bytes));
        Ok(())
    }

    /// Remembers what was probably meant to be read.
    fn pass_over(&mut self, folder: &Path, name: &str) {
        let names = SINGLE.into_iter().chain(WITHIN.into_iter().map(|(within, _)| within));
        let meant = nearest(name, names);
        if ends_with(name, "ron") || ends_with(name, "ftl") || (meant.is_some() && folder.join(name).is_dir()) {
            let meant = meant.map(|meant| format!(": did you mean `{meant}`?")).unwrap_or_default();
            self.passed_over.push(format!("`{name}` is not read{meant}"));
        }
    }
}

/// The names in a folder, sorted, without hidden ones.
fn names(folder: &Path) -> Result<Vec<String>, Trouble> {
    let refused = |error: io::Error| Trouble::refused("read the folder", folder, &error);
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(refused)? {
        let name = entry.map_err(refused)?.file_name();
        if names.len() == MOST_ENTRIES {
            let message = format!("`{}` holds more than {MOST_ENTRIES} files", folder.display());
            return Err(Trouble::new(Exit::Input, message).help("is this the folder you meant?"));
        }
        match name.into_string() {
            Ok(name) if name.starts_with('.') => {}
            Ok(name) => names.push(name),
            Err(name) => {
                let message = format!("`{}` has a name that is not UTF-8", folder.join(name).display());
                return Err(Trouble::new(Exit::Input, message).help("rename the file"));
            }
        }
    }
    names.sort();
    Ok(names)
}

fn ends_with(name: &str, ending: &str) -> bool {
    Path::new(name).extension() == Some(OsStr::new(ending))
}

/// A file's bytes. What is no file is not opened, and what is too large is not read to its end.
fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
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
