//! A rep: what they bring, what they have learnt, how they feel.

use super::parameters::Parameters;
use super::range::{above, bounded_exp, nearer, relaxed, unit, way_gone};
use crate::sim::{DAYS_A_MONTH, Stream};

/// Days in a week.
const WEEK: f64 = 7.0;

/// A rep's lasting state. What belongs to a kind of issue (skill) or to a standard (adherence) is kept by whoever
/// knows the kinds and the standards; the functions of this module say how it changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rep {
    /// How much slower than others by nature, in log time; its exponential has mean 1 over reps.
    pub speed_offset: f64,
    /// How much better than others by nature, in log odds of doing right.
    pub quality_offset: f64,
    /// Which way they lean when things are left to them, in standard deviations.
    pub judgement: f64,
    /// Skill in a kind of issue without practice: probability of the best move, in [0, 1].
    pub skill_start: f64,
    /// Skill that practice tends to, in [`Rep::skill_start`]..=1.
    pub skill_max: f64,
    /// Contacts handled, as far as they still count for speed.
    pub experience: f64,
    /// ln τ: how far what they think a proper time has drifted from the proper time; at most 0.
    pub tau_log: f64,
    /// Morale in [0, 1].
    pub morale: f64,
}

impl Rep {
    /// A rep drawn from those who apply, with so many contacts behind them.
    ///
    /// Reps differ in speed so that their share of the variance of log handle time is `rep_share_log_handle`, the rest
    /// being `handle_noise`.
    pub fn new(p: &Parameters, mut chance: Stream, experience: f64) -> Rep {
        let share = p.rep_share_log_handle.clamp(0.0, 0.99);
        let speed_sd = p.handle_noise * (share / (1.0 - share)).sqrt();
        let skill_start = unit(p.skill_start);
        Rep {
            speed_offset: speed_sd * (chance.normal() - speed_sd / 2.0),
            quality_offset: p.rep_quality_sd * chance.normal(),
            judgement: chance.normal(),
            skill_start,
            skill_max: unit(p.skill_max + p.skill_max_sd * chance.normal()).max(skill_start),
            experience: above(experience),
            tau_log: 0.0,
            morale: unit(p.morale_base),
        }
    }

    /// Skill in a kind of issue after so many more contacts of it, from `skill`; in [0, 1].
    pub fn practised(&self, p: &Parameters, skill: f64, contacts: f64) -> f64 {
        unit(relaxed(unit(skill), self.skill_max, 1.0 / p.skill_scale.max(f64::MIN_POSITIVE), contacts))
    }

    /// Lets the days of a drift pass.
    #[inline]
    pub fn drift(&mut self, drift: &Drift) {
        self.morale = unit(nearer(self.morale, drift.morale, drift.morale_gone));
        let eroded = nearer(self.tau_log, drift.tau, drift.tau_gone) - drift.tau_lost;
        self.tau_log = eroded.max(drift.tau_least).min(0.0);
    }

    /// The hazard of leaving the job, per month.
    pub fn attrition(&self, p: &Parameters) -> f64 {
        p.attrition * bounded_exp(-p.attrition_morale * (self.morale - p.attrition_morale_usual))
    }

    /// The probability of leaving the job within so many days, as morale stands.
    pub fn leaves_within(&self, p: &Parameters, days: f64) -> f64 {
        unit(-libm::expm1(-self.attrition(p) * above(days) / DAYS_A_MONTH))
    }
}

/// What a rep works under, over the last week or so.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Climate {
    /// See [`pressure`].
    pub pressure: f64,
    /// How much they may decide, in [0, 1].
    pub autonomy: f64,
    /// How much abuse they met, in [0, 1].
    pub abuse: f64,
    /// Share of what they asked for on a customer's behalf that was refused.
    pub denied: f64,
    /// How far good work is noticed, in [0, 1].
    pub recognition: f64,
    /// How far the purpose of the standards is known, in [0, 1].
    pub purpose: f64,
}

impl Climate {
    /// The morale that this climate tends to, in [0, 1].
    pub fn morale(&self, p: &Parameters) -> f64 {
        unit(
            p.morale_base
                + p.morale_autonomy * unit(self.autonomy)
                + p.morale_recognition * unit(self.recognition)
                + p.morale_purpose * unit(self.purpose)
                - p.morale_pressure * overload(p, self.pressure)
                - p.morale_abuse * unit(self.abuse)
                - p.morale_denied * unit(self.denied),
        )
    }
}

/// Pressure: 1 when the work just fits the hours. The more pressing of two: hours needed at the proper time over hours
/// available, and a quota over what the present pace achieves (0 without a quota). In [0, `pressure_max`].
pub fn pressure(p: &Parameters, load: f64, quota: f64) -> f64 {
    above(load).max(above(quota)).min(above(p.pressure_max))
}

/// Pressure beyond what the hours can take.
pub(super) fn overload(p: &Parameters, pressure: f64) -> f64 {
    above(pressure.min(p.pressure_max) - 1.0)
}

