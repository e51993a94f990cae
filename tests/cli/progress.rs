//! What is made of practices afterwards: other scores, progress and assignments.

use super::practice::{answered, kept};
use super::{Folder, Tested, run};
use std::fs;
use std::path::PathBuf;

#[test]
fn other_standards_score_the_same_journal_otherwise() -> Tested {
    let folder = Folder::new();
    answered(&folder, "practice parcel-shop/late-fee --journal one.jsonl --plain --seed 7", "1\nw\n")?;
    let strict = r#"Standards(schema: 1, standards: {
        "heard": (why: "w", aim: "a", how: "h", measure: Shown(behaviour: "acknowledge"), owner: Rep, target: 0.9),
    })"#;
    folder.file("strict.ron", strict);
    let names = |words: &str| {
        let graded = run(&folder, words).json();
        let criteria = graded[0]["criteria"].as_array().cloned().unwrap_or_default();
        criteria.iter().filter_map(|each| each["name"].as_str().map(str::to_owned)).collect::<Vec<String>>()
    };
    let own = names("grade one.jsonl --json");
    assert!(own.iter().any(|name| name == "heard first") && own.iter().all(|name| name != "heard"), "{own:?}");
    let strict = names("grade one.jsonl --json --standards strict.ron");
    assert!(strict.iter().any(|name| name == "heard") && strict.iter().all(|name| name != "heard first"), "{strict:?}");
    // Nothing has changed but what was asked for.
    let note = |words: &str| run(&folder, words).json()[0]["note"].clone();
    assert_eq!(note("grade one.jsonl --json --standards strict.ron"), serde_json::Value::Null);
    Ok(())
}

#[test]
fn what_is_wrong_with_other_standards_is_told_of_their_own_file() -> Tested {
    let folder = Folder::new();
    answered(&folder, "practice parcel-shop/late-fee --journal one.jsonl --plain", "x\n")?;
    folder.file("strict.ron", "Standards(schema: 1, standards: {\n    \"heard\": (why: \"w\", ame: \"a\"),\n})");
    let did = run(&folder, "grade one.jsonl --standards strict.ron");
    assert_eq!(did.exit, Some(3), "{}", did.said);
    assert!(did.said.contains("--> strict.ron:2:") && !did.said.contains("standards.ron"), "{}", did.said);
    assert!(did.said.contains("ame: \"a\""), "the line is shown: {}", did.said);
    Ok(())
}

