//! Findings as programs read them: a list in JSON, with lines and columns.

use crate::notation::{Finding, Source};
use serde::Serialize;

/// A finding in JSON. Lines and columns count from 1, columns in characters; the end is the place after the last
/// character. They are null when the finding is about the whole file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    pub(super) code: &'static str,
    pub(super) severity: &'static str,
    pub(super) file: String,
    pub(super) line: Option<usize>,
    pub(super) column: Option<usize>,
    pub(super) end_line: Option<usize>,
    pub(super) end_column: Option<usize>,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

/// Findings for programs, with what stands before the files' names.
pub fn rows(findings: &[Finding], sources: &[Source], before: &str) -> Vec<Row> {
    let lines: Vec<Lines<'_>> = sources.iter().map(|source| Lines::of(source.text())).collect();
    let row = |finding: &Finding| {
        let number = sources.iter().position(|source| source.name() == finding.file);
        let place = number.and_then(|number| lines.get(number)).zip(finding.place.as_ref());
        let from = place.map(|(lines, place)| lines.place(place.start));
        let to = place.map(|(lines, place)| lines.place(place.end));
        Row {
            code: finding.code,
            severity: finding.severity.word(),
            file: format!("{before}{}", finding.file),
            line: from.map(|(line, _)| line),
            column: from.map(|(_, column)| column),
            end_line: to.map(|(line, _)| line),
            end_column: to.map(|(_, column)| column),
            message: finding.message.clone(),
            help: finding.help.clone(),
        }
    };
    findings.iter().map(row).collect()
}

/// Where the lines of a text begin and how many characters come before: a file can have more findings than there is time
/// to count for each.
struct Lines<'t> {
    text: &'t [u8],
    /// The byte at which each line begins.
    begin: Vec<usize>,
    /// How many characters come before every so-many-eth byte.
    before: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// So many bytes are counted at a time.
    const STEP: usize = 4096;

    fn of(text: &'t str) -> Lines<'t> {
        let begin = std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| newline + 1));
        let mut before = vec![0];
        for (place, piece) in text.as_bytes().chunks(Self::STEP).enumerate() {
            before.push(before[place] + characters(piece));
        }
        Lines { begin: begin.collect(), text: text.as_bytes(), before }
    }

    /// The line and the column of a byte, both from 1.
    fn place(&self, byte: usize) -> (usize, usize) {
        let line = self.begin.partition_point(|begin| *begin <= byte).max(1);
        (line, self.characters_before(byte) - self.characters_before(self.begin[line - 1]) + 1)
    }

    fn characters_before(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        let step = byte / Self::STEP;
        self.before[step] + characters(&self.text[step * Self::STEP..byte])
    }
}

/// How many characters begin in some bytes of a text.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::CODES;

    fn finding() -> Finding {
        Finding::error(&CODES[0], "stories/late.ron", "wrong")
    }

    #[test]
    fn lines_and_columns_in_json_count_from_one_and_in_characters() {
        let sources: Vec<Source> = Source::new("stories/late.ron", "a\n„é” b\n".as_bytes()).into_iter().collect();
        let place = sources[0].text().find('b').unwrap_or_default();
        let row = &rows(&[finding().at(place..place + 1)], &sources, "")[0];
        assert_eq!((row.line, row.column, row.end_line, row.end_column), (Some(2), Some(5), Some(2), Some(6)));
        let past = &rows(&[finding().at(900..901)], &sources, "")[0];
        assert_eq!((past.line, past.column), (Some(3), Some(1)));
    }

    #[test]
    fn a_finding_about_a_whole_file_has_no_line() {
        let row = &rows(&[finding()], &[], "shop/")[0];
        assert_eq!((row.file.as_str(), row.line, row.end_column), ("shop/stories/late.ron", None, None));
    }

    #[test]
    fn a_long_line_is_counted_in_characters_too() {
        let long = format!("a\n{}b", "é".repeat(2 * Lines::STEP));
        assert_eq!(Lines::of(&long).place(long.len() - 1), (2, 2 * Lines::STEP + 1));
        assert_eq!(Lines::of("").place(0), (1, 1));
    }
}
