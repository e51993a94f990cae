//! The tools for those who write scenarios: the layout of files, their schema, translations, drafts and older versions.

mod held;
mod value;

use held::faults;
use mainstay::cli::schema::{self, Kind};
use mainstay::cli::shipped::{SHIPPED, Shipped};
use mainstay::notation::{self, Severity, Source, Token, format, tokens};
use mainstay::scenario::load;
use proptest::prelude::*;
use value::value;

/// Every RON file that comes with the program, with its name.
fn shipped() -> impl Iterator<Item = (String, &'static str)> {
    let files =
        SHIPPED.iter().flat_map(|one| one.files.iter().map(|(file, text)| (format!("{}/{file}", one.name), *text)));
    files.filter(|(file, _)| file.ends_with(".ron"))
}

fn source(text: &str) -> Source {
    Source::new("a.ron", text.as_bytes()).expect("a text")
}

fn laid_out(text: &str) -> String {
    format(&source(text)).unwrap_or_else(|findings| panic!("{findings:?} in {text}"))
}

/// The remarks of a text, without the spaces at their ends.
fn remarks(text: &str) -> Vec<&str> {
    let comments = tokens(text).into_iter().filter(|token| token.kind == notation::Kind::Comment);
    comments.map(|token| text[token.range].trim_end()).collect()
}

#[test]
fn the_layout_of_every_shipped_file_says_the_same() {
    for (name, text) in shipped() {
        let once = laid_out(text);
        assert_eq!(value(&once), value(text), "{name}");
        assert_eq!(remarks(&once), remarks(text), "{name}");
        assert_eq!(laid_out(&once), once, "{name}");
    }
}

#[test]
fn every_shipped_file_is_laid_out() {
    let astray = shipped().filter(|(_, text)| laid_out(text) != *text).map(|(name, _)| name);
    assert_eq!(astray.collect::<Vec<_>>(), [""; 0], "`mainstay fmt` lays them out");
}

#[test]
fn a_file_on_one_long_line_is_laid_out() {
    let numbers: String = (0..60_000).map(|number| format!("(n: {number}), ")).collect();
    let long = laid_out(&format!("Story(schema: 1, /* on\nand on */ numbers: [{numbers}]) // the end"));
    assert_eq!(long.lines().count(), 60_003);
    assert!(long.ends_with("\n    (n: 59999),\n]) // the end\n"), "{}", &long[long.len() - 80..]);
}

/// A text in another layout: between its tokens spaces, broken lines and remarks by chance.
fn shaken(text: &str, tokens: &[Token], chance: &[u8]) -> String {
    let mut shaken = String::new();
    for (token, chance) in tokens.iter().zip(chance.iter().cycle()) {
        let between = match chance {
            0..8 => "\n",
            8..10 => "\n\n\n",
            10..13 => "   ",
            13 => " // a remark: { [ (\n",
            14 => " /* another */ ",
            15 => "\n    // on its own\n",
            16 => " /* of two\n lines */",
            17 => "\r\n\t",
            _ => " ",
        };
        shaken.push_str(between);
        shaken.push_str(&text[token.range.clone()]);
        if token.kind == notation::Kind::Comment {
            shaken.push('\n');
        }
    }
    shaken
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn however_a_file_is_written_its_layout_says_the_same_and_stays(
        file in 0..shipped().count(),
        chance in prop::collection::vec(0_u8..60, 400),
    ) {
        let (_, text) = shipped().nth(file).expect("a file");
        let tokens = tokens(text);
        let shaken = shaken(text, &tokens, &chance);
        let once = laid_out(&shaken);
        prop_assert_eq!(value(&once), value(text));
        prop_assert_eq!(remarks(&once), remarks(&shaken));
        prop_assert_eq!(laid_out(&once), once);
    }
}

fn held_against(kind: Kind, text: &str) -> Vec<String> {
    let schema = schema::of(Some(kind));
    faults(&value(text), &schema, &schema, "")
}

fn kind_of(name: &str) -> Kind {
    match name.split('/').nth(1) {
        Some("operation.ron") => Kind::Operation,
        Some("standards.ron") => Kind::Standards,
        Some("policies") => Kind::Policy,
        Some("fragments") => Kind::Fragment,
        _ => Kind::Story,
    }
}

