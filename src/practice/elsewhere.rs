//! The same replies under other policies.

use super::{Play, Session};
use crate::sim::Time;
use crate::world::Ending;

/// What the same moves, with the same luck, came to under another policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Elsewhere {
    /// The policy's number in the scenario.
    pub number: usize,
    /// The policy's name.
    pub policy: String,
    /// What people call it.
    pub title: String,
    /// How it ended; none when the talk took another way, on which these replies do not lead to an end.
    pub ending: Option<Ending>,
    /// So many of the replies could be given.
    pub turns: usize,
    /// The score, 0 to 100, when it ended.
    pub score: Option<f64>,
    /// A supervisor was asked.
    pub escalated: bool,
    /// How long it lasted.
    pub lasted: Time,
}

impl Play<'_> {
    /// What the replies come to under each other policy under which something changes: the ending, the score, whether a
    /// supervisor is asked, or the time.
    pub fn elsewhere(&self) -> Vec<Elsewhere> {
        let under = |policy: usize| {
            let session = Session { policy, ..self.session().clone() };
            let rehearsal = session.resume(self.scenario())?;
            let about = self.scenario().policies.get(policy)?;
            Some(Elsewhere {
                number: policy,
                policy: about.id.clone(),
                title: about.title.clone(),
                ending: rehearsal.ending(),
                turns: rehearsal.taken().len(),
                score: rehearsal.ending().and_then(|_| rehearsal.score()),
                escalated: rehearsal.talk().record().escalated,
                lasted: rehearsal.talk().elapsed(),
            })
        };
        let told = |each: &Elsewhere| (each.ending, each.turns, each.score, each.escalated, each.lasted);
        let Some(here) = under(self.session().policy).filter(|here| here.ending.is_some()) else { return Vec::new() };
        let others = (0..self.scenario().policies.len()).filter(|policy| *policy != self.session().policy);
        others.filter_map(under).filter(|other| told(other) != told(&here)).collect()
    }
}
