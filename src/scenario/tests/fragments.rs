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
