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

/// The smallest team that reaches a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Team {
    /// The fewest reps, one at least.
    pub reps: u32,
    /// The part of them that reaches it if a team need not be whole, to a millionth of a rep above.
    pub fraction: f64,
    /// What it is like with all of them, by the threshold of the target.
    pub figures: Figures,
}

impl Staffing {
    /// The figures with so many reps; `None` without a steady state and for what cannot be.
    pub fn figures(&self, reps: f64, within: f64) -> Option<Figures> {
        match &self.patience {
            Some(patience) => general_patience(&self.load, reps, patience, within),
            None => erlang_c(&self.load, reps, within),
        }
    }

    /// The smallest team that reaches a target; `None` for a target that cannot be, and where ten million reps do not
    /// reach it.
    ///
    /// By every definition a further rep can only help: those who wait then wait for less time in the likelihood-ratio
    /// order. So the search may begin anywhere, stride and halve; it begins with a team `near`, which changes nothing
    /// but how long it takes.
    pub fn smallest_team(&self, target: &Target, near: Option<f64>) -> Option<Team> {
        if !(target.share > 0.0 && target.share < 1.0 && self.is_sound()) {
            return None;
        }
        let look = |reps: u32| self.look(f64::from(reps), target);
        let first = (near.unwrap_or(self.load.offered()).ceil() as u32).clamp(1, MOST as u32);
        let found = look(first);
        let mut step = 1;
        let (mut below, mut whole);
        if found.reaches {
            (below, whole) = ((0, None), (first, found));
            while whole.0 > step {
                let (fewer, found) = (whole.0 - step, look(whole.0 - step));
                if !found.reaches {
                    below = (fewer, Some(found));
                    break;
                }
                whole = (fewer, found);
                step *= 2;
            }
        } else {
            below = (first, Some(found));
            loop {
                let more = (below.0 + step).min(MOST as u32);
                let found = look(more);
                if found.reaches {
                    whole = (more, found);
                    break;
                }
                if more == MOST as u32 {
                    return None;
                }
                below = (more, Some(found));
                step *= 2;
            }
        }
        while whole.0 - below.0 > 1 {
            let middle = below.0 + (whole.0 - below.0) / 2;
            let found = look(middle);
            if found.reaches { whole = (middle, found) } else { below = (middle, Some(found)) }
        }
        let below = below.1.unwrap_or_else(|| look(below.0));
        let fraction = self.smallest_fraction(target, f64::from(whole.0), [below.level, whole.1.level]);
        Some(Team { reps: whole.0, fraction, figures: whole.1.figures? })
    }

    /// The part of the smallest team that reaches a target, given the levels of one rep fewer and of the whole team.
    fn smallest_fraction(&self, target: &Target, mut enough: f64, levels: [f64; 2]) -> f64 {
        let mut too_few = enough - 1.0;
        let [mut low, mut high] = levels.map(|level| level - target.share);
        // Regula falsi in the Illinois form: an end that stays is held to half its value, so that both close in.
        for _ in 0..MOST_STEPS {
            if enough - too_few <= NEAR || low >= 0.0 {
                break;
            }
            let between = (too_few * high - enough * low) / (high - low);
            // Rounding may put it on an end, which would not move.
            let between = between.clamp(too_few + NEAR / 4.0, enough - NEAR / 4.0);
            let found = self.look(between, target).level - target.share;
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

    fn look(&self, reps: f64, target: &Target) -> Look {
        let figures = self.figures(reps, target.within);
        let level = figures.and_then(|figures| figures.service_level(target.definition));
        Look { figures, level: level.unwrap_or_default(), reaches: level.is_some_and(|level| level >= target.share) }
    }
}

/// What a team of one size comes to.
#[derive(Clone, Copy)]
struct Look {
    /// `None` without a steady state.
    figures: Option<Figures>,
    /// The service level; 0 without a steady state.
    level: f64,
    reaches: bool,
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
            assert_eq!(staffing.smallest_team(&target, None), None);
        }
        let target = Target { share: 0.8, within: 1.0, definition: Definition::OfOffered };
        let too_much = Staffing { load: Load { arrivals: 1e9, handle: 1e9 }, patience: None };
        assert_eq!(too_much.smallest_team(&target, None), None);
        assert_eq!(
            Staffing { load: Load { arrivals: 0.0, handle: 1.0 }, ..staffing }.smallest_team(&target, None),
            None
        );
    }

    #[test]
    fn the_highest_targets_and_the_largest_teams_end() {
        let high = Target { share: 1.0 - 1e-15, within: 0.0, definition: Definition::OfOffered };
        for patience in [None, Some(Patience::Exponential { mean: 1.0 })] {
            let staffing = Staffing { load: Load { arrivals: 9_600.0, handle: 1.0 }, patience };
            let team = staffing.smallest_team(&high, None).unwrap();
            assert!((10_000..11_000).contains(&team.reps));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn the_smallest_team_reaches_its_target_and_one_less_does_not(
            arrivals in 0.01..40.0, handle in 0.1..4.0, patience in 0.05..20.0, share in 0.05..0.99, within in 0.0..1.0,
            near in 0.0..300.0,
        ) {
            let load = Load { arrivals, handle };
            for patience in [None, Some(Patience::Exponential { mean: patience })] {
                let staffing = Staffing { load, patience };
                for definition in DEFINITIONS {
                    let target = Target { share, within, definition };
                    let found = staffing.smallest_team(&target, None).unwrap();
                    let Team { reps, fraction, figures } = found;
                    let reaches = |reps: f64| staffing.look(reps, &target).reaches;
                    assert!(reaches(f64::from(reps)));
                    assert!(reps == 1 || !reaches(f64::from(reps - 1)));
                    assert!(fraction <= f64::from(reps) && fraction >= f64::from(reps - 1));
                    assert!(reaches(fraction));
                    assert_eq!(staffing.figures(f64::from(reps), within), Some(figures));
                    for near in [0.0, 1.0, near, load.offered() * 2.0 + 50.0] {
                        assert_eq!(staffing.smallest_team(&target, Some(near)), Some(found), "from {near}");
                    }
                }
            }
        }
    }
}
