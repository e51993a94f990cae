//! `mainstay run --trace-customer`: what became of one customer, as a story with its dates.

use super::manners::Manners;
use super::means;
use super::numbers::whole;
use super::scenario::{Opened, quoted};
use super::trouble::{Exit, Trouble};
use super::watcher::{Stop, Watcher};
use crate::experiment::{self, Entry, Request, Traced};
use crate::sim::{DAY, HOUR, MINUTE, Time};
use clap::Args;
use serde::Serialize;

/// Lines are broken at this width.
const WIDTH: usize = 110;

/// Which customer to follow.
#[derive(Debug, Args)]
#[command(next_help_heading = "To follow one customer")]
pub struct Whom {
    /// Tell what became of this customer, counted from 1, instead of running everything; those who may become one while
    /// the run goes on come after those who are there at the start
    #[arg(long, value_name = "NUMBER", value_parser = whole(0, u32::MAX), allow_negative_numbers = true)]
    trace_customer: Option<u32>,
    /// In this replication, counted from 1 [default: 1]
    #[arg(long, value_name = "NUMBER", value_parser = whole(0, u32::MAX), allow_negative_numbers = true, requires = "trace_customer")]
    replication: Option<u32>,
}

impl Whom {
    /// The customer and the replication, when somebody is to be followed.
    pub fn whom(&self) -> Option<(u32, u32)> {
        self.trace_customer.map(|customer| (customer, self.replication.unwrap_or(1)))
    }
}

/// A line of the story for programs.
#[derive(Serialize)]
struct Row<'e> {
    day: Time,
    clock: String,
    at_ms: Time,
    matter: Option<u32>,
    what: &'e str,
}

/// Replays a replication and tells of one customer.
///
/// # Errors
/// When there is no such customer or replication, or more than one policy was named.
pub fn trace(opened: &Opened, request: &Request, whom: (u32, u32), manners: &Manners) -> Result<Exit, Trouble> {
    let (customer, replication) = whom;
    let policy = match request.policies.as_slice() {
        [policy] => *policy,
        [first, ..] => {
            let first = quoted(&opened.scenario.policies[*first].id);
            let message = "a customer is followed under one policy";
            return Err(Trouble::new(Exit::Usage, message).help(format!("add --policy, such as --policy {first}")));
        }
        [] => return Err(Trouble::new(Exit::NothingSelected, "the scenario has no policy")),
    };
    within("replication", replication, request.replications)?;
    let (customers, prospects) = experiment::people(&opened.scenario, request, replication - 1);
    within("customer", customer, customers.saturating_add(prospects)).map_err(|trouble| match prospects {
        0 => trouble,
        _ => trouble.help(format!("there are 1 to {customers} at the start; those who may become customers follow")),
    })?;
    let mut one = Request { replications: 1, jobs: Some(1), ..request.clone() };
    means::provide(&opened.scenario, &mut one, manners)?;
    manners.say_seed();
    let watcher = Watcher::begin(manners, 0, "replications")?;
    let traced = experiment::trace(&opened.scenario, request, (replication - 1, customer - 1), &watcher);
    let stopped = watcher.end();
    if manners.json() {
        let rows: Vec<Row<'_>> = traced.entries.iter().map(row).collect();
        manners.print_json(&rows)?;
    } else {
        let segment = traced.segment.as_ref().map(|segment| format!(", {segment}")).unwrap_or_default();
        let policy = &opened.scenario.policies[policy].id;
        let seed = request.seed;
        let newcomer = if traced.newcomer { " (not one at the start)" } else { "" };
        let head = format!(
            "Customer {customer}{newcomer}{segment}, policy {policy}, replication {replication}, seed {seed}\n"
        );
        manners.print(&format!("{head}\n{}\n{}", story(&traced.entries), ending(&traced)))?;
    }
    let (days, seconds) = (traced.days, traced.cpu_seconds);
    manners.say(&format!("replayed {days} days of {customers} customers in {seconds:.2} s to hear of one"));
    if traced.entries.iter().any(|entry| entry.turn) {
        manners.say("names that are said belong to the stories, so that one customer goes by several");
    }
    if let Some(stopped) = stopped {
        let (why, exit) = match stopped {
            Stop::Person => ("interrupted", Exit::Interrupted),
            Stop::Memory => ("stopped for lack of memory", Exit::Incomplete),
        };
        manners.warn(&format!("{why} on day {}: what was heard until then is shown", traced.days + 1));
        return Ok(exit);
    }
    next(opened, policy, customer, replication, manners);
    Ok(Exit::Done)
}

