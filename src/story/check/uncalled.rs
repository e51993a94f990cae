//! A behaviour counts in the score, and no moment calls for it.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding, nearest};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S39",
        title: "A behaviour that counts and is never called for",
        explanation: "\
Under `behaviours` of a check stand those that count in the score where a moment calls for them. One that no moment
calls for counts nowhere.

wrong:  behaviours: { \"apologise\": (weight: 2) },      and no moment with calls_for: [\"apologise\"]
right:  behaviours: { \"apologise\": (weight: 2) },      and \"it is late\": (calls_for: [\"apologise\"], …)

Remedy: let a moment call for it, take the name that the message suggests, or take the behaviour away.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let called = draft.story.moments.iter().flat_map(|(_, moment)| &moment.calls_for);
    let called: BTreeSet<&str> = called.map(String::as_str).collect();
    let counted = draft.story.check.iter().flat_map(|check| check.behaviours.iter());
    let idle = counted.filter(|(name, _)| !called.contains(name.as_str()));
    let finding = |(name, _): (&String, _)| {
        let path = [Key("check"), Key("behaviours"), KeyOf(name)];
        let finding = draft.warning(&LINT.code, &path, format!("no moment calls for `{name}`"));
        let near = nearest(name, called.iter().copied()).map(|near| format!("did you mean `{near}`?"));
        finding.help(near.unwrap_or_else(|| "let a moment call for it, or take it away".to_owned()))
    };
    idle.map(finding).collect()
}
