use super::{Going, Screen};
use crate::experiment::{DaySoFar, Done};
use crate::practice::journal::{Line, read};
use crate::practice::languages::shown_in;
use crate::practice::tests::{Ink, shop};
use crate::practice::{Behind, Mode, Play, Session, Tongue, way_to};
use crate::scenario::Scenario;
use crate::sim::{HOUR, MINUTE};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::KeyCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

/// A practice on a screen, driven by keys.
struct Desk {
    play: Play<'static>,
    screen: Screen,
    ink: Ink,
}

impl Desk {
    fn new(mode: Mode) -> Desk {
        Desk::of(shop(), ("promised-refund", "script-only"), mode)
    }

    fn of(scenario: &'static Scenario, (story, policy): (&str, &str), mode: Mode) -> Desk {
        let (story, policy) = (scenario.story(story).expect("a story"), scenario.policy(policy).expect("a policy"));
        let session = Session::new(7, story, policy);
        let ink = Ink::default();
        let play = Play::begin(scenario, session, mode, Box::new(ink.clone())).expect("no error").expect("a practice");
        let behind = Behind { waited_share: Some(0.34), mean_wait_s: Some(48.0), today: None };
        Desk { play: play.within(behind), screen: Screen::new(false), ink }
    }

    /// What a terminal of this size shows, a line a row.
    fn seen(&self, width: u16, height: u16) -> String {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a terminal");
        terminal.draw(|frame| self.screen.draw(frame, &self.play)).expect("a frame");
        let buffer = terminal.backend().buffer();
        let row = |y: u16| {
            let (mut line, mut x) = (String::new(), 0);
            while x < width {
                let symbol = buffer[(x, y)].symbol();
                line.push_str(symbol);
                // A wide character stands in two columns.
                x += ratatui::text::Line::from(symbol).width().max(1) as u16;
            }
            line.trim_end().to_owned() + "\n"
        };
        (0..height).map(row).collect()
    }

    fn press(&mut self, keys: &str) -> Going {
        let mut going = Going::On;
        for key in keys.chars() {
            let code = match key {
                '\n' => KeyCode::Enter,
                '\u{1b}' => KeyCode::Esc,
                'v' => KeyCode::Down,
                '>' => KeyCode::PageDown,
                key => KeyCode::Char(key),
            };
            going = self.screen.press(&mut self.play, code).expect("no error");
        }
        going
    }

    fn shown(&self, width: u16, height: u16) -> String {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a terminal");
        terminal.draw(|frame| self.screen.draw(frame, &self.play)).expect("a frame");
        terminal.backend().to_string()
    }

    fn lines(&self) -> Vec<Line> {
        let header = "{\"journal\":1,\"scenario\":\"parcel-shop\",\"story\":\"promised-refund\"}\n";
        let text = format!("{header}{}", self.ink.text());
        read(&text).expect("a journal").lines.into_iter().map(|(_, line)| line).collect()
    }
}

#[test]
fn a_session_of_keys_looks_like_this() {
    let mut desk = Desk::new(Mode::Learn);
    let mut recording = format!("at the beginning\n{}", desk.shown(80, 24));
    for keys in ["v\n", "v", "1", "p", "pb", "2\n", "x", "y", "vvvv"] {
        desk.press(keys);
        recording.push_str(&format!("\nafter {keys:?}\n{}", desk.shown(80, 24)));
    }
    insta::assert_snapshot!(recording);
}

#[test]
fn words_of_ones_own_are_marked_by_oneself_and_kept() {
    let mut desk = Desk::new(Mode::Practise);
    desk.press("t1");
    desk.press("Good day, a promise is a promise.\n");
    desk.press("ab");
    insta::assert_snapshot!(desk.shown(80, 24));
    desk.press("\n");
    let lines = desk.lines();
    let own = lines.iter().find_map(|line| match line {
        Line::Turn(turn) if turn.act.is_some() => Some(turn),
        _ => None,
    });
    let own = own.expect("a turn of the rep");
    assert_eq!(own.says.as_deref(), Some("Good day, a promise is a promise."));
    assert_eq!((own.wording, own.showing.len()), (None, 2));
    assert!(desk.shown(100, 40).contains("You, in your own words"));
}

#[test]
fn in_a_test_there_is_no_hint_no_way_back_and_no_note() {
    let mut desk = Desk::new(Mode::Test);
    assert!(!desk.shown(80, 24).contains("Notes"));
    for key in ["?", "b", "t"] {
        desk.press(key);
        assert!(desk.shown(80, 24).contains(" a test"), "{key}: {}", desk.shown(80, 24));
    }
    assert!(desk.lines().iter().all(|line| !matches!(line, Line::Hint | Line::Back(_))));
}

