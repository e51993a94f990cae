//! Where journals are kept, and reading them.

use super::manners::Manners;
use super::trouble::{Exit, Trouble};
use crate::practice::Mode;
use crate::practice::journal::{Fault, Header, InUse, Journal, Keeper, Quill, read as read_text};
use etcetera::BaseStrategy;
use std::env;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// A journal may have so many bytes.
const MOST_BYTES: u64 = 8 * 1024 * 1024;
/// So many files of one name are tried before giving up.
const MOST_OF_A_NAME: usize = 100;

/// Now, in UTC.
pub fn now() -> String {
    jiff::Timestamp::now().round(jiff::Unit::Second).map_or_else(|_| String::new(), |now| now.to_string())
}

/// The folder in which journals are kept: within MAINSTAY_DATA, or else where the system keeps a user's data.
fn folder() -> Option<PathBuf> {
    let chosen = env::var_os("MAINSTAY_DATA").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let usual = || Some(etcetera::choose_base_strategy().ok()?.data_dir().join("mainstay"));
    Some(chosen.or_else(usual)?.join("practice"))
}

/// The folder in which journals are kept.
///
/// # Errors
/// When the system does not say where a user's data is.
pub fn kept() -> Result<PathBuf, Trouble> {
    folder().ok_or_else(|| {
        let trouble = Trouble::new(Exit::InputOutput, "this system does not say where your data is kept");
        trouble.help("set MAINSTAY_DATA to a folder")
    })
}

/// Begins a journal in a file of its own, and says which. Where none was asked for and none can be kept, that is said and
/// the practice goes on without.
///
/// # Errors
/// When the file that was asked for is there already or cannot be written.
pub fn keep(
    asked: Option<&Path>,
    header: &Header,
    manners: &Manners,
) -> Result<(Box<dyn Quill>, Option<PathBuf>), Trouble> {
    if let Some(path) = asked {
        let keeper = Keeper::begin(path, header).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => {
                let trouble = Trouble::new(Exit::Usage, format!("there is a file `{}` already", path.display()));
                trouble.help("`--resume` goes on with a practice; a new one needs a new file")
            }
            _ => Trouble::refused("write", path, &error),
        })?;
        return Ok((Box::new(keeper), Some(path.to_owned())));
    }
    let begun = kept().and_then(|folder| {
        fs::create_dir_all(&folder).map_err(|error| Trouble::refused("make the folder", &folder, &error))?;
        begin_in(&folder, header)
    });
    match begun {
        Ok((keeper, path)) => Ok((Box::new(keeper), Some(path))),
        Err(trouble) => {
            let elsewhere =
                "  help: `--journal FILE` keeps it in a file of your choice, MAINSTAY_DATA in another folder";
            manners.warn(&format!("this practice is not kept\n{trouble}\n{elsewhere}"));
            Ok((Box::new(()), None))
        }
    }
}

/// Begins a journal in a folder, under a name that says when and what.
fn begin_in(folder: &Path, header: &Header) -> Result<(Keeper, PathBuf), Trouble> {
    let when: String = header.started.iter().flat_map(|at| at.chars()).filter(|c| !":-".contains(*c)).collect();
    let story: String = header.story.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    for number in 0..MOST_OF_A_NAME {
        let more = if number == 0 { String::new() } else { format!("-{number}") };
        let path = folder.join(format!("{when}-{story}{more}.jsonl"));
        match Keeper::begin(&path, header) {
            Ok(keeper) => return Ok((keeper, path)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Trouble::refused("write", &path, &error)),
        }
    }
    Err(Trouble::new(Exit::InputOutput, format!("`{}` has too many practices of this second", folder.display())))
}

/// Takes up a journal.
///
/// # Errors
/// When it cannot be written.
pub fn take_up(path: &Path) -> Result<Box<dyn Quill>, Trouble> {
    let in_use = |error: &std::io::Error| error.get_ref().is_some_and(|inner| inner.is::<InUse>());
    let keeper = Keeper::take_up(path).map_err(|error| {
        if in_use(&error) {
            let trouble = Trouble::new(Exit::InputOutput, format!("another practice is writing `{}`", path.display()));
            return trouble.help("go on there, or end it first");
        }
        Trouble::refused("write", path, &error)
    })?;
    Ok(Box::new(keeper))
}

