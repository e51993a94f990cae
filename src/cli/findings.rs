//! Findings as people and as programs read them: the line they are about, marked, with what to do.

use crate::notation::{Finding, Severity, Source, line_and_column};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;
use std::ops::Range;

/// So many findings are shown in full; more would only hide the first.
const MOST_SHOWN: usize = 50;
/// So many lines stand around a finding.
const AROUND: usize = 1;
/// A longer line is not shown: nobody reads it, and marking it takes time.
const LONGEST_LINE: usize = 2_000;

/// A finding in JSON. Lines and columns count from 1, columns in characters; the end is the place after the last
/// character. They are null when the finding is about the whole file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    code: &'static str,
    severity: &'static str,
    file: String,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    message: String,
    help: Option<String>,
}

/// Findings for programs, with what stands before the files' names.
pub fn rows(findings: &[Finding], sources: &[Source], before: &str) -> Vec<Row> {
    let row = |finding: &Finding| {
        let source = source_of(finding, sources);
        let place =
            |byte: fn(&Range<usize>) -> usize| Some(line_and_column(source?.text(), byte(finding.place.as_ref()?)));
        let (from, to) = (place(|place| place.start), place(|place| place.end));
        Row {
            code: finding.code,
            severity: match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            file: format!("{before}{}", finding.file),
            line: from.map(|(line, _)| line),
            column: from.map(|(_, column)| column),
            end_line: to.map(|(line, _)| line),
            end_column: to.map(|(_, column)| column),
            message: finding.message.clone(),
            help: finding.help.clone(),
        }
    };
    findings.iter().map(row).collect()
}

/// Findings for people, with what stands before the files' names.
pub fn text(findings: &[Finding], sources: &[Source], before: &str, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let shown = findings.iter().take(MOST_SHOWN);
    let mut shown: Vec<String> =
        shown.map(|finding| shown_as(finding, source_of(finding, sources), before, &renderer)).collect();
    if let Some(more) = findings.len().checked_sub(MOST_SHOWN + 1) {
        shown.push(format!("and {} more; mend these first", more + 1));
    }
    shown.join("\n\n")
}

/// How many there are, and where to read more: `1 error, 2 warnings; "mainstay explain N03" says more`.
pub fn closing(findings: &[Finding]) -> String {
    let of = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let counts = [(of(Severity::Error), "error"), (of(Severity::Warning), "warning")];
    let counts: Vec<String> =
        counts.into_iter().filter(|(number, _)| *number > 0).map(|(number, of)| count(number, of)).collect();
    let error = findings.iter().find(|finding| finding.severity == Severity::Error);
    match error.or(findings.first()) {
        Some(first) => format!("{}; `mainstay explain {}` says more", counts.join(", "), first.code),
        None => "nothing found".to_owned(),
    }
}

/// So many of something.
pub fn count(number: usize, of: &str) -> String {
    format!("{number} {of}{}", if number == 1 { "" } else { "s" })
}

fn source_of<'s>(finding: &Finding, sources: &'s [Source]) -> Option<&'s Source> {
    sources.iter().find(|source| source.name() == finding.file)
}

fn shown_as(finding: &Finding, source: Option<&Source>, before: &str, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let path = format!("{before}{}", finding.file);
    let mut group: Group<'_> = Group::with_title(level.primary_title(finding.message.as_str()).id(finding.code));
    let place = finding.place.as_ref().zip(source.map(Source::text));
    group = match place.map(|(place, text)| (place, text, window(text, place))) {
        Some((_, _, Some(window))) => {
            let marked = AnnotationKind::Primary.span(window.place);
            group.element(Snippet::source(window.text).line_start(window.line).path(path).annotation(marked))
        }
        Some((place, text, None)) => {
            let (line, column) = line_and_column(text, place.start);
            group.element(Origin::path(path).line(line).char_column(column))
        }
        None => group.element(Origin::path(path)),
    };
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// The lines around a place.
struct Window<'t> {
    text: &'t str,
    line: usize,
    place: Range<usize>,
}

/// The lines around a place, unless they are too long to be shown.
fn window<'t>(text: &'t str, place: &Range<usize>) -> Option<Window<'t>> {
    let start = text.floor_char_boundary(place.start);
    let end = text.ceil_char_boundary(place.end.clamp(start, text.len()));
    let from = text[..start].rmatch_indices('\n').nth(AROUND).map_or(0, |(newline, _)| newline + 1);
    let to = text[end..].match_indices('\n').nth(AROUND).map_or(text.len(), |(newline, _)| end + newline);
    let shown = &text[from..to];
    let line = text[..from].bytes().filter(|byte| *byte == b'\n').count() + 1;
    let readable = shown.split('\n').all(|line| line.len() <= LONGEST_LINE);
    readable.then(|| Window { text: shown, line, place: start - from..end - from })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::CODES;

    fn finding(place: Option<Range<usize>>) -> Finding {
        let finding =
            Finding::error(&CODES[17], "stories/late.ron", "`Logormal` is not a law").help("did you mean it?");
        place.into_iter().fold(finding, Finding::at)
    }

    #[test]
    fn a_finding_shows_its_line_and_marks_it() {
        let source = Source::new("stories/late.ron", "a\nb\n  takes: Logormal,\nc\nd\n".as_bytes()).into_iter();
        let sources: Vec<Source> = source.collect();
        let text = text(&[finding(Some(13..21))], &sources, "shop/", false);
        insta::assert_snapshot!(text, @r"
        error[N18]: `Logormal` is not a law
         --> shop/stories/late.ron:3:10
          |
        2 | b
        3 |   takes: Logormal,
          |          ^^^^^^^^
        4 | c
          |
          = help: did you mean it?
        ");
    }

    #[test]
    fn a_finding_without_a_place_or_with_an_endless_line_names_the_file() {
        let long = format!("{}x", " ".repeat(LONGEST_LINE));
        let sources: Vec<Source> = Source::new("stories/late.ron", long.as_bytes()).into_iter().collect();
        assert!(text(&[finding(None)], &sources, "", false).contains("--> stories/late.ron\n"));
        assert!(text(&[finding(Some(2_000..2_001))], &sources, "", false).contains("--> stories/late.ron:1:2001"));
        let row = &rows(&[finding(None)], &sources, "shop/")[0];
        assert_eq!((row.file.as_str(), row.line, row.end_column), ("shop/stories/late.ron", None, None));
    }

    #[test]
    fn many_findings_are_counted_and_the_first_are_shown() {
        let many = vec![finding(None); MOST_SHOWN + 2];
        assert!(text(&many, &[], "", false).ends_with("and 2 more; mend these first"));
        assert_eq!(closing(&many), "52 errors; `mainstay explain N18` says more");
    }
}
