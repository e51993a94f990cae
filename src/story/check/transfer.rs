//! A customer is passed on, and the story ends otherwise.

use super::Lint;
use super::draft::{Draft, in_move};
use crate::notation::Step::Key;
use crate::notation::{Code, Finding};
use crate::story::{Act, Transfer};
use crate::world::Ending;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S30",
        title: "A transfer that leads nowhere",
        explanation: "\
A customer who is passed on to a queue is there for the next rep. `then` names the moment at which that one plays on,
and `ends: HandedOver` has them begin at the beginning; no other ending fits.

wrong:  \"pass on\": (does: Transfer(to: \"returns\"), takes: Seconds(20), ends: Resolved)
right:  \"pass on\": (does: Transfer(to: \"returns\"), takes: Seconds(20), then: \"the returns desk\")

Remedy: write `then` with a moment, or `ends: HandedOver`.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let passed_on =
        draft.story.moves().filter(|placed| matches!(placed.what.does, Some(Act::Transfer(Transfer::Queue(_)))));
    let astray = passed_on.filter(|placed| placed.what.ends.is_some_and(|ending| ending != Ending::HandedOver));
    let finding = |placed| {
        let message = "a customer who is passed on has not come to this end";
        let finding = draft.error(&LINT.code, &in_move(placed, &[Key("ends")]), message);
        finding.help("write `then: \"a moment\"` or `ends: HandedOver`")
    };
    astray.map(finding).collect()
}
