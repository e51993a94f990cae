//! Fragments: parts that several stories share, with words of each story's own filled in.

use super::Story;
use super::read::{Parts, parts};
use crate::notation::{Construct, File, Finding, Kind, Listed, Named, Severity, Source, tokens};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::ops::Range;

/// The page about fragments.
pub(super) const FRAGMENTS: Construct = Construct {
    name: "fragments",
    words: &["include", "fragment", "with", "parameters", "Fragment"],
    about: "\
What several stories share, such as asking who is calling or saying farewell, stands once in `fragments/`, and stories
include it by its id.

fragments/farewell.ron: Fragment(schema: 1, id: \"farewell\", parameters: [\"order\"], …) with facts, moments, reactions,
procedures and an `include` of its own
parameters: words that each story fills in; wherever `<order>` stands in quotation marks, also in the name of a moment,
stands what the story gives, as it gives it: a `<…>` within it is not filled in again, and remarks are no gaps
include: [(fragment: \"farewell\", with: { \"order\": \"parcel\" })]: everything of it is then part of the story

A moment of the story leads into it by name (then: \"anything else\"), and it leads back by a parameter (then: \"<next>\").
To include the same one twice, let the names of its moments hold a parameter. One `include` of a story takes in at most 64
fragments, those within others counted. Pictures and the coverage of tests are those of each story that includes it. A translation
under the fragment's own id (`farewell-anything-else-1`) serves every story that includes it and has none of its own,
where it says the same in all of them.

Left out: the story stands by itself.",
    example: "\
facts: { \"order\": (record: Text(\"44-1207\")) },
include: [(fragment: \"farewell\", with: { \"order\": \"order\", \"ending\": \"glad\" })],
moments: {
    \"opening\": (says: [\"Has { order } been sent?\"], moves: {
        \"look\": (does: LookUp(\"parcel\"), takes: Seconds(30), then: \"anything else\", worth: Best),
    }),
    \"glad\": (says: [\"No, that was all.\"], moves: {
        \"ring off\": (takes: Seconds(5), ends: Resolved, worth: Best),
    }),
},",
};

/// The most fragments that one `include` of a story takes in, those within others counted.
const MOST_TAKEN: usize = 64;

/// Parts that several stories share.
#[derive(Debug, Clone)]
pub struct Fragment {
    /// Its name, unique in the scenario.
    pub id: String,
    /// The words that each story fills in.
    pub parameters: Vec<String>,
    /// The fragments that it includes itself, before anything is filled in.
    pub include: Vec<Include>,
    file: String,
    text: String,
    /// The places of its text, in order, at which something may be filled in.
    gaps: Vec<Gap>,
    /// Nothing is wrong with it before anything is filled in.
    sound: bool,
}

/// A place between `<` and `>` in a quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Gap {
    /// The bytes of the whole quotation, with its marks.
    quotation: Range<usize>,
    /// The bytes from `<` to `>`.
    place: Range<usize>,
}

/// A fragment that is included.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Include {
    /// Its id.
    pub fragment: String,
    /// What is filled in for its parameters.
    #[serde(default)]
    pub with: Named<String>,
}

/// Where a part of a story stands that came from a fragment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The field of the story: `moments`, `facts`, `reactions` or `procedures`.
    pub field: &'static str,
    /// Its place in that field of the story.
    pub place: usize,
    /// The number of the story's own `include`, from 0.
    pub include: usize,
    /// The fragment's file.
    pub file: String,
    /// Its place in that field of the fragment.
    pub there: usize,
}

/// Why a fragment could not be included as it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// There is no such fragment.
    Unknown(String),
    /// The fragment needs these parameters, which are not given.
    Missing(String, Vec<String>),
    /// The fragment has no such parameter.
    Strange(String, String),
    /// The fragments include each other, in this order.
    Ring(Vec<String>),
    /// The story has this already: the field, and the name.
    Twice(&'static str, String),
    /// More fragments than one `include` takes in.
    TooMany(usize),
    /// With what is filled in, the fragment is no longer right: its id, what is wrong, and what to do.
    Broken(String, Box<Finding>),
}

