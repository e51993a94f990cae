//! One customer followed through a replication: what happened to them, told in words.
//!
//! A run keeps no journal. To hear of one customer the whole replication is played again, with somebody who listens.

use super::narrator::Narrator;
use super::request::Request;
use super::watch::Watch;
use crate::scenario::Scenario;
use crate::scenario::script::Doings;
use crate::service::{Plan, Setting, replicate};
use crate::sim::Time;
use crate::world::{Beside, Fact, Sink, What};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Something that happened to the customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When, in milliseconds since the start of the run.
    pub at: Time,
    /// Which of the customer's matters it is about, from 1.
    pub matter: Option<u32>,
    /// It was said or done in a conversation.
    pub turn: bool,
    /// What, in words.
    pub text: String,
}

/// What was heard of a customer.
#[derive(Debug, Clone, PartialEq)]
pub struct Traced {
    /// What happened, in order of time.
    pub entries: Vec<Entry>,
    /// Their segment, when anything happened.
    pub segment: Option<String>,
    /// They were no customer at the start.
    pub newcomer: bool,
    /// When they became a customer, if they did while the run went on.
    pub joined: Option<Time>,
    /// The next after them, by number, who became a customer, counted from 0.
    pub next_newcomer: Option<u32>,
    /// When they left, if they did.
    pub left: Option<Time>,
    /// Days replayed.
    pub days: u32,
    /// Processor time of the replay in seconds.
    pub cpu_seconds: f64,
}

/// How many customers there are at the start of a replication, counted from 0, and how many people beside them who think
/// of becoming one.
pub fn people(scenario: &Arc<Scenario>, request: &Request, replication: u32) -> (u32, u32) {
    let plan = plan(scenario, request);
    (plan.setting().customers, plan.prospects(replication))
}

fn plan(scenario: &Arc<Scenario>, request: &Request) -> Plan {
    let setting = Setting {
        seed: request.seed,
        customers: request.customers.unwrap_or(scenario.operation.customers),
        days: request.days.unwrap_or(scenario.days),
    };
    Plan::new(Arc::clone(scenario), request.policies.first().copied().unwrap_or_default(), setting)
}

/// Replays a replication of the first policy asked for, counted from 0, and tells of one customer, counted from 0, those who
/// may come later after those who are there at the start.
pub fn trace(scenario: &Arc<Scenario>, request: &Request, of: (u32, u32), watch: &dyn Watch) -> Traced {
    let (replication, customer) = of;
    let plan = plan(scenario, request);
    let began = watch.cpu_seconds();
    let (run, mut heard) = replicate(&plan, replication, Listener::of(scenario, customer), &|| !watch.cancelled());
    let cpu_seconds = watch.cpu_seconds() - began;
    // The turns of a conversation are told together when it begins, each with its own time.
    heard.entries.sort_by_key(|entry| entry.at);
    let segment = heard.segment.and_then(|segment| scenario.operation.segments.get(usize::from(segment)));
    Traced {
        entries: heard.entries,
        segment: segment.map(|segment| segment.name.clone()),
        newcomer: customer >= plan.setting().customers,
        joined: heard.joined,
        next_newcomer: heard.next_newcomer,
        left: heard.left,
        days: run.days,
        cpu_seconds,
    }
}

/// Listens to one customer.
#[derive(Debug)]
struct Listener {
    scenario: Arc<Scenario>,
    customer: u32,
    /// The open matters by the number of their case: which matter it is, its story, and what the customer has done about
    /// it at the rep's word.
    matters: BTreeMap<u32, (u32, u16, Doings)>,
    arisen: u32,
    segment: Option<u8>,
    joined: Option<Time>,
    next_newcomer: Option<u32>,
    left: Option<Time>,
    /// When they last bought something.
    bought: Option<Time>,
    /// The last thing that went wrong is one that nobody was told of.
    unsaid: bool,
    entries: Vec<Entry>,
}

impl Listener {
    fn of(scenario: &Arc<Scenario>, customer: u32) -> Listener {
        Listener {
            scenario: Arc::clone(scenario),
            customer,
            matters: BTreeMap::new(),
            arisen: 0,
            segment: None,
            joined: None,
            next_newcomer: None,
            left: None,
            bought: None,
            unsaid: false,
            entries: Vec::new(),
        }
    }
}

impl Sink for Listener {
    fn hear(&mut self, fact: &Fact<'_>) {
        if fact.customer != self.customer {
            if fact.customer > self.customer && matches!(fact.what, What::Beside(Beside::Joined { .. })) {
                let nearest = self.next_newcomer.map_or(fact.customer, |found| found.min(fact.customer));
                self.next_newcomer = Some(nearest);
            }
            return;
        }
        match fact.what {
            What::IssueArose { story, segment } => {
                self.arisen += 1;
                self.segment = Some(segment);
                self.unsaid |= self.bought == Some(fact.at);
                self.matters.insert(fact.case, (self.arisen, story, Doings::default()));
            }
            What::ContactBegan { .. } => self.unsaid = false,
            What::Talked(turn) => {
                if let Some((_, _, by)) = self.matters.get_mut(&fact.case) {
                    by.hear(&turn);
                }
            }
            What::Beside(Beside::Bought) => self.bought = Some(fact.at),
            What::Left(exit) => {
                self.segment = Some(exit.segment);
                self.left = Some(fact.at);
            }
            What::Beside(Beside::Referred { segment, went: true }) => {
                self.segment = Some(segment);
                self.left = Some(fact.at);
            }
            What::Beside(Beside::Joined { segment }) => {
                self.segment = Some(segment);
                self.joined = Some(fact.at);
            }
            _ => {}
        }
        let about = if matches!(fact.what, What::Left(_) | What::Beside(_)) {
            None
        } else {
            self.matters.get(&fact.case).copied()
        };
        let narrator = Narrator {
            scenario: &self.scenario,
            script: about.map(|(_, story, _)| usize::from(story)),
            bought: self.bought == Some(fact.at),
            unsaid: self.unsaid,
            by: about.map_or_else(Doings::default, |(_, _, by)| by),
        };
        if let Some(text) = narrator.tells(&fact.what) {
            let turn = matches!(fact.what, What::Talked(_));
            self.entries.push(Entry { at: fact.at, matter: about.map(|(matter, _, _)| matter), turn, text });
        }
        if matches!(fact.what, What::CaseSettled { .. }) {
            self.matters.remove(&fact.case);
        }
    }

    fn follows(&self, customer: u32) -> bool {
        customer == self.customer
    }
}
