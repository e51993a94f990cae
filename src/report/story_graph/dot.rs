//! The graph of a story in DOT, the language of Graphviz.

use super::super::labels::cut;
use super::{DRAWN, Kind, StoryGraph, Way};
use std::fmt::Write;

/// The longest line of what is said, in columns.
const SAID: usize = 40;

/// The graph in DOT.
pub fn story_dot(graph: &StoryGraph) -> String {
    let mut dot = format!("digraph {} {{\n  // {DRAWN}\n  node [fontname=\"sans-serif\"];\n", quoted(&graph.title));
    for (number, each) in graph.boxes.iter().enumerate() {
        let (shape, style) = match each.kind {
            Kind::Moment => ("box", "solid"),
            Kind::Luck => ("diamond", "solid"),
            Kind::Reaction => ("box", "dashed"),
            Kind::Ending => ("box", "rounded"),
        };
        let label =
            if each.says.is_empty() { each.name.clone() } else { format!("{}\n{}", each.name, cut(&each.says, SAID)) };
        let width = if each.covered { 3 } else { 1 };
        let _ =
            writeln!(dot, "  n{number} [shape={shape}, style={style}, penwidth={width}, label={}];", quoted(&label));
    }
    for arrow in &graph.arrows {
        let style = match arrow.way {
            Way::Best => "solid",
            Way::Fine | Way::Denied | Way::Reaction => "dashed",
            Way::Poor | Way::Luck => "dotted",
        };
        let label = if arrow.label.is_empty() {
            arrow.way.word().to_owned()
        } else {
            format!("{}\n{}", arrow.label, arrow.way.word())
        };
        let width = if arrow.covered { 3 } else { 1 };
        let _ = writeln!(
            dot,
            "  n{} -> n{} [style={style}, penwidth={width}, label={}];",
            arrow.from,
            arrow.to,
            quoted(&label)
        );
    }
    dot.push_str("}\n");
    dot
}

/// A text as DOT takes it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
