//! The colours of charts, told apart by their dashes too: in grey print, or by eyes that do not see the difference.
//!
//! plotters writes plain colours and knows no dashes, so a chart is drawn in *keys*, colours used for nothing else, and
//! [`dress`] puts the true colour, the dash and the class for dark screens in their place.

use plotters::style::RGBColor;

/// The colours of policies, in order: readable with the common kinds of colour blindness (Okabe and Ito, 2008).
const COLOURS: [&str; 5] = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000"];

/// Dash patterns in pixels; with five colours and seven dashes, thirty-five policies look different.
const DASHES: [&str; 7] = ["", "9 4", "2 3", "10 3 2 3", "5 3", "16 4", "10 3 2 3 2 3"];

/// The part of a key that is the same in all of them.
const KEY: &str = "\"#FE";

/// What a mark on a chart is for; its colour follows from that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Words and marks that count.
    Ink,
    /// Words that explain.
    Quiet,
    /// Lines to read a value by.
    Grid,
    /// The ground.
    Paper,
    /// What is as it should be.
    Good,
    /// What is not.
    Bad,
    /// One of four shades for parts of a whole, 0 the darkest.
    Shade(usize),
    /// A policy's points, bands and whiskers.
    Mark(usize),
    /// A policy's line, with its dash.
    Line(usize),
}

impl Role {
    /// The colour drawn for now. The first byte says that it is a key, the second the kind, the third which.
    pub(super) fn key(self) -> RGBColor {
        let (kind, which) = match self {
            Role::Ink => (0, 0),
            Role::Quiet => (0, 1),
            Role::Grid => (0, 2),
            Role::Paper => (0, 3),
            Role::Good => (0, 4),
            Role::Bad => (0, 5),
            Role::Shade(which) => (1, which % 4),
            Role::Mark(which) => (2, which % 35),
            Role::Line(which) => (3, which % 35),
        };
        RGBColor(0xFE, kind, u8::try_from(which).unwrap_or(0))
    }

    /// The role of a key.
    fn of(kind: u8, which: usize) -> Self {
        match (kind, which) {
            (1, which) => Role::Shade(which),
            (2, which) => Role::Mark(which),
            (3, which) => Role::Line(which),
            (_, 1) => Role::Quiet,
            (_, 2) => Role::Grid,
            (_, 3) => Role::Paper,
            (_, 4) => Role::Good,
            (_, 5) => Role::Bad,
            _ => Role::Ink,
        }
    }

    /// The colour on a light ground.
    pub(super) fn colour(self) -> &'static str {
        match self {
            Role::Ink => "#1B1F24",
            Role::Quiet => "#57606A",
            Role::Grid => "#D8DEE4",
            Role::Paper => "#FFFFFF",
            Role::Good => "#009E73",
            Role::Bad => "#D55E00",
            Role::Shade(which) => ["#3D4650", "#6B7681", "#9AA4AE", "#C9D0D7"][which % 4],
            Role::Mark(which) | Role::Line(which) => COLOURS[which % COLOURS.len()],
        }
    }

    /// The class by which a dark screen changes the colour; none where it serves on both.
    pub(super) fn class(self) -> Option<&'static str> {
        match self {
            Role::Ink => Some("ink"),
            Role::Quiet => Some("quiet"),
            Role::Grid => Some("grid"),
            Role::Paper => Some("paper"),
            Role::Good | Role::Bad => None,
            Role::Shade(which) => Some(["shade-a", "shade-b", "shade-c", "shade-d"][which % 4]),
            Role::Mark(which) | Role::Line(which) => (which % COLOURS.len() == 4).then_some("ink"),
        }
    }
}

/// The dash pattern of a policy in pixels; empty for an unbroken line.
fn dash(policy: usize) -> &'static str {
    DASHES[policy % DASHES.len()]
}

/// A short piece of a policy's line, to stand before its name in a table.
pub(super) fn swatch(policy: usize) -> String {
    let role = Role::Line(policy);
    let class = role.class().map_or(String::new(), |class| format!(" class=\"s-{class}\""));
    format!(
        "<svg class=\"swatch\" viewBox=\"0 0 36 8\" aria-hidden=\"true\"><line x1=\"0\" y1=\"4\" x2=\"36\" y2=\"4\" \
         stroke=\"{}\"{class} stroke-width=\"3\" stroke-dasharray=\"{}\"/></svg>",
        role.colour(),
        dash(policy)
    )
}

/// The drawing with true colours, classes and dashes for its keys; dashes grow by `scale`, as the drawing did.
pub(super) fn dress(drawing: &str, scale: f64) -> String {
    let mut dressed = String::with_capacity(drawing.len() + drawing.len() / 4);
    let mut rest = drawing;
    while let Some(at) = rest.find(KEY) {
        let (before, key) = rest.split_at(at);
        let end = KEY.len() + 4;
        let code = |from: usize| key.get(from..from + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let (Some(kind), Some(which), Some("\"")) = (code(KEY.len()), code(KEY.len() + 2), key.get(end..end + 1))
        else {
            dressed.push_str(before);
            dressed.push_str(KEY);
            rest = &key[KEY.len()..];
            continue;
        };
        let role = Role::of(kind, which.into());
        dressed.push_str(before);
        dressed.push_str(&format!("\"{}\"", role.colour()));
        if let Some(class) = role.class() {
            let kind = if before.ends_with("stroke=") { "s" } else { "f" };
            dressed.push_str(&format!(" class=\"{kind}-{class}\""));
        }
        if let (Role::Line(policy), true) = (role, before.ends_with("stroke="))
            && !dash(policy).is_empty()
        {
            let lengths = dash(policy).split(' ').filter_map(|length| length.parse::<f64>().ok());
            let scaled: Vec<String> = lengths.map(|length| (length * scale).to_string()).collect();
            dressed.push_str(&format!(" stroke-dasharray=\"{}\"", scaled.join(" ")));
        }
        rest = &key[end + 1..];
    }
    dressed.push_str(rest);
    dressed
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn thirty_five_policies_look_different() {
        let looks: BTreeSet<_> = (0..35).map(|policy| (Role::Line(policy).colour(), dash(policy))).collect();
        assert_eq!(looks.len(), 35);
    }

    #[test]
    fn a_key_becomes_its_colour_class_and_dash() {
        let dressed = dress("<line stroke=\"#FE0301\"/><text fill=\"#FE0000\">\"#FE\" x</text>", 2.0);
        let line = "<line stroke=\"#D55E00\" stroke-dasharray=\"18 8\"/>";
        let text = "<text fill=\"#1B1F24\" class=\"f-ink\">\"#FE\" x</text>";
        assert_eq!(dressed, format!("{line}{text}"));
    }
}
