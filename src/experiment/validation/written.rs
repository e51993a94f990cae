//! A case as the files of an ordinary scenario.

use super::case::{Case, HalfHour};
use crate::sim::DAYS_A_MONTH;
use crate::stats::queueing::Patience;
use std::fmt::Write;

/// Matters that one customer raises in a year, at the most, where callers try again.
const MOST_A_YEAR: f64 = 5_000.0;
/// Minutes in a year of 365 days.
const YEAR_MINUTES: f64 = DAYS_A_MONTH * 12.0 * 1_440.0;

/// The files, each with its path and text. Everything in them takes `slower` times as long as in the case.
pub(super) fn files(case: &Case, slower: f64) -> Vec<(String, Vec<u8>)> {
    let file = |path: &str, text: String| (path.to_owned(), text.into_bytes());
    vec![
        file("operation.ron", operation(case, slower)),
        file("standards.ron", standards(case, slower)),
        file("policies/as-given.ron", "Policy(schema: 1, id: \"as-given\")\n".to_owned()),
        file("stories/call.ron", story(case, slower)),
    ]
}

fn operation(case: &Case, slower: f64) -> String {
    let calls_a_minute = case.calls_a_minute / slower;
    let mut customers = String::new();
    let mut demand = format!("a_minute: {calls_a_minute}, from: Strangers");
    let mut roster = String::new();
    if !case.day.is_empty() {
        let calls = by_half_hour(case, |half_hour| half_hour.calls_a_minute);
        demand = format!("a_day: {}, from: Strangers, rhythm: (half_hours: {calls})", calls_a_minute * 1_440.0);
        roster = format!(", roster: {}", by_half_hour(case, |half_hour| f64::from(half_hour.agents)));
    }
    if let Some(retry) = case.retry {
        // A stranger comes once; customers that are kept try again. Each raises matters at random whatever became of
        // those before, so that all together do so as strangers would.
        let a_year = calls_a_minute * YEAR_MINUTES;
        let number = (a_year / MOST_A_YEAR).ceil().max(1.0);
        demand = format!("a_year: {}", a_year / number);
        let _ = write!(
            customers,
            "customers: (
        number: {number},
        segments: {{ \"all\": (share: 1.0, margin_a_month: 0.0) }},
        feeling: Smoothed(start: 0.5, gain: 0.0),
        leaving: AfterContact(intercept: -1000.0, slope: 0.0, centre: 0.5),
        after_giving_up: (share: {}, after: Exponential(mean: Minutes({})), on: SameChannel),
    ),
    ",
            retry.share,
            retry.mean * slower
        );
    }
    format!(
        "Operation(
    schema: 1,
    id: \"case\",
    title: \"{}\",
    currency: \"EUR\",
    time_zone: \"UTC\",
    {customers}demand: {{ \"call\": ({demand}, channel: Only(Phone)) }},
    channels: {{ Phone: ({}) }},
    team: (
        groups: {{ \"agents\": (reps: {}, channels: [Phone]{roster}) }},
        supervisors: 0,
        attrition_a_month: 0.0,
    ),
    horizon: Days(1),
)
",
        case.name(),
        channel(case, slower),
        case.agents
    )
}

/// A number for each half hour in which there is one.
fn by_half_hour(case: &Case, number: impl Fn(&HalfHour) -> f64) -> String {
    let mut list = String::from("{ ");
    for (place, half_hour) in case.day.iter().enumerate().filter(|(_, half_hour)| number(half_hour) > 0.0) {
        let _ = write!(list, "\"{:02}:{:02}\": {}, ", place / 2, place % 2 * 30, number(half_hour));
    }
    list + "}"
}

fn channel(case: &Case, slower: f64) -> String {
    let mut channel = format!("patience: {}", patience(case.patience, slower));
    for (name, number) in [("lines", case.lines), ("queue_limit", case.queue_limit)] {
        if let Some(number) = number {
            let _ = write!(channel, ", {name}: {number}");
        }
    }
    if case.balking > 0.0 {
        let _ = write!(channel, ", give_up_at_once: {}", case.balking);
    }
    channel
}

fn patience(patience: Option<Patience>, slower: f64) -> String {
    let minutes = |minutes: f64| format!("Minutes({})", minutes * slower);
    match patience {
        // As long as the longest run.
        None => "Days(36525)".to_owned(),
        Some(Patience::Exponential { mean }) => format!("Exponential(mean: {})", minutes(mean)),
        Some(Patience::Weibull { shape, scale }) => format!("Weibull(scale: {}, shape: {shape})", minutes(scale)),
        Some(Patience::Hyperexponential { share, first_mean, second_mean }) => {
            let (first, second) = (minutes(first_mean), minutes(second_mean));
            format!("Hyperexponential(share: {share}, first: {first}, second: {second})")
        }
        Some(Patience::Uniform { least, most }) => {
            format!("Uniform(from: {}, to: {})", minutes(least), minutes(most))
        }
        Some(Patience::Deterministic { time }) => minutes(time),
    }
}

/// A standard that says what in time is: it is from there that the books take it.
fn standards(case: &Case, slower: f64) -> String {
    format!(
        "Standards(schema: 1, standards: {{
    \"in time\": (
        why: \"The exact figure is known.\",
        aim: \"The simulated figure agrees with it.\",
        how: \"By the same engine as everything else.\",
        measure: Answered(within: {{ Phone: Seconds({}) }}),
        owner: Operation, target: 0.8,
    ),
}})
",
        case.within_s * slower
    )
}

fn story(case: &Case, slower: f64) -> String {
    // Who gives up for good says nothing more of it.
    let afterwards = if case.retry.is_some() { "\n    afterwards: [(ended: WalkedAway, silent: 1.0)]," } else { "" };
    format!(
        "Story(
    schema: 1,
    id: \"call\",
    issue: \"call\",
    begin: \"call\",
    moments: {{
        \"call\": (moves: {{ \"serve\": (takes: Exponential(mean: Minutes({})), ends: Resolved) }}),
    }},{afterwards}
)
",
        slower / case.served_a_minute
    )
}

#[cfg(test)]
mod tests {
    use super::super::{CASES, read};
    use super::*;
    use crate::notation::Severity;
    use crate::scenario::load;
    use crate::sim::Law;

    #[test]
    fn every_case_that_comes_with_the_program_makes_a_scenario() {
        for case in read(CASES).unwrap() {
            let loaded = load(&files(&case, 10.0));
            let errors: Vec<_> = loaded.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
            assert!(errors.is_empty(), "{}: {errors:?}", case.name());
            let scenario = loaded.scenario.unwrap();
            let operation = &scenario.operation;
            let calls_a_minute: f64 = operation.demand.iter().map(|demand| demand.strangers_a_minute).sum();
            match case.retry {
                None => assert!((calls_a_minute * 10.0 / case.calls_a_minute - 1.0).abs() < 1e-12),
                Some(_) => assert!(operation.after_giving_up.is_some() && calls_a_minute == 0.0),
            }
            assert_eq!(operation.groups[0].reps, u32::from(case.agents));
            if let Some(patience) = case.patience {
                let mean = operation.channels[0].patience.as_ref().map(Law::mean).unwrap();
                assert!((mean / 600_000.0 / patience.mean() - 1.0).abs() < 1e-9, "{}: {mean}", case.name());
            }
        }
    }
}
