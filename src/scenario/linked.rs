//! What a scenario is once every name is a number. Money is in cents, time in milliseconds.

use super::beside::{Breach, Outbound, Purchases, Rewards};
use super::script::{Act, Condition, Known, Move, OnChannel, Return, Script, Worth};
use super::translation::Translation;
use crate::model::{Acts, KnowledgeBase, Parameters, Recognition, Values};
use crate::notation::{Event, Hours};
use crate::operation::{Assign, AtClosing, Observed};
use crate::sim::{HALF_HOURS, Law, Rhythm, Time};
use crate::world::{Channel, Dimension, Redress};

pub use crate::operation::{Cause, Feeling, Leaving};
pub use crate::policy::{RecordKept, Selling};
pub use crate::standard::Owner;

/// A scenario, ready to run.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Its name.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// The currency, as a three-letter code.
    pub currency: String,
    /// How many days a run lasts.
    pub days: u32,
    /// The behaviours, at most 64.
    pub behaviours: Vec<Behaviour>,
    /// The remedies, at most 64.
    pub remedies: Vec<Remedy>,
    /// The business.
    pub operation: Operation,
    /// What good looks like.
    pub standards: Vec<Standard>,
    /// What the service permits and does.
    pub policies: Vec<Policy>,
    /// The stories.
    pub scripts: Vec<Script>,
    /// The parameters of the model.
    pub parameters: Parameters,
    /// The files it was read from, each with the hash of its content.
    pub inputs: Vec<(String, String)>,
    /// The language that a person is shown it in: `en`.
    pub shown_in: String,
    /// What is said and shown in other languages.
    pub translations: Vec<Translation>,
}

impl Scenario {
    /// The number of the policy with this name.
    pub fn policy(&self, id: &str) -> Option<usize> {
        self.policies.iter().position(|policy| policy.id == id)
    }

    /// A policy and those that take over from it, one after the other.
    pub fn in_turn<'s>(&'s self, policy: &'s Policy) -> impl Iterator<Item = &'s Policy> {
        let later = policy.changes.iter().filter_map(|(_, other)| self.policies.get(*other));
        std::iter::once(policy).chain(later)
    }

    /// The translation into the language that it is shown in, where there is one.
    pub fn translation(&self) -> Option<&Translation> {
        self.translations.iter().find(|translation| translation.language == self.shown_in)
    }

    /// The number of the story with this name.
    pub fn story(&self, id: &str) -> Option<usize> {
        self.scripts.iter().position(|script| script.id == id)
    }
}

/// A behaviour that moments call for and reps show.
#[derive(Debug, Clone)]
pub struct Behaviour {
    /// Its name.
    pub name: String,
    /// Which dimension it feeds.
    pub dimension: Dimension,
    /// It adds to it rather than taking away.
    pub adds: bool,
}

/// Something a customer can be given.
#[derive(Debug, Clone)]
pub struct Remedy {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: Redress,
}

/// The business.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Customers kept at the start.
    pub customers: u32,
    /// Their groups; at least one.
    pub segments: Vec<Segment>,
    /// People who become customers in a month when nobody says anything; none where nobody does.
    pub newcomers_a_month: f64,
    /// What customers buy while they stay.
    pub purchases: Option<Purchases>,
    /// Calls that the service makes of its own accord.
    pub outbound: Option<Outbound>,
    /// Days on which what is known of them gets out.
    pub breaches: Vec<Breach>,
    /// What they value.
    pub values: Values,
    /// How a contact moves satisfaction.
    pub feeling: Feeling,
    /// How they leave.
    pub leaving: Leaving,
    /// What those do who stopped waiting, where the operation says so.
    pub after_giving_up: Option<Return>,
    /// What gives rise to contacts.
    pub demand: Vec<Demand>,
    /// The channels.
    pub channels: Vec<Desk>,
    /// The groups of reps.
    pub groups: Vec<Group>,
    /// Supervisors.
    pub supervisors: u32,
    /// What an hour of a supervisor costs, in cents.
    pub supervisor_wage: f64,
    /// The share of reps who leave in a month at middling morale.
    pub attrition_a_month: f64,
    /// What the business has observed of itself.
    pub observed: Option<Observed>,
}

