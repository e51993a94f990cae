//! How a standard takes hold: purpose, execution, peers, input.
//!
//! None of the four is a setting. Each is computed from what is done about it, and what is done takes hours that
//! somebody pays for.

use super::parameters::Parameters;
use super::range::{nearer, unit, way_gone};

/// Days in a week.
const WEEK: f64 = 7.0;

/// What is done so that standards are kept, for each rep.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Acts {
    /// Minutes a week in which the reason for the standards is explained and talked over.
    pub briefing_minutes_a_week: f64,
    /// Reminders and feedback a week on doing them.
    pub reminders_a_week: f64,
    /// Contacts a week that a colleague looks at.
    pub peer_reviews_a_week: f64,
    /// Weeks until a proposal by staff is answered; `None` if nobody asks or answers.
    pub proposals_answered_within_weeks: Option<f64>,
}

impl Acts {
    /// What these acts amount to.
    pub fn adoption(&self, p: &Parameters) -> Adoption {
        let share = |done: f64, full: f64| if full > 0.0 { unit(done / full) } else { unit(done.signum()) };
        Adoption {
            purpose: share(self.briefing_minutes_a_week, p.purpose_full),
            execute: share(self.reminders_a_week, p.execute_full),
            peers: share(self.peer_reviews_a_week, p.peers_full),
            input: self.proposals_answered_within_weeks.map_or(0.0, |weeks| {
                let patience = p.input_too_late - p.input_prompt;
                if weeks <= p.input_prompt {
                    1.0
                } else if patience > 0.0 {
                    unit((p.input_too_late - weeks) / patience)
                } else {
                    0.0
                }
            }),
        }
    }
}

/// The four forces, each in [0, 1].
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Adoption {
    /// How far reps know what the standards are for.
    pub purpose: f64,
    /// How far doing them is part of the work.
    pub execute: f64,
    /// How far reps see what colleagues do.
    pub peers: f64,
    /// How far reps have a say in them.
    pub input: f64,
}

impl Adoption {
    /// The adherence that can be reached, in [0, 1].
    pub fn reachable(&self, p: &Parameters) -> f64 {
        unit(p.adoption_most_unasked + p.adoption_most_input * unit(self.input))
    }

    /// What some days do to adherence while the mean adherence of the team is `team`: worked out once for all its reps.
    /// Exact for a team that stands still; a team that moves is followed in steps of a week or less.
    pub fn over(&self, p: &Parameters, team: f64, days: f64) -> Uptake {
        let drawn = p.adoption_purpose * unit(self.purpose) + p.adoption_peers * unit(self.peers) * unit(team);
        let lapse = std::f64::consts::LN_2 / p.adoption_half_life.max(f64::MIN_POSITIVE);
        let slipping = lapse * (1.0 - unit(self.execute));
        let rate = drawn + slipping;
        if rate <= 0.0 {
            return Uptake { rest: 0.0, gone: 0.0 };
        }
        let rest = (drawn * self.reachable(p) + slipping * p.adoption_start) / rate;
        Uptake { rest, gone: way_gone(rate, days / WEEK) }
    }
}

/// How adherence moves over some days: where it tends to, and how much of the way there it goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Uptake {
    rest: f64,
    gone: f64,
}

impl Uptake {
    /// Adherence to a standard afterwards, in [0, 1], from `adherence`.
    #[inline]
    pub fn after(&self, adherence: f64) -> f64 {
        unit(nearer(unit(adherence), self.rest, self.gone))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn after_a_year(acts: Acts) -> f64 {
        let p = Parameters::default();
        let adoption = acts.adoption(&p);
        (0..52).fold(p.adoption_start, |mean, _| adoption.over(&p, mean, WEEK).after(mean))
    }

    fn all(share: f64) -> Acts {
        Acts {
            briefing_minutes_a_week: 15.0 * share,
            reminders_a_week: share,
            peer_reviews_a_week: 0.5 * share,
            proposals_answered_within_weeks: Some(8.0 - 6.0 * share),
        }
    }

    #[test]
    fn a_standard_that_is_merely_announced_stays_where_it_started() {
        assert_eq!(after_a_year(Acts::default()), 0.5);
    }

    #[test]
    fn all_acts_at_half_reach_four_in_five_within_a_year_and_at_full_nearly_all() {
        let (half, full) = (after_a_year(all(0.5)), after_a_year(all(1.0)));
        assert!((half - 0.81).abs() < 0.01, "{half}");
        assert!(full > 0.995, "{full}");
    }

    #[test]
    fn acts_have_a_full_measure_beyond_which_more_adds_nothing() {
        let p = Parameters::default();
        assert_eq!(all(1.0).adoption(&p), Adoption { purpose: 1.0, execute: 1.0, peers: 1.0, input: 1.0 });
        assert_eq!(all(1.0).adoption(&p), all(1.3).adoption(&p));
        assert_eq!(all(0.0).adoption(&p), Acts::default().adoption(&p));
    }

    #[test]
    fn without_reminders_what_was_won_is_half_lost_in_half_a_year() {
        let p = Parameters::default();
        let left = Adoption::default().over(&p, 0.9, 28.0 * WEEK).after(0.9);
        assert!((left - 0.7).abs() < 1e-12);
        let reminded = Adoption { execute: 1.0, ..Adoption::default() };
        assert_eq!(reminded.over(&p, 0.9, 28.0 * WEEK).after(0.9), 0.9);
    }

    proptest! {
        #[test]
        fn adherence_stays_a_probability_whatever_is_done(
            numbers in prop::array::uniform7(prop::num::f64::ANY), answered: bool,
        ) {
            let p = Parameters::default();
            let acts = Acts {
                briefing_minutes_a_week: numbers[0],
                reminders_a_week: numbers[1],
                peer_reviews_a_week: numbers[2],
                proposals_answered_within_weeks: answered.then_some(numbers[3]),
            };
            let adoption = acts.adoption(&p);
            for force in [adoption.purpose, adoption.execute, adoption.peers, adoption.input] {
                prop_assert!((0.0..=1.0).contains(&force));
            }
            prop_assert!((0.0..=1.0).contains(&adoption.over(&p, numbers[5], numbers[6]).after(numbers[4])));
        }
    }
}
