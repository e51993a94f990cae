//! A change to a policy that cannot take over.

use super::{Folder, Lint, Notes};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, remedy};
use crate::policy::Policy;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L24",
        title: "A change of policy that cannot be",
        explanation: "\
A change names another policy of the scenario and the whole day, at least 1, from which it holds; changes stand in the
order of their days. Reps and supervisors carry on, so both policies have as many of them.

wrong:  changes: [(from: Hours(3), to: \"the new one\")]
right:  changes: [(from: Days(120), to: \"empowered\")]

Remedy: name a policy by its id, write a whole number of days, and give both policies the same `reps` and `supervisors`.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let names = &folder.names.policies;
    for policy in &folder.inputs.policies {
        let mut earlier = 0.0;
        for (number, change) in &policy.what.changes {
            let at = |field| policy.file.place(&[Key("changes"), Index(*number), Key(field)]);
            let days = change.from.days();
            if days < 1.0 || days.fract() != 0.0 || days <= earlier {
                let message = "a change comes on a whole day, at least the first, and after the one before it";
                notes.add(policy.file.error(&LINT.code, at("from"), message).help("such as `Days(120)`"));
            }
            earlier = days;
            let Some(other) = folder.inputs.policies.iter().find(|other| other.what.id == change.to) else {
                let message = format!("there is no policy `{}`", change.to);
                let finding = policy.file.error(&LINT.code, at("to"), message);
                notes.add_if_all_read(finding.maybe_help(remedy(&change.to, names)));
                continue;
            };
            if !same_people(folder, &policy.what, &other.what) {
                let message = format!("`{}` has other reps or supervisors, and people carry on", change.to);
                let finding = policy.file.error(&LINT.code, at("to"), message);
                notes.add_if_all_read(finding.help("give both policies the same `reps` and `supervisors`"));
            }
        }
    }
}

/// Whether both have as many reps in every group and as many supervisors.
fn same_people(folder: &Folder<'_>, one: &Policy, other: &Policy) -> bool {
    let Some(operation) = folder.inputs.operation.as_ref().map(|operation| &operation.what) else { return true };
    let reps = |policy: &Policy, group: &str, usual: u32| policy.reps.get(group).copied().unwrap_or(usual);
    let supervisors = |policy: &Policy| policy.supervisors.unwrap_or(operation.team.supervisors);
    let mut groups = operation.team.groups.iter();
    supervisors(one) == supervisors(other)
        && groups.all(|(name, group)| reps(one, name, group.reps) == reps(other, name, group.reps))
}
