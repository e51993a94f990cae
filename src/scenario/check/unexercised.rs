//! A rule of a policy that no story puts to use.

use super::{FRAGMENTS, Folder, Lint, Notes, STORIES};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding, Step};
use crate::policy::Remedies;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L28",
        title: "A rule that no story puts to use",
        explanation: "\
A policy says which remedies may be granted. Where no story offers one of those it names, the rule is never put to use:
nobody practises it, and it changes nothing in a run.

wrong:  rep: (remedies: Only([\"refund\", \"flowers\"])),     and no story with  Offer(remedy: \"flowers\", …)
right:  rep: (remedies: Only([\"refund\"])),

Remedy: write a story that offers it, or take it out of the rule.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    // A policy without stories, and a story that offers nothing, have nothing to say about each other.
    let offered: BTreeSet<&str> = folder.inputs.stories.iter().flat_map(|story| story.what.offers()).collect();
    // A remedy of a name that nobody knows may be the one that is missing; it has a finding of its own.
    let known = |remedy: &str| folder.names.remedies.iter().any(|known| known.name == remedy);
    if offered.is_empty() || !offered.iter().all(|remedy| known(remedy)) {
        return;
    }
    for policy in &folder.inputs.policies {
        let Some(authority) = &policy.what.authority else { continue };
        for (path, limit) in authority.limits() {
            let Remedies::Only(only) = &limit.remedies else { continue };
            for (number, remedy) in
                only.iter().enumerate().filter(|(_, remedy)| known(remedy) && !offered.contains(remedy.as_str()))
            {
                let rest = [Key("remedies"), Index(0), Index(number)];
                let path: Vec<Step<'_>> = [path.as_slice(), &rest].concat();
                let message = format!("no story offers `{remedy}`, so this rule is never put to use");
                let finding = Finding::note(&LINT.code, policy.name(), message).at(policy.file.place(&path));
                notes.add_if_all_of(&["operation.ron", STORIES, FRAGMENTS], finding);
            }
        }
    }
}
