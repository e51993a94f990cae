//! Latent demand: matters that nobody would raise were it not so easy. A guided flow draws them, and so may a channel.

use super::customers;
use super::due::Kind;
use super::floor::Day;
use super::plan::{Plan, YEAR};
use crate::model::Parameters;
use crate::scenario::{Draws, Policy};
use crate::sim::{Due, Key, Purpose, Time, whole};
use crate::world::Sink;

/// Milliseconds between two matters of one customer that nobody would raise were it not so easy, on average: the same for
/// every flow, whatever it deals with. `usual` is the gap between the matters they raise anyway.
pub(super) fn latent_gap(p: &Parameters, usual: f64) -> Option<f64> {
    let gap = usual / p.self_service_induced;
    gap.is_finite().then_some(gap)
}

/// The next such matter of a customer after `from`, the `number`-th, if any policy of the run has a flow.
pub(super) fn next_latent(plan: &Plan, replication: Key, customer: u32, number: u32, from: Time) -> Option<Due> {
    let after = gap(replication, customer, Purpose::Latent, number, plan.latent_gap?);
    Some(Kind::Latent.at(from.saturating_add(after), customer, number))
}

/// The next matter of a customer after `from` that a channel could draw, the `number`-th, if any policy of the run lets
/// one.
pub(super) fn next_drawn(plan: &Plan, replication: Key, customer: u32, number: u32, from: Time) -> Option<Due> {
    let drawn = plan.drawn.as_ref()?;
    let after = gap(replication, customer, Purpose::Drawn, number, YEAR / drawn.most_a_year);
    Some(Kind::Drawn.at(from.saturating_add(after), customer, number))
}

fn gap(replication: Key, customer: u32, purpose: Purpose, number: u32, mean: f64) -> Time {
    whole(customers::key(replication, customer).draw(purpose, u64::from(number)).exponential() * mean)
}

/// What channels draw. Matters come as often as under the policy of the run that draws most, and each is raised or not by
/// what the one in force draws.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    /// Matters a customer and year that could be drawn, by all channels together.
    most_a_year: f64,
    /// By channel: what could be drawn, and what is.
    by_channel: Vec<(f64, Option<Draws>)>,
}

impl Drawn {
    /// What channels draw under one of the policies of a run; none where they never draw anything.
    pub(super) fn new<'p>(run: impl Iterator<Item = &'p Policy> + Clone, in_force: &Policy) -> Option<Drawn> {
        let most = |number: usize| {
            let a_year = |policy: &Policy| policy.channels[number].draws.map_or(0.0, |draws| draws.a_year);
            run.clone().map(a_year).fold(0.0, f64::max)
        };
        let by_channel: Vec<_> =
            in_force.channels.iter().enumerate().map(|(number, opening)| (most(number), opening.draws)).collect();
        let most_a_year: f64 = by_channel.iter().map(|(most, _)| most).sum();
        (most_a_year > 0.0).then_some(Drawn { most_a_year, by_channel })
    }

    /// Which channel draws a matter on which this share falls, and of which demand; none where the policy in force draws
    /// less than another does.
    fn by(&self, share: f64) -> Option<(u8, u16)> {
        let mut place = share * self.most_a_year;
        for ((most, draws), number) in self.by_channel.iter().zip(0..) {
            if place < *most {
                return draws.filter(|draws| place < draws.a_year).map(|draws| (number, draws.demand));
            }
            place -= most;
        }
        None
    }
}

impl<S: Sink> Day<'_, S> {
    /// A matter arises that is raised only because there is a flow, and the next one is put in the calendar.
    pub(super) fn latent(&mut self, due: Due) {
        let (at, customer, number) = (due.at(), due.subject(), due.generation());
        let floor = &mut self.floor;
        if floor.is_gone(customer) {
            return;
        }
        if let Some(next) = next_latent(floor.plan, floor.replication, customer, number + 1, at) {
            floor.calendar.add(next);
        }
        let key = customers::key(floor.replication, customer).of(Purpose::Latent, u64::from(number));
        let share = key.draw(Purpose::Issue, 0).share();
        let demand = floor.plan.usual.kind(share);
        if let Some(demand) = demand.filter(|&demand| floor.plan.flow(demand).is_some()) {
            floor.tally.events += 1;
            if !floor.prevented(at, key, customer, demand) {
                let segment = floor.standing[customer as usize].segment;
                self.raise_in_flow(at, key, customer, demand, segment);
            }
        }
    }

    /// A matter arises that is raised only because there is an easy channel, and the next one is put in the calendar.
    pub(super) fn drawn(&mut self, due: Due) {
        let (at, customer, number) = (due.at(), due.subject(), due.generation());
        let floor = &mut self.floor;
        let plan = floor.plan;
        if floor.is_gone(customer) {
            return;
        }
        if let Some(next) = next_drawn(plan, floor.replication, customer, number + 1, at) {
            floor.calendar.add(next);
        }
        let key = customers::key(floor.replication, customer).of(Purpose::Drawn, u64::from(number));
        let share = key.draw(Purpose::Issue, 0).share();
        let Some((desk, demand)) = plan.drawn.as_ref().and_then(|drawn| drawn.by(share)) else { return };
        // Whoever finds it closed, or does not find it, does without.
        let there = plan.desk(desk);
        if there.closes && !there.hours.is_open(at) || !plan.finds(key, 0, desk) {
            return;
        }
        floor.tally.events += 1;
        if !floor.prevented(at, key, customer, demand) {
            let segment = floor.standing[customer as usize].segment;
            self.raise_on(at, key, customer, demand, segment, there.channel);
        }
    }
}
