//! Whether the machine has the means for what is asked: looked at before the first replication, so that nobody waits
//! for an hour to be told that memory has run out.

use super::manners::Manners;
use super::memory;
use super::trouble::{Exit, Trouble};
use crate::experiment::{Needs, Request};
use crate::scenario::Scenario;
use std::num::NonZero;
use std::thread::available_parallelism;

/// The share of the available memory that an estimate may come to: it is right within a factor of two, mostly on the
/// safe side.
const SHARE: f64 = 0.9;
/// What takes longer than so many seconds is announced.
const LONG: f64 = 180.0;

/// Sees to it that a request fits: fewer replications at a time where that is enough. Says so, and says how long it will
/// take when that is long.
///
/// # Errors
/// When not even one replication at a time fits into the memory there is.
pub fn provide(scenario: &Scenario, request: &mut Request, manners: &Manners) -> Result<(), Trouble> {
    let cores = available_parallelism().map_or(1, NonZero::get);
    let asked = request.jobs.unwrap_or(cores);
    let needs = Needs::of(scenario, request);
    let mut jobs = asked;
    if let Some(bytes) = memory::available() {
        jobs = within(scenario, request, bytes * SHARE, asked)?;
        if needs.bytes(jobs) < needs.bytes(asked) {
            request.jobs = Some(jobs);
            let (all, there) = (size(needs.bytes(asked)), size(bytes));
            manners.say(&format!("{jobs} at a time: {asked} would take about {all} of memory, and there are {there}"));
        }
    }
    let (memory, events) = (size(needs.bytes(jobs)), count(needs.events));
    manners.mention(&format!("needs about {memory} of memory, and {:.1} s for {events} events", needs.cpu_seconds));
    let seconds = needs.seconds(jobs.min(cores));
    if seconds > LONG {
        let time = duration(seconds);
        manners
            .say(&format!("this will take roughly {time}, for about {events} events; Ctrl-C keeps what is finished"));
    }
    Ok(())
}

/// How many replications at a time fit into so many bytes.
fn within(scenario: &Scenario, request: &Request, bytes: f64, asked: usize) -> Result<usize, Trouble> {
    let needs = Needs::of(scenario, request);
    if let Some(jobs) = needs.jobs_within(bytes, asked) {
        return Ok(jobs);
    }
    let with = |customers: Option<u32>, days: Option<u32>, replications: u32| {
        let smaller = Request { customers, days, replications, ..request.clone() };
        Needs::of(scenario, &smaller).bytes(1) <= bytes
    };
    let (customers, days) = (request.customers.unwrap_or(scenario.operation.customers), request.days);
    let fewer = most(customers, |fewer| with(Some(fewer), days, request.replications));
    let shorter = most(days.unwrap_or(scenario.days), |days| with(request.customers, Some(days), request.replications));
    let rarer = most(request.replications, |replications| with(request.customers, days, replications));
    let flags = [("customers", fewer), ("days", shorter), ("replications", rarer)];
    let flags: Vec<String> =
        flags.iter().filter_map(|(flag, fits)| fits.map(|fits| format!("--{flag} {}", rounded(fits)))).collect();
    let mut help = match flags.join(", or ") {
        flags if flags.is_empty() => "no smaller run of this scenario fits either".to_owned(),
        flags => format!("what would fit: {flags}"),
    };
    if needs.waiting > 1e6 {
        let waiting = count(needs.waiting);
        help.push_str(&format!("; about {waiting} customers would be waiting in the end: the team cannot keep up"));
    }
    let (all, there) = (size(needs.bytes(1)), size(bytes));
    let message =
        format!("even one replication at a time (--jobs 1) would take about {all} of memory, and {there} can be used");
    Err(Trouble::new(Exit::Usage, message).help(help))
}

/// The largest number below this with which something fits, if there is one above 0.
fn most(below: u32, fits: impl Fn(u32) -> bool) -> Option<u32> {
    let (mut fitting, mut above) = (0, below);
    while above - fitting > 1 {
        let middle = fitting + (above - fitting) / 2;
        if fits(middle) { fitting = middle } else { above = middle }
    }
    (fitting > 0).then_some(fitting)
}

/// The first two digits of a number, the others zero: it stays below.
fn rounded(number: u32) -> u32 {
    let rest = 10_u32.pow(number.max(1).ilog10().saturating_sub(1));
    number / rest * rest
}

/// Bytes in words.
fn size(bytes: f64) -> String {
    if bytes >= 1e9 { format!("{:.1} GB", bytes / 1e9) } else { format!("{:.0} MB", (bytes / 1e6).max(1.0)) }
}

/// A large number in words.
fn count(number: f64) -> String {
    match number {
        billions if billions >= 1e9 => format!("{:.1} billion", billions / 1e9),
        millions if millions >= 1e6 => format!("{:.1} million", millions / 1e6),
        few => format!("{few:.0}"),
    }
}

/// Seconds in words.
fn duration(seconds: f64) -> String {
    let (minutes, hours, days) = (seconds / 60.0, seconds / 3_600.0, seconds / 86_400.0);
    if minutes < 100.0 {
        format!("{minutes:.0} minutes")
    } else if hours < 48.0 {
        format!("{hours:.0} hours")
    } else {
        format!("{days:.0} days")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_is_the_largest_round_number_that_fits() {
        assert_eq!(most(1_000_000, |number| number <= 123_456).map(rounded), Some(120_000));
        assert_eq!(most(5, |_| false), None);
        assert_eq!(most(0, |_| true), None);
        assert_eq!([1, 9, 19, 123, 4_294_967_295].map(rounded), [1, 9, 19, 120, 4_200_000_000]);
    }

    #[test]
    fn sizes_and_times_are_said_in_words() {
        assert_eq!((size(12.44e9), size(2.6e8), size(10.0)), ("12.4 GB".into(), "260 MB".into(), "1 MB".into()));
        assert_eq!(duration(300.0), "5 minutes");
        assert_eq!(duration(3.0 * 3_600.0), "3 hours");
        assert_eq!(duration(86_400.0 * 9.0), "9 days");
    }
}
