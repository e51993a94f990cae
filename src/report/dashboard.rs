//! The dashboard and the truth: contacts that were not repeated, beside matters that were really solved.

use super::figures::{NONE, Unit, figure, mean, sound_estimate};
use super::page::{Block, Section};
use super::rows::{Group, Row, Rows};
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{PolicyResults, Results};

/// What a dashboard sees beside what is true.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "dashboard",
    about: "The resolution a dashboard sees beside the true one: the gap is made of customers who gave up asking.",
    draw: Draw::Results(section),
};

fn section(results: &Results) -> Option<Section> {
    let rows: Vec<Row> = results.policies.iter().enumerate().filter_map(row).collect();
    if rows.is_empty() {
        return None;
    }
    let section = Section::new(INFO.name, "What the dashboard sees, and what is true").say(
        "A dashboard takes a contact for solved when the customer does not come back within seven days. Some do not \
         come back because they have given up: then it sees more than is true. Others come back once or twice before \
         their matter is solved, and each of these contacts counts against it: then it sees less. The ring is what the \
         dashboard sees, the point what is true.",
    );
    let chart = Rows {
        name: INFO.name,
        title: "Resolution as a dashboard sees it and as it is",
        about: "For each policy a ring at the share a dashboard sees and a point at the true share.".to_owned(),
        axis: "share of matters solved",
        unit: Unit::Share,
        limits: (0.0, 1.0),
        groups: vec![Group { heading: "ring: dashboard · point: truth".to_owned(), target: None, rows }],
    };
    Some(section.with(Block::Chart(chart.svg())).with(Block::Table(behind(results).without_empty_columns())))
}

fn row((policy, found): (usize, &PolicyResults)) -> Option<Row> {
    let truth = sound_estimate(found.follow_up.true_resolution);
    let seen = sound_estimate(found.follow_up.seen_by_dashboard).map(|seen| seen.estimate);
    if truth.is_none() && seen.is_none() {
        return None;
    }
    let seen_words = seen.map_or(NONE.to_owned(), |seen| figure(seen, Unit::Share));
    Some(Row {
        policy,
        name: found.policy.clone(),
        estimate: truth,
        other: seen,
        value: format!("{}, seen {seen_words}", mean(truth, Unit::Share)),
        ..Row::default()
    })
}

fn behind(results: &Results) -> Table {
    let columns = [
        "Policy",
        "Follow-up overall",
        "Seen by dashboard",
        "Truly solved",
        "Followed up",
        "Silent defectors found",
        "Silent defectors",
    ];
    let mut table = Table::new(&columns);
    for (index, policy) in results.policies.iter().enumerate() {
        let follow_up = &policy.follow_up;
        table.rows.push(vec![
            Cell::policy(index, &policy.policy),
            Cell::estimate(follow_up.overall, Unit::Share),
            Cell::estimate(follow_up.seen_by_dashboard, Unit::Share),
            Cell::estimate(follow_up.true_resolution, Unit::Share),
            Cell::estimate(follow_up.followed_up, Unit::Share),
            Cell::estimate(policy.follow_up.defectors_found, Unit::Share),
            Cell::estimate(policy.silent_defectors, Unit::Plain(0)),
        ]);
    }
    table
}
