//! Large, broken and mutilated scenarios.

use super::{Change, LATE, POLISH, SMALL, changed, check, shown};
use crate::scenario::{Loaded, load};
use proptest::prelude::*;

#[test]
fn three_broken_moments_of_a_story_give_three_findings() {
    check(
        &[
            Change::Of(LATE, "takes: Seconds(40), then: \"what now\"", "takes: Secnds(40), then: \"what now\""),
            Change::Of(
                LATE,
                "Days(1)), takes: Seconds(20), ends: Promised",
                "Days(1)), takes: Seconds(20), then: \"noo\"",
            ),
            Change::Of(LATE, "takes: Seconds(15), ends: Refused, worth: Fine", "takes: Seconds(15) ends: Refused"),
        ],
        &[
            "stories/late.ron:23:62 ‹Secnds› N18 there is no word `Secnds` here (did you mean `Seconds`?)",
            "stories/late.ron:34:105 ‹\"noo\"› S01 there is no moment `noo` (did you mean `no`?)",
            "stories/late.ron:48:47 ‹› N08 a comma is missing here (write `,` after this)",
        ],
    );
}

#[test]
fn what_follows_from_an_operation_that_cannot_be_read_is_not_told() {
    check(
        &[Change::Of("operation.ron", "\"refund\": Money", "\"refund\": Mony")],
        &["operation.ron:16:27 ‹Mony› N18 there is no word `Mony` here (did you mean `Money`?)"],
    );
}

#[test]
fn a_story_holds_no_more_than_a_conversation_can_keep_track_of() {
    let facts: String = (0..64).map(|n| format!("\"f{n}\": (record: Yes), ")).collect();
    let says: String = (0..64).map(|n| format!("{{ f{n} }} ")).collect();
    let looks: String =
        (0..64).map(|n| format!("\"look {n}\": (does: LookUp(\"w{n}\"), takes: Seconds(1), then: \"no\"), ")).collect();
    let reactions = "(on: AskedAgain, mood: 0.01), ".repeat(32);
    check(
        &[
            Change::Without(POLISH),
            Change::Of(LATE, "facts: {", &format!("facts: {{ {facts}")),
            Change::Of(LATE, "\"It is late.\"", &format!("\"{says}\"")),
            Change::Of(LATE, "\"give up\": (", &format!("{looks}\"give up\": (")),
            Change::Of(LATE, "reactions: [", &format!("reactions: [ {reactions}")),
        ],
        &[
            "stories/late.ron:7:5 ‹facts› S18 a story has at most 64 facts (take some away, or split the story)",
            "stories/late.ron:15:5 ‹moments› S18 a story has at most 64 words for what is done (take some away, or split \
             the story)",
            "stories/late.ron:52:5 ‹reactions› S18 a story has at most 32 reactions (take some away, or split the story)",
        ],
    );
}

#[test]
fn what_the_standards_forbid_is_watched_too_and_counts() {
    let events =
        |kind: &str, count: u32| -> String { (0..count).map(|n| format!("Happened({kind}(\"w{n}\")), ")).collect() };
    let moves = |does: &str| -> String {
        let one = |n| format!("\"{does} {n}\": (does: {does}(\"w{n}\"), takes: Seconds(1), then: \"no\"), ");
        (0..32).map(one).collect()
    };
    let change = |count: u32| {
        let looked = events("LookedUp", 32);
        let asked = events("Asked", count);
        (
            format!("if: AnyOf([{looked}{asked}]), priority: 1"),
            format!("{}{}\"give up\": (", moves("LookUp"), moves("Ask")),
        )
    };
    for (count, expected) in [
        (31, [].as_slice()),
        (
            32,
            &[
                "stories/late.ron:15:5 ‹moments› L20 with the standards and policies, 65 happenings are watched in this story; there are \
               at most 64 (take away what is not used, or use the same name where the same is meant)",
            ],
        ),
    ] {
        let (condition, moves) = change(count);
        let changes = [
            Change::Of(LATE, "if: Not(Happened(Denied)), priority: 1", &condition),
            Change::Of(LATE, "when: Happened(LookedUp(\"order\")), ", ""),
            Change::Of(LATE, "forbid: [(event: Said(\"blame\"), because: \"Nobody is helped by it.\")],", ""),
            Change::Of(LATE, "\"give up\": (", &moves),
        ];
        check(&changes, expected);
    }
}

#[test]
fn a_story_of_ten_thousand_moments_loads() {
    let mut moments = String::new();
    for n in 0..10_000 {
        let next = if n == 9_999 { "ends: Resolved".to_owned() } else { format!("then: \"m{}\"", n + 1) };
        moments.push_str(&format!(
            "\"m{n}\": (says: [\"Line {n}.\"], moves: {{ \"go\": (takes: Seconds(1), {next}) }}),\n"
        ));
    }
    let story = format!("Story(schema: 1, id: \"long\", issue: \"delivery\", begin: \"m0\", moments: {{\n{moments}}})");
    let loaded = load(&changed(&[Change::Without(POLISH), Change::With("stories/long.ron", &story)]));
    assert_eq!(shown(&loaded), [""; 0]);
    let long = loaded.scenario.and_then(|scenario| scenario.scripts.into_iter().find(|script| script.id == "long"));
    assert_eq!(long.map(|long| (long.moments.len(), long.moves.len())), Some((10_000, 10_000)));
}

#[test]
fn a_story_of_ten_thousand_mistakes_is_reported_in_full_or_in_part_but_ends() {
    let moves: String = (0..10_000)
        .map(|n| format!("\"a{n}\": (does: LookUp(\"w{n}\"), tells: [\"f{n}\"], takes: Seconds(1), then: \"m{n}\"),\n"))
        .collect();
    let story = format!(
        "Story(schema: 1, id: \"long\", issue: \"delivery\", begin: \"x\", moments: {{ \"x\": (moves: {{\n{moves}}}) }})"
    );
    let loaded = load(&changed(&[Change::With("stories/long.ron", &story)]));
    assert!(loaded.scenario.is_none() && loaded.findings.len() > 200);
}

