//! The parts of a story.

use super::{Amount, Deed, Device, Include, Origin, Procedure, Statement, Timer, Transfer};
use crate::notation::{Condition, Event, Listed, MayStandAlone, Named, Return, Value};
use crate::sim::{Span, Written};
use crate::world::{Channel, Ending};
use serde::{Deserialize, Deserializer};

/// One customer's script.
#[derive(Debug, Clone)]
pub struct Story {
    /// Its name, unique in the scenario.
    pub id: String,
    /// What people call it.
    pub title: Option<String>,
    /// The language it is written in.
    pub language: Option<String>,
    /// Which demand draws it, and which skill it needs.
    pub issue: String,
    /// How often it is drawn among the stories of its issue.
    pub weight: Option<f64>,
    /// Who the customer is.
    pub customer: Person,
    /// What there is to know.
    pub facts: Listed<String, Fact>,
    /// What would solve it; without a goal, an ending of `Resolved` is believed.
    pub goal: Option<Goal>,
    /// The first moment.
    pub begin: String,
    /// The moments.
    pub moments: Listed<String, Moment>,
    /// What the customer does of their own accord.
    pub reactions: Vec<Reaction>,
    /// What becomes of it.
    pub afterwards: Vec<Afterwards>,
    /// Steps to be taken in an order.
    pub procedures: Named<Procedure>,
    /// What a good ending is.
    pub check: Option<Check>,
    /// Plays with what is expected of them.
    pub tests: Listed<String, Test>,
    /// The fragments that it includes.
    pub include: Vec<Include>,
    /// Where its parts stand that came from fragments, once they are taken in.
    pub origins: Vec<Origin>,
}

/// Who the customer is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// 0 furious … 1 delighted; 0.5 when left out.
    pub mood: Option<f64>,
    /// When they walk away.
    pub patience: Option<Patience>,
    /// The channels they turn to, the likeliest first.
    #[serde(default)]
    pub prefers: Vec<Channel>,
}

/// When a customer walks away.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patience {
    /// After so many moves of the rep.
    pub turns: Option<u32>,
    /// When the mood falls to this.
    pub mood: Option<f64>,
}

/// Something there is to know. The record may be wrong, and so may the customer.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// How it is; the record's word when left out.
    pub truth: Option<Value>,
    /// What the service's records say.
    pub record: Option<Value>,
    /// What the customer says.
    pub claim: Option<Value>,
    /// When the rep sees the record; always when left out.
    pub seen: Option<Seen>,
    /// When the customer says it; at once when left out.
    pub told: Option<Told>,
}

/// When the rep sees what the records say.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Seen {
    /// From the start.
    Always,
    /// After a move that looks this up.
    WhenLookedUp(String),
    /// Never: only the customer knows.
    Never,
}

/// When the customer says what they know.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub enum Told {
    /// At once.
    AtOnce,
    /// When a rep asks for it.
    WhenAsked,
}

/// What would solve the matter.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Goal {
    /// This was done or carried out.
    Done(String),
    /// This fact was told, rightly.
    Told(String),
    /// One of these.
    AnyOf(Vec<Goal>),
    /// All of these.
    AllOf(Vec<Goal>),
}

/// A point of the conversation.
#[derive(Debug, Clone, Default)]
pub struct Moment {
    /// What the customer says: one of these.
    pub says: Vec<String>,
    /// What the customer does by saying so.
    pub does: Option<Deed>,
    /// Behaviours that a good rep shows here.
    pub calls_for: Vec<String>,
    /// The customer is abusive here.
    pub abusive: bool,
    /// How long the rep has to choose.
    pub timer: Option<Timer>,
    /// What the rep may do.
    pub moves: Listed<String, Move>,
    /// Or where luck leads.
    pub chance: Option<Chance>,
}

/// Something the rep may do.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// What it is; nothing but words when left out.
    pub does: Option<Act>,
    /// How long it takes: a plain span is a standard time, to which a rep's pace applies; a law is taken as it is.
    pub takes: Written,
    /// Facts it tells the customer.
    #[serde(default)]
    pub tells: Vec<String>,
    /// What it says, writes or types for facts.
    #[serde(default)]
    pub states: Named<Statement>,
    /// It can be done only when this holds.
    pub when: Option<Condition>,
    /// The moment that follows.
    pub then: Option<String>,
    /// Or how it ends.
    pub ends: Option<Ending>,
    /// The moment that follows when a supervisor refuses.
    pub denied: Option<String>,
    /// How it ends when the customer will not wait for the supervisor.
    pub gave_up: Option<Ending>,
    /// How good a choice it is here; fine when left out.
    pub worth: Option<Worth>,
    /// How often a rep who does not choose the best slips into it; 1 when left out.
    pub weight: Option<f64>,
    /// Ways to say it, each with the behaviours it shows.
    #[serde(default)]
    pub wordings: Named<Vec<String>>,
}

/// How good a choice is among what is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Worth {
    /// The best there is.
    Best,
    /// It will do.
    Fine,
    /// A mistake.
    Poor,
}

/// What a move is.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub enum Act {
    /// Asks the customer to tell their story again.
    AskAgain,
    /// Carries out what was offered and granted: this remedy, or the latest.
    CarryOut(Option<String>),
    /// Looks something up in the records.
    LookUp(String),
    /// Asks the customer for something.
    Ask(String),
    /// Does something for the customer that needs no authority.
    Do(String),
    /// Asks the customer to confirm something before it is done.
    AskToConfirm(String),
    /// Has the customer do something that only they can.
    Have(Device),
    /// Refuses something.
    Refuse(String),
    /// Passes the customer on to somebody who can do more.
    Transfer(Transfer),
    /// Sends the customer to somebody who serves them better.
    Refer(String),
    /// Offers a remedy; what a rep may not grant waits for a supervisor.
    Offer {
        /// Which.
        remedy: String,
        /// Worth how much.
        worth: Amount,
    },
    /// Promises something.
    Promise {
        /// What.
        what: String,
        /// By when; the policy's promise span when left out.
        within: Option<Span>,
    },
}

