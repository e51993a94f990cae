//! How long customers stay when some are still there at the end.

/// The standard normal value exceeded with probability .025.
const Z: f64 = 1.959_963_984_540_054;

/// One step down of a survival curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SurvivalStep {
    /// When, in the unit of the times given.
    pub time: f64,
    /// How many were still followed just before.
    pub at_risk: u64,
    /// How many left at this time.
    pub events: u64,
    /// The share that stays beyond this time, in [0, 1].
    pub survival: f64,
    /// The 95 % band around the share; `None` once nobody is left.
    pub band: Option<(f64, f64)>,
}

/// The survival curve of times that end with leaving (`true`) or with the end of observation (`false`).
///
/// One step a time at which somebody left, in order of time; before the first the share is 1. Who is last seen at the
/// very time that others leave counts as at risk then. Kaplan and Meier (1958), *JASA* 53, 457–481; variance of
/// Greenwood (1926), band on the scale of ln(−ln S), which stays within \[0, 1\]: Kalbfleisch and Prentice (2002).
///
/// `None` without times, or with one that is negative or not finite.
pub fn kaplan_meier(times: &[(f64, bool)]) -> Option<Vec<SurvivalStep>> {
    if times.is_empty() || times.iter().any(|&(time, _)| !(time >= 0.0 && time.is_finite())) {
        return None;
    }
    let mut ordered = times.to_vec();
    ordered.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut at_risk = ordered.len() as u64;
    let (mut survival, mut greenwood) = (1.0, 0.0);
    let mut steps = Vec::new();
    for same in ordered.chunk_by(|a, b| a.0 == b.0) {
        let events = same.iter().filter(|&&(_, left)| left).count() as u64;
        if events > 0 {
            let (n, d) = (at_risk as f64, events as f64);
            survival *= (n - d) / n;
            greenwood += d / (n * (n - d));
            steps.push(SurvivalStep { time: same[0].0, at_risk, events, survival, band: band(survival, greenwood) });
        }
        at_risk -= same.len() as u64;
    }
    Some(steps)
}

/// The mean time kept within a horizon: the area below a survival curve from 0 to `horizon`, in the unit of time.
///
/// `curve` lists (time, share that stays beyond it) with times ascending. The share is 1 before the first and holds
/// from each time to the next, the last one up to the horizon. A time that does not come after the one before takes
/// effect at once. 0 for a horizon that is not positive. Royston and Parmar (2013), *BMC Medical Research Methodology*
/// 13:152.
pub fn restricted_mean(curve: &[(f64, f64)], horizon: f64) -> f64 {
    let (mut area, mut from, mut share) = (0.0, 0.0, 1.0);
    let steps = curve.iter().copied().take_while(|&(time, _)| time < horizon);
    for (time, next) in steps.chain([(horizon, 0.0)]) {
        if time > from {
            area += if share == 0.0 { 0.0 } else { share * (time - from) };
            from = time;
        }
        share = next;
    }
    area
}

/// S to the power of exp(±z·SE), SE being that of ln(−ln S).
fn band(survival: f64, greenwood: f64) -> Option<(f64, f64)> {
    if survival <= 0.0 {
        return None;
    }
    let log = libm::log(survival);
    let reach = Z * greenwood.sqrt() / -log;
    Some((libm::exp(log * libm::exp(reach)), libm::exp(log * libm::exp(-reach))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::{assert_close, list, number, numbers, parse};
    use proptest::prelude::{prop, proptest};

    const REFERENCE: &str = include_str!("../../tests/reference/survival.json");

    #[test]
    fn curves_bands_and_restricted_means_agree_with_the_reference() {
        for case in list(&parse(REFERENCE)["cases"]) {
            let times: Vec<(f64, bool)> =
                list(&case["times"]).iter().map(|pair| (number(&pair[0]), number(&pair[1]) == 1.0)).collect();
            let steps = kaplan_meier(&times).unwrap();
            let expected = list(&case["curve"]);
            assert_eq!(steps.len(), expected.len());
            for (found, expected) in steps.iter().zip(expected) {
                assert_eq!(found.time, number(&expected[0]));
                assert_eq!(Some(found.at_risk), expected[1].as_u64());
                assert_eq!(Some(found.events), expected[2].as_u64());
                assert_close(found.survival, number(&expected[3]), 1e-8);
                assert_eq!(found.band.is_none(), expected[4].is_null());
                if let Some((low, high)) = found.band {
                    assert_close(low, number(&expected[4]), 1e-8);
                    assert_close(high, number(&expected[5]), 1e-8);
                }
            }
            let curve: Vec<(f64, f64)> = steps.iter().map(|step| (step.time, step.survival)).collect();
            for pair in list(&case["restricted_mean"]) {
                let pair = numbers(pair);
                assert_close(restricted_mean(&curve, pair[0]), pair[1], 1e-8);
            }
        }
    }

    #[test]
    fn times_that_cannot_be_have_no_curve() {
        assert_eq!(kaplan_meier(&[]), None);
        for bad in [-1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(kaplan_meier(&[(1.0, true), (bad, false)]), None);
        }
        assert_eq!(kaplan_meier(&[(3.0, false)]), Some(vec![]));
    }

    #[test]
    fn those_who_all_stay_keep_the_whole_horizon() {
        assert_eq!(restricted_mean(&[], 12.0), 12.0);
        assert_eq!(restricted_mean(&[(0.0, 0.5)], 12.0), 6.0);
        assert_eq!(restricted_mean(&[(6.0, 0.0)], f64::INFINITY), 6.0);
        for horizon in [0.0, -3.0, f64::NAN] {
            assert_eq!(restricted_mean(&[(6.0, 0.5)], horizon), 0.0);
        }
    }

    proptest! {
        #[test]
        fn without_censoring_the_restricted_mean_is_the_mean_of_times_cut_at_the_horizon(
            times in prop::collection::vec(0.0..50.0, 1..40),
            horizon in 1.0..60.0,
        ) {
            let steps = kaplan_meier(&times.iter().map(|&time| (time, true)).collect::<Vec<_>>()).unwrap();
            let curve: Vec<(f64, f64)> = steps.iter().map(|step| (step.time, step.survival)).collect();
            let cut: f64 = times.iter().map(|&time: &f64| time.min(horizon)).sum::<f64>() / times.len() as f64;
            assert_close(restricted_mean(&curve, horizon), cut, 1e-9);
        }
    }
}
