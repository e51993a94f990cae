//! Reading a file field by field: each piece by itself, so that a mistake in one hides nothing of the others.

use super::again;
use super::builder::clip;
use super::codes::{COLON, Code, MISSING_FIELD, OPENING, SCHEMA, UNKNOWN_FIELD, WRONG_KIND};
use super::finding::{Finding, Findings};
use super::lexer::Bracket;
use super::notes::Notes;
use super::outline::{Entry, Group, Node, Outline, Shape, Step};
use super::plain::{self, Plain};
use super::schema::{Held, Shape as Type, Sketch, Table};
use super::source::Source;
use super::suggest::{nearest, remedy};
use super::versions;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// What may be left out: the word for something being there, and a second pair of brackets around fields.
const EXTENSIONS: Extensions = Extensions::IMPLICIT_SOME.union(Extensions::UNWRAP_VARIANT_NEWTYPES);
/// After so many unknown fields in one pair of brackets, the others are left out.
const MOST_UNKNOWN: usize = 100;
/// What a list is called.
const A_LIST: &str = "a list in `[ ]`";
/// What names with values are called.
const NAMES: &str = "names with values in `{ }`";
/// What fields are called.
const FIELDS: &str = "fields in `( )`";

/// The place that stands for something which a file takes in from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandIn {
    /// The field that it is part of.
    pub field: &'static str,
    /// Its name there.
    pub name: String,
    /// The bytes that take it in.
    pub range: Range<usize>,
}

/// A file that is being read: its text, its outline, and what was found so far. Many files are read side by side, so
/// what is noted on the way can be noted from any thread.
#[derive(Debug)]
pub struct File<'s> {
    source: &'s Source,
    outline: Outline,
    findings: Mutex<Findings>,
    /// Places for what is not in the text itself.
    stand_ins: OnceLock<Vec<StandIn>>,
    /// What the reader asks for, when that is all there is to find out.
    sketch: Option<Mutex<Sketch>>,
}

