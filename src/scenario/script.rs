//! A story with its names resolved: what a conversation plays.
//!
//! Behaviours and remedies are numbered over the scenario; moments, moves, facts, lucks and words (what is looked up,
//! asked, done, refused, promised) over the story. Sets are bit sets, so there are at most 64 of each.

mod afterwards;
mod check;
mod fact;
mod happening;
mod procedure;

use crate::sim::{Law, Time};
use crate::world::{Channel, Ending, Reply};
use std::ops::Range;

pub use afterwards::{Afterwards, Return, Task};
pub use check::{Check, Counted, Forbidden, Goal, MustTell, Solved};
pub use fact::{Doings, Fact, Makes, Sight};
pub use happening::{Condition, Happening, Known, Sequel};
pub use procedure::{Needed, Procedure, ProcedureStep};

pub use crate::notation::OnChannel;
pub use crate::notation::{Match, Value};
pub use crate::story::{Expectation, Outcome, SUPERVISOR, Sides, Told, Worth};

/// A story with its names resolved.
#[derive(Debug, Clone)]
pub struct Script {
    /// Its name.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// The file it was written in, by its path within the scenario.
    pub file: String,
    /// Which demand draws it.
    pub issue: u16,
    /// How often among the stories of its issue.
    pub weight: f64,
    /// The first moment.
    pub begin: u16,
    /// The customer's mood at the start, 0 to 1.
    pub mood: f64,
    /// The customer walks away after so many turns of a rep; 255 when there is no such number.
    pub patience_turns: Option<u32>,
    /// The customer walks away at this mood; below 0 at none.
    pub patience_mood: f64,
    /// The channels the customer turns to, the likeliest first.
    pub prefers: Vec<Channel>,
    /// The moments.
    pub moments: Vec<Moment>,
    /// The moves of all moments, one moment's beside each other.
    pub moves: Vec<Move>,
    /// The reactions, the highest priority first.
    pub reactions: Vec<Reaction>,
    /// What there is to know.
    pub facts: Vec<Fact>,
    /// What becomes of facts by what customers do at the rep's word; of two for the same fact the later counts.
    pub makes: Vec<Makes>,
    /// The names of its lucks.
    pub lucks: Vec<String>,
    /// The words of its acts.
    pub words: Vec<String>,
    /// Happenings that a condition, a check or a standard asks after.
    pub watched: Vec<Happening>,
    /// What is watched beyond whether something has happened at all; their places follow those of the watched.
    pub sequels: Vec<Sequel>,
    /// Steps to be taken in an order.
    pub procedures: Vec<Procedure>,
    /// The steps of all procedures, one procedure's beside each other; at most 32.
    pub steps: Vec<ProcedureStep>,
    /// Conditions under which something is left out of the score; at most 32.
    pub spares: Vec<Condition>,
    /// Something depends on whether the customer has confirmed what is done.
    pub minds_confirming: bool,
    /// Something depends on whether the rep did what the policy does not allow.
    pub minds_ineligible: bool,
    /// The words of which conditions ask whether the policy allows them, as a bit set.
    pub asks_eligible: u64,
    /// Something depends on whether the customer has to wait without a word.
    pub minds_silence: bool,
    /// Facts that the customer does not say of their own accord, as a bit set.
    pub untold: u64,
    /// What would solve the matter.
    pub goal: Option<Goal>,
    /// What a good ending is.
    pub check: Check,
    /// What becomes of it.
    pub afterwards: Vec<Afterwards>,
    /// Which behaviours add to each dimension and which take away.
    pub feeding: [Feeding; 5],
    /// The goal asks for a remedy.
    pub remedy_due: bool,
    /// Some move takes a standard time, to which a rep's pace applies.
    pub paced: bool,
    /// Something said or done in one contact matters in the next.
    pub remembers: bool,
    /// Plays with what is expected of them.
    pub tests: Vec<Test>,
}

