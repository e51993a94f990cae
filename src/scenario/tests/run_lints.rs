//! What could be run and would be senseless, and what would not.

use super::{AS_GIVEN, CALL, Change, GENEROUS, OPERATION, changed, check, shown};
use crate::scenario::load;

#[test]
fn a_supervisor_may_grant_at_least_what_a_rep_may() {
    check(&[Change::Of(GENEROUS, "up_to: 300.00", "up_to: 50.00")], &[]);
    check(
        &[Change::Of(GENEROUS, "up_to: 300.00", "up_to: 40.00")],
        &[
            "policies/generous.ron:7:37 ‹up_to› warning L34 a rep may grant up to 50 without asking, and a supervisor only up to 40 (a rep asks only for more than that, and it is refused: raise this limit)",
        ],
    );
    check(
        &[Change::Of(GENEROUS, "supervisor: (remedies: Any", "supervisor: (remedies: Only([\"refund\"])")],
        &[
            "policies/generous.ron:7:32 ‹Only([\"refund\"])› warning L34 a rep may grant `voucher` without asking, and a supervisor may not at all (let the supervisor grant every remedy that a rep may)",
        ],
    );
    // Who follows a script grants nothing alone.
    check(
        &[
            Change::Of(GENEROUS, "up_to: 300.00", "up_to: 30.00"),
            Change::Of(GENEROUS, "guidelines: 0.9", "script_only: true"),
        ],
        &[],
    );
}

#[test]
fn where_a_supervisor_is_asked_there_is_one() {
    check(
        &[Change::Of(GENEROUS, "supervisors: 2", "supervisors: 0")],
        &[
            "policies/generous.ron:16:5 ‹supervisors› warning L35 there is no supervisor: what `generous` lets a supervisor grant is refused at once (give it one: `supervisors: 1`; or let reps grant it)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "supervisors: 1", "supervisors: 0")],
        &[
            "operation.ron:31:9 ‹supervisors› warning L35 there is no supervisor: under `as-given` a rep may not grant the `refund` that `late` offers, so it is refused at once (give the team one: `supervisors: 1`; or let reps grant it)",
        ],
    );
    // A rep who may grant all that is offered asks nobody.
    let alone = "id: \"as-given\", authority: (rep: (remedies: Any, up_to: 38.00))";
    check(
        &[Change::Of(OPERATION, "supervisors: 1", "supervisors: 0"), Change::Of(AS_GIVEN, "id: \"as-given\"", alone)],
        &[],
    );
}

#[test]
fn nothing_comes_when_the_run_is_over() {
    let season = |from: u32| {
        let until = from + 10;
        format!("a_minute: 0.1, rhythm: (seasons: [(from: Days({from}), until: Days({until}), factor: 2.0)])")
    };
    let breach = |after: u32| format!("horizon: Days(30), breaches: {{ \"leak\": (after: Days({after})) }}");
    let change = |from: u32| format!("id: \"as-given\", changes: [(from: Days({from}), to: \"generous\")]");
    let all = |day: u32, check_back: &str| {
        let (season, breach, change) = (season(day), breach(day), change(day));
        let late = [
            Change::Of(OPERATION, "a_minute: 0.1", &season),
            Change::Of(OPERATION, "horizon: Days(30)", &breach),
            Change::Of(AS_GIVEN, "id: \"as-given\"", &change),
            Change::Of(GENEROUS, "after: Days(3)", check_back),
        ];
        shown(&load(&changed(&late)))
    };
    assert_eq!(all(29, "after: Days(29)"), [""; 0]);
    let help = "let it come earlier, or lengthen the `horizon`; a run with `--days 31` reaches it";
    let said = format!("warning L36 this comes after 30 days, when a run of 30 days is over ({help})");
    assert_eq!(
        all(30, "after: Days(30)"),
        [
            format!("operation.ron:19:77 ‹Days(30)› {said}"),
            format!("operation.ron:36:52 ‹Days(30)› {said}"),
            format!("policies/as-given.ron:1:52 ‹Days(30)› {said}"),
            format!("policies/generous.ron:11:74 ‹Days(30)› {said}"),
        ]
    );
}

#[test]
fn a_language_is_one_and_a_file_of_translations_is_called_after_it() {
    check(
        &[Change::Of(CALL, "language: \"pl\"", "language: \"Polish\"")],
        &[
            "stories/call.ron:5:15 ‹\"Polish\"› warning S47 there is no language `Polish` (write two or three small letters as in ISO 639, such as `en` or `pl`, and if need be a region: `pt-BR`)",
        ],
    );
    check(
        &[Change::With("lines/PL.ftl", "# 0d54\nlate-opening-2 = Spóźnia się.\n")],
        &[
            "lines/PL.ftl warning T04 8 of 9 spoken lines of `late` are not translated (the first is `late-opening-1`)",
            "lines/PL.ftl warning T08 the language `PL` is not written so (rename the file: `pl`)",
        ],
    );
}
