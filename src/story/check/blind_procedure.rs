//! A procedure that nobody can fail to follow.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};
use crate::story::Needed;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S38",
        title: "A procedure that cannot be missed",
        explanation: "\
A procedure whose steps may all be left out and taken in any order says nothing about a rep.

wrong:  steps: { \"ask\": (on: Asked(\"order\"), needed: May), \"look\": (on: LookedUp(\"order\"), needed: May) }
right:  steps: { \"ask\": (on: Asked(\"order\")), \"look\": (on: LookedUp(\"order\"), after: [\"ask\"]) }

Remedy: say which step must be taken, or which comes after which; or take the procedure away.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let procedures = draft.story.procedures.iter();
    let blind = procedures.filter(|(_, procedure)| {
        procedure.steps.iter().all(|(_, step)| step.needed == Needed::May && step.after.is_empty())
    });
    let finding = |(name, _): (&String, _)| {
        let path = [Key("procedures"), KeyOf(name)];
        let finding = draft.warning(&LINT.code, &path, format!("every contact follows `{name}`"));
        finding.help("say which step must be taken, or which comes after which")
    };
    blind.map(finding).collect()
}
