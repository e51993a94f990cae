//! Two reactions to the same happening, of one priority, that lead to different places.

use super::Lint;
use super::draft::Draft;
use super::holds::{Given, Holds, holds};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding};
use crate::story::{MOST_REACTIONS, Reaction};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S32",
        title: "Two reactions that could both lead on",
        explanation: "\
When something happens, the reaction of the highest priority says where it leads. Of two with the same priority that can
come at the same time, the one that stands first in the file does, which nobody sees who moves them.

wrong:  (on: Refused(\"refund\"), then: \"angry\"), (on: Refused(\"refund\"), nth: 2, ends: WalkedAway)
right:  (on: Refused(\"refund\"), then: \"angry\"), (on: Refused(\"refund\"), nth: 2, priority: 1, ends: WalkedAway)

Remedy: give one of them a higher `priority`, or each an `nth` or an `if` of its own; where chance is to say which
comes, give both a `weight`.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let leads = |reaction: &Reaction| reaction.then.is_some() || reaction.ends.is_some();
    // Those beyond the limit are an error, and cost too much to compare.
    let reactions: Vec<(usize, &Reaction)> =
        draft.story.reactions.iter().enumerate().take(MOST_REACTIONS).filter(|(_, reaction)| leads(reaction)).collect();
    let mut findings = Vec::new();
    for (place, (number, reaction)) in reactions.iter().enumerate() {
        let first = reactions[..place].iter().find(|(_, before)| overlap(before, reaction));
        if let Some((before, _)) = first {
            let message = format!(
                "this can come at the same time as reaction {} and leads elsewhere; that one counts, as it stands first",
                before + 1
            );
            let finding = draft.warning(&LINT.code, &[Key("reactions"), Index(*number)], message);
            findings.push(finding.help("give one of them a higher `priority`"));
        }
    }
    findings
}

/// Whether both can come at once, with nothing but their order to say which leads on.
fn overlap(one: &Reaction, other: &Reaction) -> bool {
    let elsewhere = (&one.then, one.ends) != (&other.then, other.ends);
    let same_time = one.counting != other.counting || one.nth.is_none() || other.nth.is_none() || one.nth == other.nth;
    let both = match (&one.condition, &other.condition) {
        (Some(one), Some(other)) => holds(one, &[other], &Given::default()) != Holds::Never,
        _ => true,
    };
    let drawn = one.weight.is_some() && other.weight.is_some();
    one.on == other.on && one.priority == other.priority && elsewhere && same_time && both && !drawn
}
