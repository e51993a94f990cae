//! A comparison on the terminal: the verdict in words, then the differences in a table.

use super::change::{change, change_interval, level, p_value, verdict};
use super::differences::{adds_up, has_intervals, lead};
use super::labels::plain;
use super::terminal::{Align, Look, Terminal, faint, usual};
use crate::experiment::Comparison;

/// The comparison in at most 100 columns: words first, then figure by figure, then the doubts.
///
/// ANSI colours only if `colour`. The command stands on a line of its own, whole however long it is.
pub fn comparison_text(comparison: &Comparison, colour: bool) -> String {
    let mut text = Terminal::new(colour);
    let mut words = comparison.words.iter();
    if let Some(first) = words.next() {
        text.wrapped("", first, Look::Bold);
    }
    for sentence in words {
        text.wrapped("  ", sentence, Look::Usual);
    }
    text.blank();
    text.wrapped("", &lead(comparison), Look::Faint);
    text.blank();
    differences(&mut text, comparison);
    if !comparison.doubts.is_empty() {
        text.blank();
        let heading = text.paint("Be careful", Look::Bold);
        text.line(&heading);
    }
    for doubt in &comparison.doubts {
        text.wrapped("! ", doubt, Look::Usual);
    }
    text.blank();
    text.line("The same again:");
    text.line(&format!("  {}", plain(&comparison.command)));
    text.finish()
}

/// What the columns of differences hold.
fn what_is_shown(comparison: &Comparison) -> String {
    let with = if has_intervals(comparison) { ", with its 95 % interval" } else { "" };
    let shares = comparison.differences.iter().any(|each| each.unit == "share");
    let points = if shares { "; pp are percentage points" } else { "" };
    let adds_up = adds_up(comparison).map_or_else(String::new, |sum| format!(" {sum}"));
    format!("Difference: {} less {}{with}{points}.{adds_up}", comparison.policy, comparison.baseline)
}

fn differences(text: &mut Terminal, comparison: &Comparison) {
    if comparison.differences.is_empty() {
        text.line("No figures were compared.");
        return;
    }
    let head = ["figure", "policy", "baseline", "difference", "", "p adj.", ""].map(faint);
    let mut rows = vec![head.to_vec()];
    for difference in &comparison.differences {
        let verdict = verdict(difference);
        let look = match verdict.good() {
            Some(true) => Look::Good,
            Some(false) => Look::Bad,
            None => Look::Usual,
        };
        rows.push(vec![
            usual(&difference.figure),
            usual(level(difference.policy, &difference.unit)),
            usual(level(difference.baseline, &difference.unit)),
            usual(change(difference.difference, &difference.unit, &comparison.currency)),
            faint(change_interval(difference.difference, &difference.unit, &comparison.currency)),
            usual(p_value(difference.p_adjusted)),
            (verdict.word().to_owned(), look),
        ]);
    }
    let align = [Align::Left, Align::Right, Align::Right, Align::Right, Align::Left, Align::Right, Align::Left];
    text.table("", &align, &rows);
    text.wrapped("", &what_is_shown(comparison), Look::Faint);
}
