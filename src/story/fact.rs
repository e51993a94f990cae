//! What a fact is: in truth, by the records, and by what the customer says.

use super::{Fact, Value};

/// The sides of a fact. What a story leaves out is as another side has it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sides<'a> {
    /// How it is.
    pub truth: Option<&'a Value>,
    /// What the records say, and a rep who has looked would tell.
    pub record: Option<&'a Value>,
    /// What the customer says.
    pub claim: Option<&'a Value>,
}

impl<'a> Sides<'a> {
    /// The sides of a fact of which a story says so much.
    pub fn of(truth: Option<&'a Value>, record: Option<&'a Value>, claim: Option<&'a Value>) -> Sides<'a> {
        let is = truth.or(record).or(claim);
        Sides { truth: is, record: record.or(truth), claim: claim.or(is) }
    }

    /// Whether what the records say is so.
    pub fn record_is_right(&self) -> bool {
        self.record == self.truth
    }

    /// Whether the records say otherwise than the customer.
    pub fn is_contradicted(&self) -> bool {
        self.record.is_some_and(|record| self.claim.is_some_and(|claim| claim != record))
    }
}

impl Fact {
    /// Its sides.
    pub fn sides(&self) -> Sides<'_> {
        Sides::of(self.truth.as_ref(), self.record.as_ref(), self.claim.as_ref())
    }

    /// How it is, as far as the story says.
    pub fn truly(&self) -> Option<&Value> {
        self.sides().truth
    }

    /// What a rep who has looked would tell.
    pub fn recorded(&self) -> Option<&Value> {
        self.sides().record
    }

    /// What the customer says.
    pub fn claimed(&self) -> Option<&Value> {
        self.sides().claim
    }
}
