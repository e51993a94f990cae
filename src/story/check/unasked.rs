//! A condition waits to hear what nobody asks for, or to see what nobody looks up.

use super::Lint;
use super::draft::{Draft, in_move};
use crate::notation::Step::Key;
use crate::notation::{Code, Condition, Finding};
use crate::story::{Seen, Statement, Told};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S36",
        title: "A condition on what never comes to light",
        explanation: "\
`Heard(\"…\")` holds once the customer has said what they know of a fact: at once, or with `told: WhenAsked` after a move
asks for the fact by its name or a line of the customer's fills it in; only then can a move state it `AsSaid`.
`Seen(\"…\")` holds while the rep can see what the records say; a fact with `seen: Never` is never seen.

wrong:  when: Heard(\"serial number\"),     with  told: WhenAsked  and no move that  does: Ask(\"serial number\")
right:  when: Heard(\"serial number\"),     and   \"ask for it\": (does: Ask(\"serial number\"), …)

Remedy: add the move, or let the fact be told or seen.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let mut findings = Vec::new();
    let unheard = |name: &str| {
        let told = story.facts.get(name).and_then(|fact| fact.told);
        told == Some(Told::WhenAsked) && !story.can_be_heard(name)
    };
    let never_heard = |name: &str| {
        (format!("nobody asks for `{name}`, so it is never heard"), format!("add a move with `does: Ask(\"{name}\")`"))
    };
    for (path, part) in story.conditions() {
        let Some(fact) = part.fact().and_then(|name| story.facts.get(name)) else { continue };
        let (message, help) = match part {
            Condition::Heard(name) if unheard(name) => never_heard(name),
            Condition::Seen(name) if fact.seen == Some(Seen::Never) => {
                (format!("`{name}` is never seen"), "let it be seen, or ask whether it was `Heard`".to_owned())
            }
            _ => continue,
        };
        findings.push(draft.error(&LINT.code, &path, message).help(help));
    }
    for placed in story.moves() {
        let as_said = placed.what.states.iter().filter(|(_, statement)| **statement == Statement::AsSaid);
        for (name, _) in as_said.filter(|(name, _)| unheard(name)) {
            let (message, help) = never_heard(name);
            findings.push(draft.error(&LINT.code, &in_move(placed, &[Key("states"), Key(name)]), message).help(help));
        }
    }
    findings
}
