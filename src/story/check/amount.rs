//! What is offered is worth an amount: a number, or a fact that is one.

use super::Lint;
use super::draft::{Draft, in_move};
use crate::notation::Step::Key;
use crate::notation::{Code, Finding};
use crate::story::{Act, Amount, Value};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S28",
        title: "An amount that is none",
        explanation: "\
A remedy is worth so much money, or as much as a fact says whose record (or truth) is `Money` or `Number`.

wrong:  worth: Fact(\"order\"),    facts: { \"order\": (record: Text(\"44-1207\")) }
right:  worth: Fact(\"price\"),    facts: { \"price\": (record: Money(38.00)) }

Remedy: name a fact that is an amount, or write the amount; neither is negative.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let mut findings = Vec::new();
    for placed in story.moves() {
        let Some(Act::Offer { worth, .. }) = &placed.what.does else { continue };
        let fact = |name: &str| {
            // A fact that is not declared has its own finding.
            match story.facts.get(name)?.recorded() {
                Some(Value::Money(amount) | Value::Number(amount)) => not_negative(*amount),
                _ => Some(format!("the fact `{name}` is not an amount")),
            }
        };
        let fault = match worth {
            Amount::Money(amount) => not_negative(*amount),
            Amount::Fact(name) => fact(name),
            Amount::Part { of, share } => not_negative(*share).or_else(|| fact(of)),
        };
        let path = in_move(placed, &[Key("does"), Key("worth")]);
        findings.extend(fault.map(|fault| draft.error(&LINT.code, &path, fault)));
    }
    findings
}

fn not_negative(amount: f64) -> Option<String> {
    (!(0.0..=1e9).contains(&amount)).then(|| format!("an amount lies from 0 to 1,000,000,000, and {amount} does not"))
}
