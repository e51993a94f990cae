//! The shares of a chance lie between 0 and 1 and add up to 1.

use super::Lint;
use super::draft::{Draft, with};
use crate::notation::Step::{Index, Key, KeyOf};
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S08",
        title: "Shares of luck that do not add up",
        explanation: "\
Each branch says how often luck leads there. Together they cover everything that can happen, so they add up to 1.

wrong:  branches: [(share: 0.8, then: \"glad\"), (share: 0.3, then: \"doubts\")]
right:  branches: [(share: 0.8, then: \"glad\"), (share: 0.2, then: \"doubts\")]

Remedy: change the shares so that their sum is 1.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (name, moment) in draft.story.moments.iter() {
        let Some(chance) = &moment.chance else { continue };
        let path = [Key("moments"), Key(name), Key("chance"), Key("branches")];
        let mut outside = false;
        for (number, branch) in chance.branches.iter().enumerate() {
            if !(0.0..=1.0).contains(&branch.share) {
                outside = true;
                let message = format!("a share lies from 0 to 1, and {} does not", branch.share);
                findings.push(draft.error(&LINT.code, &with(&path, &[Index(number), Key("share")]), message));
            }
        }
        let sum: f64 = chance.branches.iter().map(|branch| branch.share).sum();
        if !outside && !chance.branches.is_empty() && (sum - 1.0).abs() > 1e-6 {
            let message = format!("the shares of the luck `{}` add up to {}, not 1", chance.luck, rounded(sum));
            findings.push(
                draft
                    .error(&LINT.code, &[Key("moments"), Key(name), Key("chance"), KeyOf("branches")], message)
                    .help("change them so that their sum is 1"),
            );
        }
    }
    findings
}

/// Without the dust of binary fractions.
fn rounded(sum: f64) -> f64 {
    (sum * 1e6).round() / 1e6
}
