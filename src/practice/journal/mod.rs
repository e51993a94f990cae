//! Journals: a conversation kept line by line, practised or real.
//!
//! A journal is JSON lines. The first is the [`Header`]; each that follows is a [`Line`]: a [`Turn`], a hint that was
//! asked for, a step back, a pause, or an end; whoever goes back from an end tries again. A practice writes all it knows.
//! Somebody who marks up a real conversation writes the little that is needed to judge it:
//!
//! ```json
//! {"journal": 1, "scenario": "parcel-shop", "story": "late-fee", "channel": "Phone"}
//! {"by": "customer", "says": "It was two days!", "calls_for": ["greet", "acknowledge"]}
//! {"by": "rep", "says": "Good morning. Two days, and a fee: I see.", "showing": ["greet", "acknowledge"]}
//! {"ended": "Resolved"}
//! ```
//!
//! A rep's turn may also have `do` (a move of the story), `told` and `told_wrong` (facts of the story) and `events` in the
//! words of a story: `{"Promised": "a decision"}`, `{"Did": "refund"}`, `"AskedAgain"`.

mod entries;
mod fold;
mod form;
mod keep;
mod read;
mod transcript;

pub use fold::{Graded, Shown, grade, scored_again};
pub use keep::{InUse, Keeper, NotKept, Quill};
pub use read::{Fault, Journal, NotTheSame, read};
pub use transcript::{transcript, verdict};

pub(super) use entries::{ended, opening, turn};
pub(super) use keep::json;

use super::Mode;
use crate::notation::Event;
use crate::world::{Channel, Ending};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The form that is written now.
pub const FORM: u32 = 1;

/// What a journal is about: its first line.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The form of the journal.
    pub journal: u32,
    /// The version of Mainstay that wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mainstay: Option<String>,
    /// The scenario, as the program is to be asked for it from anywhere: the name of one that comes with it, or a whole path.
    pub scenario: String,
    /// The scenario's own name, wherever it lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The story's name.
    pub story: String,
    /// The policy's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// How much help there was; none for a real conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Where chance began; none for a real conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// The customer's segment, by its number in the operation.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub segment: usize,
    /// The mean of the wait for a supervisor, in seconds, where one waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervisor_wait_s: Option<f64>,
    /// The channel of a real conversation; the one of the story otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Who played the rep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rep: Option<String>,
    /// The language in which it was held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Choices that the story times were not timed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub untimed: bool,
    /// The moment from which one phase was drilled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drill: Option<String>,
    /// The assignment that asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignment: Option<String>,
    /// When it began, in UTC: `2026-03-01T09:30:00Z`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<String>,
    /// The files of the scenario, each with the hash of its content.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub inputs: BTreeMap<String, String>,
}

/// A line after the first.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// Somebody said or did something.
    Turn(Turn),
    /// A hint was asked for.
    Hint,
    /// The rep went back to before this turn of theirs, from 1.
    Back(usize),
    /// The rep left, to go on another time, when they had had so many seconds for a timed choice.
    Left(f64),
    /// It ended, unless more lines follow.
    End(End),
}

/// Who spoke or acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The customer.
    Customer,
    /// The rep.
    Rep,
    /// A supervisor who was asked.
    Supervisor,
}

/// Something said or done, with how it is marked up. Behaviours, facts and words by their names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// Who.
    pub by: By,
    /// Seconds since the contact began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_s: Option<f64>,
    /// What was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// The moment of the story.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The rep's move.
    #[serde(default, rename = "do", skip_serializing_if = "Option::is_none")]
    pub act: Option<String>,
    /// Which of the move's wordings, from 1; none in words of one's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<u16>,
    /// Behaviours called for, of the rep's answer when the customer speaks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls_for: Vec<String>,
    /// Behaviours shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub showing: Vec<String>,
    /// Facts told as they are, having looked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<String>,
    /// Facts told otherwise than they are, or without looking.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told_wrong: Vec<String>,
    /// What else happened by it, in the words of a story.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// The customer's mood afterwards, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mood: Option<f64>,
    /// It was made because the time was up.
    #[serde(default, skip_serializing_if = "is_false")]
    pub late: bool,
    /// It was played for the person, to bring them to the phase they drill.
    #[serde(default, skip_serializing_if = "is_false")]
    pub given: bool,
}

impl Turn {
    /// Somebody said or did something of which nothing is known yet.
    pub fn by(by: By) -> Turn {
        Turn {
            by,
            after_s: None,
            says: None,
            at: None,
            act: None,
            wording: None,
            calls_for: Vec::new(),
            showing: Vec::new(),
            told: Vec::new(),
            told_wrong: Vec::new(),
            events: Vec::new(),
            mood: None,
            late: false,
            given: false,
        }
    }

    /// Whether it was said in words of the rep's own in a practice: no wording was chosen, and yet something said.
    pub(in crate::practice) fn is_own_words(&self) -> bool {
        self.by == By::Rep && self.wording.is_none() && self.says.is_some()
    }
}

/// How it ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// The ending.
    pub ended: Ending,
    /// When, in UTC: `2026-03-01T09:40:00Z`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The matter is truly solved, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub solved: Option<bool>,
    /// The score at the time, 0 to 100; none when nothing applied or nobody scored it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// That score passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passed: Option<bool>,
    /// The names of the criteria that were met.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub met: Vec<String>,
    /// The names of those that were missed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missed: Vec<String>,
    /// Nothing more came from the person.
    #[serde(default, skip_serializing_if = "is_false")]
    pub broken_off: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

#[cfg(test)]
mod tests;
