//! What a touch was worth to a customer, by what customers value and never by what a standard asks.
//!
//! A touch is a contact or a follow-up. Its quality is the weighted mean of five dimensions (those of SERVQUAL;
//! Zeithaml, Parasuraman & Berry 1990), each in [0, 1]. A dimension that the touch did not call for drops out and the
//! weights of the others are renormalised.

use super::parameters::Parameters;
use super::range::unit;
use crate::sim::Time;

/// How much each dimension counts for a customer or a segment. Only the proportions matter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Values {
    /// Weights of reliability, responsiveness, assurance, empathy, tangibles.
    pub weights: [f64; 5],
}

impl Values {
    /// The weights of the parameter table.
    pub fn usual(p: &Parameters) -> Values {
        Values {
            weights: [
                p.weight_reliability,
                p.weight_responsiveness,
                p.weight_assurance,
                p.weight_empathy,
                p.weight_tangibles,
            ],
        }
    }
}

/// What a touch was like, dimension by dimension, each in [0, 1]; `None` was not called for.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Touch {
    /// Done, done right, and done as promised.
    pub reliability: Option<f64>,
    /// Answered in proper time.
    pub responsiveness: Option<f64>,
    /// Identified, took it on, explained, confirmed, and told nothing wrong.
    pub assurance: Option<f64>,
    /// Greeted, named, acknowledged, apologised, thanked, asked for anything else.
    pub empathy: Option<f64>,
    /// Left something in hand: a summary, a link, proof.
    pub tangibles: Option<f64>,
}

impl Touch {
    /// A customer who gave up waiting, or got no line: unserved, and all they know is the wait (milliseconds, against
    /// the proper one).
    pub fn given_up(p: &Parameters, wait: Time, proper: Time) -> Touch {
        Touch { reliability: Some(0.0), responsiveness: Some(responsiveness(p, wait, proper)), ..Touch::default() }
    }

    /// Quality in [0, 1]; `None` if nothing that the customer values was called for.
    pub fn quality(&self, values: &Values) -> Option<f64> {
        let dimensions = [self.reliability, self.responsiveness, self.assurance, self.empathy, self.tangibles];
        let (mut sum, mut whole) = (0.0, 0.0);
        for (dimension, weight) in dimensions.into_iter().zip(values.weights) {
            if let Some(share) = dimension
                && weight > 0.0
            {
                sum += weight * unit(share);
                whole += weight;
            }
        }
        (whole > 0.0).then(|| unit(sum / whole))
    }
}

/// How a touch left the matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Outcome {
    /// Settled.
    Resolved,
    /// Not settled, but somebody gave their word, and it is not broken so far.
    Pending,
    /// Not settled, nothing promised.
    #[default]
    Unresolved,
}

/// Reliability in [0, 1]: the outcome, less what an error and a promise due and broken take.
pub fn reliability(p: &Parameters, outcome: Outcome, error: bool, promise_broken: bool) -> f64 {
    let done = match outcome {
        Outcome::Resolved => 1.0,
        Outcome::Pending if !promise_broken => p.reliability_pending,
        Outcome::Pending | Outcome::Unresolved => 0.0,
    };
    let lost = if error { p.reliability_error } else { 0.0 } + if promise_broken { p.reliability_broken } else { 0.0 };
    unit(done - lost)
}

/// Responsiveness in [0, 1]: full up to the proper wait, then halved by every further proper wait. Both in
/// milliseconds.
pub fn responsiveness(p: &Parameters, wait: Time, proper: Time) -> f64 {
    if wait <= proper {
        return 1.0;
    }
    let beyond = (wait - proper) as f64 / (proper.max(1) as f64 * p.responsiveness_half.max(f64::MIN_POSITIVE));
    unit(libm::exp2(-beyond))
}

/// The share of behaviours called for that were shown, in [0, 1], those shown against the customer's wish counting
/// against; `None` when none was called for and none went against.
pub fn shown_share(shown: u32, called_for: u32, against: u32) -> Option<f64> {
    if called_for == 0 {
        return (against > 0).then_some(0.0);
    }
    Some(unit((f64::from(shown) - f64::from(against)) / f64::from(called_for)))
}

/// Assurance in [0, 1] from the share shown: what is left of it when the customer was told something wrong.
pub fn assurance(p: &Parameters, shown: Option<f64>, wrong_information: bool) -> Option<f64> {
    shown.map(|share| unit(if wrong_information { share * p.wrong_information_leaves } else { share }))
}

