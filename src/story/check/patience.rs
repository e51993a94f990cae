//! A customer has patience for at least one turn.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::Key;
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S22",
        title: "A customer without patience",
        explanation: "\
`turns` says after how many moves of the rep the customer walks away. At 0 nobody ever speaks.

wrong:  patience: (turns: 0)
right:  patience: (turns: 8)

Remedy: write at least 1, or leave `turns` out for a customer who stays.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let turns = draft.story.customer.patience.as_ref().and_then(|patience| patience.turns);
    let path = [Key("customer"), Key("patience"), Key("turns")];
    let (message, help) = ("the customer walks away before the first move", "write at least 1, or leave `turns` out");
    let finding = |_| draft.error(&LINT.code, &path, message).help(help);
    turns.filter(|turns| *turns == 0).map(finding).into_iter().collect()
}
