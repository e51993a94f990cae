//! The exact figures of shipped cases with limits, balking or a day worked out again: sums over the states of a birth and
//! death process, and forward equations.

use super::case::{Case, Figure, HalfHour};
use super::{CASES, read};
use crate::stats::queueing::{Patience, blocked};

/// States beyond which hardly anybody is.
const STATES: usize = 400;

/// How fast the queue goes down from a state with so many agents.
fn down(case: &Case, state: usize, agents: usize) -> f64 {
    let gives_up = match case.patience {
        Some(Patience::Exponential { mean }) => 1.0 / mean,
        _ => 0.0,
    };
    state.min(agents) as f64 * case.served_a_minute + state.saturating_sub(agents) as f64 * gives_up
}

/// Where the time of a queue goes, and what that comes to.
#[derive(Default)]
struct Known {
    /// Calls that find all agents busy and wait, as a share.
    waits: f64,
    blocked: f64,
    balks: f64,
    /// People who wait, on average.
    queue: f64,
    busy: f64,
}

/// The steady state of a case that is alike at all times.
fn steady(case: &Case) -> Known {
    let agents = usize::from(case.agents);
    let last = case.places().map_or(STATES, |places| agents + places as usize);
    let mut weights = vec![1.0];
    for state in 1..=last {
        let joins = if state > agents { 1.0 - case.balking } else { 1.0 };
        weights.push(weights[state - 1] * case.calls_a_minute * joins / down(case, state, agents));
    }
    let whole: f64 = weights.iter().sum();
    let mut known = Known::default();
    for (state, weight) in weights.iter().enumerate() {
        let share = weight / whole;
        known.queue += state.saturating_sub(agents) as f64 * share;
        known.busy += state.min(agents) as f64 * share;
        match state {
            full if full == last => known.blocked += share,
            some if some >= agents => {
                known.waits += share * (1.0 - case.balking);
                known.balks += share * case.balking;
            }
            _ => {}
        }
    }
    known
}

/// A case's figure by what is known of its states.
fn figure(case: &Case, figure: Figure, known: &Known) -> Option<f64> {
    let given_up = match case.patience {
        Some(Patience::Exponential { mean }) => known.queue / mean / case.calls_a_minute,
        _ => 0.0,
    };
    let wait = known.queue / case.calls_a_minute * 60.0;
    Some(match figure {
        Figure::Waits => known.waits,
        Figure::Blocked => known.blocked,
        Figure::Abandons => known.balks + given_up,
        Figure::MeanWait => wait,
        Figure::MeanWaitServed if case.patience.is_none() => wait / (1.0 - known.blocked - known.balks),
        Figure::Occupancy => known.busy / f64::from(case.agents),
        Figure::MeanWaitServed | Figure::InTime => return None,
    })
}

#[test]
fn limits_and_balking_have_the_figures_of_their_birth_and_death_process() {
    let mut compared = 0;
    for case in read(CASES).unwrap() {
        if !case.day.is_empty() || (case.places().is_none() && case.balking == 0.0) {
            continue;
        }
        let known = steady(&case);
        for given in &case.figures {
            if let Some(exact) = figure(&case, given.figure, &known) {
                assert!((given.exact / exact - 1.0).abs() < 1e-9, "{} {}: {exact}", case.name(), given.name);
                compared += 1;
            }
        }
        if case.places() == Some(0) {
            let lost = blocked(f64::from(case.agents), case.calls_a_minute / case.served_a_minute).unwrap();
            assert!((known.blocked / lost - 1.0).abs() < 1e-9);
        }
    }
    assert!(compared >= 20, "{compared} figures");
}

/// Chances of the states of a day's queue.
type States = [f64; 48];

/// Those whose duty ends leave with the call they have; which of them have one is chance.
fn fewer(states: &States, before: usize, after: usize) -> States {
    let gone = before - after;
    let ways = |of: usize, some: usize| (0..some).map(|n| (of - n) as f64 / (n + 1) as f64).product::<f64>();
    let mut left = [0.0; 48];
    for (state, share) in states.iter().enumerate() {
        if state >= before {
            left[state - gone] += share;
            continue;
        }
        for taken in state.saturating_sub(after)..=gone.min(state) {
            let chance = ways(gone, taken) * ways(after, state - taken) / ways(before, state);
            left[state - taken] += share * chance;
        }
    }
    left
}

/// The forward equations of a half hour by Runge and Kutta's fourth order: the states at its end, and the share of it in
/// which all agents were busy and the people who waited, both times its minutes.
fn half_hour(case: &Case, now: HalfHour, mut states: States) -> (States, f64, f64) {
    const STEPS: usize = 600;
    let (agents, step) = (usize::from(now.agents), 30.0 / STEPS as f64);
    let slope = |states: &States| {
        let mut slope = [0.0; 48];
        for n in 0..47 {
            let flow = states[n] * now.calls_a_minute - states[n + 1] * down(case, n + 1, agents);
            slope[n] -= flow;
            slope[n + 1] += flow;
        }
        slope
    };
    let moved =
        |states: &States, slope: &States, by: f64| -> States { std::array::from_fn(|n| states[n] + slope[n] * by) };
    let (mut all_busy, mut waiting) = (0.0, 0.0);
    for _ in 0..STEPS {
        let k1 = slope(&states);
        let k2 = slope(&moved(&states, &k1, step / 2.0));
        let k3 = slope(&moved(&states, &k2, step / 2.0));
        let k4 = slope(&moved(&states, &k3, step));
        let next: States =
            std::array::from_fn(|n| states[n] + step / 6.0 * (k1[n] + 2.0 * k2[n] + 2.0 * k3[n] + k4[n]));
        // Simpson's rule, the middle by Hermite's.
        let end = slope(&next);
        for n in agents..48 {
            let middle = (states[n] + next[n]) / 2.0 + step / 8.0 * (k1[n] - end[n]);
            let time = step / 6.0 * (states[n] + 4.0 * middle + next[n]);
            all_busy += time;
            waiting += (n - agents) as f64 * time;
        }
        states = next;
    }
    (states, all_busy, waiting)
}

#[test]
fn the_day_has_the_figures_of_its_forward_equations() {
    let cases = read(CASES).unwrap();
    let case = cases.iter().find(|case| !case.day.is_empty()).unwrap();
    let Some(Patience::Exponential { mean }) = case.patience else { panic!("patience is memoryless") };
    let mut states = [0.0; 48];
    states[0] = 1.0;
    let (mut calls, mut waits, mut waiting, mut before) = (0.0, 0.0, 0.0, 0);
    for &now in case.day.iter().filter(|now| now.agents > 0) {
        if usize::from(now.agents) < before {
            states = fewer(&states, before, usize::from(now.agents));
        }
        before = usize::from(now.agents);
        let (after, all_busy, people) = half_hour(case, now, states);
        states = after;
        calls += now.calls_a_minute * 30.0;
        waits += now.calls_a_minute * all_busy;
        waiting += people;
    }
    assert!((calls / 1_440.0 / case.calls_a_minute - 1.0).abs() < 1e-12);
    assert!(states[0] > 1.0 - 1e-9, "the night begins empty");
    for given in &case.figures {
        let exact = match given.figure {
            Figure::Waits => waits / calls,
            Figure::Abandons => waiting / mean / calls,
            Figure::MeanWait => waiting / calls * 60.0,
            other => panic!("{other:?} is not worked out"),
        };
        assert!((given.exact / exact - 1.0).abs() < 1e-6, "{}: {exact}", given.name);
    }
}
