//! `mainstay check` beyond findings in words: notes, coverage, graphs and SARIF.

use super::{Folder, once, run};
use std::fs;

#[test]
fn notes_are_counted_and_shown_when_asked_for() {
    let folder = Folder::new();
    run(&folder, "new shop -q");
    let path = folder.0.join("shop/stories/brake.ron");
    let text = fs::read_to_string(&path).unwrap_or_default();
    let (before, tests) = text.split_once("    tests: {").expect("the story has tests");
    let first = tests.find("\n        ),").expect("the first test ends") + "\n        ),".len();
    folder.file("shop/stories/brake.ron", format!("{before}    tests: {{{}\n    }},\n)\n", &tests[..first]));
    let did = run(&folder, "check shop");
    assert_eq!(did.exit, Some(0), "{}", did.out);
    assert_eq!(did.out, "shop: nothing to mend (1 story, 2 policies, 3 standards)\n");
    assert!(did.said.contains("more; `mainstay check shop --notes` shows them"), "{}", did.said);
    let did = run(&folder, "check shop --notes");
    assert!(did.out.contains("note[R14]: no test comes to "), "{}", did.out);
}

#[test]
fn a_scenario_sets_how_much_a_finding_matters() {
    let folder = Folder::new();
    run(&folder, "new shop -q");
    folder.file("shop/checks.ron", "Checks(schema: 1, severity: { \"R14\": Error, \"R99\": Off })");
    let did = run(&folder, "check shop --format json");
    let rows = did.json();
    let strange = rows.as_array().and_then(|rows| rows.iter().find(|row| row["code"] == "R17"));
    assert_eq!(strange.map(|row| row["file"].clone()), Some("shop/checks.ron".into()), "{rows}");
    let raised = rows.as_array().is_some_and(|rows| rows.iter().any(|row| row["code"] == "R14"));
    assert_eq!(did.exit, Some(if raised { 3 } else { 0 }), "{rows}");
}

#[test]
fn coverage_has_a_row_for_each_story() {
    let did = once("check parcel-shop --coverage");
    assert_eq!(did.exit, Some(0));
    assert!(did.out.starts_with("story  "), "{}", did.out);
    let stories = did.out.lines().skip(1).take_while(|line| !line.is_empty()).count();
    let rows = once("check parcel-shop --coverage --json").json();
    assert_eq!(rows.as_array().map(Vec::len), Some(stories));
    for row in rows.as_array().into_iter().flatten() {
        for pair in ["moments", "moves", "reactions", "branches", "noticed"] {
            assert!(row[pair][0].as_u64() <= row[pair][1].as_u64(), "{row}");
        }
    }
}

#[test]
fn coverage_says_too_what_keeps_a_story_from_being_played() {
    let folder = Folder::new();
    run(&folder, "new shop -q");
    let path = folder.0.join("shop/stories/brake.ron");
    let text = fs::read_to_string(&path).unwrap_or_default();
    folder.file("shop/stories/brake.ron", text.replacen("begin: \"", "begin: \"x", 1));
    for format in ["", " --json"] {
        let did = run(&folder, &format!("check shop --coverage{format}"));
        assert_eq!(did.exit, Some(3));
        assert!(did.said.contains("error[S01]: there is no moment `x"), "{}", did.said);
        assert!(!did.said.contains("note["), "{}", did.said);
    }
}

