//! What whoever plays the rep is asked: here is what you can see and may do.

use super::Talk;
use crate::scenario::script::{Moment, Move, Script, Sight};

/// A question to whoever plays the rep.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The story.
    pub script: &'a Script,
    /// How the talk stands.
    pub talk: &'a Talk,
}

/// A move that can be made now.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'a> {
    /// Its number in the story.
    pub number: u16,
    /// The move.
    pub what: &'a Move,
}

impl<'a> Question<'a> {
    /// The moment.
    pub fn moment(self) -> &'a Moment {
        &self.script.moments[usize::from(self.talk.moment())]
    }

    /// The moves that can be made now, in the order of the story.
    #[inline]
    pub fn choices(self) -> impl Iterator<Item = Choice<'a>> + Clone {
        let known = self.talk.known();
        self.moment().moves.clone().filter_map(move |number| {
            let what = &self.script.moves[usize::from(number)];
            let possible = what.when.as_ref().is_none_or(|condition| condition.holds(&known));
            possible.then_some(Choice { number, what })
        })
    }

    /// Whether the rep can see what the records say of a fact.
    pub fn sees(self, fact: u16) -> bool {
        match self.script.facts[usize::from(fact)].seen {
            Sight::Always => true,
            Sight::AfterLookUp(word) => self.talk.looked_up() >> word & 1 == 1,
            Sight::Never => false,
        }
    }
}
