//! Writing a report: whole or not at all, and never over something that Mainstay did not write.

use super::rewriting;
use super::trouble::Trouble;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// How a page says what wrote it, in small letters.
const MARK: &str = "<meta name=\"generator\" content=\"mainstay";
/// The mark stands within so many bytes of a page's beginning.
const HEAD: u64 = 4096;
/// So many names are tried before giving up.
const MOST_NAMES: u32 = 1_000;

/// Where a report was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub path: PathBuf,
    /// What was there before, in words, when there was anything.
    pub note: Option<String>,
}

/// Writes a page about a scenario to `<name>.html` in a folder, which is made if need be.
///
/// # Errors
/// When the folder cannot be made or the file not be written.
pub fn write(folder: &Path, name: &str, page: &str) -> Result<Written, Trouble> {
    fs::create_dir_all(folder).map_err(|error| Trouble::refused("make the folder", folder, &error))?;
    let first = folder.join(format!("{name}.html"));
    let title = title(page);
    let mut path = first.clone();
    for number in 2..=MOST_NAMES {
        let ours = match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Trouble::refused("look at", &path, &error)),
            Ok(about) => Some(about.is_file() && is_ours(&path, title)),
        };
        if ours != Some(false) {
            rewriting::replace(&path, page)?;
            let moved = path != first;
            let note = match ours {
                Some(true) => Some("replaced the report that was there".to_owned()),
                _ => moved.then(|| format!("`{}` is something else and was left alone", first.display())),
            };
            return Ok(Written { path, note });
        }
        path = folder.join(format!("{name}-{number}.html"));
    }
    let taken = io::Error::new(io::ErrorKind::AlreadyExists, "every name is taken");
    Err(Trouble::refused("write a report to", folder, &taken))
}

/// Whether a file is a report about the same thing: made by Mainstay and of the same title. One that cannot be read is
/// not.
fn is_ours(path: &Path, title: Option<&str>) -> bool {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(HEAD).read_to_end(&mut head));
    let head = String::from_utf8_lossy(&head);
    read.is_ok() && head.to_lowercase().contains(MARK) && self::title(&head) == title
}

/// A page's title.
fn title(page: &str) -> Option<&str> {
    let (_, after) = page.split_once("<title>")?;
    after.split_once("</title>").map(|(title, _)| title)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><meta name=\"generator\" content=\"Mainstay 0.1.0\"><title>A shop</title>";

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("mainstay-reports-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    fn file_name(written: &Written) -> &str {
        written.path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
    }

    #[test]
    fn a_report_of_ours_is_replaced_and_anything_else_is_left_alone() -> Result<(), Box<dyn std::error::Error>> {
        let folder = folder("replace");
        let new = write(&folder, "shop", PAGE)?;
        assert_eq!((file_name(&new), &new.note), ("shop.html", &None));
        let again = write(&folder, "shop", PAGE)?;
        assert_eq!(file_name(&again), "shop.html");
        assert!(again.note.is_some_and(|note| note.starts_with("replaced")));
        fs::write(folder.join("shop.html"), "my notes")?;
        let beside = write(&folder, "shop", PAGE)?;
        assert_eq!(file_name(&beside), "shop-2.html");
        assert!(beside.note.is_some_and(|note| note.contains("left alone")));
        assert_eq!(fs::read_to_string(folder.join("shop.html"))?, "my notes");
        let other = write(&folder, "shop", &PAGE.replace("A shop", "Another shop"))?;
        assert_eq!(file_name(&other), "shop-3.html");
        assert_eq!(fs::read_dir(&folder)?.count(), 3, "no half-written file stays behind");
        fs::remove_dir_all(&folder)?;
        Ok(())
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_named() {
        let trouble = write(Path::new("/dev/null/reports"), "shop", PAGE).unwrap_err();
        assert!(trouble.to_string().starts_with("error: cannot make the folder `/dev/null/reports`: "));
    }
}