impl Script {
    /// Where its moves pass customers on to.
    pub fn whithers(&self) -> impl Iterator<Item = Whither> + '_ {
        self.moves.iter().filter_map(|chosen| match chosen.act {
            Some(Act::PassOn { whither, .. }) => Some(whither),
            _ => None,
        })
    }

    /// The words that the policy allows, of those that conditions ask after, as a bit set: `allows` says of each.
    pub fn allowed(&self, allows: impl Fn(u16) -> bool) -> u64 {
        let asked = (0..self.words.len() as u16).filter(|word| self.asks_eligible >> word & 1 == 1);
        asked.filter(|word| allows(*word)).fold(0, |set, word| set | 1 << word)
    }

    /// The shares up to and with each way in which a luck can fall, by everything that hangs on it.
    pub fn ways_of(&self, luck: u16) -> impl Iterator<Item = Vec<f64>> + '_ {
        let chances = self.moments.iter().filter_map(|moment| moment.chance.as_ref());
        let chances = chances.filter(move |chance| chance.luck == luck);
        let reports = self.moves.iter().filter_map(move |chosen| match chosen.act {
            Some(Act::Have { misreported: Some((own, truly)), .. }) if own == luck => Some(vec![truly, 1.0]),
            _ => None,
        });
        chances.map(|chance| chance.branches.iter().map(|(up_to, _)| *up_to).collect()).chain(reports)
    }

    /// Whether the story itself says what a good contact is, so that its score says something about a rep.
    pub fn is_marked(&self) -> bool {
        let check = &self.check;
        let solved = self.goal.is_some() && check.solved.weight > 0.0;
        let asks = solved || !check.must_tell.is_empty() || !check.behaviours.is_empty() || !check.ends.is_empty();
        asks || check.forbidden != 0 || !self.procedures.is_empty()
    }

    /// Whether some move passes the customer on to a queue.
    pub fn passes_on(&self) -> bool {
        self.whithers().next().is_some()
    }
}

/// A play with what is expected of it.
#[derive(Debug, Clone)]
pub struct Test {
    /// Its name.
    pub name: String,
    /// Under which policy, by its number in the scenario.
    pub policy: usize,
    /// Which branch each luck takes, from 1.
    pub luck: Vec<(u16, u32)>,
    /// Whether a supervisor grants what is asked, where the test says so.
    pub supervisor: Option<bool>,
    /// The moves in order.
    pub plays: Vec<Play>,
    /// What must come of it.
    pub expect: Expectation,
}

/// A move in a test.
#[derive(Debug, Clone)]
pub struct Play {
    /// The move's name at the moment that has been reached.
    pub act: String,
    /// The behaviours shown.
    pub showing: u64,
}

/// The behaviours that feed a dimension, as bit sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Feeding {
    /// They add to it.
    pub adding: u64,
    /// They take away from it.
    pub taking: u64,
}

/// A point of the conversation.
#[derive(Debug, Clone)]
pub struct Moment {
    /// Its name.
    pub name: String,
    /// What the customer says: one of these.
    pub says: Vec<Line>,
    /// What the customer does by saying so.
    pub does: Option<Deed>,
    /// Behaviours called for.
    pub calls_for: u64,
    /// How many of them feed each dimension.
    pub calls: [u8; 5],
    /// The customer is abusive here.
    pub abusive: bool,
    /// How long the rep has to choose.
    pub timer: Option<Timer>,
    /// The moves it offers.
    pub moves: Range<u16>,
    /// Or where luck leads.
    pub chance: Option<Chance>,
}

/// How long a rep has to choose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Timer {
    /// How long.
    pub lasts: Time,
    /// The move that is made when the time is up.
    pub default: u16,
    /// How long it takes to read what stands there, at the usual speed.
    pub reading: Time,
}

impl Timer {
    /// What is done when the time is up: the move, without a word.
    pub fn reply(self) -> Reply {
        Reply::Move { number: self.default, wording: None, shown: 0 }
    }
}

/// What a customer does by what they say. Words are numbers in [`Script::words`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Insists on this.
    Insists(u16),
    /// Confirms this.
    Confirms(u16),
    /// Declines this.
    Declines(u16),
}

impl Deed {
    /// What it is to others.
    pub fn happening(self) -> Happening {
        match self {
            Deed::Insists(word) => Happening::Insisted(word),
            Deed::Confirms(word) => Happening::Confirmed(word),
            Deed::Declines(word) => Happening::Declined(word),
        }
    }
}

/// Words with facts to be filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct Line(pub Vec<Piece>);

