//! What spells say of a figure: the interval, how far the exact value lies from the estimate, and how much narrower the
//! interval should be.

use super::case::{Case, Figure, Given};
use super::spells::Spell;
use crate::experiment::books::Tally;
use crate::sim::SECOND;
use crate::stats::Ratio;

/// Shares below this, and waits below this share of a mean call, are held to the width of one that large: a probability
/// of one in a million known to a hundredth of itself would take ten thousand million calls.
const SMALL: f64 = 0.01;
/// Where fewer calls than this were so, or were not, they are counted rather than taken to be normal.
const FEW: u64 = 50;

/// What spells say of a figure. What cannot be estimated is none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Judged {
    pub(super) estimate: f64,
    pub(super) low: f64,
    pub(super) high: f64,
    /// The standard error.
    pub(super) error: f64,
}

impl Judged {
    /// Judges a figure by spells, in the case's own time. None when nobody came, or nobody whom it is about.
    pub(super) fn of(case: &Case, figure: Figure, spells: &[Spell], slower: f64) -> Option<Judged> {
        let parts: Vec<(f64, f64)> = spells.iter().map(|spell| figure.parts(spell)).collect();
        let ratio = Ratio::of(&parts)?;
        let half = ratio.t * ratio.error;
        let (low, high) = (ratio.estimate - half, ratio.estimate + half);
        let mut judged = Judged { estimate: ratio.estimate, low, high, error: ratio.error };
        judged.widen(case, figure, spells, slower);
        let scale = if figure.is_share() { 1.0 } else { 1.0 / slower };
        let most = if figure.is_share() { 1.0 } else { f64::INFINITY };
        Some(Judged {
            estimate: judged.estimate * scale,
            low: (judged.low * scale).max(0.0),
            high: (judged.high * scale).min(most),
            error: judged.error * scale,
        })
    }

    /// Makes the interval as wide as so few calls allow: when nobody waited in a million calls, that is no proof that
    /// nobody ever does.
    ///
    /// The interval of a Poisson count x is about (√x − 1)² to (√(x + 1) + 1)²: Anscombe (1948), *Biometrika* 35,
    /// 246–254.
    fn widen(&mut self, case: &Case, figure: Figure, spells: &[Spell], slower: f64) {
        let all = spells.iter().fold(Tally::default(), |sum, spell| sum.and(&spell.tally));
        let at_once = all.offered() - all.delayed;
        let (count, turned) = match figure {
            // Agents are idle when a call finds one free, and else hardly ever.
            Figure::Occupancy => (all.delayed + all.blocked, true),
            Figure::Abandons => (all.lost - all.blocked, false),
            Figure::Blocked => (all.blocked, false),
            Figure::InTime => (all.in_time, all.in_time > all.offered() / 2),
            Figure::Waits => (all.delayed, all.delayed > at_once),
            Figure::MeanWait | Figure::MeanWaitServed => (all.delayed, false),
        };
        let count = if turned { all.offered() - count } else { count };
        if count >= FEW {
            return;
        }
        // What one such call adds: itself, its wait, or the time until it came in which an agent was idle. An agent is
        // free after about so long when nobody has waited.
        let free_after = 60.0 * slower / (case.served_a_minute * f64::from(case.agents));
        let paid_hours: f64 = spells.iter().map(|spell| spell.paid_hours).sum();
        let one = match (figure, count) {
            (Figure::Occupancy, _) => slower / case.calls_a_minute / 60.0 / paid_hours,
            (Figure::MeanWait | Figure::MeanWaitServed, 0) => free_after / all.offered() as f64,
            (Figure::MeanWait | Figure::MeanWaitServed, _) => {
                all.waited() as f64 / SECOND as f64 / count as f64 / all.offered() as f64
            }
            _ => 1.0 / all.offered() as f64,
        };
        let count = count as f64;
        let fewer = (count.sqrt() - 1.0).max(0.0).powi(2);
        let more = ((count + 1.0).sqrt() + 1.0).powi(2);
        let (down, up) = ((count - fewer) * one, (more - count) * one);
        let (down, up) = if turned { (up, down) } else { (down, up) };
        self.low = self.low.min(self.estimate - down);
        self.high = self.high.max(self.estimate + up);
        self.error = self.error.max((count + 1.0).sqrt() * one);
    }

    /// How many standard errors the estimate lies above the exact value. None when there is no error to measure by.
    pub(super) fn z(&self, exact: f64) -> Option<f64> {
        let apart = self.estimate - exact;
        if self.error > 0.0 { Some(apart / self.error) } else { (apart == 0.0).then_some(0.0) }
    }

