//! The numbers of a story's parts by name, and where those stand that came from fragments.

use crate::notation::File;
use crate::story::{Origin, Story};
use std::collections::BTreeMap;

/// The parts of a story that may come from fragments, looked up once for all that is found in it.
#[derive(Debug)]
pub(super) struct Places<'a> {
    /// By field and name.
    numbers: BTreeMap<(&'a str, &'a str), usize>,
    /// By field and number.
    origins: BTreeMap<(&'a str, usize), &'a Origin>,
    fragments: BTreeMap<&'a str, &'a File<'a>>,
}

impl<'a> Places<'a> {
    /// Notes where everything stands. Of two parts with one name the first counts.
    pub(super) fn of(story: &'a Story, fragments: &[&'a File<'a>]) -> Places<'a> {
        let facts = story.facts.iter().map(|(name, _)| name).enumerate();
        let moments = story.moments.iter().map(|(name, _)| name).enumerate();
        let procedures = story.procedures.iter().map(|(name, _)| name).enumerate();
        let named = facts.map(|it| ("facts", it)).chain(moments.map(|it| ("moments", it)));
        let named = named.chain(procedures.map(|it| ("procedures", it)));
        let mut numbers = BTreeMap::new();
        // Of a story that includes nothing, everything stands in its own file.
        for (field, (number, name)) in named.filter(|_| !story.origins.is_empty()) {
            numbers.entry((field, name.as_str())).or_insert(number);
        }
        Places {
            numbers,
            origins: story.origins.iter().rev().map(|origin| ((origin.field, origin.place), origin)).collect(),
            fragments: fragments.iter().map(|file| (file.source().name(), *file)).collect(),
        }
    }

    /// The number of a name in a field whose parts may come from fragments.
    pub(super) fn number(&self, field: &str, name: &str) -> Option<usize> {
        self.numbers.get(&(field, name)).copied()
    }

    /// The fragment's file that a part of the story came from, and its number there.
    pub(super) fn origin(&self, field: &str, number: usize) -> Option<(&'a File<'a>, usize)> {
        let origin = self.origins.get(&(field, number))?;
        Some((self.fragments.get(origin.file.as_str())?, origin.there))
    }
}
