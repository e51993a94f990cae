//! Whether a process keeps to itself from subgroup to subgroup, such as day to day.

use super::control::{ControlChart, Smoothed};
use super::moments::Moments;

/// λ, the weight of the newest subgroup in the moving average of the stability figure.
pub const EWMA_WEIGHT: f64 = 0.2;

/// L, the half-width of its limits in standard deviations of the average.
pub const EWMA_WIDTH: f64 = 2.7;

/// Fewer subgroups than this say nothing of stability.
const LEAST_SUBGROUPS: usize = 20;

/// The share of subgroups, in order of time, within the limits of their mean, their spread and the moving average.
///
/// `phases` are the indexes at which something announced changed: limits and average start afresh there, so that a
/// change made on purpose is not called instability. An empty list is one phase; order, repeats and indexes out of
/// range do not matter. Subgroups with fewer than two values do not count, and one alone in its phase is not judged.
///
/// `None` with fewer than 20 subgroups of two or more values, when none can be judged, or when a figure is not finite.
pub fn in_control_share(subgroups: &[Moments], phases: &[usize]) -> Option<f64> {
    if subgroups.iter().filter(|subgroup| subgroup.count() > 1).count() < LEAST_SUBGROUPS {
        return None;
    }
    let mut starts: Vec<usize> = phases.iter().copied().filter(|&start| start < subgroups.len()).collect();
    starts.extend([0, subgroups.len()]);
    starts.sort_unstable();
    let (mut judged, mut within) = (0_u64, 0_u64);
    for bounds in starts.windows(2) {
        let phase: Vec<Moments> =
            subgroups[bounds[0]..bounds[1]].iter().copied().filter(|subgroup| subgroup.count() > 1).collect();
        if phase.len() < 2 {
            continue;
        }
        let chart = ControlChart::fit(&phase)?;
        let averages = chart.smoothed(&phase, EWMA_WEIGHT, EWMA_WIDTH);
        judged += phase.len() as u64;
        within += phase.iter().zip(averages).filter(|(subgroup, average)| in_control(&chart, subgroup, average)).count()
            as u64;
    }
    (judged > 0).then(|| within as f64 / judged as f64)
}

/// Whether one subgroup lies within all its limits; a rounding error beyond them is still within.
fn in_control(chart: &ControlChart, subgroup: &Moments, average: &Smoothed) -> bool {
    let slack = 1e-12 * (chart.centre.abs() + chart.sigma);
    let inside = |value: f64, (low, high): (f64, f64)| value >= low - slack && value <= high + slack;
    let spread = subgroup.variance().zip(chart.sd_limits(subgroup.count()));
    subgroup.mean().is_some_and(|mean| inside(mean, chart.mean_limits(subgroup.count())))
        && spread.is_some_and(|(variance, limits)| inside(variance.sqrt(), limits))
        && inside(average.value, (average.low, average.high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::assert_close;

    /// `count` subgroups of four values around `centre`, none of them out of the ordinary.
    fn steady(centre: f64, count: usize) -> Vec<Moments> {
        let sway = |i: usize| if i.is_multiple_of(2) { 0.5 } else { -0.5 };
        (0..count).map(|i| [-2.0, -1.0, 1.0, 2.0].iter().map(|step| centre + sway(i) + step).collect()).collect()
    }

    #[test]
    fn a_change_made_on_purpose_is_not_instability() {
        let mut subgroups = steady(70.0, 20);
        subgroups.extend(steady(90.0, 20));
        assert_eq!(in_control_share(&subgroups, &[20]), Some(1.0));
        assert_eq!(in_control_share(&subgroups, &[99, 20, 20, 0]), Some(1.0));
        assert!(in_control_share(&subgroups, &[]).unwrap() < 0.2);
    }

    #[test]
    fn a_day_of_unusual_spread_is_out_of_control() {
        let mut subgroups = steady(70.0, 24);
        subgroups[0] = [40.0, 60.0, 80.0, 100.0].into_iter().collect();
        assert_close(in_control_share(&subgroups, &[]).unwrap(), 23.0 / 24.0, 1e-12);
    }

    #[test]
    fn fewer_than_twenty_subgroups_say_nothing() {
        let mut subgroups = steady(70.0, 19);
        subgroups.push([70.0].into_iter().collect());
        assert_eq!(in_control_share(&subgroups, &[]), None);
        subgroups.push(steady(70.0, 1)[0]);
        assert_eq!(in_control_share(&subgroups, &[]), Some(1.0));
        assert_eq!(in_control_share(&subgroups, &(0..21).collect::<Vec<_>>()), None, "each alone in its phase");
        subgroups.push([f64::NAN, 1.0].into_iter().collect());
        assert_eq!(in_control_share(&subgroups, &[]), None);
    }

    #[test]
    fn a_process_without_any_spread_is_stable() {
        let same: Vec<Moments> = (0..20).map(|n| (0..n + 2).map(|_| 93.7).collect()).collect();
        assert_eq!(in_control_share(&same, &[]), Some(1.0));
    }
}
