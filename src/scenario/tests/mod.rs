//! A small scenario, changed in one place or another, and what is then found.

mod codes;
mod constructs;
mod eligibility;
mod folder_lints;
mod fragments;
mod input_lints;
mod lever_lints;
mod linking;
mod robustness;
mod run_lints;
mod severities;
mod story_contents;
mod story_craft;
mod story_guards;
mod story_ways;
mod translations;
mod unread;

use super::{Loaded, Scenario, load};
use crate::notation::{Severity, line_and_column};

const OPERATION: &str = "operation.ron";
const STANDARDS: &str = "standards.ron";
const AS_GIVEN: &str = "policies/as-given.ron";
const GENEROUS: &str = "policies/generous.ron";
const LATE: &str = "stories/late.ron";
const CALL: &str = "stories/call.ron";
const POLISH: &str = "lines/pl.ftl";

/// The files of the small scenario, in which nothing is wrong.
const SMALL: [(&str, &str); 7] = [
    (OPERATION, include_str!("small/operation.ron")),
    (STANDARDS, include_str!("small/standards.ron")),
    (AS_GIVEN, include_str!("small/policies/as-given.ron")),
    (GENEROUS, include_str!("small/policies/generous.ron")),
    (LATE, include_str!("small/stories/late.ron")),
    (CALL, include_str!("small/stories/call.ron")),
    (POLISH, include_str!("small/lines/pl.ftl")),
];

/// A change to the small scenario.
#[derive(Debug, Clone, Copy)]
enum Change<'a> {
    /// In this file, the first of one text becomes another.
    Of(&'a str, &'a str, &'a str),
    /// This file is there too.
    With(&'a str, &'a str),
    /// This file is not there.
    Without(&'a str),
}

/// The small scenario with some changes.
fn changed(changes: &[Change<'_>]) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, String)> =
        SMALL.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    for change in changes {
        match change {
            Change::Of(path, from, to) => {
                for (_, text) in files.iter_mut().filter(|(known, _)| known == path) {
                    assert!(text.contains(from), "{path} does not hold {from}");
                    *text = text.replacen(from, to, 1);
                }
            }
            Change::With(path, text) => files.push(((*path).to_owned(), (*text).to_owned())),
            Change::Without(path) => files.retain(|(known, _)| known != path),
        }
    }
    files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect()
}

/// Loads the small scenario with some changes and compares what is found: `file:line:column ‹words› code message
/// (help)`. There is a scenario exactly when there is no error.
fn check(changes: &[Change<'_>], expected: &[&str]) {
    let loaded = load(&changed(changes));
    assert_eq!(shown(&loaded), expected, "{changes:?}");
    let without: Vec<_> = loaded.findings.iter().filter(|finding| finding.help.is_none()).collect();
    assert!(without.is_empty(), "nothing is said to do: {without:?}");
    let errors = loaded.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    assert_eq!(loaded.scenario.is_some(), errors == 0, "{changes:?}");
}

/// What is found, a line each.
fn shown(loaded: &Loaded) -> Vec<String> {
    let text =
        |file: &str| loaded.sources.iter().find(|source| source.name() == file).map_or("", |source| source.text());
    let findings = loaded.findings.iter().map(|finding| {
        let text = text(&finding.file);
        let place = finding.place.clone().map_or_else(String::new, |at| {
            let (line, column) = line_and_column(text, at.start);
            let words: String = text[at].chars().take(40).collect();
            format!(":{line}:{column} ‹{}›", words.replace('\n', " "))
        });
        let kind = match finding.severity {
            Severity::Error => String::new(),
            other => format!("{} ", other.word()),
        };
        let help = finding.help.as_ref().map_or_else(String::new, |help| format!(" ({help})"));
        format!("{}{place} {kind}{} {}{help}", finding.file, finding.code, finding.message)
    });
    findings.collect()
}

/// The small scenario with some changes that break nothing.
fn linked(changes: &[Change<'_>]) -> Scenario {
    let loaded = load(&changed(changes));
    let found = shown(&loaded);
    loaded.scenario.unwrap_or_else(|| panic!("{found:?}"))
}