#[test]
fn every_shipped_file_is_what_the_schema_asks_for() {
    for (name, text) in shipped() {
        assert_eq!(held_against(kind_of(&name), text), [""; 0], "{name}");
        let all = schema::of(None);
        assert_eq!(faults(&value(text), &all, &all, ""), [""; 0], "{name}, of any kind");
    }
}

#[test]
fn the_schema_refuses_what_the_readers_refuse() {
    let (_, story) = shipped().find(|(name, _)| name == "parcel-shop/stories/late-fee.ron").expect("a story");
    for (right, wrong, place) in [
        ("begin: \"opening\",", "", "`begin` is missing"),
        ("turns: 8", "turns: -8", "-8 < 0"),
        ("turns: 8", "turns: 8.5", "is no \"integer\""),
        ("takes: Seconds(45)", "takes: Second(45)", "ways are right"),
        ("issue: \"bill\"", "issu: \"bill\"", "nothing may stand here"),
        ("worth: Best", "worth: Bset", "is not in"),
        ("pass: 80", "pass: \"80\"", "is no \"number\""),
        ("prefers: [Phone", "prefers: [Fax", "is not in"),
        ("share: 0.5, after", "after", "`share` is missing"),
        ("schema: 1", "schema: 2", "is not 1"),
    ] {
        assert!(story.contains(right), "{right}");
        let found = held_against(Kind::Story, &story.replacen(right, wrong, 1));
        assert!(found.iter().any(|fault| fault.contains(place)), "{right} → {wrong}: {found:?}");
    }
}

#[test]
fn a_word_that_can_stand_alone_or_with_another_can_in_the_schema_too() {
    let (_, story) = shipped().find(|(name, _)| name == "parcel-shop/stories/late-fee.ron").expect("a story");
    let held = |word: &str| held_against(Kind::Story, &story.replacen("does: CarryOut", &format!("does: {word}"), 1));
    assert!(story.contains("does: CarryOut"));
    assert_eq!((held("CarryOut"), held("CarryOut(\"fee waiver\")")), (Vec::new(), Vec::new()));
    assert!(!held("CarryOut(5)").is_empty() && !held("LookUp").is_empty());
}

#[test]
fn whatever_a_type_can_be_is_in_the_schema() {
    let schema = schema::of(None);
    let definitions = schema["$defs"].as_object().expect("definitions");
    // Words within words, kinds of values that have nothing in common, and fields in each.
    for name in ["Condition", "Goal", "Act", "Act.Offer", "Written", "Written.Gamma", "Event", "Move", "Limit"] {
        assert!(definitions.contains_key(name), "{name} in {:?}", definitions.keys());
    }
    let whole = schema.to_string();
    assert!(!whole.contains(":true"), "something was not found out");
}

/// How many errors a shipped scenario has when one of its files reads otherwise.
fn errors(shipped: &Shipped, file: &str, text: &str) -> usize {
    let held = |(path, held): &(&str, &str)| (path.to_string(), if *path == file { text } else { held }.into());
    let files = shipped.files.iter().filter(|(path, _)| !path.ends_with(".ftl"));
    let files: Vec<(String, Vec<u8>)> = files.map(held).collect();
    load(&files).findings.iter().filter(|finding| finding.severity == Severity::Error).count()
}

#[test]
fn a_bracket_lost_anywhere_in_a_shipped_story_leads_to_few_errors() {
    let mut counts = Vec::new();
    for shipped in SHIPPED {
        for (file, text) in shipped.files.iter().filter(|(file, _)| file.starts_with("stories/")) {
            let is_bracket = |token: &Token| matches!(token.kind, notation::Kind::Open(_) | notation::Kind::Close(_));
            for bracket in tokens(text).into_iter().filter(is_bracket).step_by(41) {
                let mut lost = (*text).to_owned();
                lost.replace_range(bracket.range.clone(), "");
                counts.push((errors(shipped, file, &lost), format!("{}/{file} {:?}", shipped.name, bracket.range)));
            }
        }
    }
    counts.sort();
    let (most, sum) =
        (counts.last().expect("there are brackets"), counts.iter().map(|(count, _)| count).sum::<usize>());
    assert!(most.0 <= 5, "{most:?}");
    assert!(sum * 2 <= counts.len() * 3, "{sum} errors for {} brackets", counts.len());
    assert!(counts[0].0 > 0, "{:?}", counts[0]);
}
