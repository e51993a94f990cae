//! `nth` counts from 1 to 255.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S20",
        title: "A count that never comes up",
        explanation: "\
`nth: 2` waits for the second time. There is no zeroth time, and nobody counts beyond 255.

wrong:  (on: Refused(\"refund\"), nth: 0, ends: WalkedAway)
right:  (on: Refused(\"refund\"), nth: 1, ends: WalkedAway)

Remedy: write 1 for the first time, or leave `nth` out for each time.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let reactions = draft.story.reactions.iter().enumerate();
    let wrong = reactions.filter_map(|(number, reaction)| Some((number, reaction.nth?)));
    let wrong = wrong.filter(|(_, nth)| !(1..=255).contains(nth));
    let finding = |(number, nth): (usize, u32)| {
        let message = format!("`nth` counts from 1 to 255, and {nth} never comes up");
        draft.error(&LINT.code, &[Key("reactions"), Index(number), Key("nth")], message)
    };
    wrong.map(finding).collect()
}