#[test]
fn a_story_is_drawn_in_dot_and_as_a_picture() {
    let folder = Folder::new();
    let did = run(&folder, "check parcel-shop/late-fee --graph");
    assert_eq!(did.exit, Some(0), "{}", did.said);
    assert!(did.out.starts_with("digraph ") && did.out.contains("best"), "{}", did.out);
    let did = run(&folder, "check parcel-shop/late-fee --graph late.svg");
    assert_eq!(did.exit, Some(0), "{}", did.said);
    let svg = fs::read_to_string(folder.0.join("late.svg")).unwrap_or_default();
    assert!(svg.starts_with("<svg ") && svg.trim_end().ends_with("</svg>"));
    assert_eq!(run(&folder, "check parcel-shop/late-fee --graph late.svg").exit, Some(0), "drawn anew");
    fs::write(folder.0.join("mine.svg"), "<svg>mine</svg>").expect("a file");
    let did = run(&folder, "check parcel-shop/late-fee --graph mine.svg");
    assert!(did.exit == Some(5) && did.said.contains("Mainstay did not write it"), "{:?} {}", did.exit, did.said);
    assert_eq!(fs::read_to_string(folder.0.join("mine.svg")).unwrap_or_default(), "<svg>mine</svg>");
    assert_eq!(run(&folder, "check parcel-shop/late-fee --graph late.png").exit, Some(2));
    let did = run(&folder, "check parcel-shop --graph");
    assert!(did.exit == Some(2) && did.said.contains("parcel-shop/late-fee"), "which one is asked: {}", did.said);
    assert_eq!(run(&folder, "check parcel-shop/late-fe --graph").exit, Some(4));
}

#[test]
fn sarif_names_the_rules_that_were_broken() {
    let folder = Folder::new();
    run(&folder, "new shop -q");
    let path = folder.0.join("shop/policies/ask-first.ron");
    let text = fs::read_to_string(&path).unwrap_or_default().replace("PerChannel", "PerChanel");
    folder.file("shop/policies/ask-first.ron", text);
    let did = run(&folder, "check shop --format sarif");
    assert_eq!(did.exit, Some(3));
    let log = did.json();
    assert_eq!((log["version"].as_str(), log["runs"].as_array().map(Vec::len)), (Some("2.1.0"), Some(1)));
    let found = &log["runs"][0]["results"][0];
    assert_eq!((found["ruleId"].as_str(), found["level"].as_str()), (Some("N18"), Some("error")));
    let at = &found["locations"][0]["physicalLocation"];
    assert_eq!(at["artifactLocation"]["uri"], "shop/policies/ask-first.ron");
    assert_eq!((at["region"]["startLine"].as_u64(), at["region"]["startColumn"].as_u64()), (Some(10), Some(13)));
    assert_eq!(log["runs"][0]["tool"]["driver"]["rules"][0]["id"], "N18");
}

#[test]
fn one_story_is_checked_by_its_name() {
    assert_eq!(once("check parcel-shop/late-fee").exit, Some(0));
    assert_eq!(once("check parcel-shop/late-feee").exit, Some(4));
}

#[test]
fn a_file_that_cannot_be_read_hides_nothing_of_the_others() {
    let folder = Folder::new();
    run(&folder, "new shop -q");
    let path = folder.0.join("shop/policies/ask-first.ron");
    let text = fs::read_to_string(&path).unwrap_or_default();
    folder.file("shop/policies/ask-first.ron", text.replacen("up_to: 200.00", "up_to: -1", 1));
    folder.file("shop/stories/odd.ron/inside", "").file("shop/stories/other.ron", b"Story(\xff".as_slice());
    let did = run(&folder, "check shop");
    assert_eq!(did.exit, Some(3), "{}", did.said);
    for (code, file) in [("N21", "stories/odd.ron"), ("N01", "stories/other.ron"), ("P01", "policies/ask-first.ron")] {
        let told = did.out.split("error[").any(|found| found.starts_with(code) && found.contains(file));
        assert!(told, "{code}: {}", did.out);
    }
    assert!(did.out.contains("`shop/stories/odd.ron` is not a file"), "{}", did.out);
    let did = run(&folder, "run shop");
    assert!(did.exit == Some(3) && did.said.contains("`shop` cannot be run: 3 errors"), "{}", did.said);
    let did = run(&folder, "lines shop --lang pl");
    assert!(did.exit == Some(3) && did.said.contains("`shop/stories/odd.ron` is not a file"), "{}", did.said);
}
