//! What plain practice says of modes, of going back and of other policies.

use super::{Elsewhere, Mode};
use crate::sim::describe;

/// Keys beside those that every turn has.
pub(super) const KEYS: &str = "  b 2  back to turn 2   q  stop, to go on another time\n";
/// In a test.
pub(super) const NO_HINTS: &str = "There are no hints in a test.\n";

/// The person goes back.
pub(super) fn back_to(turn: usize) -> String {
    format!("\nBack to before turn {turn}. This is how it went so far.\n\n")
}

/// There is no turn to go back to, or none may be taken back.
pub(super) fn no_way_back(mode: Mode) -> &'static str {
    if mode.helps() { "There is no such turn of yours to go back to.\n" } else { "In a test no turn is taken back.\n" }
}

/// The same moves under other policies.
pub(super) fn elsewhere(all: &[Elsewhere]) -> String {
    if all.is_empty() {
        return String::new();
    }
    // Policies under which it goes alike share a line.
    let mut alike: Vec<(String, Vec<String>)> = Vec::new();
    for each in all {
        let (went, title) = (there(each), format!("\"{}\"", each.title));
        match alike.iter_mut().find(|(known, _)| *known == went) {
            Some((_, titles)) => titles.push(title),
            None => alike.push((went, vec![title])),
        }
    }
    let mut text = "The same moves under other policies\n".to_owned();
    for (went, titles) in alike {
        text.push_str(&format!("  {}: {went}\n", titles.join(", ")));
    }
    text.push('\n');
    text
}

/// What the same moves came to under one other policy.
fn there(each: &Elsewhere) -> String {
    let Some(ending) = each.ending else {
        return format!("it goes another way after turn {}.", each.turns);
    };
    let score = each.score.map_or_else(|| "not scored".to_owned(), |score| format!("{score:.0} of 100"));
    let asks = if each.escalated { "a supervisor is asked, " } else { "" };
    format!("{asks}{}, {score}, in {}.", ending.words(), describe(each.lasted))
}