/// A group of customers.
#[derive(Debug, Clone)]
pub struct Segment {
    /// Its name.
    pub name: String,
    /// The share of customers in it.
    pub share: f64,
    /// What one brings in a month, in cents.
    pub margin_a_month: f64,
    /// The share of them who like to be asked afterwards.
    pub wants_follow_up: f64,
}

/// Something that gives rise to contacts.
#[derive(Debug, Clone)]
pub struct Demand {
    /// Its name.
    pub name: String,
    /// Matters a customer and year.
    pub a_year: f64,
    /// Arrivals of strangers a minute of a usual day.
    pub strangers_a_minute: f64,
    /// How it ebbs and flows.
    pub rhythm: Rhythm,
    /// The rhythm is the operation's, which others share.
    pub shares_rhythm: bool,
    /// By segment: how many times as often it arises.
    pub by_segment: Vec<f64>,
    /// What is behind it.
    pub cause: Cause,
    /// The business is behind it.
    pub by_business: bool,
    /// Money is at stake.
    pub money: bool,
    /// On which channel, where the operation says so.
    pub on: Option<OnChannel>,
    /// What those do who stopped waiting, where the operation says so.
    pub after_giving_up: Option<Return>,
    /// How urgent it is: the more urgent is answered first.
    pub priority: u8,
    /// The stories it draws, each with its share.
    pub stories: Vec<(u16, f64)>,
}

/// A channel as the operation runs it.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Which.
    pub channel: Channel,
    /// When it is open.
    pub hours: Hours,
    /// What a contact costs beyond wages, in cents.
    pub cost_a_contact: f64,
    /// What a minute costs beyond wages, in cents.
    pub cost_a_minute: f64,
    /// How long customers wait; for ever when there is none.
    pub patience: Option<Law>,
    /// The share of those who must wait who give up at once.
    pub give_up_at_once: f64,
    /// How many can be waiting or served at a time.
    pub lines: u32,
    /// How many can wait at a time.
    pub queue_limit: u32,
    /// A customer who comes back gets the rep they last had, when that one is free.
    pub same_rep: bool,
    /// How long a rep is busy with a contact after it has ended.
    pub after_contact: Option<Law>,
    /// What becomes of those who still wait when it closes.
    pub at_closing: AtClosing,
    /// Whether those who wait are offered a call instead.
    pub callback: Option<Callback>,
    /// How many a rep holds at once.
    pub at_once: u32,
    /// By which share each further one slows a rep.
    pub slows: f64,
    /// Within how long it is to be answered.
    pub due: Time,
    /// The wait that customers expect.
    pub expected_wait: Time,
    /// The share of customers who look for it and find it.
    pub findability: f64,
    /// Matters that it draws.
    pub draws: Option<Draws>,
}

/// Calling back customers who wait.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Callback {
    /// It is offered to whoever has waited so long.
    pub after: Time,
    /// The share who take the offer.
    pub taken_by: f64,
    /// Within how long of taking it the call is promised.
    pub within: Time,
    /// The share whom a call reaches.
    pub reached: f64,
}

/// A group of reps.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// How many are on duty during its hours.
    pub reps: u32,
    /// What an hour costs, in cents.
    pub wage: f64,
    /// Skill at the start by demand; none where the operation says nothing.
    pub skills: Vec<Option<f64>>,
    /// The channels served, by number, the more urgent first.
    pub channels: Vec<u8>,
    /// By demand: after how long a wait they take it, if they do.
    pub takes: Vec<Option<Time>>,
    /// When they are on duty.
    pub hours: Hours,
    /// The share of them on duty, by half hour.
    pub roster: [f64; HALF_HOURS],
    /// The share of those on duty whom a contact can reach.
    pub reachable: f64,
    /// The share of days on which a rep is ill.
    pub ill: f64,
    /// Breaks within their duty.
    pub breaks: Vec<Break>,
    /// How many times the wage is paid for staying on.
    pub overtime: f64,
    /// Where they work, where the operation says so.
    pub site: Option<String>,
    /// In which part of the day they work, where the operation says so.
    pub shift: Option<String>,
    /// Which of them takes the next contact.
    pub assign: Assign,
    /// The skill below which they get a contact only when nobody better is free.
    pub least_skill: f64,
}

