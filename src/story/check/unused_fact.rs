//! A fact that is declared and never used.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S11",
        title: "A fact that nobody uses",
        explanation: "\
A fact that is never told, asked for, filled into a line or offered does nothing, however carefully it is written. The
facts by which policies decide, declared in the operation's `facts`, need no other use.

wrong:  facts: { \"order\": (…), \"colour\": (record: Text(\"red\")) }      with no line about the colour
right:  facts: { \"order\": (…) }

Remedy: use the fact in a line (`{ colour }`) or a move (`tells: [\"colour\"]`), or take it away.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let used: BTreeSet<&str> = draft.uses().into_iter().map(|(_, fact)| fact).collect();
    let declared: BTreeSet<&str> = draft.story.facts.iter().map(|(name, _)| name.as_str()).collect();
    if !used.is_subset(&declared) {
        // A misspelt name is found already; the fact that was meant is not unused.
        return Vec::new();
    }
    let idle = |name: &str| !used.contains(name) && !draft.deciding.contains(&name);
    let unused = draft.story.facts.iter().filter(|(name, _)| idle(name));
    let finding = |(name, _): (&String, _)| {
        let message = format!("nothing uses the fact `{name}`");
        let finding = draft.warning(&LINT.code, &[Key("facts"), KeyOf(name)], message);
        finding.help("tell it, fill it into a line, or take it away")
    };
    unused.map(finding).collect()
}
