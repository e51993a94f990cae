//! What must hold before something can be: of what has happened, of facts, of the customer's mood.

use super::outline::Step;
use super::{Event, Match};
use serde::Deserialize;

/// What must hold for a move to be possible, a reaction to come or a remedy to be granted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Condition {
    /// This has happened in this contact or an earlier one about the matter.
    Happened(Event),
    /// This has happened at least so many times.
    AtLeast(u32, Event),
    /// This has happened after the last time that another thing did.
    HappenedSince {
        /// What.
        what: Event,
        /// After what.
        since: Event,
    },
    /// A fact is so in truth.
    Fact(String, Match),
    /// A fact is so by the records.
    Record(String, Match),
    /// A fact is so by what the customer says.
    Claim(String, Match),
    /// The records say otherwise of this fact than the customer.
    Contradicts(String),
    /// The rep can see by now what the records say of this fact.
    Seen(String),
    /// The customer has said by now what they know of this fact.
    Heard(String),
    /// The customer's mood, 0 to 1, is so.
    Mood(Match),
    /// It does not hold.
    Not(Box<Condition>),
    /// All of these hold.
    AllOf(Vec<Condition>),
    /// One of these holds.
    AnyOf(Vec<Condition>),
}

/// The most often that a condition counts to.
pub const MOST_TIMES: u32 = 9;

/// A condition within another, with the way to where it stands.
pub type Part<'a> = (Vec<Step<'a>>, &'a Condition);

impl Condition {
    /// It and every condition within it that is not made of others, in order, each with the way to it.
    pub fn parts<'a>(&'a self, path: &[Step<'a>]) -> Vec<Part<'a>> {
        let mut parts = Vec::new();
        self.gather(path.to_vec(), &mut parts);
        parts
    }

    fn gather<'a>(&'a self, mut path: Vec<Step<'a>>, into: &mut Vec<Part<'a>>) {
        match self {
            Condition::Not(other) => {
                path.push(Step::Index(0));
                other.gather(path, into);
            }
            Condition::AllOf(others) | Condition::AnyOf(others) => {
                for (number, other) in others.iter().enumerate() {
                    let mut path = path.clone();
                    path.extend([Step::Index(0), Step::Index(number)]);
                    other.gather(path, into);
                }
            }
            _ => into.push((path, self)),
        }
    }

    /// The happenings that it names itself, each with the way from it.
    pub fn events(&self) -> Vec<(Step<'static>, &Event)> {
        match self {
            Condition::Happened(event) => vec![(Step::Index(0), event)],
            Condition::AtLeast(_, event) => vec![(Step::Index(1), event)],
            Condition::HappenedSince { what, since } => vec![(Step::Key("what"), what), (Step::Key("since"), since)],
            _ => Vec::new(),
        }
    }

    /// How many things it asks itself beyond whether something has happened at all: each number that it counts to, and
    /// an order.
    pub fn beyond(&self) -> usize {
        match self {
            Condition::AtLeast(times, _) => times.saturating_sub(1).min(MOST_TIMES) as usize,
            Condition::HappenedSince { .. } => 1,
            _ => 0,
        }
    }

    /// The fact that it asks after itself.
    pub fn fact(&self) -> Option<&str> {
        match self {
            Condition::Fact(name, _)
            | Condition::Record(name, _)
            | Condition::Claim(name, _)
            | Condition::Contradicts(name)
            | Condition::Seen(name)
            | Condition::Heard(name) => Some(name),
            _ => None,
        }
    }

    /// What it compares something with itself.
    pub fn compares(&self) -> Option<&Match> {
        match self {
            Condition::Fact(_, with) | Condition::Record(_, with) | Condition::Claim(_, with) | Condition::Mood(with) => {
                Some(with)
            }
            _ => None,
        }
    }

    /// What is wrong with it itself, whatever it is about.
    pub fn fault(&self) -> Option<String> {
        match self {
            Condition::AtLeast(times, _) if !(1..=MOST_TIMES).contains(times) => {
                Some(format!("a condition counts from 1 to {MOST_TIMES}, and {times} is not among them"))
            }
            Condition::Mood(with) if !with.limit().is_some_and(|limit| (0.0..=1.0).contains(&limit)) => {
                Some("a mood lies from 0 to 1: write AtLeast(…), AtMost(…), Below(…) or Above(…)".to_owned())
            }
            _ => match self.compares()? {
                Match::OneOf(words) if words.is_empty() => Some("nothing is one of none".to_owned()),
                with => with
                    .limit()
                    .filter(|limit| !limit.is_finite())
                    .map(|limit| format!("{limit} is no number to compare with")),
            },
        }
    }
}
