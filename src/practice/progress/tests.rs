use super::*;
use crate::practice::Mode;
use crate::practice::journal::{Journal, Shown, read as read_journal};
use crate::stats::share;

const DAY: i64 = 86_400;

/// An attempt at a story on a day, with a score.
fn attempt(rep: &str, story: &str, day: i64, score: f64) -> Attempt {
    Attempt {
        rep: rep.to_owned(),
        story: story.to_owned(),
        asked: format!("shops/{story}"),
        policy: "empowered".to_owned(),
        seed: day as u64,
        mode: Mode::Practise,
        at: Some(day * DAY),
        assignment: Some("first-week".to_owned()),
        score: Some(score),
        passed: score >= 80.0,
        unaided: true,
        drilled: false,
        self_marked: false,
        as_written: false,
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
    // Two of three at one story, which alone was tried three times: every figure is over that one.
    let close = |found: Option<f64>, wanted: f64| (found.expect("a figure") - wanted).abs() < 1e-12;
    assert!(close(of.pass_all[0], 2.0 / 3.0) && close(of.pass_all[1], 1.0 / 3.0));
    assert_eq!((of.pass_all[2], of.pass_all[3], of.over_stories), (Some(0.0), None, 1));
}

#[test]
fn the_chance_that_all_pass_never_rises_with_their_number() {
    // Over each k's own stories it would be 1 of 2 for one attempt and 1 for two.
    let mut attempts: Vec<Attempt> = [1, 2, 3, 4].map(|day| attempt("Ada", "a/b", day, 100.0)).to_vec();
    attempts.push(attempt("Ada", "a/c", 1, 0.0));
    let of = &reliability(&attempts)[0];
    assert_eq!((of.pass_all, of.over_stories), ([Some(1.0); 4], 1));
    attempts.extend([2, 3, 4].map(|day| attempt("Ada", "a/c", day, 100.0)));
    let of = &reliability(&attempts)[0];
    assert_eq!(of.over_stories, 2);
    assert!(of.pass_all.is_sorted_by(|one, next| one >= next), "{:?}", of.pass_all);
}

#[test]
fn the_same_customer_with_the_same_luck_again_is_no_trial_of_its_own() {
    let again = |day: i64, score: f64| Attempt { seed: 1, ..attempt("Ada", "a/b", day, score) };
    let of = &reliability(&[again(1, 40.0), again(2, 100.0), again(3, 100.0)])[0];
    assert_eq!((of.passed, of.attempts, of.pass_all[1]), (0, 1, None));
}

#[test]
fn what_goes_well_comes_back_later_each_time_and_what_goes_badly_tomorrow() {
    let well: Vec<Attempt> = [0, 1, 7].map(|day| attempt("Ada", "a/b", day, 100.0)).to_vec();
    let spans: Vec<f64> = (1..=3).map(|made| due(&well[..made], 0)[0].after_days).collect();
    // The factor has grown by 0.1 with each of the two perfect attempts before; 16.2 days are rounded up.
    assert_eq!(spans, [1.0, 6.0, 17.0]);
    let mut badly = well;
    badly.push(attempt("Ada", "a/b", 20, 30.0));
    badly.push(attempt("Ada", "a/c", 20, 100.0));
    badly.push(attempt("Ada", "a/d", 2, 100.0));
    let due = due(&badly, 21 * DAY);
    let order: Vec<(&str, f64, f64)> = due.iter().map(|d| (d.story.as_str(), d.after_days, d.in_days)).collect();
    assert_eq!(order, [("a/d", 1.0, -18.0), ("a/b", 1.0, 0.0), ("a/c", 1.0, 0.0)]);
}

#[test]
fn whoever_fails_begins_again_and_keeps_the_factor() {
    // Two perfect attempts make it 2.7; the failure leaves it there, and two attempts of 80 change nothing.
    let mut attempts: Vec<Attempt> = [0, 1].map(|day| attempt("Ada", "a/b", day, 100.0)).to_vec();
    attempts.push(attempt("Ada", "a/b", 7, 20.0));
    attempts.extend([8, 9, 15].map(|day| attempt("Ada", "a/b", day, 80.0)));
    let spans: Vec<f64> = (1..=6).map(|made| due(&attempts[..made], 0)[0].after_days).collect();
    assert_eq!(spans, [1.0, 6.0, 1.0, 1.0, 6.0, 17.0]);
}

#[test]
fn what_goes_well_before_its_day_is_practice_and_at_most_one_attempt_a_day_counts() {
    let spans = |attempts: &[Attempt]| due(attempts, 0)[0].after_days;
    let hour = |attempt: Attempt, hour: i64| Attempt { at: attempt.at.map(|at| at + hour * 3_600), ..attempt };
    let at = |day: i64, score: f64| attempt("Ada", "a/b", day, score);
    let crammed: Vec<Attempt> = (0..8).map(|h| hour(at(0, 100.0), h)).collect();
    assert_eq!(spans(&crammed), 1.0);
    assert_eq!(spans(&[at(0, 100.0), at(1, 100.0), at(3, 100.0)]), 6.0);
    // The first of a day is what was known; what fails before its day was not known.
    assert_eq!(spans(&[at(0, 100.0), at(1, 100.0), hour(at(1, 0.0), 2)]), 6.0);
    assert_eq!(spans(&[at(0, 100.0), at(1, 100.0), at(3, 0.0)]), 1.0);
    // A drill is no attempt at the story.
    assert!(due(&[Attempt { drilled: true, ..at(0, 100.0) }], 0).is_empty());
}

#[test]
fn of_the_same_test_only_the_first_attempt_counts() {
    let test =
        |day: i64, seed: u64, score: f64| Attempt { mode: Mode::Test, seed, ..attempt("Ada", "a/b", day, score) };
    let counted = counting(vec![test(3, 1, 100.0), test(2, 1, 20.0), test(4, 2, 60.0)]);
    assert_eq!(counted.iter().map(|each| each.score).collect::<Vec<_>>(), [Some(20.0), Some(60.0)]);
}

#[test]
fn a_test_of_ones_own_or_a_drill_does_not_stand_for_that_of_an_assignment() {
    let test = |day: i64, seed: u64, of: Option<&str>, drilled: bool| Attempt {
        mode: Mode::Test,
        seed,
        drilled,
        assignment: of.map(str::to_owned),
        ..attempt("Ada", "a/b", day, 100.0)
    };
    let all = vec![test(1, 1, None, true), test(2, 1, None, false), test(3, 1, Some("first-week"), false)];
    assert_eq!(counting(all.clone()), all);
}

#[test]
fn an_assignment_goes_on_with_a_seed_that_a_rep_has_never_played_whatever_for() {
    let header = |rep: &str, story: &str, policy: &str, seed: u64| {
        let text = format!(
            r#"{{"journal":1,"scenario":"/home/ada/shop","id":"shop","story":"{story}","policy":"{policy}","rep":"{rep}","seed":{seed}}}"#
        );
        read_journal(&(text + "\n")).expect("a journal").header
    };
    let used = [header("Ada", "fee", "strict", 1), header("Ada", "fee", "strict", 2), header("Ada", "fee", "kind", 3)];
    let fresh = |rep: &str, story: &str, from: u64| fresh_seed(&used, (rep, "me"), (story, Some("strict")), from);
    assert_eq!((fresh("Ada", "shop/fee", 1), fresh("Ada", "shop/fee", 2), fresh("Ada", "shop/fee", 7)), (3, 3, 7));
    assert_eq!((fresh("Bo", "shop/fee", 1), fresh("Ada", "shop/lost", 1)), (1, 1));
    assert_eq!(fresh_seed(&used, ("Ada", "me"), ("shop/fee", None), 1), 4);
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

/// An assignment for which every story is there.
fn assigned(text: &str) -> Assignment {
    read("first-week.ron", text.as_bytes(), &|story, _| Ok(story.to_owned())).expect("an assignment")
}

#[test]
fn an_assignment_knows_who_has_done_what() {
    let assignment = assigned(ASSIGNMENT);
    assert_eq!((assignment.mode, assignment.title.as_str()), (Mode::Test, "first-week"));
    let mut attempts = vec![attempt("Ada", "a/b", 1, 90.0), attempt("Ada", "a/b", 2, 95.0)];
    let next =
        |rep: &str, attempts: &[Attempt]| assignment.next_for(rep, attempts, 2 * DAY).map(|task| task.story.clone());
    assert_eq!(next("Ada", &attempts).as_deref(), Some("a/c"));
    assert_eq!(next("Bo", &attempts).as_deref(), Some("a/b"));
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
    let (findings, source) = read("first-week.ron", wrong.as_bytes(), &|_, _| unreachable!()).expect_err("findings");
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
fn a_day_with_a_time_is_no_day_and_stories_and_policies_that_are_not_there_are_found() {
    let wrong = ASSIGNMENT.replace("1970-01-10", "2099-01-01T08:00").replace("mode: Test", "policy: \"kind\"");
    let look_up = |story: &str, policy: Option<&str>| match story {
        "a/b" => Err(Missing::Story("`a` has no story `b`".to_owned(), Some("did you mean `a/bee`?".to_owned()))),
        _ => Err(Missing::Policy(format!("`a` has no policy `{}`", policy.unwrap_or_default()), None)),
    };
    let (findings, source) = read("first-week.ron", wrong.as_bytes(), &look_up).expect_err("findings");
    let source = source.expect("a source");
    let found: Vec<(&str, &str)> = findings
        .iter()
        .map(|finding| (finding.code, &source.text()[finding.place.clone().unwrap_or_default()]))
        .collect();
    assert_eq!(found, [("A04", "\"a/b\""), ("A05", "\"kind\""), ("A03", "\"2099-01-01T08:00\"")]);
}

#[test]
fn the_example_on_its_page_is_an_assignment() {
    let example = assigned(CONSTRUCTS[0].example);
    assert_eq!((example.mode, example.passes, example.stories.len()), (Mode::Test, 1, 2));
    assert!(example.due.is_some() && example.policy.is_some());
}

#[test]
fn only_what_was_ended_by_the_last_day_and_marked_by_somebody_else_counts_for_an_assignment() {
    let assignment = assigned(ASSIGNMENT);
    let own = Attempt { self_marked: true, ..attempt("Ada", "a/b", 1, 100.0) };
    let done = assignment.done_by_one("Ada", &[own, attempt("Ada", "a/b", 2, 100.0)], 3 * DAY);
    assert_eq!((done[0].attempts, done[0].passed, done[0].standing), (2, 1, Standing::Open));
}

/// A journal of a practice with these lines after its first, and this in its first.
fn practised(about: &str, lines: &str) -> Journal {
    let header = r#"{"journal":1,"scenario":"parcel-shop","story":"late-fee","policy":"empowered","seed":1"#;
    read_journal(&format!("{header},{about}}}\n{lines}\n")).expect("a journal")
}

/// Its attempts, as they are written.
fn attempts_of(journal: &Journal) -> Vec<Attempt> {
    Attempt::all_of(journal, "me", |_| None)
}

const PASSED: &str = r#"{"ended":"Resolved","at":"1970-01-02T00:00:00Z","score":100,"passed":true,"met":["a"]}"#;
const HUNG_UP: &str = r#"{"ended":"HungUp","at":"1970-01-03T00:00:00Z","score":50,"passed":false,"missed":["a"]}"#;

#[test]
fn a_journal_without_an_end_and_a_real_conversation_are_no_attempts() {
    assert_eq!(attempts_of(&practised(r#""mode":"practise""#, r#"{"hint":true}"#)), []);
    let begun = attempts_of(&practised(r#""mode":"test","started":"1970-01-01T00:00:00Z""#, ""));
    assert_eq!(begun.iter().map(|each| (each.passed, each.at)).collect::<Vec<_>>(), [(false, Some(0))]);
    let real = r#"{"journal":1,"scenario":"parcel-shop","story":"late-fee"}"#;
    let real = read_journal(&format!("{real}\n{{\"ended\":\"Resolved\"}}\n")).expect("a journal");
    assert_eq!(attempts_of(&real), []);
    let whole = attempts_of(&practised(r#""mode":"test""#, PASSED)).swap_remove(0);
    assert_eq!((whole.rep.as_str(), whole.story.as_str(), whole.passed), ("me", "parcel-shop/late-fee", true));
    assert!(whole.unaided && whole.as_written);
}

#[test]
fn every_end_is_an_attempt_with_its_own_day_and_going_back_takes_none_away() {
    let journal = practised(
        r#""mode":"practise","started":"1970-01-01T00:00:00Z""#,
        &format!("{PASSED}\n{{\"back_to\":1}}\n{HUNG_UP}\n{{\"back_to\":1}}"),
    );
    let made = attempts_of(&journal);
    let made: Vec<(bool, bool, Option<i64>)> = made.iter().map(|each| (each.passed, each.unaided, each.at)).collect();
    assert_eq!(made, [(true, true, Some(DAY)), (false, false, Some(2 * DAY))]);
}

#[test]
fn an_attempt_with_a_hint_with_own_words_or_of_one_phase_is_not_unaided() {
    let own = r#"{"by":"rep","do":"greet","says":"Hello.","calls_for":["greet"],"showing":["greet"]}"#;
    let chosen = own.replace("\"says\"", "\"wording\":1,\"says\"");
    let of = |about: &str, line: &str| {
        let about = format!("\"mode\":\"practise\"{about}");
        attempts_of(&practised(&about, &format!("{line}\n{PASSED}"))).swap_remove(0)
    };
    assert!(of("", &chosen).unaided && !of("", &chosen).shown.is_empty());
    assert!(!of("", "{\"hint\":true}").unaided);
    let own = of("", own);
    assert!(own.self_marked && !own.unaided && own.shown.is_empty() && own.met.is_empty());
    let drilled = of(",\"drill\":\"later\"", &chosen);
    assert!(drilled.drilled && !drilled.unaided && drilled.met.is_empty());
}

#[test]
fn a_score_that_can_be_had_again_is_not_taken_from_the_journal() {
    let journal = practised(r#""mode":"test""#, PASSED);
    let again = practised(r#""mode":"test""#, HUNG_UP).end().cloned();
    let found = Attempt::all_of(&journal, "me", |_| again.clone()).swap_remove(0);
    assert_eq!((found.passed, found.score, found.as_written), (false, Some(50.0), false));
    assert_eq!(found.missed, ["a"]);
}

#[test]
fn the_same_story_is_the_same_wherever_its_scenario_lies() {
    let of = |about: &str| attempts_of(&practised(&format!("\"mode\":\"test\"{about}"), PASSED)).swap_remove(0).story;
    assert_eq!(of(""), "parcel-shop/late-fee");
    assert_eq!(of(",\"id\":\"shop\""), "shop/late-fee");
    // It is asked for where it was last.
    let moved =
        [attempt("Ada", "a/b", 1, 100.0), Attempt { asked: "there/b".to_owned(), ..attempt("Ada", "a/b", 2, 0.0) }];
    assert_eq!(due(&moved, 0).into_iter().map(|due| due.asked).collect::<Vec<_>>(), ["there/b"]);
}
