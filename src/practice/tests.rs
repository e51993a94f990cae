use super::*;
use crate::practice::journal::Quill;
use crate::rehearsal::{Rehearsal, play};
use crate::scenario::{Scenario, load};
use crate::sim::{Law, MINUTE, Time};
use crate::world::{Ending, Reply, Turn};
use proptest::prelude::*;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

/// The shipped parcel shop.
pub(crate) fn shop() -> &'static Scenario {
    static SHOP: OnceLock<Scenario> = OnceLock::new();
    SHOP.get_or_init(|| shipped("parcel-shop"))
}

/// A shipped scenario.
pub(super) fn shipped(name: &str) -> Scenario {
    shipped_with(name, "", "")
}

/// A shipped scenario in which the first of one text becomes another.
fn shipped_with(name: &str, from: &str, to: &str) -> Scenario {
    let root = format!("{}/scenarios/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["", "stories/", "fragments/", "policies/"] {
        for entry in std::fs::read_dir(format!("{root}/{folder}")).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|ending| ending == "ron") {
                let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
                let text = std::fs::read_to_string(&path).expect("a file").replacen(from, to, 1);
                files.push((format!("{folder}{name}"), text.into_bytes()));
            }
        }
    }
    load(&files).scenario.expect("a scenario without errors")
}

/// A quill whose ink can be read by somebody else.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ink(Arc<Mutex<String>>);

impl Quill for Ink {
    fn write(&mut self, lines: &str) -> std::io::Result<()> {
        self.0.lock().expect("ink").push_str(lines);
        Ok(())
    }
}

impl Ink {
    /// All that has been written.
    pub(crate) fn text(&self) -> String {
        self.0.lock().expect("ink").clone()
    }
}

fn session(seed: u64, story: &str, policy: &str) -> Session {
    Session::new(seed, shop().story(story).expect("a story"), shop().policy(policy).expect("a policy"))
}

/// A practice that was begun or is taken up.
fn begun(scenario: &Scenario, session: Session) -> Option<Play<'_>> {
    Play::take_up(scenario, session, Mode::Practise, Box::new(()))
}

/// A practice with these lines of input: what was printed, the debrief, and the session afterwards.
fn practise(session: Session, input: &[u8]) -> (String, Debrief, Session) {
    let mut output = Vec::new();
    let mut play = begun(shop(), session).expect("a practice");
    let debrief = plain(&mut play, &mut &input[..], &mut output).expect("no error").expect("an end");
    (String::from_utf8(output).expect("text"), debrief, play.session().clone())
}

/// The input that makes these replies in this session.
fn input_for(session: &Session, replies: &[Reply]) -> String {
    let mut rehearsal = Rehearsal::begin(session.terms(shop()).expect("terms"));
    let mut input = String::new();
    for reply in replies {
        let place = picks(session, &rehearsal).iter().position(|pick| pick.reply == *reply).expect("a pick");
        input.push_str(&format!("{}\n", place + 1));
        rehearsal.reply(*reply);
    }
    input
}

/// What was said and done, whichever of its lines the customer said.
fn without_lines(rehearsal: &Rehearsal<'_>) -> Vec<(Time, Turn)> {
    let said = rehearsal.heard().iter().map(|(after, turn)| match *turn {
        Turn::CustomerSaid { moment, .. } => (*after, Turn::CustomerSaid { moment, line: 0 }),
        Turn::Reacted { reaction, .. } => (*after, Turn::Reacted { reaction, line: None }),
        turn => (*after, turn),
    });
    said.collect()
}

#[test]
fn a_whole_practice_reads_like_a_conversation() {
    let (text, ..) = practise(session(7, "promised-refund", "script-only"), b"2\n?\n9\n3\nr\n6\n1\n");
    insta::assert_snapshot!(text);
}

#[test]
fn a_person_and_a_test_that_make_the_same_moves_get_the_same_marks_and_the_same_facts() {
    for (story, script) in shop().scripts.iter().enumerate() {
        for test in script.tests.iter().filter(|test| test.luck.is_empty() && test.supervisor.is_none()) {
            let played = play(shop(), story, test).expect("a play");
            let replies: Vec<Reply> = played.rehearsal.taken().iter().map(|turn| turn.reply).collect();
            let session = Session::new(3, story, test.policy);
            let input = input_for(&session, &replies);
            let (_, debrief, session) = practise(session, input.as_bytes());
            let marks: Vec<_> = debrief.judged.iter().map(|judged| judged.mark).collect();
            assert_eq!(marks, played.rehearsal.marks(), "{} {}", script.id, test.name);
            assert_eq!(session.replies, replies);
            let again = session.resume(shop()).expect("a rehearsal");
            assert_eq!(again.talk().record(), played.rehearsal.talk().record());
            assert_eq!(without_lines(&again), without_lines(&played.rehearsal), "{} {}", script.id, test.name);
        }
    }
}

