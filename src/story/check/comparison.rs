//! A condition compares a fact with what it cannot be.

use super::Lint;
use super::draft::{Draft, in_move};
use crate::notation::Step::Key;
use crate::notation::{Code, Condition, Finding, Match, Value};
use crate::story::{Act, Fact, Story};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S35",
        title: "A comparison that makes no sense",
        explanation: "\
`Fact`, `Record` and `Claim` compare a fact with what it may be: `Yes` and `No` where it is so or not, `Is` and `OneOf`
where it is words, `AtLeast`, `AtMost`, `Below` and `Above` where it is an amount or a number. A mood is a number from 0
to 1. A count goes from 1 to 9. Nothing happens after the last time that it happened itself. `Contradicts` needs a fact
of which the customer says otherwise than the records, from the start or once they have done something. What a
customer's doing makes of a fact, and what a move states of it, is of the same sort as the fact.

wrong:  when: Record(\"age\", Is(\"30\")),           facts: { \"age\": (record: Number(30)) }
right:  when: Record(\"age\", AtMost(30)),          facts: { \"age\": (record: Number(30)) }
right:  when: Mood(Below(0.3)),  when: AtLeast(2, Refused(\"refund\")),  when: Contradicts(\"promised\")

Remedy: compare as the message says, or change what the fact is.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, part) in draft.story.conditions() {
        let fact = part.fact().and_then(|name| draft.story.facts.get(name));
        let fault = part.fault().or_else(|| misfit(part, fact?, draft.story));
        findings.extend(fault.map(|fault| draft.error(&LINT.code, &path, fault)));
    }
    for placed in draft.story.moves() {
        for (name, statement) in placed.what.states.iter() {
            let Some(fact) = draft.story.facts.get(name.as_str()) else { continue };
            let (claim, value) = (fact.claimed(), statement.value(fact.recorded()));
            if let (Some(claim), Some(value)) = (claim, value)
                && claim.sort() != value.sort()
            {
                let path = in_move(placed, &[Key("states"), Key(name)]);
                let message = format!("`{name}` is {}, and {} is stated of it", claim.sort(), value.sort());
                findings.push(draft.error(&LINT.code, &path, message));
            }
        }
    }
    for placed in draft.story.moves() {
        let Some(Act::Have(device)) = &placed.what.does else { continue };
        for (name, value) in device.makes.iter() {
            let Some(before) = draft.story.facts.get(name.as_str()).and_then(Fact::truly) else { continue };
            if before.sort() != value.sort() {
                let path = in_move(placed, &[Key("does"), Key("makes"), Key(name)]);
                let message = format!("`{name}` is {}, and it becomes {}", before.sort(), value.sort());
                findings.push(draft.error(&LINT.code, &path, message));
            }
        }
    }
    findings
}

/// Why a fact cannot be as a condition asks.
fn misfit(part: &Condition, fact: &Fact, story: &Story) -> Option<String> {
    let compare = |value: Option<&Value>, with: &Match, whose: &str| match value {
        None => Some(format!("nothing is said of {whose}")),
        Some(value) if value.sort() != with.sort() => {
            Some(format!("{whose} is {}, and it is compared with {}", value.sort(), with.sort()))
        }
        Some(_) => None,
    };
    match part {
        Condition::Fact(_, with) => compare(fact.truly(), with, "this fact"),
        Condition::Record(_, with) => compare(fact.recorded(), with, "the record"),
        Condition::Claim(_, with) => compare(fact.claimed(), with, "the claim"),
        Condition::Contradicts(name)
            if !fact.sides().is_contradicted() && !story.devices().any(|device| device.makes.get(name).is_some()) =>
        {
            Some("of this fact the customer says what the records say".to_owned())
        }
        _ => None,
    }
}
