use crate::rehearsal::{Rehearsal, evidence, name_of, play};
use crate::scenario::script::{Play, Test};
use crate::scenario::{Scenario, load};

const OPERATION: &str = "Operation(schema: 1, id: \"desk\", currency: \"EUR\", time_zone: \"UTC\",
    customers: (number: 10, segments: { \"all\": (share: 1, margin_a_month: 5) }, values: { Empathy: 1 }),
    demand: { \"line\": (a_year: 1) }, channels: { Phone: (hours: \"Mon-Sun 00:00-24:00\") },
    team: (groups: { \"desk\": (reps: 2, channels: [Phone]) }, supervisors: 1), horizon: Days(7))";
const STANDARDS: &str = "Standards(schema: 1, standards: {})";
const POLICY: &str = "Policy(schema: 1, id: \"usual\", authority: (rep: (remedies: Any, up_to: 50)))";
/// One moment in which everything can be done, in any order.
const STORY: &str = "Story(schema: 1, id: \"dead\", issue: \"line\", begin: \"opening\",
    facts: { \"number\": (record: Text(\"44-1207\"), seen: WhenLookedUp(\"account\")) },
    moments: {
        \"opening\": (says: [\"My line is dead: { number }.\"], calls_for: [\"thank\", \"apologise\"], moves: {
            \"ask\": (does: Ask(\"number\"), takes: Seconds(1), then: \"opening\", worth: Best),
            \"read\": (states: { \"number\": AsSaid }, takes: Seconds(1), then: \"opening\"),
            \"misread\": (states: { \"number\": Text(\"44-1270\") }, takes: Seconds(1), then: \"opening\"),
            \"open\": (does: LookUp(\"account\"), takes: Seconds(1), then: \"opening\"),
            \"switch\": (does: Do(\"switch\"), takes: Seconds(1), then: \"opening\"),
            \"end\": (takes: Seconds(1), ends: Resolved),
        }),
    },
    procedures: {
        \"know whose line it is\": (why: \"A digit off is the neighbour.\", weight: 2, steps: {
            \"ask\": (on: Asked(\"number\")),
            \"read back\": (on: Stated(\"number\"), after: [\"ask\"]),
            \"open\": (on: LookedUp(\"account\"), needed: May, after: [\"read back\"]),
            \"thank\": (on: Said(\"thank\"), needed: Should),
        }),
        \"switch\": (why: \"W.\", critical: true, unless: Not(Happened(Did(\"switch\"))), steps: {
            \"look\": (on: LookedUp(\"account\")),
            \"switch\": (on: Did(\"switch\"), after: [\"look\"]),
        }),
    },
    check: (behaviours: { \"apologise\": (weight: 0.5, unless: Happened(Said(\"thank\"))) }, ends: [Resolved]),
)";

fn scenario() -> Scenario {
    let files = [
        ("operation.ron", OPERATION),
        ("standards.ron", STANDARDS),
        ("policies/usual.ron", POLICY),
        ("stories/dead.ron", STORY),
    ];
    let loaded = load(&files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())));
    let found: Vec<String> = loaded.findings.iter().map(ToString::to_string).collect();
    loaded.scenario.unwrap_or_else(|| panic!("{found:?}"))
}

/// The moves in order, and the end; `*` before a move means that thanks are said with it, `!` that the rep apologises.
fn played<'a>(scenario: &'a Scenario, moves: &[&str]) -> Rehearsal<'a> {
    let known = |name: &str| scenario.behaviours.iter().position(|behaviour| behaviour.name == name).expect("known");
    let play_of = |name: &&str| {
        let showing = match name.chars().next() {
            Some('*') => 1 << known("thank"),
            Some('!') => 1 << known("apologise"),
            _ => 0,
        };
        Play { act: name.trim_start_matches(['*', '!']).to_owned(), showing }
    };
    let plays = moves.iter().chain([&"end"]).map(play_of).collect();
    let test =
        Test { name: String::new(), policy: 0, luck: Vec::new(), supervisor: None, plays, expect: Default::default() };
    play(scenario, 0, &test).expect("a story").rehearsal
}

/// Each mark of the moves: its name, weight, whether it was met, and why.
fn marks(moves: &[&str]) -> Vec<String> {
    let scenario = scenario();
    let rehearsal = played(&scenario, moves);
    let marks = rehearsal.marks();
    let said = marks.iter().map(|mark| {
        let met = if mark.met { "met" } else { "missed" };
        format!("{} ({}) {met}: {}", name_of(&rehearsal, mark.criterion), mark.weight, evidence(&rehearsal, mark))
    });
    said.collect()
}

