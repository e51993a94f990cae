//! Promises: how many were made, and whether they were kept, broken or are still open.

use super::bars::{Bars, Part};
use super::figures::{self, Unit, number, sound_estimate};
use super::page::Section;
use super::palette::Role;
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{Promises, Results};

/// The fate of promises.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "promises",
    about: "How many promises were made, and how many of them were kept in time, broken or still open.",
    draw: Draw::Results(section),
};

const PARTS: [Part; 3] = [
    Part { name: "kept in time", role: Role::Good, light: false },
    Part { name: "broken", role: Role::Bad, light: false },
    Part { name: "still open", role: Role::Shade(3), light: true },
];

fn section(results: &Results) -> Option<Section> {
    let any = results.policies.iter().any(|policy| sizes(&policy.promises).iter().flatten().any(|size| *size > 0.0));
    if !any {
        return None;
    }
    let bars = results.policies.iter().map(|policy| {
        let kept = figures::mean(policy.follow_up.promises_kept, Unit::Share);
        let end = match policy.follow_up.promises_kept {
            Some(_) => format!("{kept} kept"),
            None => String::new(),
        };
        (policy.policy.clone(), sizes(&policy.promises).to_vec(), end)
    });
    let chart = Bars {
        name: INFO.name,
        title: "Promises kept, broken and open",
        about: "One bar for each policy, its parts the promises kept in time, broken and still open.".to_owned(),
        axis: "promises a replication".to_owned(),
        parts: &PARTS,
        bars: bars.collect(),
        write: &|value| number(value, 0),
    };
    let section = Section::new(INFO.name, "What became of promises")
        .say(
            "A promise is whatever the customer was told would happen: a call back, a refund by Friday, an answer \
             from another team. Kept late is broken. The share at the end of a bar counts the promises that fell \
             due.",
        )
        .with(chart.key())
        .chart(chart.svg(), behind(results));
    Some(section)
}

fn sizes(promises: &Promises) -> [Option<f64>; 3] {
    [promises.kept, promises.broken, promises.open].map(|part| sound_estimate(part).map(|found| found.estimate))
}

fn behind(results: &Results) -> Table {
    let mut table = Table::new(&["Policy", "Made", "Kept in time", "Broken", "Still open", "Kept, of those due"]);
    for (index, policy) in results.policies.iter().enumerate() {
        let promises = &policy.promises;
        table.rows.push(vec![
            Cell::policy(index, &policy.policy),
            Cell::estimate(promises.made, Unit::Plain(0)),
            Cell::estimate(promises.kept, Unit::Plain(0)),
            Cell::estimate(promises.broken, Unit::Plain(0)),
            Cell::estimate(promises.open, Unit::Plain(0)),
            Cell::estimate(policy.follow_up.promises_kept, Unit::Share),
        ]);
    }
    table
}
