//! Which scenario a command is about: a folder, or one that comes with the program.

use super::findings;
use super::folder::{self, Held};
use super::manners::Manners;
use super::shipped::{self, USUAL};
use super::trouble::{Exit, Trouble};
use crate::notation::{Finding, Severity, Source, remedy};
use crate::scenario::{self, Scenario, Severities};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The file of a scenario that says what good looks like.
pub const STANDARDS: &str = "standards.ron";

/// A scenario's files and what to call them.
#[derive(Debug, Clone)]
pub struct Input {
    /// What the person called it.
    pub given: String,
    /// What a command that repeats a run calls it: a name without the path, so that results do not depend on where the
    /// folder lies.
    pub name: String,
    /// What stands before a file's name in messages.
    pub before: String,
    /// The files by their names in the folder, each with its bytes.
    pub files: Vec<(String, Vec<u8>)>,
    /// Files that could not be read, each with the reason.
    pub unread: Vec<(String, Trouble)>,
}

impl Input {
    /// What to call it from anywhere: the whole path of a folder, the name of a scenario that comes with the program.
    pub fn from_anywhere(&self) -> String {
        let path = Path::new(&self.given);
        let whole = if exists(path).unwrap_or(false) { std::path::absolute(path).ok() } else { None };
        whole.map_or_else(|| self.given.clone(), |whole| whole.display().to_string())
    }
}

/// A scenario that can be run.
#[derive(Debug)]
pub struct Opened {
    /// Where it came from.
    pub input: Input,
    /// The scenario.
    pub scenario: Arc<Scenario>,
}

/// All that can be said of a scenario's files.
#[derive(Debug)]
pub struct Looked {
    /// Where it came from.
    pub input: Input,
    /// The scenario, when it can be run.
    pub scenario: Option<Arc<Scenario>>,
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// The texts that the findings are about.
    pub sources: Vec<Source>,
    /// How much findings matter here, where the scenario says so.
    pub severities: Severities,
}

/// Finds and reads a scenario's files. A path that exists comes before a shipped scenario of the same name.
///
/// # Errors
/// When there is no such scenario, or its folder cannot be read.
pub fn find(asked: Option<&Path>, manners: &Manners) -> Result<Input, Trouble> {
    let path = asked.unwrap_or(Path::new(USUAL));
    let given = path.display().to_string();
    if exists(path)? {
        manners.mention(&format!("reading the folder `{given}`"));
        let Held { files, unread } = folder::read(path)?;
        let own = fs::canonicalize(path).ok().and_then(|whole| Some(whole.file_name()?.to_str()?.to_owned()));
        let name = own.unwrap_or_else(|| given.clone());
        let before = format!("{}/", given.trim_end_matches('/'));
        return Ok(Input { given, name, before, files, unread });
    }
    let Some(shipped) = path.to_str().and_then(shipped::shipped) else {
        let message = format!("there is no scenario `{given}`: no folder, and none that comes with Mainstay");
        return Err(Trouble::new(Exit::Input, message).help(shipped::suggestion(&given)));
    };
    manners.mention(&format!("taking `{given}`, which comes with Mainstay"));
    let files = shipped.files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    Ok(Input { name: given.clone(), before: format!("{given}/"), given, files, unread: Vec::new() })
}

/// Whether there is anything at this path.
///
/// # Errors
/// When the system will not say.
pub fn exists(path: &Path) -> Result<bool, Trouble> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(false),
        Err(error) if error.kind() == io::ErrorKind::InvalidFilename => Ok(false),
        Err(error) => Err(Trouble::refused("look at", path, &error)),
    }
}

/// Reads a scenario and says all that is wrong with its files.
///
/// # Errors
/// When there is no such scenario, or its folder cannot be read.
pub fn look(asked: Option<&Path>, manners: &Manners) -> Result<Looked, Trouble> {
    Ok(looked(find(asked, manners)?))
}

/// All that can be said of these files.
fn looked(input: Input) -> Looked {
    let unread = input.unread.iter().map(|(file, trouble)| trouble.finding(file)).collect();
    let loaded = scenario::load_without(&input.files, unread);
    let scenario::Loaded { scenario, findings, sources, severities } = loaded;
    Looked { input, scenario: scenario.map(Arc::new), findings, sources, severities }
}

/// Reads a scenario that is to be run. What is wrong with it is said.
///
/// # Errors
/// When there is no such scenario, or its files cannot be read or used.
pub fn open(asked: Option<&PathBuf>, manners: &Manners) -> Result<Opened, Trouble> {
    usable(look(asked.map(PathBuf::as_path), manners)?, manners)
}

/// The same with the standards of another file.
///
/// # Errors
/// When there is no such scenario, or its files cannot be read or used.
pub fn open_under(asked: Option<&PathBuf>, standards: &Path, manners: &Manners) -> Result<Opened, Trouble> {
    let mut input = find(asked.map(PathBuf::as_path), manners)?;
    let bytes = folder::bytes(standards)?;
    // What is translated of the scenario's own standards fits no others, and is left out with the rest.
    input.files.retain(|(name, _)| name != STANDARDS && !name.starts_with("lines/"));
    input.unread.retain(|(name, _)| name != STANDARDS && !name.starts_with("lines"));
    input.files.push((STANDARDS.to_owned(), bytes));
    let mut looked = looked(input);
    let (name, before) = (standards.display().to_string(), looked.input.before.clone());
    let own = |file: &str| if file == STANDARDS { name.clone() } else { format!("{before}{file}") };
    // What lies elsewhere is named by its path, and the scenario's own files by theirs.
    looked.input.before.clear();
    looked.findings.iter_mut().for_each(|finding| finding.file = own(&finding.file));
    let called = looked.sources.into_iter().map(|source| (own(source.name()), source));
    looked.sources = called.map(|(name, source)| source.called(name)).collect();
    usable(looked, manners)
}

/// A scenario that can be run, or all that is wrong with it.
fn usable(looked: Looked, manners: &Manners) -> Result<Opened, Trouble> {
    let errors = looked.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    match looked.scenario {
        Some(scenario) if errors == 0 => {
            let warnings = looked.findings.iter().filter(|finding| finding.severity == Severity::Warning).count();
            if warnings > 0 {
                let (given, them) = (quoted(&looked.input.given), if warnings == 1 { "it" } else { "them" });
                let warnings = findings::count(warnings, "warning");
                manners.say(&format!("{warnings}; `mainstay check {given}` shows {them}"));
            }
            Ok(Opened { input: looked.input, scenario })
        }
        _ => {
            let before = &looked.input.before;
            manners.warn(&findings::text(&looked.findings, &looked.sources, before, manners.colours_messages()));
            let message = format!("`{}` cannot be run: {}", looked.input.given, findings::closing(&looked.findings));
            Err(Trouble::new(Exit::Input, message))
        }
    }
}

/// The number of the policy with this name.
///
/// # Errors
/// When there is none.
pub fn policy(scenario: &Scenario, name: &str) -> Result<usize, Trouble> {
    scenario.policy(name).ok_or_else(|| {
        let names: Vec<&str> = scenario.policies.iter().map(|policy| policy.id.as_str()).collect();
        let message = format!("`{}` has no policy `{name}`", scenario.id);
        Trouble::new(Exit::NothingSelected, message).maybe_help(remedy(name, &names))
    })
}

/// A word as a shell takes it.
pub fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./+:@%,=~".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_word_is_quoted_only_where_a_shell_would_split_it() {
        assert_eq!(quoted("parcel-shop"), "parcel-shop");
        assert_eq!(quoted("my shop"), "'my shop'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }
}
