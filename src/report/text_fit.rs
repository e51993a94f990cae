//! A number found by what was observed, on the terminal: the number, how well everything else agrees, and the line to
//! paste.

use super::figures::{figure, number, with_interval};
use super::labels::plain;
use super::observed::{name, unit};
use super::terminal::{Align, Look, Terminal, faint, usual};
use crate::experiment::{Fit, Fitted, ObservedFigure};

/// What was found, in at most 100 columns.
pub fn fitted_text(fitted: &Fitted, asked: &Fit<'_>, colour: bool) -> String {
    let mut text = Terminal::new(colour);
    let interval = fitted
        .low
        .zip(fitted.high)
        .map_or(String::new(), |(low, high)| format!(" [{}, {}]", number(low, 3), number(high, 3)));
    let found = format!(
        "{}{interval} of those of {} on duty can be reached; the operation says {}",
        number(fitted.reachable, 3),
        plain(&fitted.group),
        number(fitted.before, 3)
    );
    text.wrapped("", &found, Look::Bold);
    text.blank();
    let head = ["", "observed", "simulated", ""].map(faint).to_vec();
    let row = |each: &ObservedFigure| {
        let what = if asked.is(each) { "fitted to" } else { "a test" };
        let unit = unit(each);
        vec![
            usual(name(each)),
            usual(figure(each.observed, unit)),
            usual(with_interval(each.simulated, unit)),
            faint(what),
        ]
    };
    let rows: Vec<_> = std::iter::once(head).chain(fitted.observed.iter().map(row)).collect();
    text.table("  ", &[Align::Left, Align::Right, Align::Left, Align::Left], &rows);
    text.blank();
    let words = format!(
        "Under {}, {} shares tried, each with the same luck. Intervals are those of the simulation; what was observed has \
         chance in it too.",
        plain(&fitted.policy),
        fitted.tries
    );
    text.wrapped("", &words, Look::Usual);
    text.blank();
    text.line(&format!("For the group `{}` in operation.ron:", plain(&fitted.group)));
    text.line(&format!("  reachable: {:.3},", fitted.reachable));
    text.finish()
}
