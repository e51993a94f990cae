//! Amounts of money: written down, or worked out from facts.

use super::Fact;
use crate::notation::Step::{Index, Key};
use crate::notation::{Construct, Named, Step, Value};
use serde::Deserialize;

/// The page about worth.
pub(super) const WORTH: Construct = Construct {
    name: "worth",
    words: &["worth", "Best", "Fine", "Poor", "Offer", "remedy", "CarryOut", "Money", "Fact", "Part", "of", "share", "Times", "Divided", "by", "Sum", "Less", "AtMost"],
    about: "\
An offer (`does: Offer(remedy: …, worth: …)`) and how much it is worth; `CarryOut` then does what was offered and granted
last, `CarryOut(\"refund\")` this remedy. What is granted waits side by side until it is carried out; the same remedy
granted anew takes the place of the first.

Money(20): so much
Fact(\"price\"): as much as a fact says, by the records
Part(of: \"price\", share: 0.5): a share of it
Times([\"value of the tier\", \"passengers\"]): facts multiplied; at most one of them is money
Divided(of: Fact(\"price\"), by: \"nights\"): an amount divided by a fact that is a number, which must not be 0
Sum([Fact(\"fare\"), Money(5)]): amounts added up
Less(Fact(\"fare paid\"), Fact(\"fare now\")): the first without the second, which must not be more than the first
AtMost(600, Times([…])): no more than that

What the rep may not grant, and what is not eligible, a supervisor decides: `denied` follows a no, and `gave_up` is how
it ends when the customer will not wait.

On a move itself `worth: Best`, `Fine` or `Poor` says how good a choice it is; fine when left out.",
    example: "\
facts: { \"value of the tier\": (record: Money(50.00)), \"passengers\": (record: Number(3)) },
goal: Done(\"refund\"),
moments: {
    \"opening\": (
        says: [\"We sat there for five hours.\"],
        moves: {
            \"offer it\": (does: Offer(remedy: \"refund\", worth: AtMost(600, Times([\"value of the tier\", \"passengers\"]))), takes: Seconds(40),
                         then: \"and now\", denied: \"no\", gave_up: WalkedAway, worth: Best),
        },
    ),
    \"and now\": (says: [\"Good.\"], moves: { \"pay\": (does: CarryOut, takes: Seconds(20), ends: Resolved, worth: Best) }),
    \"no\": (says: [\"No?\"], moves: { \"say why\": (takes: Seconds(30), ends: Refused) }),
},",
};

/// The most an amount can be.
const MOST: f64 = 1e9;

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Amount {
    /// So much.
    Money(f64),
    /// As much as this fact says.
    Fact(String),
    /// A share of what this fact says.
    Part {
        /// The fact.
        of: String,
        /// The share, from 0.
        share: f64,
    },
    /// What these facts come to when they are multiplied: at most one of them is money.
    Times(Vec<String>),
    /// An amount divided by a fact that is a number.
    Divided {
        /// The amount.
        of: Box<Amount>,
        /// The fact.
        by: String,
    },
    /// What these amounts come to together.
    Sum(Vec<Amount>),
    /// The first without the second.
    Less(Box<Amount>, Box<Amount>),
    /// An amount, but no more than this.
    AtMost(f64, Box<Amount>),
}

/// Why an amount is none.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// There is no such fact.
    Unknown(String),
    /// The fact says something else than an amount or a number.
    NoAmount(String),
    /// More than one of the facts that are multiplied is money.
    MoneyTimesMoney(String),
    /// An amount is divided by this fact, which is money.
    ByMoney(String),
    /// An amount is divided by this fact, which is 0.
    ByNothing(String),
    /// More is taken away than there is: from how much, and how much.
    TooMuch(f64, f64),
    /// Nothing is multiplied or added.
    Empty,
    /// A number below 0, beyond the most, or none at all.
    OffScale(f64),
}

impl Amount {
    /// The facts that it asks after.
    pub fn facts(&self) -> Vec<&str> {
        match self {
            Amount::Money(_) => Vec::new(),
            Amount::Fact(name) | Amount::Part { of: name, .. } => vec![name],
            Amount::Times(names) => names.iter().map(String::as_str).collect(),
            Amount::Divided { of, by } => of.facts().into_iter().chain([by.as_str()]).collect(),
            Amount::Sum(amounts) => amounts.iter().flat_map(Amount::facts).collect(),
            Amount::Less(from, less) => from.facts().into_iter().chain(less.facts()).collect(),
            Amount::AtMost(_, amount) => amount.facts(),
        }
    }

    /// The way from it to where it first names a fact.
    pub fn way_to(&self, fact: &str) -> Option<Vec<Step<'static>>> {
        let within = |first: &[Step<'static>], amount: &Amount| {
            amount.way_to(fact).map(|rest| first.iter().copied().chain(rest).collect::<Vec<_>>())
        };
        match self {
            Amount::Money(_) => None,
            Amount::Fact(name) => (name == fact).then(|| vec![Index(0)]),
            Amount::Part { of, .. } => (of == fact).then(|| vec![Key("of")]),
            Amount::Times(names) => names.iter().position(|name| name == fact).map(|at| vec![Index(0), Index(at)]),
            Amount::Divided { of, by } => within(&[Key("of")], of).or_else(|| (by == fact).then(|| vec![Key("by")])),
            Amount::Sum(amounts) => {
                amounts.iter().enumerate().find_map(|(at, amount)| within(&[Index(0), Index(at)], amount))
            }
            Amount::Less(from, less) => within(&[Index(0)], from).or_else(|| within(&[Index(1)], less)),
            Amount::AtMost(_, amount) => within(&[Index(1)], amount),
        }
    }

    /// How much it is by what the records say of the facts.
    ///
    /// # Errors
    /// When it is not an amount from 0 to 1,000,000,000.
    pub fn of(&self, facts: &Named<Fact>) -> Result<f64, Fault> {
        let amount = match self {
            Amount::Money(amount) => *amount,
            Amount::Fact(name) => number(facts, name)?.0,
            Amount::Part { of, share } => on_scale(*share)? * number(facts, of)?.0,
            Amount::Times(names) if names.is_empty() => return Err(Fault::Empty),
            Amount::Times(names) => {
                let (mut product, mut is_money) = (1.0, false);
                for name in names {
                    let (factor, money) = number(facts, name)?;
                    if is_money && money {
                        return Err(Fault::MoneyTimesMoney(name.clone()));
                    }
                    product *= on_scale(factor)?;
                    is_money |= money;
                }
                product
            }
            Amount::Divided { of, by } => match number(facts, by)? {
                (_, true) => return Err(Fault::ByMoney(by.clone())),
                (0.0, _) => return Err(Fault::ByNothing(by.clone())),
                (parts, _) => of.of(facts)? / on_scale(parts)?,
            },
            Amount::Less(from, less) => {
                let (from, less) = (from.of(facts)?, less.of(facts)?);
                if less > from {
                    return Err(Fault::TooMuch(from, less));
                }
                from - less
            }
            Amount::Sum(amounts) if amounts.is_empty() => return Err(Fault::Empty),
            Amount::Sum(amounts) => amounts.iter().map(|amount| amount.of(facts)).sum::<Result<f64, Fault>>()?,
            Amount::AtMost(most, amount) => on_scale(*most)?.min(amount.of(facts)?),
        };
        on_scale(amount)
    }
}

/// The number that the records give for a fact, and whether it is money.
fn number(facts: &Named<Fact>, name: &str) -> Result<(f64, bool), Fault> {
    match facts.get(name).ok_or_else(|| Fault::Unknown(name.to_owned()))?.recorded() {
        Some(Value::Money(amount)) => Ok((*amount, true)),
        Some(Value::Number(number)) => Ok((*number, false)),
        _ => Err(Fault::NoAmount(name.to_owned())),
    }
}

fn on_scale(amount: f64) -> Result<f64, Fault> {
    // A number that is none lies in no range.
    if (0.0..=MOST).contains(&amount) { Ok(amount) } else { Err(Fault::OffScale(amount)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> Named<Fact> {
        let fact = |name: &str, record| (name.to_owned(), Fact { record: Some(record), ..Fact::default() });
        Named {
            0: vec![
                fact("tier value", Value::Money(150.0)),
                fact("passengers", Value::Number(3.0)),
                fact("fare", Value::Money(89.5)),
                fact("nobody", Value::Number(f64::NAN)),
                fact("none", Value::Number(0.0)),
                fact("tier", Value::Text("gold".to_owned())),
            ],
        }
    }

    fn times(names: &[&str]) -> Amount {
        Amount::Times(names.iter().map(|name| (*name).to_owned()).collect())
    }

    #[test]
    fn amounts_are_worked_out_from_facts() {
        let facts = facts();
        assert_eq!(times(&["tier value", "passengers"]).of(&facts), Ok(450.0));
        let sum = Amount::Sum(vec![times(&["tier value", "passengers"]), Amount::Fact("fare".to_owned())]);
        assert_eq!(sum.of(&facts), Ok(539.5));
        assert_eq!(sum.facts(), ["tier value", "passengers", "fare"]);
        assert_eq!(Amount::AtMost(500.0, Box::new(sum)).of(&facts), Ok(500.0));
        assert_eq!(Amount::Part { of: "fare".to_owned(), share: 0.5 }.of(&facts), Ok(44.75));
    }

    fn fact(name: &str) -> Box<Amount> {
        Box::new(Amount::Fact(name.to_owned()))
    }

    #[test]
    fn an_amount_is_taken_from_another_and_divided() {
        let facts = facts();
        let less = Amount::Less(fact("tier value"), fact("fare"));
        assert_eq!((less.of(&facts), less.facts()), (Ok(60.5), vec!["tier value", "fare"]));
        assert_eq!(Amount::Less(fact("fare"), fact("tier value")).of(&facts), Err(Fault::TooMuch(89.5, 150.0)));
        let divided = |by: &str| Amount::Divided { of: fact("tier value"), by: by.to_owned() };
        assert_eq!((divided("passengers").of(&facts), divided("passengers").facts().len()), (Ok(50.0), 2));
        assert_eq!(divided("none").of(&facts), Err(Fault::ByNothing("none".to_owned())));
        assert_eq!(divided("fare").of(&facts), Err(Fault::ByMoney("fare".to_owned())));
        assert_eq!(divided("tier").of(&facts), Err(Fault::NoAmount("tier".to_owned())));
    }

    #[test]
    fn the_way_leads_to_where_a_fact_is_named() {
        let sum = Amount::Sum(vec![Amount::Money(1.0), times(&["fare", "tier"])]);
        let most = Amount::AtMost(9.0, Box::new(Amount::Less(Box::new(sum), fact("nobody"))));
        let inner = [Index(1), Index(0), Index(0), Index(1), Index(0), Index(1)];
        assert_eq!(most.way_to("tier").as_deref(), Some(&inner[..]));
        assert_eq!(most.way_to("nobody").as_deref(), Some(&[Index(1), Index(1), Index(0)][..]));
        assert_eq!(most.way_to("passengers"), None);
    }

    #[test]
    fn what_is_no_amount_is_said_to_be_none() {
        let facts = facts();
        assert_eq!(times(&["fare", "tier value"]).of(&facts), Err(Fault::MoneyTimesMoney("tier value".to_owned())));
        assert_eq!(times(&["fare", "tier"]).of(&facts), Err(Fault::NoAmount("tier".to_owned())));
        assert_eq!(times(&["fair"]).of(&facts), Err(Fault::Unknown("fair".to_owned())));
        assert_eq!((times(&[]).of(&facts), Amount::Sum(Vec::new()).of(&facts)), (Err(Fault::Empty), Err(Fault::Empty)));
        assert!(matches!(times(&["fare", "nobody"]).of(&facts), Err(Fault::OffScale(number)) if number.is_nan()));
        assert_eq!(Amount::AtMost(-1.0, Box::new(Amount::Money(2.0))).of(&facts), Err(Fault::OffScale(-1.0)));
        assert!(Amount::Money(f64::INFINITY).of(&facts).is_err() && Amount::Money(1e12).of(&facts).is_err());
    }
}
