//! M/M/n+G: those who wait give up after a time of any law.
//!
//! Everything follows from integrals over v, the wait that somebody with endless patience would have. Its density is
//! proportional to λ e^φ(v) with φ(v) = λH(v) − nμv, beside the chance of none (Baccelli and Hebuterne 1981; Zeltyn and
//! Mandelbaum 2005, *Queueing Systems* 51, 361–402). φ is concave, so e^φ has one hill. Every integrand here is
//! positive, each integral is taken outward from the top of its own stretch of the hill, and tops are held against each
//! other as logarithms: nothing cancels and nothing overflows, however large the team.

use super::erlang_b::carried_for_each_lost;
use super::figures::{Figures, Load, MOST, ratio};
use super::patience::{Patience, Until};
use super::quadrature::integrals;

/// The hill is cut off where it has come down by this many powers of e.
const FOOT: f64 = 50.0;

/// The figures of a queue whose people give up, with service levels for a threshold.
///
/// `None` for a load, a team, a law or a threshold that cannot be. With `reps` of 0 everybody gives up.
pub fn general_patience(load: &Load, reps: f64, patience: &Patience, within: f64) -> Option<Figures> {
    let sound = load.is_sound() && patience.is_sound() && (0.0..=MOST).contains(&reps);
    let threshold = within >= 0.0 && within.is_finite();
    if !(sound && threshold) {
        return None;
    }
    if reps == 0.0 {
        return Some(without_reps(load, patience, within));
    }
    let hill = Hill::of(load, reps, patience);
    let (before, after) = hill.both_sides(within);
    let all = before.and(&after);
    // Nobody waits with weight 1, somebody does with weight e^odds.
    let odds = hill.top_height() + libm::log(load.arrivals * all.mass)
        - libm::log(carried_for_each_lost(reps, load.offered()));
    let (p_wait, at_once) = (1.0 / (1.0 + libm::exp(-odds)), 1.0 / (1.0 + libm::exp(odds)));
    let part = |integral: f64| p_wait * (integral / all.mass);
    let served = (at_once + part(all.served)).min(1.0);
    let p_abandon = part(all.given_up).min(1.0);
    let p_served_within = (at_once + part(before.served)).min(1.0);
    let p_abandon_within = part(before.given_up + patience.given_up(within) * after.mass).min(1.0);
    let p_wait_beyond = part(patience.outlast(within) * after.mass).min(1.0);
    let mean_wait = part(all.waited);
    Some(Figures {
        offered: load.offered(),
        p_wait,
        p_abandon,
        p_abandon_given_wait: ratio(all.given_up, all.mass),
        mean_wait,
        mean_wait_served: (served > 0.0).then(|| part(all.waited_served) / served),
        mean_wait_abandoned: (all.given_up > 0.0).then(|| all.wasted / all.given_up),
        mean_virtual_wait: Some(part(all.virtual_wait)),
        mean_queue: load.arrivals * mean_wait,
        occupancy: Some((load.offered() * served / reps).min(1.0)),
        p_served_within,
        sl_of_served: ratio(p_served_within, served),
        p_wait_within_any_outcome: (p_served_within + p_abandon_within).min(1.0),
        sl_excluding_abandons_within: ratio(p_served_within, p_served_within + p_wait_beyond),
        p_abandon_within,
        p_wait_beyond,
    })
}

/// Nobody serves: everybody waits for as long as they can.
fn without_reps(load: &Load, patience: &Patience, within: f64) -> Figures {
    let (gone, left) = (patience.given_up(within), patience.outlast(within));
    Figures {
        offered: load.offered(),
        p_wait: 1.0,
        p_abandon: 1.0,
        p_abandon_given_wait: Some(1.0),
        mean_wait: patience.mean(),
        mean_wait_served: None,
        mean_wait_abandoned: Some(patience.mean()),
        mean_virtual_wait: None,
        mean_queue: load.arrivals * patience.mean(),
        occupancy: None,
        p_served_within: 0.0,
        sl_of_served: None,
        p_wait_within_any_outcome: gone,
        sl_excluding_abandons_within: ratio(0.0, left),
        p_abandon_within: gone,
        p_wait_beyond: left,
    }
}

