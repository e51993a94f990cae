//! A timed choice at which only being slow goes wrong.

use super::Lint;
use super::draft::Draft;
use super::timer::{in_timer, timed};
use crate::notation::{Code, Finding};
use crate::story::{Move, Worth};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S41",
        title: "A choice at which only slowness fails",
        explanation: "\
Some people read slowly, or with a screen reader, or in a language that is not theirs. Where every move is good but the
one that the clock makes, the story judges how fast somebody reads and nothing else.

wrong:  a moment with a timer whose only poor move is the default
right:  a moment at which a move that somebody chooses can go wrong too

Remedy: add a move that is a mistake in itself, or make the default one that will do.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let is_poor = |what: &Move| what.worth == Some(Worth::Poor);
    let only_late = timed(draft).filter(|(_, moment, timer)| {
        let mut others = moment.moves.iter().filter(|(name, _)| *name != &timer.default);
        moment.moves.get(timer.default.as_str()).is_some_and(is_poor) && !others.any(|(_, what)| is_poor(what))
    });
    let finding = |(name, _, timer): (&str, _, &crate::story::Timer)| {
        let message = format!("only whoever is too slow goes wrong at `{name}`, with `{}`", timer.default);
        let finding = draft.warning(&LINT.code, &in_timer(name, "default"), message);
        finding.help("add a move that is a mistake in itself, or let the default be one that will do")
    };
    only_late.map(finding).collect()
}