#[test]
fn the_same_seed_and_answers_give_the_same_text_and_another_seed_another() {
    let of = |seed| practise(session(seed, "insults", "empowered"), b"1\n2\n1\n2\n1\n1\n1\n1\n").0;
    assert_eq!(of(5), of(5));
    assert_ne!(of(5), of(6));
}

#[test]
fn when_the_input_ends_the_rep_hangs_up_and_the_session_can_be_taken_up_again() {
    let (text, debrief, session) = practise(session(1, "late-fee", "empowered"), b"1\n");
    assert!(debrief.broken_off && debrief.ending == Ending::HungUp);
    assert!(text.contains("as if you had hung up"), "{text}");
    assert_eq!(session.replies.len(), 1);
    let (more, later, session) = practise(session, b"w\n");
    assert!(!later.broken_off && later.ending == Ending::WrappedUp);
    assert_eq!(session.replies.len(), 2);
    let shared = text.find("What do you do?").expect("a question");
    assert!(more.starts_with(&text[..shared.min(200)]));
}

#[test]
fn an_answer_that_is_none_of_the_choices_is_asked_for_again() {
    let (text, debrief, session) = practise(session(1, "late-fee", "empowered"), b"\n0\n99\nmoo\n\xff\xfe\nx\n");
    assert_eq!(text.matches("That is none of the choices.").count(), 5);
    assert_eq!((debrief.turns, debrief.ending), (1, Ending::HungUp));
    assert_eq!(session.replies, [Reply::HangUp]);
}

#[test]
fn going_the_best_way_is_told_as_such() {
    for (story, script) in shop().scripts.iter().enumerate() {
        let session = Session::new(11, story, shop().policy("empowered-with-guidelines").expect("a policy"));
        let best = crate::rehearsal::best(&session.terms(shop()).expect("terms")).expect("a way");
        let replies: Vec<Reply> = best.steps.iter().map(|step| step.reply).collect();
        let input = input_for(&session, &replies);
        let (text, debrief, _) = practise(session, input.as_bytes());
        assert!(debrief.went_the_best_way && debrief.passed, "{}", script.id);
        assert_eq!(debrief.score, Some(100.0), "{}", script.id);
        assert!(text.contains("nothing better"), "{text}");
    }
}

#[test]
fn a_customer_who_is_helped_stays_likelier_than_one_who_is_hung_up_on() {
    let session = session(11, "promised-refund", "empowered");
    let best = crate::rehearsal::best(&session.terms(shop()).expect("terms")).expect("a way");
    let replies: Vec<Reply> = best.steps.iter().map(|step| step.reply).collect();
    let input = input_for(&session, &replies);
    let helped = practise(session.clone(), input.as_bytes()).1.effect.expect("a model");
    let dropped = practise(session, b"x\n").1.effect.expect("a model");
    assert_eq!(helped.before, dropped.before);
    assert!(helped.after.satisfaction > dropped.after.satisfaction);
    assert!(helped.after.leaves < dropped.after.leaves);
}

#[test]
fn a_customer_gives_up_when_the_supervisors_queue_is_longer_than_their_patience() {
    let mut session = session(2, "promised-refund", "script-only");
    session.supervisor_wait = Some(Law::Fixed(600 * MINUTE));
    let rehearsal = Rehearsal::begin(session.terms(shop()).expect("terms"));
    let (answer, waited) = rehearsal.terms().consult((0, 0, 1_000), &rehearsal.talk().known());
    assert_eq!(answer, crate::conversation::Answer::GaveUp);
    assert!(waited < 600 * MINUTE);
}

