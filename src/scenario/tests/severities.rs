//! How much findings matter where a scenario says so itself.

use super::{Change, LATE, OPERATION, changed, check, shown};
use crate::notation::Code;
use crate::scenario::load;

const CHECKS: &str = "checks.ron";

/// A remedy that nobody uses is fine; a move that is not as often chosen as none is not: the warning to play with.
const GUARD: Change<'_> = Change::Of(LATE, "when: Happened(LookedUp(\"order\"))", "when: AllOf([])");

fn with(text: &'static str) -> [Change<'static>; 2] {
    [GUARD, Change::With(CHECKS, text)]
}

const GUARDED: &str = "stories/late.ron:33:100 ‹AllOf([])› warning S31 this always holds, so `say when it comes` does not depend on it (take it away: it makes no difference)";

#[test]
fn a_warning_can_be_left_out_lowered_and_raised() {
    check(&[GUARD], &[GUARDED]);
    check(&with("Checks(schema: 1, severity: { \"S31\": Off })"), &[]);
    check(&with("Checks(schema: 1, severity: { \"S31\": Note })"), &[&GUARDED.replace("warning", "note")]);
    let raised = load(&changed(&with("Checks(schema: 1, severity: { \"S31\": Error })")));
    assert_eq!(shown(&raised), [GUARDED.replace("warning ", "")]);
    assert!(raised.scenario.is_some(), "it could be run, were it not for the author's own rule");
}

#[test]
fn an_error_that_makes_a_file_unusable_stays_one() {
    check(
        &[
            Change::Of(LATE, "begin: \"opening\"", "begin: \"openning\""),
            Change::With(CHECKS, "Checks(schema: 1, severity: { \"S01\": Off })"),
        ],
        &[
            "checks.ron:1:31 ‹\"S01\"› warning L33 `S01` is an error here, and stays one (mend what it is about first)",
            "stories/late.ron:14:12 ‹\"openning\"› S01 there is no moment `openning` (did you mean `opening`?)",
        ],
    );
}

#[test]
fn what_the_file_says_wrongly_is_found_in_it() {
    check(
        &[Change::With(CHECKS, "Checks(schema: 1, severity: { \"S31\": Of })")],
        &["checks.ron:1:38 ‹Of› N18 there is no word `Of` here (did you mean `Off`?)"],
    );
}

#[test]
fn a_code_that_no_check_has_is_found_and_a_near_one_is_named() {
    static STRANGE: Code = Code { code: "X01", title: "", explanation: "" };
    let loaded = load(&changed(&[Change::With(CHECKS, "Checks(schema: 1, severity: { \"S3\": Off })")]));
    let known = crate::scenario::codes();
    let found = loaded.severities.unknown(&known, &STRANGE);
    assert_eq!(
        found.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>(),
        ["no check has the code `S3`"]
    );
    assert_eq!(load(&changed(&[])).severities.unknown(&known, &STRANGE), []);
}

#[test]
fn it_is_no_input_of_a_run() {
    let inputs = |changes: &[Change<'_>]| load(&changed(changes)).scenario.map(|scenario| scenario.inputs);
    let set = Change::With(CHECKS, "Checks(schema: 1, severity: { \"S31\": Off })");
    assert_eq!(inputs(&[set]), inputs(&[]));
    assert!(inputs(&[]).is_some_and(|inputs| inputs.iter().any(|(path, _)| path == OPERATION)));
}
