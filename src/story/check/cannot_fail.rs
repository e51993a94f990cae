//! A check that every contact passes.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::KeyOf;
use crate::notation::{Code, Finding};
use crate::world::Ending;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S16",
        title: "A check that cannot fail",
        explanation: "\
A check that forbids nothing, asks for nothing to be told and takes every ending says nothing about a rep, unless the
story has a goal that counts.

wrong:  check: (pass: 70),
right:  check: (forbid: [(event: Said(\"blame\"), because: \"…\")], ends: [Resolved], pass: 70),

Remedy: say which endings will do, what must be told, or what must not happen; or leave the check out.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let blind = draft.story.check.as_ref().filter(|check| {
        let weight = check.solved.as_ref().and_then(|solved| solved.weight);
        let solved = draft.story.goal.is_some() && weight != Some(0.0);
        let any_end = check.ends.is_empty() || Ending::ALL.iter().all(|ending| check.ends.contains(ending));
        check.forbid.is_empty() && check.must_tell.is_empty() && check.behaviours.is_empty() && any_end && !solved
    });
    let finding = |_| {
        let finding = draft.warning(&LINT.code, &[KeyOf("check")], "every contact passes this check");
        finding.help("name the endings that will do, what must be told, or what is forbidden")
    };
    blind.map(finding).into_iter().collect()
}
