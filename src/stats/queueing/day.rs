//! Several intervals together: a day of half hours.

use super::figures::{Figures, ratio};

/// One interval of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// How many come in it.
    pub arrivals: f64,
    /// How long it is, in hours.
    pub hours: f64,
    /// Reps on duty.
    pub reps: f64,
    /// What it is like; `None` where nobody comes, or where there is no steady state.
    pub figures: Option<Figures>,
}

/// All of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Day {
    /// How many come.
    pub arrivals: f64,
    /// Reps times hours.
    pub staff_hours: f64,
    /// What it is like for all who come: shares and waits are those of a person, so that a busy interval counts for more
    /// than a quiet one; work, queue and occupancy are means over time. `None` when nobody comes, or when some come in an
    /// interval without a steady state.
    pub figures: Option<Figures>,
}

impl Day {
    /// Takes them together.
    pub fn of(intervals: &[Interval]) -> Day {
        let arrivals = intervals.iter().map(|each| each.arrivals).sum();
        let staff_hours = intervals.iter().map(|each| each.reps * each.hours).sum();
        let unknown = intervals.iter().any(|each| each.arrivals > 0.0 && each.figures.is_none());
        let figures = if unknown { None } else { together(intervals, arrivals, staff_hours) };
        Day { arrivals, staff_hours, figures }
    }
}

fn together(intervals: &[Interval], arrivals: f64, staff_hours: f64) -> Option<Figures> {
    let busy: Vec<(&Interval, Figures)> =
        intervals.iter().filter(|each| each.arrivals > 0.0).filter_map(|each| Some((each, each.figures?))).collect();
    if busy.is_empty() {
        return None;
    }
    let people = |count: &dyn Fn(&Figures) -> f64| -> f64 {
        busy.iter().map(|(each, figures)| each.arrivals * count(figures)).sum()
    };
    // What is not defined is a mean over nobody, and weighs nothing; except that a wait without end has no mean.
    let some = |value: Option<f64>| value.unwrap_or(0.0);
    let hours: f64 = intervals.iter().map(|each| each.hours).sum();
    let over_time = |value: &dyn Fn(&Figures) -> f64| -> f64 {
        busy.iter().map(|(each, figures)| each.hours * value(figures)).sum::<f64>() / hours
    };
    let (served, abandoned) = (people(&|f| 1.0 - f.p_abandon), people(&|f| f.p_abandon));
    let served_within = people(&|f| f.p_served_within);
    let work: f64 = busy.iter().map(|(each, f)| each.hours * each.reps * some(f.occupancy)).sum();
    let endless = busy.iter().any(|(_, f)| f.mean_virtual_wait.is_none());
    let share = |count: f64| (count / arrivals).min(1.0);
    Some(Figures {
        offered: over_time(&|f| f.offered),
        p_wait: share(people(&|f| f.p_wait)),
        p_abandon: share(abandoned),
        p_abandon_given_wait: ratio(abandoned, people(&|f| f.p_wait)),
        mean_wait: people(&|f| f.mean_wait) / arrivals,
        mean_wait_served: (served > 0.0).then(|| people(&|f| (1.0 - f.p_abandon) * some(f.mean_wait_served)) / served),
        mean_wait_abandoned: (abandoned > 0.0)
            .then(|| people(&|f| f.p_abandon * some(f.mean_wait_abandoned)) / abandoned),
        mean_virtual_wait: (!endless).then(|| people(&|f| some(f.mean_virtual_wait)) / arrivals),
        mean_queue: over_time(&|f| f.mean_queue),
        occupancy: ratio(work, staff_hours),
        p_served_within: share(served_within),
        sl_of_served: ratio(served_within, served),
        p_wait_within_any_outcome: share(people(&|f| f.p_wait_within_any_outcome)),
        sl_excluding_abandons_within: ratio(served_within, served_within + people(&|f| f.p_wait_beyond)),
        p_abandon_within: share(people(&|f| f.p_abandon_within)),
        p_wait_beyond: share(people(&|f| f.p_wait_beyond)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::queueing::{Load, erlang_a};
    use crate::stats::reference::assert_relative;

    fn interval(arrivals: f64, reps: f64) -> Interval {
        let load = Load { arrivals: 2.0 * arrivals, handle: 0.05 };
        Interval { arrivals, hours: 0.5, reps, figures: erlang_a(&load, reps, 0.02, 0.005) }
    }

    #[test]
    fn people_are_weighed_and_not_half_hours() {
        let (quiet, busy, empty) = (interval(20.0, 5.0), interval(180.0, 14.0), interval(0.0, 2.0));
        let day = Day::of(&[quiet, busy, empty]);
        assert_eq!((day.arrivals, day.staff_hours), (200.0, 10.5));
        let (a, b, all) = (quiet.figures.unwrap(), busy.figures.unwrap(), day.figures.unwrap());
        assert_relative(all.p_served_within, 0.1 * a.p_served_within + 0.9 * b.p_served_within, 1e-12);
        assert_relative(all.p_abandon, 0.1 * a.p_abandon + 0.9 * b.p_abandon, 1e-12);
        let served = [0.1 * (1.0 - a.p_abandon), 0.9 * (1.0 - b.p_abandon)];
        let of_served = served[0] * a.sl_of_served.unwrap() + served[1] * b.sl_of_served.unwrap();
        assert_relative(all.sl_of_served.unwrap(), of_served / (served[0] + served[1]), 1e-12);
        // Those who are served keep reps busy for three minutes each.
        let work = 200.0 * (1.0 - all.p_abandon) * 0.05;
        assert_relative(all.occupancy.unwrap(), work / 10.5, 1e-9);
        assert_relative(all.offered, (2.0 + 18.0) / 3.0, 1e-12);
        let alone = Day::of(&[quiet]).figures.unwrap();
        assert_relative(alone.sl_excluding_abandons_within.unwrap(), a.sl_excluding_abandons_within.unwrap(), 1e-12);
        assert_relative(alone.mean_wait_served.unwrap(), a.mean_wait_served.unwrap(), 1e-12);
    }

    #[test]
    fn a_half_hour_that_cannot_be_known_leaves_the_day_unknown() {
        let unknown = Interval { figures: None, ..interval(20.0, 5.0) };
        let day = Day::of(&[interval(20.0, 5.0), unknown]);
        assert_eq!((day.arrivals, day.staff_hours, day.figures), (40.0, 5.0, None));
        assert_eq!(Day::of(&[interval(0.0, 1.0)]).figures, None);
        assert_eq!(Day::of(&[]), Day { arrivals: 0.0, staff_hours: 0.0, figures: None });
    }
}
