//! Translations: what customers and reps say, in another language, in `lines/<language>.ftl`.
//!
//! The text itself stands in the stories. A translation has an id made of names of the story, and above it the first
//! four hexadecimal digits of the SHA-256 of the text translated, so that a translation of what has since changed is
//! known to be stale.

use super::inputs::Inputs;
use super::line_id::{self, plain};
use super::load::hash;
use super::translation::{Part, messages, parts};
use crate::notation::{Code, Finding, Source, nearest};
use crate::story::{Story, Value};
use fluent_syntax::ast::Message;
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Every code of translations, in order.
pub(super) static CODES: &[&Code] = &[&SYNTAX, &UNKNOWN, &STALE, &MISSING, &TWICE, &NO_FACT];

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
right:  late-parcel-opening-look-it-up = …             what that move is called
right:  late-parcel-reaction-2-1 = …                   the first line of the second reaction
right:  late-parcel-fact-order = …                     what a fact is called
right:  late-parcel-fact-order-record = …              what it says; also -truth, -claim and -after-restart
right:  late-parcel-word-refund = …                    what is looked up, asked for, done, refused or promised
right:  late-parcel-forbid-1 = …                       why the first forbidden thing is forbidden
right:  late-parcel-procedure-refund = …               what a procedure is called; -why, and -step-ask for a step
right:  late-parcel-title = …                          and scenario-title, standard-word-kept, standard-word-kept-why
                                                       (-aim, -how), policy-plain, remedy-voucher, behaviour-guess

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
Where a line has no translation, it is shown in the language of its story. Only stories of which something is translated
are counted, and of those only what is said.

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

static NO_FACT: Code = Code {
    code: "T06",
    title: "A translation that fills in what is not there",
    explanation: "\
What a translation fills in is a fact of its story, by its name; spaces become hyphens. Anything else would be shown as
three dots.

wrong:  late-parcel-opening-1 = Gdzie jest moja paczka { $ordre }?
right:  late-parcel-opening-1 = Gdzie jest moja paczka { $order }?

Remedy: take the name of the fact that the message suggests, or declare the fact.",
};

/// How deep placeables may stand in each other; a line of a conversation needs one or two.
const DEEPEST: usize = 32;

/// What of a scenario can be translated, by id.
#[derive(Debug, Default)]
struct Lines(BTreeMap<String, Vec<Original>>);

/// A text that can be translated.
#[derive(Debug)]
pub(super) struct Original {
    /// The text itself.
    pub(super) text: String,
    /// The story that it is of, by its place among the stories.
    pub(super) story: Option<usize>,
    /// It is said, and so is to be translated where the story is.
    pub(super) said: bool,
}

/// Checks every file of translations.
pub(super) fn check(inputs: &Inputs<'_>) -> (Vec<Finding>, Vec<Finding>) {
    let (mut sure, mut if_all_read) = (Vec::new(), Vec::new());
    if inputs.lines.is_empty() {
        return (sure, if_all_read);
    }
    let lines = Lines::of(inputs);
    let stories: Vec<&Story> = inputs.stories.iter().map(|story| &story.what).collect();
    for source in &inputs.lines {
        check_file(source, &lines, &stories, &mut sure, &mut if_all_read);
    }
    (sure, if_all_read)
}

/// The language of a file of translations.
pub(super) fn language(source: &Source) -> &str {
    source.name().rsplit('/').next().and_then(|name| name.strip_suffix(".ftl")).unwrap_or_default()
}