    /// How many times as wide the interval is as it should be, when its half is to be this share of the exact value.
    pub(super) fn too_wide(&self, case: &Case, given: &Given, half_width: f64) -> f64 {
        let small = if given.figure.is_share() { SMALL } else { SMALL * 60.0 / case.served_a_minute };
        (self.high - self.low) / 2.0 / (half_width * given.exact.max(small))
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn case() -> Case {
        let text = r#"{"cases": [{"lambda_per_min": 1, "mu_per_min": 0.5, "agents": 4, "p_wait": 0.5}]}"#;
        read(text).unwrap().remove(0)
    }

    fn covers(judged: &Judged, exact: f64) -> bool {
        judged.low <= exact && exact <= judged.high
    }

    /// Spells of a hundred calls, of which so many waited ten seconds.
    fn spells(waited: &[u64]) -> Vec<Spell> {
        let spell = |&delayed: &u64| {
            let waited = delayed * 10 * SECOND;
            let tally = Tally { served: 100, delayed, waited_served: waited, ..Tally::default() };
            Spell { tally, worked_hours: 50.0, paid_hours: 100.0 }
        };
        waited.iter().map(spell).collect()
    }

    #[test]
    fn the_interval_is_that_of_student_and_z_counts_standard_errors() {
        let judged = Judged::of(&case(), Figure::Waits, &spells(&[40, 50, 50, 60]), 1.0).unwrap();
        // The spells' shares have variance .02/3, four of them.
        let error = (0.02_f64 / 3.0 / 4.0).sqrt();
        assert!((judged.error - error).abs() < 1e-12 && judged.estimate == 0.5);
        assert!((judged.high - 0.5 - 3.182_446 * error).abs() < 1e-6);
        assert!((judged.z(0.5 + 2.0 * error).unwrap() + 2.0).abs() < 1e-9);
        assert!(covers(&judged, 0.62) && covers(&judged, 0.38) && !covers(&judged, 0.7));
    }

    #[test]
    fn a_wait_is_told_in_the_time_of_the_case() {
        let judged = Judged::of(&case(), Figure::MeanWait, &spells(&[40, 50, 50, 60]), 10.0).unwrap();
        assert!((judged.estimate - 0.5).abs() < 1e-12);
        let share = Judged::of(&case(), Figure::Waits, &spells(&[40, 50, 50, 60]), 10.0).unwrap();
        assert_eq!(share.estimate, 0.5);
    }

    #[test]
    fn that_nobody_waited_does_not_prove_that_nobody_does() {
        let judged = Judged::of(&case(), Figure::Waits, &spells(&[0; 100]), 1.0).unwrap();
        assert_eq!((judged.estimate, judged.low), (0.0, 0.0));
        assert!((judged.high - 4e-4).abs() < 1e-12 && covers(&judged, 1e-6));
        assert!(judged.z(1e-6).unwrap().abs() < 0.1);
        let all = Judged::of(&case(), Figure::Waits, &spells(&[100; 100]), 1.0).unwrap();
        assert!((all.low - (1.0 - 4e-4)).abs() < 1e-12 && all.high == 1.0);
        let wait = Judged::of(&case(), Figure::MeanWait, &spells(&[0; 100]), 1.0).unwrap();
        assert!((wait.high - 30.0 * 4e-4).abs() < 1e-12);
    }

    #[test]
    fn that_no_agent_was_idle_does_not_prove_that_none_ever_is() {
        let spells: Vec<Spell> = spells(&[100; 24]).into_iter().map(|it| Spell { worked_hours: 100.0, ..it }).collect();
        let judged = Judged::of(&case(), Figure::Occupancy, &spells, 1.0).unwrap();
        // Up to four idle times of a minute, in 2,400 hours.
        assert!((judged.low - (1.0 - 4.0 / 60.0 / 2_400.0)).abs() < 1e-12 && judged.high == 1.0);
        assert!(judged.z(1.0 - 1e-12).unwrap().abs() < 1e-3);
    }

    #[test]
    fn a_figure_of_nobody_is_none_and_one_without_error_is_right_or_has_no_z() {
        assert_eq!(Judged::of(&case(), Figure::Waits, &[Spell::default(); 4], 1.0), None);
        let judged = Judged::of(&case(), Figure::Occupancy, &spells(&[1; 4]), 1.0).unwrap();
        assert_eq!((judged.z(0.5), judged.z(0.6)), (Some(0.0), None));
        assert!(covers(&judged, 0.5) && !covers(&judged, 0.6));
    }

    #[test]
    fn a_small_share_is_held_to_the_width_of_a_hundredth() {
        let judged = Judged { estimate: 0.001, low: 0.0005, high: 0.0015, error: 0.00025 };
        let given = |exact| Given { name: "p_wait", figure: Figure::Waits, exact };
        assert!((judged.too_wide(&case(), &given(0.001), 0.01) - 5.0).abs() < 1e-9);
        assert!((judged.too_wide(&case(), &given(1e-9), 0.01) - 5.0).abs() < 1e-9);
        assert!((judged.too_wide(&case(), &given(0.1), 0.01) - 0.5).abs() < 1e-9);
        let wait = Given { name: "mean_wait_s", figure: Figure::MeanWait, exact: 0.1 };
        // A hundredth of a call of 120 seconds.
        assert!((judged.too_wide(&case(), &wait, 0.01) - 0.0005 / 0.012).abs() < 1e-9);
    }
}
