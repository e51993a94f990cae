//! Two policies on the same replications, and what many comparisons do to a p-value.

use super::estimate::{Estimate, mean, sd};
use super::quantile::t_tail;

/// The mean of the differences a − b, replication by replication, with its 95 % t interval.
///
/// `a[i]` and `b[i]` come from replication i of two policies under common random numbers. `None` if the lists differ in
/// length, are empty, or hold a number that is not finite.
pub fn paired(a: &[f64], b: &[f64]) -> Option<Estimate> {
    Estimate::of(&differences(a, b)?)
}

/// The two-sided p-value of the paired t test that the mean difference is 0.
///
/// `None` as for [`paired`], and with fewer than two pairs. Differences that are all 0 give 1; all the same and not 0
/// give 0. Student (1908), *Biometrika* 6, 1–25.
pub fn paired_p_value(a: &[f64], b: &[f64]) -> Option<f64> {
    let differences = differences(a, b)?;
    let distance = mean(&differences)?.abs();
    let error = sd(&differences)? / (differences.len() as f64).sqrt();
    if distance == 0.0 {
        return Some(1.0);
    }
    Some(2.0 * t_tail(distance / error, differences.len() as f64 - 1.0)?)
}

/// p-values adjusted for being several, in the order given: reject those at or below the family's error rate.
///
/// Holm (1979), *Scandinavian Journal of Statistics* 6, 65–70: with p sorted upwards, the i-th of m counts m − i + 1
/// times, never less than the one before it and never above 1. NaN counts as 1: no evidence, yet one of the family.
pub fn holm(p: &[f64]) -> Vec<f64> {
    let p: Vec<f64> = p.iter().map(|&p| if p.is_nan() { 1.0 } else { p.clamp(0.0, 1.0) }).collect();
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&i, &j| p[i].total_cmp(&p[j]));
    let mut adjusted = vec![1.0; p.len()];
    let mut least: f64 = 0.0;
    for (rank, &i) in order.iter().enumerate() {
        least = least.max(p[i] * (p.len() - rank) as f64).min(1.0);
        adjusted[i] = least;
    }
    adjusted
}

/// a − b, pair by pair; `None` if the lists differ in length.
fn differences(a: &[f64], b: &[f64]) -> Option<Vec<f64>> {
    (a.len() == b.len()).then(|| a.iter().zip(b).map(|(a, b)| a - b).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::{assert_close, list, number, numbers, parse};

    const REFERENCE: &str = include_str!("../../tests/reference/comparison.json");

    #[test]
    fn paired_comparisons_agree_with_the_reference() {
        for pair in list(&parse(REFERENCE)["pairs"]) {
            let (a, b) = (numbers(&pair["a"]), numbers(&pair["b"]));
            let found = paired(&b, &a).unwrap();
            let interval = numbers(&pair["ci95"]);
            assert_close(found.estimate, number(&pair["mean"]), 1e-8);
            assert_close(found.low.unwrap(), interval[0], 1e-8);
            assert_close(found.high.unwrap(), interval[1], 1e-8);
            let p = number(&pair["p"]);
            assert_close(paired_p_value(&b, &a).unwrap() / p, 1.0, 1e-8);
            assert_close(paired_p_value(&a, &b).unwrap() / p, 1.0, 1e-8);
        }
    }

    #[test]
    fn adjusted_p_values_agree_with_the_reference_in_any_order() {
        for family in list(&parse(REFERENCE)["holm"]) {
            let (mut p, mut expected) = (numbers(&family["p"]), numbers(&family["adjusted"]));
            for _ in 0..2 {
                holm(&p).iter().zip(&expected).for_each(|(&found, &expected)| assert_close(found, expected, 1e-8));
                p.reverse();
                expected.reverse();
            }
        }
    }

    #[test]
    fn policies_that_never_differ_leave_no_evidence() {
        assert_eq!(paired_p_value(&[1.0, 2.0], &[1.0, 2.0]), Some(1.0));
        assert_eq!(paired_p_value(&[2.0, 3.0], &[1.0, 2.0]), Some(0.0));
        assert_eq!(holm(&[f64::NAN, 0.01]), [1.0, 0.02]);
    }

    #[test]
    fn lists_of_different_length_are_not_pairs() {
        assert_eq!(paired(&[1.0, 2.0], &[1.0]), None);
        assert_eq!(paired_p_value(&[1.0], &[2.0]), None);
        assert!(holm(&[]).is_empty());
    }
}
