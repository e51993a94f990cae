//! A policy decides by what nobody knows, or by what it cannot see.

use super::{FRAGMENTS, Folder, Lint, Notes, STORIES};
use crate::notation::Step::{Index, Key, KeyOf};
use crate::notation::{Code, Condition, Event, Finding, nearest, remedy};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L29",
        title: "A policy that decides by what nobody knows",
        explanation: "\
A policy's `eligibility` names remedies of the operation and what moves of stories do (`Do`), and facts that the
operation declares in `facts`, compared with what they can be. It looks at what the service can know: `Record` for what
the records say, `Claim` for what the customer says. How things are in truth (`Fact`) no policy can see, and whether
something is eligible (`Eligible`) is what it is there to say.

wrong:  eligibility: { \"refund\": Fact(\"teir\", Is(\"gold\")) }
right:  eligibility: { \"refund\": Record(\"tier\", Is(\"gold\")) }
        and in the operation  facts: { \"tier\": OneOf([\"basic\", \"gold\"]) }

Remedy: take the name that the message suggests, declare the fact, or compare it with what it can be.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let facts: Vec<&str> = operation.what.facts.iter().map(|(name, _)| name.as_str()).collect();
    let deeds: BTreeSet<&str> = folder.inputs.stories.iter().flat_map(|story| story.what.deeds()).collect();
    let remedies = folder.names.remedies.iter().map(|known| known.name.as_str());
    let allowed: Vec<&str> = remedies.chain(deeds).collect();
    for policy in &folder.inputs.policies {
        for (name, condition) in policy.what.eligibility.iter() {
            if !allowed.contains(&name.as_str()) {
                let place = policy.file.place(&[Key("eligibility"), KeyOf(name)]);
                let message = format!("there is no remedy `{name}`, and no move does it");
                let finding = policy.file.error(&LINT.code, place, message);
                let help = remedy(name, &allowed).unwrap_or_else(|| UNKNOWN.to_owned());
                notes.add_if_all_of(&[operation.name(), STORIES, FRAGMENTS], finding.help(help));
            }
            for (path, part) in condition.parts(&[Key("eligibility"), Key(name)]) {
                let error =
                    |path: &[_], message: String| policy.file.error(&LINT.code, policy.file.place(path), message);
                if let Some(fault) = part.fault() {
                    notes.add(error(&path, fault));
                    continue;
                }
                if matches!(part, Condition::Fact(..)) {
                    let help = "write `Record` for what the records say, or `Claim` for what the customer says";
                    notes.add(error(&path, "no policy can see how things are in truth".to_owned()).help(help));
                    continue;
                }
                if let Some(other) = part.eligible() {
                    let message = format!("whether `{other}` is eligible is for the policy itself to say");
                    notes.add(error(&path, message).help(format!("write here what decides on `{other}`")));
                    continue;
                }
                let Some(fact) = part.fact() else {
                    unheard_of(folder, part).into_iter().for_each(|(step, event)| {
                        let path = [path.as_slice(), &[step]].concat();
                        let message = format!("nothing in any story brings it about that {event}");
                        let finding = Finding::warning(&LINT.code, policy.name(), message);
                        let moves = folder.inputs.stories.iter().flat_map(|story| story.what.words());
                        let near = event.word().and_then(|word| nearest(word, moves));
                        let finding = finding.at(policy.file.place(&path));
                        notes.add_if_all_of(
                            &[STORIES, FRAGMENTS],
                            finding.maybe_help(near.map(|near| format!("did you mean `{near}`?"))),
                        );
                    });
                    continue;
                };
                let path = [path.as_slice(), &[Index(0)]].concat();
                let finding = match operation.what.facts.get(fact) {
                    None => error(&path, format!("the operation's `facts` have no `{fact}`"))
                        .help(remedy(fact, &facts).unwrap_or_else(|| DECLARE.to_owned())),
                    Some(kind) => match part.compares().and_then(|with| kind.fault(with)) {
                        None => continue,
                        Some(fault) => error(&path, fault),
                    },
                };
                notes.add_if_read(operation.name(), finding);
            }
        }
    }
}

/// The happenings of a condition that no story brings about.
fn unheard_of<'a>(folder: &Folder<'_>, part: &'a Condition) -> Vec<(crate::notation::Step<'static>, &'a Event)> {
    let never = |event: &Event| !folder.inputs.stories.iter().any(|story| story.what.can_happen(event));
    part.events().into_iter().filter(|(_, event)| never(event)).collect()
}

const UNKNOWN: &str = "declare it in the operation's `remedies`, or write a move that does it: `does: Do(\"…\")`";
const DECLARE: &str = "declare it in the operation: `facts: { \"tier\": OneOf([\"basic\", \"gold\"]) }`";