impl Line {
    /// The facts that it names, as a bit set.
    pub fn names(&self) -> u64 {
        let bit = |piece: &Piece| if let Piece::Fact(fact) = piece { 1_u64 << (fact % 64) } else { 0 };
        self.0.iter().map(bit).fold(0, |set, bit| set | bit)
    }
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// As it stands.
    Text(String),
    /// What this fact says.
    Fact(u16),
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Next {
    /// This moment.
    Moment(u16),
    /// The end.
    End(Ending),
}

/// How long a move takes.
#[derive(Debug, Clone, PartialEq)]
pub enum Takes {
    /// A standard time, to which the rep's pace applies.
    Standard(Time),
    /// A law that already holds all that varies.
    Law(Law),
}

/// Something the rep may do.
#[derive(Debug, Clone)]
pub struct Move {
    /// Its name.
    pub name: String,
    /// What it is; nothing but words when there is none.
    pub act: Option<Act>,
    /// How long it takes.
    pub takes: Takes,
    /// Facts it tells.
    pub tells: Vec<u16>,
    /// Facts it states.
    pub states: Vec<Stated>,
    /// When it can be done.
    pub when: Option<Condition>,
    /// What follows.
    pub next: Next,
    /// What follows when a supervisor refuses.
    pub denied: Next,
    /// How it ends when the customer will not wait for the supervisor.
    pub gave_up: Ending,
    /// How good a choice it is.
    pub worth: Worth,
    /// How often a rep slips into it.
    pub weight: f64,
    /// Ways to say it.
    pub wordings: Vec<Wording>,
}

/// A fact that a move states.
#[derive(Debug, Clone)]
pub struct Stated {
    /// The fact.
    pub fact: u16,
    /// What is said of it; what the customer has said of it when there is none.
    pub says: Option<Value>,
    /// What must hold for that to be as the customer has it.
    pub right: Condition,
}

/// A way to say a move.
#[derive(Debug, Clone)]
pub struct Wording {
    /// The words.
    pub line: Line,
    /// The behaviours it shows.
    pub shown: u64,
}

/// What a move is. Words are numbers in [`Script::words`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Act {
    /// Asks for the story again.
    AskAgain,
    /// Carries out what was granted: the remedy of this word, or the latest.
    CarryOut(Option<u16>),
    /// Looks this up.
    LookUp(u16),
    /// Asks for this.
    Ask(u16),
    /// Does this.
    Do(u16),
    /// Asks the customer to confirm this.
    AskToConfirm(u16),
    /// Has the customer do this.
    Have {
        /// What.
        word: u16,
        /// On which luck it hangs whether it is truly done, and the share up to which it is.
        misreported: Option<(u16, f64)>,
    },
    /// Refuses this.
    Refuse(u16),
    /// Somebody of the house comes on the line at once and takes over.
    Transfer(u16),
    /// Passes the customer on to a queue.
    PassOn {
        /// The word for whoever takes over, where there is one.
        word: Option<u16>,
        /// Whose queue.
        whither: Whither,
    },
    /// Sends the customer to somebody better.
    Refer(u16),
    /// Offers a remedy.
    Offer {
        /// Its number in the scenario.
        remedy: u16,
        /// Its word in the story.
        word: u16,
        /// Worth how much, in cents.
        cents: i64,
    },
    /// Promises this.
    Promise {
        /// What.
        what: u16,
        /// By when; as the policy says when there is none.
        within: Option<Time>,
    },
}

impl Act {
    /// Whether the customer waits without a word while it is done.
    pub fn keeps_waiting(self) -> bool {
        matches!(self, Act::LookUp(_) | Act::Do(_) | Act::CarryOut(_))
    }

    /// Whether it passes the customer on within the house.
    pub fn transfers(self) -> bool {
        matches!(self, Act::Transfer(_) | Act::PassOn { .. })
    }
}

/// The queue that a customer enters who is passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Whither {
    /// The group that takes them; any colleague who takes the demand when there is none.
    pub to: Option<u8>,
    /// The channel on which it goes on; the same when there is none.
    pub on: Option<Channel>,
    /// Whether the next rep is told what was said; as far as the record goes when it is not settled.
    pub told: Option<bool>,
}

/// Where luck leads.
#[derive(Debug, Clone)]
pub struct Chance {
    /// Which luck, by its number in the story.
    pub luck: u16,
    /// The share up to and with each branch, and where it leads.
    pub branches: Vec<(f64, Next)>,
}

impl Chance {
    /// Where a share in [0, 1) leads.
    #[inline]
    pub fn leads(&self, share: f64) -> Next {
        let branch = self.branches.iter().find(|(up_to, _)| share < *up_to).or(self.branches.last());
        branch.map_or(Next::End(Ending::Unresolved), |(_, next)| *next)
    }
}

/// What the customer does of their own accord.
#[derive(Debug, Clone)]
pub struct Reaction {
    /// Its place among the reactions as they are written.
    pub place: usize,
    /// When this happens.
    pub on: Happening,
    /// For the so-many-eth time.
    pub nth: Option<u8>,
    /// Counted over every contact about the matter.
    pub over_case: bool,
    /// And this holds.
    pub condition: Option<Condition>,
    /// Only the first time.
    pub once: bool,
    /// Which come first.
    pub priority: i32,
    /// Of those of one priority that have a weight, one comes.
    pub weight: Option<f64>,
    /// How far the mood moves.
    pub mood: f64,
    /// What the customer says.
    pub says: Vec<Line>,
    /// Where it jumps to.
    pub next: Option<Next>,
}