/// What some days under a climate do to every rep alike: worked out once for a team. Morale follows its causes. What is
/// thought a proper time erodes under pressure, and only execution brings it back.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drift {
    /// The morale that the climate tends to, and how much of the way there is gone.
    morale: f64,
    morale_gone: f64,
    /// The ln τ that execution under this pressure tends to, and how much of the way there is gone.
    tau: f64,
    tau_gone: f64,
    /// What pressure takes from ln τ where nothing brings it back.
    tau_lost: f64,
    tau_least: f64,
}

impl Drift {
    /// So many days under a climate; `execute` in [0, 1] (see [`Adoption`](super::Adoption)).
    ///
    /// ln τ is linear in itself, so exact over any span under constant pressure; it moves one way, so that stopping at
    /// the bounds afterwards is exact too.
    pub fn over(p: &Parameters, climate: &Climate, execute: f64, days: f64) -> Drift {
        let weeks = above(days) / WEEK / p.erosion_time.max(f64::MIN_POSITIVE);
        let down = p.pressure_on_time * overload(p, climate.pressure);
        let back = unit(execute);
        let comes_back = back > 1e-9;
        Drift {
            morale: climate.morale(p),
            morale_gone: way_gone(1.0 / p.morale_time.max(f64::MIN_POSITIVE), days),
            tau: if comes_back { -down / back } else { 0.0 },
            tau_gone: if comes_back { way_gone(back, weeks) } else { 0.0 },
            tau_lost: if comes_back { 0.0 } else { down * weeks.min(f64::MAX) },
            tau_least: libm::log(p.erosion_least.clamp(1e-6, 1.0)),
        }
    }
}

/// What a day teaches, worked out once for a team: contacts of a kind bring skill in it, and a day without any lets some
/// of it go.
#[derive(Debug, Clone, PartialEq)]
pub struct Learning {
    scale: f64,
    /// Training on top, worth so many contacts of each kind.
    trained: f64,
    /// By the number of contacts: how much of the way to full skill they go.
    gone: [f64; Learning::USUAL],
    /// How much of the way back to the start half-lives take a rep who has no contact of a kind.
    lost: f64,
}

impl Learning {
    /// Most days bring a rep fewer contacts of one kind than this.
    const USUAL: usize = 32;

    /// A day with training worth so many contacts of each kind.
    pub fn of_a_day(p: &Parameters, trained: f64) -> Learning {
        let (scale, trained) = (1.0 / p.skill_scale.max(f64::MIN_POSITIVE), above(trained));
        let rate = std::f64::consts::LN_2 / p.skill_half_life.max(f64::MIN_POSITIVE);
        Learning {
            scale,
            trained,
            gone: std::array::from_fn(|count| way_gone(scale, count as f64 + trained)),
            lost: way_gone(rate, 1.0),
        }
    }

    /// What a day with so many contacts of a kind is worth, in contacts.
    #[inline]
    pub fn worth(&self, contacts: u16) -> f64 {
        f64::from(contacts) + self.trained
    }

