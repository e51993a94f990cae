//! Lines over time, one a policy, with bands where there are intervals and every line named at its end.

use super::axis::{Axis, Scale};
use super::figures::{NONE, sound};
use super::labels::{cut, room, spread};
use super::palette::Role;
use super::sheet::{SMALL, Sheet, Side, WORDS};

/// From label to label.
pub(super) const LABEL: f64 = 17.0;

/// How wide a chart with lines is.
pub(super) const WIDTH: f64 = 980.0;

/// With more lines than this, bands are drawn fainter: they lie on one another.
const MANY: usize = 8;

/// From where a line's own dash stands before its name to the name.
const LEADER: f64 = 34.0;

/// A point as x, y and the ends of its interval.
pub(super) type Point = (f64, f64, Option<(f64, f64)>);

/// A policy's line.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Line {
    /// The policy's number, for colour and dash.
    pub(super) policy: usize,
    /// What stands at its end: the name, and a value.
    pub(super) name: String,
    /// The value at its end, in words.
    pub(super) value: String,
    /// The points by x.
    pub(super) points: Vec<Point>,
}

/// The field that lines are drawn in, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Field {
    /// Across.
    pub(super) x: Scale,
    /// Up; `from` is the lower edge.
    pub(super) y: Scale,
}

impl Line {
    /// The same without what is no number.
    pub(super) fn sound(mut self) -> Self {
        self.points.retain(|(x, y, _)| sound(*x).is_some() && sound(*y).is_some());
        for (_, _, band) in &mut self.points {
            *band = band.filter(|(low, high)| sound(*low).is_some() && sound(*high).is_some());
        }
        self
    }

    /// What stands at the end of the line.
    fn label(&self) -> String {
        let value = if self.value == NONE { "" } else { &self.value };
        format!("{} {value}", cut(&self.name, 26)).trim_end().to_owned()
    }

    /// Everything an axis up has to cover.
    pub(super) fn heights(&self) -> impl Iterator<Item = f64> + '_ {
        self.points
            .iter()
            .flat_map(|(_, y, band)| [Some(*y), band.map(|ends| ends.0), band.map(|ends| ends.1)])
            .flatten()
    }
}

impl Field {
    /// A field above `bottom` that leaves room for axes at the left and labels at the right.
    pub(super) fn new(lines: &[Line], across: Axis, up: Axis, bottom: f64) -> Self {
        let labels: Vec<String> = lines.iter().map(Line::label).collect();
        let room = room(labels.iter().map(String::as_str), WORDS, 60.0, 280.0);
        Self {
            x: Scale { axis: across, from: 56.0, to: WIDTH - room - LEADER - 20.0 },
            y: Scale { axis: up, from: bottom, to: 34.0 },
        }
    }

    /// Lines to read values by, with their names at the left, and what the axis measures above it.
    pub(super) fn draw_heights(self, sheet: &Sheet<'_>, axis: &str, write: impl Fn(f64, Axis) -> String) {
        for mark in self.y.axis.marks() {
            let y = self.y.at(mark);
            sheet.line(&[(self.x.from, y), (self.x.to, y)], Role::Grid, 1.0);
            sheet.words(&write(mark, self.y.axis), (self.x.from - 8.0, y), Side::Left, SMALL, Role::Quiet);
        }
        sheet.words(axis, (0.0, self.y.to - 18.0), Side::Right, SMALL, Role::Quiet);
    }

    /// Marks across with their names beneath, and what the axis measures.
    pub(super) fn draw_across(self, sheet: &Sheet<'_>, marks: &[(f64, String)], axis: &str, bottom: f64) {
        sheet.line(&[(self.x.from, bottom), (self.x.to, bottom)], Role::Quiet, 1.0);
        for (mark, name) in marks {
            let x = self.x.at(*mark);
            sheet.line(&[(x, bottom), (x, bottom + 4.0)], Role::Quiet, 1.0);
            sheet.words(name, (x, bottom + 14.0), Side::Middle, SMALL, Role::Quiet);
        }
        let middle = (self.x.from + self.x.to) / 2.0;
        sheet.words(axis, (middle, bottom + 33.0), Side::Middle, SMALL, Role::Quiet);
    }

    /// Bands first, so that no band covers a line; then lines; then names, each joined to the end of its line.
    pub(super) fn draw_lines(self, sheet: &Sheet<'_>, lines: &[Line], bottom: f64) {
        let opacity = if lines.len() > MANY { 0.07 } else { 0.16 };
        for line in lines {
            let ends: Vec<_> = line.points.iter().filter_map(|(x, _, band)| band.map(|band| (*x, band))).collect();
            let high = ends.iter().map(|(x, (_, high))| (self.x.at(*x), self.y.at(*high)));
            let low = ends.iter().rev().map(|(x, (low, _))| (self.x.at(*x), self.y.at(*low)));
            if ends.len() > 1 {
                sheet.surface(&high.chain(low).collect::<Vec<_>>(), Role::Mark(line.policy), opacity);
            }
        }
        for line in lines {
            let path: Vec<_> = line.points.iter().map(|(x, y, _)| (self.x.at(*x), self.y.at(*y))).collect();
            match path.as_slice() {
                [] => {}
                [only] => sheet.dot(*only, 4.0, Role::Mark(line.policy), 1.0),
                path => sheet.line(path, Role::Line(line.policy), 2.5),
            }
        }
        self.draw_names(sheet, lines, bottom);
    }

    fn draw_names(self, sheet: &Sheet<'_>, lines: &[Line], bottom: f64) {
        let ended: Vec<_> =
            lines.iter().filter_map(|line| line.points.last().map(|(x, y, _)| (line, *x, *y))).collect();
        let wanted: Vec<f64> = ended.iter().map(|(_, _, y)| self.y.at(*y)).collect();
        let places = spread(&wanted, LABEL, self.y.to, bottom);
        for (((line, x, _), y), place) in ended.iter().zip(wanted).zip(places) {
            let (from, to) = (self.x.at(*x) + 3.0, self.x.to + 20.0);
            sheet.line(&[(from, y), (to, place)], Role::Mark(line.policy), 1.0);
            // The line's own dash stands before the name, and the name in ink: not every colour is dark enough to read.
            sheet.line(&[(to, place), (to + LEADER - 6.0, place)], Role::Line(line.policy), 2.5);
            sheet.words(&line.label(), (to + LEADER, place), Side::Right, WORDS, Role::Ink);
        }
    }
}
