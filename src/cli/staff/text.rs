//! Answers as people read them: aligned, with each service level named by its definition.

use super::answer::{Answer, Named, Question};
use super::by_interval::Planned;
use super::lines::Lines;
use crate::notation::number;
use crate::stats::queueing::{Definition, Target};
use std::fmt::Write;

/// Stands where a figure does not apply.
const NONE: &str = "–";

/// The definitions, each with its name in JSON and in words.
pub(super) const DEFINITIONS: [(Definition, &str, &str); 4] = [
    (Definition::OfOffered, "p_served_within_T", "served in time, of all who come"),
    (Definition::OfServed, "sl_of_served", "served in time, of all who are served"),
    (Definition::AnyOutcome, "p_wait_le_T_any_outcome", "served or gone in time, of all who come"),
    (
        Definition::ExcludingEarlyAbandons,
        "sl_excluding_abandons_before_T",
        "served in time, of all but those gone in time",
    ),
];

/// The name of a definition in JSON.
pub(super) fn name(definition: Definition) -> &'static str {
    DEFINITIONS.iter().find(|(known, ..)| *known == definition).map_or("", |(_, name, _)| name)
}

/// A share in per cent.
fn percent(share: Option<f64>) -> String {
    share.map_or(NONE.to_owned(), |share| format!("{} %", number(100.0 * share, 2)))
}

fn seconds(time: Option<f64>) -> String {
    time.map_or(NONE.to_owned(), |time| format!("{} s", number(time, 1)))
}

/// A number with no more decimals than it has, two at most.
pub(super) fn plain(value: f64) -> String {
    let text = number(value, 2);
    let short = text.trim_end_matches('0').trim_end_matches('.');
    if text.contains('.') { short.to_owned() } else { text }
}

/// So many reps.
pub(super) fn team(reps: f64) -> String {
    counted(reps, "rep")
}

fn counted(many: f64, thing: &str) -> String {
    format!("{} {thing}{}", plain(many), if many == 1.0 { "" } else { "s" })
}

/// What a target asks for: `80 % within 20 s (p_served_within_T)`.
pub(super) fn asked_for(target: &Target) -> String {
    let (share, within) = (plain(100.0 * target.share), plain(target.within));
    format!("{share} % within {within} s ({})", name(target.definition))
}

/// One queue.
pub(super) fn one(question: &Question, answer: &Answer) -> String {
    let patience = match (&answer.patience_law, answer.patience_s) {
        (Some(law), Some(mean_s)) => format!("patience {} s on average ({law})", plain(mean_s)),
        _ => "nobody gives up".to_owned(),
    };
    let (arrivals, handle, offered) =
        (plain(answer.arrivals_per_hour), plain(answer.handle_s), plain(answer.figures.offered));
    let model = match answer.model {
        "erlang_a" => "Erlang A",
        "erlang_c" => "Erlang C",
        _ => "M/M/n+G",
    };
    let mut text = format!("{arrivals} an hour, {handle} s each: {offered} erlangs; {patience}: {model}\n");
    if let (Some(target), Some(needed)) = (&question.target, answer.reps_needed) {
        let part = answer.reps_needed_fractional.map(|part| plain((100.0 * part).ceil() / 100.0)).unwrap_or_default();
        let team = team(f64::from(needed));
        let _ = writeln!(text, "{}: {team}, or {part} if a team need not be whole", asked_for(target));
    }
    if !answer.steady {
        let _ = writeln!(text, "\nWith {} there is no steady state, and there are no figures", team(answer.reps));
        return text;
    }
    let figures = &answer.figures;
    let rows = [
        ("wait at all", percent(figures.p_wait)),
        ("give up", percent(figures.p_abandon)),
        ("give up, of those who wait", percent(figures.p_abandon_given_wait)),
        ("mean wait", seconds(figures.mean_wait_s)),
        ("mean wait of those served", seconds(figures.mean_wait_served_s)),
        ("mean wait of those who give up", seconds(figures.mean_wait_abandoned_s)),
        ("mean wait with endless patience", seconds(figures.mean_virtual_wait_s)),
        ("people waiting, on average", figures.mean_queue.map_or(NONE.to_owned(), |queue| number(queue, 2))),
        ("occupancy", percent(figures.occupancy)),
    ];
    let _ = writeln!(text, "\nWith {}", team(answer.reps));
    for (label, value) in rows {
        let _ = writeln!(text, "  {label:<46}{value:>12}");
    }
    let _ = writeln!(text, "\nService level within {} s", plain(question.within_s));
    text.push_str(&levels(figures));
    text
}

