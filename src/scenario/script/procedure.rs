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
        for (place, step) in self.steps.iter().enumerate() {
            let bit = 1_u32 << place;
            if is(step.on) {
                if so_far.taken & bit == 0 {
                    // What should have waited for this has been done already.
                    so_far.early |= step.before & so_far.taken;
                    so_far.taken |= bit;
                }
                so_far.misstated &= !bit;
            } else if let Happening::Stated(fact) = step.on
                && is(Happening::Misstated(fact))
            {
                so_far.misstated |= bit;
            }
        }
    }

    /// The conditions under which something is left out of the score that hold, as a bit set.
    pub fn spared(&self, known: &super::Known) -> u32 {
        let held = self.spares.iter().enumerate().filter(|(_, condition)| condition.holds(known));
        held.fold(0, |set, (place, _)| set | 1 << place)
    }
}
