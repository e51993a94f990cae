//! A sheet to draw a chart on: plotters' elements in pixels, and an SVG that screen readers can announce.

use super::labels::{isolated, plain};
use super::palette::{Role, dress};
use plotters::coord::Shift;
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::prelude::{Color, DrawingArea, IntoDrawingArea, IntoTextStyle, SVGBackend, ShapeStyle};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontStyle, RGBAColor};

/// Points of the drawing to a pixel of the page: plotters draws on whole points, too coarse for a slow curve.
const POINTS: f64 = 2.0;

/// plotters divides a font's size by this when it writes it.
const FONT: f64 = 1.24;

/// Beyond this nothing is drawn, so that no stray value can make a point overflow.
const FAR: f64 = 100_000.0;

/// The size of most words on a chart, in pixels.
pub(super) const WORDS: f64 = 13.0;

/// The size of words that explain.
pub(super) const SMALL: f64 = 11.5;

/// Which side of its place a text stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// It begins there.
    Right,
    /// It ends there.
    Left,
    /// It is centred there.
    Middle,
}

/// A sheet while it is drawn on; places and sizes are pixels from the upper left corner.
pub(super) struct Sheet<'a> {
    area: DrawingArea<SVGBackend<'a>, Shift>,
}

/// Draws a chart: its name for references, a title and a description in words, its size, and the drawing.
pub(super) fn chart(name: &str, title: &str, about: &str, size: (f64, f64), draw: impl FnOnce(&Sheet<'_>)) -> String {
    let mut drawing = String::new();
    let points = |pixels: f64| (pixels * POINTS).clamp(1.0, FAR) as u32;
    {
        let area = SVGBackend::with_string(&mut drawing, (points(size.0), points(size.1))).into_drawing_area();
        let sheet = Sheet { area };
        draw(&sheet);
        // Writing to a string cannot fail; what could is files, and there are none.
        sheet.area.present().ok();
    }
    let body = drawing.split_once('>').map_or("", |(_, body)| body);
    format!(
        "<svg class=\"chart\" viewBox=\"0 0 {} {}\" role=\"img\" direction=\"ltr\" font-family=\"sans-serif\" \
         aria-labelledby=\"{name}-title {name}-about\" xmlns=\"http://www.w3.org/2000/svg\">\n\
         <title id=\"{name}-title\">{}</title>\n<desc id=\"{name}-about\">{}</desc>{}",
        points(size.0),
        points(size.1),
        escape(title),
        escape(about),
        dress(&body.replace(" font-family=\"sans-serif\"", ""), POINTS),
    )
}

impl Sheet<'_> {
    /// A line through the points.
    pub(super) fn line(&self, points: &[(f64, f64)], role: Role, thickness: f64) {
        let path: Vec<(i32, i32)> = points.iter().map(|point| place(*point)).collect();
        self.area.draw(&PathElement::new(path, stroke(role, thickness))).ok();
    }

    /// A surface with these corners.
    pub(super) fn surface(&self, corners: &[(f64, f64)], role: Role, opacity: f64) {
        let corners: Vec<(i32, i32)> = corners.iter().map(|corner| place(*corner)).collect();
        self.area.draw(&Polygon::new(corners, tint(role, opacity).filled())).ok();
    }

    /// A bar from one corner to the opposite one.
    pub(super) fn bar(&self, from: (f64, f64), to: (f64, f64), role: Role, opacity: f64) {
        let (from, to) = (place(from), place(to));
        let corners = [(from.0.min(to.0), from.1.min(to.1)), (from.0.max(to.0), from.1.max(to.1))];
        self.area.draw(&Rectangle::new(corners, tint(role, opacity).filled())).ok();
    }

    /// A filled point.
    pub(super) fn dot(&self, at: (f64, f64), radius: f64, role: Role, opacity: f64) {
        self.area.draw(&Circle::new(place(at), (radius * POINTS) as i32, tint(role, opacity).filled())).ok();
    }

    /// A ring with nothing in it.
    pub(super) fn ring(&self, at: (f64, f64), radius: f64, role: Role) {
        self.dot(at, radius, Role::Paper, 1.0);
        self.area.draw(&Circle::new(place(at), (radius * POINTS) as i32, stroke(role, 1.5))).ok();
    }

    /// Words, centred on the height of their place.
    pub(super) fn words(&self, text: &str, at: (f64, f64), side: Side, size: f64, role: Role) {
        self.write(text, at, side, size, role, FontStyle::Normal);
    }

    /// Words that stand out.
    pub(super) fn bold(&self, text: &str, at: (f64, f64), side: Side, size: f64, role: Role) {
        self.write(text, at, side, size, role, FontStyle::Bold);
    }

    fn write(&self, text: &str, at: (f64, f64), side: Side, size: f64, role: Role, weight: FontStyle) {
        let horizontal = match side {
            Side::Right => HPos::Left,
            Side::Left => HPos::Right,
            Side::Middle => HPos::Center,
        };
        let style = ("sans-serif", size * POINTS * FONT, weight).into_text_style(&self.area);
        let colour = role.key();
        let style = style.color(&colour).pos(Pos::new(horizontal, VPos::Center));
        // plotters centres by the height of an x; letters and figures are higher, so the line goes down a little.
        let place = place((at.0, at.1 + size * 0.08));
        self.area.draw(&Text::new(isolated(&plain(text)), place, style)).ok();
    }
}

/// The words with nothing in them that a page would take for a tag.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in plain(text).chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    safe
}

/// Whole points for a place in pixels.
fn place((x, y): (f64, f64)) -> (i32, i32) {
    let points = |pixels: f64| (pixels * POINTS).clamp(-FAR, FAR).round() as i32;
    (points(x), points(y))
}

fn tint(role: Role, opacity: f64) -> RGBAColor {
    role.key().mix(opacity)
}

fn stroke(role: Role, thickness: f64) -> ShapeStyle {
    role.key().stroke_width((thickness * POINTS).round().max(1.0) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_says_what_it_is_and_keeps_tags_out_of_names() {
        let svg = chart("x", "A <b>", "About & more", (100.0, 50.0), |sheet| {
            sheet.words("<script>", (10.0, 10.0), Side::Right, 12.0, Role::Ink);
            sheet.line(&[(f64::NAN, 1.0), (1e300, 2.0)], Role::Line(1), 2.0);
        });
        assert!(svg.starts_with("<svg class=\"chart\" viewBox=\"0 0 200 100\" role=\"img\""));
        assert!(svg.contains("<title id=\"x-title\">A &lt;b&gt;</title>") && svg.trim_end().ends_with("</svg>"));
        assert!(svg.contains("&lt;script&gt;") && !svg.contains("<script>"));
        assert!(svg.contains("stroke-dasharray=\"18 8\"") && !svg.contains("NaN"));
    }
}
