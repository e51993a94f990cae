//! The graph of a story as SVG.

use super::super::labels::{cut, isolated, width};
use super::super::sheet::escape;
use super::layout::{Layout, Thing, width_of};
use super::{Arrow, DRAWN, Kind, StoryGraph, Way};
use std::fmt::Write;

/// The height of a layer of boxes, with the room below.
const BOXES: f64 = 84.0;
/// The height of a layer of words, with the room below.
const WORDS: f64 = 78.0;
/// The edge around the picture.
const EDGE: f64 = 24.0;
/// The room for the title.
const TITLE: f64 = 40.0;
/// The height of the key.
const KEY: f64 = 56.0;
/// The narrowest picture: the key must fit.
const NARROWEST: f64 = 900.0;
/// The height of a box, and of one that holds only a name.
const HEIGHT: (f64, f64) = (62.0, 28.0);

/// The dash of each kind of arrow.
fn dash(way: Way) -> &'static str {
    match way {
        Way::Best => "none",
        Way::Fine => "10 4",
        Way::Poor => "2 4",
        Way::Denied => "10 3 2 3",
        Way::Luck => "5 2",
        Way::Reaction => "4 6",
    }
}

/// The graph as a picture by itself.
pub fn story_svg(graph: &StoryGraph) -> String {
    let layout = Layout::of(graph);
    let wide = layout.width.max(NARROWEST) + 2.0 * EDGE;
    let high = TITLE + top(layout.layers) + KEY + 2.0 * EDGE;
    let left = EDGE + (wide - 2.0 * EDGE - layout.width) / 2.0;
    let moments = graph.boxes.iter().filter(|each| matches!(each.kind, Kind::Moment | Kind::Luck));
    let tested = moments.clone().filter(|each| each.covered).count();
    let about = format!("{} moments, of which the story's tests come to {tested}", moments.count());
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" direction=\"ltr\" width=\"{wide:.0}\" height=\"{high:.0}\" \
         viewBox=\"0 0 {wide:.0} {high:.0}\" font-family=\"sans-serif\" role=\"img\">\n<!-- {DRAWN} -->\n<title>{title}</title>\n\
         <desc>{about}</desc>\n<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"9\" \
         markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n",
        title = escape(&graph.title),
    );
    line(&mut svg, wide / 2.0, EDGE + 14.0, 18.0, true, &graph.title);
    let middle = |spot: usize| {
        let spot = &layout.spots[spot];
        (left + spot.x, EDGE + TITLE + top(spot.layer))
    };
    for ((way, arrow), goes_up) in layout.ways.iter().zip(&graph.arrows).zip(&layout.goes_up) {
        let places: Vec<(f64, f64, f64)> = way
            .iter()
            .map(|spot| {
                let (x, y) = middle(*spot);
                (x, y, height(graph, layout.spots[*spot].thing))
            })
            .collect();
        path(&mut svg, &places, arrow.way, arrow.covered, !goes_up);
    }
    for (number, spot) in layout.spots.iter().enumerate() {
        let (x, y) = middle(number);
        match spot.thing {
            Thing::Box(held) => {
                // An ending stands in several places, and a test comes to some of them.
                let leads_here = |(way, arrow): (&Vec<usize>, &Arrow)| arrow.covered && way.last() == Some(&number);
                let reached = layout.ways.iter().zip(&graph.arrows).any(leads_here);
                let bold = if graph.boxes[held].kind == Kind::Ending { reached } else { graph.boxes[held].covered };
                draw_box(&mut svg, graph, held, bold, (x, y));
            }
            Thing::Words(held) => draw_words(&mut svg, graph, held, layout.goes_up[held], x, y),
            Thing::Bend => {}
        }
    }
    key(&mut svg, wide, high - EDGE - KEY / 2.0);
    svg.push_str("</svg>\n");
    svg
}

/// How far down a layer begins.
fn top(layer: usize) -> f64 {
    (layer.div_ceil(2)) as f64 * BOXES + (layer / 2) as f64 * WORDS
}

fn height(graph: &StoryGraph, thing: Thing) -> f64 {
    match thing {
        Thing::Box(number) if graph.boxes[number].kind == Kind::Ending => HEIGHT.1,
        Thing::Box(_) => HEIGHT.0,
        Thing::Words(_) => 46.0,
        Thing::Bend => 46.0,
    }
}

/// An arrow through these places, each the middle of its upper edge and its height.
fn path(svg: &mut String, places: &[(f64, f64, f64)], way: Way, bold: bool, head: bool) {
    let mut drawn = String::new();
    for two in places.windows(2) {
        let ((x, y, high), (to_x, to_y, _)) = (two[0], two[1]);
        let (y, half) = (y + high, (y + high + to_y) / 2.0);
        let _ = write!(drawn, "M{x:.1} {y:.1}C{x:.1} {half:.1} {to_x:.1} {half:.1} {to_x:.1} {to_y:.1}");
    }
    // Through the bends it goes straight down; through its words as well, which cover it.
    let inner = places.len().saturating_sub(1);
    for (x, y, high) in places.iter().take(inner).skip(1) {
        let _ = write!(drawn, "M{x:.1} {y:.1}V{:.1}", y + high);
    }
    let (dash, weight) = (dash(way), if bold { 2.8 } else { 1.1 });
    let _ = writeln!(
        svg,
        "<path d=\"{drawn}\" fill=\"none\" stroke=\"black\" stroke-width=\"{weight}\" stroke-dasharray=\"{dash}\"/>"
    );
    if let (true, Some((x, y, _))) = (head, places.last()) {
        let _ = writeln!(
            svg,
            "<path d=\"M{x:.1} {:.1}V{y:.1}\" fill=\"none\" stroke=\"none\" marker-end=\"url(#head)\"/>",
            y - 6.0
        );
    }
}

