//! Scenarios that the loader takes and that would never end, or count beyond what can be counted, without a limit.

use mainstay::scenario::load;
use mainstay::service::{Plan, Run, Setting, replicate};
use mainstay::world::Nobody;
use std::sync::Arc;

const OPERATION: &str = r#"Operation(
    schema: 1, id: "limits", currency: "EUR", time_zone: "UTC",
    customers: (number: 20, segments: { "all": (share: 1.0, margin_a_month: 1.00) }),
    demand: { "matter": (a_year: 12) },
    channels: { Phone: (patience: Seconds(0)) },
    team: (groups: { "all": (reps: 1, channels: [Phone]) }, supervisors: 0),
    assumptions: { "loss_aversion": 2 },
    horizon: Days(60),
)"#;

const STORY: &str = r#"Story(
    schema: 1, id: "matter", issue: "matter", language: "en", begin: "call",
    moments: { "call": (moves: { "answer": (takes: Seconds(0), ends: Refused) }) },
    afterwards: [(ended: Refused, silent: 1.0)],
)"#;

const POLICY: &str = r#"Policy(schema: 1, id: "as-given")"#;

/// Plays the scenario with some texts of it replaced.
fn played(changes: &[(&str, &str)]) -> Run {
    let change = |text: &str| {
        let changed = changes.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
        changed.into_bytes()
    };
    for (from, _) in changes {
        assert!([OPERATION, STORY, POLICY].iter().any(|text| text.contains(from)), "nothing says {from}");
    }
    let files = [
        ("operation.ron", change(OPERATION)),
        ("standards.ron", b"Standards(schema: 1, standards: {})".to_vec()),
        ("policies/as-given.ron", change(POLICY)),
        ("stories/matter.ron", change(STORY)),
    ];
    let loaded = load(&files.map(|(name, bytes)| (name.to_owned(), bytes)));
    let scenario = loaded.scenario.unwrap_or_else(|| panic!("{:?}", loaded.findings));
    let setting = Setting { seed: 1, customers: scenario.operation.customers, days: scenario.days };
    let (run, _) = replicate(&Plan::new(Arc::new(scenario), 0, setting), 0, Nobody, &|| true);
    run
}

/// A story whose customers come back like this after every contact.
fn returns(rule: &str) -> (&'static str, String) {
    ("silent: 1.0", format!("returns: (share: 1, {rule}, on: SameChannel)"))
}

#[test]
fn who_comes_back_at_once_and_for_ever_is_let_go_in_the_end() {
    let (from, to) = returns("after: Seconds(0)");
    let run = played(&[(from, &to)]);
    assert_eq!(run.days, 60);
    assert!((1_000..1_000_000).contains(&run.events), "{run:?}");
}

#[test]
fn who_gives_up_at_once_and_tries_again_at_once_is_let_go_in_the_end() {
    let again = r#"all": (share: 1.0, margin_a_month: 1.00) }, after_giving_up: (share: 1, after: Seconds(0), on: SameChannel)"#;
    let run =
        played(&[(r#"all": (share: 1.0, margin_a_month: 1.00) }"#, again), ("takes: Seconds(0)", "takes: Days(50)")]);
    assert_eq!(run.days, 60);
    assert!((1_000..1_000_000).contains(&run.events), "{run:?}");
}

#[test]
fn a_matter_checked_back_on_at_once_and_without_end_is_let_go_in_the_end() {
    let run = played(&[
        (r#"id: "as-given""#, r#"id: "as-given", follow_up: (check_back: (share: 1, after: Seconds(0)), reserved: 1)"#),
        (r#""loss_aversion": 2"#, r#""check_back_minutes": 0, "handle_noise": 0"#),
    ]);
    assert_eq!(run.days, 60);
    assert!((1_000..1_000_000).contains(&run.events), "{run:?}");
}

#[test]
fn a_matter_that_closes_at_once_waits_for_what_was_promised_about_it() {
    let run = played(&[
        (r#""loss_aversion": 2"#, r#""issue_closes_after": 0, "promise_forgotten_not_kept": 1"#),
        ("ends: Refused", "ends: Promised"),
        ("takes: Seconds(0)", r#"does: Promise(what: "an answer", within: Days(30)), takes: Seconds(0)"#),
    ]);
    assert_eq!(run.days, 60);
    assert!(run.events < 10_000, "{run:?}");
}

#[test]
fn any_number_of_promises_about_one_matter_can_be_open() {
    let (from, to) = returns("after: Minutes(1)");
    let promise = r#"does: Promise(what: "an answer", within: Days(3000)), takes: Seconds(1)"#;
    let run = played(&[(from, &to), ("takes: Seconds(0)", promise)]);
    assert_eq!(run.days, 60);
}

#[test]
fn a_contact_longer_than_time_lasts_until_the_end_of_the_run() {
    let law = "takes: Weibull(scale: Days(36000), shape: 0.01)";
    let twice = format!(r#"{law}, then: "on") }}), "on": (moves: {{ "on": ({law}, ends: Refused"#);
    let run = played(&[("takes: Seconds(0), ends: Refused", &twice)]);
    assert_eq!(run.days, 60);
    let slow = r#"takes: Seconds(0), ends: Refused, wordings: { "Good morning.": ["greet"] }"#;
    let run = played(&[
        ("takes: Seconds(0), ends: Refused", slow),
        (r#""loss_aversion": 2"#, r#""behaviour_seconds": 1e9, "retell_seconds": 1e9"#),
    ]);
    assert_eq!(run.days, 60);
}