/// Every service level by its definition.
fn levels(figures: &Named) -> String {
    let mut text = String::new();
    for (definition, name, words) in DEFINITIONS {
        let _ = writeln!(text, "  {words:<46}{:>12}   {name}", percent(figures.service_level(definition)));
    }
    let gone = percent(figures.p_abandon_within);
    let _ = writeln!(text, "  {:<46}{gone:>12}   p_abandon_within_T", "gone in time, of all who come");
    text
}

/// Lines.
pub(super) fn lines(answer: &Lines) -> String {
    let (arrivals, handle, offered) = (plain(answer.arrivals_per_hour), plain(answer.handle_s), plain(answer.offered));
    let mut text = format!("{arrivals} an hour, {handle} s each: {offered} erlangs; nobody waits: Erlang B\n");
    if let Some(most) = answer.blocking {
        let _ = writeln!(text, "at most {} lost: {}", percent(Some(most)), counted(answer.servers, "line"));
    }
    let _ = writeln!(text, "\nWith {}", counted(answer.servers, "line"));
    for (label, value) in [("lost", answer.erlang_b), ("occupancy", answer.occupancy)] {
        let _ = writeln!(text, "  {label:<46}{:>12}", percent(value));
    }
    text
}

/// A plan: one row an interval, and all together.
pub(super) fn plan(planned: &Planned) -> String {
    let definition = planned.definition();
    let needs = planned.target.is_some();
    let mut head = vec!["interval", "arrivals", "handle", "erlangs", "reps"];
    if needs {
        head.push("needed");
    }
    head.extend(["in time", "give up", "mean wait", "occupancy"]);
    let mut table: Vec<Vec<String>> = vec![head.iter().map(|word| (*word).to_owned()).collect()];
    for row in &planned.rows {
        let answer = &row.answer;
        let mut cells =
            vec![row.interval.clone(), plain(row.arrivals), handled(answer.handle_s), plain(answer.figures.offered)];
        cells.push(plain(answer.reps));
        if needs {
            cells.push(answer.reps_needed.map_or(NONE.to_owned(), |needed| number(f64::from(needed), 0)));
        }
        cells.extend(outcome(&answer.figures, definition));
        table.push(cells);
    }
    let totals = &planned.totals;
    let mut cells = vec!["all".to_owned(), plain(totals.arrivals), String::new(), String::new(), String::new()];
    if needs {
        cells.push(String::new());
    }
    cells.extend(outcome(&totals.figures, definition));
    table.push(cells);
    let (within, name) = (plain(planned.within_s), name(definition));
    let mut text = format!("Each interval as if it had lasted for ever; in time: within {within} s by {name}\n\n");
    text.push_str(&aligned(&table));
    let hours = |hours: f64| number(hours, 1);
    let _ = write!(text, "\n{} staff hours", hours(totals.staff_hours));
    if let Some(needed) = totals.staff_hours_needed {
        let _ = write!(text, "; {} needed", hours(needed));
    }
    if let Some(target) = &planned.target {
        let _ = write!(text, " for {} in every interval", asked_for(target));
    }
    let _ = writeln!(text, "\n\nService level within {} s, of everybody in the file", plain(planned.within_s));
    text.push_str(&levels(&totals.figures));
    text
}

/// A handle time, which is missing where nobody comes.
fn handled(time: f64) -> String {
    if time > 0.0 { format!("{} s", plain(time)) } else { NONE.to_owned() }
}

fn outcome(figures: &Named, definition: Definition) -> [String; 4] {
    [
        percent(figures.service_level(definition)),
        percent(figures.p_abandon),
        seconds(figures.mean_wait_s),
        percent(figures.occupancy),
    ]
}

/// Columns as wide as their widest cell, the first on the left and the others on the right.
fn aligned(table: &[Vec<String>]) -> String {
    let columns = table.first().map_or(0, Vec::len);
    let width = |column: usize| table.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in table {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let _ = if column == 0 { write!(line, "{cell:<width$}") } else { write!(line, "  {cell:>width$}") };
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
