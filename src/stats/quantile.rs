//! Upper points of Student's t and of F: the value that only a given share of draws exceeds.
//!
//! Found by halving a bracket on the upper tail, so that the work is bounded whatever the degrees of freedom: `statrs`
//! has direct inverses, but they lose digits far out and need not stop when the degrees of freedom are very many.

use statrs::distribution::{ContinuousCDF, FisherSnedecor, StudentsT};

/// Degrees of freedom above which t is taken to have this many: a 95 % interval is then wider by .012 % at most.
const MOST_FREEDOM_T: f64 = 1e4;

/// The same for F: with tens of groups its upper 2.5 % point then moves by some .01 %.
const MOST_FREEDOM_F: f64 = 1e5;

/// The share of Student's t beyond `t` (at least 0) on one side; `None` without a degree of freedom.
pub(super) fn t_tail(t: f64, freedom: f64) -> Option<f64> {
    let law = StudentsT::new(0.0, 1.0, at_most(freedom, MOST_FREEDOM_T)).ok()?;
    if t.is_nan() {
        return None;
    }
    Some(if t == f64::INFINITY { 0.0 } else { law.sf(t) })
}

/// The value of Student's t exceeded with probability `tail`, in (0, 1/2]; `None` outside or if infinite.
pub(super) fn t_upper(tail: f64, freedom: f64) -> Option<f64> {
    let law = StudentsT::new(0.0, 1.0, at_most(freedom, MOST_FREEDOM_T)).ok()?;
    upper(tail, |t| law.sf(t))
}

/// The value of F exceeded with probability `tail`, in (0, 1/2]; `None` outside or if infinite.
pub(super) fn f_upper(tail: f64, numerator: f64, denominator: f64) -> Option<f64> {
    let law = FisherSnedecor::new(at_most(numerator, MOST_FREEDOM_F), at_most(denominator, MOST_FREEDOM_F)).ok()?;
    upper(tail, |f| law.sf(f))
}

/// The lesser of two numbers, except that NaN stays NaN and is refused by the law.
fn at_most(freedom: f64, most: f64) -> f64 {
    if freedom > most { most } else { freedom }
}

/// Where a falling tail on [0, ∞) comes down to `tail`.
fn upper(tail: f64, beyond: impl Fn(f64) -> f64) -> Option<f64> {
    if !(tail > 0.0 && tail <= 0.5) {
        return None;
    }
    let (mut low, mut high) = (0.0, 1.0);
    while beyond(high) > tail {
        (low, high) = (high, 2.0 * high);
        if high > 1e150 {
            return None;
        }
    }
    loop {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            return Some(middle);
        }
        if beyond(middle) > tail {
            low = middle;
        } else {
            high = middle;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::assert_close;

    #[test]
    fn upper_points_agree_with_tables() {
        assert_close(t_upper(0.025, 1.0).unwrap(), 12.706_204_736_174_7, 1e-12);
        assert_close(t_upper(0.025, 19.0).unwrap(), 2.093_024_054_408_26, 1e-12);
        assert_close(t_upper(0.025, 1e9).unwrap(), 1.959_963_984_540_05, 2e-4);
        assert_close(f_upper(0.025, 7.0, 88.0).unwrap(), 2.434_959_126_687_6, 1e-11);
        assert_close(f_upper(0.025, 39.0, 1e5).unwrap(), 1.490_415_311_03, 1e-9);
    }

    #[test]
    fn no_degrees_of_freedom_make_the_search_run_on() {
        let many = [1.0, 3.0, 1e3, 1e6, 1e12, f64::MAX, f64::INFINITY];
        for a in many {
            assert!(t_upper(0.025, a).is_some_and(f64::is_finite));
            for b in many {
                assert!(f_upper(0.025, a, b).is_some_and(|f| f > 0.9), "{a}, {b}");
            }
        }
    }

    #[test]
    fn impossible_requests_have_no_answer() {
        for (tail, freedom) in [(0.0, 5.0), (0.7, 5.0), (f64::NAN, 5.0), (0.025, 0.0), (0.025, f64::NAN)] {
            assert_eq!(t_upper(tail, freedom), None);
        }
        assert_eq!(t_tail(f64::NAN, 5.0), None);
        assert_eq!(t_tail(f64::INFINITY, 5.0), Some(0.0));
    }
}
