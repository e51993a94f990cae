//! Notice: telling a problem from what only looks like one.

use super::parameters::Parameters;
use super::range::unit;

/// Beyond so many standard deviations nothing is left to tell apart.
const FAR: f64 = 8.0;

/// How likely an occasion without a problem is taken for one by a business that tells of this share of its problems:
/// Φ(Φ⁻¹(told) − d′), the curve of signal detection theory (Green & Swets 1966). Whoever wants to miss nothing tells of
/// much that is none.
pub fn false_alarms(p: &Parameters, told: f64) -> f64 {
    let told = unit(told);
    if told <= 0.0 { 0.0 } else { unit(normal(inverse_normal(told) - p.notice_discrimination)) }
}

/// The standard normal distribution function.
fn normal(x: f64) -> f64 {
    libm::erfc(-x / std::f64::consts::SQRT_2) / 2.0
}

/// Its inverse, by halving; worked out once for a run.
fn inverse_normal(share: f64) -> f64 {
    let (mut low, mut high) = (-FAR, FAR);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if normal(middle) < share { low = middle } else { high = middle }
    }
    (low + high) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn whoever_tells_of_more_problems_raises_more_false_alarms() {
        let p = Parameters::default();
        assert_eq!(false_alarms(&p, 0.0), 0.0);
        assert!((false_alarms(&p, 0.5) - 0.022_750).abs() < 1e-5);
        assert!((false_alarms(&p, 0.841_345) - 0.158_655).abs() < 1e-5);
        assert!(false_alarms(&p, 1.0) > 0.99);
    }

    proptest! {
        #[test]
        fn a_false_alarm_stays_rarer_than_a_true_one(told in prop::num::f64::ANY) {
            let p = Parameters::default();
            prop_assert!((0.0..=1.0).contains(&false_alarms(&p, told)));
            prop_assert!(!(0.01..0.99).contains(&told) || false_alarms(&p, told) < told);
        }
    }
}
