//! How many reps it takes.

use super::erlang_c::erlang_c;
use super::figures::{Definition, Figures, Load, MOST};
use super::general_patience::general_patience;
use super::patience::Patience;

/// How near the smallest team is found that need not be whole: to a millionth of a rep.
const NEAR: f64 = 1e-6;
/// Steps that this takes at most; a handful do.
const MOST_STEPS: u32 = 60;

/// What a team is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The service level to reach, in (0, 1).
    pub share: f64,
    /// Within this time.
    pub within: f64,
    /// What it is a share of.
    pub definition: Definition,
}

/// Work for a team, and how long people wait for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Staffing {
    /// The work.
    pub load: Load,
    /// After what time people give up; without it they never do.
    pub patience: Option<Patience>,
}

impl Staffing {
    /// The figures with so many reps; `None` without a steady state and for what cannot be.
    pub fn figures(&self, reps: f64, within: f64) -> Option<Figures> {
        match &self.patience {
            Some(patience) => general_patience(&self.load, reps, patience, within),
            None => erlang_c(&self.load, reps, within),
        }
    }

    /// The fewest reps, one at least, that reach a target; `None` for one that cannot be.
    ///
    /// By every definition a further rep can only help: those who wait then wait for less time in the likelihood-ratio
    /// order. So the search may halve.
    pub fn smallest_team(&self, target: &Target) -> Option<u32> {
        if !(target.share > 0.0 && target.share < 1.0 && self.is_sound()) {
            return None;
        }
        let (mut too_few, mut enough) = (0_u32, (self.load.offered().ceil() as u32).max(1));
        let mut step = 1;
        while !self.reaches(f64::from(enough), target) {
            too_few = enough;
            enough += step;
            step *= 2;
        }
        while enough - too_few > 1 {
            let middle = too_few + (enough - too_few) / 2;
            if self.reaches(f64::from(middle), target) { enough = middle } else { too_few = middle }
        }
        Some(enough)
    }

    /// The part of the smallest team that reaches a target if it need not be whole, to a millionth of a rep above.
    pub fn smallest_fraction(&self, target: &Target, smallest_team: u32) -> f64 {
        let mut enough = f64::from(smallest_team);
        let mut too_few = (enough - 1.0).max(0.0);
        let excess = |reps: f64| self.level(reps, target).unwrap_or_default() - target.share;
        // Regula falsi in the Illinois form: an end that stays is held to half its value, so that both close in.
        let (mut low, mut high) = (excess(too_few), excess(enough));
        for _ in 0..MOST_STEPS {
            if enough - too_few <= NEAR || low >= 0.0 {
                break;
            }
            let between = (too_few * high - enough * low) / (high - low);
            // Rounding may put it on an end, which would not move.
            let between = between.clamp(too_few + NEAR / 4.0, enough - NEAR / 4.0);
            let found = excess(between);
            if found >= 0.0 {
                (enough, high) = (between, found);
                low /= 2.0;
            } else {
                (too_few, low) = (between, found);
                high /= 2.0;
            }
        }
        enough
    }

    fn is_sound(&self) -> bool {
        self.load.is_sound() && self.load.offered() <= MOST && self.patience.is_none_or(|patience| patience.is_sound())
    }

    fn reaches(&self, reps: f64, target: &Target) -> bool {
        self.level(reps, target).is_some_and(|level| level >= target.share)
    }

    /// The service level with so many reps; `None` without a steady state.
    fn level(&self, reps: f64, target: &Target) -> Option<f64> {
        self.figures(reps, target.within)?.service_level(target.definition)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{ProptestConfig, proptest};

    const DEFINITIONS: [Definition; 4] =
        [Definition::OfOffered, Definition::OfServed, Definition::AnyOutcome, Definition::ExcludingEarlyAbandons];

    #[test]
    fn a_target_that_cannot_be_has_no_team() {
        let load = Load { arrivals: 1.0, handle: 1.0 };
        let staffing = Staffing { load, patience: None };
        for share in [0.0, 1.0, -0.5, f64::NAN] {
            let target = Target { share, within: 1.0, definition: Definition::OfOffered };
            assert_eq!(staffing.smallest_team(&target), None);
        }
        let target = Target { share: 0.8, within: 1.0, definition: Definition::OfOffered };
        let too_much = Staffing { load: Load { arrivals: 1e9, handle: 1e9 }, patience: None };
        assert_eq!(too_much.smallest_team(&target), None);
        assert_eq!(Staffing { load: Load { arrivals: 0.0, handle: 1.0 }, ..staffing }.smallest_team(&target), None);
    }

    #[test]
    fn the_highest_targets_and_the_largest_teams_end() {
        let high = Target { share: 1.0 - 1e-15, within: 0.0, definition: Definition::OfOffered };
        for patience in [None, Some(Patience::Exponential { mean: 1.0 })] {
            let staffing = Staffing { load: Load { arrivals: 9_600.0, handle: 1.0 }, patience };
            assert!(staffing.smallest_team(&high).is_some_and(|team| (10_000..11_000).contains(&team)));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn the_smallest_team_reaches_its_target_and_one_less_does_not(
            arrivals in 0.01..40.0, handle in 0.1..4.0, patience in 0.05..20.0, share in 0.05..0.99, within in 0.0..1.0,
        ) {
            let load = Load { arrivals, handle };
            for patience in [None, Some(Patience::Exponential { mean: patience })] {
                let staffing = Staffing { load, patience };
                for definition in DEFINITIONS {
                    let target = Target { share, within, definition };
                    let team = staffing.smallest_team(&target).unwrap();
                    assert!(staffing.reaches(f64::from(team), &target));
                    assert!(team == 1 || !staffing.reaches(f64::from(team - 1), &target));
                    let fraction = staffing.smallest_fraction(&target, team);
                    assert!(fraction <= f64::from(team) && fraction >= f64::from(team - 1));
                    assert!(staffing.reaches(fraction, &target));
                }
            }
        }
    }
}
