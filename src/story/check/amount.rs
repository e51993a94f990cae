//! What is offered is worth an amount: a number, or a fact that is one.

use super::Lint;
use super::draft::{Draft, in_move};
use crate::notation::Step::Key;
use crate::notation::{Code, Finding};
use crate::story::{Act, Fault};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S28",
        title: "An amount that is none",
        explanation: "\
A remedy is worth so much money, or as much as facts come to whose record (or truth) is `Money` or `Number`: `Fact`,
`Part`, `Times`, `Divided`, `Sum`, `Less`, `AtMost`. Of the facts that are multiplied at most one is
money; what divides is a number other than 0; and no more is taken away than there is.

wrong:  worth: Fact(\"order\"),                     facts: { \"order\": (record: Text(\"44-1207\")) }
wrong:  worth: Times([\"fare\", \"fee\"]),          facts: { \"fare\": (record: Money(80)), \"fee\": (record: Money(9)) }
wrong:  worth: Less(Money(5), Money(9)),
right:  worth: Times([\"fare\", \"people\"]),   facts: { \"fare\": (record: Money(80)), \"people\": (record: Number(2)) }

Remedy: name facts that are amounts, or write the amount; none is negative or beyond 1,000,000,000.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let mut findings = Vec::new();
    for placed in story.moves() {
        let Some(Act::Offer { worth, .. }) = &placed.what.does else { continue };
        let Err(fault) = worth.of(&story.facts) else { continue };
        let named = match &fault {
            Fault::NoAmount(name) | Fault::MoneyTimesMoney(name) | Fault::ByMoney(name) | Fault::ByNothing(name) => {
                Some(name.clone())
            }
            _ => None,
        };
        let message = match fault {
            // A fact that is not declared has its own finding.
            Fault::Unknown(_) => continue,
            // So has one of which nothing could be read.
            Fault::NoAmount(name) if story.facts.get(name.as_str()).is_some_and(|fact| fact.truly().is_none()) => {
                continue;
            }
            Fault::NoAmount(name) => format!("the fact `{name}` is not an amount"),
            Fault::MoneyTimesMoney(name) => format!("money times money is no money: `{name}` is one too many"),
            Fault::ByMoney(name) => format!("an amount is divided by a number, and `{name}` is money"),
            Fault::ByNothing(name) => format!("an amount cannot be divided by `{name}`, which is 0"),
            Fault::TooMuch(from, less) => format!("{less} cannot be taken from {from}: an amount is not below 0"),
            Fault::Empty => "nothing is multiplied or added here".to_owned(),
            Fault::OffScale(amount) => format!("an amount lies from 0 to 1,000,000,000, and {amount} does not"),
        };
        let way = named.and_then(|name| worth.way_to(&name)).unwrap_or_default();
        let path = [&[Key("does"), Key("worth")], way.as_slice()].concat();
        findings.push(draft.error(&LINT.code, &in_move(placed, &path), message));
    }
    findings
}
