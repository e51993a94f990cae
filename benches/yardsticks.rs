//! How fast the yardstick models run, and whether they still come to the figures that theory gives them.
//!
//! `cargo bench` prints one line a row: what was played, how much of it there was, and the processor time for each
//! piece, the least of several runs. It fails when a figure is off, as speed then means nothing.
//!
//! To add a row, write its function below and put it in [`ROWS`] beside those of the same model. What is checked of a
//! model is the same for all who play it: see [`queue_figures`] and [`journey_figures`]. `instructions.sh` needs no
//! change: it asks for the list.

mod engine;
mod hand;

use clap::Parser;
use cpu_time::ProcessTime;
use hand::{journeys, queue};
use mainstay::experiment::ChannelResults as Channel;
use std::{process::ExitCode, time::Duration};

/// Every run starts from the same seed, so that instructions can be compared from one commit to the next.
const SEED: u64 = 1;

const ROWS: &[Row] = &[
    Row { name: "hand-queue", unit: "event", size: 1_000_000, small: 100_000, play: hand_queue },
    Row { name: "hand-journeys", unit: "event", size: 10_000, small: 10_000, play: hand_journeys },
    Row { name: "hand-journeys-scarce", unit: "event", size: 10_000, small: 10_000, play: hand_journeys_scarce },
    Row { name: "hand-journeys-hundredfold", unit: "event", size: 1_000_000, small: 100_000, play: hand_journeys },
    Row { name: "engine-queue", unit: "event", size: 1_000_000, small: 100_000, play: engine_queue },
    Row { name: "engine-journeys", unit: "event", size: 10_000, small: 10_000, play: engine_journeys },
    Row { name: "engine-journeys-scarce", unit: "event", size: 10_000, small: 10_000, play: engine_journeys_scarce },
    Row {
        name: "engine-journeys-hundredfold",
        unit: "event",
        size: 1_000_000,
        small: 100_000,
        play: engine_journeys_hundredfold,
    },
    Row { name: "shop-contacts", unit: "contact", size: 4_000, small: 4_000, play: shop_contacts },
    Row { name: "shop-moves", unit: "move", size: 4_000, small: 4_000, play: shop_moves },
    Row { name: "shop-facts", unit: "fact", size: 4_000, small: 4_000, play: shop_facts },
];

/// The shop's policy with the most levers in use.
const SHOP_POLICY: &str = "empowered-with-guidelines";

/// One line of the table.
struct Row {
    /// Who plays what, as `--only` takes it.
    name: &'static str,
    /// What is counted, and timed.
    unit: &'static str,
    /// How many customers play in the table.
    size: u64,
    /// How many play in the smaller of two runs whose instructions are counted.
    small: u64,
    /// Plays that many.
    play: fn(u64) -> Played,
}

/// What one run of a row came to.
struct Played {
    /// How many of the row's unit.
    count: u64,
    /// Checked at the row's own size only: they are less certain below it.
    figures: Vec<Figure>,
}

/// A result whose true value is known.
struct Figure {
    name: &'static str,
    found: f64,
    expected: f64,
    /// How far one run may be off by bad luck: about four standard deviations.
    within: f64,
}

impl Figure {
    fn holds(&self) -> bool {
        (self.found - self.expected).abs() <= self.within
    }
}

fn hand_queue(arrivals: u64) -> Played {
    let outcome = queue::run(arrivals, SEED);
    let share = |part: f64| part / outcome.arrivals as f64;
    let figures = queue_figures(
        share(outcome.abandoned as f64),
        share(outcome.wait_minutes * 60.0),
        share(outcome.prompt as f64),
    );
    Played { count: outcome.events, figures }
}

fn hand_journeys(customers: u64) -> Played {
    let outcome = journeys::run(customers, journeys::Staff::AS_GIVEN, SEED);
    let figures = journey_figures(retained(&outcome), customers);
    Played { count: outcome.events, figures }
}