#[test]
fn progress_and_what_was_played_are_told_in_every_language_and_data_stays_as_it_is() -> Tested {
    let folder = Folder::new();
    folder.file("week.ron", r#"Assignment(schema: 1, id: "week", stories: ["parcel-shop/late-fee"], mode: Test)"#);
    answered(&folder, "practice --plain --assignment week.ron --rep Ada", "x\n")?;
    answered(&folder, "practice parcel-shop/assembly --plain --rep Ada", "x\n")?;
    let words = [
        ("pl", "Co ćwiczyć dalej", "w każdej rozmowie", "tryb: test", "trzeba powiedzieć:", "co ma najbliższy termin"),
        ("fa", "تمرین بعدی", "در هر داستان", "حالت: ", "باید گفته شود:", "آنچه موعدش"),
        ("ru", "Что тренировать дальше", "в каждом разговоре", "режим: проверка", "нужно сообщить:", "чему срок"),
        ("zh", "接下来练什么", "每个故事要通过", "模式：测试", "必须告知：", "最先该练的"),
    ];
    let table = run(&folder, "progress --csv").out;
    let of_the_test = |path: &PathBuf| path.to_string_lossy().contains("late-fee");
    let journal = kept(&folder)?.into_iter().find(of_the_test).unwrap_or_default();
    for (language, next, each, mode, told, first) in words {
        let said = |words: &str| run(&folder, &format!("{words} --lang {language}"));
        let of_ada = said("progress");
        assert!(of_ada.out.contains(next) && of_ada.out.contains(told), "{}", of_ada.out);
        assert!(of_ada.said.contains(first) && of_ada.said.contains(&format!("--lang {language}")), "{}", of_ada.said);
        for english in ["attempt", "practise", "must be", "shows:", "due ", "last time"] {
            assert!(!of_ada.out.contains(english), "{english} in {}", of_ada.out);
        }
        let assigned = said("progress --assignment week.ron").out;
        assert!(assigned.contains(each), "{assigned}");
        let shown = said(&format!("replay {}", journal.display())).out;
        assert!(shown.contains(mode), "{shown}");
        assert_eq!(said("progress --csv").out, table);
    }
    Ok(())
}

#[test]
fn progress_counts_skills_and_an_assignment_says_who_has_done_what() -> Tested {
    let folder = Folder::new();
    folder.file(
        "first-week.ron",
        r#"Assignment(schema: 1, id: "first-week", stories: ["parcel-shop/late-fee"], mode: Test, attempts: 2)"#,
    );
    assert_eq!(run(&folder, "progress").exit, Some(4));
    for rep in ["Ada", "Ada", "Bo"] {
        let did = answered(&folder, &format!("practice --plain --assignment first-week.ron --rep {rep}"), "x\n")?;
        assert_eq!(did.exit, Some(0), "{}", did.said);
        assert!(!did.out.contains("This moment calls for"), "{}", did.out);
    }
    let done = answered(&folder, "practice --plain --assignment first-week.ron --rep Ada", "?\nx\n")?;
    let why = "nothing is left to do: no attempts are left at parcel-shop/late-fee";
    assert!(done.out.is_empty() && done.said.contains(why), "{}", done.said);
    let of_all = run(&folder, "progress --assignment first-week.ron");
    assert!(of_all.out.contains("no attempts left") && of_all.out.contains("open"), "{}", of_all.out);
    let table = run(&folder, "progress data --csv");
    assert!(table.out.starts_with("rep,kind,skill,done,asked,share,low,high\n"), "{}", table.out);
    let known = run(&folder, "progress --json").json();
    assert_eq!((&known["attempts"], known["reliability"].as_array().map(Vec::len)), (&3.into(), Some(2)));
    let of_ada = run(&folder, "progress --rep Ada");
    assert!(of_ada.out.contains("What to practise next"), "{}", of_ada.out);
    // Ada has met this customer with the luck of two seeds.
    let next = "next: mainstay practice parcel-shop/late-fee --seed 3 --rep Ada   (what is due first)";
    assert!(of_ada.said.contains(next), "{}", of_ada.said);
    let of_all = run(&folder, "progress").out;
    assert!(of_all.contains("pass^1") && of_all.contains("pass^k: the chance that all of k attempts"), "{of_all}");
    let nobody = run(&folder, "progress --rep Bob");
    assert!(nobody.exit == Some(4) && nobody.said.contains("no practice of `Bob`"), "{}", nobody.said);
    assert!(nobody.said.contains("did you mean `Bo`?"), "{}", nobody.said);
    let wrong = folder.file("wrong.ron", r#"Assignment(schema: 1, id: "a", stories: [], passes: 3, attempts: 1)"#);
    let did = run(wrong, "progress --assignment wrong.ron");
    assert!(did.exit == Some(3) && did.said.contains("A01") && did.said.contains("A02"), "{}", did.said);
    Ok(())
}

#[test]
fn what_was_reached_stays_reached_whatever_is_tried_afterwards() -> Tested {
    let folder = Folder::new();
    answered(&folder, "practice parcel-shop/late-fee --plain --rep Ada", "1\nw\n")?;
    let path = kept(&folder)?.remove(0);
    let graded = run(&folder, &format!("grade {}", path.display())).out;
    // The latest is tried again although it has ended, and left.
    let again = answered(&folder, "practice --plain --resume --from-turn 2", "q\n")?;
    assert!(again.exit == Some(0) && again.out.contains("What do you do?"), "{}", again.said);
    let after = run(&folder, &format!("grade {}", path.display())).out;
    assert!(after.contains("Note: what was tried after going back is not finished"), "{after}");
    let without_note =
        |text: &str| text.lines().filter(|line| !line.starts_with("Note: ")).collect::<Vec<_>>().join("\n");
    assert_eq!(without_note(&after), without_note(&graded));
    assert!(run(&folder, &format!("replay {}", path.display())).out.contains("(not finished)"));
    let known = run(&folder, "progress --json").json();
    assert_eq!((&known["attempts"], &known["as_written"]), (&1.into(), &0.into()));
    Ok(())
}

#[test]
fn a_score_that_somebody_wrote_into_a_journal_is_not_believed() -> Tested {
    let folder = Folder::new();
    answered(&folder, "practice parcel-shop/late-fee --plain --mode test --journal one.jsonl", "x\n")?;
    let kept = fs::read_to_string(folder.0.join("one.jsonl"))?;
    let forged = kept.replace("\"passed\":false", "\"passed\":true");
    assert_ne!(forged, kept);
    let passed = |text: &str| {
        folder.file("class/one.jsonl", text);
        let known = run(&folder, "progress class --json").json();
        (known["reliability"][0]["passed"].clone(), known["as_written"].clone())
    };
    assert_eq!(passed(&forged), (0.into(), 0.into()));
    // Where the scenario is not there, it is what the journal says, and said to be.
    let elsewhere = forged.replace("\"scenario\":\"parcel-shop\"", "\"scenario\":\"nowhere\"");
    assert_ne!(elsewhere, forged);
    assert_eq!(passed(&elsewhere), (1.into(), 1.into()));
    assert!(run(&folder, "progress class").out.contains("1 attempt as written"));
    let there = run(&folder, "progress class --json --scenario parcel-shop").json();
    assert_eq!((&there["reliability"][0]["passed"], &there["as_written"]), (&0.into(), &0.into()));
    Ok(())
}

#[test]
fn an_assignment_goes_on_whatever_else_was_tested_and_the_next_is_what_is_left_of_it() -> Tested {
    let folder = Folder::new();
    let assignment = r#"Assignment(
        schema: 1, id: "week", stories: ["parcel-shop/late-fee"], policy: "empowered", mode: Test, attempts: 2,
    )"#;
    folder.file("week.ron", assignment);
    let own = "practice parcel-shop/late-fee --policy empowered --plain --mode test --rep Ada";
    answered(&folder, &format!("{own} --seed 1"), "x\n")?;
    answered(&folder, &format!("{own} --seed 3"), "x\n")?;
    let first = answered(&folder, "practice --plain --assignment week.ron --rep Ada --lang pl", "x\n")?;
    assert!(first.said.contains("ziarno losowości 2\n"), "{}", first.said);
    let next = "dalej: mainstay practice --assignment week.ron --rep Ada --lang pl   (co jeszcze zostało do zrobienia)";
    assert!(first.said.contains(next), "{}", first.said);
    let second = answered(&folder, "practice --plain --assignment week.ron --rep Ada", "x\n")?;
    assert!(second.said.contains("seed 4\n") && second.said.contains("(how it went)"), "{}", second.said);
    let done = run(&folder, "progress --assignment week.ron").out;
    assert!(done.starts_with("week: 1 attempt has to pass at each story\n"), "{done}");
    assert!(done.contains("0 of 2 passed"), "{done}");
    let wrong = r#"Assignment(schema: 1, id: "a", stories: ["parcel-shop", "parcel-shop/late-fe", "nowhere/x"])"#;
    let wrong = run(folder.file("wrong.ron", wrong), "practice --assignment wrong.ron");
    assert!(wrong.exit == Some(3) && wrong.said.matches("error[A04]").count() == 3, "{}", wrong.said);
    let wrong = assignment.replace("empowered", "empowred");
    let wrong = run(folder.file("wrong.ron", wrong), "progress --assignment wrong.ron");
    assert!(wrong.exit == Some(3) && wrong.said.contains("did you mean `empowered`?"), "{}", wrong.said);
    Ok(())
}

#[test]
fn an_assignment_has_a_page_and_a_schema() {
    let page = super::once("explain assignment");
    assert!(
        page.exit == Some(0)
            && page.out.contains("  Assignment(\n      schema: 1,")
            && page.said.contains("mainstay schema assignment"),
        "{}",
        page.out
    );
    let schema = super::once("schema assignment").json().to_string();
    assert!(schema.contains("passes") && schema.contains("due") && !schema.contains("moments"), "{schema}");
}
