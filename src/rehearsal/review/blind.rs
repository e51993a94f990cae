//! The score is blind to a whole kind of change.

use super::{Change, Lint, Paper, Review};
use crate::notation::Step::KeyOf;
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "R12",
        title: "A story that a whole kind of mistake goes unnoticed in",
        explanation: "\
Every test that passes is played again with one change at a time: nothing of what a step shows, an offer beyond what may
be granted, a fact told wrongly or not at all, a promise for a later day. Each should make the test fail or score lower;
one that leads to no end says nothing. Where no change of a kind is noticed, whoever makes that mistake is never told.
Which steps may be left out or come in another order, and which harmful wordings are minded, is for the author: those are
noted one by one (R13). Of a story the first 32 tests are changed, and of each the first 32 steps.

wrong:  check: (ends: [Resolved]),                          where the customer must be told the pay-day
right:  check: (ends: [Resolved], must_tell: [(fact: \"pay-day\")]),

Remedy: the message says which criterion would notice it; add it to the story's check, to the standards or to what the
test expects.",
    },
    check,
};

fn check(review: &Review<'_>, paper: &Paper<'_>) -> Vec<Finding> {
    if !review.script.is_marked() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for change in Change::ALL.into_iter().filter(|change| !is_up_to_the_author(*change)) {
        let of_kind = review.tally().mutants.iter().filter(|mutant| mutant.change == change && mutant.of_a_pass);
        let count = of_kind.clone().count();
        if count > 0 && of_kind.clone().all(|mutant| !mutant.noticed) {
            let message = format!("nobody notices {}, in any of {count} tries", change.words());
            let finding = paper.warning(&LINT.code, &[KeyOf("tests")], message);
            findings.push(finding.help(would_notice(change)));
        }
    }
    findings
}

/// Which steps may be left out or come in another order, and which harmful wordings a story minds, is for its author,
/// who finds each of them noted.
fn is_up_to_the_author(change: Change) -> bool {
    matches!(change, Change::Dropped | Change::Swapped | Change::Reworded)
}

/// The criterion that would notice a change of a kind.
pub(super) fn would_notice(change: Change) -> &'static str {
    match change {
        Change::Dropped => "let the goal, `must_tell` or an ending depend on the step, or take it out of the test",
        Change::Swapped => "give the later move a `when`, or a moment of its own",
        Change::Unsaid => {
            "count what is shown under `behaviours` of the check, or have a standard with `Shown`; the moment must call for it"
        }
        Change::Reworded => "forbid what the harmful wording shows, or have a standard with `Never`",
        Change::Overstated => "write `escalated: false` into what the test expects",
        Change::Misinformed => "name the fact in `must_tell`, or have a standard with `ToldRight`",
        Change::Untold => "name the fact in `must_tell`, or let the goal ask for it",
        Change::Delayed => "write `promised_within: Days(2)` into what the test expects",
    }
}
