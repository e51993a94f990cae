//! Bars made of parts, one bar a policy: how much of each there was.

use super::axis::{Axis, Scale};
use super::figures::sound;
use super::labels::{cut, room, width};
use super::page::Block;
use super::palette::Role;
use super::sheet::{SMALL, Sheet, Side, WORDS, chart};

const WIDTH: f64 = 980.0;
const MOST_NAME: usize = 26;
const ROW: f64 = 34.0;
const THICK: f64 = 22.0;

/// A part that bars have, with its colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Part {
    /// The name.
    pub(super) name: &'static str,
    /// The colour.
    pub(super) role: Role,
    /// Whether words on it must be dark.
    pub(super) light: bool,
}

/// Stacked bars.
pub(super) struct Bars<'a> {
    /// The name in references.
    pub(super) name: &'static str,
    /// The title for those who hear the chart.
    pub(super) title: &'static str,
    /// What it shows, in words.
    pub(super) about: String,
    /// The name of the axis with its unit.
    pub(super) axis: String,
    /// The parts, from the left.
    pub(super) parts: &'a [Part],
    /// A policy's name, the size of each part, and what stands at the end.
    pub(super) bars: Vec<(String, Vec<Option<f64>>, String)>,
    /// How a value is written.
    pub(super) write: &'a dyn Fn(f64) -> String,
}

impl Bars<'_> {
    /// What the colours mean.
    pub(super) fn key(&self) -> Block {
        Block::Key(
            self.parts.iter().map(|part| (part.role.colour(), part.role.class().unwrap_or(""), part.name)).collect(),
        )
    }

    /// The chart as SVG.
    pub(super) fn svg(&self) -> String {
        let names = room(self.bars.iter().map(|(name, ..)| name.as_str()), WORDS, 90.0, 215.0);
        let ends = room(self.bars.iter().map(|(.., end)| end.as_str()), WORDS, 40.0, 300.0);
        let bottom = 6.0 + ROW * self.bars.len() as f64;
        let totals = self.bars.iter().map(|(_, sizes, _)| sizes.iter().copied().map(size).sum());
        let axis = Axis::covering(std::iter::once(0.0).chain(totals), 5).within(0.0, f64::MAX);
        let scale = Scale { axis, from: names + 14.0, to: WIDTH - ends - 16.0 };
        chart(self.name, self.title, &self.about, (WIDTH, bottom + 46.0), |sheet| {
            for mark in axis.marks() {
                let x = scale.at(mark);
                sheet.line(&[(x, 0.0), (x, bottom)], Role::Grid, 1.0);
                sheet.words(&(self.write)(mark), (x, bottom + 12.0), Side::Middle, SMALL, Role::Quiet);
            }
            for (index, (name, sizes, end)) in self.bars.iter().enumerate() {
                let y = 6.0 + ROW * (index as f64 + 0.5);
                sheet.words(&cut(name, MOST_NAME), (names, y), Side::Left, WORDS, Role::Ink);
                let reached = self.draw_bar(sheet, scale, sizes, y);
                sheet.words(end, (reached + 8.0, y), Side::Right, WORDS, Role::Ink);
            }
            sheet.line(&[(scale.from, 0.0), (scale.from, bottom)], Role::Ink, 1.0);
            let middle = (scale.from + scale.to) / 2.0;
            sheet.words(&self.axis, (middle, bottom + 32.0), Side::Middle, SMALL, Role::Quiet);
        })
    }

    /// Draws the parts one after another and returns where the last one ends.
    fn draw_bar(&self, sheet: &Sheet<'_>, scale: Scale, sizes: &[Option<f64>], y: f64) -> f64 {
        let mut sum = 0.0;
        for (part, value) in self.parts.iter().zip(sizes.iter().copied().map(size)) {
            let (from, to) = (scale.at(sum), scale.at(sum + value));
            sum += value;
            if to - from < 0.5 {
                continue;
            }
            // A hair of ground between parts keeps them apart in grey print.
            sheet.bar((from, y - THICK / 2.0), ((to - 1.0).max(from + 0.5), y + THICK / 2.0), part.role, 1.0);
            let label = (self.write)(value);
            if width(&label, SMALL) + 8.0 < to - from {
                let role = if part.light { Role::Ink } else { Role::Paper };
                sheet.words(&label, ((from + to) / 2.0, y), Side::Middle, SMALL, role);
            }
        }
        scale.at(sum)
    }
}

/// A part's size, never below nothing.
fn size(value: Option<f64>) -> f64 {
    value.and_then(sound).map_or(0.0, |value| value.max(0.0))
}
