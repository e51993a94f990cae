//! Plays a yardstick model in another simulator, and prints one line of JSON for `compare.py`.

mod desque_journeys;
mod desque_queue;
mod laws;
mod nexosim_journeys;
mod nexosim_queue;

use cpu_time::ProcessTime;
use laws::{AS_GIVEN, Played, SCARCE};
use std::time::Duration;

/// Short runs are repeated for as long, as in `yardsticks.rs`.
const LEAST_TIME: Duration = Duration::from_secs(1);

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [tool, model, size, runs] = words.as_slice() else { panic!("usage: peers TOOL MODEL SIZE RUNS") };
    let size: u32 = size.parse().expect("SIZE is a whole number");
    let runs: u32 = runs.parse().expect("RUNS is a whole number");

    let start = ProcessTime::now();
    let mut least = Duration::MAX;
    let mut done = 0;
    let played = loop {
        let begun = ProcessTime::now();
        let played = play(tool, model, size);
        least = least.min(begun.elapsed());
        done += 1;
        if done >= runs && start.elapsed() >= LEAST_TIME {
            break played;
        }
    };
    let figures: Vec<String> = played.figures().iter().map(|(name, found)| format!("\"{name}\": {found}")).collect();
    println!(
        "{{\"events\": {}, \"cpu_seconds\": {}, \"figures\": {{{}}}}}",
        played.events(),
        least.as_secs_f64(),
        figures.join(", ")
    );
}

fn play(tool: &str, model: &str, size: u32) -> Played {
    match (tool, model) {
        ("desque", "queue") => Played::Queue(desque_queue::run(size)),
        ("desque", "journeys") => Played::Journeys(desque_journeys::run(size, AS_GIVEN)),
        ("desque", "journeys-scarce") => Played::Journeys(desque_journeys::run(size, SCARCE)),
        ("nexosim", "queue") => Played::Queue(nexosim_queue::run(size)),
        ("nexosim", "journeys") => Played::Journeys(nexosim_journeys::run(size, AS_GIVEN)),
        ("nexosim", "journeys-scarce") => Played::Journeys(nexosim_journeys::run(size, SCARCE)),
        _ => panic!("`{tool}` does not play `{model}`"),
    }
}
