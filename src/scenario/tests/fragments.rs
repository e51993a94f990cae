//! What stories share, and what is found where it does not fit.

use super::{Change, LATE, changed, linked, shown};
use crate::scenario::{Scenario, load};

pub(super) const FAREWELL: &str = "Fragment(schema: 1, id: \"farewell\", parameters: [\"order\", \"ending\"],
    moments: {
        \"anything else\": (says: [\"And { <order> }?\"], calls_for: [\"anything else\"], moves: {
            \"ask\": (takes: Seconds(10), then: \"<ending>\", worth: Best),
        }),
    },
)";
const FILE: &str = "fragments/farewell.ron";

/// The beginning of the story with this `include`.
fn including(include: &str) -> String {
    format!("begin: \"opening\",\n    include: [{include}],")
}

const RIGHT: &str = "(fragment: \"farewell\", with: { \"order\": \"order\", \"ending\": \"glad\" })";

/// What is found where the story includes this of a fragment, beside what is not translated.
fn found(include: &str, fragment: &str, expected: &[&str]) {
    let included = including(include);
    let files = changed(&[
        Change::Of(LATE, "begin: \"opening\",", &included),
        Change::Of(LATE, "ends: Resolved, worth: Fine", "then: \"anything else\", worth: Fine"),
        Change::With(FILE, fragment),
    ]);
    let found: Vec<String> = shown(&load(&files)).into_iter().filter(|line| !line.contains(" T04 ")).collect();
    assert_eq!(found, expected);
}

#[test]
fn what_a_story_includes_is_played_as_if_it_stood_there() {
    let included = including(RIGHT);
    let shared = linked(&[
        Change::Of(LATE, "begin: \"opening\",", &included),
        Change::Of(LATE, "ends: Resolved, worth: Fine", "then: \"anything else\", worth: Fine"),
        Change::With(FILE, FAREWELL),
    ]);
    let own = "),
        \"anything else\": (says: [\"And { order }?\"], calls_for: [\"anything else\"], moves: {
            \"ask\": (takes: Seconds(10), then: \"glad\", worth: Best),
        }),
    },
    reactions: [";
    let written = linked(&[
        Change::Of(LATE, "),\n    },\n    reactions: [", own),
        Change::Of(LATE, "ends: Resolved, worth: Fine", "then: \"anything else\", worth: Fine"),
    ]);
    let late = |scenario: &Scenario| format!("{:?}", scenario.scripts[scenario.story("late").unwrap_or(9)]);
    assert_eq!(late(&shared), late(&written));
    assert!(late(&shared).contains("anything else"));
}

#[test]
fn a_fragment_that_is_not_there_or_not_filled_in_is_found() {
    found(RIGHT, FAREWELL, &[]);
    let shown = |include: &str, fragment: &str| {
        let included = including(include);
        let files = changed(&[Change::Of(LATE, "begin: \"opening\",", &included), Change::With(FILE, fragment)]);
        shown(&load(&files)).into_iter().filter(|line| line.contains(" F0")).collect::<Vec<_>>()
    };
    assert_eq!(
        shown("(fragment: \"farewel\")", FAREWELL),
        [
            "fragments/farewell.ron:1:25 ‹\"farewell\"› warning F04 no story includes `farewell` (include it, or take the file away)",
            "stories/late.ron:15:26 ‹\"farewel\"› F01 there is no fragment `farewel` (did you mean `farewell`?)",
        ]
    );
    assert_eq!(
        shown("(fragment: \"farewell\", with: { \"order\": \"order\", \"nxt\": \"glad\" })", FAREWELL),
        [
            "stories/late.ron:15:44 ‹{ \"order\": \"order\", \"nxt\": \"glad\" }› F02 `farewell` has no parameter `nxt` (take it away)",
            "stories/late.ron:15:44 ‹{ \"order\": \"order\", \"nxt\": \"glad\" }› F02 `farewell` needs `ending` (write `with: { \"ending\": \"…\" }`)",
        ]
    );
    assert_eq!(
        shown(
            RIGHT,
            &FAREWELL.replace(
                "parameters:",
                "include: [(fragment: \"farewell\", with: { \"order\": \"a\", \"ending\": \"b\" })], parameters:"
            )
        ),
        [
            "stories/late.ron:15:26 ‹\"farewell\"› F03 these fragments include each other: farewell, farewell (take one `include` of the ring away)",
        ]
    );
    assert_eq!(
        shown(RIGHT, &FAREWELL.replace("\"anything else\": (", "\"glad\": (")),
        [
            "stories/late.ron:15:26 ‹\"farewell\"› F06 `glad` is among the moments of the story and of the fragment (rename one, or put a parameter into the name)",
        ]
    );
}