#[test]
fn every_size_can_be_drawn_and_one_too_small_says_so() {
    let mut desk = Desk::new(Mode::Learn);
    for keys in ["", "t", "1", "ab\n", "\u{1b}", "x", "y"] {
        desk.press(keys);
        for (width, height) in [(1, 1), (10, 3), (79, 24), (80, 23), (80, 24), (81, 50), (250, 90)] {
            let shown = desk.shown(width, height);
            assert_eq!(shown.contains("the screen needs"), width == 79 || height == 23, "{shown}");
        }
    }
}

#[test]
fn scrolling_past_the_end_is_not_saved_up() {
    let mut desk = Desk::new(Mode::Practise);
    desk.press("xy");
    let top = desk.shown(80, 24);
    for _ in 0..100 {
        desk.press("v");
        desk.shown(80, 24);
    }
    let end = desk.shown(80, 24);
    assert_ne!(end, top);
    desk.screen.press(&mut desk.play, KeyCode::Up).expect("no error");
    assert_ne!(desk.shown(80, 24), end);
}

#[test]
fn keys_that_mean_nothing_do_nothing() {
    let mut desk = Desk::new(Mode::Practise);
    let before = desk.shown(80, 24);
    assert_eq!(desk.press("zZ!k\u{1b}"), Going::On);
    assert_eq!(desk.shown(80, 24), before);
    assert_eq!(desk.press("q"), Going::Over);
}

/// A whole session: each key or run of keys, and the screen after it. Once the rep answers in these words of their own.
fn recording(language: &str, own_words: &str) -> String {
    let scenario: &'static Scenario = Box::leak(Box::new(shown_in(language, "parcel-shop")));
    let mut desk = Desk::of(scenario, ("late-fee", "empowered"), Mode::Practise);
    desk.play = desk.play.living_on();
    let mut text = format!("mainstay practice parcel-shop/late-fee --policy empowered --seed 7 --lang {language}\n");
    text.push_str(&desk.seen(80, 24));
    let mut after = |desk: &Desk, keys: &str| text.push_str(&format!("\n----- {keys}\n{}", desk.seen(80, 24)));
    let press = |desk: &mut Desk, keys: &[&str], after: &mut dyn FnMut(&Desk, &str)| {
        for key in keys {
            desk.press(key);
            desk.screen.take_in_months(Duration::from_secs(300));
            after(desk, key.replace('\n', "Enter").replace('v', "Down").replace('>', "PgDn").as_str());
        }
    };
    press(&mut desk, &["?", "1", "b", "1\n", "t", "1"], &mut after);
    desk.screen.paste(own_words);
    after(&desk, own_words);
    press(&mut desk, &["\n", "abc", "\n", "p", "p", "v", "\n", "1", "1", "w", "n", "1", "1", "1"], &mut after);
    press(&mut desk, &[">", ">", ">", ">", ">", "q"], &mut after);
    assert!(!text.contains("{$"), "{text}");
    text
}

#[test]
fn a_whole_session_in_english() {
    insta::assert_snapshot!(recording("en", "Good day, Mr Wojnar. I see. But it is in the terms."));
}

#[test]
fn a_whole_session_in_chinese() {
    insta::assert_snapshot!(recording("zh", "您好，沃伊纳尔先生。我明白，可条款有写。"));
}

#[test]
fn every_line_of_keys_fits_in_every_language_that_the_screen_shows() {
    for language in ["en", "pl", "ru", "zh"] {
        for keys in
            ["choosing", "choosing-test", "sure", "act", "words", "mark", "back", "paused", "reading", "reading-test"]
        {
            let line = format!(" {}", Tongue::of(language).plainly(&format!("keys-{keys}")));
            assert!(ratatui::text::Line::from(line.as_str()).width() <= 80, "{language}: {line}");
        }
    }
}

