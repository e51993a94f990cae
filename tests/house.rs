//! The rules of the house that the compiler does not know. Each rule is a function over a path and a text, so that a
//! test can show it to fail.

use clap::CommandFactory;
use mainstay::cli::{self, shipped::SHIPPED};
use mainstay::model::TABLE;
use mainstay::operation::PARTS;
use mainstay::policy::LEVERS;
use mainstay::report::CHARTS;
use mainstay::{standard, story};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The floors from the ground up. A module imports only from floors below its own; those on one floor do not see each
/// other, apart from the words of the nouns, which need time.
const FLOORS: [&[&str]; 12] = [
    &["stats", "sim"],
    &["world"],
    &["model", "notation"],
    &["operation", "policy", "standard", "story"],
    &["scenario"],
    &["conversation", "score"],
    &["rehearsal", "service"],
    &["experiment"],
    &["practice", "report"],
    &["terminal"],
    &["cli"],
    &["main", "lib"],
];

/// The first floor that may read files, ask the clock and print.
const EDGE: &str = "practice";
/// The most lines that a file may have.
const MOST_LINES: usize = 600;

/// What no file holds: the order or the value would differ from run to run, or a lint would be silenced for good.
const NOWHERE: [&str; 6] = ["HashMap", "HashSet", "RandomState", "#[allow(", "#![allow(", "thread_rng"];
/// What no file below the edge holds.
const BELOW_THE_EDGE: [&str; 4] = ["Instant::now", "SystemTime::now", "thread::current", "async fn"];
/// What no file below the edge holds unless it is all tests: those may read what is shipped.
const READS_OR_PRINTS: [&str; 5] = ["std::fs", "std::io", "std::env", "std::process", "println!"];

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

/// The module at the root to which a file belongs: `service` for `src/service/run.rs`.
fn module(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    inside.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

/// How many names lead from the root of the crate to the file's own module.
fn depth(path: &str) -> usize {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    inside.split('/').filter(|part| *part != "mod.rs").count()
}

/// A text without its comments; what stands in them imports nothing.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The names at the beginning of each path in `text` that starts with `root::`, those of a group in braces each.
fn names_after(text: &str, root: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in text.match_indices(&format!("{root}::")) {
        let own_word = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && !"_:".contains(c));
        if !own_word {
            continue;
        }
        let rest = text[at + root.len() + 2..].trim_start();
        match rest.strip_prefix('{') {
            None => names.push(word(rest)),
            Some(group) => {
                let (mut depth, mut begins) = (1, true);
                for (place, c) in group.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 1 => begins = true,
                        c if begins && depth == 1 && !c.is_whitespace() => {
                            names.push(word(&group[place..]));
                            begins = false;
                        }
                        _ => {}
                    }
                    if depth == 0 {
                        break;
                    }
                }
            }
        }
    }
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Imports that go up, or to a neighbour, test code counted too.
fn imports(path: &str, text: &str) -> Vec<String> {
    let (own, text) = (module(path), code(text));
    let Some(own_floor) = floor(own) else { return vec![format!("{path}: `{own}` stands on no floor")] };
    let mut names = names_after(&text, "crate");
    names.extend(names_after(&text, "mainstay"));
    // So many times `super` leads to the root as well.
    names.extend((depth(path)..depth(path) + 2).flat_map(|up| names_after(&text, &vec!["super"; up].join("::"))));
    let wrong = names.into_iter().filter(|name| {
        let of_root = floor(name);
        name != own && of_root.is_some_and(|floor| floor >= own_floor)
    });
    wrong.map(|name| format!("{path}: `{own}` may not see `{name}`")).collect()
}

/// A file that is too long to be read.
fn length(path: &str, text: &str) -> Vec<String> {
    let lines = text.lines().count();
    if lines > MOST_LINES { vec![format!("{path}: {lines} lines; split it")] } else { Vec::new() }
}

/// Words that do not belong where they stand.
fn banned(path: &str, text: &str) -> Vec<String> {
    let text = code(text);
    let below = floor(module(path)) < floor(EDGE);
    let tests = path.ends_with("/tests.rs") || path.contains("/tests/");
    let words = NOWHERE.iter().chain(BELOW_THE_EDGE.iter().filter(|_| below));
    let words = words.chain(READS_OR_PRINTS.iter().filter(|_| below && !tests));
    words.filter(|word| text.contains(**word)).map(|word| format!("{path}: `{word}` does not belong here")).collect()
}

