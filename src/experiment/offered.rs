//! What a scenario offers its channels before anything is run: how many contacts a day, and how many at most its team
//! can get through.

use crate::scenario::script::{Act, Next, OnChannel, Script, Takes};
use crate::scenario::{Demand, Policy, Scenario};
use crate::sim::{DAY, HOUR, MINUTE, Time};
use crate::world::Channel;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Contacts that a matter of a kept customer comes to, roughly: many come back or call again.
const CONTACTS_A_MATTER: f64 = 1.6;

/// What a channel is offered.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Offered {
    /// Contacts a day.
    pub(super) contacts: f64,
    /// Time they take a day at the least, in milliseconds.
    pub(super) work: f64,
}

/// What all channels of an operation are offered by so many customers under a policy, by channel number.
pub(super) fn offered(scenario: &Scenario, policy: &Policy, customers: u32) -> Vec<Offered> {
    let desks = &scenario.operation.channels;
    let shortest: Vec<f64> = scenario.scripts.iter().map(|script| shortest(script) as f64).collect();
    let mut offered = vec![Offered::default(); desks.len()];
    for demand in &scenario.operation.demand {
        let contacts = matters_a_day(demand, customers) * CONTACTS_A_MATTER + strangers_a_day(demand);
        for (story, of_stories) in &demand.stories {
            let script = &scenario.scripts[usize::from(*story)];
            for (number, of_channels) in choices(scenario, demand, script) {
                let came = contacts * of_stories * of_channels;
                offered[number].contacts += came;
                offered[number].work += came * shortest[usize::from(*story)];
            }
        }
    }
    for (number, opening) in policy.channels.iter().enumerate() {
        let Some(draws) = opening.draws else { continue };
        let drawn = draws.a_year * opening.findability * f64::from(customers) / 365.0 * CONTACTS_A_MATTER;
        let stories = &scenario.operation.demand[usize::from(draws.demand)].stories;
        let takes: f64 = stories.iter().map(|(story, share)| share * shortest[usize::from(*story)]).sum();
        offered[number].contacts += drawn;
        offered[number].work += drawn * takes;
    }
    offered
}

/// Matters a day of customers that are kept.
pub(super) fn matters_a_day(demand: &Demand, customers: u32) -> f64 {
    if demand.stories.is_empty() { 0.0 } else { demand.a_year * f64::from(customers) / 365.0 }
}

/// Strangers a day.
pub(super) fn strangers_a_day(demand: &Demand) -> f64 {
    let minutes = (DAY / MINUTE) as f64;
    if demand.stories.is_empty() { 0.0 } else { demand.strangers_a_minute * minutes }
}

/// Time that reps have for a channel in a day on average, in milliseconds, if it has them to itself.
pub(super) fn attended(scenario: &Scenario, policy: &Policy, number: usize) -> f64 {
    let groups = scenario.operation.groups.iter().zip(&policy.reps);
    let serving = groups.filter(|(group, _)| group.channels.iter().any(|&served| usize::from(served) == number));
    let each = |hours: f64| (hours * HOUR as f64 - policy.minutes_a_week * MINUTE as f64).max(0.0) / 7.0;
    let time: f64 = serving.map(|(group, &reps)| f64::from(reps) * each(group.hours.hours_a_week())).sum();
    time * f64::from(policy.channels[number].at_once)
}

/// Whether somebody may promise something in a story.
pub(super) fn promises(script: &Script) -> bool {
    script.moves.iter().any(|each| matches!(each.act, Some(Act::Promise { .. })))
}

/// The channels on which the matters of a demand begin, each with its share.
fn choices(scenario: &Scenario, demand: &Demand, script: &Script) -> Vec<(usize, f64)> {
    let desks = &scenario.operation.channels;
    let place = |channel: Channel| desks.iter().position(|desk| desk.channel == channel);
    let preferred: Vec<usize> = match demand.on {
        Some(OnChannel::Only(channel)) => return place(channel).map(|number| (number, 1.0)).into_iter().collect(),
        Some(OnChannel::AnyChannel) => Vec::new(),
        _ => script.prefers.iter().filter_map(|&channel| place(channel)).collect(),
    };
    if preferred.is_empty() {
        return (0..desks.len()).map(|number| (number, 1.0 / desks.len() as f64)).collect();
    }
    // The first is taken twice as often as the second, and so on.
    let whole = 2.0 - 0.5_f64.powi(preferred.len() as i32 - 1);
    preferred.into_iter().enumerate().map(|(order, number)| (number, 0.5_f64.powi(order as i32) / whole)).collect()
}

/// The time of the quickest way through a story, each move at its mean.
fn shortest(script: &Script) -> Time {
    let mut best = vec![Time::MAX; script.moments.len()];
    // Where one stands; nowhere any more at the end.
    let mut open = BinaryHeap::from([Reverse((0, Some(script.begin)))]);
    while let Some(Reverse((time, stands))) = open.pop() {
        let Some(number) = stands else { return time };
        let Some(moment) = script.moments.get(usize::from(number)) else { continue };
        if best[usize::from(number)] <= time {
            continue;
        }
        best[usize::from(number)] = time;
        let moves = moment.moves.clone().filter_map(|place| script.moves.get(usize::from(place)));
        let done = moves.map(|each| (time.saturating_add(mean(&each.takes)), each.next));
        let branches = moment.chance.iter().flat_map(|chance| &chance.branches).map(|(_, next)| (time, *next));
        for (until, next) in done.chain(branches) {
            let stands = match next {
                Next::End(_) => None,
                Next::Moment(next) => Some(next),
            };
            open.push(Reverse((until, stands)));
        }
    }
    0
}

fn mean(takes: &Takes) -> Time {
    match takes {
        Takes::Standard(time) => *time,
        Takes::Law(law) => law.mean() as Time,
    }
}
