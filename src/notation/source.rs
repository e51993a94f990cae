//! The text of one file, with the name that findings call it by.

use super::codes::{NOT_TEXT, TOO_LARGE, UNREAD};
use super::finding::{Finding, line_and_column};

/// The most bytes that a file may have.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// How files of word processors begin that are no plain text, whatever they are called.
const OF_WORD_PROCESSORS: [&[u8]; 2] = [b"{\\rtf", b"PK\x03\x04"];

/// A finding about a file, or a folder of files, whose bytes could not be had.
pub fn unread(name: impl Into<String>, why: impl Into<String>) -> Finding {
    Finding::error(&UNREAD, name, why)
}

/// A file's name and its text, known to be text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    name: String,
    text: String,
}

impl Source {
    /// The same text under another name.
    #[must_use]
    pub fn called(self, name: String) -> Source {
        Source { name, ..self }
    }

    /// Takes a file's bytes for text. A byte order mark is dropped, and places count without it.
    ///
    /// # Errors
    /// One finding about the whole file when it has more than 8 MB, is not UTF-8 or holds a NUL.
    pub fn new(name: impl Into<String>, bytes: &[u8]) -> Result<Source, Finding> {
        let name = name.into();
        if bytes.len() > MOST_BYTES {
            let message = format!("the file has {:.1} MB; at most 8 can be read", bytes.len() as f64 / 1_048_576.0);
            return Err(Finding::error(&TOO_LARGE, name, message).help("is this the file you meant?"));
        }
        if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
            return Err(Finding::error(&NOT_TEXT, name, "the file is saved as UTF-16").help("save it as UTF-8"));
        }
        if OF_WORD_PROCESSORS.iter().any(|beginning| bytes.starts_with(beginning)) {
            let help = "save it as plain text in UTF-8, or write it in a text editor";
            return Err(Finding::error(&NOT_TEXT, name, "the file comes from a word processor").help(help));
        }
        let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
        let help = "save it from a text editor as UTF-8";
        match std::str::from_utf8(bytes) {
            Ok(text) => match text.find('\0') {
                None => Ok(Source { name, text: text.to_owned() }),
                Some(byte) => {
                    let message = format!("the file is not text: line {} holds a NUL", line_and_column(text, byte).0);
                    Err(Finding::error(&NOT_TEXT, name, message).help(help))
                }
            },
            Err(error) => {
                let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
                let message = format!("the file is not UTF-8 text: line {line} holds a byte that is no character");
                Err(Finding::error(&NOT_TEXT, name, message).help(help))
            }
        }
    }

    /// The name that findings call the file by.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text that places count in.
    pub fn text(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(bytes: &[u8]) -> String {
        Source::new("a.ron", bytes).map_or_else(|finding| finding.to_string(), |source| source.text)
    }

    #[test]
    fn what_is_not_text_is_refused_with_the_reason() {
        let utf8 = "save it from a text editor as UTF-8";
        assert_eq!(refusal(b"a\n\0"), format!("a.ron: N01 the file is not text: line 2 holds a NUL; {utf8}"));
        assert_eq!(
            refusal(b"a\xF0\n"),
            format!("a.ron: N01 the file is not UTF-8 text: line 1 holds a byte that is no character; {utf8}")
        );
        assert_eq!(refusal(&[0xFF, 0xFE, 65, 0]), "a.ron: N01 the file is saved as UTF-16; save it as UTF-8");
        assert_eq!(
            refusal(b"{\\rtf1 Story()}"),
            "a.ron: N01 the file comes from a word processor; save it as plain text in UTF-8, or write it in a text editor"
        );
        assert!(refusal(&vec![b' '; MOST_BYTES + 1]).starts_with("a.ron: N02 the file has 8.0 MB"));
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        assert_eq!(refusal("\u{FEFF}Story()".as_bytes()), "Story()");
    }
}
