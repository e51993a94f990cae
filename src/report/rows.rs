//! Rows of points on one axis, in groups: a point and its interval for every policy, held against a target.

use super::axis::{Axis, Scale};
use super::figures::{Unit, figure, number, sound, sound_estimate};
use super::labels::{cut, room};
use super::palette::Role;
use super::sheet::{SMALL, Sheet, Side, WORDS, chart};
use crate::stats::Estimate;

const WIDTH: f64 = 980.0;
const MOST_NAME: usize = 26;
const ROW: f64 = 20.0;
const HEADING: f64 = 26.0;
const GAP: f64 = 10.0;

/// Points in groups on a common axis.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rows {
    /// The name in references.
    pub(super) name: &'static str,
    /// The title for those who hear the chart.
    pub(super) title: &'static str,
    /// What it shows, in words.
    pub(super) about: String,
    /// The name of the axis with its unit.
    pub(super) axis: &'static str,
    /// The unit.
    pub(super) unit: Unit,
    /// The lowest and the highest value there can be.
    pub(super) limits: (f64, f64),
    /// The groups from the top down.
    pub(super) groups: Vec<Group>,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Group {
    /// What is measured.
    pub(super) heading: String,
    /// A line to reach.
    pub(super) target: Option<f64>,
    /// The rows.
    pub(super) rows: Vec<Row>,
}

/// One policy's row.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Row {
    /// The policy's number, for its colour.
    pub(super) policy: usize,
    /// The policy's name.
    pub(super) name: String,
    /// A point with its interval.
    pub(super) estimate: Option<Estimate>,
    /// A ring to compare the point with, joined to it by a line.
    pub(super) other: Option<f64>,
    /// A cloud of faint points.
    pub(super) points: Vec<f64>,
    /// What stands at the right.
    pub(super) value: String,
    /// Whether the value is as it should be, where that can be said.
    pub(super) good: Option<bool>,
}

impl Rows {
    /// The chart as SVG.
    pub(super) fn svg(&self) -> String {
        let height: f64 = self.groups.iter().map(|group| HEADING + GAP + group.rows.len() as f64 * ROW).sum();
        let bottom = 6.0 + height;
        let rows = || self.groups.iter().flat_map(|group| &group.rows);
        let names = room(rows().map(|row| row.name.as_str()), WORDS, 90.0, 215.0);
        let values = room(rows().map(|row| row.value.as_str()), SMALL + 0.5, 60.0, 330.0);
        let scale = Scale { axis: self.covering(), from: names + 14.0, to: WIDTH - values - 44.0 };
        chart(self.name, self.title, &self.about, (WIDTH, bottom + 46.0), |sheet| {
            self.draw_axis(sheet, scale, bottom);
            let mut top = 6.0;
            for group in &self.groups {
                draw_group(sheet, group, scale, top);
                top += HEADING + GAP + group.rows.len() as f64 * ROW;
            }
        })
    }

    /// An axis for every value shown.
    fn covering(&self) -> Axis {
        let targets = self.groups.iter().filter_map(|group| group.target);
        let rows = self.groups.iter().flat_map(|group| &group.rows);
        let values = rows.flat_map(|row| {
            let estimate = sound_estimate(row.estimate);
            let ends = estimate.into_iter().flat_map(|e| [Some(e.estimate), e.low, e.high]).flatten();
            ends.chain(row.other).chain(row.points.iter().copied())
        });
        Axis::covering(values.chain(targets), 6).within(self.limits.0, self.limits.1)
    }

    fn draw_axis(&self, sheet: &Sheet<'_>, scale: Scale, bottom: f64) {
        for mark in scale.axis.marks() {
            let x = scale.at(mark);
            sheet.line(&[(x, 6.0), (x, bottom)], Role::Grid, 1.0);
            let label = match self.unit {
                Unit::Share => {
                    let decimals = scale.axis.decimals().saturating_sub(2);
                    format!("{} %", number(mark * 100.0, decimals))
                }
                Unit::Plain(_) => number(mark, scale.axis.decimals()),
                unit => figure(mark, unit),
            };
            sheet.words(&label, (x, bottom + 12.0), Side::Middle, SMALL, Role::Quiet);
        }
        let middle = (scale.from + scale.to) / 2.0;
        sheet.words(self.axis, (middle, bottom + 32.0), Side::Middle, SMALL, Role::Quiet);
    }
}

fn draw_group(sheet: &Sheet<'_>, group: &Group, scale: Scale, top: f64) {
    let first = top + HEADING;
    let last = first + group.rows.len() as f64 * ROW;
    sheet.bold(&cut(&group.heading, 110), (0.0, top + HEADING / 2.0), Side::Right, WORDS, Role::Ink);
    if let Some(target) = group.target.and_then(sound) {
        let x = scale.at(target);
        sheet.line(&[(x, first), (x, last)], Role::Ink, 2.0);
        sheet.surface(&[(x - 5.0, first - 5.0), (x + 5.0, first - 5.0), (x, first + 2.0)], Role::Ink, 1.0);
    }
    for (index, row) in group.rows.iter().enumerate() {
        draw_row(sheet, row, scale, first + (index as f64 + 0.5) * ROW);
    }
}

fn draw_row(sheet: &Sheet<'_>, row: &Row, scale: Scale, y: f64) {
    let mark = Role::Mark(row.policy);
    sheet.words(&cut(&row.name, MOST_NAME), (scale.from - 14.0, y), Side::Left, WORDS, Role::Ink);
    for (index, point) in row.points.iter().copied().filter_map(sound).enumerate() {
        // Points of one row stand a little apart in height, always in the same way, so that few cover each other.
        let lift = (index % 5) as f64 * 2.2 - 4.4;
        sheet.dot((scale.at(point), y + lift), 3.0, mark, 0.45);
    }
    if let (Some(estimate), Some(other)) = (sound_estimate(row.estimate), row.other.and_then(sound)) {
        // Thinner than a whisker, so that it is not taken for one.
        sheet.line(&[(scale.at(estimate.estimate), y), (scale.at(other), y)], mark, 0.75);
        sheet.ring((scale.at(other), y), 5.0, mark);
    }
    if let Some(estimate) = sound_estimate(row.estimate) {
        if let Some((low, high)) = estimate.low.zip(estimate.high) {
            sheet.line(&[(scale.at(low), y), (scale.at(high), y)], mark, 2.0);
            for end in [low, high] {
                sheet.line(&[(scale.at(end), y - 4.0), (scale.at(end), y + 4.0)], mark, 1.5);
            }
        }
        let at = (scale.at(estimate.estimate), y);
        if row.points.is_empty() {
            sheet.dot(at, 5.0, mark, 1.0);
        } else {
            sheet.line(&[(at.0, y - 8.0), (at.0, y + 8.0)], Role::Ink, 2.0);
        }
    }
    let sign = match row.good {
        Some(true) => "✓",
        Some(false) => "✗",
        None => "",
    };
    let role = if row.good == Some(true) { Role::Good } else { Role::Bad };
    let at = scale.to + 26.0;
    sheet.bold(sign, (at, y), Side::Middle, WORDS, role);
    sheet.words(&row.value, (at + 14.0, y), Side::Right, SMALL + 0.5, Role::Ink);
}
