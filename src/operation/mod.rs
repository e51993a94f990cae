//! The operation: the business being simulated, as its author wrote it.

pub mod check;

mod breaches;
mod breaks;
mod closing;
mod facts;
mod lines;
mod money_and_clock;
mod newcomers;
mod observed;
mod outbound;
mod part;
mod places;
mod purchases;
mod read;
mod rhythm;
mod traits;

pub use breaches::Breach;
pub use breaks::Break;
pub use closing::AtClosing;
pub use facts::FactKind;
pub use newcomers::Newcomers;
pub use observed::{Observed, ObservedChannel};
pub use outbound::Outbound;
pub use part::{PARTS, Part};
pub use places::Assign;
pub use purchases::{Extra, Purchases, Shelf};
pub use read::read;
pub use rhythm::{Rhythm, Season, Weekday, roster};

use crate::notation::{Callback, Draws, Listed, Named, OnChannel, Return};
use crate::sim::{Span, Written};
use crate::world::{Channel, Dimension, Feeds, Redress};
use serde::Deserialize;

/// The business being simulated.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its name.
    pub id: String,
    /// What people call it.
    pub title: Option<String>,
    /// The currency of every amount, as a three-letter code.
    pub currency: String,
    /// Whose clock the opening hours follow; the run itself knows only days of 24 hours from a Monday.
    pub time_zone: String,
    /// The customers that are kept, when there are any.
    pub customers: Option<Customers>,
    /// People who become customers while the run goes on.
    pub newcomers: Option<Newcomers>,
    /// What customers buy while they stay.
    pub purchases: Option<Purchases>,
    /// Calls that the service makes of its own accord.
    pub outbound: Option<Outbound>,
    /// Days on which what is known of customers gets out.
    pub breaches: Named<Breach>,
    /// The scenario's own behaviours and what each feeds; the usual ones are built in.
    pub behaviours: Listed<String, Feeds>,
    /// The remedies and what kind each is.
    pub remedies: Listed<String, Redress>,
    /// The facts by which policies decide, and what each can be.
    pub facts: Named<FactKind>,
    /// What gives rise to contacts.
    pub demand: Listed<String, Demand>,
    /// How demand ebbs and flows, where a demand does not say so itself.
    pub rhythm: Option<Rhythm>,
    /// The channels.
    pub channels: Listed<Channel, Desk>,
    /// Who works there.
    pub team: Team,
    /// Parameters of the model that this operation sets otherwise.
    pub assumptions: Listed<String, f64>,
    /// What the business has observed of itself.
    pub observed: Option<Observed>,
    /// How long a run lasts.
    pub horizon: Span,
}

/// The customers that are kept.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customers {
    /// How many there are at the start.
    pub number: u32,
    /// The groups they fall into.
    pub segments: Named<Segment>,
    /// What they value, whatever the standards ask; the shares add up to 1.
    #[serde(default)]
    pub values: Listed<Dimension, f64>,
    /// How a contact moves their satisfaction; the full model when left out.
    pub feeling: Option<Feeling>,
    /// How they leave; the full model when left out.
    pub leaving: Option<Leaving>,
    /// What those do who stopped waiting; the general model when left out.
    pub after_giving_up: Option<Return>,
}

/// A group of customers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    /// The share of customers in it; the shares add up to 1.
    pub share: f64,
    /// What one brings in a month, before the cost of serving them.
    pub margin_a_month: f64,
    /// The share of them who like to be asked afterwards; 0.8 when left out.
    pub wants_follow_up: Option<f64>,
}

/// How a contact moves satisfaction.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Feeling {
    /// The full model.
    Full,
    /// Exponential smoothing of outcomes 0 and 1.
    Smoothed {
        /// Where it starts, 0 to 1.
        start: f64,
        /// How far one outcome moves it, 0 to 1.
        gain: f64,
    },
}

/// How customers leave.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Leaving {
    /// By the hazard of the full model.
    Hazard,
    /// By a coin after each contact: logistic(intercept + slope · (centre − satisfaction)).
    AfterContact {
        /// Log odds at the centre.
        intercept: f64,
        /// Log odds a unit of satisfaction lost.
        slope: f64,
        /// The satisfaction at which only the intercept counts.
        centre: f64,
    },
}

/// Something that gives rise to contacts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demand {
    /// Matters a customer and year.
    pub a_year: Option<f64>,
    /// Arrivals a minute, of people who are not kept.
    pub a_minute: Option<f64>,
    /// Arrivals on a usual day, of people who are not kept.
    pub a_day: Option<f64>,
    /// How it ebbs and flows; as the operation's when left out.
    pub rhythm: Option<Rhythm>,
    /// How many times as often it arises for customers of a segment; 1 where left out.
    #[serde(default)]
    pub by_segment: Named<f64>,
    /// Who comes; customers when left out.
    pub from: Option<Source>,
    /// What is behind it; the business when left out.
    pub cause: Option<Cause>,
    /// Whether money is at stake; people complain more when it is.
    pub stake: Option<Stake>,
    /// On which channel they come; as their story prefers when left out.
    pub channel: Option<OnChannel>,
    /// What those do who stopped waiting, were turned away or found no line; as customers do in general when left out, and
    /// nothing where they are not kept.
    pub after_giving_up: Option<Return>,
    /// How urgent it is: within a channel the more urgent is answered first; 0 when left out.
    #[serde(default)]
    pub priority: u8,
}

