//! Translations: what customers and reps say, in another language, in `lines/<language>.ftl`.
//!
//! The text itself stands in the stories. A translation has an id made of names of the story, and above it the first
//! four hexadecimal digits of the SHA-256 of the text translated, so that a translation of what has since changed is
//! known to be stale.

use super::check::{FRAGMENTS, Notes, POLICIES, STORIES};
use super::inputs::{Input, Inputs};
use super::line_id::{self, plain};
use super::load::hash;
use super::strays::{self, Stray};
use super::translation::{Part, messages, parts};
use crate::notation::{Code, File, Finding, Source, nearest, strange_language};
use crate::story::{Story, Value};
use fluent_syntax::ast::Message;
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Every code of translations, in order.
pub(super) static CODES: &[&Code] = &[&SYNTAX, &strays::CODE, &STALE, &MISSING, &TWICE, &NO_FACT, &SAME_ID, &LANGUAGE];

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

static SAME_ID: Code = Code {
    code: "T07",
    title: "Two texts with the same id",
    explanation: "\
The id of a translation is made of names, in which spaces become hyphens and marks are left out. Where two texts come to
the same id, one translation would be shown for both.

wrong:  moves: { \"look up\": (…), \"look-up\": (…) }         both are late-parcel-opening-look-up
right:  moves: { \"look it up\": (…), \"look again\": (…) }

Remedy: rename one of the two, so that they differ in more than spaces, hyphens and marks.",
};

static LANGUAGE: Code = Code {
    code: "T08",
    title: "A translation into no language",
    explanation: "\
A file of translations is called after its language as in ISO 639: two or three small letters, and if need be a region
in capitals. Under another name nobody finds it.

wrong:  lines/polish.ftl      lines/PL.ftl
right:  lines/pl.ftl

Remedy: rename the file.",
};

/// How deep placeables may stand in each other; a line of a conversation needs one or two.
const DEEPEST: usize = 32;
/// So many characters of a text name it.
const LONGEST_NAME: usize = 40;

/// What of a scenario can be translated, as the conversations go, and where each id stands.
#[derive(Debug, Default)]
struct Lines {
    in_order: Vec<(String, Vec<Original>)>,
    places: BTreeMap<String, usize>,
    /// The ids under which lines of fragments can be translated for every story that includes them, each with those of
    /// the stories.
    shared: BTreeMap<String, Vec<String>>,
}

/// Whose a line is: a story's, and perhaps that of a fragment which the story includes.
#[derive(Debug, Clone, Copy)]
struct Of<'a> {
    place: usize,
    story: &'a str,
    fragment: Option<&'a str>,
}

/// A text that can be translated.
#[derive(Debug)]
pub(super) struct Original {
    /// The text itself.
    pub(super) text: String,
    /// The story that it is of, by its place among the stories.
    pub(super) story: Option<usize>,
    /// It is said, and so is to be translated where the story is.
    pub(super) said: bool,
    /// The id of the same line in the fragment that it came from, where a translation serves all that include it.
    pub(super) shared: Option<String>,
}

/// Where everything stands that can be translated.
const ORIGINALS: [&str; 5] = ["operation.ron", "standards.ron", POLICIES, STORIES, FRAGMENTS];

/// Checks every file of translations.
pub(super) fn check(inputs: &Inputs<'_>, notes: &mut Notes) {
    if inputs.lines.is_empty() {
        return;
    }
    let lines = Lines::of(inputs);
    for source in &inputs.lines {
        check_file(source, &lines, inputs, notes);
    }
    lines.same_ids(inputs).into_iter().for_each(|finding| notes.add_if_all_of(&ORIGINALS, finding));
}

/// Texts of which two have the same id, so that neither can be translated.
pub(super) fn same_ids(inputs: &Inputs<'_>) -> Vec<Finding> {
    Lines::of(inputs).same_ids(inputs)
}

/// The language of a file of translations.
pub(super) fn language(source: &Source) -> &str {
    source.name().rsplit('/').next().and_then(|name| name.strip_suffix(".ftl")).unwrap_or_default()
}

fn check_file(source: &Source, lines: &Lines, inputs: &Inputs<'_>, notes: &mut Notes) {
    let stories: Vec<&Story> = inputs.stories.iter().map(|story| &story.what).collect();
    let text = source.text();
    let error = |code, place, message: String| Finding::error(code, source.name(), message).at(place);
    if let Some((message, help)) = strange_language(language(source)) {
        let help = help.replacen("write", "rename the file:", 1);
        notes.add(Finding::warning(&LANGUAGE, source.name(), message).help(help));
    }
    if let Some(place) = too_deep(text) {
        let message = "these brackets stand too deep in each other".to_owned();
        notes.add(error(&SYNTAX, place, message).help("a translation needs `{ $name }` and little more"));
        return;
    }
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for wrong in &errors {
        let (message, help) = words(wrong);
        notes.add(error(&SYNTAX, place_of_error(text, wrong), message).help(help));
    }
    let mut unknown = Vec::new();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut begun = BTreeSet::new();
    for message in messages(&resource) {
        let id = message.id.name;
        let place = place_of(text, id);
        let originals = lines.translated_by(id);
        if originals.is_empty() {
            unknown.push(Stray { id, place });
            continue;
        }
        if seen.insert(id, place.start).is_some() {
            let finding = Finding::warning(&TWICE, source.name(), format!("`{id}` is translated twice"));
            notes.add(finding.at(place.clone()).help("take one of the two away"));
        }
        let of: Vec<usize> = originals.iter().filter_map(|original| original.story).collect();
        // What it translates stands in its stories and what they include, or else beside all stories.
        let of_stories = of.iter().filter_map(|story| inputs.stories.get(*story)).map(Input::name);
        let rests_on: Vec<&str> = match of.is_empty() {
            true => vec!["operation.ron", "standards.ron", POLICIES],
            false => of_stories.chain([FRAGMENTS]).collect(),
        };
        // What a fragment says is said in stories that nobody may have begun with.
        if !lines.shared.contains_key(id) {
            begun.extend(of.iter().copied());
        }
        if let Some(finding) = no_fact(message, source, of.iter().filter_map(|story| stories.get(*story))) {
            notes.add_if_all_of(&rests_on, finding);
        }
        let stale = match noted(message) {
            Some(noted) if originals.iter().any(|original| original.digits() == noted) => continue,
            Some(_) => "has changed since",
            None => "is not noted above",
        };
        let finding = Finding::warning(&STALE, source.name(), format!("the text that `{id}` translates {stale}"));
        let help = format!(
            "read it again, then write `# {}` above",
            originals.first().map(|original| original.digits()).unwrap_or_default()
        );
        notes.add_if_all_of(&rests_on, finding.at(place).help(help));
    }
    let ids = lines.places.keys().chain(lines.shared.keys()).map(String::as_str).collect();
    let names = stories.iter().map(|story| &story.id);
    let known =
        names.chain(inputs.fragments.iter().map(|fragment| &fragment.what.id)).map(|name| plain(name)).collect();
    for finding in strays::findings(&unknown, source, &known, &ids) {
        notes.add_if_all_of(&ORIGINALS, finding);
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
    let mut due: Vec<&str> = Vec::new();
    let mut of: BTreeSet<usize> = BTreeSet::new();
    for (id, originals) in lines.in_order.iter().filter(|(_, originals)| originals.iter().any(foreign)) {
        of.extend(originals.iter().filter_map(|each| each.story));
        let shared = originals.first().and_then(|original| original.shared.as_deref());
        let id = shared.filter(|_| !seen.contains_key(id.as_str())).unwrap_or(id);
        if shared != Some(id) || !due.contains(&id) {
            due.push(id);
        }
    }
    let missing = || due.iter().copied().filter(|id| !seen.contains_key(id));
    if let Some(first) = missing().next() {
        let of = match of.first().filter(|_| of.len() == 1).and_then(|only| stories.get(*only)) {
            Some(only) => format!("`{}`", only.id),
            None => format!("{} stories", of.len()),
        };
        let message = format!("{} of {} spoken lines of {of} are not translated", missing().count(), due.len());
        let finding = Finding::warning(&MISSING, source.name(), message);
        let remarks = missing().filter(|id| is_filled_in_as_a_remark(text, id)).count();
        let help = match remarks {
            0 => format!("the first is `{first}`"),
            1 => format!("the first is `{first}`; one is filled in behind a `#`, which is to be taken away"),
            _ => format!("the first is `{first}`; {remarks} are filled in behind a `#`, which is to be taken away"),
        };
        notes.add_if_all_of(&[STORIES, FRAGMENTS], finding.help(help));
    }
}

/// Whether the translation of this line stands in the remark that asks for it.
fn is_filled_in_as_a_remark(text: &str, id: &str) -> bool {
    let filled = |line: &str| {
        let translated = line.strip_prefix("# ")?.strip_prefix(id)?.trim_start().strip_prefix('=')?;
        (!translated.trim().is_empty()).then_some(())
    };
    text.lines().any(|line| filled(line).is_some())
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
        let ids = inputs.fragments.iter().map(|fragment| (fragment.name(), fragment.what.id.as_str()));
        let ids: BTreeMap<&str, &str> = ids.collect();
        for (place, story) in inputs.stories.iter().enumerate() {
            lines.story(place, &story.what, &ids);
        }
        lines.settle_shared();
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

    /// What can be translated of a story; `fragments` are the ids of fragments by their files.
    fn story(&mut self, place: usize, story: &Story, fragments: &BTreeMap<&str, &str>) {
        let id = &story.id;
        let origin = |field: &str, number: usize| {
            let origin = story.origins.iter().find(|origin| origin.field == field && origin.place == number)?;
            Some((*fragments.get(origin.file.as_str())?, origin.there))
        };
        let of = |field: &str, number: usize| Of {
            place,
            story: id,
            fragment: origin(field, number).map(|(fragment, _)| fragment),
        };
        self.name(Some(place), line_id::title(id), story.title.as_ref().unwrap_or(id));
        for (number, (name, moment)) in story.moments.iter().enumerate() {
            let of = of("moments", number);
            for (number, line) in moment.says.iter().enumerate() {
                self.line(of, true, line, |id| line_id::says(id, name, number + 1));
            }
            for (act, what) in moment.moves.iter() {
                self.line(of, false, act, |id| line_id::act(id, name, act));
                for (number, (line, _)) in what.wordings.iter().enumerate() {
                    self.line(of, true, line, |id| line_id::wording(id, name, act, number + 1));
                }
            }
        }
        for (number, reaction) in story.reactions.iter().enumerate() {
            let origin = origin("reactions", number);
            let of = Of { place, story: id, fragment: origin.map(|(fragment, _)| fragment) };
            for (line, text) in reaction.says.iter().enumerate() {
                // In the fragment it has another number than in the story.
                let number =
                    |whose: &str| origin.filter(|(fragment, _)| *fragment == whose).map_or(number, |(_, there)| there);
                self.line(of, true, text, |id| line_id::reaction(id, number(id) + 1, line + 1));
            }
        }
        for (number, (name, fact)) in story.facts.iter().enumerate() {
            let of = of("facts", number);
            self.line(of, false, name, |id| line_id::fact(id, name));
            let aspects = [("truth", &fact.truth), ("record", &fact.record), ("claim", &fact.claim)];
            for (aspect, value) in aspects {
                if let Some(Value::Text(text)) = value {
                    self.line(of, false, text, |id| line_id::value(id, name, aspect));
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
        for (number, (name, procedure)) in story.procedures.iter().enumerate() {
            let of = of("procedures", number);
            self.line(of, false, name, |id| line_id::procedure(id, name));
            self.line(of, false, &procedure.why, |id| line_id::why_so(id, name));
            for (step, _) in procedure.steps.iter() {
                self.line(of, false, step, |id| line_id::step(id, name, step));
            }
        }
        let forbidden = story.check.iter().flat_map(|check| &check.forbid).enumerate();
        forbidden.for_each(|(number, each)| self.name(Some(place), line_id::because(id, number + 1), &each.because));
    }

    /// A line of a story, which has the same id in a fragment but for the fragment's name.
    fn line(&mut self, of: Of<'_>, said: bool, text: &str, id: impl Fn(&str) -> String) {
        let own = id(of.story);
        if let Some(fragment) = of.fragment {
            self.shared.entry(id(fragment)).or_default().push(own.clone());
        }
        self.add(own, text, Some(of.place), said);
    }

    /// Keeps of what fragments say that which is the same wherever they are included, whatever is filled in.
    fn settle_shared(&mut self) {
        let mut shared = std::mem::take(&mut self.shared);
        shared.retain(|id, own| {
            let texts: BTreeSet<&str> =
                own.iter().flat_map(|own| self.get(own)).map(|each| each.text.as_str()).collect();
            texts.len() == 1 && !self.places.contains_key(id)
        });
        for (id, own) in &shared {
            for place in own.iter().filter_map(|own| self.places.get(own)) {
                self.in_order[*place].1.iter_mut().for_each(|original| original.shared = Some(id.clone()));
            }
        }
        self.shared = shared;
    }

    fn name(&mut self, story: Option<usize>, id: String, text: &str) {
        self.add(id, text, story, false);
    }

    fn add(&mut self, id: String, text: &str, story: Option<usize>, said: bool) {
        let original = Original { text: text.to_owned(), story, said, shared: None };
        match self.places.get(&id) {
            Some(place) => self.in_order[*place].1.push(original),
            None => {
                self.places.insert(id.clone(), self.in_order.len());
                self.in_order.push((id, vec![original]));
            }
        }
    }

    fn get(&self, id: &str) -> &[Original] {
        self.places.get(id).map_or(&[], |place| self.in_order[*place].1.as_slice())
    }

    /// What a translation with this id is of: a line, or the same line in every story that includes a fragment.
    fn translated_by(&self, id: &str) -> Vec<&Original> {
        let own = self.get(id).iter();
        own.chain(self.shared.get(id).into_iter().flatten().flat_map(|own| self.get(own))).collect()
    }

    fn same_ids(&self, inputs: &Inputs<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (id, originals) in &self.in_order {
            let Some((first, more)) = originals.split_first() else { continue };
            // Two stories with one id are a mistake of their own.
            let story = |original: &Original| inputs.stories.get(original.story?).map(|story| story.what.id.as_str());
            let is_twin = |other: &Original| other.story != first.story && story(other) == story(first);
            let mut others = more.iter().filter(|other| !is_twin(other));
            let Some(other) = others.find(|other| other.text != first.text) else { continue };
            let file = other.story.and_then(|story| inputs.stories.get(story)).map(|story| story.file);
            let file = file.or(inputs.operation.as_ref().map(|operation| operation.file));
            let Some(source) = file.map(File::source) else { continue };
            let quoted = format!("\"{}\"", other.text);
            let place = source.text().find(&quoted).map(|start| start..start + quoted.len());
            let message =
                format!("`{}` and `{}` both have the id `{id}`", shortened(&first.text), shortened(&other.text));
            let finding = Finding::error(&SAME_ID, source.name(), message);
            let finding = finding.help("rename one, so that they differ in more than spaces, hyphens and marks");
            findings.push(place.into_iter().fold(finding, Finding::at));
        }
        findings
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

/// The ids of lines that came from a fragment, each with that of the same line in the fragment.
pub(super) fn shared(inputs: &Inputs<'_>) -> Vec<(String, String)> {
    if inputs.fragments.is_empty() || inputs.lines.is_empty() {
        return Vec::new();
    }
    let shared = Lines::of(inputs).shared.into_iter();
    shared.flat_map(|(id, own)| own.into_iter().map(move |own| (own, id.clone()))).collect()
}

/// What can be translated into a language, as the conversations go, each with its id: what is to be, and what need not,
/// because it is of a story in that language itself. What belongs to no story is to be translated where a story is.
pub(super) fn originals(inputs: &Inputs<'_>, language: &str) -> [Vec<(String, Original)>; 2] {
    let is_foreign = |story: &Story| story.language.as_deref() != Some(language);
    let foreign: Vec<bool> = inputs.stories.iter().map(|story| is_foreign(&story.what)).collect();
    let lines = Lines::of(inputs).in_order.into_iter();
    let firsts = lines.filter_map(|(id, originals)| Some((id, originals.into_iter().next()?)));
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

/// A text short enough to be named.
fn shortened(text: &str) -> String {
    let short: String = text.chars().take(LONGEST_NAME).collect();
    if short.len() < text.len() { short + "…" } else { short }
}

/// What the parser says, as a sentence like ours, and what to do.
fn words(error: &ParserError) -> (String, String) {
    let usual = "write `id = text`; a longer text goes on in the next line, indented".to_owned();
    match &error.kind {
        ErrorKind::ExpectedToken('}') => {
            ("expected `}` here".to_owned(), "close what is filled in: `{ $name }`".to_owned())
        }
        ErrorKind::ExpectedToken(token) => (format!("expected `{token}` here"), usual),
        ErrorKind::ExpectedMessageField { entry_id } => {
            let help =
                format!("write it behind the equals sign, or a `#` before `{entry_id}` while it is not translated");
            (format!("`{entry_id}` has no text"), help)
        }
        _ => {
            let said = error.to_string();
            let mut characters = said.chars();
            let said =
                characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect());
            (said, usual)
        }
    }
}
