//! Something names a fact that the story does not declare.

use super::Lint;
use super::draft::Draft;
use crate::notation::{Code, Finding, remedy};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S10",
        title: "A fact that is not declared",
        explanation: "\
What is told, must be told, filled into a line or offered as an amount is a fact under `facts`, letter by letter.

wrong:  says: [\"My parcel { oder } has not come.\"],    facts: { \"order\": (record: Text(\"44-1207\")) }
right:  says: [\"My parcel { order } has not come.\"],   facts: { \"order\": (record: Text(\"44-1207\")) }

Remedy: take the name that the message suggests, or declare the fact.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let names: Vec<&str> = draft.story.facts.iter().map(|(name, _)| name.as_str()).collect();
    let known: BTreeSet<&str> = names.iter().copied().collect();
    let unknown = draft.uses().into_iter().filter(|(_, fact)| !known.contains(fact));
    let finding = |(path, fact): (Vec<_>, &str)| {
        let finding = draft.error(&LINT.code, &path, format!("there is no fact `{fact}`"));
        finding.help(remedy(fact, &names).unwrap_or_else(|| "declare it under `facts`".to_owned()))
    };
    unknown.take(MOST).map(finding).collect()
}

/// After so many it is one mistake rather than many.
const MOST: usize = 100;
