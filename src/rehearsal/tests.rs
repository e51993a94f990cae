use super::*;
use crate::scenario::{Scenario, load};

/// The files of the shipped parcel shop.
fn files() -> Vec<(String, Vec<u8>)> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/parcel-shop");
    let read = |folder: &str| -> Vec<(String, Vec<u8>)> {
        let entries =
            std::fs::read_dir(format!("{root}/{folder}")).expect("a folder").map(|entry| entry.expect("an entry"));
        let files = entries.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "ron"));
        let named = files.map(|file| {
            let name = file.file_name().into_string().expect("a name");
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            (path, std::fs::read(file.path()).expect("a file"))
        });
        named.collect()
    };
    ["", "stories", "policies"].into_iter().flat_map(read).collect()
}

fn shop() -> Scenario {
    load(&files()).scenario.expect("a scenario without errors")
}

#[test]
fn every_test_of_the_parcel_shop_can_be_played_to_its_end() {
    let loaded = load(&files());
    let scenario = loaded.scenario.expect("a scenario without errors");
    let findings = check(&scenario, &loaded.sources);
    let lines = findings.iter().filter(|finding| finding.code != "R07").map(ToString::to_string);
    assert_eq!(lines.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn the_best_way_is_at_least_as_good_as_every_test_on_the_same_terms() {
    let scenario = shop();
    for (story, script) in scenario.scripts.iter().enumerate() {
        for test in &script.tests {
            let played = play(&scenario, story, test).expect("a play");
            let terms = Terms::of_test(&scenario, story, test).expect("terms");
            let best = best(&terms).expect("a way");
            println!(
                "{} {:?}: {:?} of {:?}, {}",
                script.id,
                test.name,
                played.rehearsal.score(),
                best.score,
                best.complete
            );
            assert!(best.score >= played.rehearsal.score(), "{} {}", script.id, test.name);
        }
    }
}
