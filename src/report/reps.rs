//! Reps: every rep's mean contact score on every channel, so that one sees whom the customer happens to reach.

use super::figures::{NONE, Unit, number, sound};
use super::page::Section;
use super::rows::{Group, Row, Rows};
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{PolicyResults, RepLevel, Results};
use crate::stats::Estimate;
use crate::world::Channel;
use std::collections::BTreeSet;

/// The reps, channel by channel.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "reps",
    about: "The mean contact score of every rep on every channel: how much depends on who picks up.",
    draw: Draw::Results(section),
};

/// Rows in the table; beyond that the JSON is the better place.
const MOST_ROWS: usize = 400;

fn section(results: &Results) -> Option<Section> {
    let groups: Vec<Group> = Channel::ALL
        .into_iter()
        .map(|channel| Group {
            heading: channel.to_string(),
            target: None,
            rows: results.policies.iter().enumerate().filter_map(|policy| row(policy, channel)).collect(),
        })
        .filter(|group| !group.rows.is_empty())
        .collect();
    if groups.is_empty() {
        return None;
    }
    let chart = Rows {
        name: INFO.name,
        title: "Contact scores rep by rep and channel by channel",
        about: "For each channel and policy a cloud of points, one for each rep, and a mark at their mean.".to_owned(),
        axis: "mean contact score, of 100",
        unit: Unit::Plain(0),
        limits: (0.0, 100.0),
        groups,
    };
    let section = Section::new(INFO.name, "Whom the customer happens to reach")
        .say(
            "Each point is a rep; the upright mark is the mean over contacts. A narrow cloud means that it matters \
             little who answers. At the right: the mean, and from the lowest rep to the highest.",
        )
        .chart(chart.svg(), behind(results));
    Some(section)
}

/// The reps of the policy who had contacts on the channel.
fn reps(policy: &PolicyResults, channel: Channel) -> Vec<&RepLevel> {
    let reps = policy.consistency.by_rep.iter();
    reps.filter(|rep| rep.channel == channel && sound(rep.level).is_some()).collect()
}

fn row((policy, found): (usize, &PolicyResults), channel: Channel) -> Option<Row> {
    let reps = reps(found, channel);
    let points: Vec<f64> = reps.iter().map(|rep| rep.level).collect();
    let weight = |rep: &RepLevel| sound(rep.contacts).unwrap_or(0.0).max(0.0);
    let contacts: f64 = reps.iter().map(|rep| weight(rep)).sum();
    let total: f64 = reps.iter().map(|rep| weight(rep) * rep.level).sum();
    let mean = sound(total / contacts);
    let low = points.iter().copied().reduce(f64::min)?;
    let high = points.iter().copied().reduce(f64::max)?;
    Some(Row {
        policy,
        name: found.policy.clone(),
        estimate: mean.map(|estimate| Estimate { estimate, low: None, high: None }),
        value: format!(
            "{}, {} to {}",
            mean.map_or(NONE.to_owned(), |mean| number(mean, 1)),
            number(low, 1),
            number(high, 1)
        ),
        points,
        ..Row::default()
    })
}

fn behind(results: &Results) -> Table {
    let names = results.policies.iter().map(|policy| policy.policy.as_str());
    let mut table = Table::new(&["Channel", "Rep"].into_iter().chain(names).collect::<Vec<_>>())
        .caption("Mean contact score, and contacts a replication");
    for channel in Channel::ALL {
        let by_policy: Vec<Vec<&RepLevel>> = results.policies.iter().map(|policy| reps(policy, channel)).collect();
        let seats: BTreeSet<u16> = by_policy.iter().flatten().map(|rep| rep.rep).collect();
        for seat in seats {
            if table.rows.len() >= MOST_ROWS {
                return table.caption(&format!("The first {MOST_ROWS} rows; the JSON export has them all"));
            }
            let cells = by_policy.iter().map(|reps| match reps.iter().find(|rep| rep.rep == seat) {
                Some(rep) => Cell::figure(rep.level, Unit::Plain(1)).with_small(number(rep.contacts, 0)),
                None => Cell::written(NONE),
            });
            let head = [Cell::head(&channel.to_string()), Cell::written(seat.to_string())];
            table.rows.push(head.into_iter().chain(cells).collect());
        }
    }
    table
}
