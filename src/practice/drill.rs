//! Drilling one phase: how one comes there.

use super::Session;
use crate::rehearsal::{Rehearsal, best_reply};
use crate::scenario::Scenario;
use crate::world::Reply;
use std::collections::{BTreeSet, VecDeque};

/// The most ways that are tried to come to a moment.
const MOST_WAYS: usize = 5_000;

/// The shortest way to a moment, each move in its best wording: where a phase is drilled. None when no way leads there.
pub fn way_to(scenario: &Scenario, session: &Session, moment: &str) -> Option<Vec<Reply>> {
    let fresh = Session { replies: Vec::new(), ..session.clone() };
    let mut waiting = VecDeque::from([Rehearsal::begin(fresh.terms(scenario)?)]);
    let mut seen = BTreeSet::new();
    for _ in 0..MOST_WAYS {
        let here = waiting.pop_front()?;
        let Some(question) = here.question() else { continue };
        if question.moment().name == moment {
            return Some(here.taken().iter().map(|turn| turn.reply).collect());
        }
        let calls_for = question.moment().calls_for;
        for choice in question.choices() {
            // The same move at the same moment with the same behind it leads to the same.
            if seen.insert((here.talk().moment(), here.talk().happened(), choice.number)) {
                let mut next = here.clone();
                next.reply(best_reply(here.terms(), choice, calls_for));
                waiting.push_back(next);
            }
        }
    }
    None
}
