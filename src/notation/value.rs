//! What a fact can be, and what may be asked of it.

use serde::Deserialize;
use std::fmt;

/// What a fact can be.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Value {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Words.
    Text(String),
    /// An amount in the operation's currency.
    Money(f64),
    /// A number.
    Number(f64),
}

/// What a value is compared with.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Match {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// It is this, word for word.
    Is(String),
    /// It is one of these, word for word.
    OneOf(Vec<String>),
    /// An amount or a number of at least this.
    AtLeast(f64),
    /// An amount or a number of at most this.
    AtMost(f64),
    /// An amount or a number below this.
    Below(f64),
    /// An amount or a number above this.
    Above(f64),
}

/// The kinds of value that can be compared with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// It is so or not.
    YesOrNo,
    /// Words.
    Words,
    /// An amount or a number.
    Amount,
}

impl Value {
    /// With what it can be compared.
    pub fn sort(&self) -> Sort {
        match self {
            Value::Yes | Value::No => Sort::YesOrNo,
            Value::Text(_) => Sort::Words,
            Value::Money(_) | Value::Number(_) => Sort::Amount,
        }
    }
}

impl Match {
    /// What it can be asked of.
    pub fn sort(&self) -> Sort {
        match self {
            Match::Yes | Match::No => Sort::YesOrNo,
            Match::Is(_) | Match::OneOf(_) => Sort::Words,
            Match::AtLeast(_) | Match::AtMost(_) | Match::Below(_) | Match::Above(_) => Sort::Amount,
        }
    }

    /// Whether a value is so; one of another sort is not.
    pub fn fits(&self, value: &Value) -> bool {
        match (self, value) {
            (Match::Yes, Value::Yes) | (Match::No, Value::No) => true,
            (Match::Is(word), Value::Text(text)) => word == text,
            (Match::OneOf(words), Value::Text(text)) => words.contains(text),
            (_, Value::Money(amount) | Value::Number(amount)) => self.fits_number(*amount),
            _ => false,
        }
    }

    /// Whether a number is so.
    pub fn fits_number(&self, number: f64) -> bool {
        match self {
            Match::AtLeast(limit) => number >= *limit,
            Match::AtMost(limit) => number <= *limit,
            Match::Below(limit) => number < *limit,
            Match::Above(limit) => number > *limit,
            Match::Yes | Match::No | Match::Is(_) | Match::OneOf(_) => false,
        }
    }

    /// The number it compares with, if it does.
    pub fn limit(&self) -> Option<f64> {
        match self {
            Match::AtLeast(limit) | Match::AtMost(limit) | Match::Below(limit) | Match::Above(limit) => Some(*limit),
            Match::Yes | Match::No | Match::Is(_) | Match::OneOf(_) => None,
        }
    }

    /// The words it compares with.
    pub fn words(&self) -> &[String] {
        match self {
            Match::Is(word) => std::slice::from_ref(word),
            Match::OneOf(words) => words,
            _ => &[],
        }
    }
}

/// In the words of a finding: `an amount or a number`.
impl fmt::Display for Sort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Sort::YesOrNo => "yes or no",
            Sort::Words => "words",
            Sort::Amount => "an amount or a number",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_another_sort_is_never_so() {
        let text = Value::Text("gold".to_owned());
        assert!(Match::Is("gold".to_owned()).fits(&text) && !Match::Is("silver".to_owned()).fits(&text));
        assert!(Match::OneOf(vec!["silver".to_owned(), "gold".to_owned()]).fits(&text));
        assert!(!Match::AtLeast(0.0).fits(&text) && !Match::Yes.fits(&text) && Match::No.fits(&Value::No));
        assert!(!Match::Is("30".to_owned()).fits(&Value::Number(30.0)));
    }

    #[test]
    fn at_most_takes_its_limit_and_below_does_not() {
        let thirty = Value::Number(30.0);
        assert!(Match::AtMost(30.0).fits(&thirty) && Match::AtLeast(30.0).fits(&thirty));
        assert!(!Match::Below(30.0).fits(&thirty) && !Match::Above(30.0).fits(&thirty));
        assert!(Match::Above(29.99).fits(&Value::Money(30.0)));
    }
}
