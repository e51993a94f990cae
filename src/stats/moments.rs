//! The count, mean and spread of numbers seen one at a time.

/// How many values came, their mean, and the sum of their squared distances from it.
///
/// One pass and no stored values, without the cancellation of sums of squares: Welford (1962), *Technometrics* 4,
/// 419–420; joined by Chan, Golub and LeVeque (1979), *Updating formulae and a pairwise algorithm*. A value that is not
/// finite makes mean and variance NaN or infinite, and statistics made from them `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moments {
    n: u64,
    mean: f64,
    m2: f64,
}

impl Moments {
    /// Takes in one more value.
    pub fn push(&mut self, value: f64) {
        self.n += 1;
        let from_old = value - self.mean;
        self.mean += from_old / self.n as f64;
        self.m2 += from_old * (value - self.mean);
    }

    /// Takes in all that another accumulator saw.
    pub fn merge(&mut self, other: Moments) {
        if other.n == 0 {
            return;
        }
        if self.n == 0 {
            *self = other;
            return;
        }
        let (here, there) = (self.n as f64, other.n as f64);
        let all = here + there;
        let gap = other.mean - self.mean;
        self.n += other.n;
        self.mean += gap * there / all;
        self.m2 += other.m2 + gap * gap * here * there / all;
    }

    /// The number of values.
    pub fn count(&self) -> u64 {
        self.n
    }

    /// The mean; `None` without a value.
    pub fn mean(&self) -> Option<f64> {
        (self.n > 0).then_some(self.mean)
    }

    /// The unbiased sample variance, divisor n − 1; `None` with fewer than two values.
    pub fn variance(&self) -> Option<f64> {
        (self.n > 1).then(|| self.m2 / (self.n - 1) as f64)
    }

    /// The sum of squared distances from the mean.
    pub(super) fn squares(&self) -> f64 {
        self.m2
    }
}

impl FromIterator<f64> for Moments {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Self {
        let mut moments = Moments::default();
        values.into_iter().for_each(|value| moments.push(value));
        moments
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::assert_close;
    use proptest::prelude::{prop, proptest};

    #[test]
    fn nothing_seen_has_no_mean_and_one_value_no_variance() {
        assert_eq!(Moments::default().mean(), None);
        let one = Moments::from_iter([4.0]);
        assert_eq!((one.count(), one.mean(), one.variance()), (1, Some(4.0), None));
    }

    #[test]
    fn a_large_offset_does_not_swallow_the_variance() {
        let far = Moments::from_iter([1e9 + 4.0, 1e9 + 7.0, 1e9 + 13.0, 1e9 + 16.0]);
        assert_close(far.variance().unwrap(), 30.0, 1e-12);
    }

    proptest! {
        #[test]
        fn merging_parts_equals_pushing_all(
            first in prop::collection::vec(-1e3..1e3, 0..40),
            second in prop::collection::vec(-1e3..1e3, 0..40),
        ) {
            let all: Moments = first.iter().chain(&second).copied().collect();
            let mut merged = Moments::from_iter(first);
            merged.merge(Moments::from_iter(second));
            assert_eq!(merged.count(), all.count());
            assert_close(merged.mean().unwrap_or(0.0), all.mean().unwrap_or(0.0), 1e-11);
            assert_close(merged.variance().unwrap_or(0.0), all.variance().unwrap_or(0.0), 1e-11);
        }
    }
}
