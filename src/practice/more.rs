//! What plain practice says of modes, of going back and of other policies.

use super::words::Voice;
use super::{Elsewhere, Mode, Tongue};
use crate::rehearsal::Rehearsal;

/// There are no hints in a test.
pub(super) fn no_hints(tongue: &Tongue) -> String {
    format!("{}\n", tongue.plainly("no-hints"))
}

/// The person goes back.
pub(super) fn back_to(tongue: &Tongue, turn: usize) -> String {
    format!("\n{}\n\n", tongue.say("back-to", [("turn", turn.into())]))
}

/// There is no turn to go back to, or none may be taken back.
pub(super) fn no_way_back(tongue: &Tongue, mode: Mode) -> String {
    format!("{}\n", tongue.plainly(if mode.helps() { "no-such-turn" } else { "no-way-back" }))
}

/// The same moves under other policies.
pub(super) fn elsewhere(rehearsal: &Rehearsal<'_>, all: &[Elsewhere]) -> String {
    if all.is_empty() {
        return String::new();
    }
    let voice = Voice::of(rehearsal);
    // Policies under which it goes alike share a line.
    let mut alike: Vec<(String, Vec<String>)> = Vec::new();
    for each in all {
        let Some(policy) = voice.shown.scenario.policies.get(each.number) else { continue };
        let policy = voice.shown.tongue.say("quoted", [("name", voice.shown.policy(policy).into())]);
        let went = there(&voice, each);
        match alike.iter_mut().find(|(known, _)| *known == went) {
            Some((_, policies)) => policies.push(policy),
            None => alike.push((went, vec![policy])),
        }
    }
    let tongue = voice.shown.tongue;
    let mut text = format!("{}\n", tongue.plainly("elsewhere"));
    for (went, policies) in alike {
        let policies = voice.shown.list(policies.into_iter());
        text.push_str(&tongue.say("elsewhere-line", [("policies", policies.into()), ("went", went.into())]));
        text.push('\n');
    }
    text.push('\n');
    text
}

/// What the same moves came to under one other policy.
fn there(voice: &Voice<'_>, each: &Elsewhere) -> String {
    let (shown, tongue) = (voice.shown, voice.shown.tongue);
    let Some(ending) = each.ending else {
        return tongue.say("elsewhere-parts", [("turn", each.turns.into())]);
    };
    let score = match each.score {
        Some(score) => tongue.say("elsewhere-score", [("score", tongue.number(score, 0).into())]),
        None => tongue.plainly("elsewhere-unscored"),
    };
    let filled =
        [("ending", shown.ending(ending).into()), ("score", score.into()), ("span", shown.span(each.lasted).into())];
    tongue.say(if each.escalated { "elsewhere-asks" } else { "elsewhere-went" }, filled)
}
