//! Practice as a person or another program meets it: what is played, kept, shown again, scored again and counted.

use super::{Did, Folder, Tested, program, run};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::Stdio;

/// What a command did that read these lines.
pub(super) fn answered(folder: &Folder, words: &str, input: &str) -> Result<Did, Box<dyn std::error::Error>> {
    let mut child =
        program(&folder.0, words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    if let Some(mut standard_input) = child.stdin.take() {
        // Whoever has ended already reads no more.
        let _ = standard_input.write_all(input.as_bytes());
    }
    Ok(Did::from(child.wait_with_output()?))
}

/// The journals kept in a folder.
pub(super) fn kept(folder: &Folder) -> Result<Vec<PathBuf>, Box<dyn std::error::Error>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder.0.join("data/practice"))? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

#[test]
fn a_practice_can_be_played_through_a_pipe() -> Tested {
    let folder = Folder::new();
    let did = answered(&folder, "practice parcel-shop/late-fee --plain", "1\n?\n1\n1\n1\n1\n1\n1\n1\n1\n")?;
    assert_eq!(did.exit, Some(0), "{}", did.said);
    assert!(did.out.contains("What do you do?"), "{}", did.out);
    assert!(did.said.contains("next: mainstay practice parcel-shop/late-fee --policy "), "{}", did.said);
    Ok(())
}

#[test]
fn in_json_each_turn_is_a_line_and_the_last_is_the_scorecard() -> Tested {
    let folder = Folder::new();
    let did = answered(&folder, "practice parcel-shop/late-fee --json", "moo\n?\n1\nr\nw\n")?;
    assert_eq!(did.exit, Some(0), "{}", did.said);
    let lines: Vec<serde_json::Value> = did.out.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let keys = ["turn", "error", "hint", "turn", "said", "turn", "scorecard"];
    assert_eq!(lines.len(), keys.len(), "{}", did.out);
    for (line, key) in lines.iter().zip(keys) {
        assert!(line.get(key).is_some(), "{key} in {line}");
    }
    assert!(lines[0]["choices"].as_array().is_some_and(|choices| choices.len() > 1));
    assert_eq!(lines[6]["ending"], "WrappedUp");
    assert!(lines[6]["criteria"].as_array().is_some_and(|criteria| !criteria.is_empty()));
    let off_a_terminal = answered(&folder, "practice --json", "")?;
    assert_eq!(off_a_terminal.exit, Some(0));
    let last = off_a_terminal.out.lines().last().unwrap_or_default();
    let card: serde_json::Value = serde_json::from_str(last)?;
    assert_eq!((&card["ending"], &card["broken_off"]), (&"HungUp".into(), &true.into()));
    Ok(())
}

#[test]
fn every_attempt_is_kept_shown_again_and_scored_again() -> Tested {
    let folder = Folder::new();
    let did = answered(&folder, "practice parcel-shop/late-fee --json --journal one.jsonl", "1\n1\nw\n")?;
    let card: serde_json::Value = serde_json::from_str(did.out.lines().last().unwrap_or_default())?;
    let text = fs::read_to_string(folder.0.join("one.jsonl"))?;
    let header: serde_json::Value = serde_json::from_str(text.lines().next().unwrap_or_default())?;
    assert_eq!((&header["story"], &header["seed"]), (&"late-fee".into(), &1.into()));
    assert!(header["started"].as_str().is_some_and(|started| started.ends_with('Z')), "{header}");
    assert!(header["inputs"]["stories/late-fee.ron"].is_string(), "{header}");
    let shown = run(&folder, "replay one.jsonl");
    assert!(shown.out.contains("Customer: ") && shown.out.contains("Rep 2: "), "{}", shown.out);
    let graded = run(&folder, "grade one.jsonl --json").json();
    assert_eq!((&graded[0]["score"], &graded[0]["criteria"]), (&card["score"], &card["criteria"]));
    let again = answered(&folder, "practice --journal one.jsonl", "")?;
    assert_eq!(again.exit, Some(2), "{}", again.said);
    assert_eq!(fs::read_to_string(folder.0.join("one.jsonl"))?, text);
    Ok(())
}

