//! A moment that no conversation comes to.

use super::Lint;
use super::draft::Draft;
use super::graph::Graph;
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S05",
        title: "A moment that nobody reaches",
        explanation: "\
Moments are reached from `begin`, by `then` and `denied` of moves, by branches of luck, by reactions, and when a
customer comes back `at` one. What nothing leads to is never played.

wrong:  begin: \"opening\", moments: { \"opening\": (… ends: Resolved …), \"second thoughts\": (…) }
right:  begin: \"opening\", moments: { \"opening\": (… then: \"second thoughts\" …), \"second thoughts\": (…) }

Remedy: lead to the moment, or take it away.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let graph = Graph::of(draft);
    if graph.has_loose_ends {
        return Vec::new();
    }
    let missed = draft.story.moments.iter().zip(graph.reached()).filter(|(_, reached)| !reached);
    let finding = |((name, _), _): ((&String, _), bool)| {
        let message = format!("nothing leads to the moment `{name}`");
        let finding = draft.warning(&LINT.code, &[Key("moments"), KeyOf(name)], message);
        finding.help("lead to it with `then`, or take it away")
    };
    missed.take(MOST).map(finding).collect()
}

/// After so many it is one mistake rather than many.
const MOST: usize = 100;
