//! What of a story its own tests come to.

use super::Review;
use crate::world::{Reply, Turn};

/// What of a story its own tests come to, by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The moments.
    pub moments: Vec<bool>,
    /// The moves.
    pub moves: Vec<bool>,
    /// The reactions.
    pub reactions: Vec<bool>,
    /// The branches of luck, by moment.
    pub branches: Vec<Vec<bool>>,
}

/// How many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// That were come to.
    pub met: usize,
    /// There are.
    pub of: usize,
}

impl Share {
    fn of<'b>(met: impl Iterator<Item = &'b bool>) -> Share {
        met.fold(Share::default(), |share, met| Share { met: share.met + usize::from(*met), of: share.of + 1 })
    }
}

impl Coverage {
    /// What the tests come to, those included that do not come out as expected.
    pub(super) fn of(review: &Review<'_>) -> Coverage {
        let script = review.script;
        let branches =
            |moment: &crate::scenario::script::Moment| moment.chance.as_ref().map_or(0, |c| c.branches.len());
        let mut coverage = Coverage {
            moments: vec![false; script.moments.len()],
            moves: vec![false; script.moves.len()],
            reactions: vec![false; script.reactions.len()],
            branches: script.moments.iter().map(|moment| vec![false; branches(moment)]).collect(),
        };
        for tried in &review.tests {
            let rehearsal = &tried.played.rehearsal;
            for taken in rehearsal.taken() {
                mark(&mut coverage.moments, taken.moment);
                if let Reply::Move { number, .. } = taken.reply {
                    mark(&mut coverage.moves, number);
                }
            }
            for (_, turn) in rehearsal.heard() {
                match turn {
                    Turn::CustomerSaid { moment, .. } => mark(&mut coverage.moments, *moment),
                    Turn::Reacted { reaction, .. } => mark(&mut coverage.reactions, *reaction),
                    _ => {}
                }
            }
            for (moment, share) in rehearsal.lucks() {
                mark(&mut coverage.moments, *moment);
                let chance = script.moments.get(usize::from(*moment)).and_then(|moment| moment.chance.as_ref());
                let branch = chance.and_then(|it| it.branches.iter().position(|(up_to, _)| share < up_to));
                if let (Some(branch), Some(met)) = (branch, coverage.branches.get_mut(usize::from(*moment))) {
                    met[branch] = true;
                }
            }
        }
        coverage
    }

    /// How many of the moments.
    pub fn of_moments(&self) -> Share {
        Share::of(self.moments.iter())
    }

    /// How many of the moves.
    pub fn of_moves(&self) -> Share {
        Share::of(self.moves.iter())
    }

    /// How many of the reactions.
    pub fn of_reactions(&self) -> Share {
        Share::of(self.reactions.iter())
    }

    /// How many of the branches of luck.
    pub fn of_branches(&self) -> Share {
        Share::of(self.branches.iter().flatten())
    }
}

fn mark(met: &mut [bool], number: u16) {
    if let Some(met) = met.get_mut(usize::from(number)) {
        *met = true;
    }
}
