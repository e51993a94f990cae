//! An offer says what follows when a supervisor refuses, and how it ends when the customer will not wait.

use super::Lint;
use super::draft::{Draft, in_move, name_of};
use crate::notation::Step::KeyOf;
use crate::notation::{Code, Finding};
use crate::story::Act;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S03",
        title: "An offer that does not say what follows a refusal",
        explanation: "\
Under some policy a rep may not grant what a move offers: a supervisor decides, and the customer waits. So every
offer needs `denied`, the moment after a refusal, and `gave_up`, the ending when the customer stops waiting. Other
moves wait for nobody, so the two do nothing there.

wrong:  \"refund it\": (does: Offer(remedy: \"refund\", worth: Money(20)), takes: Seconds(40), then: \"glad\"),
right:  \"refund it\": (does: Offer(remedy: \"refund\", worth: Money(20)), takes: Seconds(40),
                      then: \"glad\", denied: \"no refund\", gave_up: WalkedAway),

Remedy: add the field that the message names.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for placed in draft.story.moves() {
        let what = placed.what;
        let offers = matches!(what.does, Some(Act::Offer { .. }));
        for (field, there, help) in [
            ("denied", what.denied.is_some(), "name the moment after a supervisor's refusal: `denied: \"…\"`"),
            (
                "gave_up",
                what.gave_up.is_some(),
                "say how it ends when the customer stops waiting: `gave_up: WalkedAway`",
            ),
        ] {
            if offers && !there {
                let message = format!("the offer `{}` needs `{field}`", placed.name);
                findings.push(draft.error(&LINT.code, &name_of(placed), message).help(help));
            } else if there && !offers {
                let message = format!("`{}` offers nothing, so `{field}` does nothing", placed.name);
                let path = in_move(placed, &[KeyOf(field)]);
                findings
                    .push(draft.warning(&LINT.code, &path, message).help("take it away, or make the move an offer"));
            }
        }
    }
    findings
}