#[test]
fn a_practice_that_was_left_can_be_gone_on_with_and_tried_again_from_a_turn() -> Tested {
    let folder = Folder::new();
    let left = answered(&folder, "practice parcel-shop/promised-refund --plain", "1\n1\nq\n")?;
    assert!(left.said.contains("next: mainstay practice --resume "), "{}", left.said);
    let path = kept(&folder)?.remove(0);
    let kept_so_far = fs::read_to_string(&path)?;
    // Whatever stopped the program, a torn line is left out.
    fs::write(&path, format!("{kept_so_far}{{\"by\":\"re"))?;
    let went_on = answered(&folder, "practice --resume --plain", "w\n")?;
    assert!(went_on.out.contains("wrapped up early"), "{}\n{}", went_on.out, went_on.said);
    let over = answered(&folder, &format!("practice --plain --resume {}", path.display()), "")?;
    assert_eq!(over.exit, Some(4), "{}", over.said);
    let again = format!("practice --plain --resume {} --from-turn 2", path.display());
    let again = answered(&folder, &again, "x\n")?;
    assert!(again.out.contains("the rep hung up"), "{}\n{}", again.out, again.said);
    let shown = run(&folder, &format!("replay {}", path.display()));
    assert!(shown.out.contains("(back to turn 2)"), "{}", shown.out);
    Ok(())
}

#[test]
fn one_phase_can_be_drilled() -> Tested {
    let folder = Folder::new();
    let words =
        ["practice", "parcel-shop/promised-refund", "--plain", "--journal", "d.jsonl", "--drill", "his own ears"];
    let mut command = program(&folder.0, "");
    let did = Did::from(command.args(words).output()?);
    assert!(did.out.contains("Well? Did I dream it?"), "{}\n{}", did.out, did.said);
    assert!(did.out.contains("(Played for you:)\nYou: "), "{}", did.out);
    assert!(fs::read_to_string(folder.0.join("d.jsonl"))?.contains("\"given\":true"));
    let mut command = program(&folder.0, "");
    let did =
        Did::from(command.args(words.map(|word| if word == "his own ears" { "his own eyes" } else { word })).output()?);
    assert!(did.exit == Some(4) && did.said.contains("did you mean `his own ears`?"), "{}", did.said);
    Ok(())
}

#[test]
fn a_practice_killed_at_any_moment_goes_on_where_it_was() -> Tested {
    let folder = Folder::new();
    let mut child = program(&folder.0, "practice parcel-shop/promised-refund --plain --journal k.jsonl")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut input = child.stdin.take().ok_or("no input")?;
    let mut output = BufReader::new(child.stdout.take().ok_or("no output")?);
    let mut until_asked = || -> std::io::Result<()> {
        let mut line = String::new();
        while output.read_line(&mut line)? > 0 && !line.contains("What do you do?") {
            line.clear();
        }
        Ok(())
    };
    until_asked()?;
    input.write_all(b"1\n")?;
    until_asked()?;
    child.kill()?;
    child.wait()?;
    let whole = fs::read_to_string(folder.0.join("k.jsonl"))?;
    assert!(whole.ends_with('\n') && whole.contains("\"by\":\"rep\""), "{whole}");
    // Wherever within the last lines the file breaks off, it is taken up from the last whole turn.
    for lost in [0, 1, 2, 40, 300] {
        let torn: String = whole.chars().take(whole.chars().count() - lost).collect();
        fs::write(folder.0.join("torn.jsonl"), torn)?;
        let did = answered(&folder, "practice --plain --resume torn.jsonl", "w\n")?;
        assert_eq!(did.exit, Some(0), "{lost}: {}", did.said);
        assert!(did.out.contains("wrapped up early"), "{lost}: {}", did.out);
        assert_eq!(run(&folder, "grade torn.jsonl").exit, Some(0), "{lost}");
    }
    Ok(())
}

