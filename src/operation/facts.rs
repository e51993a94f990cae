//! The facts by which policies decide, declared once for all stories.

use super::Part;
use crate::notation::{Match, Sort, Value};
use serde::Deserialize;

pub(super) const PART: Part = Part {
    name: "facts",
    about: "The facts by which policies decide: what there is to know about a matter, and what each can be.\n\
        \n\
        YesOrNo: it is so or not, such as whether there is a receipt\n\
        Number: a number, such as the age of an order in days\n\
        Money: an amount in the operation's currency\n\
        Text: words\n\
        OneOf([…]): one of these words, such as a customer's tier\n\
        \n\
        facts: { \"tier\": OneOf([\"basic\", \"gold\"]), \"age of order\": Number, \"receipt\": YesOrNo }\n\
        \n\
        A policy's `eligibility` names no others. A story that has a fact of such a name gives it a value of that kind; \
        facts of other names are the story's own business.\n\
        \n\
        Left out: policies decide by what happens in the conversation alone.",
};

/// What a fact can be.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum FactKind {
    /// It is so or not.
    YesOrNo,
    /// A number.
    Number,
    /// An amount in the operation's currency.
    Money,
    /// Words.
    Text,
    /// One of these words.
    OneOf(Vec<String>),
}

impl FactKind {
    /// Whether a fact of this kind can have this value.
    pub fn takes(&self, value: &Value) -> bool {
        match (self, value) {
            (FactKind::YesOrNo, Value::Yes | Value::No)
            | (FactKind::Number, Value::Number(_))
            | (FactKind::Money, Value::Money(_))
            | (FactKind::Text, Value::Text(_)) => true,
            (FactKind::OneOf(words), Value::Text(text)) => words.contains(text),
            _ => false,
        }
    }

    /// What keeps a fact of this kind from ever being as it is compared; nothing when it can be.
    pub fn fault(&self, with: &Match) -> Option<String> {
        let sort = match self {
            FactKind::YesOrNo => Sort::YesOrNo,
            FactKind::Number | FactKind::Money => Sort::Amount,
            FactKind::Text | FactKind::OneOf(_) => Sort::Words,
        };
        if sort != with.sort() {
            return Some(format!("this fact is {sort}, and it is compared with {}", with.sort()));
        }
        let FactKind::OneOf(words) = self else { return None };
        let stranger = with.words().iter().find(|word| !words.contains(word))?;
        Some(format!("this fact is never `{stranger}`"))
    }

    /// What a value must be, in words: `a number`.
    pub fn words(&self) -> String {
        match self {
            FactKind::YesOrNo => "Yes or No".to_owned(),
            FactKind::Number => "Number(…)".to_owned(),
            FactKind::Money => "Money(…)".to_owned(),
            FactKind::Text => "Text(\"…\")".to_owned(),
            FactKind::OneOf(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("Text(\"{word}\")")).collect();
                words.join(" or ")
            }
        }
    }
}
