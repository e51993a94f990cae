//! No demand with a story has a rate above 0.

use super::{Folder, Lint, Notes, STORIES};
use crate::notation::Code;
use crate::notation::Step::KeyOf;
use crate::operation::Demand;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L16",
        title: "Nothing ever happens",
        explanation: "\
Contacts arise at the rates of the operation's demand. When each is 0, or no story follows any, the run is empty.

wrong:  demand: { \"delivery\": (a_year: 0) }
right:  demand: { \"delivery\": (a_year: 1.8) }

Remedy: give a demand that has a story a rate above 0.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    // A story about a demand that does not exist has its own finding.
    let stray = folder.inputs.stories.iter().any(|story| operation.what.demand.get(&story.what.issue).is_none());
    if folder.inputs.stories.is_empty() || stray {
        return;
    }
    let followed = |name: &str| folder.inputs.stories.iter().any(|story| story.what.issue == name);
    let rate = |demand: &Demand| [demand.a_year, demand.a_minute, demand.a_day].iter().flatten().sum::<f64>();
    if !operation.what.demand.iter().any(|(name, demand)| followed(name) && rate(demand) > 0.0) {
        let place = operation.file.place(&[KeyOf("demand")]);
        let finding = operation.file.error(&LINT.code, place, "nothing ever happens: no story is ever drawn");
        notes
            .add_if_all_of(&[operation.name(), STORIES], finding.help("give a demand that has a story a rate above 0"));
    }
}
