//! What holds for every text whatever its types: names stand once, numbers are finite, spans of time can be.

use super::builder::clip;
use super::codes::{BLANK, MIXED, NUMBER, SPAN, TWICE};
use super::lexer::Bracket;
use super::notes::Notes;
use super::outline::{Group, Node, Shape};
use std::collections::BTreeMap;

/// The longest span of time: 100 years.
const LONGEST_DAYS: f64 = 36_525.0;

/// No number of a scenario is further from 0: beyond, whole numbers can no longer be told apart, and sums and products
/// soon are no numbers at all.
const LARGEST: f64 = 1e15;

/// Checks a thing and all that is in it. The outline's depth is bounded, so this can call itself.
pub(super) fn check(node: &Node, text: &str, notes: &mut Notes<'_>) {
    match &node.shape {
        Shape::Missing => {}
        Shape::Leaf => {
            check_number(node, text, notes);
        }
        Shape::Group(group) => {
            check_repeats(group, text, notes);
            check_names(group, text, notes);
            check_blanks(group, text, notes);
            check_span(group, text, notes);
            for entry in &group.entries {
                check(&entry.value, text, notes);
            }
        }
    }
}

fn check_repeats(group: &Group, text: &str, notes: &mut Notes<'_>) {
    let mut seen = BTreeMap::new();
    for key in group.entries.iter().filter_map(|entry| entry.key.as_ref()) {
        if let Some(first) = seen.get(&(key.text.as_str(), key.quoted)) {
            let message = format!("`{}` stands here twice", clip(&key.text));
            let line = notes.line(text, *first);
            let what = if group.bracket == Bracket::Curly { "rename one" } else { "take one away" };
            let help = Some(format!("the first is in line {line}; {what}"));
            // A reader of names takes both; a reader of fields would stop here.
            if group.bracket == Bracket::Curly {
                notes.mistake(&TWICE, key.range.clone(), message, help);
            } else {
                notes.damage(&TWICE, key.range.clone(), message, help);
            }
        } else {
            seen.insert((key.text.as_str(), key.quoted), key.range.start);
        }
    }
}

/// An id of nothing cannot be named; a title of nothing can only not be read.
fn check_blanks(group: &Group, text: &str, notes: &mut Notes<'_>) {
    for entry in &group.entries {
        let Some(key) = entry.key.as_ref().filter(|key| !key.quoted && ["id", "title"].contains(&key.text.as_str()))
        else {
            continue;
        };
        let value = text.get(entry.value.range.clone()).unwrap_or_default();
        let inside = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        if inside.is_some_and(|inside| inside.trim().is_empty()) {
            let message = format!("this {} is empty", key.text);
            if key.text == "id" {
                notes.mistake(&BLANK, entry.value.range.clone(), message, None);
            } else {
                notes.doubt(&BLANK, entry.value.range.clone(), message);
            }
        }
    }
}

fn check_names(group: &Group, text: &str, notes: &mut Notes<'_>) {
    let names = group.entries.iter().filter_map(|entry| entry.key.as_ref());
    for name in names.filter(|key| key.quoted && key.text.trim().is_empty()) {
        let help = "write what it is to be called";
        notes.mistake(&MIXED, name.range.clone(), "this name is empty".into(), Some(help.into()));
    }
    let named = group.entries.iter().filter(|entry| entry.key.is_some()).count();
    let unnamed = group.entries.iter().position(|entry| entry.key.is_none());
    let (message, place, help) = match (group.bracket, unnamed) {
        (Bracket::Square, _) if named > 0 => {
            let Some(key) = group.entries.iter().find_map(|entry| entry.key.as_ref()) else { return };
            ("a list in `[ ]` has no names", key.range.clone(), "use `{ }` around names, `( )` around fields")
        }
        (Bracket::Round, Some(at)) if named > 0 => {
            let Some(entry) = group.entries.get(at) else { return };
            let before = at.checked_sub(1).and_then(|before| group.entries.get(before)).map(|entry| &entry.value.range);
            let here = &entry.value.range;
            let fraction = before.is_some_and(|before| {
                before.end + 1 == here.start
                    && is_digits(&text[here.clone()])
                    && is_digits(text[before.clone()].trim_start_matches('-'))
            });
            let help =
                if fraction { "a decimal number takes a point: `0.5`" } else { "write a name and a colon before it" };
            ("this has no name, the others have", here.clone(), help)
        }
        (Bracket::Curly, Some(at)) => {
            let Some(entry) = group.entries.get(at) else { return };
            let help =
                if named > 0 { "write a name and a colon before it" } else { "a list without names stands in `[ ]`" };
            ("this has no name, and in `{ }` everything has one", entry.value.range.clone(), help)
        }
        _ => return,
    };
    // Where something is broken already, the missing name follows from it.
    if !notes.is_full() && !notes.damage.iter().any(|byte| place.contains(byte)) {
        notes.damage(&MIXED, place, message.into(), Some(help.into()));
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number that a thing is, if it is one that can be used.
fn check_number(node: &Node, text: &str, notes: &mut Notes<'_>) -> Option<f64> {
    let written = &text[node.range.clone()];
    let is_number = written.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'));
    if !is_number && !matches!(written, "NaN" | "inf") {
        return None;
    }
    let unsigned = written.strip_prefix(['+', '-']).unwrap_or(written);
    let whole = |prefix: &str, base: u32| {
        let digits = unsigned.strip_prefix(prefix)?.replace('_', "");
        u128::from_str_radix(&digits, base).ok().map(|number| number as f64)
    };
    let plain = written.replace('_', "");
    let number = whole("0x", 16).or_else(|| whole("0o", 8)).or_else(|| whole("0b", 2)).or_else(|| plain.parse().ok());
    match number {
        Some(number) if number.abs() <= LARGEST => Some(number),
        Some(number) if number.is_finite() => {
            let message = format!("`{}` is beyond 1e15, the largest number there can be", clip(written));
            notes.damage(&NUMBER, node.range.clone(), message, Some("check the number of digits".into()));
            None
        }
        Some(_) => {
            let message = format!("`{}` is not a finite number", clip(written));
            notes.mistake(&NUMBER, node.range.clone(), message, None);
            None
        }
        None => {
            let message = format!("`{}` is not a number", clip(written));
            let share = plain.strip_suffix('%').and_then(|percent| percent.parse::<f64>().ok());
            let help = match share {
                Some(percent) => format!("write {}: shares go from 0 to 1", percent / 100.0),
                None => "write it like 3, -0.15 or 4_000, without a unit".to_owned(),
            };
            notes.damage(&NUMBER, node.range.clone(), message, Some(help));
            None
        }
    }
}

fn check_span(group: &Group, text: &str, notes: &mut Notes<'_>) {
    let days = match group.name.as_ref().map(|name| &text[name.clone()]) {
        Some("Seconds") => 1.0 / 86_400.0,
        Some("Minutes") => 1.0 / 1_440.0,
        Some("Hours") => 1.0 / 24.0,
        Some("Days") => 1.0,
        Some("Weeks") => 7.0,
        _ => return,
    };
    let [entry] = group.entries.as_slice() else { return };
    let written = text[entry.value.range.clone()].replace('_', "");
    let Some(number) = written.parse::<f64>().ok().filter(|number| number.is_finite()) else { return };
    let message = if number < 0.0 {
        "a span of time cannot be negative"
    } else if number * days > LONGEST_DAYS {
        "a span of time has at most 100 years (36,525 days)"
    } else {
        return;
    };
    notes.mistake(&SPAN, entry.value.range.clone(), message.into(), None);
}