/// What a file holds, as far as a journal could go: a device may never end.
fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads a journal; a last line that was torn is said to be left out.
///
/// # Errors
/// When it cannot be read, or with all that is wrong with it.
pub fn read(path: &Path, manners: &Manners) -> Result<Journal, Trouble> {
    let name = path.display().to_string();
    let refused = |error: &std::io::Error| Trouble::refused("read", path, error);
    let bytes = bytes(path).map_err(|error| refused(&error))?;
    if bytes.len() as u64 > MOST_BYTES {
        let trouble = Trouble::new(Exit::Input, format!("`{name}` is too large for a journal"));
        return Err(trouble.help(format!("a journal has at most {} MB; is this one?", MOST_BYTES >> 20)));
    }
    let journal = read_text(&String::from_utf8_lossy(&bytes)).map_err(|faults| refused_with(&name, faults, manners))?;
    if journal.torn {
        manners.say(&format!("{name}: the last line was cut off as it was written, and is left out"));
    }
    Ok(journal)
}

/// All that is wrong with a journal, each with its line.
pub fn refused_with(name: &str, faults: Vec<Fault>, manners: &Manners) -> Trouble {
    let trouble = |fault: Fault| {
        let trouble = Trouble::new(Exit::Input, format!("{name}:{}: {}", fault.line, fault.message));
        trouble.maybe_help(fault.help)
    };
    manners.tell_all(name, faults.into_iter().map(trouble).collect())
}

/// The journals that these paths mean, in the order of their names: files as they are, folders with all journals in them
/// and in theirs; the kept ones when no path is given.
///
/// # Errors
/// When a path cannot be read.
pub fn all(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Trouble> {
    let mut found = Vec::new();
    if paths.is_empty() {
        let folder = kept()?;
        if folder.is_dir() {
            within(&folder, 0, &mut found)?;
        }
    }
    for path in paths {
        let about = fs::metadata(path).map_err(|error| Trouble::refused("read", path, &error))?;
        if about.is_dir() { within(path, 0, &mut found)? } else { found.push(path.clone()) }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// So deep may folders of journals be nested.
const DEEPEST: usize = 4;

// What is no file is passed over: a pipe would never end.
fn within(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), Trouble> {
    let entries = fs::read_dir(folder).map_err(|error| Trouble::refused("read the folder", folder, &error))?;
    for entry in entries.flatten() {
        let (path, kind) = (entry.path(), entry.file_type());
        if kind.as_ref().is_ok_and(|kind| kind.is_dir()) && depth < DEEPEST {
            within(&path, depth + 1, found)?;
        } else if path.extension().is_some_and(|ending| ending == "jsonl") && path.is_file() {
            found.push(path);
        }
    }
    Ok(())
}

/// The journal kept last of a practice that can be gone on with: it has no end, or broke off and is no test.
///
/// # Errors
/// When there is none.
pub fn latest_unfinished() -> Result<PathBuf, Trouble> {
    let broken_off = |journal: &Journal| journal.end().is_none_or(|end| end.broken_off);
    let goes_on = |journal: &Journal| {
        broken_off(journal) && (journal.end().is_none() || journal.header.mode.is_none_or(Mode::helps))
    };
    let latest = latest_that(goes_on)?;
    latest.ok_or_else(|| {
        Trouble::new(Exit::NothingSelected, "no practice was left before its end")
            .help("`mainstay practice` begins a new one")
    })
}

/// The journal kept last of a practice in which turns can be taken back, whether it has ended or not.
///
/// # Errors
/// When there is none.
pub fn latest() -> Result<PathBuf, Trouble> {
    let latest = latest_that(|journal| journal.header.mode.is_none_or(Mode::helps))?;
    latest.ok_or_else(|| {
        Trouble::new(Exit::NothingSelected, "there is no practice in which a turn could be taken back")
            .help("`mainstay practice` begins one")
    })
}

fn latest_that(wanted: impl Fn(&Journal) -> bool) -> Result<Option<PathBuf>, Trouble> {
    let begun = |path: &PathBuf| {
        let text = bytes(path).ok()?;
        let journal = read_text(&String::from_utf8_lossy(&text)).ok()?;
        (journal.is_practice() && wanted(&journal)).then(|| (journal.header.started.clone(), path.clone()))
    };
    Ok(all(&[])?.iter().filter_map(begun).max().map(|(_, path)| path))
}