fn check_file(
    source: &Source,
    lines: &Lines,
    stories: &[&Story],
    sure: &mut Vec<Finding>,
    if_all_read: &mut Vec<Finding>,
) {
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
    let mut begun = BTreeSet::new();
    for message in messages(&resource) {
        let id = message.id.name;
        let place = place_of(text, id);
        let Some(originals) = lines.0.get(id) else {
            let near = nearest(id, lines.0.keys().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
            let finding = error(&UNKNOWN, place, format!("no line of a story has the id `{id}`"));
            if_all_read.push(finding.help(near.unwrap_or_else(|| "take it away".to_owned())));
            continue;
        };
        if seen.insert(id, place.start).is_some() {
            let finding = Finding::warning(&TWICE, source.name(), format!("`{id}` is translated twice"));
            sure.push(finding.at(place.clone()).help("take one of the two away"));
        }
        let of: Vec<usize> = originals.iter().filter_map(|original| original.story).collect();
        begun.extend(of.iter().copied());
        if let Some(finding) = no_fact(message, source, of.iter().filter_map(|story| stories.get(*story))) {
            if_all_read.push(finding);
        }
        let stale = match noted(message) {
            Some(noted) if originals.iter().any(|original| original.digits() == noted) => continue,
            Some(_) => "has changed since",
            None => "is not noted above",
        };
        let finding = Finding::warning(&STALE, source.name(), format!("the text that `{id}` translates {stale}"));
        let help = format!(
            "read it again, then write `# {}` above",
            originals.first().map(Original::digits).unwrap_or_default()
        );
        if_all_read.push(finding.at(place).help(help));
    }
    if !errors.is_empty() {
        return;
    }
    // A story in the file's own language needs no translation; one of which nothing is translated is not begun.
    let language = language(source);
    let foreign = |original: &Original| {
        let story = original.story.filter(|story| begun.is_empty() || begun.contains(story));
        original.said && story.is_some_and(|story| stories[story].language.as_deref() != Some(language))
    };
    let due = || lines.0.iter().filter(|(_, originals)| originals.iter().any(foreign)).map(|(id, _)| id);
    let missing = || due().filter(|id| !seen.contains_key(id.as_str()));
    if let Some(first) = missing().next() {
        let message = format!("{} of {} lines are not translated", missing().count(), due().count());
        let finding = Finding::warning(&MISSING, source.name(), message);
        if_all_read.push(finding.help(format!("the first is `{first}`")));
    }
}

/// The first thing that a translation fills in and that is a fact of none of its stories.
fn no_fact<'s>(
    message: &Message<&str>,
    source: &Source,
    stories: impl Iterator<Item = &'s &'s Story>,
) -> Option<Finding> {
    let facts: BTreeSet<String> =
        stories.flat_map(|story| story.facts.iter().map(|(name, _)| plain(name)).collect::<Vec<_>>()).collect();
    let parts = parts(message.value.as_ref()?);
    let wanted = parts.iter().flat_map(Part::facts).find(|name| !facts.contains(*name))?;
    let near = nearest(wanted, facts.iter().map(String::as_str)).map(|near| format!("did you mean `${near}`?"));
    let message_text = format!("`{}` fills in `${wanted}`, and no fact is called that", message.id.name);
    let finding = Finding::error(&NO_FACT, source.name(), message_text).at(place_of(source.text(), message.id.name));
    Some(finding.help(near.unwrap_or_else(|| "take it away".to_owned())))
}

impl Lines {
    fn of(inputs: &Inputs<'_>) -> Lines {
        let mut lines = Lines::default();
        for (place, story) in inputs.stories.iter().enumerate() {
            lines.story(place, &story.what);
        }
        if let Some(operation) = &inputs.operation {
            lines.name(None, line_id::SCENARIO.to_owned(), operation.what.title.as_deref().unwrap_or_default());
            operation.what.remedies.iter().for_each(|(name, _)| lines.name(None, line_id::remedy(name), name));
            operation.what.behaviours.iter().for_each(|(name, _)| lines.name(None, line_id::behaviour(name), name));
        }
        for (name, standard) in inputs.standards.iter().flat_map(|standards| standards.what.iter()) {
            lines.name(None, line_id::standard(name), name);
            for (which, text) in [("why", &standard.why), ("aim", &standard.aim), ("how", &standard.how)] {
                lines.name(None, line_id::about(name, which), text);
            }
        }
        for policy in &inputs.policies {
            let title = policy.what.title.as_ref().unwrap_or(&policy.what.id);
            lines.name(None, line_id::policy(&policy.what.id), title);
        }
        lines
    }

