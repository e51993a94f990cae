//! What is written down while a replication runs: one book a subject, each listening to facts.

mod beside;
mod channels;
mod customers;
mod money;
mod places;
mod team;

pub(super) use beside::BesideBook;
pub(super) use channels::{ChannelBook, Tally};
pub(super) use customers::{CustomerBook, Kind};
pub(super) use money::MoneyBook;
pub(super) use places::Places;
pub(super) use team::TeamBook;

use crate::scenario::Scenario;
use crate::score::Scores;
use crate::service::Plan;
use crate::world::{Fact, Sink, What};
use std::sync::Arc;

/// Everything written down about a replication.
#[derive(Debug, Clone)]
pub(super) struct Books {
    pub(super) scores: Scores,
    pub(super) channels: ChannelBook,
    pub(super) customers: CustomerBook,
    pub(super) money: MoneyBook,
    pub(super) team: TeamBook,
    pub(super) beside: BesideBook,
    /// Which seats belong to which site.
    pub(super) sites: Places,
    /// Which seats belong to which shift.
    pub(super) shifts: Places,
    /// The weeks, from 0, in which another policy took over.
    pub(super) changed_in: Vec<usize>,
}

impl Books {
    /// Empty books for a plan.
    pub(super) fn new(scenario: &Arc<Scenario>, plan: &Plan) -> Books {
        let (groups, seats) = (&scenario.operation.groups, plan.groups_of_seats());
        Books {
            scores: Scores::new(Arc::clone(scenario)),
            channels: ChannelBook::new(scenario),
            customers: CustomerBook::new(plan.horizon(), plan.setting().customers),
            money: MoneyBook::new(plan),
            team: TeamBook::default(),
            beside: BesideBook::default(),
            sites: Places::new(groups, seats, |group| group.site.as_ref()),
            shifts: Places::new(groups, seats, |group| group.shift.as_ref()),
            changed_in: plan.weeks_of_change(),
        }
    }

    /// The run is over.
    pub(super) fn finish(&mut self) {
        self.scores.finish();
        self.money.finish(&self.channels);
    }
}

impl Sink for Books {
    // The kind of a fact is known where it is told: inlined there, only the books that care for it remain.
    #[inline(always)]
    fn hear(&mut self, fact: &Fact<'_>) {
        self.scores.hear(fact);
        self.channels.hear(fact);
        self.customers.hear(fact);
        self.money.hear(fact);
        self.team.hear(fact);
        match &fact.what {
            What::Beside(beside) => self.beside.hear(beside),
            What::NotFound { gave_up, .. } => self.beside.no_way_found += u64::from(*gave_up),
            _ => {}
        }
    }
}