/// Reads a fragment. What is wrong is reported to the file. None when the file holds none.
pub fn read_fragment(file: &File<'_>) -> Option<Fragment> {
    let mut fragment = file.open("Fragment");
    fragment.schema(1);
    let id = fragment.required("id");
    let parameters = fragment.list("parameters").into_iter().map(|(_, name)| name).collect();
    let Parts { include, .. } = parts(&mut fragment);
    fragment.finish();
    let (name, text) = (file.source().name().to_owned(), file.source().text().to_owned());
    let (gaps, sound) = (gaps(&text), file.is_sound());
    Some(Fragment { id: id?, parameters, include, file: name, text, gaps, sound })
}

impl Fragment {
    /// The places, as bytes of its file, at which something is to be filled in, each with the name.
    pub fn gaps(&self) -> impl Iterator<Item = (Range<usize>, &str)> {
        self.gaps.iter().map(|gap| (gap.place.clone(), self.name_in(gap)))
    }

    fn name_in(&self, gap: &Gap) -> &str {
        &self.text[gap.place.start + 1..gap.place.end - 1]
    }

    /// Its text with everything filled in, from its beginning to its end, so that nothing is filled into what was.
    fn text_with(&self, with: &Named<String>) -> String {
        let mut text = String::new();
        let mut done = 0;
        for of_one in self.gaps.chunk_by(|one, other| one.quotation == other.quotation) {
            let Some(quotation) = of_one.first().map(|gap| gap.quotation.clone()) else { continue };
            // In a raw quotation a quotation mark would end it: such a one is written anew.
            let raw = self.text[quotation.clone()].starts_with(['r', 'b']);
            let body = if raw { raw_body(&self.text, &quotation) } else { quotation.clone() };
            let escaped = |part: &str| part.replace('\\', "\\\\").replace('"', "\\\"");
            text += &self.text[done..quotation.start];
            text += if raw { "\"" } else { "" };
            let kept = |part: &str| if raw { escaped(part) } else { part.to_owned() };
            let mut at = body.start;
            for gap in of_one {
                let given = with.get(self.name_in(gap)).map(|given| escaped(given));
                text += &kept(&self.text[at..gap.place.start]);
                text += &given.unwrap_or_else(|| kept(&self.text[gap.place.clone()]));
                at = gap.place.end;
            }
            text += &kept(&self.text[at..body.end]);
            text += if raw { "\"" } else { "" };
            done = quotation.end;
        }
        text + &self.text[done..]
    }

    /// Its parts with everything filled in, and what is wrong with them by what was. What is wrong with the fragment
    /// whatever is filled in is reported where it stands.
    fn filled(&self, with: &Named<String>) -> (Option<Parts>, Vec<Finding>) {
        let text = self.text_with(with);
        let source = match Source::new(self.file.as_str(), text.as_bytes()) {
            Ok(source) => source,
            Err(finding) => return (None, vec![finding]),
        };
        let file = File::new(&source);
        let parts = parts(&mut file.open("Fragment"));
        let findings = file.into_findings().sorted();
        (Some(parts), if self.sound { findings } else { Vec::new() })
    }
}

/// The places of a text at which something may be filled in: in quotations, not in remarks.
fn gaps(text: &str) -> Vec<Gap> {
    let is_name = |name: &str| {
        !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '\''))
    };
    let mut gaps = Vec::new();
    for quotation in tokens(text).into_iter().filter(|token| token.kind == Kind::Text).map(|token| token.range) {
        let mut at = quotation.start;
        while let Some(start) = text[at..quotation.end].find('<').map(|found| at + found) {
            at = start + 1;
            if let Some(end) = text[at..quotation.end].find('>').map(|found| at + found)
                && is_name(&text[at..end])
            {
                gaps.push(Gap { quotation: quotation.clone(), place: start..end + 1 });
                at = end + 1;
            }
        }
    }
    gaps
}

/// What stands between the marks of a raw quotation.
fn raw_body(text: &str, quotation: &Range<usize>) -> Range<usize> {
    let whole = &text[quotation.clone()];
    let (first, last) = (whole.find('"').map_or(0, |mark| mark + 1), whole.rfind('"').unwrap_or(whole.len()));
    quotation.start + first..quotation.start + last.max(first)
}

