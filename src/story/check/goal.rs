//! A goal asks for what no move does or tells.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Event, Finding, remedy};
use crate::story::{Act, Device, Goal};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S15",
        title: "A goal out of reach",
        explanation: "\
What would solve the matter must be possible: `Done(\"refund\")` needs a move that does it, or one that offers it and
one that carries out; `Told(\"date\")` needs a move that tells the date.

wrong:  goal: Done(\"refnd\"),     with moves that  Offer(remedy: \"refund\", …)  and  CarryOut
right:  goal: Done(\"refund\"),

`solved` of a check says how much the goal counts, and counts nothing in a story without one.

Remedy: take the word of a move, or add the move; say what the goal is, or take `solved` away.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let mut findings = Vec::new();
    if story.goal.is_none() && story.check.as_ref().is_some_and(|check| check.solved.is_some()) {
        let path = [Key("check"), KeyOf("solved")];
        let finding = draft.warning(&LINT.code, &path, "the story has no goal, so `solved` counts nothing");
        findings.push(finding.help("say what would solve the matter (`goal: Done(\"…\")`), or take `solved` away"));
    }
    for (path, goal) in draft.goals() {
        let (event, message, near) = match goal {
            Goal::Done(word) => {
                let done = story.moves().filter_map(|placed| match &placed.what.does {
                    Some(Act::Do(word) | Act::Offer { remedy: word, .. } | Act::Have(Device { what: word, .. })) => {
                        Some(word.as_str())
                    }
                    _ => None,
                });
                let near: Vec<&str> = done.collect::<BTreeSet<_>>().into_iter().collect();
                let (message, help) = if near.contains(&word.as_str()) {
                    (
                        format!("`{word}` is offered but never carried out"),
                        Some("add a move with `does: CarryOut`".to_owned()),
                    )
                } else {
                    (format!("no move does or carries out `{word}`"), remedy(word, &near))
                };
                (Event::Did(word.clone()), message, help)
            }
            Goal::Told(fact) if story.facts.iter().any(|(name, _)| name == fact) => {
                (Event::Told(fact.clone()), format!("no move tells `{fact}`"), None)
            }
            _ => continue,
        };
        let by_customer = goal.done().is_some_and(|word| story.devices().any(|device| device.what == word));
        if !by_customer && !story.can_happen(&event) {
            let help = near.unwrap_or_else(|| "add a move for it".to_owned());
            findings.push(draft.error(&LINT.code, &path, message).help(help));
        }
    }
    findings
}
