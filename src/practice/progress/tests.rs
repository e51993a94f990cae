use super::*;
use crate::practice::Mode;
use crate::practice::journal::{Shown, read as read_journal};
use crate::stats::share;

const DAY: i64 = 86_400;

/// An attempt at a story on a day, with a score.
fn attempt(rep: &str, story: &str, day: i64, score: f64) -> Attempt {
    Attempt {
        rep: rep.to_owned(),
        story: story.to_owned(),
        policy: "empowered".to_owned(),
        seed: day as u64,
        mode: Mode::Practise,
        at: Some(day * DAY),
        assignment: Some("first-week".to_owned()),
        score: Some(score),
        passed: score >= 80.0,
        unaided: true,
        shown: vec![Shown { behaviour: "greet".to_owned(), called: 2, shown: u32::from(score >= 80.0) }],
        met: vec!["heard first".to_owned()],
        missed: if score < 80.0 { vec!["a good ending".to_owned()] } else { Vec::new() },
    }
}

#[test]
fn skills_are_counted_by_rep_over_attempts_with_their_intervals() {
    let attempts = [attempt("Ada", "a/b", 1, 90.0), attempt("Ada", "a/c", 2, 40.0), attempt("Bo", "a/b", 2, 90.0)];
    let skills = skills(&attempts);
    let of = |rep: &str, name: &str| skills.iter().find(|each| each.rep == rep && each.skill == name).cloned();
    let greet = of("Ada", "greet").expect("a skill");
    assert_eq!((greet.kind, greet.done, greet.asked, greet.share), (Kind::Behaviour, 1, 4, share(1, 4)));
    let heard = of("Ada", "heard first").expect("a skill");
    assert_eq!((heard.kind, heard.done, heard.asked), (Kind::Criterion, 2, 2));
    assert_eq!(of("Bo", "a good ending"), None);
}

#[test]
fn reliability_asks_that_all_attempts_at_one_story_pass() {
    let mut attempts =
        vec![attempt("Ada", "a/b", 1, 90.0), attempt("Ada", "a/b", 2, 40.0), attempt("Ada", "a/b", 3, 90.0)];
    attempts.push(attempt("Ada", "a/c", 3, 90.0));
    attempts.push(Attempt { unaided: false, ..attempt("Ada", "a/c", 4, 10.0) });
    let of = &reliability(&attempts)[0];
    assert_eq!((of.passed, of.attempts), (3, 4));
    // Two of three at one story, one of one at the other; only the first was tried twice.
    let close = |found: Option<f64>, wanted: f64| (found.expect("a figure") - wanted).abs() < 1e-12;
    assert!(close(of.pass_all[0], f64::midpoint(2.0 / 3.0, 1.0)) && close(of.pass_all[1], 1.0 / 3.0));
    assert_eq!((of.pass_all[2], of.pass_all[3]), (Some(0.0), None));
}

#[test]
fn what_goes_well_comes_back_later_each_time_and_what_goes_badly_tomorrow() {
    let well: Vec<Attempt> = [0, 1, 7].map(|day| attempt("Ada", "a/b", day, 100.0)).to_vec();
    let spans: Vec<f64> = (1..=3).map(|made| due(&well[..made], 0)[0].after_days).collect();
    // The factor has grown by 0.1 with each of the two perfect attempts before.
    assert_eq!(spans, [1.0, 6.0, 6.0 * 2.7]);
    let mut badly = well;
    badly.push(attempt("Ada", "a/b", 20, 30.0));
    badly.push(attempt("Ada", "a/c", 20, 100.0));
    badly.push(attempt("Ada", "a/d", 2, 100.0));
    let due = due(&badly, 21 * DAY);
    let order: Vec<(&str, f64, f64)> = due.iter().map(|d| (d.story.as_str(), d.after_days, d.in_days)).collect();
    assert_eq!(order, [("a/d", 1.0, -18.0), ("a/b", 1.0, 0.0), ("a/c", 1.0, 0.0)]);
}

#[test]
fn of_the_same_test_only_the_first_attempt_counts() {
    let test =
        |day: i64, seed: u64, score: f64| Attempt { mode: Mode::Test, seed, ..attempt("Ada", "a/b", day, score) };
    let counted = counting(vec![test(3, 1, 100.0), test(2, 1, 20.0), test(4, 2, 60.0)]);
    assert_eq!(counted.iter().map(|each| each.score).collect::<Vec<_>>(), [Some(20.0), Some(60.0)]);
}

