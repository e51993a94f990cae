//! What there is to know, and what becomes of it while the two talk.

use super::{Script, Sides, Told, Value};
use crate::world::Turn;

/// Something there is to know.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// How it is.
    pub truth: Option<Value>,
    /// What the records say.
    pub record: Option<Value>,
    /// What the customer says.
    pub claim: Option<Value>,
    /// The word to look up before the rep sees it.
    pub seen: Sight,
    /// When the customer says it.
    pub told: Told,
    /// The word by which it is asked for, where a move asks for it.
    pub asked: Option<u16>,
}

/// What becomes of a fact once a customer has done something.
#[derive(Debug, Clone, PartialEq)]
pub struct Makes {
    /// The word for what they do.
    pub what: u16,
    /// The fact.
    pub fact: u16,
    /// What it is from then on, in truth and by what the customer says.
    pub value: Value,
}

/// What customers have done at the rep's word, as bit sets of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Doings {
    /// In truth.
    pub had: u64,
    /// By what they say.
    pub reported: u64,
}

impl Doings {
    /// Takes in what customers do.
    pub fn hear(&mut self, turn: &Turn) {
        if let Turn::Reported { what, truly } = *turn {
            self.reported |= 1 << what;
            self.had |= u64::from(truly) << what;
        }
    }
}

/// When the rep sees a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// From the start.
    Always,
    /// After looking this word up.
    AfterLookUp(u16),
    /// Never.
    Never,
}

impl Fact {
    /// Its sides before anything is done.
    pub fn sides(&self) -> Sides<'_> {
        Sides::of(self.truth.as_ref(), self.record.as_ref(), self.claim.as_ref())
    }

    /// What a rep who has looked would tell.
    pub fn recorded(&self) -> Option<&Value> {
        self.sides().record
    }
}

impl Script {
    /// What a fact has become by what the customer has done, as a bit set of words; none where it is as it was.
    pub fn made(&self, fact: u16, done: u64) -> Option<&Makes> {
        self.makes.iter().rfind(|made| made.fact == fact && done >> made.what & 1 == 1)
    }

    /// The sides of a fact as they stand by now: in truth by what the customer has done, by their word by what they have
    /// said that they did. The records know nothing of either.
    #[inline]
    pub fn as_it_stands(&self, fact: u16, by: Doings) -> Sides<'_> {
        let sides = self.facts[usize::from(fact)].sides();
        if self.makes.is_empty() {
            return sides;
        }
        let now = |done: u64, before| self.made(fact, done).map(|made| &made.value).or(before);
        Sides { truth: now(by.had, sides.truth), claim: now(by.reported, sides.claim), ..sides }
    }

    /// The facts that customers tell when they are asked for this word, as a bit set.
    pub fn told_when_asked(&self, word: u16) -> u64 {
        let told = |(_, fact): &(usize, &Fact)| fact.told == Told::WhenAsked && fact.asked == Some(word);
        self.facts.iter().take(64).enumerate().filter(told).fold(0, |set, (number, _)| set | 1 << number)
    }
}