/// The first mark that is about this.
fn about(moves: &[&str], what: &str) -> String {
    let marks = marks(moves);
    marks.iter().find(|mark| mark.starts_with(what)).unwrap_or_else(|| panic!("{marks:?}")).clone()
}

const WHOSE: &str = "procedure: know whose line it is (2)";

#[test]
fn a_procedure_is_met_by_its_steps_in_any_order_that_it_allows() {
    let followed = format!("{WHOSE} met: \"ask\" at turn 1; \"read back\" at turn 2; \"open\" at turn 3");
    assert_eq!(about(&["ask", "read", "open"], WHOSE), followed);
    assert_eq!(about(&["ask", "read", "open", "ask", "read"], WHOSE), followed);
    let without = format!("{WHOSE} met: \"ask\" at turn 1; \"read back\" at turn 2");
    assert_eq!(about(&["ask", "read"], WHOSE), without);
}

#[test]
fn a_step_that_must_be_taken_and_is_not_is_named() {
    assert_eq!(about(&["ask"], WHOSE), format!("{WHOSE} missed: \"read back\" was left out"));
    assert_eq!(about(&[], WHOSE), format!("{WHOSE} missed: \"ask\" was left out; \"read back\" was left out"));
}

#[test]
fn a_step_taken_too_early_is_named_with_what_comes_before_it_however_far() {
    let early = "\"open\" came at turn 1, and \"ask\", which comes before it, only at turn 2";
    assert_eq!(about(&["open", "ask", "read"], WHOSE), format!("{WHOSE} missed: {early}"));
    let early = "\"read back\" came at turn 1, and \"ask\", which comes before it, only at turn 2";
    assert_eq!(about(&["read", "ask"], WHOSE), format!("{WHOSE} missed: {early}"));
}

#[test]
fn a_number_read_back_wrong_is_an_error_until_it_is_put_right() {
    let wrong = "\"read back\" at turn 2: otherwise than the customer had said it";
    assert_eq!(about(&["ask", "misread", "open"], WHOSE), format!("{WHOSE} missed: {wrong}"));
    assert_eq!(
        about(&["ask", "read", "misread"], WHOSE),
        format!("{WHOSE} missed: {}", wrong.replace("turn 2", "turn 3"))
    );
    let right = "\"ask\" at turn 1; \"read back\" at turn 3";
    assert_eq!(about(&["ask", "misread", "read"], WHOSE), format!("{WHOSE} met: {right}"));
}

#[test]
fn what_should_be_done_is_a_mark_of_half_the_weight() {
    let thanks = "know whose line it is: thank (1)";
    assert_eq!(about(&["ask", "read"], thanks), format!("{thanks} missed: \"thank\" was left out"));
    assert_eq!(about(&["ask", "*read"], thanks), format!("{thanks} met: \"thank\" at turn 2"));
    let scenario = scenario();
    // 2 for the procedure, 1 for the thanks, 0.5 for the apology, 1 for the ending.
    let score = |moves: &[&str]| played(&scenario, moves).score();
    assert_eq!(score(&["ask", "read"]), Some(100.0 * 3.0 / 4.5));
    assert_eq!(score(&["ask", "!read"]), Some(100.0 * 3.5 / 4.5));
    assert_eq!(score(&["ask", "*read"]), Some(100.0));
    assert_eq!(score(&["read", "*ask"]), Some(100.0 * 2.0 / 4.0));
}

#[test]
fn what_does_not_apply_is_left_out_of_the_score_and_said_to_be() {
    let scenario = scenario();
    let left_out = |moves: &[&str]| {
        let rehearsal = played(&scenario, moves);
        rehearsal.left_out().into_iter().map(|each| name_of(&rehearsal, each)).collect::<Vec<_>>()
    };
    assert_eq!(left_out(&["ask", "read"]), ["procedure: switch"]);
    assert_eq!(left_out(&["ask", "*read"]), ["shows: apologise", "procedure: switch"]);
    assert_eq!(left_out(&["open", "*switch"]), ["shows: apologise"]);
    assert_eq!(played(&scenario, &["ask", "read", "switch"]).score(), Some(0.0), "what is critical makes it 0");
    let of_apology = about(&["ask", "!read"], "shows: apologise (0.5)");
    assert_eq!(of_apology, "shows: apologise (0.5) met: \"apologise\" was shown at turn 2");
}
