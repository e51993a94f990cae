//! Two rules say what becomes of the same ending.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding};
use crate::world::Ending;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S26",
        title: "The same rule twice",
        explanation: "\
What becomes of a contact is said once for each ending and, where a promise was made, for each way it turned out.

wrong:  (ended: WalkedAway, silent: 0.7), (ended: WalkedAway, returns: (…))
right:  (ended: WalkedAway, silent: 0.7, returns: (…))

Remedy: make one rule of the two.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let rules = &draft.story.afterwards;
    let mut seen = Vec::new();
    let mut findings = Vec::new();
    for (number, rule) in rules.iter().enumerate() {
        if seen.contains(&(rule.ended, rule.outcome)) {
            let message = format!("what becomes of a contact that {} is said twice", ended(rule.ended));
            let path = [Key("afterwards"), Index(number), Key("ended")];
            findings.push(draft.error(&LINT.code, &path, message).help("make one rule of the two"));
        } else {
            seen.push((rule.ended, rule.outcome));
        }
    }
    findings
}

fn ended(ending: Ending) -> String {
    format!("ended as `{ending:?}`")
}