/// A break that every rep of a group has, in turns.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Break {
    /// When the first go, from midnight.
    pub from: Time,
    /// How many turns there are, at least one.
    pub turns: u64,
    /// How long it is.
    pub lasts: Time,
    /// Whether it is paid.
    pub paid: bool,
}

impl Break {
    /// When whoever is the nth, from 0, of so many on duty goes, from midnight.
    pub fn begins(&self, nth: u64, count: u64) -> Time {
        self.from + self.lasts * (nth * self.turns / count.max(1) % self.turns)
    }
}

impl Group {
    /// Whether all of them are on duty, within reach, whenever the group is.
    pub fn is_whole(&self) -> bool {
        self.reachable >= 1.0 && self.ill <= 0.0 && self.roster.iter().all(|share| *share >= 1.0)
    }
}

/// What good looks like.
#[derive(Debug, Clone)]
pub struct Standard {
    /// Its name.
    pub id: String,
    /// Why this one.
    pub why: String,
    /// What it is to achieve.
    pub aim: String,
    /// How it is best done.
    pub how: String,
    /// What is looked at.
    pub measure: Measure,
    /// Who can meet it.
    pub owner: Owner,
    /// The share that should meet it.
    pub target: f64,
    /// How much it counts.
    pub weight: f64,
    /// A contact that fails it scores 0.
    pub critical: bool,
    /// Where it applies; everywhere when empty.
    pub channels: Vec<Channel>,
}

impl Standard {
    /// Whether it applies on this channel.
    pub fn applies_on(&self, channel: Channel) -> bool {
        self.channels.is_empty() || self.channels.contains(&channel)
    }
}

/// What a standard looks at.
#[derive(Debug, Clone)]
pub enum Measure {
    /// Answered within a time, by channel.
    Answered(Vec<(Channel, Time)>),
    /// Truly solved within a time of the first contact.
    ResolvedWithin(Time),
    /// A behaviour shown when called for.
    Shown {
        /// Its number.
        behaviour: u16,
        /// In the first so many turns.
        within_turns: Option<usize>,
    },
    /// This never happened: for each story the place in its watch list, where the story can bring it about.
    Never {
        /// What.
        what: Event,
        /// The happening's place in each story's watch list.
        places: Vec<Option<u8>>,
    },
    /// Truly solved with one contact.
    ResolvedAtFirst,
    /// A promise kept in time.
    PromiseKept,
    /// Asked after closing.
    CheckedBack(Time),
    /// A returning customer did not have to repeat themselves.
    NotRepeated,
    /// What was told was right.
    ToldRight,
}

/// What the service permits and does.
#[derive(Debug, Clone)]
pub struct Policy {
    /// Its name.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// What a rep may grant, by the customer's segment.
    pub rep: Vec<Limit>,
    /// What a supervisor may grant.
    pub supervisor: Limit,
    /// By story and word: under which condition the remedy may be granted or the deed done that it stands for, where
    /// there is one; nothing where there is none whatever the story.
    pub eligibility: Vec<Vec<Option<Condition>>>,
    /// What is known of earlier contacts.
    pub record: RecordKept,
    /// What reps promise when a story leaves it to the policy.
    pub promise_within: Time,
    /// The share of closed matters checked back on, and after how long.
    pub check_back: Option<(f64, Time)>,
    /// The share of purchases asked after, and after how long.
    pub after_purchase: Option<(f64, Time)>,
    /// The share of working time kept for promises and check-backs.
    pub reserved: f64,
    /// The acts that bring the standards to the team.
    pub acts: Acts,
    /// Minutes a week that a rep spends on acts and training.
    pub minutes_a_week: f64,
    /// Hours of training before the first contact.
    pub training_at_start: f64,
    /// Hours of training a week kept up.
    pub training_a_week: f64,
    /// Looks at each piece before it leaves.
    pub inspections: f64,
    /// Pages of instructions for customers.
    pub instruction_pages: f64,
    /// What reps can look up.
    pub knowledge_base: Option<KnowledgeBase>,
    /// The share of problems that customers are told of before they ask.
    pub notice: Option<f64>,
    /// The acts by which good work is noticed.
    pub recognition: Recognition,
    /// A guided flow before a rep.
    pub self_service: Option<SelfService>,
    /// Contacts a rep and eight hours.
    pub quota: Option<f64>,
    /// People whom a rep is to reach by calls in eight hours.
    pub to_reach: Option<f64>,
    /// What reps do when a customer buys and might buy more.
    pub selling: Option<Selling>,
    /// Other policies that take over, by number, each from a day on.
    pub changes: Vec<(u32, usize)>,
    /// What each priced lever costs once, in cents.
    pub set_ups: Vec<(String, f64)>,
    /// What customers are given for staying.
    pub rewards: Option<Rewards>,
    /// Reps on duty by group.
    pub reps: Vec<u32>,
    /// Supervisors.
    pub supervisors: u32,
    /// The channels as this policy opens them, by number.
    pub channels: Vec<Opening>,
    /// What the levers cost once, in cents.
    pub set_up: f64,
    /// What the levers cost a month, in cents.
    pub a_month: f64,
    /// Levers in use without a price.
    pub unpriced: Vec<String>,
}

