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
const MIDDLE: f64 = 420.0;
const REACH: f64 = 165.0;
const VALUES: f64 = 606.0;
const ROW: f64 = 30.0;

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
    section
        .say(format!(
            "Each row is {} less {}, with its 95 % interval. Rows have scales of their own, for their units differ; \
             the line in the middle is zero, and a whisker that crosses it may be luck. pp are percentage points.",
            comparison.policy, comparison.baseline
        ))
        .with(Block::Chart(svg(comparison)))
        .with(Block::Table(table(comparison)))
        .say(
            "p is how often luck alone would give a difference this large if there were none; the adjusted p allows \
             for having looked at so many figures at once (Holm), and decides the verdict: below 0.05 is taken for \
             more than luck.",
        )
}

fn svg(comparison: &Comparison) -> String {
    let bottom = 34.0 + ROW * comparison.differences.len() as f64;
    let changes: Vec<String> = comparison
        .differences
        .iter()
        .map(|difference| change(difference.difference, &difference.unit, &comparison.currency))
        .collect();
    let room = room(changes.iter().map(String::as_str), WORDS, 40.0, 150.0);
    let about =
        "A row for each figure with a point at its difference and whiskers for its interval, zero in the middle.";
    chart(INFO.name, "Differences between the two policies", about, (WIDTH, bottom + 12.0), |sheet| {
        sheet.words("less", (MIDDLE - REACH, 12.0), Side::Right, SMALL, Role::Quiet);
        sheet.words("zero", (MIDDLE, 12.0), Side::Middle, SMALL, Role::Quiet);
        sheet.words("more", (MIDDLE + REACH, 12.0), Side::Left, SMALL, Role::Quiet);
        sheet.line(&[(MIDDLE, 24.0), (MIDDLE, bottom)], Role::Ink, 1.5);
        for (index, difference) in comparison.differences.iter().enumerate() {
            draw_row(sheet, difference, &comparison.currency, room, 34.0 + ROW * (index as f64 + 0.5));
        }
    })
}

fn draw_row(sheet: &Sheet<'_>, difference: &Difference, currency: &str, room: f64, y: f64) {
    sheet.words(&cut(&difference.figure, 32), (NAMES, y), Side::Left, WORDS, Role::Ink);
    sheet.line(&[(MIDDLE - REACH, y + ROW / 2.0), (WIDTH, y + ROW / 2.0)], Role::Grid, 1.0);
    let Some(found) = sound_estimate(difference.difference) else {
        sheet.words("not defined for both", (VALUES, y), Side::Right, WORDS, Role::Quiet);
        return;
    };
    let verdict = verdict(difference);
    let role = role(verdict);
    let ends = [Some(found.estimate), found.low, found.high].into_iter().flatten();
    let widest = ends.map(f64::abs).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    let at = |value: f64| MIDDLE + value / widest * REACH;
    if let Some((low, high)) = found.low.zip(found.high) {
        sheet.line(&[(at(low), y), (at(high), y)], role, 2.0);
        for end in [low, high] {
            sheet.line(&[(at(end), y - 5.0), (at(end), y + 5.0)], role, 2.0);
        }
    }
    sheet.dot((at(found.estimate), y), 5.5, role, 1.0);
    let change = change(difference.difference, &difference.unit, currency);
    sheet.words(&cut(&change, 20), (VALUES, y), Side::Right, WORDS, Role::Ink);
    let interval = change_interval(difference.difference, &difference.unit, currency);
    sheet.words(&cut(&interval, 26), (VALUES + room + 6.0, y), Side::Right, SMALL, Role::Quiet);
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
