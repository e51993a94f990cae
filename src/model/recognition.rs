//! Recognition: how far good work is noticed.

use super::parameters::Parameters;
use super::range::{above, unit};

/// What is done so that good work is noticed, for each rep.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Recognition {
    /// Times a week that a rep is thanked for something they did.
    pub thanks_a_week: f64,
    /// Minutes a week in which the team tells of good work.
    pub round_minutes_a_week: f64,
}

impl Recognition {
    /// How far good work is noticed, in [0, 1]: 1 − (1−T)(1−R), either being enough. R rises to its full measure and
    /// stays; T rises to it and falls beyond, x·e^(1−x) of x times the full measure: thanks for everything are thanks for
    /// nothing.
    pub fn noticed(&self, p: &Parameters) -> f64 {
        let of = |done: f64, full: f64| above(done) / full.max(f64::MIN_POSITIVE);
        let thanks = of(self.thanks_a_week, p.thanks_full);
        let thanks = if thanks > 1.0 { thanks * libm::exp(1.0 - thanks.min(700.0)) } else { thanks };
        let rounds = unit(of(self.round_minutes_a_week, p.rounds_full));
        unit(1.0 - (1.0 - unit(thanks)) * (1.0 - rounds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn weekly_thanks_are_noticed_in_full_and_daily_ones_wear_out() {
        let p = Parameters::default();
        let noticed = |thanks_a_week| Recognition { thanks_a_week, ..Recognition::default() }.noticed(&p);
        assert_eq!((noticed(0.0), noticed(0.5), noticed(1.0)), (0.0, 0.5, 1.0));
        assert!(noticed(5.0) < 0.1);
        let both = Recognition { thanks_a_week: 0.5, round_minutes_a_week: 5.0 };
        assert!((both.noticed(&p) - 0.75).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn recognition_stays_a_share(thanks_a_week in prop::num::f64::ANY, round_minutes_a_week in prop::num::f64::ANY) {
            let noticed = Recognition { thanks_a_week, round_minutes_a_week }.noticed(&Parameters::default());
            prop_assert!((0.0..=1.0).contains(&noticed));
        }
    }
}
