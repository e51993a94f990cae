//! The best wording of the best move is the longest at every moment.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::KeyOf;
use crate::notation::{Code, Finding};
use crate::story::Worth;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S25",
        title: "The best wording is always the longest",
        explanation: "\
People who practise soon notice that the longest answer is right, and stop reading.

wrong:  a long, kind wording for the best move and a curt one for each other, at every moment
right:  at some moments the best is the shortest, and a long wording says little

Remedy: shorten some of the best wordings, and write out some of the others.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut choices = 0;
    for (_, moment) in draft.story.moments.iter() {
        let mut wordings = Vec::new();
        for (_, what) in moment.moves.iter() {
            let best = what.worth == Some(Worth::Best);
            wordings.extend(what.wordings.iter().map(|(line, shown)| (best, line.chars().count(), shown)));
        }
        let called = |shown: &[String]| shown.iter().filter(|behaviour| moment.calls_for.contains(behaviour)).count();
        let best = wordings.iter().enumerate().filter(|(_, (best, ..))| *best);
        let Some((place, (_, length, _))) = best.max_by_key(|(_, (_, _, shown))| called(shown)) else { continue };
        let others = wordings.iter().enumerate().filter(|(other, _)| *other != place);
        let others = others.map(|(_, (_, length, _))| length).max();
        match others {
            Some(other) if length > other => choices += 1,
            Some(_) => return Vec::new(),
            None => {}
        }
    }
    let message = format!("the best wording is the longest at each of {choices} moments");
    let finding = || draft.warning(&LINT.code, &[KeyOf("moments")], message).help("shorten some, write out others");
    (choices >= MOMENTS).then(finding).into_iter().collect()
}

/// At fewer moments it may well be by chance.
const MOMENTS: usize = 3;