#[test]
fn a_gap_without_a_parameter_and_a_parameter_without_a_gap_are_found() {
    found(
        RIGHT,
        &FAREWELL.replace("And { <order> }?", "And { order }, <sir>?"),
        &[
            "fragments/farewell.ron:1:50 ‹\"order\"› warning F05 nothing is filled in for `order` (take it away)",
            "fragments/farewell.ron:3:50 ‹<sir>› warning F05 `sir` is no parameter, so nothing is filled in (there are `order` and `ending`)",
        ],
    );
}

#[test]
fn what_is_wrong_in_a_fragment_is_found_where_it_stands() {
    found(
        RIGHT,
        &FAREWELL.replace("then: \"<ending>\"", "then: \"<ending> indeed\""),
        &[
            "fragments/farewell.ron:4:47 ‹\"<ending> indeed\"› S01 there is no moment `glad indeed` (there are `opening`, `what now`, `offered`, `glad`, `no` and `anything else`)",
        ],
    );
    found(
        RIGHT,
        &FAREWELL.replace("calls_for: [\"anything else\"]", "calls_for: [\"anything more\"]"),
        &[
            "stories/late.ron:15:15 ‹(fragment: \"farewell\", with: { \"order\": › L06 there is no behaviour `anything more` (did you mean `anything else`?)",
        ],
    );
}

/// What is found where the story includes this, beside what is not translated.
fn found_in(include: &str, fragments: &[(&str, &str)]) -> Vec<String> {
    let included = including(include);
    let mut changes = vec![Change::Of(LATE, "begin: \"opening\",", &included)];
    changes.extend(fragments.iter().map(|(file, text)| Change::With(file, text)));
    shown(&load(&changed(&changes))).into_iter().filter(|line| !line.contains(" T04 ")).collect()
}

#[test]
fn what_is_filled_in_may_hold_quotation_marks_and_is_not_filled_in_again() {
    let fragment = "Fragment(schema: 1, id: \"farewell\", parameters: [\"order\", \"ending\"],
    // For <nobody> this is no gap.
    moments: {
        \"anything else\": (says: [\"And <order>?\"], moves: {
            \"ask\": (takes: Seconds(10), then: \"<ending>\", worth: Best, wordings: { r\"<order> \\o/\": [] }),
        }),
    },
)";
    let included =
        including("(fragment: \"farewell\", with: { \"order\": \"the \\\"<ending>\\\" one\", \"ending\": \"glad\" })");
    let scenario = linked(&[
        Change::Of(LATE, "begin: \"opening\",", &included),
        Change::Of(LATE, "ends: Resolved, worth: Fine", "then: \"anything else\", worth: Fine"),
        Change::With(FILE, fragment),
    ]);
    let late = format!("{:?}", scenario.scripts[scenario.story("late").unwrap_or(9)]);
    assert!(late.contains(r#"And the \"<ending>\" one?"#), "{late}");
    assert!(late.contains(r#"the \"<ending>\" one \\o/"#), "{late}");
}

#[test]
fn a_fragment_that_is_wrong_only_with_what_is_filled_in_is_found_at_the_include() {
    let fragment =
        FAREWELL.replace("moments: {", "facts: { \"<order>\": (truth: Yes), \"order\": (truth: No) }, moments: {");
    let found = found_in(RIGHT, &[(FILE, &fragment)]);
    assert_eq!(
        found.iter().filter(|line| line.contains(" F08 with what is filled in, `farewell` is wrong: ")).count(),
        1,
        "{found:?}"
    );
    assert!(found.iter().any(|line| line.starts_with("stories/late.ron:15:44 ")), "{found:?}");
}

#[test]
fn fragments_beyond_the_most_are_not_left_out_in_silence() {
    let fragment = |number: usize| {
        let more = if number < 70 { format!("include: [(fragment: \"f{}\")],", number + 1) } else { String::new() };
        (format!("fragments/f{number}.ron"), format!("Fragment(schema: 1, id: \"f{number}\", {more})"))
    };
    let fragments: Vec<(String, String)> = (0..=70).map(fragment).collect();
    let fragments: Vec<(&str, &str)> = fragments.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
    assert_eq!(
        found_in("(fragment: \"f0\")", &fragments),
        [
            "stories/late.ron:15:26 ‹\"f0\"› F07 this takes in more than 64 fragments, and the rest are left out (let the story include some of them itself)"
        ]
    );
}
