//! An issue or skill that is no demand of the operation.

use super::{Folder, Lint, Notes};
use crate::notation::Step::{Index, Key, KeyOf};
use crate::notation::{Code, File, Step, remedy};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L08",
        title: "A demand that nobody knows",
        explanation: "\
A story's `issue` says which demand of the operation draws it, a group's skills say how well it knows each, and a
guided flow may deal with some.

wrong:  issue: \"deliveries\",       with  demand: { \"delivery\": (…) }
right:  issue: \"delivery\",

Remedy: take the name that the message suggests, or add the demand to the operation.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let names = &folder.names.demand;
    let mut look = |file: &File<'_>, path: &[Step<'_>], name: &str| {
        if !name.is_empty() && !names.contains(&name) {
            let finding = file.error(&LINT.code, file.place(path), format!("the operation has no demand `{name}`"));
            notes.add_if_read(operation.name(), finding.maybe_help(remedy(name, names)));
        }
    };
    for story in &folder.inputs.stories {
        look(story.file, &[Key("issue")], &story.what.issue);
    }
    for (group, team) in operation.what.team.groups.iter() {
        for (skill, _) in team.skills.iter() {
            let path = [Key("team"), Key("groups"), Key(group), Key("skills"), KeyOf(skill)];
            look(operation.file, &path, skill);
        }
    }
    for policy in &folder.inputs.policies {
        let flow = policy.what.self_service.iter();
        for (number, name) in flow.flat_map(|flow| flow.demand.iter().enumerate()) {
            look(policy.file, &[Key("self_service"), Key("demand"), Index(number)], name);
        }
    }
}
