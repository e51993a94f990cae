//! The shipped translations: whole, of what the stories say now, and as fair to who reads as the original.

use mainstay::cli::shipped::{SHIPPED, Shipped};
use mainstay::scenario::script::{Line, Piece, Script, Worth};
use mainstay::scenario::{Part, Refreshed, Scenario, Translation, line_id, load, refresh};
use std::collections::BTreeSet;

/// Every language but the one that the shipped stories are written in.
const LANGUAGES: [&str; 4] = ["pl", "fa", "ru", "zh"];

/// At fewer moments the best wording may well be the longest by chance.
const MOMENTS: usize = 3;

/// What people call themselves, which some languages bend and so write out.
const NAME: &str = "name";

fn files(shipped: &Shipped) -> Vec<(String, Vec<u8>)> {
    shipped.files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
}

/// The shipped scenarios in which somebody says something.
fn spoken() -> Vec<&'static Shipped> {
    let speaks = |file: &(&str, &str)| file.0.starts_with("stories/") && file.1.contains("says:");
    let spoken: Vec<_> = SHIPPED.iter().filter(|shipped| shipped.files.iter().any(speaks)).collect();
    assert!(spoken.len() >= 4, "{}", spoken.len());
    spoken
}

fn scenario(shipped: &Shipped) -> Scenario {
    load(&files(shipped)).scenario.expect("a scenario without errors")
}

fn translation<'s>(scenario: &'s Scenario, language: &str) -> &'s Translation {
    let found = scenario.translations.iter().find(|translation| translation.language == language);
    found.unwrap_or_else(|| panic!("{} in {language}", scenario.id))
}

/// Every line that is said in a story, with its id.
fn said(script: &Script) -> Vec<(String, &Line)> {
    let mut said = Vec::new();
    for moment in &script.moments {
        let lines = moment.says.iter().enumerate();
        said.extend(lines.map(|(number, line)| (line_id::says(&script.id, &moment.name, number + 1), line)));
        for what in &script.moves[usize::from(moment.moves.start)..usize::from(moment.moves.end)] {
            said.extend(what.wordings.iter().enumerate().map(|(number, wording)| {
                (line_id::wording(&script.id, &moment.name, &what.name, number + 1), &wording.line)
            }));
        }
    }
    said
}

#[test]
fn every_conversation_is_told_in_five_languages_as_it_is_now() {
    for shipped in spoken() {
        for language in LANGUAGES {
            let Refreshed { lines, missing, stale, unused, text } =
                refresh(&files(shipped), language).expect("readable");
            let none = Vec::<String>::new();
            assert_eq!((&missing, &stale, &unused), (&none, &none, &none), "{} in {language}", shipped.name);
            assert!(lines > 50, "{}: {lines}", shipped.name);
            let kept = shipped.files.iter().find(|(name, _)| *name == format!("lines/{language}.ftl"));
            assert_eq!(kept.map(|(_, text)| *text), Some(text.as_str()), "{} in {language}", shipped.name);
        }
    }
}

/// Runs of at least four letters of the Latin alphabet.
fn latin_words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() >= 4).collect()
}

#[test]
fn a_translation_is_in_the_letters_of_its_language_but_for_codes() {
    for shipped in spoken() {
        for (name, text) in shipped.files.iter().filter(|(name, _)| name.ends_with(".ftl") && !name.ends_with("pl.ftl"))
        {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let (id, words) = line.split_once(" = ").unwrap_or(("a line below", line));
                // A form of a number begins with its name in brackets, and what is filled in may end on another line.
                let words = words.trim_start().trim_start_matches('*');
                let words = words.strip_prefix('[').and_then(|form| form.split_once(']')).map_or(words, |(_, own)| own);
                let mut parts = words.split('{');
                let first = parts.next().unwrap_or_default();
                let rest = parts.map(|part| part.rsplit_once('}').map_or("", |(_, own)| own));
                let plain: String = std::iter::once(first).chain(rest).collect();
                let foreign: BTreeSet<_> = latin_words(&plain).into_iter().filter(|word| *word != "THANKS").collect();
                assert_eq!(foreign, BTreeSet::new(), "{}/{name}: {id}", shipped.name);
            }
        }
    }
}

#[test]
fn a_translation_fills_in_what_its_original_fills_in() {
    let mut filled = 0;
    for shipped in spoken() {
        let scenario = scenario(shipped);
        for language in LANGUAGES {
            let translation = translation(&scenario, language);
            for script in &scenario.scripts {
                for (id, line) in said(script) {
                    let own = line.0.iter().filter_map(|piece| match piece {
                        Piece::Fact(number) => Some(line_id::plain(&script.facts[usize::from(*number)].name)),
                        Piece::Text(_) => None,
                    });
                    let other = translation.line(&id).unwrap_or_else(|| panic!("{id}")).iter();
                    let other = other.flat_map(|part| part.facts().into_iter().map(str::to_owned).collect::<Vec<_>>());
                    let of =
                        |facts: Vec<String>| facts.into_iter().filter(|fact| fact != NAME).collect::<BTreeSet<_>>();
                    let (own, other) = (of(own.collect()), of(other.collect()));
                    filled += own.len();
                    assert_eq!(own, other, "{id} in {language}");
                }
            }
        }
    }
    assert!(filled > 500, "{filled}");
}

/// How many letters a line has once what is filled in stands there, each fact as long as its name.
fn length(translation: &Translation, id: &str) -> usize {
    fn of(parts: &[Part]) -> usize {
        let length = |part: &Part| match part {
            Part::Text(text) | Part::Fact(text) => text.chars().count(),
            Part::Choice(choice) => of(choice.usual()),
        };
        parts.iter().map(length).sum()
    }
    of(translation.line(id).unwrap_or_else(|| panic!("{id}")))
}

#[test]
fn in_no_language_is_the_best_wording_always_the_longest() {
    for shipped in spoken() {
        let scenario = scenario(shipped);
        for (language, script) in
            LANGUAGES.iter().flat_map(|language| scenario.scripts.iter().map(move |s| (language, s)))
        {
            let translation = translation(&scenario, language);
            let (mut longest, mut choices) = (0, 0);
            for moment in &script.moments {
                let mut wordings = Vec::new();
                for what in &script.moves[usize::from(moment.moves.start)..usize::from(moment.moves.end)] {
                    for (number, wording) in what.wordings.iter().enumerate() {
                        let id = line_id::wording(&script.id, &moment.name, &what.name, number + 1);
                        let called = (wording.shown & moment.calls_for).count_ones();
                        wordings.push(((what.worth == Worth::Best, called), length(translation, &id)));
                    }
                }
                let best = wordings.iter().max_by_key(|(worth, _)| *worth).copied();
                let Some(((true, _), best)) = best.filter(|_| wordings.len() > 1) else { continue };
                choices += 1;
                longest += usize::from(wordings.iter().filter(|(_, length)| *length >= best).count() == 1);
            }
            assert!(choices < MOMENTS || longest < choices, "{} in {language}", script.id);
        }
    }
}
