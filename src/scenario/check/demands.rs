//! An issue or skill that is no demand of the operation.

use super::{Folder, Lint, Notes};
use crate::notation::Step::{Index, Key, KeyOf};
use crate::notation::{Code, File, Step, remedy};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L08",
        title: "A demand or segment that nobody knows",
        explanation: "\
A story's `issue` says which demand of the operation draws it, a group's skills say how well it knows each, `takes`
which of them it takes, a guided flow may deal with some, and a channel may draw one. Where a demand differs by
segment, it names segments of the operation's customers.

wrong:  issue: \"deliveries\",       with  demand: { \"delivery\": (…) }
right:  issue: \"delivery\",

Remedy: take the name that the message suggests, or add the demand to the operation.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let names = &folder.names.demand;
    let mut look = |file: &File<'_>, path: &[Step<'_>], kind: &str, name: &str, known: &[&str]| {
        if !name.is_empty() && !known.contains(&name) {
            let finding = file.error(&LINT.code, file.place(path), format!("the operation has no {kind} `{name}`"));
            notes.add_if_read(operation.name(), finding.maybe_help(remedy(name, known)));
        }
    };
    for story in &folder.inputs.stories {
        look(story.file, &[Key("issue")], "demand", &story.what.issue, names);
    }
    let segments: Vec<&str> = match &operation.what.customers {
        Some(customers) => customers.segments.iter().map(|(name, _)| name.as_str()).collect(),
        None => Vec::new(),
    };
    for (demand, asked) in operation.what.demand.iter() {
        for (segment, _) in asked.by_segment.iter() {
            let path = [Key("demand"), Key(demand), Key("by_segment"), KeyOf(segment)];
            look(operation.file, &path, "segment", segment, &segments);
        }
    }
    if let Some(purchases) = &operation.what.purchases {
        for (field, named) in [("about", &purchases.about), ("no_sale", &purchases.no_sale)] {
            look(
                operation.file,
                &[Key("purchases"), Key(field)],
                "demand",
                named.as_deref().unwrap_or_default(),
                names,
            );
        }
    }
    for (name, breach) in operation.what.breaches.iter() {
        let about = breach.about.as_deref().unwrap_or_default();
        look(operation.file, &[Key("breaches"), Key(name), Key("about")], "demand", about, names);
    }
    for (group, team) in operation.what.team.groups.iter() {
        for (skill, _) in team.skills.iter() {
            let path = [Key("team"), Key("groups"), Key(group), Key("skills"), KeyOf(skill)];
            look(operation.file, &path, "demand", skill, names);
        }
        for (taken, _) in team.takes.iter() {
            let path = [Key("team"), Key("groups"), Key(group), Key("takes"), KeyOf(taken)];
            look(operation.file, &path, "demand", taken, names);
        }
    }
    for (channel, desk) in operation.what.channels.iter() {
        let drawn = desk.draws.as_ref().map_or("", |draws| &draws.demand);
        let path = [Key("channels"), Key(&format!("{channel:?}")), Key("draws"), Key("demand")];
        look(operation.file, &path, "demand", drawn, names);
    }
    for policy in &folder.inputs.policies {
        for (channel, opening) in policy.what.channels.iter() {
            let drawn = opening.draws.as_ref().map_or("", |draws| &draws.demand);
            let path = [Key("channels"), Key(&format!("{channel:?}")), Key("draws"), Key("demand")];
            look(policy.file, &path, "demand", drawn, names);
        }
        let flow = policy.what.self_service.iter();
        for (number, name) in flow.flat_map(|flow| flow.demand.iter().enumerate()) {
            look(policy.file, &[Key("self_service"), Key("demand"), Index(number)], "demand", name, names);
        }
    }
}
