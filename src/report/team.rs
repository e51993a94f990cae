//! The team: how reps fare under a policy, for what wears them down reaches the customer.

use super::figures::Unit;
use super::page::{Block, Section};
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::Results;

/// The team table.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "team",
    about: "Morale, pressure, adherence, occupancy, escalations and leavers under every policy.",
    draw: Draw::Results(section),
};

fn section(results: &Results) -> Option<Section> {
    let columns = [
        "Policy",
        "Morale",
        "Pressure",
        "Adherence",
        "Occupancy",
        "To a supervisor",
        "Wait for a supervisor",
        "Reps who left",
    ];
    let mut table = Table::new(&columns);
    for (index, policy) in results.policies.iter().enumerate() {
        let team = &policy.team;
        table.rows.push(vec![
            Cell::policy(index, &policy.policy),
            Cell::estimate(team.morale, Unit::Share),
            Cell::estimate(team.pressure, Unit::Plain(2)),
            Cell::estimate(team.adherence, Unit::Share),
            Cell::estimate(team.occupancy, Unit::Share),
            Cell::estimate(team.escalated_share, Unit::Share),
            Cell::estimate(team.supervisor_wait_s, Unit::Seconds),
            Cell::estimate(team.leavers, Unit::Plain(1)),
        ]);
    }
    let section = Section::new(INFO.name, "The team")
        .say(
            "Morale and adherence run from 0 to 100 %. Pressure is work over time: above 1 there is more work than \
             time to do it well, and corners get cut.",
        )
        .with(Block::Table(table.without_empty_columns()));
    Some(section)
}
