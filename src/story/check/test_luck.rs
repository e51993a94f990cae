//! A test names a luck, or a branch of one, that the story does not have.

use super::Lint;
use super::draft::{Draft, with};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding, remedy};
use crate::story::SUPERVISOR;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S13",
        title: "A test fixes a luck that does not exist",
        explanation: "\
A test fixes the luck of a chance by its name and the number of the branch, the first being 1. The luck \"supervisor\"
is always there: 1 grants, 2 refuses.

wrong:  luck: { \"accepts\": 3 },    with two branches
right:  luck: { \"accepts\": 2 },

Remedy: take the name and the number of a branch that exists.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut lucks = draft.story.lucks();
    lucks.push((SUPERVISOR, 2));
    let mut findings = Vec::new();
    for (test, played) in draft.story.tests.iter() {
        for (luck, branch) in played.luck.iter() {
            let path = [Key("tests"), Key(test), Key("luck")];
            // Chances that share a luck and fall otherwise have a finding of their own.
            match lucks.iter().filter(|(name, _)| name == luck).map(|(_, count)| *count).max() {
                None => {
                    let names: Vec<&str> = lucks.iter().map(|(name, _)| *name).collect();
                    let finding =
                        draft.error(&LINT.code, &with(&path, &[KeyOf(luck)]), format!("there is no luck `{luck}`"));
                    findings.push(finding.maybe_help(remedy(luck, &names)));
                }
                Some(0) => {}
                Some(count) if *branch == 0 || *branch as usize > count => {
                    let message = format!("the luck `{luck}` has branches 1 to {count}, not {branch}");
                    findings.push(draft.error(&LINT.code, &with(&path, &[Key(luck)]), message));
                }
                Some(_) => {}
            }
        }
    }
    findings
}
