//! Something in a story is marked as still to be decided.

use super::{Folder, Lint, Notes};
use crate::notation::{Code, Finding, Kind, line_and_column, tokens};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L32",
        title: "Something left to decide",
        explanation: "\
A remark with the word TODO stands where something is still to be decided. The draft of a story from a transcript has
one for everything that only its author can know. They are counted, and the first is shown.

wrong:  // TODO What would solve it? goal: Done(\"…\"),
right:  goal: Done(\"refund\"),

Remedy: decide what the remark asks, write it into the story, and take the remark away.",
    },
    check,
};

/// The word that marks it.
const MARK: &str = "TODO";

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    for story in &folder.inputs.stories {
        let text = story.file.source().text();
        // Taking a text apart takes time, and most have no such mark.
        if !text.contains(MARK) {
            continue;
        }
        let remarks = tokens(text).into_iter().filter(|token| token.kind == Kind::Comment);
        let marks: Vec<_> = remarks
            .filter_map(|remark| {
                let at = text[remark.range.clone()].find(MARK)?;
                let line = text[remark.range.start + at..remark.range.end].lines().next()?.trim_end();
                Some(remark.range.start + at..remark.range.start + at + line.len())
            })
            .collect();
        let Some(first) = marks.first() else { continue };
        let message = match marks.len() {
            1 => "one thing is left to decide".to_owned(),
            many => format!("{many} things are left to decide, this one first"),
        };
        let finding = Finding::warning(&LINT.code, story.name(), message).at(first.clone());
        let next = marks.get(1).map(|next| format!("; the next is in line {}", line_and_column(text, next.start).0));
        notes.add(finding.help(format!("decide it and take the remark away{}", next.unwrap_or_default())));
    }
}
