//! Something leads to a moment that the story does not have.

use super::Lint;
use super::draft::Draft;
use crate::notation::{Code, Finding, remedy};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S01",
        title: "A moment that does not exist",
        explanation: "\
`begin`, `then`, `denied` and the `at` of a return name a moment of the same story, letter by letter.

wrong:  begin: \"openning\",  moments: { \"opening\": (…) }
right:  begin: \"opening\",   moments: { \"opening\": (…) }

Remedy: take the name that the message suggests, or write the moment.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let known: BTreeSet<&str> = draft.story.moments.iter().map(|(name, _)| name.as_str()).collect();
    let unknown = draft.targets().into_iter().filter(|(_, moment)| !moment.is_empty() && !known.contains(moment));
    let names: Vec<&str> = draft.story.moments.iter().map(|(name, _)| name.as_str()).collect();
    let finding = |(path, moment): (Vec<_>, &str)| {
        let message = format!("there is no moment `{moment}`");
        draft.error(&LINT.code, &path, message).maybe_help(remedy(moment, &names))
    };
    unknown.take(MOST).map(finding).collect()
}

/// After so many it is one mistake rather than many.
const MOST: usize = 100;
