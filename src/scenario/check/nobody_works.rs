//! Under some policy there is not a single rep.

use super::shifts::shifts;
use super::{Folder, Lint, Notes};
use crate::notation::Code;
use crate::notation::Step::{Key, KeyOf};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L13",
        title: "Nobody works there",
        explanation: "\
Contacts wait for reps. With none at all they wait for ever.

wrong:  team: (groups: { \"front\": (reps: 0, channels: [Phone]) }, …)
right:  team: (groups: { \"front\": (reps: 4, channels: [Phone]) }, …)

Remedy: give a group reps, in the operation or in the policy.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    for shift in shifts(folder) {
        if operation.what.team.groups.iter().any(|(name, group)| shift.reps(name, group) > 0) {
            continue;
        }
        let message = "there is not a single rep";
        let finding = match shift.policy.filter(|policy| !policy.what.reps.is_empty()) {
            Some(policy) => policy.file.error(&LINT.code, policy.file.place(&[KeyOf("reps")]), message),
            None => {
                let place = operation.file.place(&[Key("team"), KeyOf("groups")]);
                operation.file.error(&LINT.code, place, message)
            }
        };
        notes.add_if_all_of(&shift.rests_on(operation.name()), finding.help("give a group reps"));
    }
}
