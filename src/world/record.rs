//! What a contact was like: everything that a score or a customer's judgement of it needs, folded turn by turn.
//!
//! A person's contact and a simulated rep's fold into the same record, and scores read nothing else of it.

use super::ending::Ending;
use serde::{Deserialize, Serialize};

/// What customers value in service: the five dimensions of SERVQUAL (Parasuraman, Zeithaml & Berry 1988).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Dimension {
    /// It is done, and done right.
    Reliability,
    /// It is done soon.
    Responsiveness,
    /// They know what they are doing and stand by it.
    Assurance,
    /// They see me.
    Empathy,
    /// There is something to hold on to: a summary, a link, proof.
    Tangibles,
}

impl Dimension {
    /// All five, in the order of the weights.
    pub const ALL: [Dimension; 5] = [
        Dimension::Reliability,
        Dimension::Responsiveness,
        Dimension::Assurance,
        Dimension::Empathy,
        Dimension::Tangibles,
    ];
}

/// Which dimension a behaviour feeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Feeds {
    /// Adds to reliability.
    Reliability,
    /// Adds to responsiveness.
    Responsiveness,
    /// Adds to assurance.
    Assurance,
    /// Adds to empathy.
    Empathy,
    /// Adds to tangibles.
    Tangibles,
    /// Takes away from a dimension.
    Against(Dimension),
}

impl Feeds {
    /// The dimension, and whether the behaviour adds to it.
    pub const fn dimension(self) -> (Dimension, bool) {
        match self {
            Feeds::Reliability => (Dimension::Reliability, true),
            Feeds::Responsiveness => (Dimension::Responsiveness, true),
            Feeds::Assurance => (Dimension::Assurance, true),
            Feeds::Empathy => (Dimension::Empathy, true),
            Feeds::Tangibles => (Dimension::Tangibles, true),
            Feeds::Against(dimension) => (dimension, false),
        }
    }
}

/// What kind of thing a remedy is; a remedy repairs a loss only of its own kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Redress {
    /// Money back, a voucher, a fee waived.
    Money,
    /// The thing itself again.
    Replacement,
    /// Somebody's time and care.
    Attention,
}

/// The turns up to which a record knows which behaviours had been shown by then.
pub const SHOWN_BY: usize = 4;

/// How far the procedures of a story have been followed. Sets are bit sets of steps by their number in the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Steps {
    /// Steps taken, those of earlier contacts about the matter among them.
    pub taken: u32,
    /// Steps taken before one that they should have waited for.
    pub early: u32,
    /// Steps at which something was stated otherwise than it had been said, and not yet put right.
    pub misstated: u32,
}

/// One contact. Sets are bit sets: behaviours by their number in the scenario, facts and done things by their number
/// in the story, watched happenings by their number in the story's watch list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Record {
    /// Behaviours that some moment called for.
    pub called: u64,
    /// Behaviours shown, called for or not.
    pub shown: u64,
    /// Behaviours called for by the end of the first, second, third and fourth turn.
    pub called_by: [u64; SHOWN_BY],
    /// Of these, behaviours shown when called for by the end of the same turn.
    pub shown_by: [u64; SHOWN_BY],
    /// Watched happenings that happened.
    pub happened: u64,
    /// How far procedures were followed.
    pub steps: Steps,
    /// Conditions that held in the end under which something is left out of the score, by their number in the story.
    pub spared: u32,
    /// Facts told.
    pub told: u64,
    /// Facts told that were true, and looked up.
    pub told_true: u64,
    /// Facts told so in earlier contacts about the matter, whoever had them.
    pub told_before: u64,
    /// Things done for the customer.
    pub done: u64,
    /// How often something was called for, by dimension.
    pub calls: [u8; 5],
    /// How often it was then shown, by dimension.
    pub answers: [u8; 5],
    /// How often something was shown that takes away from it, by dimension.
    pub against: [u8; 5],
    /// Facts told that were true.
    pub told_right: u8,
    /// Facts told that were not, or told without looking.
    pub told_wrong: u8,
    /// Times the customer had to tell their story again.
    pub asked_again: u8,
    /// Moves the rep made.
    pub turns: u8,
    /// Promises made.
    pub promises: u8,
    /// A supervisor was asked.
    pub escalated: bool,
    /// A supervisor refused.
    pub denied: bool,
    /// The customer was abusive.
    pub abused: bool,
    /// The remedy carried out, in cents; 0 when none was.
    pub remedy_cents: i64,
    /// What the customer had lost, in cents, where the story says so; 0 otherwise.
    pub loss_cents: i64,
    /// The remedy carried out was of the kind of the loss.
    pub remedy_fits: bool,
    /// The story's goal is met.
    pub solved: bool,
    /// The story passed the customer on, who is there for the next rep.
    pub passed_on: bool,
    /// How it ended.
    pub ending: Ending,
}

impl Default for Record {
    fn default() -> Record {
        Record {
            called: 0,
            shown: 0,
            called_by: [0; SHOWN_BY],
            shown_by: [0; SHOWN_BY],
            happened: 0,
            steps: Steps::default(),
            spared: 0,
            told: 0,
            told_true: 0,
            told_before: 0,
            done: 0,
            calls: [0; 5],
            answers: [0; 5],
            against: [0; 5],
            told_right: 0,
            told_wrong: 0,
            asked_again: 0,
            turns: 0,
            promises: 0,
            escalated: false,
            denied: false,
            abused: false,
            remedy_cents: 0,
            loss_cents: 0,
            remedy_fits: false,
            solved: false,
            passed_on: false,
            ending: Ending::Unresolved,
        }
    }
}
