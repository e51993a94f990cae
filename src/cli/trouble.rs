//! How a command ends: the exit codes, and what is said when it could not do what it was asked.

use crate::notation::{Finding, unread};
use std::fmt;
use std::io;
use std::path::Path;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It did what it was asked.
    Done = 0,
    /// A mistake of Mainstay's own.
    Internal = 1,
    /// It was asked wrongly.
    Usage = 2,
    /// The files of the scenario cannot be used.
    Input = 3,
    /// The policy, story, customer or replication asked for is not there.
    NothingSelected = 4,
    /// Something could not be read or written.
    InputOutput = 5,
    /// A standard was not met, and `--check` asked.
    NotMet = 10,
    /// Some of the replications are missing.
    Incomplete = 11,
    /// Somebody stopped it; what was finished has been kept.
    Interrupted = 130,
}

impl Exit {
    /// The number that the shell sees.
    pub fn code(self) -> u8 {
        self as u8
    }
}

/// Why a command could not go on, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    exit: Exit,
    message: String,
    help: Option<String>,
}

impl Trouble {
    /// Something went wrong in this way: one sentence without a full stop.
    pub fn new(exit: Exit, message: impl Into<String>) -> Trouble {
        Trouble { exit, message: message.into(), help: None }
    }

    /// The system would not do this to a file or folder.
    pub fn refused(what: &str, path: &Path, error: &io::Error) -> Trouble {
        let trouble = Trouble::new(Exit::InputOutput, format!("cannot {what} `{}`: {}", path.display(), reason(error)));
        match error.kind() {
            io::ErrorKind::PermissionDenied => trouble.help("check who may read and write there"),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => trouble.help("make room, or choose another"),
            _ => trouble,
        }
    }

    /// The same, with what to do about it.
    pub fn help(self, help: impl Into<String>) -> Trouble {
        Trouble { help: Some(help.into()), ..self }
    }

    /// The same, with what to do about it if anything is known.
    pub fn maybe_help(self, help: Option<String>) -> Trouble {
        Trouble { help: help.or(self.help), ..self }
    }

    /// The same as a finding about a file, which keeps no other file from being looked at.
    pub fn finding(&self, file: &str) -> Finding {
        let help = self.help.as_deref().unwrap_or("check that it is still there, and who may read it");
        unread(file, self.message.as_str()).help(help)
    }

    /// How the command ends because of it.
    pub fn exit(&self) -> Exit {
        self.exit
    }
}

/// What the system says, without the number it adds.
fn reason(error: &io::Error) -> String {
    let said = error.to_string();
    let words = said.split(" (os error").next().unwrap_or(&said);
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        self.help.as_ref().map_or(Ok(()), |help| write!(f, "\n  help: {help}"))
    }
}

impl std::error::Error for Trouble {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_refused_is_said_with_the_path_and_no_number() {
        let error = io::Error::from_raw_os_error(13);
        let trouble = Trouble::refused("write to", Path::new("reports"), &error);
        assert_eq!(
            trouble.to_string(),
            "error: cannot write to `reports`: permission denied\n  help: check who may read and write there"
        );
        assert_eq!(trouble.exit(), Exit::InputOutput);
    }

    #[test]
    fn exits_keep_their_numbers() {
        let exits = [Exit::Done, Exit::Usage, Exit::Input, Exit::NothingSelected, Exit::InputOutput, Exit::NotMet];
        assert_eq!(exits.map(Exit::code), [0, 2, 3, 4, 5, 10]);
        assert_eq!([Exit::Internal, Exit::Incomplete, Exit::Interrupted].map(Exit::code), [1, 11, 130]);
    }
}