#[test]
fn with_a_quota_the_day_is_counted_and_goes_on_with_the_clock() {
    let mut scenario = shop().clone();
    let policy = scenario.policy("script-only").expect("a policy");
    scenario.policies[policy].quota = Some(60.0);
    let mut desk = Desk::of(Box::leak(Box::new(scenario)), ("promised-refund", "script-only"), Mode::Practise);
    let at = 14 * HOUR + 59 * MINUTE + 59_000;
    let others = vec![9 * HOUR, 10 * HOUR, 15 * HOUR, 16 * HOUR];
    let contacts = Done { own: 21, others };
    let today = DaySoFar { at, colleagues: 2, contacts, people: Done::default() };
    desk.play = desk.play.within(Behind { today: Some(today), ..Behind::default() });
    let today = |desk: &Desk| desk.play.today().join("\n");
    assert_eq!(today(&desk), "Today at 14:59: 21 of 60 done by you; by each colleague: 1.");
    desk.press("1");
    assert_eq!(today(&desk), "Today at 15:00: 21 of 60 done by you; by each colleague: 2.");
    assert!(desk.seen(80, 24).contains("Today at 15:00"));
    desk.press("xy");
    assert_eq!(today(&desk), "Today at 15:00: 22 of 60 done by you; by each colleague: 2.");
}

#[test]
fn with_people_to_reach_they_are_counted_and_the_contact_itself_reaches_nobody() {
    let mut scenario = shop().clone();
    let policy = scenario.policy("script-only").expect("a policy");
    scenario.policies[policy].to_reach = Some(20.0);
    let mut desk = Desk::of(Box::leak(Box::new(scenario)), ("promised-refund", "script-only"), Mode::Practise);
    let people = Done { own: 6, others: vec![9 * HOUR, 10 * HOUR, 14 * HOUR + MINUTE] };
    let today = DaySoFar { at: 14 * HOUR, colleagues: 1, contacts: Done { own: 30, others: Vec::new() }, people };
    desk.play = desk.play.within(Behind { today: Some(today), ..Behind::default() });
    let today = |desk: &Desk| desk.play.today().join("\n");
    assert_eq!(today(&desk), "Today at 14:00: 6 of 20 people reached by you; by each colleague: 2.");
    assert!(desk.seen(80, 24).contains("Today at 14:00"));
    desk.press("xy");
    assert!(today(&desk).contains(": 6 of 20 people reached by you"), "{}", today(&desk));
}

#[test]
fn on_a_window_that_is_too_small_no_choice_is_made_unseen() {
    let mut desk = Desk::new(Mode::Practise);
    desk.shown(60, 20);
    assert_eq!(desk.press("1xyw"), Going::On);
    assert_eq!(desk.play.session().replies.len(), 0);
    desk.shown(80, 24);
    desk.press("1");
    assert_eq!(desk.play.session().replies.len(), 1);
    desk.shown(60, 20);
    assert_eq!(desk.press("q"), Going::Over);
}

#[test]
fn what_is_pasted_is_one_line_of_ones_own_words_and_wide_characters_keep_their_width() {
    let mut desk = Desk::new(Mode::Practise);
    desk.screen.paste("1\n1\n");
    assert_eq!(desk.play.session().replies.len(), 0);
    desk.press("t1");
    desk.screen.paste("您好，我马上看。\u{1b}[2J\r\n👩‍👩‍👧 é\u{301} ");
    assert!(desk.seen(80, 24).contains("您好，我马上看。"), "{}", desk.seen(80, 24));
    desk.screen.paste(&"长".repeat(2_000));
    let shown = desk.seen(80, 24);
    let widths = shown.lines().map(|line| ratatui::text::Line::from(line).width());
    assert!(widths.clone().all(|width| width <= 80), "{shown}");
    desk.press("\n\n");
    assert_eq!(desk.play.own_words(0).map(|words| words.chars().count()), Some(600));
}

/// A practice brought to where a choice is timed, and a clock that a test sets, in seconds.
fn at_the_clock() -> (Desk, Arc<AtomicU64>) {
    let scenario: &'static Scenario = Box::leak(Box::new(shown_in("en", "harbour-line")));
    let mut session = Session::new(7, scenario.story("night-caller").expect("a story"), 0);
    session.replies = way_to(scenario, &session, "the name is there").expect("a way");
    let ink = Ink::default();
    let play = Play::begin(scenario, session, Mode::Practise, Box::new(ink.clone()));
    let clock = Arc::new(AtomicU64::new(0));
    let now = Arc::clone(&clock);
    let play = play.expect("no error").expect("a practice").timed_by(move || Duration::from_secs(now.load(Relaxed)));
    (Desk { play, screen: Screen::new(false), ink }, clock)
}

