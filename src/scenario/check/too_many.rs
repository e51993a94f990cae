//! More behaviours, remedies, groups or happenings than can be numbered.

use super::{Folder, Lint, Notes};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Named};
use crate::scenario::link::watched;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L20",
        title: "More than a scenario can hold",
        explanation: "\
A scenario has at most 64 behaviours (15 of them built in), 64 remedies, 255 segments and groups, 65,535 stories and
demands. In one story at most 64 happenings are watched: those of its conditions and its check, and those that
standards say must never happen.

Remedy: take away what is not used, or use the same name where the same is meant.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
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
    let Some(standards) = &folder.inputs.standards else { return };
    for story in &folder.inputs.stories {
        // A story that asks after too much by itself has its own finding.
        let own = watched(&story.what, names, &Named::default()).map_or(usize::MAX, |own| own.len());
        let all = watched(&story.what, names, &standards.what).map_or(0, |all| all.len());
        if own <= 64 && all > 64 {
            let message =
                format!("with the standards, {all} happenings are watched in this story; there are at most 64");
            notes.add(story.file.error(&LINT.code, story.file.place(&[KeyOf("moments")]), message));
        }
    }
}
