//! A change to a policy that cannot take over.

use super::{Folder, Lint, Notes, POLICIES};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, remedy};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L24",
        title: "A change of policy that cannot be",
        explanation: "\
A change names another policy of the scenario and the whole day, at least 1, from which it holds; changes stand in the
order of their days.

wrong:  changes: [(from: Hours(3), to: \"the new one\")]
right:  changes: [(from: Days(120), to: \"empowered\")]

Remedy: name a policy by its id, and write a whole number of days.",
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
            if !folder.inputs.policies.iter().any(|other| other.what.id == change.to) {
                let message = format!("there is no policy `{}`", change.to);
                let finding = policy.file.error(&LINT.code, at("to"), message);
                notes.add_if_all_of(&[POLICIES], finding.maybe_help(remedy(&change.to, names)));
            }
        }
    }
}