/// Who comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Source {
    /// Customers that are kept.
    Customers,
    /// People who come once and are not known.
    Strangers,
}

/// What is behind a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Cause {
    /// Something the business did or left undone.
    Business,
    /// The customer's own doing, or nobody's.
    Customer,
    /// A defect of the product.
    Defect,
    /// Poor instructions.
    PoorInstructions,
    /// A reward refused on a channel.
    RewardRefused,
}

/// What is at stake in a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Stake {
    /// Money.
    Money,
    /// Something else.
    Other,
}

/// A channel as this operation runs it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    /// When it is open, such as `Mon-Fri 08:00-20:00`; always when left out.
    pub hours: Option<String>,
    /// What a contact costs beyond the rep's wage.
    #[serde(default)]
    pub cost_a_contact: f64,
    /// What a minute of a contact costs beyond the rep's wage.
    #[serde(default)]
    pub cost_a_minute: f64,
    /// How long customers wait before they give up; the channel's usual when left out.
    pub patience: Option<Written>,
    /// The share of those who must wait who give up at once; 0 when left out.
    #[serde(default)]
    pub give_up_at_once: f64,
    /// How many can be waiting or served at a time, others being turned away; any number when left out.
    pub lines: Option<u32>,
    /// How many can wait at a time, others being turned away; any number when left out.
    pub queue_limit: Option<u32>,
    /// How long a rep is busy with a contact after it has ended; not at all when left out.
    pub after_contact: Option<Written>,
    /// What becomes of those who still wait when it closes; they are turned away when left out.
    pub at_closing: Option<AtClosing>,
    /// Whether a customer who comes back gets the rep they last had, when that one is free.
    #[serde(default)]
    pub same_rep: bool,
    /// How many contacts a rep holds at once; the channel's usual when left out.
    pub at_once: Option<u32>,
    /// By which share each further contact held at once slows a rep; the parameter `chat_slowdown` when left out.
    pub each_further_slows: Option<f64>,
    /// Whether those who wait are offered a call instead; no when left out.
    pub callback: Option<Callback>,
    /// Within how long it is to be answered, where work waits; also the order in which it is worked.
    pub due: Option<Span>,
    /// The share of customers who look for it and find it; 1 when left out.
    pub findability: Option<f64>,
    /// Matters that it draws; none when left out.
    pub draws: Option<Draws>,
}

/// Who works there.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// The groups of reps.
    pub groups: Named<Group>,
    /// How many supervisors decide what reps may not.
    pub supervisors: u32,
    /// What an hour of a supervisor costs.
    #[serde(default)]
    pub supervisor_wage_an_hour: f64,
    /// The share of reps who leave in a month at middling morale; the parameter `attrition` when left out.
    pub attrition_a_month: Option<f64>,
}

/// A group of reps.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// How many are on duty during its hours.
    pub reps: u32,
    /// What an hour costs, worked or not.
    #[serde(default)]
    pub wage_an_hour: f64,
    /// How well they know each issue at the start, 0 to 1.
    #[serde(default)]
    pub skills: Named<f64>,
    /// The channels they serve, the more urgent first.
    pub channels: Vec<Channel>,
    /// The demands they take, each once it has waited so long: `Seconds(0)` for at once, longer where they only help out.
    /// All at once when empty.
    #[serde(default)]
    pub takes: Named<Span>,
    /// When they are on duty, such as `Mon-Fri 08:00-20:00`; always when left out.
    pub hours: Option<String>,
    /// How many of them are on duty in each half hour of their hours, named by when it begins; a fraction of a rep is
    /// there on that share of days. All of them when empty.
    #[serde(default)]
    pub roster: Named<f64>,
    /// The share of those on duty whom a contact can reach, the others being away from their desk; 1 when left out.
    pub reachable: Option<f64>,
    /// The share of days on which a rep is ill; 0 when left out.
    #[serde(default)]
    pub ill: f64,
    /// Breaks within their duty.
    #[serde(default)]
    pub breaks: Vec<Break>,
    /// How many times the wage is paid to those who stay on for customers who still wait; 1 when left out.
    pub overtime: Option<f64>,
    /// Where they work.
    pub site: Option<String>,
    /// In which part of the day they work.
    pub shift: Option<String>,
    /// Which of them takes the next contact.
    #[serde(default)]
    pub assign: Assign,
    /// Those who know a matter less than this, 0 to 1, take it only when nobody better is free; anybody takes it when
    /// left out.
    pub least_skill: Option<f64>,
}
