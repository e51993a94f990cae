//! Differences between two policies: one row a figure, zero in the middle, and the tests behind them.

use super::change::{Verdict, change, change_interval, level, p_value, verdict};
use super::figures::{counted, sentence, sound_estimate};
use super::labels::{cut, room};
use super::page::{Block, Section};
use super::palette::Role;
use super::sheet::{SMALL, Sheet, Side, WORDS, chart};
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{Comparison, Difference};

/// The differences, zero in the middle.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "differences",
    about: "What changes from the baseline to the policy, figure by figure, with zero shown and intervals.",
    draw: Draw::Comparison(section),
};

const WIDTH: f64 = 980.0;
const NAMES: f64 = 230.0;
const VERDICTS: f64 = 76.0;
const ROW: f64 = 30.0;
/// A change longer than so many columns is cut within its unit: no figure is as long.
const MOST_CHANGE: usize = 40;
/// The least that a row reaches to either side of zero.
const LEAST_REACH: f64 = 70.0;

/// Where things stand across the chart: figures take the room that they need, and the rows what is left.
struct Places {
    middle: f64,
    reach: f64,
    changes: f64,
    intervals: f64,
}

impl Places {
    fn of(changes: &[String], intervals: &[String]) -> Places {
        let room = |texts: &[String], size: f64| room(texts.iter().map(String::as_str), size, 40.0, 330.0);
        let intervals = WIDTH - VERDICTS - room(intervals, SMALL);
        let changes = intervals - 8.0 - room(changes, WORDS);
        let reach = ((changes - 16.0 - NAMES - 16.0) / 2.0).max(LEAST_REACH);
        Places { middle: changes - 16.0 - reach, reach, changes, intervals }
    }
}

/// What was compared, in a paragraph.
pub(super) fn lead(comparison: &Comparison) -> String {
    format!(
        "{} {} over {}, {} with seed {}. Both policies served the same customers with the same luck.",
        sentence(&super::verdict::title(&comparison.title, &comparison.scenario)),
        counted(comparison.customers.into(), "customer", "customers"),
        counted(comparison.days.into(), "day", "days"),
        counted(comparison.replications.into(), "replication of each", "replications of each"),
        comparison.seed,
    )
}

fn section(comparison: &Comparison) -> Section {
    let mut section = Section::new(INFO.name, "What changes");
    let mut words = comparison.words.iter();
    if let Some(first) = words.next() {
        section = section.with(Block::Heading(first.clone()));
    }
    let rest: Vec<String> = words.cloned().collect();
    if !rest.is_empty() {
        section = section.with(Block::Points(rest));
    }
    if comparison.differences.is_empty() {
        return section.say("No figures were compared.");
    }
    let with = if has_intervals(comparison) { ", with its 95 % interval" } else { "" };
    let whisker = if has_intervals(comparison) { ", and a whisker that crosses it may be luck" } else { "" };
    let shares = comparison.differences.iter().any(|each| each.unit == "share");
    let points = if shares { " pp are percentage points." } else { "" };
    let section = section
        .say(format!(
            "Each row is {} less {}{with}. Rows have scales of their own, for their units differ; the line in the \
             middle is zero{whisker}.{points}",
            comparison.policy, comparison.baseline
        ))
        .with(Block::Chart(svg(comparison)))
        .with(Block::Table(table(comparison)));
    let section = adds_up(comparison).into_iter().fold(section, Section::say);
    section.say(
        "p is how often luck alone would give a difference this large if there were none; the adjusted p allows \
             for having looked at so many figures at once (Holm), and decides the verdict: below 0.05 is taken for \
             more than luck.",
    )
}

/// Whether there is an interval beside any difference: a single replication has none.
pub(super) fn has_intervals(comparison: &Comparison) -> bool {
    comparison.differences.iter().any(|each| sound_estimate(each.difference).is_some_and(|found| found.low.is_some()))
}

/// How the rows of money add up to the net, where they are there.
pub(super) fn adds_up(comparison: &Comparison) -> Option<String> {
    let there = |name: &str| comparison.differences.iter().any(|each| each.figure == name);
    let named = |sign: &str, names: &[&str]| -> String {
        names.iter().filter(|name| there(name)).map(|name| format!(" {sign} {name}")).collect()
    };
    let brought = named("+", &["sales"]);
    let spent = named("−", &["sales lost", "wages", "contacts", "remedies", "rewards", "levers"]);
    (there("net") && there("margin")).then(|| {
        format!("net = margin{brought}{spent}; amounts are rounded one by one, so that sums may be off by one.")
    })
}

