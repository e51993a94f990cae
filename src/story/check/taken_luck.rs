//! A luck has the name of the one that is always there.

use super::Lint;
use super::draft::{Draft, in_move};
use crate::notation::Step::Key;
use crate::notation::{Code, Finding};
use crate::story::{Act, SUPERVISOR};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S46",
        title: "A luck whose name is taken",
        explanation: "\
In a test the luck \"supervisor\" says what a supervisor answers: 1 grants, 2 refuses. A luck of the story's own that is
called so could never be fixed.

wrong:  chance: (luck: \"supervisor\", branches: [(share: 0.5, …), (share: 0.5, …)])
right:  chance: (luck: \"a supervisor is free\", branches: [(share: 0.5, …), (share: 0.5, …)])

Remedy: call it something else.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let moments =
        story.moments.iter().filter(|(_, moment)| moment.chance.as_ref().is_some_and(|it| it.luck == SUPERVISOR));
    let chances = moments.map(|(name, _)| vec![Key("moments"), Key(name), Key("chance"), Key("luck")]);
    let reports = story.moves().filter(|placed| match &placed.what.does {
        Some(Act::Have(device)) => device.misreported.as_ref().is_some_and(|luck| luck.luck == SUPERVISOR),
        _ => false,
    });
    let reports = reports.map(|placed| in_move(placed, &[Key("does"), Key("misreported"), Key("luck")]));
    let finding = |path: Vec<_>| {
        let message = format!("`{SUPERVISOR}` is what a supervisor answers in a test; no other luck is called so");
        draft.error(&LINT.code, &path, message).help("call it something else")
    };
    chances.chain(reports).take(MOST).map(finding).collect()
}

/// After so many it is one mistake rather than many.
const MOST: usize = 100;
