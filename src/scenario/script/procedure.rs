//! Procedures with their names resolved, and how far they have been followed.

use super::{Happening, Script};
use crate::world::Steps;
use std::ops::Range;

pub use crate::story::Needed;

/// Steps to be taken, some of them only after others.
#[derive(Debug, Clone)]
pub struct Procedure {
    /// Its name.
    pub name: String,
    /// Why it is done so.
    pub why: String,
    /// How much it counts in the score.
    pub weight: f64,
    /// A contact that does otherwise scores 0.
    pub critical: bool,
    /// The condition among [`Script::spares`] under which it is left out of the score.
    pub unless: Option<u8>,
    /// Its steps, by their places in [`Script::steps`].
    pub steps: Range<u8>,
    /// Those that may not be left out, as a bit set.
    pub must: u32,
}

/// A step of a procedure.
#[derive(Debug, Clone)]
pub struct ProcedureStep {
    /// Its name.
    pub name: String,
    /// What takes it.
    pub on: Happening,
    /// Whether it may be left out.
    pub needed: Needed,
    /// The steps that come after it, near or far, as a bit set.
    pub before: u32,
}

impl Procedure {
    /// All its steps, as a bit set.
    fn all(&self) -> u32 {
        self.steps.clone().fold(0, |set, place| set | 1 << place)
    }

    /// Whether something was done too early or stated wrongly, which nothing done later can mend.
    pub fn is_broken(&self, steps: &Steps) -> bool {
        (steps.early | steps.misstated) & self.all() != 0
    }

    /// Whether it was followed: nothing left out that must be, nothing too early, nothing stated wrongly.
    pub fn is_followed(&self, steps: &Steps) -> bool {
        self.must & !steps.taken == 0 && !self.is_broken(steps)
    }
}

impl Script {
    /// Follows the procedures: `is` says of a happening whether it is what has just happened.
    pub fn follow(&self, so_far: &mut Steps, is: impl Fn(Happening) -> bool) {
        for procedure in &self.procedures {
            let wrong = |on: Happening| matches!(on, Happening::Stated(fact) if is(Happening::Misstated(fact)));
            let (mut right_now, mut wrong_now) = (0_u32, 0_u32);
            for (place, step) in self.steps_of(procedure) {
                right_now |= u32::from(is(step.on)) << place;
                wrong_now |= u32::from(wrong(step.on)) << place;
            }
            if right_now != 0 {
                let place = self.whose_turn(procedure, right_now, so_far.taken);
                if let Some(place) = place {
                    // What should have waited for this has been done already.
                    so_far.early |= self.steps[usize::from(place)].before & so_far.taken;
                    so_far.taken |= 1 << place;
                }
                so_far.misstated &= !place.map_or(right_now, |place| 1 << place);
            } else if wrong_now != 0 {
                let place = self.whose_turn(procedure, wrong_now, so_far.taken);
                so_far.misstated |= place.map_or(wrong_now, |place| 1 << place);
            }
        }
    }

    fn steps_of<'a>(&'a self, procedure: &Procedure) -> impl Iterator<Item = (u8, &'a ProcedureStep)> {
        procedure.steps.clone().map(|place| (place, &self.steps[usize::from(place)]))
    }

    /// Which of these steps of a procedure something takes that takes one: the first that is not taken and waits for
    /// nothing more, or else the first that is not taken.
    fn whose_turn(&self, procedure: &Procedure, these: u32, taken: u32) -> Option<u8> {
        let left = || procedure.steps.clone().filter(|place| (these & !taken) >> place & 1 == 1);
        let waits_for =
            |place: u8, (other, step): (u8, &ProcedureStep)| step.before >> place & 1 == 1 && taken >> other & 1 == 0;
        let waits = |place: u8| self.steps_of(procedure).any(|earlier| waits_for(place, earlier));
        left().find(|place| !waits(*place)).or_else(|| left().next())
    }

    /// The conditions under which something is left out of the score that hold, as a bit set.
    pub fn spared(&self, known: &super::Known) -> u32 {
        let held = self.spares.iter().enumerate().filter(|(_, condition)| condition.holds(known));
        held.fold(0, |set, (place, _)| set | 1 << place)
    }
}
