//! Policies: what the service permits and does, as their author wrote it. One file a lever.

pub mod check;

mod authority;
mod changes;
mod eligibility;
mod follow_up;
mod knowledge;
mod notice;
mod price;
mod quality_control;
mod quota;
mod read;
mod recognition;
mod record;
mod rewards;
mod rollout;
mod self_service;
mod selling;
mod staffing;
mod training;

pub use authority::{Authority, Limit, Remedies};
pub use changes::Change;
pub use follow_up::{CheckBack, FollowUp};
pub use knowledge::{Base, Instructions, Knowledge, Upkeep};
pub use notice::Notice;
pub use price::Price;
pub use quality_control::QualityControl;
pub use quota::Quota;
pub use read::read;
pub use recognition::Recognition;
pub use record::RecordKept;
pub use rewards::Rewards;
pub use rollout::{Proposals, Rollout, Routine};
pub use self_service::SelfService;
pub use selling::Selling;
pub use staffing::Opening;
pub use training::{Refresh, Training};

use crate::notation::{Condition, Listed, Named};
use crate::world::Channel;

/// What the service permits and does. A lever left out keeps its default.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// Its name, unique in the scenario.
    pub id: String,
    /// What people call it.
    pub title: Option<String>,
    /// What reps and supervisors may grant.
    pub authority: Option<Authority>,
    /// Under which condition a remedy may be granted, by remedy.
    pub eligibility: Named<Condition>,
    /// What is known of earlier contacts.
    pub record: Option<RecordKept>,
    /// What is done after a contact.
    pub follow_up: Option<FollowUp>,
    /// How the standards are brought to the team.
    pub rollout: Option<Rollout>,
    /// How reps learn.
    pub training: Option<Training>,
    /// How often what is made and packed is looked at.
    pub quality_control: Option<QualityControl>,
    /// What customers and reps can read.
    pub knowledge: Option<Knowledge>,
    /// Customers are told of a problem before they ask.
    pub notice: Option<Notice>,
    /// How good work of reps is noticed.
    pub recognition: Option<Recognition>,
    /// A guided flow before a rep.
    pub self_service: Option<SelfService>,
    /// How much a rep is to get through.
    pub quota: Option<Quota>,
    /// What customers are given for staying.
    pub rewards: Option<Rewards>,
    /// What reps do when a customer buys and might buy more.
    pub selling: Option<Selling>,
    /// Other policies that take over, each with its place in the list.
    pub changes: Vec<(usize, Change)>,
    /// Reps on duty, by group, where it differs from the operation.
    pub reps: Listed<String, u32>,
    /// Supervisors, where it differs from the operation.
    pub supervisors: Option<u32>,
    /// Channels, where their hours or concurrency differ from the operation.
    pub channels: Listed<Channel, Opening>,
    /// What each lever costs.
    pub price: Listed<String, Price>,
}

/// A lever that a policy can set, for lists and `explain`.
#[derive(Debug, Clone, Copy)]
pub struct Lever {
    /// The field's name.
    pub name: &'static str,
    /// What it does, how, and what holds when it is left out.
    pub about: &'static str,
}

/// Every lever.
pub static LEVERS: &[Lever] = &[
    authority::LEVER,
    eligibility::LEVER,
    record::LEVER,
    follow_up::LEVER,
    rollout::LEVER,
    training::LEVER,
    quality_control::LEVER,
    knowledge::LEVER,
    notice::LEVER,
    recognition::LEVER,
    self_service::LEVER,
    quota::LEVER,
    staffing::REPS,
    staffing::SUPERVISORS,
    staffing::CHANNELS,
    rewards::LEVER,
    selling::LEVER,
    changes::LEVER,
];
