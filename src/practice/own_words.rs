//! Answering in words of one's own, and marking them oneself.

use super::{Pick, Play};
use crate::world::Reply;

/// The longest answer in one's own words, in characters.
pub const LONGEST: usize = 600;

/// The moves that can be made, each once, with its number in the story.
pub fn acts(picks: &[Pick]) -> Vec<(u16, String)> {
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
/// Each with its number in the scenario and its name. Whoever has seen them has had a hint.
pub fn behaviours(play: &Play<'_>) -> Vec<(usize, String)> {
    let rehearsal = play.rehearsal();
    let Some(question) = rehearsal.question() else { return Vec::new() };
    let wordings = question.choices().flat_map(|choice| &choice.what.wordings);
    let set = wordings.fold(question.moment().calls_for, |set, wording| set | wording.shown);
    let named = play.scenario().behaviours.iter().take(64).enumerate();
    let named = named.filter(|(number, _)| set >> number & 1 == 1);
    named.map(|(number, behaviour)| (number, play.behaviour(&behaviour.name))).collect()
}

impl Play<'_> {
    /// The behaviours that one's own words may show are listed, which tells what is called for: in the mode practise that
    /// is a hint.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn reveals(&mut self) -> std::io::Result<()> {
        if self.mode() == super::Mode::Practise {
            self.hint()?;
        }
        Ok(())
    }
}
