//! Which moment leads to which, and from where an ending can be reached.

use super::draft::Draft;
use super::ways::{starts, ways};
use crate::story::{Act, Move};
use std::collections::BTreeMap;

/// The moments of a story by number, and the ways between them.
#[derive(Debug)]
pub(super) struct Graph {
    /// For each moment those that can follow.
    after: Vec<Vec<usize>>,
    /// For each moment whether the contact can end right there.
    ends: Vec<bool>,
    /// Where a contact can begin or be taken up.
    starts: Vec<usize>,
    /// Something leads to a moment that does not exist.
    pub(super) has_loose_ends: bool,
}

impl Graph {
    /// The ways of a story. What leads nowhere, for whatever reason, is taken to end, since it has its own finding.
    pub(super) fn of(draft: &Draft<'_>) -> Graph {
        let story = draft.story;
        let mut places = BTreeMap::new();
        for (place, (name, _)) in story.moments.iter().enumerate() {
            places.entry(name.as_str()).or_insert(place);
        }
        let count = story.moments.len();
        let mut graph = Graph {
            after: vec![Vec::new(); count],
            ends: vec![false; count],
            starts: Vec::new(),
            has_loose_ends: false,
        };
        for way in ways(story) {
            if let Some(from) = places.get(way.from) {
                graph.lead(*from, way.to, &places);
            }
        }
        for (from, (_, moment)) in story.moments.iter().enumerate() {
            let branches = moment.chance.as_ref().map_or(0, |chance| chance.branches.len());
            if moment.moves.is_empty() && branches == 0 {
                graph.lead(from, None, &places);
                graph.has_loose_ends |= moment.chance.is_some();
            }
        }
        let offers = |what: &Move| matches!(what.does, Some(Act::Offer { .. }));
        graph.has_loose_ends |= story.moves().any(|placed| offers(placed.what) && placed.what.denied.is_none());
        for start in starts(story) {
            match places.get(start) {
                Some(place) => graph.starts.push(*place),
                None => graph.has_loose_ends = true,
            }
        }
        graph
    }

    fn lead(&mut self, from: usize, then: Option<&str>, places: &BTreeMap<&str, usize>) {
        let to = then.map(|then| places.get(then));
        self.has_loose_ends |= to == Some(None);
        match to.flatten() {
            Some(to) => self.after[from].push(*to),
            None => self.ends[from] = true,
        }
    }

    /// For each moment whether a contact can come to it.
    pub(super) fn reached(&self) -> Vec<bool> {
        spread(&self.after, &self.starts)
    }

    /// For each moment whether an ending can be reached from it.
    pub(super) fn ending(&self) -> Vec<bool> {
        let mut before = vec![Vec::new(); self.after.len()];
        for (from, after) in self.after.iter().enumerate() {
            after.iter().for_each(|to| before[*to].push(from));
        }
        let ends: Vec<usize> = (0..self.ends.len()).filter(|place| self.ends[*place]).collect();
        spread(&before, &ends)
    }

    /// For each moment whether some moment of these leads to it.
    pub(super) fn entered_from(&self, from: &[bool]) -> Vec<bool> {
        let mut entered = vec![false; self.after.len()];
        for (_, after) in self.after.iter().enumerate().filter(|(place, _)| from[*place]) {
            after.iter().for_each(|to| entered[*to] = true);
        }
        self.starts.iter().for_each(|start| entered[*start] = true);
        entered
    }
}

/// All that can be come to from these.
fn spread(ways: &[Vec<usize>], from: &[usize]) -> Vec<bool> {
    let mut come = vec![false; ways.len()];
    let mut next = from.to_vec();
    while let Some(place) = next.pop() {
        if !std::mem::replace(&mut come[place], true) {
            next.extend(&ways[place]);
        }
    }
    come
}
