//! How long something takes, or after how long it comes, follows a law that can be drawn from.

use super::Lint;
use super::draft::{Draft, in_move, with};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding, Step};
use crate::sim::Written;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S27",
        title: "A law of time that cannot be",
        explanation: "\
A law needs a mean or scale and a shape above 0, `sdlog` from 0 to 10, and an empirical law at least one value with
a weight above 0.

wrong:  takes: Gamma(mean: Minutes(4), shape: 0)      takes: Empirical([])
right:  takes: Gamma(mean: Minutes(4), shape: 2)      takes: Empirical([(Minutes(2), 3), (Minutes(9), 1)])

Remedy: change the number that the message names.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut look = |law: &Written, path: &[Step<'_>]| {
        // A span below 0 is found wherever it stands.
        if law.spans().iter().any(|span| span.milliseconds() < 0.0) {
            return;
        }
        findings.extend(law.fault().map(|fault| draft.error(&LINT.code, path, fault)));
    };
    for placed in draft.story.moves() {
        look(&placed.what.takes, &in_move(placed, &[Key("takes")]));
    }
    for (number, after) in draft.story.afterwards.iter().enumerate() {
        let path = [Key("afterwards"), Index(number)];
        if let Some(returns) = &after.returns {
            look(&returns.after, &with(&path, &[Key("returns"), Key("after")]));
        }
        if let Some(task) = &after.follow_up {
            look(&task.after, &with(&path, &[Key("follow_up"), Key("after")]));
            look(&task.takes, &with(&path, &[Key("follow_up"), Key("takes")]));
        }
    }
    findings
}
