//! What a move or a reaction waits for, or a score leaves something out for, always holds, or never does.

use super::Lint;
use super::before::{Before, Known};
use super::draft::{Draft, in_move, with};
use super::graph::Graph;
use super::holds::{Given, Holds, holds};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Event, Finding, Step};
use crate::story::Condition;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S31",
        title: "A guard that decides nothing",
        explanation: "\
`when` of a move, `if` of a reaction and `unless` of a criterion make a difference only if they can hold and can fail.
One that contradicts itself never holds; one that waits for what every way here brings about always does.

wrong:  when: AllOf([Happened(Denied), Not(Happened(Denied))])      never
wrong:  when: AnyOf([])                                             never
wrong:  when: Happened(LookedUp(\"order\"))                           where only looking it up leads to this moment
right:  when: Happened(Denied)                                      where one way here was refused and one was not

Remedy: take the guard away where it always holds, and the move or the reaction where it never does. With `unless` it is
the other way round.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let mut findings = Vec::new();
    // Where something leads to a moment that does not exist, nobody knows which ways there are.
    let before = if Graph::of(draft).has_loose_ends { None } else { Before::of(draft) };
    let mut say = |condition: &Condition, sure: Vec<&Event>, path: &[Step<'_>], what: &str| {
        // What nothing can bring about has a finding of its own.
        let parts = condition.parts(&[]);
        let possible = parts.iter().flat_map(|(_, part)| part.events()).all(|(_, event)| story.can_happen(event));
        let given = Given { known: Known { sure, ..Known::default() }, story: None };
        let help = match holds(condition, &[], &given) {
            _ if !possible => return,
            Holds::Always => "take it away: it makes no difference",
            Holds::Never => "mend it, or take away what waits for it",
            Holds::Perhaps => return,
        };
        let word = if help.starts_with("take") { "always" } else { "never" };
        let finding = draft.warning(&LINT.code, path, format!("this {word} holds, so {what} does not depend on it"));
        findings.push(finding.help(help));
    };
    for placed in story.moves() {
        if let Some(condition) = &placed.what.when {
            // What leads nowhere has a finding of its own.
            let Some(sure) =
                before.as_ref().map_or(Some(Vec::new()), |before| Some(before.at(placed.moment_name)?.sure))
            else {
                continue;
            };
            say(condition, sure, &in_move(placed, &[Key("when")]), &format!("`{}`", placed.name));
        }
    }
    for (number, reaction) in story.reactions.iter().enumerate() {
        if let Some(condition) = &reaction.condition {
            say(condition, vec![&reaction.on], &with(&[Key("reactions"), Index(number)], &[Key("if")]), "the reaction");
        }
    }
    for (path, condition) in story.spares() {
        say(condition, Vec::new(), &path, "what is left out of the score");
    }
    findings
}
