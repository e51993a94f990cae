//! What is wrong in a file: one finding for each mistake, collected so that all come together.

use super::codes::Code;
use std::fmt;
use std::ops::Range;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file cannot be used until this is mended.
    Error,
    /// The file can be used; this is probably not what its author meant.
    Warning,
    /// Nothing is wrong; it is worth knowing.
    Note,
}

impl Severity {
    /// All of them, the gravest first.
    pub const ALL: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

    /// As programs read it, and as SARIF calls it.
    pub const fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// One mistake in one file, with what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The code that `mainstay explain` knows, such as `N06`.
    pub code: &'static str,
    /// Whether the file can be used all the same.
    pub severity: Severity,
    /// The file's name as its reader was given it.
    pub file: String,
    /// The bytes of the text to underline; none when the finding is about the whole file.
    pub place: Option<Range<usize>>,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do: that of the code's page where the finding knows nothing better.
    pub help: Option<String>,
}

impl Finding {
    /// An error about a whole file.
    pub fn error(code: &'static Code, file: impl Into<String>, message: impl Into<String>) -> Self {
        Finding {
            code: code.code,
            severity: Severity::Error,
            file: file.into(),
            place: None,
            message: message.into(),
            help: Some(code.remedy()),
        }
    }

    /// A warning about a whole file.
    pub fn warning(code: &'static Code, file: impl Into<String>, message: impl Into<String>) -> Self {
        Finding { severity: Severity::Warning, ..Finding::error(code, file, message) }
    }

    /// A note about a whole file.
    pub fn note(code: &'static Code, file: impl Into<String>, message: impl Into<String>) -> Self {
        Finding { severity: Severity::Note, ..Finding::error(code, file, message) }
    }

    /// The same finding, at these bytes of the file.
    pub fn at(self, place: Range<usize>) -> Self {
        Finding { place: Some(place), ..self }
    }

    /// The same finding, with what to do about it.
    pub fn help(self, help: impl Into<String>) -> Self {
        Finding { help: Some(help.into()), ..self }
    }

    /// The same finding, with what to do about it if anything is known.
    pub fn maybe_help(self, help: Option<String>) -> Self {
        Finding { help: help.or(self.help), ..self }
    }

    /// What findings are sorted by: the file, where in it (the whole file first), the code.
    fn order(&self) -> (&str, Option<usize>, Option<usize>, &str, &str) {
        let place = self.place.as_ref();
        (&self.file, place.map(|at| at.start), place.map(|at| at.end), self.code, &self.message)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.file, self.code, self.message)?;
        self.help.as_ref().map_or(Ok(()), |help| write!(f, "; {help}"))
    }
}

impl std::error::Error for Finding {}

/// All that was found, in any number of files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Whether any of them is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are, repeats counted.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// In the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }

    /// By file, place and code, each once.
    pub fn sorted(mut self) -> Vec<Finding> {
        self.0.sort_by(|one, other| one.order().cmp(&other.order()));
        self.0.dedup();
        self.0
    }
}

impl Extend<Finding> for Findings {
    fn extend<T: IntoIterator<Item = Finding>>(&mut self, findings: T) {
        self.0.extend(findings);
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<T: IntoIterator<Item = Finding>>(findings: T) -> Self {
        Findings(findings.into_iter().collect())
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// The line and the column of a byte, both from 1, columns in characters. A byte past the end counts as the end, one
/// inside a character as the character's start.
pub fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(byte)];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.bytes().filter(|byte| *byte == b'\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::super::codes::{MISSING_FIELD, NUMBER};
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_start_at_one() {
        let text = "ab\n„łódź” x\n";
        assert_eq!(line_and_column(text, 0), (1, 1));
        assert_eq!(line_and_column(text, text.find('x').unwrap_or(0)), (2, 8));
        assert_eq!(line_and_column(text, 4), (2, 1));
        assert_eq!(line_and_column(text, 999), (3, 1));
    }

    #[test]
    fn findings_come_out_by_place_and_each_once() {
        let mut findings = Findings::default();
        let late = Finding::error(&NUMBER, "a.ron", "late").at(9..10);
        findings.extend([late.clone(), Finding::warning(&MISSING_FIELD, "a.ron", "early").at(2..3), late]);
        assert!(findings.has_errors());
        let messages: Vec<String> = findings.sorted().into_iter().map(|finding| finding.message).collect();
        assert_eq!(messages, ["early", "late"]);
    }
}
