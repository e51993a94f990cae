//! Control limits for subgroups of any sizes, such as days: of their means, spreads and moving average.

use super::moments::Moments;

/// c₄(n), the expected standard deviation of n normal values in units of the true one; `None` below two values.
///
/// √(2/(n − 1))·Γ(n/2)/Γ((n − 1)/2): Montgomery (2013), *Introduction to Statistical Quality Control*, chapter 6. From
/// 100 values on by the series of that ratio in 1/(n − 1), right to 1e-11.
pub fn c4(n: u64) -> Option<f64> {
    let freedom = n.checked_sub(1).filter(|&freedom| freedom > 0)? as f64;
    Some(if n < 100 {
        (2.0 / freedom).sqrt() * libm::exp(libm::lgamma((freedom + 1.0) / 2.0) - libm::lgamma(freedom / 2.0))
    } else {
        let x = 1.0 / freedom;
        1.0 - x * (1.0 / 4.0 - x * (1.0 / 32.0 + x * (5.0 / 128.0 - x * 21.0 / 2048.0)))
    })
}

/// The centre and spread that control limits are drawn from, in the unit of the values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ControlChart {
    /// The mean of all values.
    pub centre: f64,
    /// The standard deviation of a value within its subgroup.
    pub sigma: f64,
}

/// One point of an exponentially weighted moving average with its limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Smoothed {
    /// The average up to and with this subgroup.
    pub value: f64,
    /// The lower limit.
    pub low: f64,
    /// The upper limit.
    pub high: f64,
}

impl ControlChart {
    /// The chart of subgroups of any sizes; those with fewer than two values do not count.
    ///
    /// σ is the weighted mean of s/c₄ with weights c₄²/(1 − c₄²), the linear unbiased estimate of least variance: Burr
    /// (1969), *Journal of Quality Technology* 1, 163–167. With equal sizes it is s̄/c₄. `None` with fewer than two
    /// subgroups or when a figure is not finite.
    pub fn fit(subgroups: &[Moments]) -> Option<Self> {
        let (mut all, mut used) = (Moments::default(), 0);
        let (mut weights, mut spread) = (0.0, 0.0);
        for subgroup in subgroups {
            if let (Some(variance), Some(c4)) = (subgroup.variance(), c4(subgroup.count())) {
                let weight = c4 * c4 / error_square(c4);
                all.merge(*subgroup);
                used += 1;
                weights += weight;
                spread += weight * variance.sqrt() / c4;
            }
        }
        let chart = Self { centre: all.mean()?, sigma: spread / weights };
        (used > 1 && chart.centre.is_finite() && chart.sigma.is_finite()).then_some(chart)
    }

    /// The 3σ limits for the mean of a subgroup of `n` values; infinite for none.
    pub fn mean_limits(&self, n: u64) -> (f64, f64) {
        let half = 3.0 * self.sigma / (n as f64).sqrt();
        (self.centre - half, self.centre + half)
    }

    /// The 3σ limits for the standard deviation of a subgroup of `n` values, the lower not below 0; `None` below two.
    ///
    /// Montgomery (2013), chapter 6: (c₄ ± 3√(1 − c₄²))σ.
    pub fn sd_limits(&self, n: u64) -> Option<(f64, f64)> {
        let c4 = c4(n)?;
        let half = 3.0 * error_square(c4).sqrt();
        Some(((c4 - half).max(0.0) * self.sigma, (c4 + half) * self.sigma))
    }

    /// The moving average of subgroup means from the centre on, one point for each subgroup with at least one value.
    ///
    /// `weight` λ lies in (0, 1], `width` L is in standard deviations. Limits are exact from the first point on and
    /// follow the sizes: the variance of a point is λ²σ²/n + (1 − λ)² times that of the one before. Roberts (1959),
    /// *Technometrics* 1, 239–250; Montgomery (2013), chapter 9.
    pub fn smoothed(&self, subgroups: &[Moments], weight: f64, width: f64) -> Vec<Smoothed> {
        let (mut value, mut variance) = (self.centre, 0.0);
        let points = subgroups.iter().filter_map(|subgroup| Some((subgroup.mean()?, subgroup.count() as f64)));
        points
            .map(|(mean, n)| {
                value += weight * (mean - value);
                variance = weight * weight * self.sigma * self.sigma / n + (1.0 - weight) * (1.0 - weight) * variance;
                let half = width * variance.sqrt();
                Smoothed { value, low: self.centre - half, high: self.centre + half }
            })
            .collect()
    }
}

/// 1 − c₄², the squared standard error of s in units of σ².
fn error_square(c4: f64) -> f64 {
    (1.0 - c4 * c4).max(f64::EPSILON)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::{assert_close, list, number, numbers, parse};
    use crate::stats::{EWMA_WEIGHT, EWMA_WIDTH};
    use serde_json::Value;

    const REFERENCE: &str = include_str!("../../tests/reference/spc.json");

    fn subgroups(reference: &Value) -> Vec<Moments> {
        list(&reference["data"]).iter().map(|subgroup| numbers(subgroup).into_iter().collect()).collect()
    }

    #[test]
    fn c4_agrees_with_the_reference_and_its_two_forms_meet() {
        for (n, expected) in parse(REFERENCE)["c4"].as_object().unwrap() {
            assert_close(c4(n.parse().unwrap()).unwrap(), number(expected), 1e-9);
        }
        let gamma =
            |n: f64| (2.0 / (n - 1.0)).sqrt() * libm::exp(libm::lgamma(n / 2.0) - libm::lgamma((n - 1.0) / 2.0));
        assert_close(c4(100).unwrap(), gamma(100.0), 1e-11);
        assert_eq!((c4(0), c4(1)), (None, None));
    }

    #[test]
    fn limits_agree_with_the_reference() {
        let reference = parse(REFERENCE);
        let chart = ControlChart::fit(&subgroups(&reference)).unwrap();
        let (means, deviations) = (numbers(&reference["xbar_limits"]), numbers(&reference["s_limits"]));
        let (mean_limits, sd_limits) = (chart.mean_limits(5), chart.sd_limits(5).unwrap());
        assert_close(chart.centre, number(&reference["xbarbar"]), 1e-9);
        assert_close(chart.sigma * c4(5).unwrap(), number(&reference["sbar"]), 1e-9);
        assert_close(mean_limits.0, means[0], 1e-9);
        assert_close(mean_limits.1, means[1], 1e-9);
        assert_close(sd_limits.0, deviations[0], 1e-9);
        assert_close(sd_limits.1, deviations[1], 1e-9);
    }

    #[test]
    fn moving_averages_agree_with_the_reference() {
        let reference = parse(REFERENCE);
        let subgroups = subgroups(&reference);
        let chart = ControlChart::fit(&subgroups[..17]).unwrap();
        assert_close(chart.centre, number(&reference["ewma"]["centre"]), 1e-9);
        assert_close(chart.sigma / 5f64.sqrt(), number(&reference["ewma"]["standard_deviation_of_means"]), 1e-9);
        let points = chart.smoothed(&subgroups, EWMA_WEIGHT, EWMA_WIDTH);
        for (found, expected) in points.iter().zip(list(&reference["ewma"]["value_low_high"])) {
            let expected = numbers(expected);
            assert_close(found.value, expected[0], 1e-9);
            assert_close(found.low, expected[1], 1e-9);
            assert_close(found.high, expected[2], 1e-9);
        }
        let alarms = points.iter().filter(|point| point.value > point.high).count();
        assert_eq!((points.len(), alarms), (20, 1), "the shift after subgroup 17 shows once");
    }
}
