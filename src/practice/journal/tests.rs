use super::*;
use crate::practice::Tongue;
use crate::practice::tests::{Ink, shipped, shop};
use crate::practice::{Mode, Play, Session};
use crate::rehearsal::play as play_test;
use crate::scenario::Scenario;
use crate::world::Reply;

fn header(scenario: &Scenario, session: &Session) -> Header {
    Header {
        journal: FORM,
        scenario: scenario.id.clone(),
        story: scenario.scripts[session.story].id.clone(),
        policy: Some(scenario.policies[session.policy].id.clone()),
        mode: Some(Mode::Practise),
        seed: Some(session.seed),
        inputs: scenario.inputs.iter().cloned().collect(),
        ..Header::default()
    }
}

/// A practice of these replies: its journal as text, and the marks given at the time.
fn kept(scenario: &Scenario, session: Session, replies: &[Reply]) -> (String, Vec<crate::score::Mark>) {
    let ink = Ink::default();
    ink.clone().write(&json(&header(scenario, &session)).expect("a header")).expect("ink");
    let play = Play::begin(scenario, session, Mode::Practise, Box::new(ink.clone()));
    let mut play = play.expect("no error").expect("a practice");
    for reply in replies {
        assert!(play.give(*reply, None).expect("no error"));
    }
    play.end().expect("no error");
    (ink.text(), play.rehearsal().marks())
}

/// Every test of every story of a scenario that hangs on no settled luck, with its session and replies.
fn plays(scenario: &Scenario) -> Vec<(Session, Vec<Reply>)> {
    let mut all = Vec::new();
    for (story, script) in scenario.scripts.iter().enumerate() {
        for test in &script.tests {
            let played = play_test(scenario, story, test).expect("a play");
            let replies: Vec<Reply> = played.rehearsal.taken().iter().map(|turn| turn.reply).collect();
            let session = Session::new(3, story, test.policy);
            let again = Session { replies: replies.clone(), ..session.clone() }.resume(scenario).expect("a rehearsal");
            // With other luck the same replies may not be possible, or not lead to an end.
            if again.taken().len() == replies.len() && again.ending().is_some() {
                all.push((session, replies));
            }
        }
    }
    all
}

#[test]
fn a_journal_read_back_is_the_session_it_was() {
    for name in ["parcel-shop", "tea-by-post", "phone-bank"] {
        let scenario = shipped(name);
        for (session, replies) in plays(&scenario) {
            let (text, _) = kept(&scenario, session.clone(), &replies);
            let journal = read(&text).expect("a journal");
            assert!(!journal.torn && journal.end().is_some());
            let again = journal.session(&scenario).expect("the story").expect("the same");
            assert_eq!(again, Session { replies, ..session });
        }
    }
}

#[test]
fn what_is_written_down_scores_as_it_did_when_played_again_and_when_only_added_up() {
    let mut compared = 0;
    for name in ["parcel-shop", "tea-by-post", "phone-bank", "flight-desk", "harbour-line"] {
        let scenario = shipped(name);
        for (session, replies) in plays(&scenario) {
            let (text, marks) = kept(&scenario, session.clone(), &replies);
            let journal = read(&text).expect("a journal");
            let graded = grade(&scenario, &journal).expect("a grade");
            let of_grade: Vec<_> = graded.judged.iter().map(|judged| judged.mark).collect();
            assert_eq!(of_grade, marks);
            assert_eq!(graded.note, None);
            let script = &scenario.scripts[session.story];
            let channel = session.terms(&scenario).expect("terms").channel();
            let record = fold::fold(&scenario, script, &journal).expect("a record").record;
            let mut added = fold::marks_of(&scenario, session.story, channel, &record);
            let played = session_record(&scenario, &session, &replies);
            if played.passed_on {
                continue;
            }
            assert_eq!(added, marks, "{name} {} {text}", script.id);
            added.clear();
            compared += 1;
        }
    }
    assert!(compared >= 20, "{compared} plays were compared");
}

fn session_record(scenario: &Scenario, session: &Session, replies: &[Reply]) -> crate::world::Record {
    let session = Session { replies: replies.to_vec(), ..session.clone() };
    *session.resume(scenario).expect("a rehearsal").talk().record()
}

#[test]
fn a_journal_cut_off_anywhere_can_be_read_up_to_the_last_whole_line() {
    let (session, replies) = plays(shop()).swap_remove(0);
    let (text, _) = kept(shop(), session, &replies);
    let first = text.find('\n').expect("a header");
    let whole = read(&text).expect("a journal").lines.len();
    for cut in first + 1..text.len() {
        if !text.is_char_boundary(cut) {
            continue;
        }
        let journal = read(&text[..cut]).expect("a journal, whatever tore it");
        assert!(journal.lines.len() <= whole);
        let session = journal.session(shop()).expect("the story").expect("the same");
        assert!(session.replies.len() <= replies.len());
        assert_eq!(session.replies, replies[..session.replies.len()]);
    }
}

