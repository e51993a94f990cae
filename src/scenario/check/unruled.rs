//! A story asks what no policy says.

use super::{Folder, Lint, Notes, POLICIES};
use crate::notation::{Code, Event, Finding};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L37",
        title: "A question that no policy answers",
        explanation: "\
Where no policy of the scenario has a condition for a remedy or a deed, it is eligible whatever happens: `Eligible` of
it always holds, and `Ineligible` never happens.

wrong:  forbid: [(event: Ineligible(\"change address\"), …)],     and no policy with it in its `eligibility`
right:  eligibility: { \"change address\": Record(\"status\", Is(\"pending\")) }     in one of the policies

Remedy: let a policy say when it is eligible, or take the question away.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let policies = folder.inputs.policies.iter().flat_map(|policy| policy.what.eligibility.iter());
    let ruled: BTreeSet<&str> = policies.map(|(name, _)| name.as_str()).collect();
    for story in &folder.inputs.stories {
        // What no move offers or does has a finding of its own.
        let (offers, deeds) = (story.what.offers(), story.what.deeds());
        let conditions = story.what.conditions();
        let asked = conditions.iter().filter_map(|(path, part)| Some((path, part.eligible()?)));
        let asked = asked.filter(|(_, word)| offers.contains(word) || deeds.contains(word));
        let events = story.what.happenings();
        let waited_for = events.iter().filter_map(|mention| match mention.event {
            Event::Ineligible(word) if deeds.contains(word.as_str()) => Some((&mention.path, word.as_str())),
            _ => None,
        });
        let mut told = BTreeSet::new();
        for (path, word) in asked.chain(waited_for) {
            if !ruled.contains(word) && told.insert(word) {
                let message = format!("no policy says when `{word}` is eligible, so it always is");
                let finding = Finding::warning(&LINT.code, story.name(), message).at(story.file.place(path));
                let help = format!("write a condition for it in a policy: `eligibility: {{ \"{word}\": … }}`");
                notes.add_if_all_of(&[POLICIES], finding.help(help));
            }
        }
    }
}
