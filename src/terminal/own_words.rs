//! Answering in words of one's own, and marking them oneself.

use crate::practice::{Pick, Play};
use crate::world::Reply;

/// How far somebody has come who answers in their own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum OwnWords {
    /// They choose what to do.
    Act,
    /// They write what they say.
    Words {
        /// The move's number in the story.
        number: u16,
        /// What they have written.
        text: String,
    },
    /// They mark what it shows.
    Mark {
        /// The move's number in the story.
        number: u16,
        /// What they have written.
        text: String,
        /// The behaviours that it shows, as a bit set.
        shown: u64,
    },
}

/// The moves that can be made, each once, with its number in the story.
pub(super) fn acts(picks: &[Pick]) -> Vec<(u16, String)> {
    let mut acts: Vec<(u16, String)> = Vec::new();
    for pick in picks {
        let Reply::Move { number, .. } = pick.reply else { continue };
        if acts.iter().all(|(known, _)| *known != number) {
            acts.push((number, pick.act.clone()));
        }
    }
    acts
}

/// The behaviours that somebody can find in their own words: those called for, and those that some wording here shows.
/// Each with its number in the scenario and its name.
pub(super) fn behaviours(play: &Play<'_>) -> Vec<(usize, String)> {
    let rehearsal = play.rehearsal();
    let Some(question) = rehearsal.question() else { return Vec::new() };
    let wordings = question.choices().flat_map(|choice| &choice.what.wordings);
    let set = wordings.fold(question.moment().calls_for, |set, wording| set | wording.shown);
    let named = play.scenario().behaviours.iter().take(64).enumerate();
    let named = named.filter(|(number, _)| set >> number & 1 == 1);
    named.map(|(number, behaviour)| (number, play.behaviour(&behaviour.name))).collect()
}
