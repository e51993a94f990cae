//! Keeping a journal while it happens.

use super::{End, Header, Line, Turn};
use serde::Serialize;
use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Somebody who writes down what happens.
pub trait Quill {
    /// Writes whole lines at once, so that a kill leaves all of them or tears only the last.
    ///
    /// # Errors
    /// When they cannot be written.
    fn write(&mut self, lines: &str) -> io::Result<()>;
}

/// A journal in a file.
#[derive(Debug)]
pub struct Keeper {
    file: File,
    path: PathBuf,
}

/// A journal that could not be written any further: what the error of a [`Keeper`] holds.
#[derive(Debug)]
pub struct NotKept {
    /// The file.
    pub path: PathBuf,
    /// What the system said.
    pub error: io::Error,
}

impl fmt::Display for NotKept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot write `{}`: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for NotKept {}

/// Another practice is writing the journal: what the error of a [`Keeper`] holds that is not given one.
#[derive(Debug)]
pub struct InUse;

impl fmt::Display for InUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("another practice is writing it")
    }
}

impl std::error::Error for InUse {}

/// Keeps others from writing a journal for as long as it is open. Where the system knows no locks there are none.
fn held(file: File) -> io::Result<File> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(io::Error::new(ErrorKind::ResourceBusy, InUse)),
        Ok(()) | Err(TryLockError::Error(_)) => Ok(file),
    }
}

impl Keeper {
    /// Begins a new journal.
    ///
    /// # Errors
    /// When there is a file already, or it cannot be written.
    pub fn begin(path: &Path, header: &Header) -> io::Result<Keeper> {
        let file = held(OpenOptions::new().append(true).create_new(true).open(path)?)?;
        let mut keeper = Keeper { file, path: path.to_owned() };
        if let Err(error) = keeper.put(&json(header)?) {
            // A journal without its first line is of no use to anybody.
            let _ = fs::remove_file(path);
            return Err(error);
        }
        Ok(keeper)
    }

    /// Takes a journal up again. A last line that was torn is cut off.
    ///
    /// # Errors
    /// When it cannot be read or written, or another practice is writing it: [`InUse`].
    pub fn take_up(path: &Path) -> io::Result<Keeper> {
        let mut text = Vec::new();
        let mut file = held(OpenOptions::new().read(true).append(true).open(path)?)?;
        file.read_to_end(&mut text)?;
        let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
        let rest = text.get(whole..).unwrap_or_default();
        if serde_json::from_slice::<serde_json::Value>(rest).is_ok() {
            file.write_all(b"\n")?;
        } else {
            file.set_len(whole as u64)?;
        }
        file.seek(SeekFrom::End(0))?;
        Ok(Keeper { file, path: path.to_owned() })
    }

    fn put(&mut self, lines: &str) -> io::Result<()> {
        self.file.write_all(lines.as_bytes())?;
        self.file.sync_data()
    }
}

impl Quill for Keeper {
    fn write(&mut self, lines: &str) -> io::Result<()> {
        self.put(lines).map_err(|error| io::Error::new(error.kind(), NotKept { path: self.path.clone(), error }))
    }
}

/// Nothing is kept.
impl Quill for () {
    fn write(&mut self, _: &str) -> io::Result<()> {
        Ok(())
    }
}

/// For tests and for programs that read along.
impl Quill for Vec<u8> {
    fn write(&mut self, lines: &str) -> io::Result<()> {
        self.extend_from_slice(lines.as_bytes());
        Ok(())
    }
}

/// One line.
pub(in crate::practice) fn json(what: &impl Serialize) -> io::Result<String> {
    let text = serde_json::to_string(what).map_err(io::Error::other)?;
    Ok(text + "\n")
}

impl Serialize for Line {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Back {
            back_to: usize,
        }
        #[derive(Serialize)]
        struct Hint {
            hint: bool,
        }
        #[derive(Serialize)]
        struct Left {
            left_after_s: f64,
        }
        match self {
            Line::Turn(turn) => Turn::serialize(turn, to),
            Line::Hint => Hint { hint: true }.serialize(to),
            Line::Back(back_to) => Back { back_to: *back_to }.serialize(to),
            Line::Left(left_after_s) => Left { left_after_s: *left_after_s }.serialize(to),
            Line::End(end) => End::serialize(end, to),
        }
    }
}
