//! What to be careful about: the reasons not to take a figure at its word, and what to do about each.

use super::page::{Block, Section};
use super::{ChartInfo, Draw};
use crate::experiment::{Comparison, PolicyResults, Results};

/// The doubts of every policy.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "doubts",
    about: "Reasons not to take the figures at their word, policy by policy, each with what to do about it.",
    draw: Draw::Results(section),
};

/// The name of the section.
const HEADING: &str = "What to be careful about";

/// What holds of every model, whatever the run.
const ALWAYS: &str = "This is a model of people: it says what follows from its assumptions, and is better at which \
    policy is ahead and roughly by how much than at the exact share of customers who stay.";

fn section(results: &Results) -> Option<Section> {
    let mut section = Section::new(INFO.name, HEADING).say(ALWAYS);
    section.blocks.extend(by_policy(results));
    Some(section)
}

/// The doubts of a comparison.
pub(super) fn of_comparison(comparison: &Comparison) -> Section {
    let section = Section::new(INFO.name, HEADING).say(ALWAYS);
    match comparison.doubts.as_slice() {
        [] => section,
        doubts => section.with(Block::Points(doubts.to_vec())),
    }
}

/// Every policy's own doubts; those that all policies share are said once.
fn by_policy(results: &Results) -> Vec<Block> {
    let shared = shared(results);
    let mut blocks = Vec::new();
    let mut push = |heading: &str, doubts: Vec<String>| {
        if !doubts.is_empty() {
            blocks.push(Block::Heading(heading.to_owned()));
            blocks.push(Block::Points(doubts));
        }
    };
    push("Under every policy", shared.clone());
    for policy in &results.policies {
        push(&policy.policy, own(policy, &shared));
    }
    blocks
}

/// The doubts that several policies all have.
pub(super) fn shared(results: &Results) -> Vec<String> {
    match results.policies.as_slice() {
        [first, rest @ ..] if !rest.is_empty() => {
            let everywhere = |doubt: &&String| rest.iter().all(|policy| policy.doubts.contains(doubt));
            first.doubts.iter().filter(everywhere).cloned().collect()
        }
        _ => Vec::new(),
    }
}

/// The policy's doubts beyond those that all share.
pub(super) fn own(policy: &PolicyResults, shared: &[String]) -> Vec<String> {
    policy.doubts.iter().filter(|doubt| !shared.contains(doubt)).cloned().collect()
}
