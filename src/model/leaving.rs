//! The inclination to leave, and when it comes to that.
//!
//! Between two happenings the hazard is a constant and a fading shock, so what accumulates has a closed form. A
//! customer leaves when it passes their own draw from the exponential law of mean 1: one draw for a whole life.

use super::parameters::Parameters;
use super::range::{bounded_exp, shifted, unit};
use crate::sim::{DAY, MONTH};

/// What bears on the inclination to leave, now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Standing {
    /// Points, 0 to 10.
    pub(super) satisfaction: f64,
    /// √V, in quality.
    pub(super) volatility: f64,
    /// In (0, 1).
    pub(super) trust: f64,
    /// What is left of the last shocks, at least 0.
    pub(super) shock: f64,
    /// The customer's own inclination, in log hazard.
    pub(super) frailty: f64,
    /// Whether a reward was redeemed lately.
    pub(super) rewarded: bool,
}

impl Standing {
    /// The hazard from now on, as long as nothing happens.
    pub(super) fn hazard(&self, p: &Parameters) -> Hazard {
        let unpredictable = if p.routes.volatility { (self.volatility - p.volatility_neutral).max(0.0) } else { 0.0 };
        let log = -p.hazard_satisfaction * (self.satisfaction - p.satisfaction_neutral)
            + p.hazard_volatility * unpredictable
            + p.hazard_trust * (p.trust_neutral - self.trust).max(0.0)
            - if self.rewarded { p.hazard_reward } else { 0.0 };
        let base = p.hazard_base / MONTH as f64;
        let (level, shock) = if p.routes.convexity {
            let level = base * bounded_exp(log + self.frailty);
            (level, level * self.shock)
        } else {
            let own = base * bounded_exp(self.frailty);
            (own * (1.0 + log).max(0.0), own * self.shock)
        };
        Hazard { level, shock, fading: fading(p) }
    }
}

/// How large a blow is as a shock: a factor on the hazard beyond 1.
pub(super) fn shock(p: &Parameters, blow: f64) -> f64 {
    let blow = blow.max(0.0);
    if p.routes.convexity { bounded_exp(blow) - 1.0 } else { blow }
}

/// What is left of a shock after some milliseconds, as a share.
pub(super) fn left_of_shock(p: &Parameters, milliseconds: f64) -> f64 {
    libm::exp(-fading(p) * milliseconds)
}

/// How fast shocks fade, per millisecond.
fn fading(p: &Parameters) -> f64 {
    std::f64::consts::LN_2 / (p.shock_half_life * DAY as f64).max(1.0)
}

/// A hazard with a fading part, per millisecond.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hazard {
    /// What stays.
    pub(super) level: f64,
    /// What is there now and fades.
    pub(super) shock: f64,
    /// How fast it fades, per millisecond.
    pub(super) fading: f64,
}

impl Hazard {
    /// What accumulates over a span in milliseconds.
    pub(super) fn over(&self, span: f64) -> f64 {
        let steady = self.level * span;
        if self.shock > 0.0 { steady - self.shock / self.fading * libm::expm1(-self.fading * span) } else { steady }
    }

    /// The span in milliseconds over which `amount` accumulates; infinite or beyond any horizon if it never does.
    ///
    /// What accumulates is concave in time, so steps of Newton's method from a point before the solution approach it
    /// from below and cannot overshoot.
    pub(super) fn span_to(&self, amount: f64) -> f64 {
        let most = self.level + self.shock;
        if amount <= 0.0 || most <= 0.0 {
            return if amount <= 0.0 { 0.0 } else { f64::INFINITY };
        }
        let after_shock = if self.level > 0.0 { (amount - self.shock / self.fading) / self.level } else { 0.0 };
        let mut span = (amount / most).max(after_shock);
        for _ in 0..64 {
            let slope = self.level + self.shock * libm::exp(-self.fading * span);
            let step = (amount - self.over(span)) / slope.max(f64::MIN_POSITIVE);
            span += step;
            if step.abs() < 0.01 {
                break;
            }
        }
        span
    }
}

/// What a customer has to complain about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grievance {
    /// Money lost.
    Money,
    /// Anything else: how they were treated, quality, incompetence.
    Other,
}

/// The probability that a customer left unhelped says so, rather than nothing. `access` in [0, 1] says how easy it is
/// to complain, `trust` in [0, 1] how far they still count on an answer.
pub fn voice(p: &Parameters, grievance: Grievance, access: f64, trust: f64) -> f64 {
    let usual = match grievance {
        Grievance::Money => p.voice_money,
        Grievance::Other => p.voice_other,
    };
    let shift =
        p.voice_access * (unit(access) - p.voice_access_usual) + p.voice_trust * (unit(trust) - p.trust_neutral);
    shifted(usual, shift)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_customer_at_the_neutral_point_leaves_at_the_base_rate() {
        let p = Parameters::default();
        let neutral =
            Standing { satisfaction: 7.0, volatility: 0.15, trust: 0.8, shock: 0.0, frailty: 0.0, rewarded: false };
        let month = MONTH as f64;
        assert!((neutral.hazard(&p).over(month) - 0.012).abs() < 1e-12);
        let shaken = Standing { shock: 1.0, ..neutral };
        // A shock of 1 doubles the hazard and wears off as if it had lasted 60 / ln 2 days.
        let lasting = 60.0 / std::f64::consts::LN_2 / crate::sim::DAYS_A_MONTH * 0.012;
        assert!((shaken.hazard(&p).over(1e4 * month) - 1e4 * 0.012 - lasting).abs() < 1e-9);
    }

    #[test]
    fn those_who_trust_and_find_it_easy_complain_more() {
        let p = Parameters::default();
        assert!((voice(&p, Grievance::Money, 0.5, 0.8) - 0.6).abs() < 1e-12);
        assert!((voice(&p, Grievance::Other, 0.5, 0.8) - 0.2).abs() < 1e-12);
        assert!(voice(&p, Grievance::Other, 0.5, 0.3) < 0.2);
        assert!(voice(&p, Grievance::Other, 1.0, 0.8) > 0.2);
        assert!((0.0..=1.0).contains(&voice(&p, Grievance::Other, f64::NAN, f64::INFINITY)));
    }

    proptest! {
        #[test]
        fn the_span_to_an_amount_accumulates_that_amount(
            level in 1e-13..1e-9_f64, shock in 0.0..1e-6_f64, fading in 1e-11..1e-8_f64, amount in 1e-6..30.0_f64,
        ) {
            let hazard = Hazard { level, shock, fading };
            let span = hazard.span_to(amount);
            // Within a tenth of a millisecond of the solution, and what rounding allows.
            prop_assert!((hazard.over(span) - amount).abs() <= 0.1 * (level + shock) + 1e-12 * amount, "span {span}");
        }
    }
}
