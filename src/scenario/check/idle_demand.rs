//! A demand without any story.

use super::{Folder, Lint, Notes, STORIES};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L12",
        title: "A demand that no story follows",
        explanation: "\
When a demand arises, one of the stories with its name as `issue` is played. Without one, nothing comes of it:
nobody calls, and the rate does nothing.

wrong:  demand: { \"coupon\": (a_year: 0.2) }      and no story with  issue: \"coupon\"
right:  a story with  issue: \"coupon\"

Remedy: write a story for it, or take the demand away.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let known = |issue: &str| folder.names.demand.contains(&issue);
    if folder.inputs.stories.is_empty() || !folder.inputs.stories.iter().all(|story| known(&story.what.issue)) {
        // A misspelt issue is found already; the demand that was meant is not idle.
        return;
    }
    for name in &folder.names.demand {
        let drawn = |weight: Option<f64>| weight != Some(0.0);
        if !folder.inputs.stories.iter().any(|story| story.what.issue == *name && drawn(story.what.weight)) {
            let message = format!("no story follows the demand `{name}`");
            let finding = Finding::warning(&LINT.code, operation.name(), message);
            let place = operation.file.place(&[Key("demand"), KeyOf(name)]);
            let help = format!("write a story with `issue: \"{name}\"`, or take the demand away");
            notes.add_if_all_of(&[operation.name(), STORIES], finding.at(place).help(help));
        }
    }
}