    fn story(&mut self, place: usize, story: &Story) {
        let id = &story.id;
        self.name(Some(place), line_id::title(id), story.title.as_ref().unwrap_or(id));
        for (name, moment) in story.moments.iter() {
            for (number, line) in moment.says.iter().enumerate() {
                self.said(place, line_id::says(id, name, number + 1), line);
            }
            for (act, what) in moment.moves.iter() {
                self.name(Some(place), line_id::act(id, name, act), act);
                for (number, (line, _)) in what.wordings.iter().enumerate() {
                    self.said(place, line_id::wording(id, name, act, number + 1), line);
                }
            }
        }
        for (number, reaction) in story.reactions.iter().enumerate() {
            for (line, text) in reaction.says.iter().enumerate() {
                self.said(place, line_id::reaction(id, number + 1, line + 1), text);
            }
        }
        for (name, fact) in story.facts.iter() {
            self.name(Some(place), line_id::fact(id, name), name);
            let aspects = [("truth", &fact.truth), ("record", &fact.record), ("claim", &fact.claim)];
            for (aspect, value) in aspects {
                if let Some(Value::Text(text)) = value {
                    self.name(Some(place), line_id::value(id, name, aspect), text);
                }
            }
        }
        for device in story.devices() {
            for (fact, value) in device.makes.iter() {
                if let Value::Text(text) = value {
                    self.name(Some(place), line_id::made(id, fact, &device.what), text);
                }
            }
        }
        story.words().into_iter().for_each(|word| self.name(Some(place), line_id::word(id, word), word));
        for (name, procedure) in story.procedures.iter() {
            self.name(Some(place), line_id::procedure(id, name), name);
            self.name(Some(place), line_id::why_so(id, name), &procedure.why);
            for (step, _) in procedure.steps.iter() {
                self.name(Some(place), line_id::step(id, name, step), step);
            }
        }
        let forbidden = story.check.iter().flat_map(|check| &check.forbid).enumerate();
        forbidden.for_each(|(number, each)| self.name(Some(place), line_id::because(id, number + 1), &each.because));
    }

    fn said(&mut self, story: usize, id: String, line: &str) {
        self.add(id, line, Some(story), true);
    }

    fn name(&mut self, story: Option<usize>, id: String, text: &str) {
        self.add(id, text, story, false);
    }

    fn add(&mut self, id: String, text: &str, story: Option<usize>, said: bool) {
        self.0.entry(id).or_default().push(Original { text: text.to_owned(), story, said });
    }
}

impl Original {
    /// The digits that stand for it.
    pub(super) fn digits(&self) -> String {
        let mut digits = hash(self.text.as_bytes());
        digits.truncate(4);
        digits
    }
}

/// What can be translated into a language, by id: what is to be, and what need not, because it is of a story in that
/// language itself. What belongs to no story is to be translated where a story is.
pub(super) fn originals(inputs: &Inputs<'_>, language: &str) -> [Vec<(String, Original)>; 2] {
    let is_foreign = |story: &Story| story.language.as_deref() != Some(language);
    let foreign: Vec<bool> = inputs.stories.iter().map(|story| is_foreign(&story.what)).collect();
    let firsts =
        Lines::of(inputs).0.into_iter().filter_map(|(id, originals)| Some((id, originals.into_iter().next()?)));
    let (wanted, others) = firsts.filter(|(_, original)| !original.text.is_empty()).partition(|(_, original)| {
        original.story.map_or(foreign.contains(&true), |story| foreign.get(story).is_some_and(|foreign| *foreign))
    });
    [wanted, others]
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
