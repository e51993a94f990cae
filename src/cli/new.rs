//! `mainstay new`: writes a small scenario to start from, or a story from a transcript, and overwrites nothing.

use super::folder;
use super::manners::Manners;
use super::scenario::{self, exists, quoted};
use super::trouble::{Exit, Trouble};
use crate::notation::Source;
use crate::story;
use clap::Args;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The scenario's name in the files that it is written from.
const NAME: &str = "my-service";
/// The file that every scenario has.
const OPERATION: &str = "operation.ron";

/// The files, each with its name in the folder.
static FILES: &[(&str, &str)] = &[
    (OPERATION, include_str!("start/operation.ron")),
    ("standards.ron", include_str!("start/standards.ron")),
    ("policies/ask-first.ron", include_str!("start/policies/ask-first.ron")),
    ("policies/decide-yourself.ron", include_str!("start/policies/decide-yourself.ron")),
    (STORY, include_str!("start/stories/brake.ron")),
];
/// The story among them, which gives way to one from a transcript, and its issue, which does not.
const STORY: &str = "stories/brake.ron";
const ISSUE: &str = "repair";

/// Where to write it.
#[derive(Debug, Args)]
pub struct New {
    /// The folder; it must be empty or not there yet, and gives the scenario its name. With a transcript it may also be
    /// the folder of a scenario, to which the story is added
    #[arg(value_name = "DIR", default_value = NAME)]
    folder: PathBuf,
    /// Draft a story from the transcript of a conversation, in which each line begins with `customer:` or `rep:`
    /// (or a plain word for one of them, such as `client:` or `agent:`)
    #[arg(long, value_name = "FILE")]
    from_transcript: Option<PathBuf>,
}

/// Writes it.
///
/// # Errors
/// When something is there already, or the folder cannot be written to.
pub fn new(asked: &New, manners: &Manners) -> Result<Exit, Trouble> {
    let folder = asked.folder.as_path();
    let files = match &asked.from_transcript {
        Some(transcript) if exists(&folder.join(OPERATION))? => {
            let opened = scenario::open(Some(&asked.folder), manners)?;
            let issue = opened.scenario.operation.demand.first().map_or("", |demand| demand.name.as_str());
            vec![drafted(transcript, issue, manners)?]
        }
        from => {
            if exists(folder)? && !is_empty_folder(folder)? {
                let message = format!("`{}` is there already and not empty", folder.display());
                return Err(
                    Trouble::new(Exit::InputOutput, message).help("name another folder: nothing is overwritten")
                );
            }
            let mut files = start(&name_for(folder, NAME));
            if let Some(transcript) = from {
                files.retain(|(file, _)| file != STORY);
                files.push(drafted(transcript, ISSUE, manners)?);
            }
            files
        }
    };
    let was_there = exists(folder)?;
    let mut made = Vec::new();
    if let Err(trouble) = write(folder, &files, &mut made) {
        // A part of a scenario would only be in the way of the next try.
        take_away(folder, was_there, &files, &made);
        return Err(trouble);
    }
    let written: Vec<String> = made.iter().map(|path| path.display().to_string()).collect();
    if manners.json() {
        manners.print_json(&written)?;
    } else {
        manners.print(&written.join("\n"))?;
    }
    let given = quoted(&folder.display().to_string());
    let why = match asked.from_transcript {
        Some(_) => "then decide what is marked TODO, and check it again",
        None => "then change what you like, and check it again",
    };
    manners.next(why, &format!("mainstay check {given}"));
    Ok(Exit::Done)
}

/// The files of a small scenario of this name.
fn start(name: &str) -> Vec<(String, String)> {
    let named = |text: &str| text.replace(&format!("\"{NAME}\""), &format!("\"{name}\""));
    FILES.iter().map(|(file, text)| ((*file).to_owned(), named(text))).collect()
}

/// The file of a story drafted from a transcript, and its text. Says which lines are left out.
fn drafted(transcript: &Path, issue: &str, manners: &Manners) -> Result<(String, String), Trouble> {
    let name = transcript.display().to_string();
    let source = Source::new(name.as_str(), &folder::bytes(transcript)?)
        .map_err(|finding| Trouble::new(Exit::Input, finding.to_string()))?;
    let id = name_for(&transcript.with_extension(""), "draft");
    let draft = story::draft(source.text(), &id, issue)
        .map_err(|why| Trouble::new(Exit::Input, format!("{name}: {why}")).help(why.help()))?;
    for stranger in &draft.strangers {
        let (line, who) = (stranger.line, &stranger.who);
        manners.warn(&format!(
            "warning: {name}:{line} is left out: `{who}` is neither customer nor rep; write `customer:` or `rep:` there"
        ));
    }
    Ok((format!("stories/{id}.ron"), draft.text))
}

/// Writes the files, and says which it made even when it could not make them all.
fn write(folder: &Path, files: &[(String, String)], made: &mut Vec<PathBuf>) -> Result<(), Trouble> {
    for (file, text) in files {
        let path = folder.join(file);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| Trouble::refused("make the folder", parent, &error))?;
        }
        let refused = |error| Trouble::refused("write", &path, &error);
        let mut opened = OpenOptions::new().write(true).create_new(true).open(&path).map_err(refused)?;
        made.push(path.clone());
        opened.write_all(text.as_bytes()).map_err(refused)?;
    }
    Ok(())
}

/// Takes away the files that were made, and the folders left empty; what cannot be taken away stays where the error
/// says.
fn take_away(folder: &Path, was_there: bool, files: &[(String, String)], made: &[PathBuf]) {
    for path in made {
        let _ = fs::remove_file(path);
    }
    for (file, _) in files {
        if let Some(within) = folder.join(file).parent().filter(|within| *within != folder) {
            let _ = fs::remove_dir(within);
        }
    }
    if !was_there {
        let _ = fs::remove_dir(folder);
    }
}

fn is_empty_folder(path: &Path) -> Result<bool, Trouble> {
    match fs::read_dir(path) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(Trouble::refused("look at", path, &error)),
    }
}

/// The last part of a path as the name of a scenario or a story: small letters, digits and hyphens.
fn name_for(folder: &Path, otherwise: &str) -> String {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let own = whole.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let words = own.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() { otherwise.to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_is_named_after_its_folder() {
        assert_eq!(name_for(Path::new("/tmp/My Café (2)"), NAME), "my-café-2");
        assert_eq!(name_for(Path::new("/"), NAME), NAME);
    }

    #[test]
    fn what_was_made_is_taken_away_and_nothing_else() -> Result<(), Box<dyn std::error::Error>> {
        let folder = std::env::temp_dir().join(format!("mainstay-new-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("policies"))?;
        // A folder where a file should be: the last file cannot be written.
        fs::create_dir_all(folder.join("stories/brake.ron"))?;
        let (files, mut made) = (start("name"), Vec::new());
        assert!(write(&folder, &files, &mut made).is_err());
        assert_eq!(made.len(), FILES.len() - 1);
        take_away(&folder, true, &files, &made);
        assert!(folder.join("stories/brake.ron").is_dir() && !folder.join("operation.ron").exists());
        fs::remove_dir_all(&folder)?;
        Ok(())
    }

    #[test]
    fn the_name_to_be_replaced_stands_in_the_operation() {
        assert!(FILES.iter().any(|(file, text)| *file == "operation.ron" && text.contains(&format!("id: \"{NAME}\""))));
    }
}
