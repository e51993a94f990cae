//! The sections of the README that show what is printed: every file in them is written, every change made and every
//! command run, in a folder of their own, and what is printed is what stands there.

use super::{Folder, Tested, program};
use std::fs;
use std::io::{Read, Write, pipe};
use std::path::Path;
use std::process::Stdio;

/// Stands for any lines.
const LEFT_OUT: &str = "…";
/// Comes before what is typed at a prompt, and before an answer to a question.
const PROMPTS: [&str; 2] = ["$ ", "> "];

/// A block between fences.
struct Block<'t> {
    kind: &'t str,
    text: &'t str,
    /// The paragraph before it.
    before: &'t str,
}

impl<'t> Block<'t> {
    fn all_of(section: &'t str) -> Vec<Block<'t>> {
        let pieces: Vec<&str> = section.split("```").collect();
        let blocks = pieces.chunks_exact(2).filter_map(|two| {
            let (kind, text) = two[1].split_once('\n')?;
            Some(Block { kind, text, before: two[0].trim_end().rsplit("\n\n").next()? })
        });
        blocks.collect()
    }

    /// The file it is about: the last that is named before it.
    fn file(&self) -> &'t str {
        let words = self.before.split('`').skip(1).step_by(2);
        words.filter(|word| word.ends_with(".ron")).last().unwrap_or_else(|| panic!("no file before {}", self.text))
    }

    /// Its lines with one of these signs before them, without it.
    fn lines_with(&self, signs: [char; 2]) -> String {
        self.text.split_inclusive('\n').filter(|line| line.starts_with(signs)).map(|line| &line[1..]).collect()
    }

    /// Makes the change, which must fit in one place.
    fn change(&self, path: &Path) -> Tested {
        let (old, new) = (self.lines_with([' ', '-']), self.lines_with([' ', '+']));
        let text = fs::read_to_string(path)?;
        assert_eq!(
            text.matches(&old).count(),
            1,
            "this fits in one place of {}:\n{old}\nand in it\n{text}",
            self.file()
        );
        fs::write(path, text.replace(&old, &new))?;
        Ok(())
    }

    /// Runs its commands one by one, with the answers that are typed.
    fn run(&self, folder: &Folder) -> Result<Vec<&'t str>, Box<dyn std::error::Error>> {
        let mut commands: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in self.text.lines() {
            match (line.strip_prefix(PROMPTS[0]), commands.last_mut()) {
                (Some(command), _) => commands.push((command, Vec::new())),
                (None, Some((_, lines))) => lines.push(line),
                (None, None) => panic!("no command before {line}"),
            }
        }
        for (command, lines) in &commands {
            let typed = lines.iter().enumerate().filter_map(|(at, line)| Some((at, line.strip_prefix(PROMPTS[1])?)));
            let answers: String = typed.clone().map(|(_, answer)| format!("{answer}\n")).collect();
            for (at, answer) in typed {
                let asked = at.checked_sub(1).is_some_and(|before| lines[before].starts_with("What do you do?"));
                assert!(asked, "nobody asks before `{answer}` is typed after `{command}`");
            }
            let shown: Vec<&str> = lines.iter().copied().filter(|line| !line.starts_with(PROMPTS[1])).collect();
            let printed = printed(folder, command, &answers)?;
            let all: Vec<&str> = printed.lines().map(str::trim_end).collect();
            assert!(is_so(&shown, &all), "`{command}` prints\n{printed}\nand the README shows\n{}", shown.join("\n"));
        }
        Ok(commands.into_iter().map(|(command, _)| command).collect())
    }
}

/// What a command prints, on stdout and stderr as they come.
fn printed(folder: &Folder, command: &str, answers: &str) -> Result<String, Box<dyn std::error::Error>> {
    let words = command.strip_prefix("mainstay ").unwrap_or_else(|| panic!("`{command}` is none of ours"));
    let (mut reader, writer) = pipe()?;
    let mut started = program(&folder.0, words);
    started.stdin(Stdio::piped()).stdout(writer.try_clone()?).stderr(writer);
    let mut child = started.spawn()?;
    // What is left of the pipe's end goes with the command, and the reader finds an end.
    drop(started);
    if let Some(mut stdin) = child.stdin.take() {
        // A command that asks nothing may be over by now.
        let _ = stdin.write_all(answers.as_bytes());
    }
    let mut printed = String::new();
    reader.read_to_string(&mut printed)?;
    child.wait()?;
    Ok(printed)
}

/// Whether what was printed is what is shown.
fn is_so(shown: &[&str], printed: &[&str]) -> bool {
    match (shown, printed) {
        ([], printed) => printed.is_empty(),
        ([LEFT_OUT, rest @ ..], printed) => (0..=printed.len()).any(|from| is_so(rest, &printed[from..])),
        ([line, rest @ ..], [first, others @ ..]) => line == first && is_so(rest, others),
        (_, []) => false,
    }
}

/// Goes through a section of the README, and gives the commands that were run.
fn go_through(heading: &str) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md"))?;
    let (_, from) = readme.split_once(heading).expect("the README has this section");
    let section = from.split("\n## ").next().unwrap_or(from);
    let folder = Folder::new();
    let mut commands = Vec::new();
    for block in Block::all_of(section) {
        match block.kind {
            "ron" => drop(folder.file(block.file(), block.text)),
            "diff" => block.change(&folder.0.join(block.file()))?,
            "console" => commands.extend(block.run(&folder)?.into_iter().map(str::to_owned)),
            other => panic!("what is to be done with a block of `{other}`?\n{}", block.text),
        }
    }
    Ok(commands)
}

#[test]
fn the_tutorial_of_the_readme_goes_as_it_says() -> Tested {
    let commands = go_through("\n## A story from nothing, step by step\n")?;
    for needed in ["new", "check", "practice", "run"] {
        let words = |command: &String| command.split(' ').nth(1) == Some(needed);
        assert!(commands.iter().any(words), "the tutorial shows no `mainstay {needed}`");
    }
    Ok(())
}

#[test]
fn the_readme_shows_how_far_the_tests_of_every_shipped_conversation_reach() -> Tested {
    let commands = go_through("\n## How far the shipped tests reach\n")?;
    for scenario in ["parcel-shop", "flight-desk", "harbour-line", "tea-by-post"] {
        let command = format!("mainstay check {scenario} --coverage");
        assert!(commands.contains(&command), "the README does not show `{command}`");
    }
    Ok(())
}

#[test]
fn a_block_that_shows_something_else_is_found() {
    let printed = ["one", "two", "three"];
    for shown in
        [&["one", "two", "three"][..], &["…"], &["one", "…"], &["…", "two", "…"], &["one", "…", "two", "three"]]
    {
        assert!(is_so(shown, &printed), "{shown:?}");
    }
    for shown in [&["one", "two"][..], &[], &["two", "…"], &["…", "two"], &["…", "one", "…", "one"], &["One", "…"]]
    {
        assert!(!is_so(shown, &printed), "{shown:?}");
    }
}
