//! The run ends on customers who still wait.

use super::cases::Cases;
use super::desks::{Desks, Item};
use super::floor::Listener;
use super::plan::Plan;
use crate::sim::Time;
use crate::world::{Fact, Sink, What};
use bevy_ecs::prelude::World;

/// Tells of every contact that nobody has taken by the end, so that all who came can be accounted for.
pub(super) fn still_waiting<S: Sink>(world: &mut World, at: Time) {
    let (desks, cases, plan) = (world.resource::<Desks>(), world.resource::<Cases>(), world.resource::<Plan>());
    let case = |item: &Item| match *item {
        Item::Case(place, stamp) => cases.get(place).filter(|case| case.stamp == stamp),
        Item::Task(_) => None,
    };
    let waiting = desks.queues.iter().flatten().filter_map(|(_, item)| case(item));
    let waiting: Vec<Fact<'_>> = waiting
        .map(|case| {
            let what = What::StillWaiting { channel: plan.desk(case.desk).channel, wait: at - case.since };
            Fact { at, customer: case.customer, case: case.place, what }
        })
        .collect();
    let mut listener = world.resource_mut::<Listener<S>>();
    waiting.iter().for_each(|fact| listener.0.hear(fact));
}
