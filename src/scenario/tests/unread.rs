//! What is told of the other files when one cannot be read.

use super::{AS_GIVEN, Change, GENEROUS, LATE, OPERATION, STANDARDS, changed, check, shown};
use crate::notation::unread;
use crate::scenario::load_without;

#[test]
fn a_story_that_cannot_be_read_hides_nothing_of_what_does_not_rest_on_it() {
    check(
        &[
            Change::With("stories/broken.ron", "Story("),
            Change::Of(GENEROUS, "contacts_a_day: 60", "people_to_reach_a_day: 20"),
            Change::Of(OPERATION, "channels: [Email]", "channels: [Chat]"),
            Change::Of(LATE, "\"So nothing?\"", "\"So nothing at all?\""),
            Change::Of(LATE, "policy: \"generous\"", "policy: \"generos\""),
        ],
        &[
            "lines/pl.ftl:18:1 ‹late-no-1› warning T03 the text that `late-no-1` translates has changed since (read it again, then write `# 99c0` above)",
            "operation.ron:24:9 ‹Email› L14 nobody serves the channel `Email` (add it to the `channels` of a group that has reps)",
            "policies/generous.ron:14:13 ‹people_to_reach_a_day› warning L25 there is nobody to call here (give the operation `outbound: (answered: …, takes: …)`)",
            "stories/broken.ron:1:6 ‹(› N06 this `(` is never closed (`)` is missing, probably at the end of line 1)",
            "stories/late.ron:70:21 ‹\"generos\"› L11 there is no policy `generos` (did you mean `generous`?)",
        ],
    );
}

#[test]
fn a_broken_policy_hides_what_it_might_have_said_and_nothing_else() {
    check(
        &[
            Change::Of(AS_GIVEN, "id: \"as-given\"", "id: \"as-given\", reps: {"),
            Change::Of(OPERATION, "\"calls\": (from", "\"idle\": (a_year: 1.0), \"calls\": (from"),
            Change::Of(LATE, "policy: \"generous\"", "policy: \"as it was\""),
        ],
        &[
            "operation.ron:19:9 ‹\"idle\"› warning L12 no story follows the demand `idle` (write a story with `issue: \"idle\"`, or take the demand away)",
            "policies/as-given.ron:1:41 ‹{› N06 this `{` is never closed (`}` is missing, probably at the end of line 1)",
        ],
    );
}

#[test]
fn a_file_that_could_not_be_read_is_a_finding_beside_those_of_the_others() {
    let files = changed(&[
        Change::Without(LATE),
        Change::Without(GENEROUS),
        Change::Without(STANDARDS),
        Change::Of(OPERATION, "cost_a_minute: 0.29", "cost_a_minute: -0.29"),
    ]);
    let refused = ["policies", STANDARDS, LATE].map(|file| unread(file, format!("cannot read `{file}`")));
    let loaded = load_without(&files, refused.to_vec());
    assert!(loaded.scenario.is_none());
    let help = "do what the message says, or take the file out of the scenario's folder";
    assert_eq!(
        shown(&loaded),
        [
            "operation.ron:22:62 ‹-0.29› O05 this is at least 0, and -0.29 is not (write a number from 0 to 1,000,000,000)"
                .to_owned(),
            format!("policies N21 cannot read `policies` ({help})"),
            format!("standards.ron N21 cannot read `standards.ron` ({help})"),
            format!("stories/late.ron N21 cannot read `stories/late.ron` ({help})"),
        ]
    );
}
