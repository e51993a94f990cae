//! The channels: how many came on each, how long they waited, and how many gave up.

use super::figures::{NONE, Unit, figure, number, range, threshold};
use super::page::{Block, Section};
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{Results, ServiceLevel};
use crate::world::Channel;

/// The channels table.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "channels",
    about: "Contacts, waits, handle times, abandonment and service level on every channel under every policy.",
    draw: Draw::Results(section),
};

fn section(results: &Results) -> Option<Section> {
    let section = Section::new(INFO.name, "The channels");
    let columns =
        ["Channel", "Policy", "Contacts", "Mean wait", "Mean handle time", "Abandoned", "Service level", "Within"];
    let mut table = Table::new(&columns);
    // One channel's policies stand together: they are what one compares.
    for name in Channel::ALL {
        for (index, policy) in results.policies.iter().enumerate() {
            for channel in policy.channels.iter().filter(|channel| channel.channel == name) {
                table.rows.push(vec![
                    Cell::head(&name.to_string()),
                    Cell::of_policy(index, &policy.policy),
                    Cell::figure(channel.contacts, Unit::Plain(0)),
                    Cell::estimate(channel.mean_wait_s, Unit::Seconds),
                    Cell::estimate(channel.mean_handle_s, Unit::Seconds),
                    Cell::estimate(channel.abandoned_share, Unit::Share),
                    level(&channel.service_level),
                    Cell::written(threshold(channel.service_level.within_s)),
                ]);
            }
        }
    }
    if table.rows.is_empty() {
        return None;
    }
    let section = handed_on(results).into_iter().fold(section.with(Block::Table(table)), Section::say);
    let definitions = definitions(results);
    Some(if definitions.is_empty() {
        section
    } else {
        section.say("There are several definitions of a service level. Used here:").with(Block::Points(definitions))
    })
}

/// What was handed on from each channel, in words.
fn handed_on(results: &Results) -> Vec<String> {
    let channels = results.policies.iter().flat_map(|policy| policy.channels.iter().map(|on| (&policy.policy, on)));
    let told = channels.filter_map(|(policy, on)| {
        let count = number(on.handed_on?.estimate, 0);
        let channel = on.channel;
        Some(format!(
            "Under {policy}, {count} contacts were handed on as {channel} closed; they count where they went."
        ))
    });
    told.collect()
}

fn level(level: &ServiceLevel) -> Cell {
    let Some(estimate) = level.estimate else { return Cell::written(NONE) };
    let interval = level.low.zip(level.high).map(|(low, high)| range(low, high, estimate, Unit::Share));
    Cell::written(figure(estimate, Unit::Share)).with_small(interval.unwrap_or_default())
}

/// Each definition once.
fn definitions(results: &Results) -> Vec<String> {
    let mut definitions: Vec<String> = Vec::new();
    for channel in results.policies.iter().flat_map(|policy| &policy.channels) {
        let definition = &channel.service_level.definition;
        if !definition.is_empty() && !definitions.contains(definition) {
            definitions.push(definition.clone());
        }
    }
    definitions
}
