//! A figure with the interval that says how far to believe it.

use super::moments::Moments;
use super::quantile::t_upper;
use serde::Serialize;

/// The confidence of intervals where nothing else is asked.
const CONFIDENCE: f64 = 0.95;

/// A mean over replications with its confidence interval, in the unit of the values.
///
/// Both ends are present or neither: a single replication has a mean and no interval. `low <= estimate <= high`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Estimate {
    /// The mean.
    pub estimate: f64,
    /// The lower end of the interval.
    pub low: Option<f64>,
    /// The upper end of the interval.
    pub high: Option<f64>,
}

impl Estimate {
    /// The mean of one value a replication, with the two-sided 95 % interval of Student's t.
    ///
    /// `None` without values, with one that is not finite, or when they overflow.
    pub fn of(values: &[f64]) -> Option<Self> {
        Self::at(values, CONFIDENCE)
    }

    /// The same at another confidence between 0 and 1, both excluded; `None` outside.
    ///
    /// Half-width t(n − 1)·s/√n: Law (2015), *Simulation Modeling and Analysis*, chapter 4.
    pub fn at(values: &[f64], confidence: f64) -> Option<Self> {
        let moments = finite(values)?;
        let n = moments.count() as f64;
        let estimate = moments.mean()?;
        if !(confidence > 0.0 && confidence < 1.0) {
            return None;
        }
        let half = half_width(&moments, confidence, (1.0 / n).sqrt());
        Some(Self { estimate, low: half.map(|half| estimate - half), high: half.map(|half| estimate + half) })
    }

    /// Where one more replication would fall, with probability .95; `None` with fewer than two values.
    ///
    /// Half-width t(n − 1)·s·√(1 + 1/n) for roughly normal values: Hahn and Meeker (1991), *Statistical Intervals*.
    /// Unlike the confidence interval it does not shrink to nothing with more runs: the luck of one business remains.
    pub fn prediction(values: &[f64]) -> Option<(f64, f64)> {
        let moments = finite(values)?;
        let mean = moments.mean()?;
        let half = half_width(&moments, CONFIDENCE, (1.0 + 1.0 / moments.count() as f64).sqrt())?;
        Some((mean - half, mean + half))
    }

    /// The same estimate kept between `low` and `high`, for figures that cannot lie outside, such as shares.
    pub fn clamped(self, low: f64, high: f64) -> Self {
        let keep = |value: f64| value.max(low).min(high);
        Self { estimate: keep(self.estimate), low: self.low.map(keep), high: self.high.map(keep) }
    }
}

/// The arithmetic mean; `None` without values or with one that is not finite.
pub fn mean(values: &[f64]) -> Option<f64> {
    finite(values)?.mean()
}

/// The sample standard deviation, divisor n − 1; `None` with fewer than two values or one that is not finite.
pub fn sd(values: &[f64]) -> Option<f64> {
    finite(values)?.variance().map(f64::sqrt)
}

/// The moments of values that are all finite, and whose mean and squares are too.
fn finite(values: &[f64]) -> Option<Moments> {
    let moments: Moments = values.iter().copied().collect();
    (moments.mean()?.is_finite() && moments.squares().is_finite()).then_some(moments)
}

/// t·s·scale with n − 1 degrees of freedom.
fn half_width(moments: &Moments, confidence: f64, scale: f64) -> Option<f64> {
    let spread = moments.variance()?.sqrt();
    Some(t_upper((1.0 - confidence) / 2.0, (moments.count() - 1) as f64)? * spread * scale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::assert_close;
    use proptest::prelude::{prop, proptest};

    #[test]
    fn an_interval_needs_two_replications() {
        assert_eq!(Estimate::of(&[]), None);
        assert_eq!(Estimate::of(&[3.0]), Some(Estimate { estimate: 3.0, low: None, high: None }));
        assert_eq!(Estimate::prediction(&[3.0]), None);
        assert_eq!(sd(&[3.0]), None);
    }

    #[test]
    fn a_value_that_is_not_a_number_leaves_no_estimate() {
        for bad in [f64::NAN, f64::INFINITY, f64::MAX] {
            assert_eq!(Estimate::of(&[1.0, bad, -bad]), None);
            assert_eq!(mean(&[1.0, bad, -bad]), None);
        }
        for confidence in [0.0, 1.0, -1.0, f64::NAN] {
            assert_eq!(Estimate::at(&[1.0, 2.0], confidence), None);
        }
    }

    #[test]
    fn the_prediction_interval_is_wider_by_the_root_of_n_plus_one() {
        let values = [1.0, 2.0, 4.0, 5.0];
        let (low, high) = Estimate::prediction(&values).unwrap();
        let estimate = Estimate::of(&values).unwrap();
        let width = estimate.high.unwrap() - estimate.low.unwrap();
        assert_close(high - low, width * 5f64.sqrt(), 1e-12);
        assert_close(width, 2.0 * 3.182_446_305_284_26 * (10f64 / 3.0).sqrt() / 2.0, 1e-12);
    }

    #[test]
    fn a_share_stays_between_nought_and_one() {
        let share = Estimate::of(&[0.0, 1.0, 1.0]).unwrap();
        assert!(share.low.unwrap() < 0.0 && share.high.unwrap() > 1.0);
        let kept = share.clamped(0.0, 1.0);
        assert_eq!((kept.low, kept.high), (Some(0.0), Some(1.0)));
    }

    proptest! {
        #[test]
        fn the_interval_contains_the_estimate(
            values in prop::collection::vec(-1e6..1e6, 1..30),
            confidence in 0.001..0.999,
        ) {
            let found = Estimate::at(&values, confidence).unwrap();
            assert!(found.low.is_none_or(|low| low <= found.estimate));
            assert!(found.high.is_none_or(|high| high >= found.estimate));
            assert_eq!(found.low.is_some(), values.len() > 1);
        }
    }
}
