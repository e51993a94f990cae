//! Translations: what customers and reps say, in another language, in `lines/<language>.ftl`.
//!
//! The text itself stands in the stories. A translation has an id made of names of the story, and above it the first
//! four hexadecimal digits of the SHA-256 of the text translated, so that a translation of what has since changed is
//! known to be stale.

use super::inputs::Inputs;
use super::load::hash;
use crate::notation::{Code, Finding, Source, nearest};
use crate::story::Story;
use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use std::collections::BTreeMap;
use std::ops::Range;

/// Every code of translations, in order.
pub(super) static CODES: &[&Code] = &[&SYNTAX, &UNKNOWN, &STALE, &MISSING, &TWICE];

pub(super) static SYNTAX: Code = Code {
    code: "T01",
    title: "A translation that cannot be read",
    explanation: "\
Translations are written in Fluent: an id, an equals sign and the text; longer texts go on indented in the next
line. A fact is filled in as { $order }.

wrong:  late-parcel-opening-1: Dzień dobry
right:  late-parcel-opening-1 = Dzień dobry

Remedy: mend the line that the message points at.",
};

static UNKNOWN: Code = Code {
    code: "T02",
    title: "A translation of nothing",
    explanation: "\
The id of a translation is made of names in the story, in small steps: the story's id, the moment, for a wording the
move, and the number of the line from 1. Spaces become hyphens; what is neither a letter from a to z, a digit, a
hyphen nor an underscore is left out.

wrong:  late-parcel-openning-1 = …
right:  late-parcel-opening-1 = …                      the first line of the moment \"opening\"
right:  late-parcel-opening-look-it-up-2 = …           the second wording of its move \"look it up\"

Remedy: take the id that the message suggests, or take the translation away.",
};

static STALE: Code = Code {
    code: "T03",
    title: "A translation of an older text",
    explanation: "\
The comment above a translation holds four digits that stand for the text translated. When they differ, the text has
changed since, or was never noted.

wrong:  late-parcel-opening-1 = …                      without a comment
right:  # 5f0c
        late-parcel-opening-1 = …

Remedy: read the text again, mend the translation where needed, and write the digits that the message gives above
it.",
};

static MISSING: Code = Code {
    code: "T04",
    title: "Lines without a translation",
    explanation: "\
Where a line has no translation, it is shown in the language of its story.

Remedy: translate the lines that are missing, beginning with the one that the message names.",
};

static TWICE: Code = Code {
    code: "T05",
    title: "The same line translated twice",
    explanation: "\
A line has one translation in each language; of two, one is never shown.

wrong:  late-parcel-opening-1 = Dzień dobry
        late-parcel-opening-1 = Witam
right:  late-parcel-opening-1 = Dzień dobry

Remedy: take one of the two away.",
};

/// How deep placeables may stand in each other; a line of a conversation needs one or two.
const DEEPEST: usize = 32;

/// The lines of a scenario that can be translated, by id.
#[derive(Debug, Default)]
struct Lines {
    all: BTreeMap<String, Vec<Original>>,
    count: usize,
}

/// A text that can be translated.
#[derive(Debug, Clone)]
pub(super) struct Original {
    /// The digits that stand for it.
    pub(super) digits: String,
    /// The text itself.
    pub(super) text: String,
    /// Its place among all of them, as the stories tell them.
    number: usize,
}

/// Checks every file of translations.
pub(super) fn check(inputs: &Inputs<'_>) -> (Vec<Finding>, Vec<Finding>) {
    let (mut sure, mut if_all_read) = (Vec::new(), Vec::new());
    for source in &inputs.lines {
        let language = source.name().rsplit('/').next().and_then(|name| name.strip_suffix(".ftl")).unwrap_or_default();
        let lines = |foreign: bool| {
            let stories = inputs.stories.iter().map(|story| &story.what);
            Lines::of(stories.filter(|story| !foreign || story.language.as_deref() != Some(language)))
        };
        check_file(source, &lines(false), &lines(true), &mut sure, &mut if_all_read);
    }
    (sure, if_all_read)
}