impl<'s> File<'s> {
    /// Takes a text apart; what is wrong with how it is written is found here.
    pub fn new(source: &'s Source) -> File<'s> {
        let mut notes = Notes::new(source.name());
        let outline = Outline::of(source.text(), &mut notes);
        let mut findings = Findings::default();
        findings.extend(notes.findings);
        File { source, outline, findings: Mutex::new(findings), stand_ins: OnceLock::new(), sketch: None }
    }

    /// A file of which only what is asked for is noted; whatever is asked for is there, and nothing is in it.
    pub(super) fn sketching(source: &'s Source, sketch: Sketch) -> File<'s> {
        File { sketch: Some(Mutex::new(sketch)), ..File::new(source) }
    }

    /// What was asked for.
    pub(super) fn into_sketch(self) -> Sketch {
        self.sketch.map(unlocked).unwrap_or_default()
    }

    /// The file's name and text.
    pub fn source(&self) -> &'s Source {
        self.source
    }

    /// The file's one thing, if there is any.
    pub(super) fn root(&self) -> Option<&Node> {
        self.outline.root()
    }

    /// What was found so far.
    pub(super) fn findings(&self) -> Findings {
        locked(&self.findings).clone()
    }

    /// The bytes of what a path leads to, or of the last thing on the way that exists.
    pub fn place(&self, path: &[Step<'_>]) -> Range<usize> {
        if let [Step::Key(field), Step::Key(name) | Step::KeyOf(name), ..] = path {
            let mut stand_ins = self.stand_ins.get().into_iter().flatten();
            if let Some(other) = stand_ins.find(|other| other.field == *field && other.name == *name) {
                return other.range.clone();
            }
        }
        self.outline.place(path)
    }

    /// Notes places for what is not in the text itself, once.
    pub fn stand_in(&self, for_what: Vec<StandIn>) {
        self.stand_ins.get_or_init(|| for_what);
    }

    /// Adds a finding.
    pub fn report(&self, finding: Finding) {
        locked(&self.findings).push(finding);
    }

    /// An error at these bytes of the file, to be given help or reported as it is.
    pub fn error(&self, code: &'static Code, place: Range<usize>, message: impl Into<String>) -> Finding {
        Finding::error(code, self.source.name(), message).at(place)
    }

    /// A reader of the file's one thing, which should begin with this word. When the file holds something else, that is
    /// reported, and the reader finds nothing.
    pub fn open(&self, name: &'static str) -> Reader<'_> {
        if let Some(sketch) = &self.sketch {
            let mut sketch = locked(sketch);
            name.clone_into(&mut sketch.root);
            return Reader::new(self, name, None).noting(sketch.table());
        }
        let root = self.outline.root();
        let group = root.and_then(Node::group);
        let word = group.and_then(|group| group.name.clone());
        let found = word.clone().map(|word| &self.source.text()[word]);
        let told = locked(&self.findings).iter().any(|finding| finding.code == OPENING.code);
        let help = format!("begin the file with `{name}(` and end it with `)`");
        let finding = match (root, found) {
            (_, Some(found)) if found == name => None,
            (Some(node), Some(found)) => {
                let help = match nearest(found, [name]) {
                    Some(_) => format!("did you mean `{name}`?"),
                    None => "is this the right file, in the right folder?".to_owned(),
                };
                let message = format!("expected `{name}`, found `{}`", clip(found));
                let place = word.unwrap_or_else(|| node.range.clone());
                Some(self.error(&OPENING, place, message).help(help))
            }
            (Some(node), None) => {
                let place = group.map_or_else(|| node.range.clone(), Group::head);
                Some(self.error(&OPENING, place, format!("expected `{name}(` here")).help(help))
            }
            (None, None) if self.outline.is_broken(&(0..self.source.text().len())) => None,
            (None, _) => Some(Finding::error(&OPENING, self.source.name(), "the file is empty").help(help)),
        };
        let misspelt = found.is_some_and(|found| nearest(found, [name]).is_some());
        // Fields without a word before them, or after a misspelt one, are read all the same.
        let group = group.filter(|_| found.map_or(!told, |found| found == name || misspelt));
        if let Some(finding) = finding.filter(|_| !told) {
            self.report(finding);
        }
        Reader::new(self, name, group)
    }

    /// Whether no error was found so far.
    pub fn is_sound(&self) -> bool {
        !locked(&self.findings).has_errors()
    }

    /// All that was found.
    pub fn into_findings(self) -> Findings {
        unlocked(self.findings)
    }

    /// Reads a piece by itself. What is wrong with it is reported, all of it; where it is broken, that is known already.
    fn read<T: DeserializeOwned>(&self, piece: &Range<usize>) -> Option<T> {
        let text = self.source.text().get(piece.clone())?;
        let read = |text: &str| ron::Options::default().with_default_extension(EXTENSIONS).from_str::<T>(text);
        let mut first = None;
        if !self.outline.is_broken(piece) {
            match read(text) {
                Ok(value) => return Some(value),
                Err(error) => {
                    let plain = plain::explain(text, &error);
                    let place = piece.start + plain.place.start..piece.start + plain.place.end;
                    first = Some(place.clone());
                    self.tell(Plain { place, ..plain });
                }
            }
        }
        again::more(self.source.text(), &self.outline, piece, first, read)
            .into_iter()
            .for_each(|plain| self.tell(plain));
        None
    }

    fn tell(&self, plain: Plain) {
        self.report(self.error(plain.code, plain.place, plain.message).maybe_help(plain.help));
    }
}

/// A reader of fields in one pair of brackets. It remembers what was asked for, so that [`Reader::finish`] knows the
/// fields that nobody reads.
#[derive(Debug)]
pub struct Reader<'f> {
    file: &'f File<'f>,
    /// What the brackets hold, as messages call it.
    name: String,
    /// None when there is nothing to read.
    group: Option<&'f Group>,
    asked: Vec<&'static str>,
    missing: Vec<&'static str>,
    /// Where what is asked for is noted, when that is all there is to find out.
    table: Option<usize>,
}

impl<'f> Reader<'f> {
    fn new(file: &'f File<'_>, name: impl Into<String>, group: Option<&'f Group>) -> Self {
        Reader { file, name: name.into(), group, asked: Vec::new(), missing: Vec::new(), table: None }
    }

    fn noting(mut self, table: usize) -> Self {
        self.table = Some(table);
        self
    }

    /// Reads the number of the version of the language, and reports one that this reader does not read.
    pub fn schema(&mut self, reads: u32) {
        self.asked.push("schema");
        self.note(|_, table| {
            table.holds("schema", Held::Version(reads));
            table.needs("schema");
        });
        let Some(group) = self.group else { return };
        match group.entry("schema") {
            None if self.is_trusted(group) => {
                let finding = self.file.error(&SCHEMA, group.head(), format!("`{}` needs `schema`", self.name));
                self.file.report(finding.help(format!("write `schema: {reads},` first")));
            }
            None => {}
            Some(entry) => {
                let found = self.value::<u32>(entry);
                if let Some(found) = found.filter(|found| *found != reads) {
                    let (message, help) = versions::other(found, reads);
                    self.file.report(self.file.error(&SCHEMA, entry.value.range.clone(), message).help(help));
                }
            }
        }
    }

    /// The value of a field that must be there. None when it is not, or cannot be read; either is reported once.
    pub fn required<T: DeserializeOwned>(&mut self, field: &'static str) -> Option<T> {
        self.need(field);
        self.optional(field)
    }

    /// The value of a field that need not be there.
    pub fn optional<T: DeserializeOwned>(&mut self, field: &'static str) -> Option<T> {
        self.note(|sketch, table| table.holds(field, Held::Value(sketch.book.shape_of::<T>())));
        let entry = self.entry(field)?;
        self.value(entry)
    }

    /// Reports a field as missing unless it is there in some form; for those read by the other functions.
    pub fn need(&mut self, field: &'static str) {
        self.note(|_, table| table.needs(field));
        if self.entry(field).is_none() && !self.missing.contains(&field) {
            self.missing.push(field);
        }
    }

    /// Whether a field is there in some form, readable or not.
    pub fn has(&self, field: &str) -> bool {
        self.table.is_some() || self.group.is_some_and(|group| group.entry(field).is_some())
    }

    /// The things in a `{ }` under names of the author's own, in order, repeats kept; those that cannot be read are
    /// reported and left out.
    pub fn named<T: DeserializeOwned>(&mut self, field: &'static str) -> Vec<(String, T)> {
        self.keyed(field)
    }

    /// Like [`Reader::named`], with names of any kind, such as channels.
    pub fn keyed<K: DeserializeOwned, T: DeserializeOwned>(&mut self, field: &'static str) -> Vec<(K, T)> {
        self.note(|sketch, table| {
            let named = Type::Named(Box::new(sketch.book.shape_of::<K>()), Box::new(sketch.book.shape_of::<T>()));
            table.holds(field, Held::Value(named));
        });
        let entries = self.entries(field, Bracket::Curly);
        let pairs = entries.into_iter().map(|(_, entry)| (self.key(entry), self.value(entry)));
        pairs.filter_map(|(key, value)| key.zip(value)).collect()
    }

    /// All names in a `{ }`, also of things that cannot be read.
    pub fn names(&mut self, field: &'static str) -> Vec<&'f str> {
        let group = self.entry(field).and_then(|entry| entry.value.group());
        let keys = group.into_iter().flat_map(|group| &group.entries).filter_map(|entry| entry.key.as_ref());
        keys.map(|key| key.text.as_str()).collect()
    }

    /// The things in a `[ ]`, each with its number from 0; those that cannot be read are reported and left out.
    pub fn list<T: DeserializeOwned>(&mut self, field: &'static str) -> Vec<(usize, T)> {
        self.note(|sketch, table| {
            table.holds(field, Held::Value(Type::List(Box::new(sketch.book.shape_of::<T>()))));
        });
        let entries = self.entries(field, Bracket::Square);
        entries.into_iter().filter_map(|(index, entry)| Some((index, self.value(entry)?))).collect()
    }

    /// A reader of the fields of a field.
    pub fn group(&mut self, field: &'static str) -> Option<Reader<'f>> {
        if self.table.is_some() {
            return self.sketched(field, |_, inner| Held::Fields(inner));
        }
        let entry = self.entry(field)?;
        self.fields(field, entry)
    }

    /// A reader for each thing in a `{ }` of names of the author's own.
    pub fn groups_named(&mut self, field: &'static str) -> Vec<(String, Reader<'f>)> {
        self.groups_keyed(field)
    }

    /// Like [`Reader::groups_named`], with names of any kind.
    pub fn groups_keyed<K: DeserializeOwned>(&mut self, field: &'static str) -> Vec<(K, Reader<'f>)> {
        if let Some(sketch) = &self.file.sketch {
            let key = locked(sketch).book.sample::<K>();
            let inner = self.sketched(field, |sketch, inner| Held::Named(sketch.book.shape_of::<K>(), inner));
            return key.zip(inner).into_iter().collect();
        }
        let mut groups = Vec::new();
        for (_, entry) in self.entries(field, Bracket::Curly) {
            let name = entry.key.as_ref().map_or(field, |key| key.text.as_str());
            let (key, fields) = (self.key(entry), self.fields(name, entry));
            groups.extend(key.zip(fields));
        }
        groups
    }

    /// A reader for each thing in a `[ ]`, with its number from 0.
    pub fn groups(&mut self, field: &'static str) -> Vec<(usize, Reader<'f>)> {
        if self.table.is_some() {
            return self.sketched(field, |_, inner| Held::List(inner)).into_iter().map(|inner| (0, inner)).collect();
        }
        let entries = self.entries(field, Bracket::Square);
        entries.into_iter().filter_map(|(index, entry)| Some((index, self.fields(field, entry)?))).collect()
    }

    /// The bytes of what a path leads to from these brackets; of their name when the path is empty or leads nowhere.
    pub fn place(&self, path: &[Step<'_>]) -> Range<usize> {
        let Some(group) = self.group else { return 0..0 };
        let entry = match path.first() {
            Some(Step::Key(name) | Step::KeyOf(name)) => group.entry(name),
            Some(Step::Index(index)) => group.entries.get(*index),
            Some(Step::Name) | None => None,
        };
        match (path, entry) {
            ([Step::KeyOf(_), ..], Some(Entry { key: Some(key), .. })) => key.range.clone(),
            ([_, rest @ ..], Some(entry)) => entry.value.place(rest),
            _ => group.head(),
        }
    }

    /// The file that is being read.
    pub fn file(&self) -> &'f File<'f> {
        self.file
    }

    /// Reports the fields that are missing and those that nobody asked for.
    pub fn finish(mut self) {
        let Some(group) = self.group else { return };
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for entry in &group.entries {
            let Some(key) = entry.key.as_ref().filter(|key| !self.asked.contains(&key.text.as_str())) else { continue };
            if !told.insert(&key.text) {
                continue;
            }
            if told.len() > MOST_UNKNOWN {
                let message = format!("more than {MOST_UNKNOWN} fields here are unknown: the others are left out");
                let finding = self.file.error(&UNKNOWN_FIELD, key.range.clone(), message);
                self.file.report(finding.help("mend these first; is this the right file?"));
                break;
            }
            // A field that is missing is the likeliest to be the one that is misspelt.
            let meant = nearest(&key.text, self.missing.iter().copied());
            self.missing.retain(|field| Some(*field) != meant);
            let left: Vec<&str> = self.asked.iter().copied().filter(|field| group.entry(field).is_none()).collect();
            let help = meant.map(|name| format!("did you mean `{name}`?")).or_else(|| remedy(&key.text, &left));
            let message = format!("there is no field `{}` in `{}`", clip(&key.text), clip(&self.name));
            self.file.report(self.file.error(&UNKNOWN_FIELD, key.range.clone(), message).maybe_help(help));
        }
    }

    /// Notes what is asked for, when that is all there is to find out.
    fn note(&self, note: impl FnOnce(&mut Sketch, &mut Table)) {
        if let (Some(sketch), Some(number)) = (&self.file.sketch, self.table) {
            let mut sketch = locked(sketch);
            let mut table = std::mem::take(&mut sketch.tables[number]);
            note(&mut sketch, &mut table);
            sketch.tables[number] = table;
        }
    }

    /// A reader that notes what is asked for in a field.
    fn sketched(&self, field: &'static str, held: impl FnOnce(&mut Sketch, usize) -> Held) -> Option<Reader<'f>> {
        let inner = locked(self.file.sketch.as_ref()?).table();
        self.note(|sketch, table| {
            let held = held(sketch, inner);
            table.holds(field, held);
        });
        Some(Reader::new(self.file, field, None).noting(inner))
    }

    /// Whether the group is whole, so that what is not in it is truly missing.
    fn is_trusted(&self, group: &Group) -> bool {
        !self.file.outline.is_broken(&(group.opener.start..group.opener.start + 1))
    }

    /// The entry of a field, which counts as asked for.
    fn entry(&mut self, field: &'static str) -> Option<&'f Entry> {
        if !self.asked.contains(&field) {
            self.asked.push(field);
        }
        self.group.and_then(|group| group.entry(field))
    }

    /// What a field holds in such brackets; other brackets or none are reported.
    fn entries(&mut self, field: &'static str, bracket: Bracket) -> Vec<(usize, &'f Entry)> {
        let Some(entry) = self.entry(field) else { return Vec::new() };
        match &entry.value.shape {
            Shape::Group(group) if group.bracket == bracket && group.name.is_none() => {
                let is_one = |entry: &&Entry| entry.key.is_some() == (bracket == Bracket::Curly);
                group.entries.iter().enumerate().filter(|(_, entry)| is_one(entry)).collect()
            }
            _ => {
                let expected = if bracket == Bracket::Curly { NAMES } else { A_LIST };
                self.wrong_kind(&entry.value, expected);
                Vec::new()
            }
        }
    }

    fn wrong_kind(&self, value: &Node, expected: &str) {
        let place = value.group().map_or_else(|| value.range.clone(), Group::head);
        if value.shape == Shape::Missing || self.file.outline.is_broken(&place) {
            return;
        }
        let found = &self.file.source.text()[place.clone()];
        let help = match (&value.shape, expected) {
            (Shape::Leaf, A_LIST) if found.starts_with(char::is_lowercase) => {
                Some(format!("write [\"{}\"]", clip(found)))
            }
            (Shape::Leaf, A_LIST) => Some(format!("write [{}]", clip(found))),
            (Shape::Group(_), FIELDS) => Some("write ( where it begins and ) where it ends".to_owned()),
            (Shape::Group(_), NAMES) => Some("write { where it begins and } where it ends".to_owned()),
            _ => None,
        };
        let message = format!("expected {expected}, found `{}`", clip(found));
        self.file.report(self.file.error(&WRONG_KIND, place, message).maybe_help(help));
    }

    fn key<K: DeserializeOwned>(&self, entry: &Entry) -> Option<K> {
        entry.key.as_ref().and_then(|key| self.file.read(&key.range))
    }

    fn value<T: DeserializeOwned>(&self, entry: &Entry) -> Option<T> {
        match entry.value.shape {
            Shape::Missing => None,
            Shape::Leaf | Shape::Group(_) => self.file.read(&entry.value.range),
        }
    }

    /// A reader of the fields in a value.
    fn fields(&self, name: &str, entry: &'f Entry) -> Option<Reader<'f>> {
        match &entry.value.shape {
            Shape::Group(group) if group.bracket != Bracket::Square && group.name.is_none() => {
                let unnamed = group.entries.first().filter(|entry| entry.key.is_none());
                if group.bracket == Bracket::Curly {
                    self.wrong_kind(&entry.value, FIELDS);
                } else if let Some(first) = unnamed
                    && !self.file.outline.is_broken(&first.value.range)
                {
                    let finding = self.file.error(&COLON, first.value.range.clone(), "this has no name");
                    self.file.report(finding.help("write the field's name and a colon before it"));
                }
                Some(Reader::new(self.file, name, Some(group)))
            }
            _ => {
                self.wrong_kind(&entry.value, FIELDS);
                None
            }
        }
    }
}

/// What is noted on the way, for one thread at a time. Should another have panicked, what it noted still holds.
fn locked<T>(noted: &Mutex<T>) -> MutexGuard<'_, T> {
    noted.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What was noted, when all is read.
fn unlocked<T>(noted: Mutex<T>) -> T {
    noted.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// What is missing is reported even where a caller gave up before [`Reader::finish`].
impl Drop for Reader<'_> {
    fn drop(&mut self) {
        let Some(group) = self.group.filter(|group| self.is_trusted(group)) else { return };
        for field in &self.missing {
            let message = format!("`{}` needs `{field}`", clip(&self.name));
            let finding = self.file.error(&MISSING_FIELD, group.head(), message);
            self.file.report(finding.help(format!("write `{field}: …` inside the brackets")));
        }
    }
}
