//! How much of a spread lies between groups, and how much within them.

use super::estimate::Estimate;
use super::moments::Moments;
use super::quantile::f_upper;

/// A one-way random-effects analysis of variance; variances and mean squares in squared units of the values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OneWay {
    /// The variance between groups beyond what sampling explains, never below 0.
    pub between: f64,
    /// The same before it is kept from falling below 0; negative when groups differ less than chance would have them.
    pub between_raw: f64,
    /// The variance within groups.
    pub within: f64,
    /// The mean square between groups.
    pub mean_square_between: f64,
    /// The mean square within groups, equal to `within`.
    pub mean_square_within: f64,
    /// The size that a typical group counts for, between the smallest and the largest.
    pub typical_size: f64,
    /// ICC(1), the share of the variance that lies between groups, with its 95 % F interval; not floored.
    ///
    /// `None` when no value differs from another. The interval is exact for groups of one size, close for others.
    pub icc: Option<Estimate>,
}

/// Splits the spread of grouped values into a part between groups and a part within.
///
/// By expected mean squares for groups of unequal size: that between has the expectation σ²_within + n₀σ²_between with
/// n₀ = (N − Σn²/N)/(k − 1); Searle, Casella and McCulloch (1992), *Variance Components*. ICC(1) is (MSB − MSW)/(MSB +
/// (n₀ − 1)MSW), with the F limits of Shrout and Fleiss (1979), *Psychological Bulletin* 86, 420–428.
///
/// Empty groups do not count. `None` with fewer than two groups, with one value in each, or when a figure is not
/// finite.
pub fn one_way(groups: &[Moments]) -> Option<OneWay> {
    let groups: Vec<&Moments> = groups.iter().filter(|group| group.count() > 0).collect();
    let sizes = || groups.iter().map(|group| group.count() as f64);
    let (k, n) = (groups.len() as f64, sizes().sum::<f64>());
    if k < 2.0 || n <= k {
        return None;
    }
    let all = groups.iter().fold(Moments::default(), |mut all, group| {
        all.merge(**group);
        all
    });
    let centre = all.mean()?;
    let spread: f64 =
        groups.iter().map(|group| group.count() as f64 * (group.mean().unwrap_or(centre) - centre).powi(2)).sum();
    let msb = spread / (k - 1.0);
    let msw = groups.iter().map(|group| group.squares()).sum::<f64>() / (n - k);
    let n0 = (n - sizes().map(|size| size * size).sum::<f64>() / n) / (k - 1.0);
    let raw = (msb - msw) / n0;
    raw.is_finite().then(|| OneWay {
        between: raw.max(0.0),
        between_raw: raw,
        within: msw,
        mean_square_between: msb,
        mean_square_within: msw,
        typical_size: n0,
        icc: icc(msb, msw, n0, k - 1.0, n - k),
    })
}

/// ICC(1) and its 95 % F interval, from the mean squares and their degrees of freedom.
fn icc(msb: f64, msw: f64, n0: f64, freedom_between: f64, freedom_within: f64) -> Option<Estimate> {
    let share = |msb: f64| (msb - msw) / (msb + (n0 - 1.0) * msw);
    let estimate = share(msb);
    let low = share(msb / f_upper(0.025, freedom_between, freedom_within)?);
    let high = share(msb * f_upper(0.025, freedom_within, freedom_between)?);
    (estimate.is_finite() && low.is_finite() && high.is_finite()).then_some(Estimate {
        estimate,
        low: Some(low),
        high: Some(high),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::{assert_close, list, number, numbers, parse};
    use proptest::prelude::{Strategy, prop, proptest};

    const REFERENCE: &str = include_str!("../../tests/reference/variance_components.json");

    fn moments(groups: &[Vec<f64>]) -> Vec<Moments> {
        groups.iter().map(|group| group.iter().copied().collect()).collect()
    }

    #[test]
    fn components_and_icc_agree_with_the_reference() {
        for case in list(&parse(REFERENCE)["one_way"]) {
            let groups: Vec<Vec<f64>> = list(&case["data"]).iter().map(numbers).collect();
            let found = one_way(&moments(&groups)).unwrap();
            let (icc, interval) = (found.icc.unwrap(), numbers(&case["icc1_ci95"]));
            for (found, expected) in [
                (found.between_raw, number(&case["var_between_anova"])),
                (found.between, number(&case["var_between_anova"]).max(0.0)),
                (found.within, number(&case["var_within"])),
                (found.mean_square_between, number(&case["MSB"])),
                (found.mean_square_within, number(&case["MSW"])),
                (found.typical_size, number(&case["n0"])),
                (icc.estimate, number(&case["icc1"])),
                (icc.low.unwrap(), interval[0]),
                (icc.high.unwrap(), interval[1]),
            ] {
                assert_close(found, expected, 1e-9);
            }
        }
    }

    #[test]
    fn one_group_or_one_value_each_cannot_be_split() {
        assert_eq!(one_way(&moments(&[vec![1.0, 2.0], vec![]])), None);
        assert_eq!(one_way(&moments(&[vec![1.0], vec![2.0]])), None);
        assert_eq!(one_way(&moments(&[vec![1.0, f64::NAN], vec![2.0]])), None);
        assert_eq!(one_way(&[]), None);
    }

    #[test]
    fn groups_without_any_spread_have_no_icc() {
        let same = one_way(&moments(&[vec![5.0, 5.0], vec![5.0, 5.0]])).unwrap();
        assert_eq!((same.between, same.within, same.icc), (0.0, 0.0, None));
        let apart = one_way(&moments(&[vec![4.0, 4.0], vec![5.0, 5.0]])).unwrap();
        assert_eq!(apart.icc, Some(Estimate { estimate: 1.0, low: Some(1.0), high: Some(1.0) }));
    }

    fn groups() -> impl Strategy<Value = Vec<Vec<f64>>> {
        prop::collection::vec(prop::collection::vec(0.0..100.0, 2..9), 2..7)
    }

    proptest! {
        #[test]
        fn the_order_of_groups_and_empty_ones_change_nothing(values in groups()) {
            let found = one_way(&moments(&values)).unwrap();
            let mut reversed = moments(&values);
            reversed.reverse();
            reversed.push(Moments::default());
            let again = one_way(&reversed).unwrap();
            assert_close(again.between_raw, found.between_raw, 1e-9);
            assert_close(again.within, found.within, 1e-9);
            assert!(found.between >= 0.0);
        }

        #[test]
        fn shifting_changes_nothing_and_scaling_leaves_the_icc(
            values in groups(),
            shift in -50.0..50.0,
            scale in 0.5..4.0,
        ) {
            let found = one_way(&moments(&values)).unwrap();
            let moved: Vec<Vec<f64>> =
                values.iter().map(|group| group.iter().map(|value| shift + scale * value).collect()).collect();
            let moved = one_way(&moments(&moved)).unwrap();
            assert_close(moved.between_raw, scale * scale * found.between_raw, 1e-8);
            assert_close(moved.within, scale * scale * found.within, 1e-8);
            assert_close(moved.icc.unwrap().estimate, found.icc.unwrap().estimate, 1e-8);
        }
    }
}
