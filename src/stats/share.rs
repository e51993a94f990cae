//! Shares of yes among yes and no, from few trials.

use super::estimate::Estimate;

/// The quantile of the normal distribution that leaves 2.5 % above.
const Z: f64 = 1.959_963_984_540_054;

/// A share with its 95 % interval by Wilson's score: the shares that a test would not refuse. It keeps within [0, 1] and
/// holds for few trials, too: Wilson (1927), *Journal of the American Statistical Association* 22, 209.
///
/// `None` without trials, or with more successes than trials.
pub fn share(successes: u32, trials: u32) -> Option<Estimate> {
    if trials == 0 || successes > trials {
        return None;
    }
    let (n, p) = (f64::from(trials), f64::from(successes) / f64::from(trials));
    let denominator = 1.0 + Z * Z / n;
    let centre = (p + Z * Z / (2.0 * n)) / denominator;
    let half = Z / denominator * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let low = if successes == 0 { 0.0 } else { (centre - half).max(0.0) };
    let high = if successes == trials { 1.0 } else { (centre + half).min(1.0) };
    Some(Estimate { estimate: p, low: Some(low), high: Some(high) })
}

/// The chance that so many further attempts all succeed, pass^k, estimated without bias from `successes` among `trials`
/// attempts: C(successes, k) / C(trials, k), as τ-bench does (Yao et al. 2024, arXiv:2406.12045).
///
/// `None` with fewer trials than k, with k = 0, or with more successes than trials.
pub fn all_of(successes: u32, trials: u32, k: u32) -> Option<f64> {
    if k == 0 || trials < k || successes > trials {
        return None;
    }
    let factor = |i: u32| f64::from(successes.saturating_sub(i)) / f64::from(trials - i);
    Some((0..k).map(factor).product())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::assert_close;

    #[test]
    fn a_share_has_the_interval_of_wilson() {
        // Newcombe (1998), Statistics in Medicine 17, 857, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
        for (successes, trials, low, high) in
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)]
        {
            let found = share(successes, trials).unwrap();
            assert_close(found.low.unwrap(), low, 5e-5);
            assert_close(found.high.unwrap(), high, 5e-5);
        }
        assert_eq!(share(0, 0), None);
        assert_eq!(share(3, 2), None);
    }

    #[test]
    fn the_chance_that_all_succeed_is_the_share_of_samples_in_which_all_did() {
        // Every way to take k of n attempts of which the first c succeeded.
        for n in 1..=6_u32 {
            for c in 0..=n {
                for k in 1..=n {
                    let samples: Vec<u32> = (0..1_u32 << n).filter(|set| set.count_ones() == k).collect();
                    let all = samples.iter().filter(|set| **set >> c == 0).count();
                    assert_close(all_of(c, n, k).unwrap(), all as f64 / samples.len() as f64, 1e-12);
                }
            }
        }
        assert_eq!(all_of(1, 1, 2), None);
        assert_eq!(all_of(1, 1, 0), None);
    }
}
