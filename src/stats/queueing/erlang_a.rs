//! Erlang A: those who wait give up after an exponential time.

use super::figures::{Figures, Load};
use super::general_patience::general_patience;
use super::patience::Patience;

/// The figures of a queue whose people have exponential patience of this mean, with service levels for a threshold.
///
/// `None` for what cannot be. Palm (1957), *Tele* 2; Garnett, Mandelbaum and Reiman (2002), *Manufacturing & Service
/// Operations Management* 4, 208–227. The integrals of M/M/n+G serve here as well: for this law φ is known without
/// cancellation, so they keep their precision where sums over states run to tens of thousands of terms.
pub fn erlang_a(load: &Load, reps: f64, mean_patience: f64, within: f64) -> Option<Figures> {
    general_patience(load, reps, &Patience::Exponential { mean: mean_patience }, within)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::queueing::{Definition, erlang_c};
    use crate::stats::reference::{assert_close, assert_relative, list, number, parse};
    use proptest::prelude::{ProptestConfig, proptest};

    const REFERENCE: &str = include_str!("../../../tests/reference/erlang_a.json");

    /// All figures, durations multiplied by `unit`, under the names of the reference.
    fn named(found: &Figures, unit: f64) -> [(&'static str, f64); 15] {
        [
            ("offered", found.offered),
            ("p_wait", found.p_wait),
            ("p_abandon", found.p_abandon),
            ("p_abandon_given_wait", found.p_abandon_given_wait.unwrap()),
            ("mean_wait_s", unit * found.mean_wait),
            ("mean_wait_served_s", unit * found.mean_wait_served.unwrap()),
            ("mean_wait_abandoned_s", unit * found.mean_wait_abandoned.unwrap()),
            ("mean_virtual_wait_s", unit * found.mean_virtual_wait.unwrap()),
            ("mean_queue", found.mean_queue),
            ("occupancy", found.occupancy.unwrap()),
            ("p_served_within_T", found.p_served_within),
            ("sl_of_served", found.sl_of_served.unwrap()),
            ("p_wait_le_T_any_outcome", found.p_wait_within_any_outcome),
            ("sl_excluding_abandons_before_T", found.sl_excluding_abandons_within.unwrap()),
            ("p_abandon_within_T", found.p_abandon_within),
        ]
    }

    #[test]
    fn every_value_agrees_with_the_reference() {
        let file = parse(REFERENCE);
        assert_eq!(list(&file["cases"]).len(), 30);
        for case in list(&file["cases"]) {
            let value = |name: &str| number(&case[name]);
            let load = Load { arrivals: value("lambda_per_min"), handle: 1.0 / value("mu_per_min") };
            let patience = 1.0 / value("theta_per_min");
            let found = erlang_a(&load, value("agents"), patience, value("T_s") / 60.0).unwrap();
            for (name, found) in named(&found, 60.0) {
                assert_relative(found, value(name), 1e-9);
            }
        }
    }

    /// Wait, loss and queue by sums over states.
    fn by_states(load: &Load, reps: u32, patience: f64) -> [f64; 3] {
        let (mut weight, mut all, mut waiting, mut queue) = (1.0, 1.0, 0.0, 0.0);
        for state in 1..200_000 {
            let over = f64::from(state) - f64::from(reps);
            weight *= load.arrivals / (f64::from(state).min(f64::from(reps)) / load.handle + over.max(0.0) / patience);
            all += weight;
            if over > 0.0 {
                queue += over * weight;
            }
            if over >= 0.0 {
                waiting += weight;
            }
            if over > 0.0 && weight < 1e-17 * waiting {
                break;
            }
            if all > 1e200 {
                [weight, all, waiting, queue] = [weight, all, waiting, queue].map(|sum| sum / 1e200);
            }
        }
        [waiting / all, queue / all / patience / load.arrivals, queue / all]
    }

    #[test]
    fn when_people_give_up_as_fast_as_they_are_served_their_number_is_poisson() {
        for (offered, reps) in [(8.0, 10_u32), (40.0, 30), (150.0, 170)] {
            let load = Load { arrivals: offered / 3.0, handle: 3.0 };
            let found = erlang_a(&load, f64::from(reps), 3.0, 1.0).unwrap();
            // P(N >= n) is a regularized incomplete gamma function; the mean queue follows from two of them.
            let at_least = |n: u32| statrs::function::gamma::gamma_lr(f64::from(n), offered);
            assert_relative(found.p_wait, at_least(reps), 1e-9);
            let queue = offered * at_least(reps) - f64::from(reps) * at_least(reps + 1);
            assert_relative(found.mean_queue, queue, 1e-9);
        }
    }

    #[test]
    fn the_largest_teams_have_exact_figures() {
        // Sums over states with 30 digits (mpmath).
        for (arrivals, patience, reps, p_wait, queue) in [
            (10_000.0, 2.0, 10_000.0, 0.586_887_076_589_445_3, 66.098_532_091_535_29),
            (20_000.0, 0.5, 10_050.0, 1.0, 4_975.0),
            (9_700.0, 100.0, 10_000.0, 0.001_345_727_457_218_671, 0.043_417_125_697_483_67),
        ] {
            let found = erlang_a(&Load { arrivals, handle: 1.0 }, reps, patience, 0.01).unwrap();
            assert_relative(found.p_wait, p_wait, 1e-9);
            assert_relative(found.mean_queue, queue, 1e-9);
            assert_relative(found.p_abandon, queue / patience / arrivals, 1e-9);
        }
    }

    #[test]
    fn endless_patience_tends_to_erlang_c() {
        for reps in [9.0, 10.0, 14.0, 8.5] {
            let load = Load { arrivals: 4.0, handle: 2.0 };
            let a = erlang_a(&load, reps, 1e12, 0.5).unwrap();
            let c = erlang_c(&load, reps, 0.5).unwrap();
            assert_relative(a.p_wait, c.p_wait, 1e-9);
            assert_relative(a.mean_wait, c.mean_wait, 1e-9);
            assert_relative(a.p_served_within, c.p_served_within, 1e-9);
            assert_relative(a.occupancy.unwrap(), c.occupancy.unwrap(), 1e-9);
        }
    }

    #[test]
    fn no_load_team_or_patience_is_too_small_or_too_large() {
        let load = |arrivals, handle| Load { arrivals, handle };
        for load in [load(1e-9, 1e-3), load(1.0, 1.0), load(1e4, 1.0), load(1e-3, 1e6), load(3e6, 1e-3)] {
            for reps in [1e-3, 0.5, 1.0, 97.5, 1e4] {
                for patience in [1e-9, 1e-3, 1.0, 1e4, 1e12] {
                    for within in [0.0, 1e-6, 0.3, 1e5] {
                        let found = erlang_a(&load, reps, patience, within).unwrap();
                        for (name, value) in named(&found, 1.0) {
                            let share = name.starts_with("p_") || name.starts_with("sl_") || name == "occupancy";
                            let sound = value >= 0.0 && value.is_finite() && !(share && value > 1.0);
                            assert!(sound, "{name} is {value} for {load:?}, {reps}, {patience}, {within}");
                        }
                        assert_close(found.p_served_within + found.p_abandon_within + found.p_wait_beyond, 1.0, 1e-9);
                        assert_close(found.p_abandon, found.mean_wait / patience, 1e-9);
                    }
                }
            }
        }
    }

    #[test]
    fn what_cannot_be_has_no_figures() {
        let load = Load { arrivals: 1.0, handle: 1.0 };
        assert_eq!(erlang_a(&load, -1.0, 1.0, 1.0), None);
        assert_eq!(erlang_a(&load, f64::NAN, 1.0, 1.0), None);
        assert_eq!(erlang_a(&load, 1.0, 0.0, 1.0), None);
        assert_eq!(erlang_a(&load, 1.0, 1.0, f64::INFINITY), None);
        assert_eq!(erlang_a(&Load { arrivals: 0.0, ..load }, 1.0, 1.0, 1.0), None);
        let nobody_serves = erlang_a(&load, 0.0, 2.0, 1.0).unwrap();
        assert_eq!((nobody_serves.p_abandon, nobody_serves.mean_wait), (1.0, 2.0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn sums_over_states_say_the_same(
            arrivals in 0.01..30.0, handle in 0.1..5.0, reps in 1_u32..80, patience in 0.02..50.0,
        ) {
            let load = Load { arrivals, handle };
            let found = erlang_a(&load, f64::from(reps), patience, 0.3).unwrap();
            let [p_wait, p_abandon, queue] = by_states(&load, reps, patience);
            assert_relative(found.p_wait, p_wait, 1e-9);
            assert_relative(found.p_abandon, p_abandon, 1e-9);
            assert_relative(found.mean_queue, queue, 1e-9);
        }

        #[test]
        fn more_reps_never_serve_worse(
            arrivals in 0.01..30.0, handle in 0.1..5.0, reps in 0.1..120.0, more in 0.0..5.0,
            patience in 0.02..50.0, within in 0.0..2.0,
        ) {
            let load = Load { arrivals, handle };
            let found = |reps: f64| erlang_a(&load, reps, patience, within).unwrap();
            let (few, many) = (found(reps), found(reps + more));
            let level = |found: &Figures, definition| found.service_level(definition).unwrap();
            for definition in [
                Definition::OfOffered,
                Definition::OfServed,
                Definition::AnyOutcome,
                Definition::ExcludingEarlyAbandons,
            ] {
                assert!(level(&many, definition) >= level(&few, definition) - 1e-12, "{definition:?}");
            }
            assert!(many.p_abandon <= few.p_abandon + 1e-12);
            for (name, value) in named(&few, 1.0) {
                let share = name.starts_with("p_") || name.starts_with("sl_") || name == "occupancy";
                assert!(value >= 0.0 && !(share && value > 1.0), "{name} is {value}");
            }
        }
    }
}
