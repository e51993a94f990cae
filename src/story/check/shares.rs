//! Shares of what comes afterwards lie between 0 and 1.

use super::Lint;
use super::draft::{Draft, in_move, with};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding, as_share};
use crate::story::{Act, Device};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S09",
        title: "A share that is none",
        explanation: "\
How many customers come back, how many stay silent, how often somebody follows up: each is a share of all, from 0
(nobody) to 1 (everybody).

wrong:  (ended: WalkedAway, silent: 70)
right:  (ended: WalkedAway, silent: 0.7)

Remedy: write the share as a number from 0 to 1; for 70 % write 0.7.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, after) in draft.story.afterwards.iter().enumerate() {
        let path = [Key("afterwards"), Index(number)];
        let returns = after.returns.as_ref().map(|returns| returns.share);
        let follow_up = after.follow_up.as_ref().map(|task| task.share);
        for (share, rest) in [
            (returns, [Key("returns"), Key("share")].as_slice()),
            (follow_up, &[Key("follow_up"), Key("share")]),
            (after.silent, &[Key("silent")]),
        ] {
            if let Some(share) = share.filter(|share| !(0.0..=1.0).contains(share)) {
                let message = format!("a share lies from 0 to 1, and {share} does not");
                let finding = draft.error(&LINT.code, &with(&path, rest), message);
                findings.push(finding.help(as_share(share)));
            }
        }
    }
    for placed in draft.story.moves() {
        let Some(Act::Have(Device { misreported: Some(misreported), .. })) = &placed.what.does else { continue };
        let share = misreported.share;
        if !(0.0..=1.0).contains(&share) {
            let path = in_move(placed, &[Key("does"), Key("misreported"), Key("share")]);
            let message = format!("a share lies from 0 to 1, and {share} does not");
            findings.push(draft.error(&LINT.code, &path, message).help(as_share(share)));
        }
    }
    findings
}
