use super::*;
use crate::notation::{Finding, Severity};
use crate::scenario::script::{Expectation, Test};
use crate::scenario::{Scenario, load};
use crate::sim::Span;
use crate::world::Ending;

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
    let mistakes = findings.iter().filter(|finding| finding.severity != Severity::Note);
    let lines = mistakes.map(ToString::to_string);
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
            assert!(best.score >= played.rehearsal.score(), "{} {}", script.id, test.name);
        }
    }
}

/// The codes found after a change to the first test of a story.
fn found(story: &str, test: &str, change: impl FnOnce(&mut Test)) -> Vec<(&'static str, String)> {
    let loaded = load(&files());
    let mut scenario = loaded.scenario.expect("a scenario without errors");
    let story = scenario.story(story).expect("a story");
    let tests = &mut scenario.scripts[story].tests;
    tests.retain(|each| each.name == test);
    change(tests.first_mut().expect("a test"));
    let review = Review::of(&scenario, story).expect("a story");
    let source = loaded.sources.iter().find(|source| source.name() == review.script.file);
    let findings = check::come_out(&review, &review::Paper::new(review.script, source));
    let text = |finding: &Finding| {
        let source = loaded.sources.iter().find(|source| source.name() == finding.file).expect("a source");
        finding.place.clone().map_or_else(String::new, |place| source.text()[place].to_owned())
    };
    findings.iter().map(|finding| (finding.code, text(finding))).collect()
}

#[test]
fn a_move_that_is_not_there_is_found_where_it_stands() {
    let codes = found("promised-refund", "gold", |test| test.plays[1].act = "listen to the radio".to_owned());
    assert_eq!(codes, [("R01", "\"listen to Saturday's call\"".to_owned())]);
}

#[test]
fn plays_beyond_the_end_and_plays_that_stop_before_it_are_found() {
    let codes = found("promised-refund", "gold", |test| test.plays.extend(test.plays.clone()));
    assert_eq!(codes.iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["R02"]);
    let codes = found("promised-refund", "gold", |test| test.plays.truncate(2));
    assert_eq!(codes.iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["R03"]);
}

#[test]
fn luck_that_is_left_open_and_branches_that_are_not_there_are_found() {
    let codes = found("insults", "gold", |test| test.luck.clear());
    assert_eq!(codes.iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["R04"]);
    let codes = found("insults", "gold", |test| test.luck[0].1 = 9);
    assert_eq!(codes, [("R05", "1".to_owned())]);
}

#[test]
fn what_does_not_come_out_as_expected_is_found_at_the_expectation() {
    let expect = Expectation {
        end: Some(Ending::Refused),
        score: Some(90.0),
        score_below: Some(100.0),
        escalated: Some(true),
        solved: Some(false),
        promised_within: Some(Span::Days(2.0)),
    };
    let codes = found("promised-refund", "gold", |test| test.expect = expect);
    assert_eq!(codes[0], ("R06", "Resolved".to_owned()));
    assert_eq!(codes[1], ("R07", "100".to_owned()));
    assert_eq!(codes.iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["R06", "R07", "R07", "R08", "R09", "R18"]);
}

#[test]
fn behaviours_that_no_wording_shows_are_found_as_a_warning() {
    let codes = found("promised-refund", "gold", |test| test.plays[0].showing = 0);
    assert_eq!(codes.iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["R10"]);
}

#[test]
fn what_was_missed_is_told_in_words() {
    let scenario = shop();
    let story = scenario.story("promised-refund").expect("a story");
    let test = scenario.scripts[story].tests.iter().find(|test| test.name == "the colleague is blamed");
    let played = play(&scenario, story, test.expect("a test")).expect("a play").rehearsal;
    let missed = played.marks().into_iter().filter(|mark| !mark.met);
    let words: Vec<String> =
        missed.map(|mark| format!("{} - {}", name_of(&played, mark.criterion), evidence(&played, &mark))).collect();
    assert_eq!(
        words,
        [
            "nobody to blame - the rep showed \"blame\" at turn 3",
            "forbidden: the rep showed \"blame\" - the rep showed \"blame\" at turn 3",
        ]
    );
}
