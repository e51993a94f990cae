//! Standards attained: for every standard the share of cases that met it, policy by policy, against its target.

use super::figures::{self, Unit, figure};
use super::page::Section;
use super::rows::{Group, Row, Rows};
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{PolicyResults, Results, StandardResults};

/// The standards against their targets.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "standards",
    about: "The share of cases that met each standard, policy by policy, held against its target.",
    draw: Draw::Results(section),
};

fn section(results: &Results) -> Option<Section> {
    let names = names(results);
    if names.is_empty() {
        return None;
    }
    let groups = names.iter().map(|name| group(results, name)).collect();
    let rows = Rows {
        name: INFO.name,
        title: "Standards attained against their targets",
        about: "For each standard a point for every policy with its interval, and a line at the target.".to_owned(),
        axis: "share of cases that met the standard",
        unit: Unit::Share,
        limits: (0.0, 1.0),
        groups,
    };
    let section = Section::new(INFO.name, "Were the standards met")
        .say(
            "A point is the share of cases that met the standard, its whiskers the 95 % interval; the black mark is \
             the target. The tick or cross says on which side of the target the point lies, so look at the whiskers \
             too.",
        )
        .chart(rows.svg(), behind(results, &names));
    Some(section)
}

/// The standards of all policies, in the order in which they first come up.
fn names(results: &Results) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for standard in results.policies.iter().flat_map(|policy| &policy.standards) {
        if !names.contains(&standard.standard.as_str()) {
            names.push(&standard.standard);
        }
    }
    names
}

/// Each policy with what it made of the standard.
fn of<'a>(results: &'a Results, name: &str) -> Vec<(usize, &'a PolicyResults, &'a StandardResults)> {
    let numbered = results.policies.iter().enumerate();
    numbered
        .filter_map(|(index, policy)| {
            let found = policy.standards.iter().find(|standard| standard.standard == name)?;
            Some((index, policy, found))
        })
        .collect()
}

fn group(results: &Results, name: &str) -> Group {
    let found = of(results, name);
    let first = found.first().map(|(.., standard)| *standard);
    let aim = first.map_or("", |standard| standard.aim.as_str());
    let target = first.map(|standard| standard.target);
    let goal = target.map_or(String::new(), |target| format!(", target {}", figure(target, Unit::Share)));
    let heading = if aim.is_empty() { format!("{name}{goal}") } else { format!("{name}{goal}: {aim}") };
    let rows = found.into_iter().map(|(policy, results, standard)| Row {
        policy,
        name: results.policy.clone(),
        estimate: standard.attained,
        value: match standard.attained {
            Some(_) => figures::with_interval(standard.attained, Unit::Share),
            None => "never applied".to_owned(),
        },
        good: standard.met,
        ..Row::default()
    });
    Group { heading, target, rows: rows.collect() }
}

fn behind(results: &Results, names: &[&str]) -> Table {
    let mut table = Table::new(&["Standard", "Policy", "Attained", "Target", "Verdict"]);
    for name in names {
        for (index, policy, standard) in of(results, name) {
            table.rows.push(vec![
                Cell::head(name),
                Cell::of_policy(index, &policy.policy),
                Cell::estimate(standard.attained, Unit::Share),
                Cell::figure(standard.target, Unit::Share),
                Cell::met(standard.met),
            ]);
        }
    }
    table
}
