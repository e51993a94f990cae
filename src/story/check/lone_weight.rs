//! A reaction with a weight that is weighed against nothing.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding};
use crate::story::Reaction;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S43",
        title: "A weight with nothing to weigh against",
        explanation: "\
Of reactions to the same event with the same priority that have a `weight`, one comes, the likelier the more it weighs.
One alone comes each time, whatever it weighs.

wrong:  (on: Denied, weight: 2, says: [\"I see.\"])                       and no other reaction to Denied with a weight
right:  (on: Denied, weight: 2, says: [\"I see.\"]), (on: Denied, weight: 1, mood: -0.1)

Remedy: give the other reactions to the event a weight and the same priority, or take this one away.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let reactions = || draft.story.reactions.iter().enumerate().filter(|(_, reaction)| reaction.weight.is_some());
    let beside = |one: &Reaction, other: &Reaction| one.on == other.on && one.priority == other.priority;
    let lone = reactions().filter(|(number, one)| !reactions().any(|(other, it)| other != *number && beside(one, it)));
    let finding = |(number, _): (usize, &Reaction)| {
        let path = [Key("reactions"), Index(number), Key("weight")];
        let finding =
            draft.warning(&LINT.code, &path, "no other reaction of this priority to the same event has a weight");
        finding.help("give another one a weight too, or take this one away")
    };
    lone.map(finding).collect()
}
