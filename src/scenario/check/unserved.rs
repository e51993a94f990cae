//! A channel without a group that serves it.

use super::shifts::{Shift, shifts};
use super::{Folder, Lint, Notes};
use crate::notation::Code;
use crate::notation::Step::{Key, KeyOf};
use crate::operation::Group;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L14",
        title: "A channel that nobody serves",
        explanation: "\
Every channel of the operation needs a group with reps that lists it; otherwise customers wait there for ever.

wrong:  channels: { Phone: (), Email: () },    groups: { \"front\": (reps: 4, channels: [Phone]) }
right:  channels: { Phone: (), Email: () },    groups: { \"front\": (reps: 4, channels: [Phone, Email]) }

Remedy: add the channel to a group that has reps, or take it away.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let groups = &operation.what.team.groups;
    for shift in shifts(folder) {
        if !groups.iter().any(|(name, group)| shift.reps(name, group) > 0) {
            continue;
        }
        for channel in &folder.names.channels {
            let serves = |group: &Group| group.channels.contains(channel);
            if groups.iter().any(|(name, group)| serves(group) && shift.reps(name, group) > 0) {
                continue;
            }
            let message = format!("nobody serves the channel `{channel:?}`");
            let as_given = Shift { policy: None };
            let served = groups.iter().any(|(name, group)| serves(group) && as_given.reps(name, group) > 0);
            let finding = match shift.policy.filter(|_| served) {
                Some(policy) => policy.file.error(&LINT.code, policy.file.place(&[KeyOf("reps")]), message),
                None => {
                    let place = operation.file.place(&[Key("channels"), KeyOf(&format!("{channel:?}"))]);
                    operation.file.error(&LINT.code, place, message)
                }
            };
            notes.add_if_all_of(
                &shift.rests_on(operation.name()),
                finding.help("add it to the `channels` of a group that has reps"),
            );
        }
    }
}