#[test]
fn a_torn_journal_is_mended_when_it_is_taken_up() -> std::io::Result<()> {
    let path = std::env::temp_dir().join(format!("mainstay-torn-{}.jsonl", std::process::id()));
    let (session, replies) = plays(shop()).swap_remove(0);
    let (text, _) = kept(shop(), session, &replies);
    std::fs::write(&path, &text[..text.len() - 5])?;
    Keeper::take_up(&path)?.write("{\"hint\":true}\n")?;
    let mended = read(&std::fs::read_to_string(&path)?).expect("a journal");
    std::fs::remove_file(&path)?;
    assert!(!mended.torn && mended.end().is_none() && mended.hints() == 1);
    Ok(())
}

#[test]
fn turns_that_were_taken_back_do_not_count() {
    let (session, replies) = plays(shop()).swap_remove(0);
    let ink = Ink::default();
    ink.clone().write(&json(&header(shop(), &session)).expect("a header")).expect("ink");
    let play = Play::begin(shop(), session.clone(), Mode::Practise, Box::new(ink.clone()));
    let mut play = play.expect("no error").expect("a practice");
    assert!(!play.back_to(1).expect("no error"), "nothing to go back to yet");
    play.give(Reply::HangUp, None).expect("no error");
    play.end().expect("no error");
    assert!(play.back_to(1).expect("no error"));
    for reply in &replies {
        assert!(play.give(*reply, None).expect("no error"));
    }
    let journal = read(&ink.text()).expect("a journal");
    assert!(journal.end().is_none(), "what came after the end goes on");
    assert_eq!(journal.session(shop()).expect("the story").expect("the same").replies, replies);
}

#[test]
fn in_a_test_nothing_is_taken_back_and_no_hint_is_given() {
    let (session, replies) = plays(shop()).swap_remove(0);
    let mut play = Play::begin(shop(), session, Mode::Test, Box::new(())).expect("no error").expect("a practice");
    play.give(replies[0], None).expect("no error");
    assert!(!play.back_to(1).expect("no error") && !play.hint().expect("no error"));
    assert_eq!(play.hints(), 0);
}

const REAL: &str = r#"{"journal": 1, "scenario": "parcel-shop", "story": "promised-refund", "channel": "Phone"}
{"by": "customer", "says": "You promised!", "calls_for": ["greet", "acknowledge"]}
{"by": "rep", "says": "Good morning. A promise, then a refusal.", "showing": ["greet", "acknowledge"]}
{"by": "customer", "says": "Well?"}
{"by": "rep", "says": "My colleague was wrong.", "showing": ["blame"], "do": "quote the call and offer the money", "told": ["recording"]}
{"ended": "Resolved"}
"#;

#[test]
fn a_real_conversation_that_was_marked_up_is_scored_with_its_turns_as_evidence() {
    let graded = grade(shop(), &read(REAL).expect("a journal")).expect("a grade");
    assert_eq!(graded.score, Some(0.0), "blame is forbidden");
    insta::assert_snapshot!(verdict(&graded, Tongue::of("en")));
    let without = REAL.replace("\"blame\"", "");
    let graded = grade(shop(), &read(&without).expect("a journal")).expect("a grade");
    assert!(graded.score > Some(90.0), "{graded:?}");
}

#[test]
fn what_a_journal_names_and_the_scenario_does_not_know_is_told_with_its_line() {
    let wrong = REAL.replace("\"blame\"", "\"blam\"").replace("recording", "recordin").replace("\"quote", "\"quot");
    let faults = grade(shop(), &read(&wrong).expect("a journal")).expect_err("faults");
    let told: Vec<String> = faults.iter().map(|fault| format!("{}: {}", fault.line, fault.message)).collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_file_that_is_no_journal_is_refused_with_its_lines() {
    let faults = |text: &str| {
        let faults = read(text).expect_err("faults");
        faults.iter().map(|fault| format!("{}: {}", fault.line, fault.message)).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(
        [
            faults(""),
            faults("{\"journal\": 9}\n"),
            faults("[]\n"),
            faults("{\"journal\": 1, \"scen"),
            faults("{\"journal\": 1, \"scen\n"),
            faults(&REAL.replace("\"by\": \"rep\"", "\"by\": \"me\"")),
            faults(&REAL.replace("\"showing\"", "\"shoving\"")),
            faults(&REAL.replace("{\"ended\": \"Resolved\"}", "{\"over\": true}")),
        ]
        .join("\n---\n")
    );
}
