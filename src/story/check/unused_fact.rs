//! A fact that is declared and never used.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Event, Finding};
use crate::story::{Fact, Seen, Told};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S11",
        title: "A fact that nobody uses",
        explanation: "\
A fact that is never told, asked for, filled into a line, offered or shown does nothing, however carefully it is
written. `Ask(\"colour\")` asks for a fact with `told: WhenAsked`, and one whose `seen` is written stands on the rep's
screen. The facts by which policies decide, declared in the operation's `facts`, need no other use.

wrong:  facts: { \"order\": (…), \"colour\": (record: Text(\"red\")) }      with no line about the colour
right:  facts: { \"order\": (…) }

Remedy: use the fact in a line (`{ colour }`) or a move (`tells: [\"colour\"]`), write `seen` where it is there for the
rep to see, or take it away.",
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
    let seen = |fact: &Fact| fact.seen.as_ref().is_some_and(|seen| *seen != Seen::Never);
    let asked = |name: &String, fact: &Fact| {
        fact.told == Some(Told::WhenAsked) && draft.story.can_happen(&Event::Asked(name.clone()))
    };
    let unused = draft.story.facts.iter().filter(|(name, fact)| {
        let is_used = used.contains(name.as_str()) || draft.deciding.contains(&name.as_str());
        !(is_used || seen(fact) || asked(name, fact))
    });
    let finding = |(name, _): (&String, _)| {
        let message = format!("nothing uses the fact `{name}`");
        let finding = draft.warning(&LINT.code, &[Key("facts"), KeyOf(name)], message);
        finding.help("tell it, fill it into a line, write `seen` where the rep is to see it, or take it away")
    };
    unused.map(finding).collect()
}
