//! What holds of a practice in every language.

use super::words::Voice;
use super::*;
use crate::rehearsal::{Rehearsal, evidence, name_of, play};
use crate::scenario::script::Value;
use crate::scenario::{Scenario, load};
use std::collections::BTreeSet;

/// A shipped scenario with its translations, shown in this language.
pub(crate) fn shown_in(language: &str, name: &str) -> Scenario {
    let root = format!("{}/scenarios/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["", "stories/", "fragments/", "policies/", "lines/"] {
        for entry in std::fs::read_dir(format!("{root}/{folder}")).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
                files.push((format!("{folder}{name}"), std::fs::read(&path).expect("a file")));
            }
        }
    }
    let mut scenario = load(&files).scenario.expect("a scenario without errors");
    language.clone_into(&mut scenario.shown_in);
    scenario
}

/// The best way through a story under the policy of its first test, in text.
fn best_way(scenario: &Scenario, story: &str, wrong_first: bool) -> String {
    let story = scenario.story(story).expect("a story");
    let policy = scenario.scripts[story].tests[0].policy;
    let session = Session::new(11, story, policy);
    let way = crate::rehearsal::best(&session.terms(scenario).expect("terms")).expect("a way");
    let mut rehearsal = Rehearsal::begin(session.terms(scenario).expect("terms"));
    let mut input = if wrong_first { "?\n99\nr\n".to_owned() } else { String::new() };
    for step in &way.steps {
        let place = picks(&session, &rehearsal).iter().position(|pick| pick.reply == step.reply).expect("a pick");
        input.push_str(&format!("{}\n", place + 1));
        rehearsal.reply(step.reply);
    }
    let mut output = Vec::new();
    let mut play = Play::take_up(scenario, session, Mode::Practise, Box::new(())).expect("a practice");
    plain(&mut play, &mut input.as_bytes(), &mut output).expect("no error");
    String::from_utf8(output).expect("text")
}

/// Runs of at least four letters of the Latin alphabet.
fn latin_words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() >= 4).collect()
}

#[test]
fn in_english_a_practice_gives_the_evidence_that_the_checks_give() {
    let mut compared = 0;
    // Who practises reads the names of facts as words.
    let words = |text: String| text.replace('-', " ");
    for name in ["parcel-shop", "harbour-line"] {
        let scenario = shown_in("en", name);
        for (story, script) in scenario.scripts.iter().enumerate() {
            for test in &script.tests {
                let played = play(&scenario, story, test).expect("a play").rehearsal;
                for mark in played.marks() {
                    let found = evidence(&played, &mark);
                    assert_eq!(words(Voice::of(&played).evidence(&found)), words(found.to_string()));
                    assert_eq!(words(debrief::name(&played, mark.criterion)), words(name_of(&played, mark.criterion)));
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 300, "{compared}");
}

#[test]
fn a_practice_in_polish_reads_like_a_conversation() {
    insta::assert_snapshot!(best_way(&shown_in("pl", "parcel-shop"), "late-fee", true));
}

#[test]
fn a_practice_in_persian_runs_from_the_right_and_what_is_filled_in_keeps_its_direction() {
    let text = best_way(&shown_in("fa", "parcel-shop"), "late-fee", true);
    insta::assert_snapshot!(text);
    assert_eq!(text.matches('\u{2068}').count(), text.matches('\u{2069}').count());
    // The first letter of a line says where it begins; what stands between the marks does not count.
    for line in text.lines().filter(|line| !line.is_empty()) {
        let mut depth = 0;
        let first = line.chars().find(|c| {
            depth += i32::from(*c == '\u{2068}') - i32::from(*c == '\u{2069}');
            depth == 0 && (*c == '\u{200F}' || c.is_alphabetic())
        });
        assert!(first.is_some_and(|c| !c.is_ascii()), "{line}");
    }
}

#[test]
fn amounts_and_figures_are_written_as_the_language_writes_them() {
    let told = |language: &str| best_way(&shown_in(language, "parcel-shop"), "late-fee", true);
    for (language, amount) in [("en", "7.50 EUR"), ("pl", "7,50 EUR"), ("ru", "7,50 EUR"), ("zh", "7.50 EUR")] {
        assert!(told(language).contains(amount), "{}", told(language));
    }
    assert!(!told("pl").contains("7.") && !told("ru").contains("7."), "{}", told("pl"));
    let persian = told("fa");
    assert!(persian.contains("۷٫۵۰ EUR") && !persian.contains(|c: char| c.is_ascii_digit()), "{persian}");
}

#[test]
fn a_line_takes_the_form_that_the_number_of_a_fact_asks_for() {
    for (language, five, one) in [("pl", "5 godzin,", "1 godzinę,"), ("ru", "5 часов ", "1 час ")] {
        let mut scenario = shown_in(language, "flight-desk");
        let story = scenario.story("five-hours-late").expect("a story");
        let said = |scenario: &Scenario| {
            let session = Session::new(11, story, scenario.scripts[story].tests[0].policy);
            told::first(&Rehearsal::begin(session.terms(scenario).expect("terms")))
        };
        assert!(said(&scenario).contains(five), "{}", said(&scenario));
        let fact = scenario.scripts[story].facts.iter_mut().find(|fact| fact.name == "hours late").expect("the fact");
        fact.record = Some(Value::Number(1.0));
        assert!(said(&scenario).contains(one), "{}", said(&scenario));
    }
}

#[test]
fn a_translated_story_leaves_nothing_in_english() {
    for language in ["fa", "ru", "zh"] {
        let text = best_way(&shown_in(language, "parcel-shop"), "late-fee", true);
        assert_eq!(latin_words(&text), BTreeSet::new(), "{language}: {text}");
        assert!(!text.contains('…'), "{language}: {text}");
    }
    let scenario = shown_in("pl", "parcel-shop");
    let script = &scenario.scripts[scenario.story("late-fee").expect("a story")];
    let text = best_way(&scenario, "late-fee", true);
    for what in &script.moves {
        assert!(!text.contains(&what.name), "{}: {text}", what.name);
    }
}

#[test]
fn a_story_that_is_not_translated_is_told_as_it_is_written_in_the_sentences_of_the_language() {
    let english = best_way(&shown_in("en", "harbour-line"), "red-lamp", false);
    let mut untranslated = shown_in("pl", "harbour-line");
    untranslated.translations.clear();
    let polish = best_way(&untranslated, "red-lamp", false);
    let said = "Wait, my glasses. So: it blinks. On, off. Like the light on the mole";
    assert!(english.contains(&format!("Customer: \"{said}.\"")), "{english}");
    assert!(polish.contains(&format!("Klient: „{said}”.")), "{polish}");
}

#[test]
fn the_language_changes_no_score_and_no_choice() {
    let english = shown_in("en", "parcel-shop");
    let story = english.story("late-fee").expect("a story");
    for language in ["pl", "fa", "ru", "zh"] {
        let other = shown_in(language, "parcel-shop");
        for test in &english.scripts[story].tests {
            let one = play(&english, story, test).expect("a play").rehearsal;
            let two = play(&other, story, test).expect("a play").rehearsal;
            assert_eq!((one.score(), one.marks()), (two.score(), two.marks()), "{language}");
            assert_eq!(one.heard(), two.heard(), "{language}");
        }
    }
}
