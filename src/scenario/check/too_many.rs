//! More behaviours, remedies, groups, reps or happenings than can be numbered.

use super::shifts::{Shift, shifts};
use super::{Folder, Lint, Notes};
use crate::notation::Code;
use crate::notation::Step::{Key, KeyOf};
use crate::scenario::link::{Asked, watched};
use crate::story::MOST_HAPPENINGS;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L20",
        title: "More than a scenario can hold",
        explanation: "\
A scenario has at most 64 behaviours (15 of them built in), 64 remedies, 255 segments and groups, 65,535 stories and
demands, and 65,535 reps in all groups together, under each policy. In one story at most 64 happenings are watched:
those of its conditions and its check, those that standards say must never happen, and those by which policies
decide.

Remedy: take away what is not used, or use the same name where the same is meant.",
    },
    check,
};

/// Seats are numbered over all groups.
const MOST_REPS: u64 = 65_535;

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    reps(folder, notes);
    let names = &folder.names;
    if let Some(operation) = &folder.inputs.operation {
        for (what, count, most, path) in [
            ("behaviours", names.behaviours.len(), 64, [KeyOf("behaviours")].as_slice()),
            ("remedies", names.remedies.len(), 64, &[KeyOf("remedies")]),
            ("segments of customers", names.segments.len(), 255, &[Key("customers"), KeyOf("segments")]),
            ("groups of reps", names.groups.len(), 255, &[Key("team"), KeyOf("groups")]),
            ("demands", names.demand.len(), 65_535, &[KeyOf("demand")]),
            ("stories", folder.inputs.stories.len(), 65_535, &[KeyOf("demand")]),
        ] {
            if count > most {
                let message = format!("a scenario has at most {most} {what}");
                notes.add(operation.file.error(&LINT.code, operation.file.place(path), message));
            }
        }
    }
    let asked = Asked::of(folder.inputs);
    for story in &folder.inputs.stories {
        // A story that asks after too much by itself has its own finding.
        let own = watched(&story.what, names, &Asked::default()).unwrap_or(usize::MAX);
        let all = watched(&story.what, names, &asked).unwrap_or(0);
        if own <= MOST_HAPPENINGS && all > MOST_HAPPENINGS {
            let message = format!(
                "with the standards and policies, {all} happenings are watched in this story; there are at most \
                 {MOST_HAPPENINGS}"
            );
            notes.add(story.file.error(&LINT.code, story.file.place(&[KeyOf("moments")]), message));
        }
    }
}

/// More reps in all groups together than can be numbered, as the operation has them or as a policy wants them.
fn reps(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let message = |count: u64| format!("the groups have at most 65,535 reps together, not {count}");
    // A single group with too many has its own finding.
    let count = |shift: &Shift<'_>| -> u64 {
        let groups = operation.what.team.groups.iter();
        let reps: Vec<u64> = groups.map(|(name, group)| u64::from(shift.reps(name, group))).collect();
        if reps.iter().any(|reps| *reps > MOST_REPS) { 0 } else { reps.iter().sum() }
    };
    let own = count(&Shift { policy: None });
    if own > MOST_REPS {
        let place = operation.file.place(&[Key("team"), KeyOf("groups")]);
        notes.add(operation.file.error(&LINT.code, place, message(own)));
    }
    for shift in shifts(folder) {
        let Some(policy) = shift.policy.filter(|policy| !policy.what.reps.is_empty()) else { continue };
        let wanted = count(&shift);
        if wanted > MOST_REPS && wanted != own {
            let finding = policy.file.error(&LINT.code, policy.file.place(&[KeyOf("reps")]), message(wanted));
            notes.add_if_read(operation.name(), finding);
        }
    }
}