#[test]
fn where_feelings_are_not_modelled_nothing_is_said_of_them() {
    for name in ["yardstick-journey", "yardstick-queue"] {
        let (scenario, mut output) = (shipped(name), Vec::new());
        let mut play = begun(&scenario, Session::new(1, 0, 0)).expect("a practice");
        let debrief = plain(&mut play, &mut &b"1\n1\n1\n"[..], &mut output);
        let debrief = debrief.expect("no error").expect("an end");
        assert!(debrief.effect.is_none() && debrief.best.is_some_and(|best| best.complete), "{name}");
        let text = String::from_utf8(output).expect("text");
        assert!(!text.contains("leave within a year"), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_answers_come_to_an_end(
        seed: u64, story in 0..16_usize, policy in 0..8_usize, segment in 0..4_usize, queue in 0..100_u64,
        lines in prop::collection::vec("[0-9hwxr?]{0,2}", 0..40), bytes in prop::collection::vec(any::<u8>(), 0..20),
    ) {
        let mut session = Session { segment, ..Session::new(seed, story, policy) };
        session.supervisor_wait = Some(Law::Fixed(queue * MINUTE));
        let mut input: Vec<u8> = lines.join("\n").into_bytes();
        input.extend(bytes);
        let mut output = Vec::new();
        let known = story < shop().scripts.len() && policy < shop().policies.len();
        let play = begun(shop(), session);
        prop_assert_eq!(play.is_some(), known);
        if let Some(mut play) = play {
            let Some(debrief) = plain(&mut play, &mut &input[..], &mut output).expect("no error") else {
                // Nobody is stopped, to go on another time, who has not said so.
                let mut lines = input.split(|byte| *byte == b'\n');
                prop_assert!(lines.any(|line| line.trim_ascii().eq_ignore_ascii_case(b"q")));
                return Ok(());
            };
            prop_assert!(debrief.turns <= 256);
            prop_assert!(debrief.score.is_none_or(|score| (0.0..=100.0).contains(&score)));
            let effect = debrief.effect.expect("a model");
            prop_assert!((0.0..=1.0).contains(&effect.after.leaves) && (0.0..=10.0).contains(&effect.after.satisfaction));
        }
    }
}

/// A practice of the caller at night, brought to where a choice is timed, and a clock that a test sets, in seconds.
fn at_the_clock(scenario: &Scenario, mode: Mode) -> (Play<'_>, Arc<AtomicU64>, Ink) {
    let story = scenario.story("night-caller").expect("a story");
    let mut session = Session::new(3, story, 0);
    session.replies = way_to(scenario, &session, "the name is there").expect("a way");
    let (clock, ink) = (Arc::new(AtomicU64::new(0)), Ink::default());
    let play = Play::begin(scenario, session, mode, Box::new(ink.clone())).expect("ink").expect("a practice");
    let now = Arc::clone(&clock);
    (play.timed_by(move || Duration::from_secs(now.load(Relaxed))), clock, ink)
}

#[test]
fn whoever_chooses_too_late_makes_the_default_move_and_whoever_is_in_time_does_not() {
    let scenario = shipped("harbour-line");
    for (after, late) in [(59, false), (61, true)] {
        let (mut play, clock, ink) = at_the_clock(&scenario, Mode::Practise);
        assert_eq!(play.time_left(), Some(Duration::from_secs(60)));
        let chosen = play.picks().iter().position(|pick| pick.act == "say no, and why").expect("a pick");
        clock.store(after, Relaxed);
        let mut output = Vec::new();
        let input = format!("{}\nq\n", chosen + 1);
        plain(&mut play, &mut input.as_bytes(), &mut output).expect("no error");
        let text = String::from_utf8(output).expect("text");
        let moment = play.rehearsal().question().expect("a question").moment().name.clone();
        assert_eq!(moment, if late { "nothing at all" } else { "and now" });
        assert_eq!(text.contains("The time was up before you chose."), late, "{text}");
        assert_eq!(ink.text().contains("\"late\":true"), late);
        // The record is that of a rep who chose the move.
        let policy = &scenario.policies[0].id;
        let header = format!(
            "{{\"journal\":1,\"scenario\":\"harbour-line\",\"story\":\"night-caller\",\"policy\":\"{policy}\",\"seed\":3}}\n"
        );
        let journal = journal::read(&(header + &ink.text())).expect("a journal");
        let again = journal.session(&scenario).expect("the story").expect("the same");
        assert_eq!(again.replies, play.session().replies);
    }
}

#[test]
fn the_clock_stands_while_the_person_is_away_and_never_presses_in_the_mode_learn() {
    let scenario = shipped("harbour-line");
    let (mut play, clock, _) = at_the_clock(&scenario, Mode::Practise);
    clock.store(20, Relaxed);
    play.hold_the_clock();
    clock.store(500, Relaxed);
    assert_eq!((play.time_left(), play.run_out().expect("ink")), (Some(Duration::from_secs(40)), false));
    play.let_the_clock_go_on();
    clock.store(530, Relaxed);
    assert_eq!(play.clock_says().as_deref(), Some("You have 10 s to choose; after that: say nothing"));
    clock.store(540, Relaxed);
    assert!(play.run_out().expect("ink") && play.was_late());
    // Whoever leaves such a choice finds what was left of the time.
    let (mut play, clock, ink) = at_the_clock(&scenario, Mode::Practise);
    clock.store(25, Relaxed);
    play.leave().expect("ink");
    let header = "{\"journal\":1,\"scenario\":\"harbour-line\",\"story\":\"night-caller\"}\n";
    let journal = journal::read(&(header.to_owned() + &ink.text())).expect("a journal");
    let play = Play::take_up(&scenario, play.session().clone(), Mode::Practise, Box::new(())).expect("a practice");
    let play = play.after(&journal).timed_by(|| Duration::from_secs(7));
    assert_eq!(play.time_left(), Some(Duration::from_secs(35)));
    // So does whoever breaks off.
    let (mut play, clock, ink) = at_the_clock(&scenario, Mode::Practise);
    clock.store(25, Relaxed);
    play.break_off();
    play.end().expect("ink");
    let journal = journal::read(&(header.to_owned() + &ink.text())).expect("a journal");
    assert_eq!((journal.had_s(), journal.end().map(|end| end.broken_off)), (25.0, Some(true)));
    let (play, clock, _) = at_the_clock(&scenario, Mode::Learn);
    clock.store(10_000, Relaxed);
    assert_eq!((play.time_left(), play.when_time_is_up()), (None, None));
}

#[test]
fn what_a_customer_has_done_is_what_their_lines_say_from_then_on() {
    let scenario = shipped_with("flight-desk", "\"I have done that.\"", "\"I have done that: { pass }.\"");
    let story = scenario.story("boarding-pass").expect("a story");
    let mut session = Session::new(3, story, 0);
    session.replies = way_to(&scenario, &session, "done").expect("a way");
    let play = Play::begin(&scenario, session, Mode::Practise, Box::new(())).expect("ink").expect("a practice");
    let told = play.so_far().join("\n");
    assert!(told.contains("I have done that: today's flight."), "{told}");
    assert!(told.contains("It shows last week's flight."), "{told}");
}

#[test]
fn of_reactions_with_a_weight_one_comes_as_often_as_it_weighs() {
    let scenario = shipped("harbour-line");
    let story = scenario.story("red-lamp").expect("a story");
    let (mut mild, all) = (0_u32, 2_000_u32);
    for seed in 0..all {
        let mut session = Session::new(u64::from(seed), story, 0);
        session.replies = way_to(&scenario, &session, "a third time").expect("a way");
        let rehearsal = session.resume(&scenario).expect("a rehearsal");
        let change = rehearsal.talk().mood() - rehearsal.terms().script().mood;
        let both = [-0.05_f64, -0.25].map(|mood| (change - mood).abs() < 1e-6);
        assert!(both[0] != both[1], "one of them comes and not both: {change}");
        mild += u32::from(both[0]);
    }
    // 3 of 4, within four standard errors.
    let share = f64::from(mild) / f64::from(all);
    assert!((share - 0.75).abs() < 4.0 * (0.75_f64 * 0.25 / f64::from(all)).sqrt(), "{share}");
}

#[test]
fn whoever_hands_over_has_passed_the_customer_on_wherever_to() {
    let scenario = shipped("harbour-line");
    let mut session = Session::new(3, scenario.story("refused-twice").expect("a story"), 0);
    session.replies = vec![Reply::HandOver];
    let rehearsal = session.resume(&scenario).expect("a rehearsal");
    let change = rehearsal.talk().mood() - rehearsal.terms().script().mood;
    assert!((change + 0.2).abs() < 1e-6, "{change}");
}

#[test]
fn the_segment_is_drawn_by_how_many_customers_of_each_come_with_the_matter_and_shifts_no_other_draw() {
    let share_of_second = |scenario: &Scenario, story: usize| {
        let of = |seed| Session::new(seed, story, 0).of_a_drawn_segment(scenario).segment;
        (0..4_000).filter(|seed| of(*seed) == 1).count() as f64 / 4_000.0
    };
    let mut scenario = shop().clone();
    let story = scenario.story("late-fee").expect("a story");
    let issue = usize::from(scenario.scripts[story].issue);
    // By a chance of one in a million a share of a quarter among 4,000 lies further off than 0.0335.
    scenario.operation.demand[issue].by_segment = vec![1.0, 1.0];
    assert!((share_of_second(&scenario, story) - 0.25).abs() < 0.0335);
    // Three times as often: a quarter times three of a quarter times three and three quarters.
    scenario.operation.demand[issue].by_segment = vec![1.0, 3.0];
    assert!((share_of_second(&scenario, story) - 0.5).abs() < 0.0387);
    scenario.operation.demand[issue].by_segment = vec![1.0, 0.0];
    assert_eq!(share_of_second(&scenario, story), 0.0);
    let session = (0..).map(|seed| Session::new(seed, story, 0).of_a_drawn_segment(shop()));
    let session = session.into_iter().find(|session| session.segment == 1).expect("a session");
    let first = Session { segment: 0, ..session.clone() };
    assert_eq!(
        Session { policy: 1, ..session.clone() }.of_a_drawn_segment(shop()).segment,
        1,
        "under another policy it is the same customer"
    );
    let heard = |session: &Session| {
        let session = Session { replies: vec![Reply::WrapUp], ..session.clone() };
        session.resume(shop()).expect("a rehearsal").heard().to_vec()
    };
    assert_eq!(heard(&session), heard(&first));
}
