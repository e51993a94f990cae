//! The commands for those who write scenarios: `fmt`, `lines`, `migrate`, `new --from-transcript`, `schema`,
//! `completions` and `man`.

use super::{Folder, Tested, once, run};
use std::fs;

/// A folder with the small scenario that `new` writes, in `shop`.
fn shop() -> Folder {
    let folder = Folder::new();
    assert_eq!(run(&folder, "new shop").exit, Some(0));
    folder
}

#[test]
fn fmt_lays_out_what_is_out_of_line_and_touches_nothing_else() -> Tested {
    let folder = shop();
    let story = folder.0.join("shop/stories/brake.ron");
    let as_it_was = fs::read_to_string(&story)?;
    assert_eq!(run(&folder, "fmt shop --check").exit, Some(0), "what `new` writes is laid out");
    fs::write(&story, as_it_was.replace("    schema: 1,\n", "  schema:1 ,\n\n\n\n").replace("title: ", "title:"))?;
    let asked = run(&folder, "fmt shop --check");
    assert_eq!((asked.exit, asked.out.as_str()), (Some(10), "shop/stories/brake.ron\n"));
    let did = run(&folder, "fmt shop");
    assert_eq!((did.exit, did.out.as_str()), (Some(0), "shop/stories/brake.ron\n"));
    assert_eq!(fs::read_to_string(&story)?, as_it_was.replace("    schema: 1,\n", "    schema: 1,\n\n"));
    assert_eq!(run(&folder, "fmt shop --json").json()["changed"].as_array().map(Vec::len), Some(0));
    assert_eq!(fs::read_dir(folder.0.join("shop/stories"))?.count(), 1, "nothing is left beside it");
    Ok(())
}

#[test]
fn fmt_leaves_a_broken_file_alone_and_says_what_is_wrong() -> Tested {
    let folder = shop();
    let story = folder.0.join("shop/stories/brake.ron");
    let broken = fs::read_to_string(&story)?.replace("begin: \"on the line\",", "begin \"on the line,");
    fs::write(&story, &broken)?;
    let did = run(&folder, "fmt shop");
    assert_eq!(did.exit, Some(3));
    assert!(did.said.contains("N03") && did.said.contains("brake.ron"), "{}", did.said);
    assert_eq!(fs::read_to_string(&story)?, broken);
    let did = once("fmt parcel-shop");
    assert!(did.exit == Some(3) && did.said.contains("comes with Mainstay"), "{}", did.said);
    Ok(())
}

#[test]
fn fmt_leaves_a_locked_file_as_it_is_and_goes_on_with_the_others() -> Tested {
    let folder = shop();
    let [locked, other] = ["shop/operation.ron", "shop/standards.ron"].map(|file| folder.0.join(file));
    for file in [&locked, &other] {
        fs::write(file, fs::read_to_string(file)?.replace("    schema: 1,\n", "  schema:1 ,\n"))?;
    }
    let as_it_was = fs::read_to_string(&locked)?;
    let mut permissions = fs::metadata(&locked)?.permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&locked, permissions)?;
    let did = run(&folder, "fmt nowhere shop");
    assert_eq!((did.exit, did.out.as_str()), (Some(5), "shop/standards.ron\n"), "{}", did.said);
    assert!(did.said.contains("operation.ron") && did.said.contains("nowhere"), "{}", did.said);
    assert_eq!(fs::read_to_string(&locked)?, as_it_was);
    Ok(())
}

#[test]
fn migrate_leaves_the_newest_version_and_says_what_reads_a_newer_one() -> Tested {
    let folder = shop();
    let did = run(&folder, "migrate shop");
    assert_eq!((did.exit, did.out.as_str()), (Some(0), ""));
    let standards = folder.0.join("shop/standards.ron");
    let newer = fs::read_to_string(&standards)?.replace("schema: 1", "schema: 7");
    fs::write(&standards, &newer)?;
    let did = run(&folder, "migrate shop");
    let get = format!("this is Mainstay {}: a newer Mainstay reads version 7", env!("CARGO_PKG_VERSION"));
    assert!(did.exit == Some(3) && did.said.contains("N20") && did.said.contains(&get), "{}", did.said);
    assert_eq!(fs::read_to_string(&standards)?, newer);
    Ok(())
}

#[test]
fn lines_asks_for_translations_and_a_finished_file_is_sound() -> Tested {
    let folder = shop();
    let did = run(&folder, "lines shop --lang pl --json").json();
    let missing = did["missing"].as_array().map_or(0, Vec::len);
    assert!(missing > 20 && did["lines"] == missing && did["translated"] == 0, "{did}");
    let file = folder.0.join("shop/lines/pl.ftl");
    let asked = fs::read_to_string(&file)?;
    // Somebody translates it all.
    let lines = asked.lines().map(|line| match line.strip_prefix("# ").filter(|line| line.ends_with(" =")) {
        Some(id) => format!("{id} Po polsku."),
        None => line.to_owned(),
    });
    fs::write(&file, lines.collect::<Vec<_>>().join("\n"))?;
    let did = run(&folder, "lines shop --lang pl --json").json();
    assert!(did["missing"] == serde_json::json!([]) && did["stale"] == serde_json::json!([]), "{did}");
    let findings = run(&folder, "check shop --json");
    assert!(!findings.out.contains("\"T0"), "{}", findings.out);
    // A line changes: its translation stays, and is marked.
    let story = folder.0.join("shop/stories/brake.ron");
    fs::write(
        &story,
        fs::read_to_string(&story)?.replace("\"And what does it say?\"", "\"And what is written there?\""),
    )?;
    let did = run(&folder, "lines shop --lang pl");
    assert!(did.out.contains("1 changed since"), "{}", did.out);
    let text = fs::read_to_string(&file)?;
    assert!(text.contains(": And what is written there?\n") && !text.contains("# brake"), "{text}");
    assert_eq!(run(&folder, "lines shop --lang Polish").exit, Some(2));
    Ok(())
}

