//! A story holds more than a conversation can keep track of.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::KeyOf;
use crate::notation::{Code, Condition, Event, Finding};
use crate::story::{MOST_FACTS, MOST_HAPPENINGS, MOST_MOMENTS, MOST_REACTIONS, MOST_SPARES, MOST_STEPS, MOST_WORDS};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S18",
        title: "More than a story can hold",
        explanation: "\
A conversation keeps track of what was said and done in sets of 64, so that millions of them can be played. A story
has at most 64 facts, 64 different words (what is looked up, asked, done, refused, offered, promised), 64 different
happenings in conditions and prohibitions (a count to n takes n of them), 32 reactions, 32 steps of procedures, 32
`unless`, 8 different remedies that are offered, 65,535 moves and as many moments.

Remedy: use the same word where the same is meant, take away what is not used, or split the story in two.",
    },
    needs_whole: false,
    check,
};

/// The most remedies that can wait beside each other to be carried out.
const MOST_OFFERS: usize = 8;

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let mut events: Vec<&Event> = Vec::new();
    for event in story.remembered() {
        if events.len() <= MOST_HAPPENINGS && !events.contains(&event) {
            events.push(event);
        }
    }
    let mut counting: Vec<&Condition> = Vec::new();
    for (_, part) in story.conditions() {
        if counting.len() <= MOST_HAPPENINGS && part.beyond() > 0 && !counting.contains(&part) {
            counting.push(part);
        }
    }
    let happenings = events.len() + counting.iter().map(|part| part.beyond()).sum::<usize>();
    let mut findings = Vec::new();
    for (what, count, most, field) in [
        ("facts", story.facts.len(), MOST_FACTS, "facts"),
        ("words for what is done", story.words().len(), MOST_WORDS, "moments"),
        ("happenings that something depends on", happenings, MOST_HAPPENINGS, "moments"),
        ("reactions", story.reactions.len(), MOST_REACTIONS, "reactions"),
        ("steps of procedures", story.steps().count(), MOST_STEPS, "procedures"),
        ("conditions under which something is left out of the score", story.spares().len(), MOST_SPARES, "check"),
        ("remedies that are offered", story.offers().len(), MOST_OFFERS, "moments"),
        ("moments", story.moments.len(), MOST_MOMENTS, "moments"),
        ("moves", story.moves().count(), MOST_MOMENTS, "moments"),
    ] {
        if count > most {
            let message = format!("a story has at most {most} {what}");
            findings.push(draft.error(&LINT.code, &[KeyOf(field)], message).help("take some away, or split the story"));
        }
    }
    findings
}
