//! Erlang C: everybody waits until they are served.

use super::erlang_b::carried_for_each_lost;
use super::figures::{Figures, Load, MOST};

/// The figures of a queue that nobody leaves unserved, with the share served within a threshold.
///
/// `None` where there is no steady state because at least as much work comes as the reps can do, and for a load or a
/// threshold that cannot be. Erlang (1917), *Elektroteknikeren* 13, 5–13.
pub fn erlang_c(load: &Load, reps: f64, within: f64) -> Option<Figures> {
    let offered = load.offered();
    let sound = load.is_sound() && reps <= MOST && within >= 0.0;
    // A load that equals the team but for rounding has no steady state either.
    if !sound || reps - offered <= reps * f64::EPSILON {
        return None;
    }
    let spare = (reps - offered) / load.handle;
    let busy = load.arrivals / spare;
    let p_wait = busy / (carried_for_each_lost(reps, offered) + busy);
    let longer = p_wait * libm::exp(-spare * within);
    let wait = p_wait / spare;
    Some(Figures {
        offered,
        p_wait,
        p_abandon: 0.0,
        p_abandon_given_wait: Some(0.0),
        mean_wait: wait,
        mean_wait_served: Some(wait),
        mean_wait_abandoned: None,
        mean_virtual_wait: Some(wait),
        mean_queue: load.arrivals * wait,
        occupancy: Some(offered / reps),
        p_served_within: 1.0 - longer,
        sl_of_served: Some(1.0 - longer),
        p_wait_within_any_outcome: 1.0 - longer,
        sl_excluding_abandons_within: Some(1.0 - longer),
        p_abandon_within: 0.0,
        p_wait_beyond: longer,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::queueing::{Definition, Staffing, Target, blocked};
    use crate::stats::reference::{assert_relative, list, number, parse};

    const REFERENCE: &str = include_str!("../../../tests/reference/erlang_c.json");

    #[test]
    fn every_value_agrees_with_the_reference() {
        let file = parse(REFERENCE);
        assert_eq!(list(&file["cases"]).len(), 20);
        for case in list(&file["cases"]) {
            let value = |name: &str| number(&case[name]);
            let load = Load { arrivals: value("lambda_per_min"), handle: 1.0 / value("mu_per_min") };
            let reps = value("agents");
            let found = erlang_c(&load, reps, value("T_s") / 60.0).unwrap();
            let spare = (reps - load.offered()) / load.handle;
            for (found, name) in [
                (found.offered, "offered"),
                (found.occupancy.unwrap(), "occupancy"),
                (blocked(reps, load.offered()).unwrap(), "erlang_b"),
                (found.p_wait, "p_wait"),
                (found.mean_wait * 60.0, "asa_s"),
                (found.mean_queue, "lq"),
                (found.p_served_within, "service_level"),
                (found.p_wait_beyond, "p_wait_gt_T"),
                (60.0 / spare, "mean_wait_of_delayed_s"),
                (found.mean_wait / found.p_wait * 60.0, "mean_wait_of_delayed_s"),
            ] {
                assert_relative(found, value(name), 1e-9);
            }
        }
    }

    #[test]
    fn the_smallest_teams_agree_with_the_reference() {
        let file = parse(REFERENCE);
        assert_eq!(list(&file["min_staffing"]).len(), 4);
        for case in list(&file["min_staffing"]) {
            let value = |name: &str| number(&case[name]);
            let load = Load { arrivals: value("lambda_per_min"), handle: 1.0 / value("mu_per_min") };
            let target =
                Target { share: value("target"), within: value("T_s") / 60.0, definition: Definition::OfOffered };
            let staffing = Staffing { load, patience: None };
            assert_eq!(
                staffing.smallest_team(&target, None).map(|team| f64::from(team.reps)),
                Some(value("min_agents"))
            );
        }
    }

    #[test]
    fn more_work_than_reps_can_do_has_no_steady_state() {
        let load = Load { arrivals: 4.0, handle: 3.0 };
        for reps in [0.0, 1.0, 11.9, 12.0, f64::NAN] {
            assert_eq!(erlang_c(&load, reps, 1.0), None);
        }
        assert!(erlang_c(&load, 12.01, 1.0).is_some_and(|found| found.p_wait < 1.0));
        // 10 a minute for 3 minutes written as 1 / .3333: no team of 30 is enough for that.
        let load = Load { arrivals: 10.0, handle: 1.0 / 0.333_333_333_333_333_3 };
        assert_eq!(erlang_c(&load, 30.0, 1.0), None);
    }
}