#[test]
fn the_time_that_is_left_stands_beside_every_answer_and_hides_none() {
    let (mut desk, clock) = at_the_clock();
    clock.store(15, Relaxed);
    let timed = "You have 45 s to choose; after that: say nothing";
    for (keys, says) in [
        ("9", "That is none of the choices."),
        ("x", "Do you want to hang up?"),
        ("nt", "In your own words"),
        ("1", "Write what you say"),
    ] {
        desk.press(keys);
        let shown = desk.shown(100, 30);
        assert!(shown.contains(timed) && shown.contains(says), "{keys}: {shown}");
    }
}

#[test]
fn words_that_were_not_said_in_time_are_not_lost() {
    let (mut desk, clock) = at_the_clock();
    desk.press("t1I am here");
    clock.store(61, Relaxed);
    assert!(desk.play.run_out().expect("no error"));
    desk.screen.ran_out(&mut desk.play).expect("no error");
    desk.press("t1");
    assert!(desk.shown(100, 30).contains("I am here_"), "{}", desk.shown(100, 30));
    // Nor are those that somebody puts aside to look at the conversation.
    desk.press(" now\u{1b}t1");
    assert!(desk.shown(100, 30).contains("I am here now_"), "{}", desk.shown(100, 30));
    desk.press("\n\n");
    desk.press("t1");
    assert!(!desk.shown(100, 30).contains("now_"), "what was said is no draft: {}", desk.shown(100, 30));
}

#[test]
fn whoever_marks_their_own_words_has_seen_what_is_called_for() {
    for (mode, hints) in [(Mode::Practise, 1), (Mode::Learn, 0)] {
        let mut desk = Desk::new(mode);
        desk.press("t1Good day.");
        assert_eq!(desk.play.hints(), 0);
        desk.press("\n");
        assert_eq!(desk.play.hints(), hints);
    }
}

#[test]
fn the_debrief_can_be_read_while_the_months_after_are_worked_out() {
    let mut desk = Desk::new(Mode::Practise);
    desk.play = desk.play.living_on();
    desk.press("xy");
    assert!(desk.screen.is_working());
    let shown = desk.seen(80, 40);
    assert!(shown.contains("What came of it") && shown.contains("Working out the months after"), "{shown}");
    assert!(!shown.contains("played on by the operation"), "{shown}");
    assert_eq!(desk.press("vv"), Going::On);
    // Whoever tries again does not wait for them, and reads those of what they did then.
    desk.press("b1\n");
    assert!(!desk.screen.is_working());
    desk.press("xy");
    desk.screen.take_in_months(Duration::from_secs(300));
    let shown = desk.seen(80, 40);
    assert!(shown.contains("played on by the operation") && !shown.contains("Working out"), "{shown}");
    assert!(desk.screen.into_debrief().is_some_and(|debrief| debrief.months.is_some()));
}

#[test]
fn a_timed_choice_tells_the_time_that_is_left_and_runs_out_by_itself() {
    let (mut desk, clock) = at_the_clock();
    clock.store(15, Relaxed);
    assert!(
        desk.shown(100, 30).contains("You have 45 s to choose; after that: say nothing"),
        "{}",
        desk.shown(100, 30)
    );
    // Whoever steps away comes back to the time that was left.
    desk.press("p");
    clock.store(500, Relaxed);
    assert!(!desk.play.run_out().expect("no error"));
    desk.press(" ");
    clock.store(546, Relaxed);
    assert!(desk.play.run_out().expect("no error"));
    desk.screen.ran_out(&mut desk.play).expect("no error");
    assert!(desk.shown(100, 30).contains("The time was up before you chose."), "{}", desk.shown(100, 30));
}

#[test]
fn in_every_language_the_mode_stands_at_the_top_and_all_beside_the_conversation_can_be_reached() {
    for language in ["en", "pl", "ru", "zh"] {
        let scenario: &'static Scenario = Box::leak(Box::new(shown_in(language, "parcel-shop")));
        for story in ["late-fee", "promised-refund"] {
            let mut desk = Desk::of(scenario, (story, "empowered"), Mode::Practise);
            let mode = Tongue::of(language).plainly("mode-practise");
            let (authority, facts) = (desk.play.authority(), desk.play.sees());
            let mut seen = desk.seen(80, 24);
            assert!(seen.lines().next().is_some_and(|line| line.contains(&mode)), "{language}: {seen}");
            for _ in 0..20 {
                desk.screen.press(&mut desk.play, KeyCode::Right).expect("no error");
                seen.push_str(&desk.seen(80, 24));
            }
            for text in facts.iter().chain([&authority]) {
                let last = super::wrap::wrap(text, 28, 2).pop().expect("a line");
                assert!(seen.contains(last.trim()), "{language}: {last}\n{seen}");
            }
        }
    }
}
