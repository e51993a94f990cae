//! A story offers or does something on which a policy decides by a fact that the story does not have.

use super::{FRAGMENTS, Folder, Lint, Notes};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};
use crate::story::Act;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L31",
        title: "A story without the fact by which a policy decides",
        explanation: "\
Where a policy allows a remedy or a deed only on a condition of a fact, every story that offers or does it should say
what that fact is. Where it does not, the fact is never so, whatever it is compared with.

wrong:  eligibility: { \"refund\": Record(\"age of order\", AtMost(30)) }     and a story that offers \"refund\" without it
right:  facts: { \"age of order\": (record: Number(12)) }                     in that story

Remedy: give the story the fact that the message names.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let mut told: BTreeSet<(&str, &str, &str)> = BTreeSet::new();
    for policy in &folder.inputs.policies {
        for (name, condition) in policy.what.eligibility.iter() {
            let parts = condition.parts(&[]);
            let facts = parts.iter().filter_map(|(_, part)| part.fact());
            for fact in facts.filter(|fact| operation.what.facts.get(*fact).is_some()) {
                for story in folder.inputs.stories.iter().filter(|story| story.what.facts.get(fact).is_none()) {
                    let is_it = |act: &Act| matches!(act, Act::Offer { remedy: own, .. } | Act::Do(own) if own == name);
                    let mut moves = story.what.moves();
                    let first = moves.find(|placed| placed.what.does.as_ref().is_some_and(is_it));
                    let Some(first) = first.filter(|_| told.insert((story.name(), fact, name))) else { continue };
                    let path = [Key("moments"), Key(first.moment_name), Key("moves"), KeyOf(first.name)];
                    let by = &policy.what.id;
                    let message =
                        format!("the policy `{by}` decides on `{name}` by `{fact}`, which this story does not have");
                    let finding = Finding::warning(&LINT.code, story.name(), message).at(story.file.place(&path));
                    notes.add_if_all_of(
                        &[operation.name(), story.name(), FRAGMENTS],
                        finding.help(format!("add it: `facts: {{ \"{fact}\": (record: …) }}`")),
                    );
                }
            }
        }
    }
}
