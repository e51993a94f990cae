//! A step of a procedure waits for a step that is not there, or for itself.

use super::Lint;
use super::draft::{Draft, in_step};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding, remedy};
use crate::story::Procedure;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S37",
        title: "A step that waits for nothing there is",
        explanation: "\
What a step of a procedure comes `after` is another step of the same procedure, letter by letter. Steps that wait for
each other in a ring could never all be taken in order.

wrong:  \"read it back\": (on: Stated(\"order\"), after: [\"ask for number\"]),   with a step \"ask for the number\"
wrong:  \"a\": (…, after: [\"b\"]), \"b\": (…, after: [\"a\"])
right:  \"read it back\": (on: Stated(\"order\"), after: [\"ask for the number\"])

Remedy: take the name that the message suggests, or take one `after` of the ring away.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (name, procedure) in draft.story.procedures.iter() {
        let names: Vec<&str> = procedure.steps.iter().map(|(step, _)| step.as_str()).collect();
        for (step, what) in procedure.steps.iter() {
            for (number, after) in what.after.iter().enumerate() {
                let path = in_step(name, step, &[Key("after"), Index(number)]);
                if !names.contains(&after.as_str()) {
                    let finding = draft.error(&LINT.code, &path, format!("`{name}` has no step `{after}`"));
                    findings.push(finding.maybe_help(remedy(after, &names)));
                } else if comes_after(procedure, after, step) {
                    let message = if after == step {
                        format!("`{step}` waits for itself")
                    } else {
                        format!("`{step}` waits for `{after}`, which waits for `{step}`")
                    };
                    findings.push(draft.error(&LINT.code, &path, message).help("take one `after` of the ring away"));
                }
            }
        }
    }
    findings
}

/// Whether a step is or waits for another, near or far.
fn comes_after(procedure: &Procedure, step: &str, other: &str) -> bool {
    let (mut next, mut seen) = (vec![step], BTreeSet::new());
    while let Some(step) = next.pop() {
        if step == other {
            return true;
        }
        if seen.insert(step) {
            next.extend(procedure.steps.get(step).into_iter().flat_map(|what| what.after.iter().map(String::as_str)));
        }
    }
    false
}
