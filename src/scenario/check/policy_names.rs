//! A group, segment or lever that does not exist.

use super::{Folder, Lint, Notes};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Step, remedy};
use crate::policy::LEVERS;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L10",
        title: "A policy names what the operation does not have",
        explanation: "\
A policy changes what is there: `reps` names groups of the operation, `for_segments` its segments of customers,
`price` the levers (`mainstay explain levers` lists them).

wrong:  reps: { \"frnt\": 3 },     price: { \"staffing\": (set_up: 100) }
right:  reps: { \"front\": 3 },    price: { \"reps\": (set_up: 100) }

Remedy: take the name that the message suggests.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let levers: Vec<&str> = LEVERS.iter().map(|lever| lever.name).collect();
    for policy in &folder.inputs.policies {
        let wrong = |path: &[Step<'_>], name: &str, what: &str, names: &[&str]| {
            let finding =
                policy.file.error(&LINT.code, policy.file.place(path), format!("there is no {what} `{name}`"));
            (!names.contains(&name)).then(|| finding.maybe_help(remedy(name, names)))
        };
        for (lever, _) in policy.what.price.iter() {
            wrong(&[Key("price"), KeyOf(lever)], lever, "lever", &levers).into_iter().for_each(|it| notes.add(it));
        }
        let Some(operation) = &folder.inputs.operation else { continue };
        for (group, _) in policy.what.reps.iter() {
            let finding = wrong(&[Key("reps"), KeyOf(group)], group, "group of reps", &folder.names.groups);
            finding.into_iter().for_each(|finding| notes.add_if_read(operation.name(), finding));
        }
        for (segment, _) in policy.what.authority.iter().flat_map(|authority| authority.for_segments.iter()) {
            let path = [Key("authority"), Key("for_segments"), KeyOf(segment)];
            let finding = wrong(&path, segment, "segment of customers", &folder.names.segments);
            finding.into_iter().for_each(|finding| notes.add_if_read(operation.name(), finding));
        }
    }
}