fn hand_journeys_scarce(customers: u64) -> Played {
    let outcome = journeys::run(customers, journeys::Staff::SCARCE, SEED);
    let [phone, chat, email] = outcome.mean_wait_seconds();
    let figures = scarce_journey_figures(retained(&outcome), phone, chat, email);
    Played { count: outcome.events, figures }
}

fn retained(outcome: &journeys::Outcome) -> f64 {
    1.0 - outcome.left as f64 / outcome.customers as f64
}

fn engine_queue(arrivals: u64) -> Played {
    let days = arrivals.div_ceil(engine::ARRIVALS_A_DAY);
    let results = engine::replication("yardstick-queue", "as-given", None, Some(days), SEED);
    let policy = &results.policies[0];
    let figures = match policy.channels.as_slice() {
        [Channel { abandoned_share: Some(lost), mean_wait_s: Some(wait), service_level, .. }] => {
            queue_figures(lost.estimate, wait.estimate, service_level.estimate.unwrap_or(f64::NAN))
        }
        _ => queue_figures(f64::NAN, f64::NAN, f64::NAN),
    };
    Played { count: policy.events, figures }
}

fn engine_journeys(customers: u64) -> Played {
    journeys_under("as-given", customers, |retained, _| journey_figures(retained, customers))
}

fn engine_journeys_hundredfold(customers: u64) -> Played {
    journeys_under("hundredfold", customers, |retained, _| journey_figures(retained, customers))
}

fn engine_journeys_scarce(customers: u64) -> Played {
    journeys_under("scarce", customers, |retained, waits| {
        scarce_journey_figures(retained, waits[0], waits[1], waits[2])
    })
}

/// The journeys under a policy, checked by the share retained and the mean waits by channel.
fn journeys_under(policy: &str, customers: u64, figures: impl Fn(f64, [f64; 3]) -> Vec<Figure>) -> Played {
    let results = engine::replication("yardstick-journey", policy, Some(customers), None, SEED);
    let policy = &results.policies[0];
    let retained = policy.retention.at_horizon.map_or(f64::NAN, |share| share.estimate);
    let wait = |place: usize| policy.channels.get(place)?.mean_wait_s.map(|wait| wait.estimate);
    let waits = [0, 1, 2].map(|place| wait(place).unwrap_or(f64::NAN));
    Played { count: policy.events, figures: figures(retained, waits) }
}

fn shop_contacts(customers: u64) -> Played {
    let results = engine::replication("parcel-shop", SHOP_POLICY, Some(customers), None, SEED);
    let contacts: f64 = results.policies[0].channels.iter().map(|channel| channel.contacts).sum();
    Played { count: contacts as u64, figures: Vec::new() }
}

fn shop_moves(customers: u64) -> Played {
    let results = engine::replication("parcel-shop", SHOP_POLICY, Some(customers), None, SEED);
    Played { count: results.policies[0].moves, figures: Vec::new() }
}

fn shop_facts(customers: u64) -> Played {
    Played { count: engine::facts("parcel-shop", SHOP_POLICY, customers, SEED), figures: Vec::new() }
}

/// Of the queue, a million arrivals: exact values of M/M/100+M with 96 erlangs offered and a mean patience of one and
/// a half conversations.
fn queue_figures(abandoned: f64, wait_seconds: f64, within_20_s: f64) -> Vec<Figure> {
    vec![
        Figure { name: "abandoned", found: abandoned, expected: 0.020_202_5, within: 0.002 },
        Figure { name: "mean wait, s", found: wait_seconds, expected: 3.636_454, within: 0.36 },
        Figure { name: "within 20 s", found: within_20_s, expected: 0.941_071, within: 0.0095 },
    ]
}

/// Of the journeys with enough staff. Customers leave independently of each other, so the doubt is binomial.
fn journey_figures(retained: f64, customers: u64) -> Vec<Figure> {
    let expected = 0.964_14;
    let deviation = (expected * (1.0 - expected) / customers as f64).sqrt();
    vec![Figure { name: "retained", found: retained, expected, within: 4.0 * deviation }]
}