#[test]
fn nothing_at_all_is_told_in_four_findings() {
    let loaded = load(&[]);
    assert_eq!(loaded.findings.len(), 4);
    assert!(loaded.scenario.is_none());
}

/// Findings point into their files, between characters, and the checks see what linking would stumble over.
fn is_sound(loaded: &Loaded) {
    for finding in &loaded.findings {
        assert_ne!(finding.code, "L01", "{finding:?}");
        let Some(place) = &finding.place else { continue };
        let source = loaded.sources.iter().find(|source| source.name() == finding.file);
        let within = source.is_some_and(|source| source.text().get(place.clone()).is_some());
        assert!(within, "{finding:?}");
    }
}

/// One way to mutilate a file.
#[derive(Debug, Clone)]
enum Cut {
    Delete(usize, usize),
    Insert(usize, Vec<u8>),
    Replace(usize, Vec<u8>),
    Swap(usize, usize),
    Rename(usize, usize),
    Number(usize, &'static str),
}

/// Pieces of the language, to be put where they do not belong.
const PIECES: [&str; 16] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\"no\"",
    "Not(",
    "-1",
    "1e308",
    "Happened(Denied)",
    "\n# 0000\n",
    "{ $x",
];

/// Numbers to be put in the place of others.
const NUMBERS: [&str; 9] = ["0", "-1", "1", "0.5", "2.5", "255", "65536", "4000000000", "1e300"];

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 1..6),
        prop::sample::select(PIECES.to_vec()).prop_map(|piece| piece.as_bytes().to_vec()),
        prop::sample::select(vec!["ł", "漢", "\u{202E}", "\u{FEFF}"]).prop_map(|piece| piece.as_bytes().to_vec()),
    ]
}

fn cut() -> impl Strategy<Value = Cut> {
    prop_oneof![
        (any::<usize>(), 1..40_usize).prop_map(|(at, count)| Cut::Delete(at, count)),
        (any::<usize>(), bytes()).prop_map(|(at, bytes)| Cut::Insert(at, bytes)),
        (any::<usize>(), bytes()).prop_map(|(at, bytes)| Cut::Replace(at, bytes)),
        (any::<usize>(), any::<usize>()).prop_map(|(one, other)| Cut::Swap(one, other)),
        (any::<usize>(), any::<usize>()).prop_map(|(one, other)| Cut::Rename(one, other)),
        (any::<usize>(), prop::sample::select(NUMBERS.to_vec())).prop_map(|(at, number)| Cut::Number(at, number)),
    ]
}

fn mutilate(text: &mut Vec<u8>, cut: &Cut) {
    let at = |place: usize, length: usize| place % (length + 1);
    match cut {
        Cut::Delete(place, count) => {
            let start = at(*place, text.len());
            text.drain(start..(start + count).min(text.len()));
        }
        Cut::Insert(place, bytes) => {
            let start = at(*place, text.len());
            text.splice(start..start, bytes.iter().copied());
        }
        Cut::Replace(place, bytes) => {
            let start = at(*place, text.len());
            let end = (start + bytes.len()).min(text.len());
            text.splice(start..end, bytes.iter().copied());
        }
        Cut::Swap(one, other) => {
            let mut lines: Vec<Vec<u8>> = text.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
            let (one, other) = (one % lines.len(), other % lines.len());
            lines.swap(one, other);
            *text = lines.join(&b'\n');
        }
        Cut::Rename(one, other) => {
            let quoted: Vec<Vec<u8>> = text.split(|byte| *byte == b'"').map(<[u8]>::to_vec).collect();
            let names = quoted.len() / 2;
            if names > 0 {
                let mut renamed = quoted.clone();
                renamed[2 * (one % names) + 1] = quoted[2 * (other % names) + 1].clone();
                *text = renamed.join(&b'"');
            }
        }
        Cut::Number(place, number) => {
            let digit = |at: &usize| text[*at].is_ascii_digit();
            let starts: Vec<usize> =
                (0..text.len()).filter(|at| digit(at) && (*at == 0 || !digit(&(at - 1)))).collect();
            if let Some(start) = starts.get(place % starts.len().max(1)) {
                let end = (*start..text.len()).find(|at| !digit(at)).unwrap_or(text.len());
                text.splice(start..&end, number.bytes());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_to_a_scenario_loading_it_ends_with_findings_that_point_into_it(
        cuts in prop::collection::vec((0..SMALL.len(), cut()), 1..6),
    ) {
        let mut files = changed(&[]);
        for (file, cut) in &cuts {
            mutilate(&mut files[*file].1, cut);
        }
        is_sound(&load(&files));
    }

    #[test]
    fn files_may_stand_in_each_other_s_places(order in Just((0..SMALL.len()).collect::<Vec<_>>()).prop_shuffle()) {
        let files: Vec<(String, Vec<u8>)> =
            order.iter().zip(SMALL).map(|(from, (path, _))| (path.to_owned(), SMALL[*from].1.as_bytes().to_vec())).collect();
        is_sound(&load(&files));
    }

    #[test]
    fn translations_may_hold_anything(text in "[-a-z0-9 {}()$=#\\n\"*\\[\\]\\\\.>,:|~łu\u{202E}]{0,300}") {
        let mut files = changed(&[Change::Without(POLISH)]);
        files.push((POLISH.to_owned(), text.into_bytes()));
        is_sound(&load(&files));
    }
}
