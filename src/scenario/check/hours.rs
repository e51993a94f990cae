//! A live channel is open at hours when no group serves it.

use super::shifts::shifts;
use super::{Folder, Lint, Notes};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding, Hours};
use crate::operation::Group;
use crate::policy::Policy;
use crate::scenario::inputs::Input;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L15",
        title: "A channel open while nobody is there",
        explanation: "\
Where customers wait on the line, somebody should be on duty whenever it is open. Letters can wait for the morning; calls
and chats cannot.

wrong:  Phone: (hours: \"Mon-Fri 08:00-20:00\"),    groups: { \"front\": (hours: \"Mon-Fri 08:00-17:00\", channels: [Phone], …) }
right:  Phone: (hours: \"Mon-Fri 08:00-17:00\"),

Remedy: open the channel for fewer hours, or have a group on duty for more.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let business = &operation.what;
    for shift in shifts(folder) {
        for (channel, desk) in business.channels.iter().filter(|(channel, _)| channel.traits().live) {
            let own = shift.policy.and_then(|policy| policy.what.channels.get(channel)?.hours.as_deref());
            let Some(open) = hours(own.or(desk.hours.as_deref())) else { continue };
            let serves = |group: &Group| group.channels.contains(channel);
            let serving =
                business.team.groups.iter().filter(|(name, group)| serves(group) && shift.reps(name, group) > 0);
            // Hours that cannot be read have their own finding, and a channel that nobody serves too.
            let Some(duties) = serving.map(|(_, group)| hours(group.hours.as_deref())).collect::<Option<Vec<_>>>()
            else {
                continue;
            };
            let Some(there) = duties.into_iter().reduce(|one, other| one.union(&other)) else { continue };
            if there.covers(&open) {
                continue;
            }
            let key = format!("{channel:?}");
            let message = format!("`{channel:?}` is open at hours when nobody serves it");
            let sets = |policy: &Input<'_, Policy>| {
                business
                    .team
                    .groups
                    .iter()
                    .any(|(name, group)| serves(group) && policy.what.reps.get(name.as_str()).is_some())
            };
            let (file, place) = match shift.policy {
                Some(policy) if own.is_some() => {
                    (policy.file, policy.file.place(&[Key("channels"), Key(&key), Key("hours")]))
                }
                Some(policy) if sets(policy) => (policy.file, policy.file.place(&[KeyOf("reps")])),
                _ if desk.hours.is_some() => {
                    (operation.file, operation.file.place(&[Key("channels"), Key(&key), Key("hours")]))
                }
                _ => (operation.file, operation.file.place(&[Key("channels"), KeyOf(&key)])),
            };
            let finding = Finding::warning(&LINT.code, file.source().name(), message).at(place);
            notes.add_if_all_read(finding.help("open it for fewer hours, or have a group on duty for more"));
        }
    }
}

fn hours(written: Option<&str>) -> Option<Hours> {
    written.map_or_else(|| Some(Hours::always()), |text| Hours::parse(text).ok())
}
