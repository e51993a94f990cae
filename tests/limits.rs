//! Scenarios that the loader takes and that would never end, or count beyond what can be counted, without a limit.

use super::support::Stage;
use mainstay::experiment::{Needs, Request};
use mainstay::scenario::{Scenario, load};
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

/// What these files say with some texts of them replaced.
fn changed(changes: &[(&str, &str)]) -> Result<Scenario, String> {
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
    loaded.scenario.ok_or_else(|| format!("{:?}", loaded.findings))
}

/// Plays the scenario with some texts of it replaced.
fn played(changes: &[(&str, &str)]) -> Run {
    let scenario = changed(changes).unwrap_or_else(|findings| panic!("{findings}"));
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

/// Strangers on one channel, so many a minute, instead of customers.
fn strangers<'a>(rate: &'a str, channel: &'a str) -> [(&'a str, &'a str); 3] {
    [(r#"(a_year: 12)"#, rate), ("Phone: (patience: Seconds(0))", channel), ("takes: Seconds(0)", "takes: Minutes(2)")]
}

#[test]
fn a_queue_that_is_never_empty_lasts_until_the_end_of_the_run() {
    let run = played(&strangers("(a_minute: 2, from: Strangers)", "Phone: (patience: Weeks(5000))"));
    assert_eq!(run.days, 60);
    assert!(run.events > 200_000, "{run:?}");
}

#[test]
fn who_gives_up_where_nobody_ever_comes_to_work_is_not_kept_in_the_queue() {
    let away = ("channels: [Phone])", r#"channels: [Phone], hours: "Mon 09:00-09:01")"#);
    let [rate, channel, takes] = strangers("(a_minute: 2, from: Strangers)", "Phone: (patience: Seconds(30))");
    let run = played(&[rate, channel, takes, away]);
    assert_eq!(run.days, 60);
    assert!(run.events > 200_000, "{run:?}");
}

#[test]
fn a_channel_open_only_when_nobody_is_there_turns_everybody_away() {
    let never = r#"Phone: (hours: "Sun 10:00-12:00")"#;
    let away = ("channels: [Phone])", r#"channels: [Phone], hours: "Mon 10:00-12:00")"#);
    let run = played(&[("Phone: (patience: Seconds(0))", never), away]);
    assert_eq!(run.days, 60);
}

#[test]
fn a_team_that_is_always_in_training_serves_nobody_and_the_run_ends() {
    let training = r#"id: "as-given", training: (start: Hours(800000), refresh: (every: Weeks(1), hours: 168))"#;
    let run = played(&[(r#"id: "as-given""#, training), ("Days(60)", "Days(400)")]);
    assert_eq!(run.days, 400);
}

#[test]
fn twenty_years_pass_like_one() {
    let run = played(&[("Days(60)", "Days(7300)")]);
    assert_eq!(run.days, 7_300);
}

#[test]
fn nobody_on_duty_and_nothing_to_do_are_findings() {
    for (change, code) in
        [((r#"id: "as-given""#, r#"id: "as-given", reps: { "all": 0 }"#), "L13"), (("a_year: 12", "a_year: 0"), "L16")]
    {
        let findings = changed(&[change]).expect_err("it cannot be run");
        assert!(findings.contains(code), "{findings}");
    }
}

#[test]
fn a_team_of_whom_nobody_can_ever_be_reached_is_a_finding_or_turns_everybody_away_until_the_end() {
    for nobody in ["roster: { \"08:00\": 0 }", "roster: { \"08:00\": 1e-9 }", "reachable: 0", "ill: 1", "hours: \"\""] {
        let group = format!("channels: [Phone], {nobody})");
        let [rate, channel, takes] = strangers("(a_minute: 2, from: Strangers)", "Phone: (patience: Seconds(30))");
        let changes = [rate, channel, takes, ("channels: [Phone])", &group)];
        match changed(&changes) {
            Err(findings) => assert!(findings.contains("code: \""), "{nobody}: {findings}"),
            Ok(_) => {
                let run = played(&changes);
                assert_eq!(run.days, 60, "{nobody}");
                assert!((100_000..1_000_000).contains(&run.events), "{nobody}: {run:?}");
            }
        }
    }
}

#[test]
fn a_phone_without_a_place_to_wait_and_callers_who_try_again_at_once_for_ever_ends() {
    let again = "(a_minute: 2, from: Strangers, after_giving_up: (share: 1, after: Seconds(0), on: SameChannel))";
    let [rate, channel, takes] = strangers(again, "Phone: (patience: Seconds(30), queue_limit: 0, lines: 1)");
    let run = played(&[rate, channel, takes, ("Days(60)", "Days(2)")]);
    assert_eq!(run.days, 2);
    assert!(run.events > 10_000, "{run:?}");
}

#[test]
fn as_many_groups_as_there_can_be_work_side_by_side() {
    let groups: String =
        (0..255).map(|number| format!(r#""group {number}": (reps: 2, channels: [Phone]), "#)).collect();
    let run = played(&[(r#""all": (reps: 1, channels: [Phone])"#, &groups)]);
    assert_eq!(run.days, 60);
    let findings = changed(&[(
        r#""all": (reps: 1, channels: [Phone])"#,
        &format!(r#"{groups} "more": (reps: 1, channels: [Phone])"#),
    )]);
    assert!(findings.expect_err("one too many").contains("L20"));
}

/// What a scenario needs for one replication with so many customers and days.
fn needs(scenario: &Scenario, customers: u32, days: u32) -> Needs {
    let request = Request {
        policies: vec![0],
        replications: 1,
        customers: Some(customers),
        days: Some(days),
        seed: 1,
        jobs: None,
        command: String::new(),
    };
    Needs::of(scenario, &request)
}

#[test]
fn memory_grows_with_customers_but_not_with_strangers_whom_the_team_can_serve() {
    let journey = Stage::shipped("yardstick-journey").scenario();
    let (small, large) = (needs(&journey, 10_000, 365), needs(&journey, 1_010_000, 1));
    let each = (large.replication_bytes - small.replication_bytes) / 1e6;
    assert!((200.0..300.0).contains(&each), "{each} bytes a customer");
    let queue = Stage::shipped("yardstick-queue").scenario();
    let (short, long) = (needs(&queue, 0, 10), needs(&queue, 0, 1_000));
    assert!(long.replication_bytes < short.replication_bytes * 1.1, "{long:?}");
    let expected = 2.0 * 48.0 * 60.0 * 24.0 * 1_000.0;
    assert!((long.events - expected).abs() < 1.0, "{long:?}");
}

#[test]
fn ten_million_customers_and_twenty_years_are_known_to_be_too_much_before_they_begin() {
    let journey = Stage::shipped("yardstick-journey").scenario();
    let day = needs(&journey, 10_000_000, 1);
    assert!((2e9..2e10).contains(&day.replication_bytes), "{day:?}");
    // A team for a thousandth of them leaves a queue that grows for twenty years.
    let long = needs(&journey, 10_000_000, 7_300);
    assert!(long.waiting > 1e8 && long.replication_bytes.is_finite() && long.cpu_seconds > 60.0, "{long:?}");
    assert_eq!((long.jobs_within(1e10, 4), long.jobs_within(1e13, 4)), (None, Some(4)), "{long:?}");
}

#[test]
fn a_queue_that_the_team_cannot_keep_up_with_is_counted_whole() {
    let behind = strangers("(a_minute: 10000, from: Strangers)", "Phone: (patience: Weeks(5000))");
    let needs = needs(&changed(&behind).expect("it can be run"), 0, 36_500);
    let come = 10_000.0 * 60.0 * 24.0 * 36_500.0;
    assert!(needs.waiting > 0.9 * come && needs.replication_bytes > 200.0 * come, "{needs:?}");
}