/// Of the journeys with one rep a channel for 10,000 customers: no theory, but agreement between programs.
fn scarce_journey_figures(retained: f64, phone: f64, chat: f64, email: f64) -> Vec<Figure> {
    vec![
        Figure { name: "retained", found: retained, expected: 0.950_5, within: 0.009 },
        Figure { name: "phone wait, s", found: phone, expected: 51.0, within: 4.0 },
        Figure { name: "chat wait, s", found: chat, expected: 46.0, within: 4.0 },
        Figure { name: "e-mail wait, s", found: email, expected: 168.0, within: 25.0 },
    ]
}

/// Times the yardstick models.
#[derive(Parser)]
struct Options {
    /// Plays one row once and prints nothing but its count
    #[arg(long, value_name = "ROW")]
    only: Option<String>,
    /// How many customers play, instead of the row's own number
    #[arg(long, requires = "only")]
    size: Option<u64>,
    /// Times that row and prints its line of the table, at whatever size
    #[arg(long, requires = "only")]
    timed: bool,
    /// Prints each row's name and how many customers its instructions are counted at
    #[arg(long, conflicts_with = "only")]
    list: bool,
    /// What cargo adds
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> ExitCode {
    let options = Options::parse();
    if options.list {
        for row in ROWS {
            println!("{} {}", row.name, row.small);
        }
        return ExitCode::SUCCESS;
    }
    let Some(name) = options.only else { return print_table() };
    let Some(row) = ROWS.iter().find(|row| row.name == name) else {
        eprintln!("there is no row called `{name}`: see --list");
        return ExitCode::from(2);
    };
    let size = options.size.unwrap_or(row.size);
    if options.timed {
        print_row(row, size);
    } else {
        println!("{}", (row.play)(size).count);
    }
    ExitCode::SUCCESS
}

fn print_table() -> ExitCode {
    println!("{:<27} {:>10} {:>11} {:<8} {:>8}  found (expected)", "row", "customers", "count", "of", "ns each");
    let mut off = Vec::new();
    for row in ROWS {
        let played = print_row(row, row.size);
        off.extend(played.figures.iter().filter(|figure| !figure.holds()).map(|figure| (row.name, describe(figure))));
    }
    for (name, figure) in &off {
        eprintln!("{name}: {figure} is further off than chance explains");
    }
    if off.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Times a row, and prints what came of it.
fn print_row(row: &Row, size: u64) -> Played {
    let (played, nanoseconds) = time(row, size);
    let figures: Vec<String> = played.figures.iter().map(describe).collect();
    println!(
        "{:<27} {:>10} {:>11} {:<8} {:>8.1}  {}",
        row.name,
        size,
        played.count,
        format!("{}s", row.unit),
        nanoseconds,
        figures.join(", ")
    );
    played
}

fn describe(figure: &Figure) -> String {
    let digits = if figure.expected < 1.0 { 4 } else { 2 };
    format!("{} {:.digits$} ({:.digits$})", figure.name, figure.found, figure.expected)
}

/// One run's outcome, and the least processor time of several for each of what it counts.
fn time(row: &Row, size: u64) -> (Played, f64) {
    const LEAST_RUNS: u32 = 5;
    const LEAST_TIME: Duration = Duration::from_secs(1);
    let start = ProcessTime::now();
    let mut least = Duration::MAX;
    let mut runs = 0;
    loop {
        let begun = ProcessTime::now();
        let played = (row.play)(size);
        least = least.min(begun.elapsed());
        runs += 1;
        if runs >= LEAST_RUNS && start.elapsed() >= LEAST_TIME {
            let nanoseconds = least.as_secs_f64() * 1e9 / played.count.max(1) as f64;
            return (played, nanoseconds);
        }
    }
}
