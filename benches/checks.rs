//! How long two thousand stories take to check: the shipped ones over and over under other names, with everything that
//! `mainstay check` does after reading the files.
//!
//! `cargo bench --bench checks` prints the seconds of loading and of playing, the best of three times.

use mainstay::cli::shipped::SHIPPED;
use mainstay::{rehearsal, scenario};
use std::time::Instant;

/// So many stories are checked.
const STORIES: usize = 2_000;
/// So many times; the best counts, since what else the machine does only ever adds.
const TIMES: usize = 3;

#[expect(clippy::disallowed_methods, reason = "how long an author waits is the wall clock's, on however many cores")]
fn main() {
    let files = files();
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let mut best: Option<(f64, f64)> = None;
    for _ in 0..TIMES {
        let begun = Instant::now();
        let loaded = scenario::load(&files);
        let load = begun.elapsed().as_secs_f64();
        let scenario = loaded.scenario.expect("the shipped stories can be read");
        assert_eq!(scenario.scripts.len(), STORIES);
        let begun = Instant::now();
        let found = rehearsal::check(&scenario, &loaded.sources);
        let play = begun.elapsed().as_secs_f64();
        assert!(found.iter().all(|finding| finding.severity != mainstay::notation::Severity::Error));
        if best.is_none_or(|(before, after)| load + play < before + after) {
            best = Some((load, play));
        }
    }
    let (load, play) = best.unwrap_or_default();
    println!("{STORIES} stories, {:.1} MB: loaded in {load:.2} s, played in {play:.2} s", bytes as f64 / 1e6);
    println!("together {:.2} s", load + play);
}

/// The shop with its stories over and over, each under a name of its own.
fn files() -> Vec<(String, Vec<u8>)> {
    let shop = SHIPPED.iter().find(|shipped| shipped.name == "parcel-shop").expect("it ships");
    let (stories, others): (Vec<_>, Vec<_>) = shop.files.iter().partition(|(path, _)| path.starts_with("stories/"));
    let others = others.iter().filter(|(path, _)| !path.starts_with("lines/"));
    let mut files: Vec<(String, Vec<u8>)> =
        others.map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    for number in 0..STORIES {
        let (path, text) = stories[number % stories.len()];
        let id = path.trim_start_matches("stories/").trim_end_matches(".ron");
        let text = text.replacen(&format!("id: \"{id}\""), &format!("id: \"{id}-{number}\""), 1);
        files.push((format!("stories/{id}-{number}.ron"), text.into_bytes()));
    }
    files
}