/// Integrals of e^φ times something, over a stretch of v, in units of the height of the hill's top.
#[derive(Clone, Copy, Default)]
struct Parts {
    /// Times 1.
    mass: f64,
    /// Times Ḡ(v): those whose turn comes.
    served: f64,
    /// Times G(v): those who have gone by then.
    given_up: f64,
    /// Times v.
    virtual_wait: f64,
    /// Times H(v).
    waited: f64,
    /// Times vḠ(v).
    waited_served: f64,
    /// Times the part of H(v) that is lost to giving up.
    wasted: f64,
}

impl Parts {
    fn and(&self, other: &Parts) -> Parts {
        Parts {
            mass: self.mass + other.mass,
            served: self.served + other.served,
            given_up: self.given_up + other.given_up,
            virtual_wait: self.virtual_wait + other.virtual_wait,
            waited: self.waited + other.waited,
            waited_served: self.waited_served + other.waited_served,
            wasted: self.wasted + other.wasted,
        }
    }
}

/// The hill e^φ.
struct Hill<'p> {
    arrivals: f64,
    /// What all reps together serve in a unit of time: nμ.
    served: f64,
    patience: &'p Patience,
    /// Where it is highest.
    top: f64,
}

impl<'p> Hill<'p> {
    fn of(load: &Load, reps: f64, patience: &'p Patience) -> Hill<'p> {
        let (arrivals, served) = (load.arrivals, reps / load.handle);
        Hill { arrivals, served, patience, top: quantile(patience, served / arrivals) }
    }

    /// φ at the top; 0 at v = 0.
    fn top_height(&self) -> f64 {
        self.drop(self.top, -self.top)
    }

    /// By how much φ is lower at `from + by` than at `from`; grows faster and faster away from the top.
    fn drop(&self, from: f64, by: f64) -> f64 {
        self.arrivals * self.patience.falls_short(from, by) - self.steepness(from) * by
    }

    /// φ′: at the top of a smooth hill 0 but for rounding, at that of a broken one that of its far side.
    fn steepness(&self, at: f64) -> f64 {
        self.arrivals * self.patience.outlast(at) - self.served
    }

    /// The integrals below and above a threshold.
    fn both_sides(&self, within: f64) -> (Parts, Parts) {
        let mut ends: Vec<f64> = self.patience.corners().into_iter().filter(|corner| *corner > 0.0).collect();
        ends.extend([within, f64::INFINITY]);
        ends.sort_by(f64::total_cmp);
        let (mut before, mut after, mut from) = (Parts::default(), Parts::default(), 0.0);
        for to in ends {
            let side = if to <= within { &mut before } else { &mut after };
            if to > from {
                *side = side.and(&self.stretch(from, to));
                from = to;
            }
        }
        (before, after)
    }

    /// The integrals over one stretch.
    fn stretch(&self, from: f64, to: f64) -> Parts {
        let peak = self.top.clamp(from, to);
        let height = libm::exp(-self.drop(self.top, peak - self.top));
        let (below, above) = (self.foot(peak, from - peak), self.foot(peak, to - peak));
        self.slope(peak, below, height).and(&self.slope(peak, above, height))
    }

    /// How far one has to go from `peak` towards `peak + most` to be at the foot of the hill, or at its end.
    fn foot(&self, peak: f64, most: f64) -> f64 {
        let mut step = (1.0 / (self.arrivals + self.served)).copysign(most);
        while step.abs() < most.abs() && self.drop(peak, step) < FOOT {
            step *= 2.0;
        }
        let (mut near, mut far) = (0.0, if step.abs() < most.abs() { step } else { most });
        if far.is_finite() && self.drop(peak, far) <= FOOT {
            return far;
        }
        for _ in 0..12 {
            let middle = near + (far - near) / 2.0;
            if self.drop(peak, middle) < FOOT { near = middle } else { far = middle }
        }
        far
    }

    /// The integrals from a peak of this height to so far from it.
    fn slope(&self, peak: f64, reach: f64, height: f64) -> Parts {
        if reach == 0.0 || height == 0.0 {
            return Parts::default();
        }
        let end = peak + reach;
        let below = peak.max(end).next_down();
        let steepness = self.steepness(peak);
        let values = |u: f64, rest: f64| {
            // Near either end v is told from it to full precision.
            let v = if reach > 0.0 { peak + reach * u } else { end - reach * rest };
            // A stretch ends before the corner at which everybody gives up, however near v comes to it.
            let v = v.min(below);
            let drop = self.arrivals * self.patience.falls_short(peak, reach * u) - steepness * (reach * u);
            let density = height * libm::exp(-drop);
            let Until { outlast, given_up, waited, wasted } = self.patience.until(v);
            [1.0, outlast, given_up, v, waited, v * outlast, wasted].map(|weight| weight * density * reach.abs())
        };
        let [mass, served, given_up, virtual_wait, waited, waited_served, wasted] = integrals(values);
        Parts { mass, served, given_up, virtual_wait, waited, waited_served, wasted }
    }
}

/// The shortest time that no more than this share, above 0, outlasts.
fn quantile(patience: &Patience, share: f64) -> f64 {
    if patience.outlast(0.0) <= share {
        return 0.0;
    }
    let (mut low, mut high) = (0.0, patience.mean().max(f64::MIN_POSITIVE));
    while patience.outlast(high) > share {
        (low, high) = (high, 2.0 * high);
    }
    loop {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            return high;
        }
        if patience.outlast(middle) > share { low = middle } else { high = middle }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::queueing::{blocked, erlang_a};
    use crate::stats::reference::{assert_relative, list, number, numbers, parse};

    const REFERENCE: &str = include_str!("../../../tests/reference/mmn_plus_g.json");

    /// The law of a reference case, in minutes.
    fn law(name: &str, given: &[f64]) -> Patience {
        match name {
            "weibull" => Patience::Weibull { shape: given[0], scale: given[1] },
            "hyperexp2" => {
                Patience::Hyperexponential { share: given[0], first_mean: 1.0 / given[1], second_mean: 1.0 / given[2] }
            }
            "uniform" => Patience::Uniform { least: 0.0, most: given[0] },
            "deterministic" => Patience::Deterministic { time: given[0] },
            _ => panic!("no law is called {name}"),
        }
    }

    #[test]
    fn every_value_agrees_with_the_reference() {
        let file = parse(REFERENCE);
        assert_eq!(list(&file["cases"]).len(), 5);
        for case in list(&file["cases"]) {
            let value = |name: &str| number(&case[name]);
            let load = Load { arrivals: value("lambda_per_min"), handle: 1.0 / value("mu_per_min") };
            let patience = law(case["patience"].as_str().unwrap(), &numbers(&case["params"]));
            let found = general_patience(&load, value("agents"), &patience, value("T_s") / 60.0).unwrap();
            for (found, name) in [
                (found.p_wait, "p_wait"),
                (found.p_abandon, "p_abandon"),
                (found.mean_wait * 60.0, "mean_wait_s"),
                (found.mean_queue, "mean_queue"),
                (found.p_served_within, "p_served_within_T"),
                (found.p_wait_beyond, "p_wait_gt_T_any_outcome"),
                (found.occupancy.unwrap(), "occupancy"),
            ] {
                assert_relative(found, value(name), 1e-9);
            }
        }
    }

    #[test]
    fn laws_that_are_the_same_give_the_same_figures() {
        let load = Load { arrivals: 12.0, handle: 2.5 };
        for reps in [4.0, 29.5, 40.0] {
            let exponential = erlang_a(&load, reps, 1.5, 0.4).unwrap();
            for same in [
                Patience::Weibull { shape: 1.0, scale: 1.5 },
                Patience::Hyperexponential { share: 0.4, first_mean: 1.5, second_mean: 1.5 },
                Patience::Hyperexponential { share: 1.0, first_mean: 1.5, second_mean: 90.0 },
            ] {
                let found = general_patience(&load, reps, &same, 0.4).unwrap();
                assert_relative(found.p_wait, exponential.p_wait, 1e-9);
                assert_relative(found.p_abandon, exponential.p_abandon, 1e-9);
                assert_relative(found.mean_wait_abandoned.unwrap(), exponential.mean_wait_abandoned.unwrap(), 1e-9);
                assert_relative(found.mean_wait_served.unwrap(), exponential.mean_wait_served.unwrap(), 1e-9);
                assert_relative(found.sl_of_served.unwrap(), exponential.sl_of_served.unwrap(), 1e-9);
            }
        }
    }

    #[test]
    fn without_patience_those_who_find_everybody_busy_are_lost() {
        for (arrivals, reps) in [(12.0, 20.0), (12.0, 40.0), (300.0, 700.0)] {
            let load = Load { arrivals, handle: 2.5 };
            let found = general_patience(&load, reps, &Patience::Deterministic { time: 0.0 }, 0.4).unwrap();
            let lost = blocked(reps, load.offered()).unwrap();
            assert_relative(found.p_abandon, lost, 1e-9);
            assert_relative(found.p_wait, lost, 1e-9);
            assert_eq!((found.mean_wait, found.mean_wait_abandoned), (0.0, Some(0.0)));
            assert_relative(found.p_served_within, 1.0 - lost, 1e-9);
        }
    }

    #[test]
    fn every_law_stays_sound_for_any_team() {
        let laws = [
            Patience::Weibull { shape: 0.1, scale: 1e-3 },
            Patience::Weibull { shape: 0.7, scale: 3.0 },
            Patience::Weibull { shape: 50.0, scale: 3.0 },
            Patience::Hyperexponential { share: 0.999, first_mean: 1e-6, second_mean: 1e6 },
            Patience::Uniform { least: 0.0, most: 1e-3 },
            Patience::Uniform { least: 4.0, most: 4.001 },
            Patience::Deterministic { time: 1e6 },
        ];
        for law in laws {
            for (arrivals, handle) in [(1e-6, 1.0), (40.0, 2.5), (4_000.0, 2.5)] {
                let load = Load { arrivals, handle };
                for reps in [0.0, 0.25, 1.0, 100.0, 10_000.0] {
                    for within in [0.0, 0.3, 4.0, 1e4] {
                        let found = general_patience(&load, reps, &law, within).unwrap();
                        let case = format!("{law:?}, {load:?}, {reps}, {within}: {found:?}");
                        let shares = [
                            found.p_wait,
                            found.p_abandon,
                            found.p_served_within,
                            found.p_wait_within_any_outcome,
                            found.p_abandon_within,
                            found.p_wait_beyond,
                            found.sl_of_served.unwrap_or_default(),
                            found.sl_excluding_abandons_within.unwrap_or_default(),
                        ];
                        assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)), "{case}");
                        let all = found.p_served_within + found.p_abandon_within + found.p_wait_beyond;
                        assert!((all - 1.0).abs() < 1e-9, "{case}");
                        assert!(found.mean_wait.is_finite() && found.mean_wait >= 0.0, "{case}");
                        // As many are served as reps finish: those who find one free, and all that a busy team does.
                        let lost = if reps >= 1.0 { blocked(reps - 1.0, load.offered()).unwrap() } else { continue };
                        let busy = reps / load.offered() * found.p_wait;
                        let served = (1.0 - found.p_wait) * (1.0 - lost) + busy;
                        assert!((served - (1.0 - found.p_abandon)).abs() < 1e-9, "{case}");
                    }
                }
            }
        }
    }
}
