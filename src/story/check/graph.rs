//! Which moment leads to which, and from where an ending can be reached.

use super::draft::Draft;
use crate::notation::Event;
use crate::story::Act;
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

/// Reactions beyond so many are an error, and cost too much to follow.
const MOST_REACTIONS: usize = 64;

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
        for (from, (_, moment)) in story.moments.iter().enumerate() {
            let branches = moment.chance.iter().flat_map(|chance| &chance.branches);
            branches.for_each(|branch| graph.lead(from, branch.then.as_deref(), &places));
            for (_, what) in moment.moves.iter() {
                graph.lead(from, what.then.as_deref(), &places);
                match (&what.denied, &what.does) {
                    (Some(denied), _) => graph.lead(from, Some(denied), &places),
                    (None, Some(Act::Offer { .. })) => graph.has_loose_ends = true,
                    _ => {}
                }
            }
            let branches = moment.chance.as_ref().map_or(0, |chance| chance.branches.len());
            if moment.moves.is_empty() && branches == 0 {
                graph.lead(from, None, &places);
                graph.has_loose_ends |= moment.chance.is_some();
            }
        }
        let jumps = || story.reactions.iter().take(MOST_REACTIONS).filter(|it| it.then.is_some() || it.ends.is_some());
        for reaction in jumps() {
            for placed in story.moves().filter(|placed| placed.brings(&reaction.on)) {
                if let Some(from) = places.get(placed.moment_name) {
                    graph.lead(*from, reaction.then.as_deref(), &places);
                }
            }
            for (from, (_, moment)) in story.moments.iter().enumerate() {
                // A rep can hand over wherever there is something to decide.
                let handed_over =
                    reaction.on == Event::Transferred && reaction.then.is_some() && !moment.moves.is_empty();
                if moment.brings(&reaction.on) || handed_over {
                    graph.lead(from, reaction.then.as_deref(), &places);
                }
            }
        }
        let returns = story.afterwards.iter().filter_map(|after| after.returns.as_ref()?.at.as_deref());
        let told_again = jumps().filter(|reaction| reaction.on == Event::AskedAgain);
        let starts = returns.chain(told_again.filter_map(|reaction| reaction.then.as_deref()));
        for start in starts.chain([story.begin.as_str()]) {
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
