//! The best move stands first at every moment.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::KeyOf;
use crate::notation::{Code, Finding};
use crate::story::{Move, Worth};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S24",
        title: "The best move always comes first",
        explanation: "\
Whoever reads the story, or practises without shuffling, learns to take the first and nothing else.

wrong:  moves: { \"the best\": (worth: Best, …), \"another\": (…) }      at every moment
right:  moves: { \"another\": (…), \"the best\": (worth: Best, …) }      at some of them

Remedy: put another move first at about every second moment.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let best = |what: &Move| what.worth == Some(Worth::Best);
    let mut choices = 0;
    for (_, moment) in draft.story.moments.iter() {
        let count = moment.moves.iter().filter(|(_, what)| best(what)).count();
        if count == 0 || count == moment.moves.len() {
            continue;
        }
        if !moment.moves.iter().next().is_some_and(|(_, what)| best(what)) {
            return Vec::new();
        }
        choices += 1;
    }
    let message = format!("the best move comes first at each of the {choices} moments that have one");
    let finding = || draft.warning(&LINT.code, &[KeyOf("moments")], message).help("put another first at some of them");
    (choices >= MOMENTS).then(finding).into_iter().collect()
}

/// At fewer moments it may well be by chance.
const MOMENTS: usize = 3;
