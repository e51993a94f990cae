//! A channel that is named somewhere but not run by the operation.

use super::{Folder, Lint, Notes};
use crate::notation::Step::{Index, Key, KeyOf};
use crate::notation::{Code, File, OnChannel, Step, remedy};
use crate::operation::AtClosing;
use crate::standard::Measure;
use crate::story::{Act, Transfer};
use crate::world::Channel;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L09",
        title: "A channel that the operation does not have",
        explanation: "\
The operation's `channels` are those that customers can use. Whatever names another waits for what never comes.

wrong:  prefers: [Chat],          with  channels: { Phone: (…), Email: (…) }
right:  prefers: [Phone],

Remedy: take a channel of the operation, or add the channel there: `Chat: ()` has all its usual traits.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let known = &folder.names.channels;
    let names: Vec<String> = known.iter().map(|channel| format!("{channel:?}")).collect();
    let mut look = |file: &File<'_>, path: &[Step<'_>], channel: Channel| {
        if !known.contains(&channel) {
            let finding =
                file.error(&LINT.code, file.place(path), format!("the operation has no channel `{channel:?}`"));
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let help = remedy("", &names);
            notes.add_if_read(operation.name(), finding.maybe_help(help));
        }
    };
    let business = &operation.what;
    for (name, group) in business.team.groups.iter() {
        for (number, channel) in group.channels.iter().enumerate() {
            let path = [Key("team"), Key("groups"), Key(name), Key("channels"), Index(number)];
            look(operation.file, &path, *channel);
        }
    }
    for (channel, desk) in business.channels.iter() {
        if let Some(AtClosing::HandOn(to)) = desk.at_closing {
            look(operation.file, &[Key("channels"), Key(&format!("{channel:?}")), Key("at_closing")], to);
        }
    }
    for (name, demand) in business.demand.iter() {
        if let Some(OnChannel::Only(channel)) = demand.channel {
            look(operation.file, &[Key("demand"), Key(name), Key("channel")], channel);
        }
    }
    let giving_up = business.customers.as_ref().and_then(|customers| customers.after_giving_up.as_ref());
    if let Some(OnChannel::Only(channel)) = giving_up.map(|returns| returns.on) {
        look(operation.file, &[Key("customers"), Key("after_giving_up"), Key("on")], channel);
    }
    if let Some(standards) = &folder.inputs.standards {
        for (name, standard) in standards.what.iter() {
            for (number, channel) in standard.channels.iter().enumerate() {
                let path = [Key("standards"), Key(name), Key("channels"), Index(number)];
                look(standards.file, &path, *channel);
            }
            if let Measure::Answered { within } = &standard.measure {
                for (channel, _) in within.iter() {
                    let key = format!("{channel:?}");
                    let path = [Key("standards"), Key(name), Key("measure"), Key("within"), KeyOf(&key)];
                    look(standards.file, &path, *channel);
                }
            }
        }
    }
    for policy in &folder.inputs.policies {
        for (channel, _) in policy.what.channels.iter() {
            look(policy.file, &[Key("channels"), KeyOf(&format!("{channel:?}"))], *channel);
        }
        let works_on = policy.what.rewards.iter().filter_map(|rewards| rewards.works_on.as_ref());
        for (number, channel) in works_on.flatten().enumerate() {
            look(policy.file, &[Key("rewards"), Key("works_on"), Index(number)], *channel);
        }
    }
    for story in &folder.inputs.stories {
        for (number, channel) in story.what.customer.prefers.iter().enumerate() {
            look(story.file, &[Key("customer"), Key("prefers"), Index(number)], *channel);
        }
        for placed in story.what.moves() {
            if let Some(Act::Transfer(Transfer::Queue(queue))) = &placed.what.does
                && let Some(on) = queue.on
            {
                let moves = [Key("moments"), Key(placed.moment_name), Key("moves"), Key(placed.name)];
                look(story.file, &[moves.as_slice(), &[Key("does"), Key("on")]].concat(), on);
            }
        }
        for (number, after) in story.what.afterwards.iter().enumerate() {
            let at = |field, rest| [Key("afterwards"), Index(number), Key(field), Key(rest)];
            if let Some(OnChannel::Only(channel)) = after.returns.as_ref().map(|returns| returns.on) {
                look(story.file, &at("returns", "on"), channel);
            }
            if let Some(task) = &after.follow_up {
                look(story.file, &at("follow_up", "on"), task.on);
            }
        }
    }
}
