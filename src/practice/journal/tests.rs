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
            let added = fold::marks_of(&scenario, session.story, channel, &record);
            assert_eq!(added, marks, "{name} {} {text}", script.id);
            compared += 1;
        }
    }
    assert!(compared >= 20, "{compared} plays were compared");
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
    insta::assert_snapshot!(told(&faults));
}

/// What is wrong with a journal, as it is told.
fn told(faults: &[Fault]) -> String {
    let each = faults.iter().map(|fault| {
        let help = fault.help.as_ref().map_or_else(String::new, |help| format!("\n   help: {help}"));
        format!("{}: {}{help}", fault.line, fault.message)
    });
    each.collect::<Vec<String>>().join("\n")
}

#[test]
fn a_file_that_is_no_journal_is_refused_with_its_lines() {
    let faults = |text: &str| told(&read(text).expect_err("faults"));
    insta::assert_snapshot!(
        [
            faults(""),
            faults("{\"journal\": 9}\n"),
            faults("[]\n"),
            faults("{}\n"),
            faults("{\"journal\": 1, \"scen"),
            faults("{\"journal\": 1, \"scen\n"),
            faults(&REAL.replace("\"by\": \"rep\"", "\"by\": \"me\"")),
            faults(&REAL.replace("\"showing\"", "\"shoving\"")),
            faults(&REAL.replace("{\"ended\": \"Resolved\"}", "{\"over\": true}")),
        ]
        .join("\n---\n")
    );
}

/// What is told of a journal in which the first of one text stands for another; no word of the reader's own library is in
/// it, and something to do is.
fn refused(from: &str, to: &str) -> String {
    assert!(REAL.contains(from), "{from}");
    let faults = read(&REAL.replacen(from, to, 1)).expect_err("faults");
    assert!(faults.iter().all(|fault| fault.help.is_some()), "{faults:?}");
    let told = told(&faults);
    for foreign in ["expected", "unknown variant", "unknown field", "missing field", "invalid type", "EOF", "at line"] {
        assert!(!told.contains(foreign), "{told}");
    }
    told
}

#[test]
fn a_broken_line_is_told_with_the_place_at_which_it_breaks() {
    let comma = refused("\"Well?\"}", "\"Well?\",}");
    assert!(comma.starts_with("4: this line is no JSON: something else belongs at its character 36\n"), "{comma}");
    let accented = refused("\"Well?\"}", "\"Ääääh?\",}");
    assert!(accented.contains("at its character 37\n"), "{accented}");
    let open = refused("\"Well?\"}", "\"Well?}");
    assert!(open.starts_with("4: this line was cut off: it ends before every bracket and quotation mark"), "{open}");
    let list = refused("{\"by\": \"customer\", \"says\": \"Well?\"}", "[\"customer\", \"Well?\"]");
    assert!(list.starts_with("4: this line is a list of texts, where an object in braces belongs"), "{list}");
}

#[test]
fn a_missing_field_is_named_with_what_to_add() {
    let story = refused("\"story\": \"promised-refund\", ", "");
    assert_eq!(story, "1: the first line lacks \"story\"\n   help: add \"story\": \"…\"");
    let by = refused("{\"by\": \"customer\", \"says\": \"Well?\"}", "{\"says\": \"Well?\"}");
    assert!(by.starts_with("4: a line has `by` (customer, rep or supervisor)"), "{by}");
}

#[test]
fn a_field_of_the_wrong_type_is_named_with_what_belongs_there() {
    let told = refused("\"told\": [\"recording\"]", "\"told\": \"recording\"");
    assert!(
        told.starts_with("5: \"told\" holds a text, where a list of texts belongs\n   help: write it so: "),
        "{told}"
    );
    let says = refused("\"says\": \"Well?\"", "\"says\": 4");
    assert!(says.starts_with("4: \"says\" holds the number 4, where a text belongs"), "{says}");
    let journal = refused("\"journal\": 1", "\"journal\": \"1\"");
    assert!(journal.starts_with("1: \"journal\" holds a text, where a whole number belongs"), "{journal}");
    let seed = refused("\"channel\": \"Phone\"", "\"seed\": -1");
    assert!(seed.starts_with("1: \"seed\" holds the number -1, where a whole number belongs"), "{seed}");
    let back = refused("{\"ended\": \"Resolved\"}", "{\"back_to\": \"two\"}");
    assert!(back.starts_with("6: \"back_to\" holds a text, where a whole number belongs"), "{back}");
    let left = refused("{\"ended\": \"Resolved\"}", "{\"left_after_s\": true}");
    assert!(left.starts_with("6: \"left_after_s\" holds true, where a number belongs"), "{left}");
}

#[test]
fn a_word_or_an_event_that_there_is_not_is_told_with_those_that_there_are() {
    let channel = refused("\"Phone\"", "\"Fone\"");
    assert_eq!(channel, "1: \"channel\" cannot be \"Fone\"\n   help: did you mean `Phone`?");
    let ended = refused("\"Resolved\"", "\"Finished\"");
    assert!(ended.starts_with("6: \"ended\" cannot be \"Finished\"") && ended.contains("WalkedAway"), "{ended}");
    let event = refused("\"told\": [\"recording\"]", "\"events\": [{\"Vowed\": \"a decision\"}]");
    assert!(
        event.starts_with("5: {\"Vowed\":\"a decision\"} is no event\n   help: events are written so: "),
        "{event}"
    );
}