#[cfg(unix)]
#[test]
fn where_there_is_no_room_left_the_file_is_named_and_what_was_kept_can_be_gone_on_with() -> Tested {
    let folder = Folder::new();
    let full = answered(&folder, "practice --plain --resume /dev/full", "w\n")?;
    assert!(full.exit == Some(3) && full.said.contains("too large for a journal"), "{}", full.said);
    // No file may grow beyond four kilobytes; the signal that says so is ignored, as a full disk sends none.
    let program = program(&folder.0, "");
    let command = format!(
        "trap '' XFSZ; ulimit -f 4; exec {} practice parcel-shop/promised-refund --plain --journal d.jsonl",
        program.get_program().to_string_lossy()
    );
    let mut child = std::process::Command::new("bash")
        .args(["-c", &command])
        .current_dir(&folder.0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let back_and_forth = "1\n1\nb 1\n".repeat(40);
    let _ = child.stdin.take().ok_or("no input")?.write_all(back_and_forth.as_bytes());
    let did = Did::from(child.wait_with_output()?);
    assert_eq!(did.exit, Some(5), "{}", did.said);
    assert!(did.said.contains("cannot write `d.jsonl`"), "{}", did.said);
    assert!(did.said.contains("mainstay practice --resume d.jsonl"), "{}", did.said);
    let did = answered(&folder, "practice --plain --resume d.jsonl", "w\n")?;
    assert!(did.exit == Some(0) && did.out.contains("wrapped up early"), "{}", did.said);
    Ok(())
}

#[test]
fn a_journal_that_cannot_be_kept_or_read_is_said_with_its_place_and_a_remedy() -> Tested {
    let folder = Folder::new();
    let one = "practice parcel-shop/late-fee --plain --journal one.jsonl --rep Ada --mode test";
    assert_eq!(answered(&folder, one, "x\n")?.exit, Some(0));
    let kept = fs::read_to_string(folder.0.join("one.jsonl"))?;
    let resumed = |name: &str, text: &str| -> Result<Did, Box<dyn std::error::Error>> {
        fs::write(folder.0.join(name), text)?;
        answered(&folder, &format!("practice --plain --resume {name} --from-turn 1"), "x\n")
    };
    let later = resumed("later.jsonl", &kept.replace("\"journal\":1", "\"journal\":7"))?;
    assert!(later.exit == Some(3) && later.said.contains("later.jsonl:1: this journal has form 7"), "{}", later.said);
    assert!(later.said.contains("help: "), "{}", later.said);
    let word = resumed("word.jsonl", &kept.replace("\"by\":", "\"from\":"))?;
    assert!(word.exit == Some(3) && word.said.contains("word.jsonl:2: a line has `by`"), "{}", word.said);
    let act = resumed("act.jsonl", &kept.replace("\"do\":\"hang up\"", "\"do\":\"sing\""))?;
    assert!(act.exit == Some(3) && act.said.contains("\"sing\" cannot be done there"), "{}", act.said);
    let odd = kept.replace("\"seed\":1", "\"seed\":1,\"segment\":900,\"supervisor_wait_s\":-1e300");
    let odd = resumed("odd.jsonl", &odd)?;
    assert!(odd.exit == Some(4) && odd.said.contains("in a test no turn is taken back"), "{}", odd.said);
    // One file that is none does not hide the others of a folder.
    fs::create_dir(folder.0.join("class"))?;
    fs::write(folder.0.join("class/a.jsonl"), &kept)?;
    fs::write(folder.0.join("class/b.jsonl"), "")?;
    let progress = run(&folder, "progress class --csv");
    assert!(progress.exit == Some(0) && progress.out.contains("Ada"), "{}", progress.said);
    assert!(progress.said.contains("b.jsonl:1: the file is empty"), "{}", progress.said);
    // A folder that cannot be: the practice goes on without a journal.
    fs::write(folder.0.join("file"), "")?;
    let mut child = program(&folder.0, "practice parcel-shop/late-fee --plain")
        .env("MAINSTAY_DATA", folder.0.join("file"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    child.stdin.take().ok_or("no input")?.write_all(b"x\n")?;
    let did = Did::from(child.wait_with_output()?);
    assert!(did.exit == Some(0) && did.said.contains("this practice is not kept"), "{}", did.said);
    assert!(did.said.contains("--journal FILE"), "{}", did.said);
    Ok(())
}

#[test]
fn odd_input_is_answered_and_the_practice_goes_on() -> Tested {
    let folder = Folder::new();
    let mut odd = b"\xff\xfe\n\x1b[A\n\0\n-1\n18446744073709551616\nb\nb 0\nb 99\nb -1\n".to_vec();
    odd.extend("１\n客户\n".bytes());
    odd.extend("x".repeat(5_000).bytes());
    odd.extend(b"\n1\r\nw");
    let mut child = program(&folder.0, "practice parcel-shop/late-fee --plain")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    child.stdin.take().ok_or("no input")?.write_all(&odd)?;
    let did = Did::from(child.wait_with_output()?);
    assert!(did.exit == Some(0) && did.out.contains("wrapped up early"), "{}\n{}", did.out, did.said);
    assert!(did.out.matches("That is none of the choices.").count() >= 8, "{}", did.out);
    assert!(!did.out.contains('\u{1b}'));
    Ok(())
}

#[test]
fn the_months_after_are_played_on_and_the_same_session_gives_the_same_bytes() -> Tested {
    let folder = Folder::new();
    let words = "practice parcel-shop/late-fee --json --policy empowered --seed 7 --journal";
    let card = |name: &str| -> Result<String, Box<dyn std::error::Error>> {
        let did = answered(&folder, &format!("{words} {name}"), "x\n")?;
        Ok(did.out.lines().last().unwrap_or_default().to_owned())
    };
    let one = card("one.jsonl")?;
    assert_eq!(one, card("two.jsonl")?);
    let card: serde_json::Value = serde_json::from_str(&one)?;
    let months = &card["months"];
    assert!(months["customers"].as_u64().is_some_and(|customers| customers >= 400), "{card}");
    assert!(months["stay"]["high"].as_f64() < months["stay_by_the_best_way"]["low"].as_f64(), "{card}");
    assert!(months["stay"]["low"].as_f64() <= months["stay"]["estimate"].as_f64(), "{card}");
    Ok(())
}

#[test]
fn a_test_that_was_broken_off_is_over_and_an_open_one_tells_nothing() -> Tested {
    let folder = Folder::new();
    let test = "practice parcel-shop/late-fee --plain --mode test --journal";
    assert_eq!(answered(&folder, &format!("{test} off.jsonl"), "1\n")?.exit, Some(0));
    let again = answered(&folder, "practice --plain --resume off.jsonl", "w\n")?;
    assert!(again.exit == Some(4) && again.said.contains("is not gone on with"), "{}", again.said);
    assert!(run(&folder, "grade off.jsonl").out.contains("broken off"));
    assert_eq!(answered(&folder, &format!("{test} open.jsonl"), "1\nq\n")?.exit, Some(0));
    let graded = run(&folder, "grade open.jsonl");
    assert!(graded.exit == Some(4) && graded.out.is_empty(), "{}", graded.out);
    assert!(graded.said.contains("is not finished"), "{}", graded.said);
    let went_on = answered(&folder, "practice --plain --resume open.jsonl", "w\n")?;
    assert!(went_on.out.contains("wrapped up early"), "{}", went_on.said);
    Ok(())
}

#[test]
fn what_comes_next_is_asked_for_as_this_was_and_only_where_something_else_may_be_done() -> Tested {
    let folder = Folder::new();
    let words = "practice parcel-shop/late-fee --policy empowered --plain --seed 7 --mode learn --rep Ada --lang en";
    let did = answered(&folder, words, "x\n")?;
    let next = did.said.lines().find(|line| line.starts_with("next: ")).unwrap_or_default();
    assert!(next.contains(" --seed 7 --mode learn --rep Ada --lang en"), "{next}");
    // Whoever is proposed may do other things: the card that opens the practice says so.
    let policy = next.split(" --policy ").nth(1).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
    let card = |policy: &str| -> Result<String, Box<dyn std::error::Error>> {
        let did = answered(&folder, &format!("practice parcel-shop/late-fee --plain --policy {policy}"), "x\n")?;
        Ok(did.out.lines().find(|line| line.starts_with("You work by")).unwrap_or_default().to_owned())
    };
    let may = |card: String| card.split("\". ").nth(1).map(str::to_owned);
    assert_ne!(may(card("empowered")?), may(card(policy)?), "{next}");
    Ok(())
}

#[test]
fn a_practice_is_gone_on_with_from_anywhere_and_in_its_own_language() -> Tested {
    let folder = Folder::new();
    assert_eq!(run(&folder, "new shop").exit, Some(0));
    let left = answered(&folder, "practice ./shop --plain --lang pl --journal one.jsonl", "q\n")?;
    assert_eq!(left.exit, Some(0), "{}", left.said);
    fs::create_dir(folder.0.join("elsewhere"))?;
    let inside = |words: &str| -> Result<Did, Box<dyn std::error::Error>> {
        let mut command = program(&folder.0.join("elsewhere"), words);
        Ok(Did::from(command.output()?))
    };
    let went_on = inside("practice --plain --resume ../one.jsonl")?;
    assert!(went_on.exit == Some(0) && went_on.out.contains("Klient"), "{}\n{}", went_on.out, went_on.said);
    let known = run(&folder, "progress one.jsonl --json").json();
    let story = known["due"][0]["story"].as_str().unwrap_or_default().to_owned();
    assert!(story.starts_with("shop/"), "{story}");
    // Where it has moved to can be said.
    fs::rename(folder.0.join("shop"), folder.0.join("moved"))?;
    answered(&folder, "practice moved --plain --journal two.jsonl", "q\n")?;
    fs::rename(folder.0.join("moved"), folder.0.join("again"))?;
    assert_eq!(inside("practice --plain --resume ../two.jsonl")?.exit, Some(3));
    assert_eq!(inside("practice --plain --resume ../two.jsonl --scenario ../again")?.exit, Some(0));
    Ok(())
}

#[test]
fn what_a_practice_that_is_gone_on_with_would_not_heed_cannot_be_asked_for() {
    for words in [
        "practice parcel-shop/late-fee --resume",
        "practice --resume --rep Ada",
        "practice --resume --seed 2",
        "practice --resume --no-timers",
        "practice --assignment a.ron --journal b.jsonl",
        "practice --scenario parcel-shop",
    ] {
        let did = super::once(words);
        assert_eq!((did.exit, did.out.as_str()), (Some(2), ""), "{words}: {}", did.said);
    }
}

#[test]
fn two_programs_do_not_write_one_journal() -> Tested {
    let folder = Folder::new();
    let mut one = program(&folder.0, "practice parcel-shop/late-fee --plain --journal one.jsonl")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut output = BufReader::new(one.stdout.take().ok_or("no output")?);
    let mut line = String::new();
    while output.read_line(&mut line)? > 0 && !line.contains("What do you do?") {
        line.clear();
    }
    let other = answered(&folder, "practice --plain --resume one.jsonl", "w\n")?;
    assert!(other.exit == Some(5) && other.said.contains("another practice is writing `one.jsonl`"), "{}", other.said);
    drop(one.stdin.take());
    one.wait()?;
    assert_eq!(answered(&folder, "practice --plain --resume one.jsonl", "w\n")?.exit, Some(0));
    Ok(())
}

#[test]
fn line_by_line_one_can_answer_in_words_of_ones_own_and_marks_them_oneself() -> Tested {
    let folder = Folder::new();
    let words = "practice parcel-shop/late-fee --plain --journal one.jsonl";
    let did = answered(&folder, words, "t\n\nt\n1\nGood morning, Mr Wojnar.\nab\nw\n")?;
    assert_eq!(did.exit, Some(0), "{}", did.said);
    assert!(did.out.contains("Which of these do your words show?"), "{}", did.out);
    let kept = fs::read_to_string(folder.0.join("one.jsonl"))?;
    assert!(kept.contains("\"says\":\"Good morning, Mr Wojnar.\"") && kept.contains("{\"hint\":true}"), "{kept}");
    assert!(run(&folder, "replay one.jsonl").out.contains("(own words, marked by themselves)"));
    assert!(run(&folder, "grade one.jsonl").out.contains("marked themselves"));
    let known = run(&folder, "progress one.jsonl --json").json();
    assert_eq!((&known["self_marked"], &known["reliability"][0]["attempts"]), (&1.into(), &0.into()));
    let test = answered(&folder, "practice parcel-shop/late-fee --plain --mode test", "t\nx\n")?;
    assert!(test.out.contains("In a test you choose"), "{}", test.out);
    // Nothing to go back to is not proposed.
    assert!(!test.out.contains("back to turn") && !did.out.contains("back to turn 2"), "{}", did.out);
    assert!(did.out.contains("b 1  back to turn 1"), "{}", did.out);
    Ok(())
}

#[test]
fn who_leaves_a_choice_that_is_timed_does_not_get_the_time_anew() -> Tested {
    let folder = Folder::new();
    let words =
        ["practice", "harbour-line/night-caller", "--json", "--journal", "n.jsonl", "--drill", "the name is there"];
    let mut command = program(&folder.0, "");
    let mut child = command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut output = BufReader::new(child.stdout.take().ok_or("no output")?);
    let mut line = String::new();
    output.read_line(&mut line)?;
    assert!(line.contains("\"seconds_left\":60.0"), "{line}");
    std::thread::sleep(std::time::Duration::from_millis(1_600));
    child.stdin.take().ok_or("no input")?.write_all(b"q\n")?;
    child.wait()?;
    let again = answered(&folder, "practice --json --resume n.jsonl", "q\n")?;
    let first: serde_json::Value = serde_json::from_str(again.out.lines().next().unwrap_or_default())?;
    assert!(first["seconds_left"].as_f64().is_some_and(|left| left < 59.0), "{}", again.out);
    let mut command = program(&folder.0, "practice harbour-line/night-caller --no-timers --journal u.jsonl --json");
    assert_eq!(Did::from(command.output()?).exit, Some(0));
    assert!(run(&folder, "replay u.jsonl").out.contains("choices not timed"));
    Ok(())
}

#[test]
fn how_many_leave_is_told_once_and_from_the_months_that_were_played_on() -> Tested {
    let folder = Folder::new();
    let did = answered(&folder, "practice parcel-shop/insults --plain --policy script-only --seed 7", "")?;
    assert!(did.out.contains("Had they not needed you: satisfaction 7.0 of 10."), "{}", did.out);
    assert!(did.out.contains("had they not needed you\n"), "{}", did.out);
    assert!(!did.out.contains("leave within a year"), "{}", did.out);
    assert!(
        did.out.contains("came back about this matter: 62 [") && !did.out.contains("come back about it"),
        "{}",
        did.out
    );
    // A name put together with hyphens is read as words.
    assert!(did.out.contains("  courier day: tomorrow before noon"), "{}", did.out);
    Ok(())
}

#[test]
fn what_is_said_around_a_practice_and_of_its_journal_is_in_the_language_of_the_person() -> Tested {
    let folder = Folder::new();
    let words = "practice parcel-shop/late-fee --plain --policy script-only --lang pl --journal one.jsonl";
    let did = answered(&folder, words, "1\n1\nw\n")?;
    for said in ["ziarno losowości 1", "zapisano w one.jsonl", "dalej: mainstay practice parcel-shop/late-fee --policy"]
    {
        assert!(did.said.contains(said), "{}", did.said);
    }
    let shown = run(&folder, "replay one.jsonl --lang pl");
    assert!(shown.out.contains("Klient: „") && shown.out.contains("Obsługa, tura 1: "), "{}", shown.out);
    assert!(!shown.out.contains("Customer"), "{}", shown.out);
    let graded = run(&folder, "grade one.jsonl --lang pl");
    assert!(graded.out.contains("na 100; próg"), "{}", graded.out);
    assert!(graded.out.contains("dlaczego: ") && !graded.out.contains("why: "), "{}", graded.out);
    fs::write(folder.0.join("real.jsonl"), REAL)?;
    let graded = run(&folder, "grade real.jsonl --lang pl");
    assert!(graded.out.contains("już samo to daje 0") && graded.out.contains("tura 2"), "{}", graded.out);
    for english in ["was shown", "was called for", "forbidden", "at turn"] {
        assert!(!graded.out.contains(english), "{}", graded.out);
    }
    Ok(())
}

/// A real conversation that somebody has marked up.
const REAL: &str = r#"{"journal": 1, "scenario": "parcel-shop", "story": "promised-refund", "channel": "Phone"}
{"by": "customer", "says": "You promised!", "calls_for": ["greet", "acknowledge"]}
{"by": "rep", "says": "Good morning. A promise, then a refusal.", "showing": ["greet", "acknowledge"]}
{"by": "customer", "says": "Well?"}
{"by": "rep", "says": "My colleague was wrong.", "showing": ["blame"], "told": ["recording"]}
{"ended": "Resolved"}
"#;
