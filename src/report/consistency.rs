//! Consistency: whether the service is the same on every channel, from every rep, week after week.

use super::figures::{self, Unit, spoken};
use super::page::{Block, Section};
use super::places;
use super::rows::{Group, Row, Rows};
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{Consistency, Results};
use crate::stats::Estimate;

/// The parts of consistency.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "consistency",
    about: "How consistent the service is, part by part: channels, sites, shifts, reps, weeks, decisions, as felt.",
    draw: Draw::Results(section),
};

/// A part: its name, what it says, and where it stands in the results.
type Part = (&'static str, &'static str, fn(&Consistency) -> Option<Estimate>);

/// The parts, the whole first.
const PARTS: [Part; 9] = [
    ("overall", "all defined parts together", |found| found.overall),
    ("lowest part", "each run's weakest part, whichever it was, on average", |found| found.lowest),
    ("channels", "the same level on every channel", |found| found.channel_parity),
    ("sites", "the same level at every site", |found| found.site_parity),
    ("shifts", "the same level in every shift", |found| found.shift_parity),
    ("reps", "the same level from every rep", |found| found.rep_uniformity),
    ("weeks", "the same level week after week", |found| found.stability),
    ("same case", "the same decision in the same case", |found| found.same_case),
    ("as felt", "how predictable customers found it", |found| found.felt_predictability),
];

fn section(results: &Results) -> Option<Section> {
    let measured = |of: fn(&Consistency) -> Option<Estimate>| {
        results.policies.iter().any(|policy| figures::sound_estimate(of(&policy.consistency)).is_some())
    };
    let groups: Vec<Group> = PARTS
        .iter()
        .filter(|(.., of)| measured(*of))
        .map(|(name, about, of)| Group { heading: format!("{name}: {about}"), target: None, rows: rows(results, *of) })
        .collect();
    if groups.is_empty() {
        return None;
    }
    let missing: Vec<&str> = PARTS.iter().filter(|(.., of)| !measured(*of)).map(|(name, ..)| *name).collect();
    let chart = Rows {
        name: INFO.name,
        title: "Consistency part by part",
        about: "For each part of consistency a point for every policy with its interval, 100 % the most consistent."
            .to_owned(),
        axis: "consistency, 100 % the most consistent",
        unit: Unit::Share,
        limits: (0.0, 1.0),
        groups,
    };
    let section = Section::new(INFO.name, "How consistent the service is")
        .say(
            "A high level that depends on who picks up is no standard. Each part asks whether the service was the \
             same whichever way the customer came; the overall figure is the geometric mean, so one weak part shows. \
             Improvement is change too: a service that gets better all year is not the same from week to week.",
        )
        .chart(chart.svg(), behind(results));
    let section = places::tables(results).fold(section, |section, table| section.with(Block::Table(table)));
    Some(match missing.as_slice() {
        [] => section,
        missing => section.say(format!("Not measured in this run: {}.", spoken(missing))),
    })
}

fn rows(results: &Results, of: fn(&Consistency) -> Option<Estimate>) -> Vec<Row> {
    let numbered = results.policies.iter().enumerate();
    numbered
        .map(|(policy, found)| Row {
            policy,
            name: found.policy.clone(),
            estimate: of(&found.consistency),
            value: figures::with_interval(of(&found.consistency), Unit::Share),
            ..Row::default()
        })
        .collect()
}

fn behind(results: &Results) -> Table {
    let mut table = Table::new(&std::iter::once("Policy").chain(PARTS.map(|(name, ..)| name)).collect::<Vec<_>>());
    for (index, policy) in results.policies.iter().enumerate() {
        let cells = PARTS.iter().map(|(.., of)| Cell::estimate(of(&policy.consistency), Unit::Share));
        table.rows.push(std::iter::once(Cell::policy(index, &policy.policy)).chain(cells).collect());
    }
    table
}
