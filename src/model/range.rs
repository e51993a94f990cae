//! Numbers kept where they mean something.

/// Beyond this the exponential of a logarithm is no longer worth telling apart, and could leave the range of numbers.
const MOST: f64 = 60.0;

/// Kept within [0, 1]; what is undefined becomes 0.
#[inline]
pub(super) fn unit(value: f64) -> f64 {
    if value > 0.0 { value.min(1.0) } else { 0.0 }
}

/// What lies above 0; what is undefined becomes 0.
#[inline]
pub(super) fn above(value: f64) -> f64 {
    value.max(0.0)
}

/// The exponential of what is bounded first: never 0, never infinite, 1 of what is undefined.
#[inline]
pub(super) fn bounded_exp(log: f64) -> f64 {
    if log.is_nan() { 1.0 } else { libm::exp(log.clamp(-MOST, MOST)) }
}

/// A probability moved by some log odds, in [0, 1]. Certainty, either way, stays certain.
pub(super) fn shifted(probability: f64, log_odds: f64) -> f64 {
    let probability = unit(probability);
    let odds = bounded_exp(log_odds);
    unit(probability * odds / (1.0 - probability + probability * odds))
}

/// A linear relaxation after some time: what tends to `rest` at `rate` and starts from `start`.
pub(super) fn relaxed(start: f64, rest: f64, rate: f64, time: f64) -> f64 {
    nearer(start, rest, way_gone(rate, time))
}

/// The share of the way to its rest that a linear relaxation goes in some time, in [0, 1]: the same from any start, so
/// that it is worked out once for many.
pub(super) fn way_gone(rate: f64, time: f64) -> f64 {
    -libm::expm1(-above(above(rate) * above(time)))
}

/// What has gone so far from `start` to `rest`.
#[inline]
pub(super) fn nearer(start: f64, rest: f64, gone: f64) -> f64 {
    start + (rest - start) * gone
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_undefined_becomes_something_harmless() {
        assert_eq!(unit(f64::NAN), 0.0);
        assert_eq!(bounded_exp(f64::NAN), 1.0);
        assert_eq!(shifted(f64::NAN, 1.0), 0.0);
        assert!((0.0..=1.0).contains(&shifted(0.5, f64::INFINITY)));
        assert_eq!(relaxed(0.3, 0.9, 0.0, f64::INFINITY), 0.3);
        assert_eq!((shifted(1.0, -9.0), shifted(0.0, 9.0)), (1.0, 0.0));
        assert!((shifted(0.5, 1.0) - 1.0 / (1.0 + libm::exp(-1.0))).abs() < 1e-12);
    }
}
