//! Newcomers: prospects who think of becoming customers, and what they have heard.
//!
//! Prospects are numbered and have rows after the customers, so that row `i` stays customer `i`. When they think of it
//! and how much it takes to win them is the same under every policy; whether they come depends on what is told.

use super::cases::Case;
use super::customers::{Feelings, first_dues, key};
use super::floor::Floor;
use super::month::next_sweep;
use super::plan::Plan;
use crate::model::{Ledger, Parameters, Verdict, Word};
use crate::sim::{Due, Key, MONTH, Purpose, Time, whole};
use crate::world::{Beside, Sink};
use bevy_ecs::prelude::Resource;

/// What goes about of the service, and which prospects have become customers.
#[derive(Debug, Default, Resource)]
pub(super) struct Market {
    word: Word,
    /// Customers at the start: prospects come after them.
    start: usize,
    /// By prospect: whether they have become a customer.
    joined: Vec<bool>,
}

impl Market {
    pub(super) fn new(plan: &Plan, prospects: usize) -> Market {
        Market { word: Word::default(), start: plan.setting().customers as usize, joined: vec![false; prospects] }
    }

    /// So many people see something of the service, good or bad.
    pub(super) fn seen(&mut self, p: &Parameters, well: bool, people: f64, at: Time) {
        self.word.tell(p, well, people, false, at);
    }

    /// Whether the person in this row has never been a customer.
    #[inline]
    pub(super) fn is_stranger(&self, row: usize) -> bool {
        row >= self.start && !self.joined.get(row - self.start).is_some_and(|joined| *joined)
    }
}

/// When each prospect thinks of becoming a customer. There are as many as could come at most.
pub(super) fn prospects(plan: &Plan, replication: Key) -> Vec<Time> {
    let most = plan.operation().newcomers_a_month * plan.parameters().word_most;
    let mut at = 0;
    let mut times = Vec::new();
    if most <= 0.0 {
        return times;
    }
    loop {
        let gap = replication.of(Purpose::Prospect, times.len() as u64).stream().exponential() / most;
        at += whole(gap * MONTH as f64);
        if at >= plan.horizon() {
            return times;
        }
        times.push(at);
    }
}

impl Plan {
    /// How many people think of becoming customers in a replication. They are numbered after the customers at the start,
    /// whether they come or not, so that a number means the same person under every policy.
    pub fn prospects(&self, replication: u32) -> u32 {
        prospects(self, self.replication(replication)).len() as u32
    }
}

impl<S: Sink> Floor<'_, S> {
    /// A prospect thinks of becoming a customer.
    pub(super) fn prospect(&mut self, due: Due) {
        let (at, row) = (due.at(), due.subject());
        let (p, usual) = (self.plan.parameters(), self.plan.operation().newcomers_a_month);
        let own = key(self.replication, row);
        let threshold = own.draw(Purpose::Prospect, 0).share() * p.word_most * usual;
        if threshold >= self.market.word.newcomers_a_month(p, usual, at) {
            return;
        }
        self.tally.events += 1;
        let (place, start) = (row as usize, self.market.start);
        self.market.joined[place - start] = true;
        self.standing[place].gone = false;
        self.feelings[place] = Feelings(Ledger::new(p, own.draw(Purpose::Traits, 1), at));
        let segment = self.standing[place].segment;
        self.tell_beside(at, row, Beside::Joined { segment });
        for first in first_dues(self.plan, self.courses, self.replication, (row, segment), at) {
            self.calendar.add(first);
        }
        let leaves = self.standing[place].project(&self.feelings[place].0, p, row, next_sweep(at));
        if let Some(leaves) = leaves.filter(|_| self.leaves_by_hazard()) {
            self.calendar.add(leaves);
        }
    }

    /// A matter is closed, and the customer may tell others of it.
    pub(super) fn spread_word(&mut self, at: Time, case: &Case, verdict: Option<Verdict>) {
        let p = self.plan.parameters();
        let angry = verdict.is_some_and(|verdict| verdict.satisfaction < p.word_angry_below);
        let (well, share, people) = match (case.solved, case.contacts) {
            (true, 1) => (true, p.word_resolved_share, p.word_resolved_told),
            (false, _) if angry => (false, p.word_angry_share, p.word_angry_told),
            _ => return,
        };
        self.goes_about(at, case.customer, case.key, (well, share, people));
    }

    /// Something beside their matters may make a customer tell others.
    pub(super) fn tell_others(&mut self, at: Time, customer: u32, occasion: Key, well: bool) {
        let p = self.plan.parameters();
        if self.plan.operation().newcomers_a_month > 0.0 {
            let (share, people) = if well {
                (p.word_resolved_share, p.word_resolved_told)
            } else {
                (p.word_angry_share, p.word_angry_told)
            };
            self.goes_about(at, customer, occasion, (well, share, people));
        }
    }

    /// A customer tells others with this probability, well or badly, so many of them.
    fn goes_about(&mut self, at: Time, customer: u32, occasion: Key, (well, share, people): (bool, f64, f64)) {
        let p = self.plan.parameters();
        let mut chance = occasion.draw(Purpose::Word, 0);
        if chance.happens(share) {
            let reviewed = chance.happens(p.review_share);
            self.market.word.tell(p, well, people, reviewed, at);
            self.tell_beside(at, customer, Beside::ToldOthers { well, people });
        }
    }
}
