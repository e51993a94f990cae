//! A customer is passed on to a group that nobody knows, or that cannot take them.

use super::{Folder, Lint, Notes};
use crate::notation::Step::Key;
use crate::notation::{Code, remedy};
use crate::story::{Act, Transfer};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L26",
        title: "A transfer to nobody",
        explanation: "\
`Transfer(to: …)` names a group of the operation's team. Where the transfer also names a channel, the group serves it.

wrong:  does: Transfer(to: \"retunrs\")                     with  groups: { \"front\": (…), \"returns\": (…) }
wrong:  does: Transfer(to: \"returns\", on: Email)          where \"returns\" has  channels: [Phone]
right:  does: Transfer(to: \"returns\")

Remedy: take the name that the message suggests, or a channel of the group; for somebody who comes on the line at once
and stands in no queue write only the word: `Transfer(\"workshop\")`.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let groups = &operation.what.team.groups;
    let names: Vec<&str> = groups.iter().map(|(name, _)| name.as_str()).collect();
    for story in &folder.inputs.stories {
        for placed in story.what.moves() {
            let Some(Act::Transfer(Transfer::Queue(queue))) = &placed.what.does else { continue };
            let Some(to) = &queue.to else { continue };
            let at = |field| {
                [Key("moments"), Key(placed.moment_name), Key("moves"), Key(placed.name), Key("does"), Key(field)]
            };
            let group = groups.get(to.as_str());
            let (field, message, help) = match (group, queue.on) {
                (None, _) => ("to", format!("there is no group `{to}`"), remedy(to, &names)),
                (Some(group), Some(on)) if !group.channels.contains(&on) => {
                    let served: Vec<String> = group.channels.iter().map(|channel| format!("{channel:?}")).collect();
                    let served: Vec<&str> = served.iter().map(String::as_str).collect();
                    ("on", format!("the group `{to}` does not serve the channel `{on:?}`"), remedy("", &served))
                }
                _ => continue,
            };
            let finding = story.file.error(&LINT.code, story.file.place(&at(field)), message);
            notes.add_if_read(operation.name(), finding.maybe_help(help));
        }
    }
}