/// Checks that there is a so-many-eth one.
fn within(what: &str, number: u32, of: u32) -> Result<(), Trouble> {
    if (1..=of).contains(&number) {
        return Ok(());
    }
    let help = match (what, of) {
        (_, 0) => "this scenario has only strangers, whom nobody can follow".to_owned(),
        ("replication", _) => format!("there are 1 to {of}; --replications makes more of them"),
        _ => format!("there are 1 to {of}"),
    };
    Err(Trouble::new(Exit::NothingSelected, format!("there is no {what} {number}")).help(help))
}

/// The same customer under another policy, or the next one.
fn next(opened: &Opened, policy: usize, customer: u32, replication: u32, manners: &Manners) {
    let given = quoted(&opened.input.given);
    let place = if replication == 1 { String::new() } else { format!(" --replication {replication}") };
    let of = |policy: usize| quoted(&opened.scenario.policies[policy].id);
    let count = opened.scenario.policies.len();
    let other = (policy + 1) % count.max(1);
    if other == policy {
        let command = format!("mainstay run {given} --policy {}{place} --trace-customer {}", of(policy), customer + 1);
        manners.next("another customer", &command);
    } else {
        let command = format!("mainstay run {given} --policy {}{place} --trace-customer {customer}", of(other));
        manners.next("the same customer and luck under another policy", &command);
    }
}

fn row(entry: &Entry) -> Row<'_> {
    Row { day: day(entry.at), clock: clock(entry.at), at_ms: entry.at, matter: entry.matter, what: &entry.text }
}

/// The day, from 1.
fn day(at: Time) -> Time {
    at / DAY + 1
}

/// The time of day.
fn clock(at: Time) -> String {
    format!("{:02}:{:02}", at % DAY / HOUR, at % HOUR / MINUTE)
}

/// What happened, a line each, with an empty one before each new day.
fn story(entries: &[Entry]) -> String {
    let mut text = String::new();
    let mut before: Option<Time> = None;
    for entry in entries {
        let (day, clock) = (day(entry.at), clock(entry.at));
        let same_day = before == Some(day);
        if before.is_some() && !same_day {
            text.push('\n');
        }
        let date = if same_day { String::new() } else { format!("day {day},") };
        let indent = if entry.turn { "    " } else { "" };
        let head = format!("{date:>8} {clock}  {indent}");
        let hanging = head.chars().count();
        text.push_str(&wrapped(&head, &readable(&entry.text), hanging));
        text.push('\n');
        before = Some(day);
    }
    text
}

/// How it stands at the end.
fn ending(traced: &Traced) -> String {
    if traced.newcomer && traced.joined.is_none() {
        let next = traced.next_newcomer.map(|next| format!("; the next who did is {}", next + 1)).unwrap_or_default();
        return format!("In {} days they never became a customer{next}.\n", traced.days);
    }
    match (traced.left, traced.entries.is_empty()) {
        (Some(_), _) => String::new(),
        (None, true) => format!("Nothing happened to this customer in {} days; they are still there.\n", traced.days),
        (None, false) => format!("After {} days they are still there.\n", traced.days),
    }
}

/// Text without what would move the cursor.
fn readable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Text after a head, broken between words; what follows is indented.
fn wrapped(head: &str, text: &str, hanging: usize) -> String {
    let mut lines = head.to_owned();
    let mut column = hanging;
    for (place, word) in text.split(' ').enumerate() {
        let width = word.chars().count();
        if place > 0 && column + 1 + width > WIDTH {
            lines.push('\n');
            lines.push_str(&" ".repeat(hanging));
            column = hanging;
        } else if place > 0 {
            lines.push(' ');
            column += 1;
        }
        lines.push_str(word);
        column += width;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_begin_on_day_one() {
        assert_eq!((day(0), clock(0)), (1, "00:00".to_owned()));
        let at = 11 * DAY + 9 * HOUR + 41 * MINUTE;
        assert_eq!((day(at), clock(at)), (12, "09:41".to_owned()));
    }

    #[test]
    fn long_lines_are_broken_between_words_and_no_control_character_comes_through() {
        let text = wrapped("12:00  ", &"word ".repeat(40), 7);
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH));
        assert!(text.lines().skip(1).all(|line| line.starts_with("       ")));
        assert_eq!(readable("a\u{1b}[2Jb\nc"), "a [2Jb c");
    }

    #[test]
    fn a_number_out_of_range_says_what_there_is() {
        let trouble = within("customer", 5, 4).unwrap_err();
        assert_eq!(trouble.exit(), Exit::NothingSelected);
        assert_eq!(trouble.to_string(), "error: there is no customer 5\n  help: there are 1 to 4");
        assert!(within("replication", 1, 1).is_ok());
    }
}
