//! What is noted while a text is taken apart: findings, and the places that a typed reading must not touch.

use super::codes::Code;
use super::finding::{Finding, line_and_column};
use std::ops::Range;

/// After so many mistakes of writing, a text is more likely not ours at all.
const MOST: usize = 100;

/// Findings about one text, and where it is damaged.
#[derive(Debug)]
pub(super) struct Notes<'a> {
    /// The name of the file.
    file: &'a str,
    /// The findings so far.
    pub(super) findings: Vec<Finding>,
    /// Bytes where the text is not well formed. A piece that holds one is not read: its finding is there already.
    pub(super) damage: Vec<usize>,
    /// Lines on which a quotation is open: what else seems wrong there follows from it.
    muted: Vec<Range<usize>>,
}

impl<'a> Notes<'a> {
    pub(super) fn new(file: &'a str) -> Self {
        Notes { file, findings: Vec::new(), damage: Vec::new(), muted: Vec::new() }
    }

    /// Notes that a line's other mistakes need no finding.
    pub(super) fn mute(&mut self, line: Range<usize>) {
        let at = self.muted.partition_point(|other| other.start < line.start);
        self.muted.insert(at, line);
    }

    /// Whether a byte is on a line whose other mistakes need no finding.
    pub(super) fn is_muted(&self, byte: usize) -> bool {
        // Muted lines come in the order of the text.
        let line = self.muted.partition_point(|line| line.end < byte);
        self.muted.get(line).is_some_and(|line| line.start <= byte)
    }

    /// Forgets what was noted from a byte on, because it will be looked at again.
    pub(super) fn forget_from(&mut self, byte: usize) {
        self.damage.retain(|at| *at < byte);
        self.findings.retain(|finding| finding.place.as_ref().is_none_or(|at| at.start < byte));
    }

    /// Whether no further finding will be taken.
    pub(super) fn is_full(&self) -> bool {
        self.findings.len() > MOST
    }

    /// The line of a byte for a message; not looked up for a message that nobody will see.
    pub(super) fn line(&self, text: &str, byte: usize) -> usize {
        if self.is_full() { 0 } else { line_and_column(text, byte).0 }
    }

    /// Notes a mistake after which the text can still be read.
    pub(super) fn mistake(&mut self, code: &'static Code, at: Range<usize>, message: String, help: Option<String>) {
        if self.is_full() || self.is_muted(at.start) {
            return;
        }
        let finding = Finding::error(code, self.file, message).at(at);
        self.findings.push(finding.maybe_help(help));
        if self.findings.len() == MOST {
            let message = format!("more than {MOST} mistakes: the others are left out");
            self.findings
                .push(Finding::error(code, self.file, message).help("mend these first; is this the right file?"));
        }
    }

    /// Notes what is probably not meant so.
    pub(super) fn doubt(&mut self, code: &'static Code, at: Range<usize>, message: String) {
        if !self.is_full() && !self.is_muted(at.start) {
            self.findings.push(Finding::warning(code, self.file, message).at(at));
        }
    }

    /// Notes a mistake at a place that cannot be read.
    pub(super) fn damage(&mut self, code: &'static Code, at: Range<usize>, message: String, help: Option<String>) {
        self.damage.push(at.start);
        self.mistake(code, at, message, help);
    }
}
