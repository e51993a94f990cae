//! The run ends on customers who still wait.

use super::cases::{Cases, Stage};
use super::floor::Listener;
use super::plan::Plan;
use crate::sim::Time;
use crate::world::{Fact, Sink, What};
use bevy_ecs::prelude::World;

/// Tells of every contact that nobody has taken by the end, so that all who came can be accounted for: of those who
/// wait in a queue as of those who wait for a call, the next attempt at it included.
pub(super) fn still_waiting<S: Sink>(world: &mut World, at: Time) {
    let (cases, plan) = (world.resource::<Cases>(), world.resource::<Plan>());
    let waiting = cases.iter().filter(|case| matches!(case.stage, Stage::Waiting | Stage::AwaitingCall));
    let waiting: Vec<Fact<'_>> = waiting
        .map(|case| {
            let what = What::StillWaiting { channel: plan.desk(case.desk).channel, wait: at - case.since };
            Fact { at, customer: case.customer, case: case.place, what }
        })
        .collect();
    let mut listener = world.resource_mut::<Listener<S>>();
    waiting.iter().for_each(|fact| listener.0.hear(fact));
}