#[test]
fn what_another_version_wrote_is_not_taken_for_a_slip_of_the_pen() {
    let form = refused("\"journal\": 1", "\"journal\": 9, \"mainstay\": \"9.9.0\"");
    assert_eq!(
        form,
        "1: this journal has form 9; this version of Mainstay reads form 1\n   help: Mainstay 9.9.0 wrote it, and reads it"
    );
    let header = refused("\"journal\": 1", "\"journal\": 1, \"mainstay\": \"9.9.0\", \"weather\": \"fair\"");
    assert!(header.starts_with("1: the first line has no \"weather\"\n   help: Mainstay 9.9.0 wrote this"), "{header}");
    let of_9 = REAL.replacen("\"journal\": 1", "\"journal\": 1, \"mainstay\": \"9.9.0\"", 1);
    let line = told(&read(&of_9.replacen("{\"ended\"", "{\"smiled\"", 1)).expect_err("faults"));
    assert!(line.starts_with("6: a line has `by`") && line.contains("Mainstay 9.9.0 wrote this journal"), "{line}");
}

#[test]
fn an_empty_file_is_no_journal_and_one_with_a_mark_of_its_encoding_is() {
    for empty in ["", "\n", "  \n\n"] {
        let told = told(&read(empty).expect_err("faults"));
        assert!(
            told.starts_with("1: the file is empty;") && told.contains("help: `mainstay practice --journal"),
            "{told}"
        );
    }
    assert_eq!(read(&format!("\u{feff}{REAL}")), read(REAL));
}

#[test]
fn a_journal_is_written_by_one_practice_at_a_time() -> std::io::Result<()> {
    let path = std::env::temp_dir().join(format!("mainstay-held-{}.jsonl", std::process::id()));
    let (session, _) = plays(shop()).swap_remove(0);
    let _ = std::fs::remove_file(&path);
    let one = Keeper::begin(&path, &header(shop(), &session))?;
    let other = Keeper::take_up(&path).expect_err("it is being written");
    assert!(other.get_ref().is_some_and(|inner| inner.is::<InUse>()), "{other}");
    drop(one);
    drop(Keeper::take_up(&path)?);
    std::fs::remove_file(&path)
}

#[test]
fn a_score_is_had_again_only_where_what_it_rests_on_is_as_it_was() {
    let (session, replies) = plays(shop()).swap_remove(0);
    let (text, _) = kept(shop(), session, &replies);
    let journal = read(&text).expect("a journal");
    assert_eq!(scored_again(shop(), &journal).as_ref(), journal.end());
    let forged = text.replace("\"passed\":true", "\"passed\":false");
    assert_ne!(forged, text);
    assert_eq!(scored_again(shop(), &read(&forged).expect("a journal")).as_ref(), journal.end());
    let changed = |file: &str| {
        let mut journal = journal.clone();
        *journal.header.inputs.get_mut(file).expect("a file") = "another".to_owned();
        (scored_again(shop(), &journal).is_none(), grade(shop(), &journal).expect("a grade").note.is_some())
    };
    let (story, policy) = (journal.header.story.clone(), journal.header.policy.clone().expect("a policy"));
    for file in ["operation.ron", "standards.ron", &format!("stories/{story}.ron"), &format!("policies/{policy}.ron")] {
        assert_eq!(changed(file), (true, true), "{file}");
    }
    let own = [format!("stories/{story}.ron"), format!("policies/{policy}.ron")];
    let of_others = |file: &&String| file.contains('/') && !file.starts_with("fragments/") && !own.contains(*file);
    let beside: Vec<String> = journal.header.inputs.keys().filter(of_others).cloned().collect();
    assert!(beside.len() > 1, "{beside:?}");
    for file in beside {
        assert_eq!(changed(&file), (false, false), "{file}");
    }
}

#[test]
fn what_was_tried_after_an_end_and_is_not_finished_takes_no_score_away() {
    let (session, replies) = plays(shop()).swap_remove(0);
    let (text, marks) = kept(shop(), session, &replies);
    let journal = read(&format!("{text}{{\"back_to\":1}}\n")).expect("a journal");
    let graded = grade(shop(), &journal).expect("a grade");
    assert_eq!(graded.judged.iter().map(|judged| judged.mark).collect::<Vec<_>>(), marks);
    assert!(graded.note.is_some_and(|note| note.contains("not finished")) && !graded.broken_off);
    assert!(transcript(&journal, Tongue::of("en")).ends_with("(not finished)"));
}

#[test]
fn what_stands_in_a_journal_cannot_move_the_cursor() {
    let text = REAL.replace("parcel-shop", "parcel\\u001b[2Jshop").replace("Well?", "We\\u0007ll?");
    let journal = read(&text).expect("a journal");
    assert_eq!(journal.header.scenario, "parcel [2Jshop");
    assert!(!transcript(&journal, Tongue::of("en")).contains(['\u{1b}', '\u{7}']));
}

#[test]
fn the_time_that_was_had_for_a_choice_is_that_of_the_last_leave_before_the_next_turn() {
    let text = |lines: &str| format!("{}\n{lines}", REAL.lines().next().unwrap_or_default());
    let had = |lines: &str| read(&text(lines)).expect("a journal").had_s();
    assert_eq!(had("{\"left_after_s\":12.5}\n"), 12.5);
    assert_eq!(had("{\"left_after_s\":12.5}\n{\"left_after_s\":20}\n{\"hint\":true}\n"), 20.0);
    assert_eq!(had("{\"left_after_s\":12.5}\n{\"by\":\"rep\"}\n"), 0.0);
    let end =
        |broken_off: bool| format!("{{\"left_after_s\":12.5}}\n{{\"ended\":\"HungUp\",\"broken_off\":{broken_off}}}\n");
    assert_eq!((had(&end(true)), had(&end(false))), (12.5, 0.0));
}
