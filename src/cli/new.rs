//! `mainstay new`: writes a small scenario to start from, and overwrites nothing.

use super::manners::Manners;
use super::scenario::{exists, quoted};
use super::trouble::{Exit, Trouble};
use clap::Args;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The scenario's name in the files that it is written from.
const NAME: &str = "my-service";

/// The files, each with its name in the folder.
static FILES: &[(&str, &str)] = &[
    ("operation.ron", include_str!("start/operation.ron")),
    ("standards.ron", include_str!("start/standards.ron")),
    ("policies/ask-first.ron", include_str!("start/policies/ask-first.ron")),
    ("policies/decide-yourself.ron", include_str!("start/policies/decide-yourself.ron")),
    ("stories/brake.ron", include_str!("start/stories/brake.ron")),
];

/// Where to write it.
#[derive(Debug, Args)]
pub struct New {
    /// The folder; it must be empty or not there yet, and gives the scenario its name
    #[arg(value_name = "DIR", default_value = NAME)]
    folder: PathBuf,
}

/// Writes it.
///
/// # Errors
/// When something is there already, or the folder cannot be written to.
pub fn new(asked: &New, manners: &Manners) -> Result<Exit, Trouble> {
    let folder = asked.folder.as_path();
    if exists(folder)? && !is_empty_folder(folder)? {
        let message = format!("`{}` is there already and not empty", folder.display());
        return Err(Trouble::new(Exit::InputOutput, message).help("name another folder: nothing is overwritten"));
    }
    let was_there = exists(folder)?;
    let mut made = Vec::new();
    if let Err(trouble) = write(folder, &mut made) {
        // A part of a scenario would only be in the way of the next try.
        take_away(folder, was_there, &made);
        return Err(trouble);
    }
    let written: Vec<String> = made.iter().map(|path| path.display().to_string()).collect();
    if manners.json() {
        manners.print_json(&written)?;
    } else {
        manners.print(&written.join("\n"))?;
    }
    let given = quoted(&folder.display().to_string());
    manners.next("then change what you like, and check it again", &format!("mainstay check {given}"));
    Ok(Exit::Done)
}

/// Writes the files, and says which it made even when it could not make them all.
fn write(folder: &Path, made: &mut Vec<PathBuf>) -> Result<(), Trouble> {
    let name = name_for(folder);
    for (file, text) in FILES {
        let path = folder.join(file);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| Trouble::refused("make the folder", parent, &error))?;
        }
        let text = text.replace(&format!("\"{NAME}\""), &format!("\"{name}\""));
        let refused = |error| Trouble::refused("write", &path, &error);
        let mut opened = OpenOptions::new().write(true).create_new(true).open(&path).map_err(refused)?;
        made.push(path.clone());
        opened.write_all(text.as_bytes()).map_err(refused)?;
    }
    Ok(())
}

/// Takes away the files that were made, and the folders left empty; what cannot be taken away stays where the error
/// says.
fn take_away(folder: &Path, was_there: bool, made: &[PathBuf]) {
    for path in made {
        let _ = fs::remove_file(path);
    }
    for (file, _) in FILES {
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

/// The folder's own name as the name of a scenario: small letters, digits and hyphens.
fn name_for(folder: &Path) -> String {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let own = whole.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let words = own.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() { NAME.to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_is_named_after_its_folder() {
        assert_eq!(name_for(Path::new("/tmp/My Café (2)")), "my-café-2");
        assert_eq!(name_for(Path::new("/")), NAME);
    }

    #[test]
    fn what_was_made_is_taken_away_and_nothing_else() -> Result<(), Box<dyn std::error::Error>> {
        let folder = std::env::temp_dir().join(format!("mainstay-new-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("policies"))?;
        // A folder where a file should be: the last file cannot be written.
        fs::create_dir_all(folder.join("stories/brake.ron"))?;
        let mut made = Vec::new();
        assert!(write(&folder, &mut made).is_err());
        assert_eq!(made.len(), FILES.len() - 1);
        take_away(&folder, true, &made);
        assert!(folder.join("stories/brake.ron").is_dir() && !folder.join("operation.ron").exists());
        fs::remove_dir_all(&folder)?;
        Ok(())
    }

    #[test]
    fn the_name_to_be_replaced_stands_in_the_operation() {
        assert!(FILES.iter().any(|(file, text)| *file == "operation.ron" && text.contains(&format!("id: \"{NAME}\""))));
    }
}