fn svg(comparison: &Comparison) -> String {
    let bottom = 34.0 + ROW * comparison.differences.len() as f64;
    let changes: Vec<String> = comparison
        .differences
        .iter()
        .map(|difference| change(difference.difference, &difference.unit, &comparison.currency))
        .collect();
    let intervals: Vec<String> = comparison
        .differences
        .iter()
        .map(|difference| change_interval(difference.difference, &difference.unit, &comparison.currency))
        .collect();
    let places = Places::of(&changes, &intervals);
    let about =
        "A row for each figure with a point at its difference and whiskers for its interval, zero in the middle.";
    chart(INFO.name, "Differences between the two policies", about, (WIDTH, bottom + 12.0), |sheet| {
        sheet.words("less", (places.middle - places.reach, 12.0), Side::Right, SMALL, Role::Quiet);
        sheet.words("zero", (places.middle, 12.0), Side::Middle, SMALL, Role::Quiet);
        sheet.words("more", (places.middle + places.reach, 12.0), Side::Left, SMALL, Role::Quiet);
        sheet.line(&[(places.middle, 24.0), (places.middle, bottom)], Role::Ink, 1.5);
        for (index, (difference, said)) in comparison.differences.iter().zip(changes.iter().zip(&intervals)).enumerate()
        {
            draw_row(sheet, difference, said, &places, 34.0 + ROW * (index as f64 + 0.5));
        }
    })
}

fn draw_row(
    sheet: &Sheet<'_>,
    difference: &Difference,
    (change, interval): (&String, &String),
    places: &Places,
    y: f64,
) {
    sheet.words(&cut(&difference.figure, 32), (NAMES, y), Side::Left, WORDS, Role::Ink);
    sheet.line(&[(places.middle - places.reach, y + ROW / 2.0), (WIDTH, y + ROW / 2.0)], Role::Grid, 1.0);
    let Some(found) = sound_estimate(difference.difference) else {
        sheet.words("not defined for both", (places.changes, y), Side::Right, WORDS, Role::Quiet);
        return;
    };
    let verdict = verdict(difference);
    let role = role(verdict);
    let ends = [Some(found.estimate), found.low, found.high].into_iter().flatten();
    let widest = ends.map(f64::abs).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    let at = |value: f64| places.middle + value / widest * places.reach;
    if let Some((low, high)) = found.low.zip(found.high) {
        sheet.line(&[(at(low), y), (at(high), y)], role, 2.0);
        for end in [low, high] {
            sheet.line(&[(at(end), y - 5.0), (at(end), y + 5.0)], role, 2.0);
        }
    }
    sheet.dot((at(found.estimate), y), 5.5, role, 1.0);
    // The figure stands before its unit, so that only a unit can be too long to be shown.
    sheet.words(&cut(change, MOST_CHANGE), (places.changes, y), Side::Right, WORDS, Role::Ink);
    sheet.words(interval, (places.intervals, y), Side::Right, SMALL, Role::Quiet);
    sheet.bold(verdict.word(), (WIDTH, y), Side::Left, WORDS, role);
}

fn table(comparison: &Comparison) -> Table {
    let columns = ["Figure", &comparison.policy, &comparison.baseline, "Difference", "p", "p, adjusted", "Verdict"];
    let mut table = Table::new(&columns);
    for difference in &comparison.differences {
        let verdict = verdict(difference);
        let interval = change_interval(difference.difference, &difference.unit, &comparison.currency);
        table.rows.push(vec![
            Cell::head(&difference.figure),
            Cell::written(level(difference.policy, &difference.unit)),
            Cell::written(level(difference.baseline, &difference.unit)),
            Cell::written(change(difference.difference, &difference.unit, &comparison.currency)).with_small(interval),
            Cell::written(p_value(difference.p)),
            Cell::written(p_value(difference.p_adjusted)),
            Cell::written(verdict.word()).judged(verdict.good()),
        ]);
    }
    table
}

fn role(verdict: Verdict) -> Role {
    match verdict {
        Verdict::Better => Role::Good,
        Verdict::Worse => Role::Bad,
        Verdict::Different => Role::Ink,
        Verdict::Unclear | Verdict::Undefined => Role::Quiet,
    }
}
