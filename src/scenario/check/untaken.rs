//! A demand that no group takes on a channel on which it comes.

use super::shifts::shifts;
use super::{Folder, Lint, Notes};
use crate::notation::Code;
use crate::notation::Step::{Key, KeyOf};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L22",
        title: "A demand that nobody takes",
        explanation: "\
Where groups say which demands they take, every demand needs, on every channel, a group with reps that takes it;
otherwise its customers wait for ever. A group without `takes` takes all.

wrong:  groups: { \"front\": (reps: 4, channels: [Phone], takes: { \"question\": Seconds(0) }) }  and a demand \"bill\"
right:  groups: { \"front\": (reps: 4, channels: [Phone], takes: { \"question\": Seconds(0), \"bill\": Minutes(2) }) }

Remedy: add the demand to a group that serves the channel, or take `takes` away.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let groups = &operation.what.team.groups;
    for shift in shifts(folder) {
        for channel in &folder.names.channels {
            let there = || {
                groups.iter().filter(|(name, group)| group.channels.contains(channel) && shift.reps(name, group) > 0)
            };
            // A channel that nobody serves has its own finding.
            if there().next().is_none() {
                continue;
            }
            for (name, _) in operation.what.demand.iter() {
                if there().any(|(_, group)| group.takes.is_empty() || group.takes.get(name.as_str()).is_some()) {
                    continue;
                }
                let place = operation.file.place(&[Key("demand"), KeyOf(name)]);
                let message = format!("no group with reps takes `{name}` on the channel `{channel:?}`");
                let finding = operation.file.error(&LINT.code, place, message);
                notes.add_if_all_of(
                    &shift.rests_on(operation.name()),
                    finding.help("add it to the `takes` of a group that serves the channel"),
                );
            }
        }
    }
}
