//! Findings as people read them: the line they are about, marked, with what to do.

use crate::notation::{Finding, Severity, Source, line_and_column};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// So many findings are shown in full; more would only hide the first.
const MOST_SHOWN: usize = 50;
/// A longer line is not shown: nobody reads it, and marking it takes time.
const LONGEST_LINE: usize = 2_000;

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
    let counts = Severity::ALL.map(|severity| (of(severity), severity.word()));
    let counts: Vec<String> =
        counts.into_iter().filter(|(number, _)| *number > 0).map(|(number, of)| count(number, of)).collect();
    match findings.iter().min_by_key(|finding| finding.severity) {
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
        Severity::Note => Level::NOTE,
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
    let shown = renderer.render(&[group]);
    // Where no line of the file is shown, the arrow to its name would begin at the margin.
    let arrow = |line: &&str| line.split_once("-->").is_some_and(|(before, _)| !before.contains(' '));
    match shown.lines().find(arrow) {
        Some(line) => shown.replacen(line, &format!(" {line}"), 1),
        None => shown,
    }
}

/// The lines that a place is in.
struct Window<'t> {
    text: &'t str,
    line: usize,
    place: Range<usize>,
}

/// The lines that a place is in, unless they are too long to be shown.
fn window<'t>(text: &'t str, place: &Range<usize>) -> Option<Window<'t>> {
    let start = text.floor_char_boundary(place.start);
    let end = text.ceil_char_boundary(place.end.clamp(start, text.len()));
    let from = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let to = text[end..].find('\n').map_or(text.len(), |newline| end + newline);
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
        3 |   takes: Logormal,
          |          ^^^^^^^^
          |
          = help: did you mean it?
        ");
    }

    #[test]
    fn a_finding_without_a_place_or_with_an_endless_line_names_the_file() {
        let long = format!("{}x", " ".repeat(LONGEST_LINE));
        let sources: Vec<Source> = Source::new("stories/late.ron", long.as_bytes()).into_iter().collect();
        assert!(text(&[finding(None)], &sources, "", false).contains("--> stories/late.ron\n"));
        insta::assert_snapshot!(text(&[finding(None)], &[], "", false), @r"
        error[N18]: `Logormal` is not a law
         --> stories/late.ron
         = help: did you mean it?
        ");
        assert!(text(&[finding(Some(2_000..2_001))], &sources, "", false).contains("--> stories/late.ron:1:2001"));
    }

    #[test]
    fn many_findings_are_counted_and_the_first_are_shown() {
        let many = vec![finding(None); MOST_SHOWN + 2];
        assert!(text(&many, &[], "", false).ends_with("and 2 more; mend these first"));
        assert_eq!(closing(&many), "52 errors; `mainstay explain N18` says more");
    }
}