impl<'de> Deserialize<'de> for Act {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Act, D::Error> {
        Act::deserialize(MayStandAlone(deserializer))
    }
}

/// Where luck leads.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chance {
    /// The name of the luck: two policies meet the same, and a test fixes it.
    pub luck: String,
    /// Where it can lead; the shares add up to 1.
    pub branches: Vec<Branch>,
}

/// One way luck can lead.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// How often.
    pub share: f64,
    /// To which moment.
    pub then: Option<String>,
    /// Or to which ending.
    pub ends: Option<Ending>,
}

/// What the customer does of their own accord.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reaction {
    /// When this happens …
    pub on: Event,
    /// … for the so-many-eth time (each time when left out) …
    pub nth: Option<u32>,
    /// … counted within the contact or over the whole matter …
    pub counting: Option<Counting>,
    /// … and this holds.
    #[serde(rename = "if")]
    pub condition: Option<Condition>,
    /// Only the first time.
    #[serde(default)]
    pub once: bool,
    /// Among reactions to the same happening the highest comes first.
    #[serde(default)]
    pub priority: i32,
    /// Of those of one priority that have a weight, one comes, the likelier the more it weighs.
    pub weight: Option<f64>,
    /// How far the mood moves, −1 to 1.
    #[serde(default)]
    pub mood: f64,
    /// What the customer says: one of these.
    #[serde(default)]
    pub says: Vec<String>,
    /// The moment it jumps to.
    pub then: Option<String>,
    /// Or how it ends.
    pub ends: Option<Ending>,
}

/// Over what a reaction counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Counting {
    /// This contact.
    Contact,
    /// Every contact about the matter.
    Case,
}

/// What becomes of it after a contact that ended so.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Afterwards {
    /// The ending.
    pub ended: Ending,
    /// And what became of the promise.
    #[serde(rename = "if")]
    pub outcome: Option<Outcome>,
    /// The customer comes back.
    pub returns: Option<Return>,
    /// The service follows up.
    pub follow_up: Option<Task>,
    /// The share of customers who say nothing more.
    pub silent: Option<f64>,
}

/// What became of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Outcome {
    /// Kept in time.
    PromiseKept,
    /// Not kept in time.
    PromiseBroken,
}

/// A follow-up by the service.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// How often.
    pub share: f64,
    /// After how long.
    pub after: Written,
    /// By reps of which channel.
    pub on: Channel,
    /// How long it takes.
    pub takes: Written,
}

/// What a good ending is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// What must not happen: it fails the contact.
    #[serde(default)]
    pub forbid: Vec<Forbidden>,
    /// What the customer must be told.
    #[serde(default)]
    pub must_tell: Vec<MustTell>,
    /// Behaviours that count in the score where a moment calls for them.
    #[serde(default)]
    pub behaviours: Named<Counted>,
    /// The endings that will do.
    #[serde(default)]
    pub ends: Vec<Ending>,
    /// How it counts that the matter is solved, in a story with a goal.
    pub solved: Option<Counted>,
    /// The mark a practising rep needs, 0 to 100; 70 when left out.
    pub pass: Option<f64>,
}

/// Something that must not happen.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    /// What.
    pub event: Event,
    /// Why.
    pub because: String,
    /// It is left out of the score when this holds in the end.
    pub unless: Option<Condition>,
}

/// How a behaviour, or that the matter is solved, counts in the score.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// How much; 1 when left out.
    pub weight: Option<f64>,
    /// It is left out of the score when this holds in the end.
    pub unless: Option<Condition>,
}

/// Something the customer must be told.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MustTell {
    /// Which fact.
    pub fact: String,
    /// Only when this was reached.
    pub when: Option<Goal>,
    /// It is left out of the score when this holds in the end.
    pub unless: Option<Condition>,
    /// How much it counts; 1 when left out.
    pub weight: Option<f64>,
}

/// The luck that is always there in a test: 1 grants what a supervisor is asked, 2 refuses it.
pub const SUPERVISOR: &str = "supervisor";

/// A play with what is expected of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Test {
    /// Under which policy; the scenario's first when left out.
    pub policy: Option<String>,
    /// Which branch each named luck takes, from 1. The luck `supervisor` is always there: 1 grants, 2 refuses.
    #[serde(default)]
    pub luck: Named<u32>,
    /// The moves in order.
    pub plays: Vec<Play>,
    /// What must come of it.
    pub expect: Expectation,
}

/// A move in a test.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Play {
    /// The move's name.
    #[serde(rename = "do")]
    pub act: String,
    /// The behaviours shown.
    #[serde(default)]
    pub showing: Vec<String>,
}

/// What must come of a test.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// How it ends.
    pub end: Option<Ending>,
    /// The score, 0 to 100, to half a point.
    pub score: Option<f64>,
    /// The score is below this.
    pub score_below: Option<f64>,
    /// Whether a supervisor was asked.
    pub escalated: Option<bool>,
    /// Whether the goal was met.
    pub solved: Option<bool>,
    /// Whatever is promised is due within this time.
    pub promised_within: Option<Span>,
}