/// A file of a shipped scenario that the program does not carry as it stands on disk.
fn carried(path: &str, text: &str) -> Vec<String> {
    let inside = path.strip_prefix("scenarios/").and_then(|inside| inside.split_once('/'));
    let held = inside.and_then(|(scenario, file)| {
        let shipped = SHIPPED.iter().find(|shipped| shipped.name == scenario)?;
        shipped.files.iter().find(|(name, _)| *name == file)
    });
    match held {
        Some((_, held)) if *held == text => Vec::new(),
        Some(_) => vec![format!("{path}: the program was built with another text")],
        None => vec![format!("{path}: not in src/cli/shipped.rs")],
    }
}

/// A page of `mainstay explain` that says too little.
fn page(name: &str, text: &str) -> Vec<String> {
    let long_enough = text.lines().count() >= 3 && text.len() >= 100;
    if long_enough { Vec::new() } else { vec![format!("{name}: its page says too little")] }
}

/// What is missing from the page of a lever: what it does, its settings, its equation, the parameters it rests on, the
/// claim it answers to, and what holds without it.
fn parts_of(name: &str, text: &str) -> Vec<String> {
    let paragraphs: Vec<&str> = text.split("\n\n").collect();
    let is_setting = |line: &str| {
        line.split_once(": ")
            .is_some_and(|(name, says)| !says.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_'))
    };
    let words: BTreeSet<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let begins = |paragraph: Option<&&str>, with: &str| paragraph.is_some_and(|text| text.starts_with(with));
    let has = [
        ("what it does, on one line", paragraphs[0].ends_with('.') && !paragraphs[0].contains('\n')),
        (
            "its settings",
            paragraphs.get(1).is_some_and(|settings| !settings.is_empty() && settings.lines().all(is_setting)),
        ),
        ("an equation", text.lines().any(|line| line.contains(" = ") || line.contains(" ∝ "))),
        ("a parameter of the model", TABLE.iter().any(|parameter| words.contains(parameter.name))),
        ("the claim", begins(paragraphs.iter().nth_back(1), "The claim: ")),
        ("what holds when it is left out", begins(paragraphs.last(), "Left out: ")),
    ];
    has.iter().filter(|(_, there)| !there).map(|(what, _)| format!("{name}: its page lacks {what}")).collect()
}

/// A command that the README does not show.
fn shown(command: &str, readme: &str) -> Vec<String> {
    let ways = [format!("mainstay {command}"), format!("-- {command}")];
    let shown = ways.iter().any(|way| {
        readme
            .match_indices(way.as_str())
            .any(|(at, _)| !readme[at + way.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '-'))
    });
    if shown { Vec::new() } else { vec![format!("README.md does not show `mainstay {command}`")] }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder of the repository, each with its path and text.
fn files(folder: &str) -> BTreeMap<String, String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    let named = found.into_iter().filter_map(|path| {
        let name = path.strip_prefix(root()).ok()?.to_str()?.to_owned();
        Some((name, std::fs::read_to_string(path).ok()?))
    });
    named.collect()
}

fn rust(folder: &str) -> impl Iterator<Item = (String, String)> {
    files(folder).into_iter().filter(|(path, _)| path.ends_with(".rs"))
}

/// Fails with all complaints at once.
fn none(complaints: impl IntoIterator<Item = String>) {
    let complaints: Vec<String> = complaints.into_iter().collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn modules_import_only_from_floors_below() {
    none(rust("src").flat_map(|(path, text)| imports(&path, &text)));
}

#[test]
fn an_import_that_goes_up_or_sideways_is_found_wherever_it_hides() {
    let found = |path, text| imports(path, text).len();
    assert_eq!(found("src/sim/time.rs", "use crate::world::Channel;"), 1);
    assert_eq!(found("src/score/card.rs", "use crate::conversation::Talk;"), 1);
    assert_eq!(found("src/world/fact.rs", "fn f() { crate::service::replicate() }"), 1);
    assert_eq!(found("src/sim/time.rs", "use crate::{\n  sim::Law,\n  cli::{Exit, run},\n  report,\n};"), 2);
    assert_eq!(found("src/world/mod.rs", "#[cfg(test)]\nmod tests { use super::super::cli; }"), 1);
    assert_eq!(found("src/world/fact.rs", "use super::super::cli;"), 1);
    assert_eq!(found("src/gossip/mod.rs", ""), 1);
    assert_eq!(
        found("src/report/page.rs", "use crate::experiment::Results; use super::table::Table; // crate::cli"),
        0
    );
    assert_eq!(found("src/scenario/link/names.rs", "use super::story; use super::super::linked;"), 0);
}

#[test]
fn no_file_is_too_long() {
    none(["src", "tests", "benches"].into_iter().flat_map(rust).flat_map(|(path, text)| length(&path, &text)));
    assert_eq!(length("src/a.rs", &"\n".repeat(MOST_LINES + 1)).len(), 1);
}

#[test]
fn nothing_below_the_edge_asks_the_clock_or_the_disk() {
    none(rust("src").flat_map(|(path, text)| banned(&path, &text)));
    assert_eq!(banned("src/cli/run.rs", "use std::collections::HashMap;").len(), 1);
    assert_eq!(banned("src/service/run.rs", "let now = Instant::now();").len(), 1);
    assert_eq!(banned("src/service/run.rs", "std::fs::read(path)").len(), 1);
    assert_eq!(banned("src/service/tests.rs", "std::fs::read(path); Instant::now()").len(), 1);
    assert_eq!(banned("src/cli/run.rs", "let now = Instant::now(); // HashMap").len(), 0);
}

#[test]
fn every_shipped_file_travels_in_the_program() {
    none(files("scenarios").iter().flat_map(|(path, text)| carried(path, text)));
    let on_disk = files("scenarios");
    let held =
        SHIPPED.iter().flat_map(|one| one.files.iter().map(|(file, _)| format!("scenarios/{}/{file}", one.name)));
    none(held.filter(|path| !on_disk.contains_key(path)).map(|path| format!("{path} is not on disk")));
    assert_eq!(carried("scenarios/parcel-shop/stories/new.ron", "").len(), 1);
    assert_eq!(carried("scenarios/parcel-shop/operation.ron", "").len(), 1);
}

#[test]
fn every_code_lever_and_chart_is_explained_once() {
    let codes: Vec<_> = cli::explain::codes().collect();
    none(codes.iter().flat_map(|code| page(code.code, code.explanation)));
    none(codes.iter().filter(|code| code.title.is_empty()).map(|code| format!("{} has no title", code.code)));
    none(LEVERS.iter().flat_map(|lever| page(lever.name, lever.about)));
    none(PARTS.iter().flat_map(|part| page(part.name, part.about)));
    let constructs = || story::CONSTRUCTS.iter().chain(standard::CONSTRUCTS);
    none(constructs().flat_map(|construct| page(construct.name, construct.about)));
    none(CHARTS.iter().filter(|chart| chart.about.is_empty()).map(|chart| format!("{} says nothing", chart.name)));
    let mut names: Vec<&str> = codes
        .iter()
        .map(|code| code.code)
        .chain(LEVERS.iter().map(|lever| lever.name))
        .chain(PARTS.iter().map(|part| part.name))
        .chain(constructs().map(|construct| construct.name))
        .collect();
    names.sort_unstable();
    none(names.windows(2).filter(|two| two[0] == two[1]).map(|two| format!("{} stands twice", two[0])));
    assert_eq!(page("N99", "Wrong.").len(), 1);
}

#[test]
fn the_page_of_every_lever_has_all_its_parts() {
    none(LEVERS.iter().flat_map(|lever| parts_of(lever.name, lever.about)));
    let page = "What.\n\na: b\n\nx = rush_share · y\n\nThe claim: it works.\n\nLeft out: nothing.";
    assert_eq!(parts_of("whole", page), [""; 0]);
    for part in ["What.", "a: b", "x = ", "rush_share", "The claim: ", "Left out: "] {
        assert_eq!(parts_of("torn", &page.replace(part, "")).len(), 1, "{part}");
    }
}

#[test]
fn every_lever_is_pulled_by_a_shipped_policy() {
    let policies: String =
        files("scenarios").into_iter().filter(|(path, _)| path.contains("/policies/")).map(|(_, text)| text).collect();
    let pulled = |lever: &str| policies.lines().any(|line| line.trim_start().starts_with(&format!("{lever}:")));
    none(LEVERS.iter().filter(|lever| !pulled(lever.name)).map(|lever| format!("no policy pulls `{}`", lever.name)));
    assert!(!pulled("telepathy"));
}

#[test]
fn every_command_is_in_the_readme() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap_or_default();
    let commands = cli::Asked::command();
    none(commands.get_subcommands().flat_map(|command| shown(command.get_name(), &readme)));
    assert_eq!(shown("run", "mainstay runs; mainstay run-away").len(), 1);
    assert!(shown("run", "`mainstay run`").is_empty());
}