fn draw_box(svg: &mut String, graph: &StoryGraph, number: usize, bold: bool, (x, y): (f64, f64)) {
    let held = &graph.boxes[number];
    let thing = Thing::Box(number);
    let (wide, high) = (width_of(graph, thing), height(graph, thing));
    let (corner, dash, fill) = match held.kind {
        Kind::Moment => (3.0, "none", "#f4f4f4"),
        Kind::Luck => (3.0, "5 2", "white"),
        Kind::Reaction => (3.0, "4 6", "white"),
        Kind::Ending => (14.0, "none", "#e4e4e4"),
    };
    let weight = if bold { 2.8 } else { 1.1 };
    let _ = writeln!(
        svg,
        "<rect x=\"{:.1}\" y=\"{y:.1}\" width=\"{wide}\" height=\"{high}\" rx=\"{corner}\" fill=\"{fill}\" \
         stroke=\"black\" stroke-width=\"{weight}\" stroke-dasharray=\"{dash}\"><title>{}</title></rect>",
        x - wide / 2.0,
        escape(&format!("{}: {}", held.name, held.says))
    );
    let name = match held.kind {
        Kind::Luck => format!("{} (luck)", held.name),
        Kind::Reaction => format!("reaction: {}", held.name),
        Kind::Moment | Kind::Ending => held.name.clone(),
    };
    if held.kind == Kind::Ending {
        line(svg, x, y + high / 2.0 + 4.5, 12.0, false, &fitted(&name, 12.0, wide - 10.0));
        return;
    }
    let names = if held.kind == Kind::Reaction {
        wrapped(&name, 12.0, wide - 12.0, 2)
    } else {
        vec![fitted(&name, 13.0, wide - 12.0)]
    };
    let said = wrapped(&held.says, 11.0, wide - 12.0, 3 - names.len());
    let lines = names.len() + said.len();
    let mut down = y + (high - 15.0 * lines as f64) / 2.0 + 11.5;
    for (place, text) in names.iter().chain(&said).enumerate() {
        let named = place < names.len();
        line(svg, x, down, if named { 12.5 } else { 11.0 }, named, text);
        down += 15.0;
    }
}

fn draw_words(svg: &mut String, graph: &StoryGraph, number: usize, goes_up: bool, x: f64, y: f64) {
    let arrow = &graph.arrows[number];
    let wide = width_of(graph, Thing::Words(number));
    let back = goes_up.then(|| fitted(&format!("↑ {}", graph.boxes[arrow.to].name), 11.0, wide));
    let mut lines = wrapped(&arrow.label, 11.0, wide, if goes_up { 1 } else { 2 });
    lines.push(arrow.way.word().to_owned());
    lines.extend(back);
    let high = 14.0 * lines.len() as f64;
    let _ = writeln!(
        svg,
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{wide}\" height=\"{high}\" fill=\"white\"><title>{}</title></rect>",
        x - wide / 2.0,
        y + (46.0 - high) / 2.0,
        escape(&arrow.label)
    );
    let mut down = y + (46.0 - high) / 2.0 + 11.0;
    for text in &lines {
        let worth = text == arrow.way.word();
        line_styled(svg, x, down, 11.0, arrow.covered && !worth, worth, text);
        down += 14.0;
    }
}

/// What the dashes mean.
fn key(svg: &mut String, wide: f64, y: f64) {
    let step = (wide - 2.0 * EDGE) / (Way::ALL.len() + 1) as f64;
    for (place, way) in Way::ALL.into_iter().enumerate() {
        let x = EDGE + step * place as f64;
        let _ = writeln!(
            svg,
            "<path d=\"M{x:.1} {y:.1}h40\" stroke=\"black\" stroke-width=\"1.1\" stroke-dasharray=\"{}\"/>",
            dash(way)
        );
        label(svg, x + 46.0, y + 4.0, way.word());
    }
    let x = EDGE + step * Way::ALL.len() as f64;
    let _ = writeln!(svg, "<path d=\"M{x:.1} {y:.1}h40\" stroke=\"black\" stroke-width=\"2.8\"/>");
    label(svg, x + 46.0, y + 4.0, "in a test");
}

fn label(svg: &mut String, x: f64, y: f64, text: &str) {
    let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"11\">{}</text>", escape(text));
}

fn line(svg: &mut String, x: f64, y: f64, size: f64, bold: bool, text: &str) {
    line_styled(svg, x, y, size, bold, false, text);
}

fn line_styled(svg: &mut String, x: f64, y: f64, size: f64, bold: bool, slanted: bool, text: &str) {
    let bold = if bold { " font-weight=\"bold\"" } else { "" };
    let slanted = if slanted { " font-style=\"italic\"" } else { "" };
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" text-anchor=\"middle\"{bold}{slanted}>{}</text>",
        isolated(&escape(text))
    );
}

/// The text, cut to fit into so much room.
fn fitted(text: &str, size: f64, room: f64) -> String {
    let mut columns = super::super::labels::columns(text);
    let mut fitted = text.to_owned();
    while columns > 1 && width(&fitted, size) > room {
        columns -= 1;
        fitted = cut(text, columns);
    }
    fitted
}

/// The text in so many lines at most, the last one cut.
fn wrapped(text: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.peek() {
        if lines.len() + 1 >= most {
            break;
        }
        let mut line = fitted(word, size, room);
        words.next();
        while let Some(next) = words.peek() {
            let longer = format!("{line} {next}");
            if width(&longer, size) > room {
                break;
            }
            line = longer;
            words.next();
        }
        lines.push(line);
    }
    let rest: Vec<&str> = words.collect();
    if !rest.is_empty() && most > 0 {
        lines.push(fitted(&rest.join(" "), size, room));
    }
    lines
}
