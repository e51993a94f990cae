//! The file that a story stands in, read again for the places of what is found.

use crate::notation::{Code, File, Finding, Source, Step};
use crate::scenario::script::Script;
use std::cell::OnceCell;

/// A story's file. It is read only when there is something to place in it.
#[derive(Debug)]
pub(in crate::rehearsal) struct Paper<'a> {
    name: &'a str,
    source: Option<&'a Source>,
    file: OnceCell<File<'a>>,
}

impl<'a> Paper<'a> {
    /// The file of a story; without its text what is found is about the whole file.
    pub(in crate::rehearsal) fn new(script: &'a Script, source: Option<&'a Source>) -> Paper<'a> {
        Paper { name: &script.file, source, file: OnceCell::new() }
    }

    /// An error in it.
    pub(in crate::rehearsal) fn error(&self, code: &'static Code, message: impl Into<String>) -> Finding {
        Finding::error(code, self.name, message)
    }

    /// A warning at a part of it.
    pub(super) fn warning(&self, code: &'static Code, path: &[Step<'_>], message: impl Into<String>) -> Finding {
        self.at(Finding::warning(code, self.name, message), path)
    }

    /// A note at a part of it.
    pub(super) fn note(&self, code: &'static Code, path: &[Step<'_>], message: impl Into<String>) -> Finding {
        self.at(Finding::note(code, self.name, message), path)
    }

    /// The finding, at a part of the story.
    pub(in crate::rehearsal) fn at(&self, finding: Finding, path: &[Step<'_>]) -> Finding {
        match self.source {
            Some(source) => finding.at(self.file.get_or_init(|| File::new(source)).place(path)),
            None => finding,
        }
    }
}
