//! What a rep does in the moment: whether a standard is kept, which move is made, how much is given.

use super::parameters::Parameters;
use super::range::{above, bounded_exp, shifted, unit};
use super::rep::{Rep, overload};

impl Rep {
    /// The probability that the rep shows a behaviour now, in [0, 1], given adherence to its standard (see
    /// [`Adoption`](super::Adoption)), pressure, and how many standards compete for attention.
    pub fn shows(&self, p: &Parameters, adherence: f64, pressure: f64, standards: usize) -> f64 {
        let haste = overload(p, pressure) - self.tau_log;
        let heart = p.adherence_without_morale + (1.0 - p.adherence_without_morale) * self.morale;
        unit(
            shifted(adherence, self.quality_offset)
                * bounded_exp(-p.pressure_on_adherence * haste)
                * heart
                * attention(p, standards),
        )
    }

    /// The probability that the rep makes the best of the moves allowed, in [0, 1], given skill in this kind of issue.
    /// `freedom` in [0, 1] says how much is left to the rep, `clarity` in [0, 1] how plain the guidelines are: where
    /// much is left and little said, reps follow their own judgement, and spread apart.
    pub fn best_move(&self, p: &Parameters, skill: f64, pressure: f64, freedom: f64, clarity: f64) -> f64 {
        let log_odds = self.quality_offset - p.decision_pressure * overload(p, pressure)
            + p.decision_morale * (self.morale - p.morale_base)
            + p.decision_judgement * left_open(freedom, clarity) * self.judgement;
        shifted(skill, log_odds)
    }

    /// How much the rep gives, as a share of the guideline's amount, at least 0; from a standard normal draw, part of
    /// which gives way to the rep's own leaning.
    pub fn discretion(&self, p: &Parameters, freedom: f64, clarity: f64, draw: f64) -> f64 {
        let own = unit(p.discretion_own_share);
        let leaning = own.sqrt() * self.judgement + (1.0 - own).sqrt() * draw;
        above(1.0 + p.discretion_sd * left_open(freedom, clarity) * leaning)
    }
}

/// What is left of adherence when so many standards are to be kept at once, as a share.
pub fn attention(p: &Parameters, standards: usize) -> f64 {
    bounded_exp(-p.attention_share * above(standards as f64 - p.attention_free))
}

/// The probability that a rep under this pressure cuts a conversation short when there is a way to.
pub fn rush(p: &Parameters, pressure: f64) -> f64 {
    unit(p.rush_share * overload(p, pressure))
}

/// The probability that a rep who is free calls somebody before looking at who waits, when they are behind with the
/// people they are to reach: by the share of the day gone by less the share of the quota reached.
pub fn calls_first(p: &Parameters, behind: f64) -> f64 {
    unit(p.outbound_first * unit(behind))
}

/// How much of a decision neither rule nor guideline settles, in [0, 1].
fn left_open(freedom: f64, clarity: f64) -> f64 {
    unit(freedom) * (1.0 - unit(clarity))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_further_behind_a_rep_is_the_sooner_somebody_is_called_before_those_who_wait() {
        let p = Parameters::default();
        assert_eq!(calls_first(&p, 0.0), 0.0);
        assert_eq!(calls_first(&p, 0.4), 0.2);
        assert_eq!(calls_first(&p, 7.0), p.outbound_first);
        assert_eq!(calls_first(&Parameters { outbound_first: 0.0, ..p }, 1.0), 0.0);
    }
    use crate::sim::{Key, Purpose};
    use proptest::prelude::*;

    fn rep(number: u64) -> Rep {
        Rep::new(&Parameters::default(), Key::root(5).draw(Purpose::Rep, number), 0.0)
    }

    fn spread(values: impl Iterator<Item = f64> + Clone) -> f64 {
        let count = values.clone().count() as f64;
        let mean = values.clone().sum::<f64>() / count;
        (values.map(|value| (value - mean) * (value - mean)).sum::<f64>() / count).sqrt()
    }

    #[test]
    fn a_standard_suffers_from_haste_low_morale_and_too_many_others() {
        let p = Parameters::default();
        let rep = Rep { quality_offset: 0.0, morale: 1.0, ..rep(1) };
        assert!((rep.shows(&p, 0.8, 1.0, 10) - 0.8).abs() < 1e-12);
        assert!((rep.shows(&p, 0.8, 1.5, 10) - 0.8 * libm::exp(-0.5)).abs() < 1e-12);
        assert!((rep.shows(&p, 0.8, 1.0, 20) - 0.8 * libm::exp(-0.3)).abs() < 1e-12);
        assert!((Rep { morale: 0.0, ..rep }.shows(&p, 0.8, 1.0, 10) - 0.68).abs() < 1e-12);
        assert!((Rep { tau_log: -0.2, ..rep }.shows(&p, 0.8, 1.0, 10) - 0.8 * libm::exp(-0.2)).abs() < 1e-12);
    }

    #[test]
    fn freedom_spreads_reps_apart_unless_guidelines_are_clear() {
        let p = Parameters::default();
        let moves = |freedom, clarity| {
            spread((0..2_000).map(move |n| rep(n).best_move(&Parameters::default(), 0.7, 1.0, freedom, clarity)))
        };
        let amounts = |freedom, clarity| {
            spread((0..2_000).map(move |n| rep(n).discretion(&Parameters::default(), freedom, clarity, 0.0)))
        };
        assert!(moves(1.0, 0.0) > moves(1.0, 0.5) && moves(1.0, 0.5) > moves(1.0, 1.0));
        assert!(moves(1.0, 1.0) == moves(0.0, 0.0));
        assert!(amounts(1.0, 0.0) > amounts(0.5, 0.0) && amounts(1.0, 1.0) == 0.0);
        let mut chance = Key::root(6).stream();
        let all = spread(
            (0..20_000).map(|n| rep(n).discretion(&p, 1.0, 0.0, chance.normal())).collect::<Vec<_>>().into_iter(),
        );
        assert!((all - p.discretion_sd).abs() < 0.003, "{all}");
    }

    #[test]
    fn pressure_and_low_morale_lead_to_worse_moves_and_conversations_cut_short() {
        let (p, rep) = (Parameters::default(), rep(1));
        assert!(rep.best_move(&p, 0.8, 1.8, 0.5, 0.5) < rep.best_move(&p, 0.8, 1.0, 0.5, 0.5));
        assert!(Rep { morale: 0.1, ..rep }.best_move(&p, 0.8, 1.0, 0.5, 0.5) < rep.best_move(&p, 0.8, 1.0, 0.5, 0.5));
        assert_eq!((rush(&p, 0.7), rush(&p, 2.0)), (0.0, 0.25));
    }

    proptest! {
        #[test]
        fn probabilities_stay_probabilities(numbers in prop::array::uniform4(prop::num::f64::ANY), standards: usize) {
            let (p, rep) = (Parameters::default(), rep(1));
            let [a, b, c, d] = numbers;
            prop_assert!((0.0..=1.0).contains(&rep.shows(&p, a, b, standards)));
            prop_assert!((0.0..=1.0).contains(&rep.best_move(&p, a, b, c, d)));
            prop_assert!((0.0..=1.0).contains(&rush(&p, a)));
            prop_assert!(rep.discretion(&p, a, b, c) >= 0.0);
        }
    }
}