/// Whether a follow-up is welcome: the customer wants any, and has not had enough of them this month already.
pub fn is_welcome(p: &Parameters, wanted: bool, earlier_this_month: u32) -> bool {
    wanted && f64::from(earlier_this_month) < p.follow_ups_borne
}

/// The quality of a follow-up: lower if it is not welcome.
pub fn follow_up_quality(p: &Parameters, quality: f64, wanted: bool, earlier_this_month: u32) -> f64 {
    unit(if is_welcome(p, wanted, earlier_this_month) { quality } else { quality - p.unwanted_follow_up })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::SECOND;
    use proptest::prelude::*;

    fn usual() -> (Parameters, Values) {
        let p = Parameters::default();
        let values = Values::usual(&p);
        (p, values)
    }

    #[test]
    fn a_touch_with_everything_shown_is_perfect_and_what_was_not_called_for_does_not_count() {
        let (_, values) = usual();
        let touch = Touch { reliability: Some(1.0), empathy: Some(0.5), ..Touch::default() };
        let quality = touch.quality(&values).expect("two dimensions");
        assert!((quality - (0.32 + 0.08) / 0.48).abs() < 1e-12);
        assert_eq!(Touch::default().quality(&values), None);
        assert_eq!(touch.quality(&Values { weights: [0.0; 5] }), None);
    }

    #[test]
    fn reliability_falls_by_errors_and_broken_promises_and_never_below_zero() {
        let (p, _) = usual();
        assert_eq!(reliability(&p, Outcome::Resolved, false, false), 1.0);
        assert_eq!(reliability(&p, Outcome::Resolved, true, true), 0.25);
        assert_eq!(reliability(&p, Outcome::Pending, false, false), 0.5);
        assert_eq!(reliability(&p, Outcome::Pending, false, true), 0.0);
        assert_eq!(reliability(&p, Outcome::Unresolved, true, false), 0.0);
    }

    #[test]
    fn a_wait_is_forgiven_up_to_the_proper_one_and_halves_with_each_further_one() {
        let (p, _) = usual();
        assert_eq!(responsiveness(&p, 0, 0), 1.0);
        assert_eq!(responsiveness(&p, 60 * SECOND, 60 * SECOND), 1.0);
        assert_eq!(responsiveness(&p, 180 * SECOND, 60 * SECOND), 0.25);
        assert_eq!(responsiveness(&p, Time::MAX, 0), 0.0);
    }

    #[test]
    fn a_behaviour_against_the_customers_wish_cancels_one_that_was_called_for() {
        assert_eq!(shown_share(3, 4, 0), Some(0.75));
        assert_eq!(shown_share(3, 4, 1), Some(0.5));
        assert_eq!(shown_share(0, 0, 1), Some(0.0));
        assert_eq!(shown_share(0, 0, 0), None);
        let (p, _) = usual();
        assert_eq!(assurance(&p, Some(0.8), true), Some(0.4));
    }

    #[test]
    fn giving_up_after_a_long_wait_is_worth_next_to_nothing() {
        let (p, values) = usual();
        let quality = Touch::given_up(&p, 600 * SECOND, 60 * SECOND).quality(&values).expect("two dimensions");
        assert!(quality < 0.01);
        let blocked = Touch::given_up(&p, 0, 60 * SECOND).quality(&values).expect("two dimensions");
        assert!((blocked - 0.22 / 0.54).abs() < 1e-12);
    }

    #[test]
    fn a_third_follow_up_in_a_month_is_one_too_many() {
        let (p, _) = usual();
        assert_eq!(follow_up_quality(&p, 0.9, true, 1), 0.9);
        assert_eq!(follow_up_quality(&p, 0.9, true, 2), 0.7);
        assert_eq!(follow_up_quality(&p, 0.1, false, 0), 0.0);
    }

    proptest! {
        #[test]
        fn quality_stays_in_range_whatever_a_touch_and_its_weights_hold(
            dimensions in prop::array::uniform5(prop::option::of(prop::num::f64::ANY)),
            weights in prop::array::uniform5(prop::num::f64::NORMAL),
        ) {
            let [reliability, responsiveness, assurance, empathy, tangibles] = dimensions;
            let touch = Touch { reliability, responsiveness, assurance, empathy, tangibles };
            if let Some(quality) = touch.quality(&Values { weights }) {
                prop_assert!((0.0..=1.0).contains(&quality));
            }
        }
    }
}