    /// Skill in a kind of issue after a day with so many contacts of it, from `skill`; in [0, 1]. Half of what was
    /// learnt goes in `skill_half_life` without any. Somebody who starts out better than practice would make them does
    /// not unlearn by practising.
    #[inline]
    pub fn after(&self, rep: &Rep, skill: f64, contacts: u16) -> f64 {
        let skill = unit(skill);
        if self.worth(contacts) <= 0.0 {
            return unit(nearer(skill, rep.skill_start, self.lost));
        }
        let usual = self.gone.get(usize::from(contacts)).copied();
        let gone = usual.unwrap_or_else(|| way_gone(self.scale, self.worth(contacts)));
        unit(nearer(skill, rep.skill_max, gone)).max(skill)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::{Key, Purpose};
    use proptest::prelude::*;

    fn rep(number: u64) -> Rep {
        Rep::new(&Parameters::default(), Key::root(5).draw(Purpose::Rep, number), 0.0)
    }

    #[test]
    fn reps_account_for_their_share_of_the_variance_of_log_handle_time() {
        let p = Parameters::default();
        let count = 50_000;
        let offsets: Vec<f64> = (0..count).map(|number| rep(number).speed_offset).collect();
        let mean = offsets.iter().sum::<f64>() / count as f64;
        let variance = offsets.iter().map(|offset| (offset - mean) * (offset - mean)).sum::<f64>() / count as f64;
        let share = variance / (variance + p.handle_noise * p.handle_noise);
        assert!((share - p.rep_share_log_handle).abs() < 0.003, "{share}");
        let mean_time = offsets.iter().map(|offset| libm::exp(*offset)).sum::<f64>() / count as f64;
        assert!((mean_time - 1.0).abs() < 0.01, "{mean_time}");
    }

    #[test]
    fn six_hundred_contacts_teach_nineteen_twentieths_and_half_a_year_unlearns_half() {
        let (p, rep) = (Parameters::default(), rep(1));
        let learnt = |skill: f64| (skill - rep.skill_start) / (rep.skill_max - rep.skill_start);
        let skilled = rep.practised(&p, rep.skill_start, 600.0);
        assert!((learnt(skilled) - 0.95).abs() < 0.001);
        let one_by_one = (0..600).fold(rep.skill_start, |skill, _| rep.practised(&p, skill, 1.0));
        assert!((one_by_one - skilled).abs() < 1e-9);
        let day = Learning::of_a_day(&p, 0.0);
        assert!((day.after(&rep, 0.6, 7) - rep.practised(&p, 0.6, 7.0)).abs() < 1e-15);
        assert!((day.after(&rep, 0.6, 400) - rep.practised(&p, 0.6, 400.0)).abs() < 1e-15);
        let unlearnt = (0..195).fold(skilled, |skill, _| day.after(&rep, skill, 0));
        assert!((learnt(unlearnt) - 0.475).abs() < 0.001);
    }

    #[test]
    fn what_is_thought_a_proper_time_erodes_under_pressure_and_only_execution_brings_it_back() {
        let p = Parameters::default();
        let drifted = |mut rep: Rep, pressure, execute, weeks| {
            rep.drift(&Drift::over(&p, &Climate { pressure, ..Climate::default() }, execute, weeks * WEEK));
            rep.tau_log
        };
        let start = rep(1);
        assert!((drifted(start, 1.5, 0.0, 19.0) + 0.32).abs() < 1e-12);
        assert!((drifted(start, 2.0, 0.0, 190.0) - libm::log(0.6)).abs() < 1e-12);
        let eroded = Rep { tau_log: -0.4, ..start };
        assert_eq!(drifted(eroded, 0.9, 0.0, 52.0), -0.4);
        assert!((drifted(eroded, 0.9, 1.0, 19.0) + 0.4 * libm::exp(-1.0)).abs() < 1e-12);
        assert!(drifted(eroded, 1.0, 1.0, 1e9) > -1e-9);
    }

    #[test]
    fn a_weeks_drift_is_seven_days_drifts() {
        let p = Parameters::default();
        let climate = Climate { pressure: 1.3, autonomy: 0.5, abuse: 0.2, ..Climate::default() };
        let (mut at_once, mut daily) = (rep(2), rep(2));
        at_once.drift(&Drift::over(&p, &climate, 0.4, 7.0));
        (0..7).for_each(|_| daily.drift(&Drift::over(&p, &climate, 0.4, 1.0)));
        assert!((at_once.morale - daily.morale).abs() < 1e-12 && (at_once.tau_log - daily.tau_log).abs() < 1e-12);
    }

    #[test]
    fn trusted_reps_are_happier_and_stay_longer() {
        let p = Parameters::default();
        let settled = |climate: Climate| {
            let mut rep = rep(3);
            rep.drift(&Drift::over(&p, &climate, 0.0, 365.0));
            rep
        };
        let trusted = settled(Climate { pressure: 0.9, autonomy: 1.0, purpose: 1.0, ..Climate::default() });
        let driven = settled(Climate { pressure: 1.8, denied: 0.5, ..Climate::default() });
        assert!((trusted.morale - 0.9).abs() < 0.01 && (driven.morale - 0.08).abs() < 0.01);
        assert!(trusted.attrition(&p) < 0.039 && driven.attrition(&p) > 0.039);
        assert!((rep(4).leaves_within(&p, 365.0) - (1.0 - libm::exp(-0.039 * 12.0))).abs() < 1e-9);
    }

    #[test]
    fn pressure_is_the_more_pressing_of_load_and_quota_and_ends_somewhere() {
        let p = Parameters::default();
        assert_eq!(pressure(&p, 0.8, 0.0), 0.8);
        assert_eq!(pressure(&p, 0.8, 1.2), 1.2);
        assert_eq!(pressure(&p, f64::INFINITY, f64::NAN), 2.0);
    }

    proptest! {
        #[test]
        fn a_rep_stays_in_range_whatever_they_work_under(
            steps in prop::collection::vec(prop::array::uniform8(prop::num::f64::ANY), 1..20), number: u64,
        ) {
            let p = Parameters::default();
            let mut rep = rep(number);
            let mut skill = rep.skill_start;
            for [pressure, autonomy, abuse, denied, recognition, purpose, execute, days] in steps {
                let climate = Climate { pressure, autonomy, abuse, denied, recognition, purpose };
                rep.drift(&Drift::over(&p, &climate, execute, days));
                skill = rep.practised(&p, skill, days);
                skill = Learning::of_a_day(&p, execute).after(&rep, skill, number as u16);
                skill = Learning::of_a_day(&p, 0.0).after(&rep, skill, 0);
                prop_assert!((0.0..=1.0).contains(&rep.morale));
                prop_assert!((libm::log(0.6)..=0.0).contains(&rep.tau_log));
                prop_assert!((rep.skill_start..=rep.skill_max).contains(&skill));
                prop_assert!(rep.attrition(&p) > 0.0 && rep.attrition(&p).is_finite());
                prop_assert!((0.0..=1.0).contains(&rep.leaves_within(&p, days)));
            }
        }
    }
}