impl Story {
    /// Takes in the fragments that it includes. Says what does not fit, each with the number of the include.
    pub fn take_in(&mut self, fragments: &[Fragment]) -> Vec<(usize, Misfit)> {
        let mut misfits = Vec::new();
        for (number, include) in std::mem::take(&mut self.include).into_iter().enumerate() {
            let mut taking = Taking { fragments, number, within: Vec::new(), misfits: Vec::new(), taken: 0 };
            taking.take(self, &include);
            misfits.extend(taking.misfits.into_iter().map(|misfit| (number, misfit)));
            self.include.push(include);
        }
        misfits
    }
}

/// Fragments being taken into a story.
struct Taking<'a> {
    fragments: &'a [Fragment],
    /// The number of the story's include.
    number: usize,
    /// The ids of the fragments that are being taken in, one within the other.
    within: Vec<String>,
    misfits: Vec<Misfit>,
    /// How many have been taken in.
    taken: usize,
}

impl Taking<'_> {
    fn take(&mut self, story: &mut Story, include: &Include) {
        // Fragments that each include the next one twice would fill any memory.
        self.taken += 1;
        if self.taken > MOST_TAKEN {
            if self.taken == MOST_TAKEN + 1 {
                self.misfits.push(Misfit::TooMany(MOST_TAKEN));
            }
            return;
        }
        let id = &include.fragment;
        let Some(fragment) = self.fragments.iter().find(|fragment| fragment.id == *id) else {
            return self.misfits.push(Misfit::Unknown(id.clone()));
        };
        if let Some(first) = self.within.iter().position(|known| known == id) {
            let ring = self.within[first..].iter().chain([id]).cloned().collect();
            return self.misfits.push(Misfit::Ring(ring));
        }
        let given: BTreeSet<&str> = include.with.iter().map(|(name, _)| name.as_str()).collect();
        let missing = fragment.parameters.iter().filter(|name| !given.contains(name.as_str()));
        let missing: Vec<String> = missing.cloned().collect();
        let strange = given.iter().filter(|name| !fragment.parameters.iter().any(|known| known == *name));
        self.misfits.extend(strange.map(|name| Misfit::Strange(id.clone(), (*name).to_owned())));
        if !missing.is_empty() {
            return self.misfits.push(Misfit::Missing(id.clone(), missing));
        }
        let (parts, findings) = fragment.filled(&include.with);
        let broken = findings.into_iter().filter(|finding| finding.severity == Severity::Error);
        self.misfits.extend(broken.map(|finding| Misfit::Broken(id.clone(), Box::new(finding))));
        let Some(parts) = parts else { return };
        self.add(story, fragment, parts.facts, "facts", |story| &mut story.facts);
        self.add(story, fragment, parts.moments, "moments", |story| &mut story.moments);
        self.add(story, fragment, parts.procedures, "procedures", |story| &mut story.procedures);
        for (there, reaction) in parts.reactions.into_iter().enumerate() {
            story.origins.push(self.origin("reactions", story.reactions.len(), fragment, there));
            story.reactions.push(reaction);
        }
        self.within.push(id.clone());
        parts.include.iter().for_each(|include| self.take(story, include));
        self.within.pop();
    }

    /// Adds what stands under names.
    fn add<T>(
        &mut self,
        story: &mut Story,
        fragment: &Fragment,
        more: Listed<String, T>,
        field: &'static str,
        of: fn(&mut Story) -> &mut Listed<String, T>,
    ) {
        for (there, (name, what)) in more.into_iter().enumerate() {
            if of(story).get(name.as_str()).is_some() {
                self.misfits.push(Misfit::Twice(field, name));
                continue;
            }
            let place = of(story).len();
            of(story).0.push((name, what));
            story.origins.push(self.origin(field, place, fragment, there));
        }
    }

    fn origin(&self, field: &'static str, place: usize, fragment: &Fragment, there: usize) -> Origin {
        Origin { field, place, include: self.number, file: fragment.file.clone(), there }
    }
}