impl Policy {
    /// How much reps may decide for themselves, 0 to 1: the mean over segments.
    pub fn autonomy(&self) -> f64 {
        self.rep.iter().map(Limit::freedom).sum::<f64>() / self.rep.len().max(1) as f64
    }

    /// Whether the remedy or deed of a story's word is allowed as things stand, whoever grants or does it and however
    /// much it is.
    #[inline]
    pub fn eligible(&self, story: u16, word: u16, known: &Known) -> bool {
        self.eligibility.is_empty() || self.meets_condition(story, word, known)
    }

    #[inline(never)]
    fn meets_condition(&self, story: u16, word: u16, known: &Known) -> bool {
        let of_story = self.eligibility.get(usize::from(story));
        let condition = of_story.and_then(|words| words.get(usize::from(word))?.as_ref());
        condition.is_none_or(|condition| condition.holds(known))
    }

    /// How good a choice a move is under this policy: one that offers or does what is not allowed is a mistake.
    #[inline]
    pub fn worth(&self, story: u16, what: &Move, known: &Known) -> Worth {
        match what.act {
            Some(Act::Offer { word, .. } | Act::Do(word)) if !self.eligible(story, word, known) => Worth::Poor,
            _ => what.worth,
        }
    }
}

/// A guided flow that deals with a matter by itself or hands over to a rep.
#[derive(Debug, Clone)]
pub struct SelfService {
    /// How likely each of its steps is the best there is, 0 to 1.
    pub quality: f64,
    /// By demand: whether it deals with it.
    pub deals_with: Vec<bool>,
    /// What it may grant by itself.
    pub limit: Limit,
    /// A rep takes over with what was said.
    pub hands_over: bool,
    /// What each use costs, in cents.
    pub cost_a_use: f64,
}

/// What somebody may grant.
#[derive(Debug, Clone)]
pub struct Limit {
    /// The remedies, as a bit set.
    pub remedies: u64,
    /// Up to how much, in cents.
    pub up_to: i64,
    /// How clear the guidelines are, 0 to 1.
    pub guidelines: f64,
    /// Bound to a script.
    pub script_only: bool,
    /// The share of requests within the limit that are allowed.
    pub grants: f64,
}

impl Limit {
    /// Whether this may be granted.
    pub fn allows(&self, remedy: u16, cents: i64) -> bool {
        self.remedies >> remedy & 1 == 1 && cents <= self.up_to
    }

    /// How much is left to the rep, 0 to 1: nothing under a script or without any authority.
    pub fn freedom(&self) -> f64 {
        if self.script_only || self.remedies == 0 || self.up_to <= 0 { 0.0 } else { 1.0 }
    }
}

/// A channel as a policy opens it.
#[derive(Debug, Clone)]
pub struct Opening {
    /// When.
    pub hours: Hours,
    /// How many contacts a rep holds at once.
    pub at_once: u32,
    /// Whether those who wait are offered a call instead.
    pub callback: Option<Callback>,
    /// The share of customers who look for it and find it.
    pub findability: f64,
    /// Matters that it draws.
    pub draws: Option<Draws>,
}

/// Matters that nobody would raise were a channel not there and easy to find.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Draws {
    /// Which demand they are.
    pub demand: u16,
    /// How many a customer and year, of those who find it.
    pub a_year: f64,
}
