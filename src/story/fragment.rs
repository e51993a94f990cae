//! Fragments: parts that several stories share, with words of each story's own filled in.

use super::Story;
use super::read::{Parts, parts};
use crate::notation::{Construct, File, Listed, Named, Source};
use serde::Deserialize;
use std::collections::BTreeSet;

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
stands what the story gives
include: [(fragment: \"farewell\", with: { \"order\": \"parcel\" })]: everything of it is then part of the story

A moment of the story leads into it by name (then: \"anything else\"), and it leads back by a parameter (then: \"<next>\").
To include the same one twice, let the names of its moments hold a parameter. Lines for translators, pictures and the
coverage of tests are those of each story that includes it.

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
    Some(Fragment { id: id?, parameters, include, file: name, text })
}

impl Fragment {
    /// The places, as bytes of its file, at which something is to be filled in, each with the name.
    pub fn gaps(&self) -> Vec<(std::ops::Range<usize>, &str)> {
        let mut gaps = Vec::new();
        for (start, _) in self.text.match_indices('<') {
            let rest = &self.text[start + 1..];
            let name = rest.find('>').map(|end| &rest[..end]);
            let is_name = |name: &&str| {
                !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '\''))
            };
            gaps.extend(name.filter(is_name).map(|name| (start..start + name.len() + 2, name)));
        }
        gaps
    }

    /// Its parts with everything filled in; none when they cannot be read, which is reported where the fragment stands.
    fn filled(&self, with: &Named<String>) -> Option<Parts> {
        let mut text = self.text.clone();
        for (name, value) in with.iter() {
            let quoted = value.replace('\\', "\\\\").replace('"', "\\\"");
            text = text.replace(&format!("<{name}>"), &quoted);
        }
        let source = Source::new(self.file.as_str(), text.as_bytes()).ok()?;
        let file = File::new(&source);
        let mut fragment = file.open("Fragment");
        Some(parts(&mut fragment))
    }
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
        let Some(parts) = fragment.filled(&include.with) else { return };
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
