//! Retention: the share of customers still there, day by day, a line and a band for every policy.

use super::axis::Axis;
use super::figures::{self, NONE, Unit, counted, figure, number, sound};
use super::lines::{Field, LABEL, Line, WIDTH};
use super::page::{Block, Section};
use super::sheet::chart;
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{CurvePoint, PolicyResults, Results};

/// The retention curves.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "retention",
    about: "The share of customers still there, day by day, with its band; and how those who left, left.",
    draw: Draw::Results(section),
};

/// Points kept of a curve, first and last among them: a year in weeks.
const POINTS: usize = 53;

fn section(results: &Results) -> Option<Section> {
    if results.policies.iter().all(|policy| policy.retention.at_horizon.is_none()) {
        return None;
    }
    let section = Section::new(INFO.name, "How many customers stay").say(
        "Each line is the share of customers still there; the band around it is the 95 % interval of the mean. \
         What one business of this size would see scatters more widely: the table says how widely.",
    );
    let lines: Vec<Line> = results.policies.iter().enumerate().map(line).collect();
    let section = if lines.iter().all(|line| line.points.is_empty()) {
        section.say("No curve was recorded.")
    } else {
        section.chart(svg(results, &lines), behind(results))
    };
    let section = section.with(Block::Table(leaving(results))).say(
        "In silence and with a word are those who left within 90 days of a contact with their matter unsolved. Other \
         reasons are all the rest: a rival, a move, no more need, or service that was not good enough although the \
         matter was solved.",
    );
    Some(section.say(
        "For scale: a survey by Aberdeen found that companies consistent across channels kept 89 % of their \
         customers and others 33 %. It picked its best companies partly by how many they kept, so it is no target \
         for these figures.",
    ))
}

fn line((index, policy): (usize, &PolicyResults)) -> Line {
    let points = sampled(&policy.retention.curve)
        .map(|point| (f64::from(point.day), point.survival, point.low.zip(point.high)))
        .collect();
    let value = figures::mean(policy.retention.at_horizon, Unit::Share);
    Line { policy: index, name: policy.policy.clone(), value, points }.sound()
}

/// At most [`POINTS`] of the points, evenly, first and last among them.
fn sampled(curve: &[CurvePoint]) -> impl Iterator<Item = &CurvePoint> {
    let last = curve.len().saturating_sub(1);
    let kept = curve.len().min(POINTS);
    (0..kept).filter_map(move |place| curve.get((place * last).checked_div(kept - 1).unwrap_or(0)))
}

fn svg(results: &Results, lines: &[Line]) -> String {
    let last_day = lines.iter().filter_map(|line| line.points.last()).fold(1.0, |last: f64, (day, ..)| last.max(*day));
    let across = Axis { low: 0.0, high: last_day, step: days_between_marks(last_day) };
    let up = Axis::covering(lines.iter().flat_map(Line::heights).chain([1.0]), 6).within(0.0, 1.0);
    let bottom = (40.0 + LABEL * lines.len() as f64).max(400.0);
    let field = Field::new(lines, across, up, bottom);
    let about = format!(
        "Lines for {} falling from 100 % over {} days; each ends at the share in the table below.",
        counted(results.policies.len() as u64, "policy", "policies"),
        number(last_day, 0)
    );
    let axis = match up.low {
        0.0 => "customers still there".to_owned(),
        low => format!("customers still there (the axis begins at {} %)", number(low * 100.0, 0)),
    };
    chart(INFO.name, "The share of customers still there over time", &about, (WIDTH, bottom + 46.0), |sheet| {
        field.draw_heights(sheet, &axis, |mark, axis| {
            format!("{} %", number(mark * 100.0, axis.decimals().saturating_sub(2)))
        });
        let marks: Vec<_> = across.marks().into_iter().map(|day| (day, number(day, 0))).collect();
        field.draw_across(sheet, &marks, "days since the start", bottom);
        field.draw_lines(sheet, lines, bottom);
    })
}

/// A step that calendars know.
fn days_between_marks(days: f64) -> f64 {
    let steps = [1.0, 7.0, 14.0, 30.0, 60.0, 90.0, 180.0, 365.0, 730.0, 1825.0];
    steps.into_iter().find(|step| days / step <= 12.5).unwrap_or(days / 10.0)
}

/// The curves, every fourth week or so.
fn behind(results: &Results) -> Table {
    let mut days: Vec<u32> = results
        .policies
        .iter()
        .flat_map(|policy| sampled(&policy.retention.curve).step_by(4).chain(policy.retention.curve.last()))
        .map(|point| point.day)
        .collect();
    days.sort_unstable();
    days.dedup();
    let names = results.policies.iter().map(|policy| policy.policy.as_str());
    let mut table = Table::new(&std::iter::once("Day").chain(names).collect::<Vec<_>>())
        .caption("Share still there, its interval, and how many that is a replication");
    // Policies nearly always share their days; if not, a table of every day of each would only be long.
    for day in days.into_iter().take(2 * POINTS) {
        let cells = results.policies.iter().map(|policy| match policy.retention.curve.iter().find(|p| p.day == day) {
            Some(point) => at(point),
            None => Cell::written(NONE),
        });
        table.rows.push(std::iter::once(Cell::head(&number(day.into(), 0))).chain(cells).collect());
    }
    table
}

fn at(point: &CurvePoint) -> Cell {
    let interval = match point.low.zip(point.high) {
        Some((low, high)) => figures::range(low, high, point.survival, Unit::Share),
        None => String::new(),
    };
    let left = sound(point.at_risk).map_or(String::new(), |at_risk| number(at_risk, 0));
    Cell::figure(point.survival, Unit::Share).with_small([interval, left].join(" ").trim())
}

/// Who stayed, and how those who did not, left.
fn leaving(results: &Results) -> Table {
    let columns = [
        "Policy",
        "Still there",
        "One business: 95 % range",
        "Months kept",
        "Left in silence",
        "Left and said so",
        "Left for other reasons",
    ];
    let mut table = Table::new(&columns).caption("Who stayed, and how those who did not, left");
    for (index, policy) in results.policies.iter().enumerate() {
        let retention = &policy.retention;
        let business = match retention.one_business {
            Some([low, high]) if sound(low).is_some() && sound(high).is_some() => {
                format!("{} to {}", number(low * 100.0, 1), figure(high, Unit::Share))
            }
            _ => NONE.to_owned(),
        };
        table.rows.push(vec![
            Cell::policy(index, &policy.policy),
            Cell::estimate(retention.at_horizon, Unit::Share),
            Cell::written(business),
            Cell::estimate(retention.months_kept, Unit::Plain(2)),
            Cell::estimate(retention.left_silent, Unit::Share),
            Cell::estimate(retention.left_voiced, Unit::Share),
            Cell::estimate(retention.left_otherwise, Unit::Share),
        ]);
    }
    table
}
