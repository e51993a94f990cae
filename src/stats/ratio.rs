//! A ratio of two sums over batches, such as the waits of all who came over how many came.

use super::moments::Moments;
use super::quantile::t_upper;

/// A ratio of two sums with its standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ratio {
    /// The one sum over the other.
    pub estimate: f64,
    /// The standard error.
    pub error: f64,
    /// By how many standard errors the 95 % interval goes either way: Student's t, one degree of freedom less than
    /// there are batches.
    pub t: f64,
}

impl Ratio {
    /// The ratio over batches of a numerator and a denominator each, none of which depends on the others.
    ///
    /// The error is that of the residuals x − r·n: Cochran (1977), *Sampling Techniques*, section 6.4. Sums are divided
    /// rather than ratios averaged, which would be biased where a batch with more customers has longer waits. `None`
    /// with fewer than two batches, when the denominators add up to nothing, or with a value that is not finite.
    pub fn of(batches: &[(f64, f64)]) -> Option<Ratio> {
        let numerators: f64 = batches.iter().map(|(x, _)| x).sum();
        let denominators: f64 = batches.iter().map(|(_, n)| n).sum();
        let estimate = (denominators > 0.0).then(|| numerators / denominators)?;
        let residuals: Moments = batches.iter().map(|(x, n)| x - estimate * n).collect();
        let count = batches.len() as f64;
        let error = (residuals.variance()? * count).sqrt() / denominators;
        let t = t_upper(0.025, count - 1.0)?;
        (estimate.is_finite() && error.is_finite()).then_some(Ratio { estimate, error, t })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::assert_close;

    #[test]
    fn batches_of_one_size_have_the_error_of_a_mean() {
        let found = Ratio::of(&[(2.0, 2.0), (4.0, 2.0), (8.0, 2.0), (10.0, 2.0)]).unwrap();
        // Means 1, 2, 4 and 5: variance 10/3 over four of them.
        assert_close(found.estimate, 3.0, 1e-12);
        assert_close(found.error, (10.0_f64 / 3.0 / 4.0).sqrt(), 1e-12);
        assert_close(found.t, 3.182_446_305_284_26, 1e-12);
    }

    #[test]
    fn a_ratio_that_never_varies_has_no_error_whatever_the_sizes() {
        let found = Ratio::of(&[(1.0, 2.0), (3.0, 6.0), (0.5, 1.0)]).unwrap();
        assert_eq!((found.estimate, found.error), (0.5, 0.0));
    }

    #[test]
    fn one_batch_nothing_to_divide_by_and_what_is_no_number_have_no_ratio() {
        assert_eq!(Ratio::of(&[(1.0, 2.0)]), None);
        assert_eq!(Ratio::of(&[(0.0, 0.0), (0.0, 0.0)]), None);
        assert_eq!(Ratio::of(&[(f64::NAN, 1.0), (0.0, 1.0)]), None);
        assert_eq!(Ratio::of(&[(f64::INFINITY, 1.0), (0.0, 1.0)]), None);
    }
}
