//! A live channel is open at hours when no group serves it.

use super::shifts::{Shift, shifts};
use super::{Folder, Lint, Notes};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding, Hours};
use crate::operation::Operation;
use crate::world::Channel;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L15",
        title: "A channel open while nobody is there",
        explanation: "\
Where customers wait on the line, somebody should be on duty whenever it is open. Letters can wait for the morning;
calls and chats cannot.

wrong:  Phone: (hours: \"Mon-Fri 08:00-20:00\"),   with a group of hours: \"Mon-Fri 08:00-17:00\"
right:  Phone: (hours: \"Mon-Fri 08:00-17:00\"),   with the same group

Remedy: open the channel for fewer hours, or have a group on duty for more.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    for shift in shifts(folder) {
        for (channel, desk) in operation.what.channels.iter().filter(|(channel, _)| channel.traits().live) {
            let own = shift.policy.and_then(|policy| policy.what.channels.get(channel)?.hours.as_deref());
            if is_covered(&operation.what, shift, *channel, own.or(desk.hours.as_deref())) {
                continue;
            }
            let key = format!("{channel:?}");
            let message = format!("`{channel:?}` is open at hours when nobody serves it");
            let as_given = Shift { policy: None };
            let fine_as_given = is_covered(&operation.what, as_given, *channel, desk.hours.as_deref());
            let (file, place) = match shift.policy {
                Some(policy) if own.is_some() => {
                    (policy.file, policy.file.place(&[Key("channels"), Key(&key), Key("hours")]))
                }
                Some(policy) if fine_as_given => (policy.file, policy.file.place(&[KeyOf("reps")])),
                _ if desk.hours.is_some() => {
                    (operation.file, operation.file.place(&[Key("channels"), Key(&key), Key("hours")]))
                }
                _ => (operation.file, operation.file.place(&[Key("channels"), KeyOf(&key)])),
            };
            let finding = Finding::warning(&LINT.code, file.source().name(), message).at(place);
            notes.add_if_all_of(
                &shift.rests_on(operation.name()),
                finding.help("open it for fewer hours, or have a group on duty for more"),
            );
        }
    }
}

/// Whether somebody is there whenever the channel is open. Hours that cannot be read have their own finding, and so has
/// a channel that nobody serves at all.
fn is_covered(operation: &Operation, shift: Shift<'_>, channel: Channel, open: Option<&str>) -> bool {
    let groups = operation.team.groups.iter();
    let serving = groups.filter(|(name, group)| group.channels.contains(&channel) && shift.reps(name, group) > 0);
    let duties: Option<Vec<Hours>> = serving.map(|(_, group)| hours(group.hours.as_deref())).collect();
    let there = duties.and_then(|duties| duties.into_iter().reduce(|one, other| one.union(&other)));
    there.zip(hours(open)).is_none_or(|(there, open)| there.covers(&open))
}

fn hours(written: Option<&str>) -> Option<Hours> {
    written.map_or_else(|| Some(Hours::always()), |text| Hours::parse(text).ok())
}