fn check_file(source: &Source, all: &Lines, foreign: &Lines, sure: &mut Vec<Finding>, if_all_read: &mut Vec<Finding>) {
    let text = source.text();
    let error = |code, place, message: String| Finding::error(code, source.name(), message).at(place);
    if let Some(place) = too_deep(text) {
        let message = "these brackets stand too deep in each other".to_owned();
        sure.push(error(&SYNTAX, place, message).help("a translation needs `{ $name }` and little more"));
        return;
    }
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    sure.extend(errors.iter().map(|wrong| error(&SYNTAX, place_of_error(text, wrong), words(wrong))));
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for message in resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    }) {
        let id = message.id.name;
        let place = place_of(text, id);
        let Some(originals) = all.all.get(id) else {
            let near = nearest(id, all.all.keys().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
            let finding = error(&UNKNOWN, place, format!("no line of a story has the id `{id}`"));
            if_all_read.push(finding.help(near.unwrap_or_else(|| "take it away".to_owned())));
            continue;
        };
        if seen.insert(id, place.start).is_some() {
            let finding = Finding::warning(&TWICE, source.name(), format!("`{id}` is translated twice"));
            sure.push(finding.at(place.clone()).help("take one of the two away"));
        }
        let stale = match noted(message) {
            Some(noted) if originals.iter().any(|original| original.digits == noted) => continue,
            Some(_) => "has changed since",
            None => "is not noted above",
        };
        let finding = Finding::warning(&STALE, source.name(), format!("the text that `{id}` translates {stale}"));
        let digits = originals.first().map_or("", |original| original.digits.as_str());
        let help = format!("read it again, then write `# {digits}` above");
        if_all_read.push(finding.at(place).help(help));
    }
    if !errors.is_empty() {
        return;
    }
    let missing = || foreign.all.keys().filter(|id| !seen.contains_key(id.as_str()));
    if let Some(first) = missing().next() {
        let message = format!("{} of {} lines are not translated", missing().count(), foreign.all.len());
        let finding = Finding::warning(&MISSING, source.name(), message);
        if_all_read.push(finding.help(format!("the first is `{first}`")));
    }
}

impl Lines {
    fn of<'a>(stories: impl Iterator<Item = &'a Story>) -> Lines {
        let mut lines = Lines::default();
        for story in stories {
            for (name, moment) in story.moments.iter() {
                let start = format!("{}-{}", plain(&story.id), plain(name));
                for (number, line) in moment.says.iter().enumerate() {
                    lines.add(format!("{start}-{}", number + 1), line);
                }
                for (name, what) in moment.moves.iter() {
                    for (number, (line, _)) in what.wordings.iter().enumerate() {
                        lines.add(format!("{start}-{}-{}", plain(name), number + 1), line);
                    }
                }
            }
        }
        lines
    }

    fn add(&mut self, id: String, line: &str) {
        self.count += 1;
        self.all.entry(id).or_default().push(Original { number: self.count, ..original(line) });
    }
}

/// A text with the digits that stand for it.
pub(super) fn original(text: &str) -> Original {
    let mut digits = hash(text.as_bytes());
    digits.truncate(4);
    Original { digits, text: text.to_owned(), number: 0 }
}

/// What is to be translated into a language, by id, as the stories tell it; what is of stories in that language itself need
/// not be, and comes apart.
pub(super) fn originals(inputs: &Inputs<'_>, language: &str) -> (Vec<(String, Original)>, Vec<(String, Original)>) {
    let of = |own: bool| {
        let stories = inputs.stories.iter().map(|story| &story.what);
        let lines = Lines::of(stories.filter(|story| (story.language.as_deref() == Some(language)) == own));
        let each = lines.all.into_iter().filter_map(|(id, originals)| Some((id, originals.into_iter().next()?)));
        let mut each: Vec<(String, Original)> = each.collect();
        each.sort_by_key(|(_, original)| original.number);
        each
    };
    (of(false), of(true))
}

/// A name as part of an id: spaces become hyphens, what an id cannot hold is left out.
pub(super) fn plain(name: &str) -> String {
    let part = |c: char| match c {
        ' ' => Some('-'),
        c if c.is_ascii_alphanumeric() || c == '-' || c == '_' => Some(c),
        _ => None,
    };
    name.chars().filter_map(part).collect()
}

/// The four digits in the comment above a message.
fn noted<'a>(message: &Message<&'a str>) -> Option<&'a str> {
    let lines = message.comment.as_ref()?.content.iter().map(|line| line.trim());
    lines.rev().find(|line| line.len() == 4 && line.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Where brackets stand so deep in each other that no parser should follow.
fn too_deep(text: &str) -> Option<Range<usize>> {
    let mut depth = 0_usize;
    let mut line_start = true;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '(' if depth > 0 => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            // A new message begins: whatever stayed open in the one before is its own mistake.
            c if line_start && c.is_ascii_alphabetic() => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at..at + c.len_utf8());
        }
        line_start = c == '\n';
    }
    None
}

/// The bytes of a part of a text.
fn place_of(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
    start..(start + part.len()).min(text.len())
}

/// The bytes at which the parser stopped, within the text and between characters.
fn place_of_error(text: &str, error: &ParserError) -> Range<usize> {
    let start = text.floor_char_boundary(error.pos.start.min(text.len()));
    start..text.ceil_char_boundary(error.pos.end.clamp(start, text.len()))
}

/// What the parser says, as a sentence like ours.
fn words(error: &ParserError) -> String {
    if let ErrorKind::ExpectedToken(token) = error.kind {
        return format!("expected `{token}` here");
    }
    let said = error.to_string();
    let mut characters = said.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