const ASSIGNMENT: &str = r#"Assignment(
    schema: 1,
    id: "first-week",
    stories: ["a/b", "a/c"],
    mode: Test,
    attempts: 3,
    passes: 2,
    due: "1970-01-10",
)"#;

#[test]
fn an_assignment_knows_who_has_done_what() {
    let assignment = read("first-week.ron", ASSIGNMENT.as_bytes()).expect("an assignment");
    assert_eq!((assignment.mode, assignment.title.as_str()), (Mode::Test, "first-week"));
    let mut attempts = vec![attempt("Ada", "a/b", 1, 90.0), attempt("Ada", "a/b", 2, 95.0)];
    assert_eq!(assignment.next_for("Ada", &attempts, 2 * DAY), Some("a/c"));
    assert_eq!(assignment.next_for("Bo", &attempts, 2 * DAY), Some("a/b"));
    attempts.extend([3, 4, 5, 6].map(|day| attempt("Ada", "a/c", day, if day == 6 { 100.0 } else { 50.0 })));
    // After the last day nothing counts.
    attempts.extend([11, 12].map(|day| attempt("Bo", "a/b", day, 100.0)));
    attempts.push(attempt("Bo", "a/c", 9, 100.0));
    let standing = |now: i64| {
        let done = assignment.done_by(&attempts, now);
        done.into_iter()
            .map(|each| (each.rep, each.story, each.attempts, each.passed, each.standing))
            .collect::<Vec<_>>()
    };
    let row =
        |rep: &str, story: &str, made, passed, standing| (rep.to_owned(), story.to_owned(), made, passed, standing);
    assert_eq!(
        standing(10 * DAY),
        [
            row("Ada", "a/b", 2, 2, Standing::Done),
            row("Ada", "a/c", 3, 0, Standing::Failed),
            row("Bo", "a/b", 0, 0, Standing::Late),
            row("Bo", "a/c", 1, 1, Standing::Late),
        ]
    );
    assert_eq!(standing(9 * DAY)[2].4, Standing::Open);
}

#[test]
fn what_is_wrong_with_an_assignment_is_found_where_it_stands() {
    let wrong = ASSIGNMENT
        .replace("[\"a/b\", \"a/c\"]", "[]")
        .replace("passes: 2", "passes: 4")
        .replace("1970-01-10", "31.12.1970")
        .replace("mode: Test", "mood: Test");
    let (findings, source) = read("first-week.ron", wrong.as_bytes()).expect_err("findings");
    let source = source.expect("a source");
    let found: Vec<(&str, &str)> = findings
        .iter()
        .map(|finding| (finding.code, &source.text()[finding.place.clone().unwrap_or_default()]))
        .collect();
    let codes: Vec<&str> = found.iter().map(|(code, _)| *code).collect();
    for (code, text) in [("A01", "[]"), ("A02", "3"), ("A03", "\"31.12.1970\"")] {
        assert!(found.contains(&(code, text)), "{code} at {text} in {found:?}");
    }
    assert_eq!(codes.len(), 4, "and the unknown field: {found:?}");
}

#[test]
fn a_journal_without_an_end_and_a_real_conversation_are_no_attempts() {
    let header =
        r#"{"journal":1,"scenario":"parcel-shop","story":"late-fee","policy":"empowered","seed":1,"mode":"test"}"#;
    let journal = |text: String| read_journal(&text).expect("a journal");
    let begun = |mode: &str| journal(format!("{}\n{{\"hint\":true}}\n", header.replace("test", mode)));
    assert_eq!(Attempt::of(&begun("practise"), "me"), None);
    assert!(!Attempt::of(&begun("test"), "me").expect("a test that was begun is an attempt").passed);
    let real = r#"{"journal":1,"scenario":"parcel-shop","story":"late-fee"}"#;
    assert_eq!(Attempt::of(&journal(format!("{real}\n{{\"ended\":\"Resolved\"}}\n")), "me"), None);
    let whole =
        Attempt::of(&journal(format!("{header}\n{{\"ended\":\"Resolved\",\"score\":90,\"passed\":true}}\n")), "me");
    let whole = whole.expect("an attempt");
    assert_eq!((whole.rep.as_str(), whole.story.as_str(), whole.passed), ("me", "parcel-shop/late-fee", true));
}