const TRANSCRIPT: &str = "\
rep: Good morning, bicycle workshop.
customer: Good morning. I paid on Tuesday, and the \"quiet\" brake squeals again {loudly}.
rep: I am sorry to hear that, Mrs Lindqvist. Let me look at the last repair.
customer: Please do. What does it say?
  I have no time to lose.
rep: New pads. That is our mistake, because they were never run in. Bring it in, free of charge.
customer: Thank you, that is kind.
";

#[test]
fn a_transcript_becomes_a_story_that_check_takes() -> Tested {
    let folder = Folder::new();
    folder.file("Loud brake.txt", TRANSCRIPT);
    let mut command = super::program(&folder.0, "new shop --from-transcript");
    let did: super::Did = command.arg("Loud brake.txt").output()?.into();
    assert_eq!(did.exit, Some(0), "{}", did.said);
    let story = fs::read_to_string(folder.0.join("shop/stories/loud-brake.ron"))?;
    assert!(!folder.0.join("shop/stories/brake.ron").exists(), "the story to start from gives way");
    for part in [
        "calls_for: [\"use the name\", \"apologise\"]",
        "// apologise, for the rep says \"sorry\"",
        "// own it, for the rep says \"our mistake\"",
        "// TODO Does it do something? The rep says \"let me look\": does: LookUp(\"…\"),",
        "What does it say? I have no time to lose.",
        "the \\\"quiet\\\" brake squeals again (loudly).",
        "// At the end the customer says: Thank you, that is kind.",
        "// TODO The rep speaks first: Good morning, bicycle workshop.",
        "\"gold\": (",
    ] {
        assert!(story.contains(part), "{part} in {story}");
    }
    let checked = run(&folder, "check shop");
    assert_eq!(checked.exit, Some(0), "{}", checked.out);
    // All that it warns of is what only the author can know.
    let left = story.matches("TODO").count();
    let warned = checked.out.lines().filter(|line| line.starts_with("warning["));
    let told = format!("warning[L32]: {left} things are left to decide, this one first");
    assert_eq!(warned.collect::<Vec<_>>(), [told], "{}", checked.out);
    assert_eq!(run(&folder, "fmt shop --check").exit, Some(0), "a draft is laid out");
    // Into a scenario that is there: under its own name, and only once.
    folder.file("second.txt", TRANSCRIPT);
    let did = run(&folder, "new shop --from-transcript second.txt");
    assert_eq!((did.exit, did.out.as_str()), (Some(0), "shop/stories/second.ron\n"), "{}", did.said);
    let did = run(&folder, "new shop --from-transcript second.txt");
    assert!(did.exit == Some(5) && folder.0.join("shop/stories/second.ron").exists(), "{}", did.said);
    Ok(())
}

#[test]
fn a_transcript_in_which_nobody_speaks_is_refused_before_anything_is_written() {
    let folder = Folder::new();
    folder.file("notes.txt", "Anna: Hello.\nBert: Hello.\n");
    let did = run(&folder, "new shop --from-transcript notes.txt");
    assert!(did.exit == Some(3) && did.said.contains("where it says `Anna:`"), "{}", did.said);
    assert!(!folder.0.join("shop").exists());
}

#[test]
fn lines_of_somebody_else_in_a_transcript_are_left_out_and_named() {
    let folder = Folder::new();
    folder.file("call.txt", "client: It is late.\nagent: I am sorry.\nBot: Rate us!\nclient: Well.\nagent: Bye.\n");
    let did = run(&folder, "new shop --from-transcript call.txt");
    assert_eq!(did.exit, Some(0), "{}", did.said);
    assert!(did.said.contains("warning: call.txt:3 is left out: `Bot` is neither customer nor rep"), "{}", did.said);
    let story = fs::read_to_string(folder.0.join("shop/stories/call.ron")).unwrap_or_default();
    assert!(!story.contains("Rate us"), "{story}");
}

#[test]
fn the_schema_is_of_one_kind_of_file_or_of_all() {
    let all = once("schema").json();
    assert_eq!(all["oneOf"].as_array().map(Vec::len), Some(6));
    let story = once("schema story").json();
    assert_eq!(story["properties"]["Story"]["properties"]["schema"], serde_json::json!({ "const": 1 }));
    assert_eq!(once("schema stroy").exit, Some(2));
}

#[test]
fn completions_and_manual_name_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let did = once(&format!("completions {shell}"));
        assert!(did.exit == Some(0) && did.out.contains("practice"), "{shell}");
    }
    let did = once("man");
    assert!(did.exit == Some(0) && did.out.contains(".TH") && did.out.contains("practice"), "{}", did.out);
    assert!(once("man lines").out.contains("mainstay\\-lines"));
    let did = once("man lnies");
    assert!(did.exit == Some(2) && did.said.contains("did you mean `lines`?"), "{}", did.said);
}
