//! How long a case is run: how long the queue takes to forget how it began, and what follows from it.

use super::case::Case;
use crate::stats::queueing::Patience;

/// Minutes in a day.
const DAY_MINUTES: f64 = 1_440.0;
/// The longest run that an operation may have.
const LONGEST_DAYS: f64 = 36_525.0;
/// The warm-up is so many relaxation times: of an empty start e^-12, a part in 160,000, is left, and it is spread over
/// spells many times as long.
const WARM_UP: f64 = 12.0;
/// A spell has so many relaxation times if it can: one then tells next to nothing of the next, and batch means are as
/// good as independent (the correlation of neighbours is half a per cent).
const SPELL: f64 = 100.0;
/// A spell never has fewer: the correlation of neighbours would reach a fortieth.
const SHORTEST_SPELL: f64 = 20.0;
/// Calls that a spell has at least, where that costs little.
const SPELL_CALLS: f64 = 2_000.0;
/// Calls that a run has at least: to set one up costs as much as some hundred.
const RUN_CALLS: f64 = 50_000.0;
/// Spells before anything is looked at.
const FIRST_SPELLS: f64 = 24.0;
/// Spells before anything is narrow enough, where the work allows it. Spells of waits are skewed, and those with short
/// waits vary little: who stops at the first interval that happens to be narrow stops where it lies low. Were spells as
/// skewed as an exponential law, stopping from 24 on would cover 91 times in 100, and from 100 on 94 to 95 times.
const ENOUGH_SPELLS: f64 = 100.0;
/// Runs before anything is judged, so that there is something to do for several cores.
const FIRST_RUNS: f64 = 4.0;
/// The work that a case may take, in calls.
const MOST_WORK: f64 = 38e6;
/// A case that needs more than so many times as much before anything can be said is not begun.
const FAR_TOO_MUCH: f64 = 5.0;
/// What it costs to open and close a day, in calls, and the same for each agent.
const DAY_COST: (f64, f64) = (40.0, 0.2);
/// The most calls a minute of the run's clock: two things that happen in one millisecond are then as good as never
/// seen.
const FASTEST_CALLS: f64 = 10.0;
/// The most of anything else a minute: six milliseconds are the shortest mean time.
const FASTEST_ELSE: f64 = 600.0;
/// With fewer calls a minute, the days cost more than the calls.
const SLOWEST_CALLS: f64 = 0.35;

/// How long a case is run, and how often.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pace {
    /// By how much the run's clock is slower than the case's: a power of ten.
    ///
    /// A queue knows no unit of time. Where things happen within milliseconds of each other a slower clock keeps them
    /// apart; where they happen once a week a faster one saves empty days.
    pub(super) slower: f64,
    /// The queue's relaxation time in minutes of the case.
    pub(super) relaxation: f64,
    /// Days before anything counts.
    pub(super) warm_up_days: u32,
    /// Days of a spell.
    pub(super) spell_days: u32,
    /// Spells of a run.
    pub(super) spells: u32,
    /// Runs before anything is judged.
    pub(super) first_runs: u32,
    /// Runs before an interval is believed to be narrow.
    pub(super) enough_runs: u32,
    /// Runs that the work may take.
    pub(super) most_runs: u32,
}

impl Pace {
    /// The pace of a case that is not unstable; the calls that it would take when they are far too many.
    pub(super) fn of(case: &Case) -> Result<Pace, f64> {
        let slower = slower(case);
        let relaxation = relaxation(case);
        let relaxation_days = relaxation * slower / DAY_MINUTES;
        let calls_a_day = case.calls_a_minute / slower * DAY_MINUTES;
        let day_cost = calls_a_day + DAY_COST.0 + DAY_COST.1 * f64::from(case.agents);
        let warm_up = (WARM_UP * relaxation_days).ceil().max(1.0);
        let shortest = (SHORTEST_SPELL * relaxation_days).ceil().max(1.0);
        let affordable = (MOST_WORK / day_cost / FIRST_SPELLS).floor();
        let wanted = (SPELL * relaxation_days).max(SPELL_CALLS / calls_a_day).ceil();
        let possible = ((LONGEST_DAYS - warm_up) * FIRST_RUNS / FIRST_SPELLS).floor();
        let spell = wanted.min(affordable).min(possible).max(shortest);
        let fit = ((LONGEST_DAYS - warm_up) / spell).floor();
        let long_enough = (RUN_CALLS / (spell * calls_a_day)).max(2.0 * warm_up / spell).ceil();
        let spells = long_enough.max(FIRST_SPELLS / FIRST_RUNS).min(fit);
        let first_runs = (FIRST_SPELLS / spells).ceil().max(FIRST_RUNS);
        let work = first_runs * (warm_up + spells * spell) * day_cost;
        if !(spells >= 1.0 && work <= FAR_TOO_MUCH * MOST_WORK) {
            return Err((FIRST_RUNS * warm_up + FIRST_SPELLS * spell) * calls_a_day);
        }
        let most_runs = (MOST_WORK * first_runs / work).floor().max(first_runs);
        let enough_runs = (ENOUGH_SPELLS / spells).ceil().clamp(first_runs, most_runs);
        Ok(Pace {
            slower,
            relaxation,
            warm_up_days: warm_up as u32,
            spell_days: spell as u32,
            spells: spells as u32,
            first_runs: first_runs as u32,
            enough_runs: enough_runs as u32,
            most_runs: most_runs as u32,
        })
    }

    /// Days of a run.
    pub(super) fn days(&self) -> u32 {
        self.warm_up_days + self.spells * self.spell_days
    }

    /// How many runs there should be in all after `runs` of them, when the widest interval is so many times as wide as
    /// it should be: as many as that takes by the square root of n, but not eight times as many at a step, since a width
    /// from a few spells is uncertain itself. The same number when it is narrow enough, by spells enough, or no more work
    /// may be done.
    pub(super) fn runs_after(&self, runs: u32, too_wide: f64) -> u32 {
        if too_wide <= 1.0 {
            return runs.max(self.enough_runs);
        }
        let needed = (f64::from(runs) * too_wide * too_wide * 1.1).ceil();
        let step = f64::from(runs) * 8.0;
        (needed.min(step) as u32).max(runs + 1).max(self.enough_runs).min(self.most_runs.max(runs))
    }
}

/// The time in minutes in which the queue's memory of how it began falls to 1/e.
///
/// Without abandonment the spectral gap of M/M/n is (√(nμ) − √λ)² near saturation and about μ far from it (Karlin and
/// McGregor 1958; van Doorn 1985). With exponential patience it is at least the smaller of μ and θ, as for every birth
/// and death process whose rate down grows by so much a step, and at least what it would be without. Other patience ends
/// a wait at about its mean m; a wait that wanders between 0 and m, its variance growing by 2/(nμ) a minute, forgets at
/// the rate π²/(nμm²) or faster, and what it takes to fill the queue and the agents comes on top. A queue with few places
/// is one whose longest wait is the time in which they empty. Who tries again brings the past back for as long as they
/// take. A day is taken as its means: most days forget the one before in the night.
fn relaxation(case: &Case) -> f64 {
    let (calls, served) = (case.calls_a_minute * (1.0 - case.balking), case.served_a_minute);
    let capacity = case.calls_a_minute / case.load();
    let drift = (capacity.sqrt() - calls.sqrt()).powi(2);
    let without_patience = if calls < capacity { drift.min(served) } else { 0.0 };
    let up_to = |longest: f64| {
        let wandering = std::f64::consts::PI.powi(2) / (capacity * longest * longest);
        1.0 / served + longest + 1.0 / (drift + wandering)
    };
    let endless = match case.patience {
        None => 1.0 / without_patience,
        Some(Patience::Exponential { mean }) => 1.0 / served.min(1.0 / mean).max(without_patience),
        Some(patience) => up_to(patience.mean()),
    };
    let queue = match case.places() {
        None => endless,
        Some(places) => endless.min(up_to((f64::from(places) + 1.0) / capacity)),
    };
    queue + case.retry.map_or(0.0, |retry| retry.mean / (1.0 - retry.share))
}

/// By how much the clock of a case should be slower than its own.
fn slower(case: &Case) -> f64 {
    // Half hours are half hours.
    if !case.day.is_empty() {
        return 1.0;
    }
    let patience = case.patience.map_or(0.0, |patience| 1.0 / patience.mean());
    let retry = case.retry.map_or(0.0, |retry| 1.0 / retry.mean);
    let fastest = (case.calls_a_minute / FASTEST_CALLS)
        .max(case.served_a_minute / FASTEST_ELSE)
        .max(patience / FASTEST_ELSE)
        .max(retry / FASTEST_ELSE);
    let mut slower = 1.0;
    while slower < fastest {
        slower *= 10.0;
    }
    if slower == 1.0 && case.calls_a_minute < SLOWEST_CALLS {
        let mut faster = 1.0;
        while fastest * faster * 10.0 <= 1.0 {
            faster *= 10.0;
        }
        slower = 1.0 / faster;
    }
    slower
}

#[cfg(test)]
mod tests {
    use super::super::case::Retry;
    use super::*;

    fn case(calls: f64, served: f64, agents: u16, patience: Option<Patience>) -> Case {
        let (calls_a_minute, served_a_minute) = (calls, served);
        Case {
            index: 0,
            calls_a_minute,
            served_a_minute,
            agents,
            day: vec![],
            patience,
            balking: 0.0,
            lines: None,
            queue_limit: None,
            retry: None,
            within_s: 20.0,
            figures: vec![],
        }
    }

    #[test]
    fn the_nearer_to_saturation_the_longer_the_warm_up() {
        let days = |calls: f64| Pace::of(&case(calls, 1.0, 1, None)).unwrap().warm_up_days;
        // 1/(1 − √.98)² is 9,851 minutes.
        assert_eq!(days(0.98), (12.0_f64 * 9_850.5 / 1_440.0).ceil() as u32);
        assert!(days(0.5) == 1 && days(0.8) < days(0.95) && days(0.95) < days(0.98));
    }

    #[test]
    fn patience_bounds_how_long_a_queue_remembers() {
        let mean = 5.0;
        let of = |calls: f64, patience| relaxation(&case(calls, 0.5, 20, patience));
        let exponential = Some(Patience::Exponential { mean });
        assert_eq!(of(12.0, exponential), 5.0);
        assert!(of(9.9, exponential) < of(9.9, None));
        assert_eq!(of(2.0, None), 2.0);
        let all_the_same = Some(Patience::Deterministic { time: mean });
        assert!(of(10.0, all_the_same) > of(12.0, all_the_same), "a balanced queue wanders");
        let tries_again = Case { retry: Some(Retry { share: 0.5, mean: 10.0 }), ..case(12.0, 0.5, 20, exponential) };
        assert_eq!(relaxation(&tries_again), 25.0);
    }

    #[test]
    fn few_places_bound_it_too_and_no_load_is_then_too_much() {
        let endless = case(9.9, 0.5, 20, None);
        let limited = |places| Case { queue_limit: Some(places), ..endless.clone() };
        assert!(relaxation(&limited(5)) < relaxation(&limited(20)) && relaxation(&limited(20)) < relaxation(&endless));
        assert_eq!(relaxation(&limited(1_000_000)), relaxation(&endless));
        for calls in [1.0, 10.0, 40.0] {
            let lost = Case { lines: Some(20), ..case(calls, 0.5, 20, None) };
            assert!(!lost.is_unstable() && Pace::of(&lost).is_ok(), "{calls} calls");
        }
        let balks = |balking| Case { balking, ..case(12.0, 0.5, 20, None) };
        assert!(balks(0.1).is_unstable() && !balks(0.3).is_unstable() && Pace::of(&balks(0.3)).is_ok());
    }

    #[test]
    fn a_fast_queue_is_run_on_a_slower_clock_and_a_slow_one_on_a_faster() {
        let impatient = Some(Patience::Exponential { mean: 1e-5 });
        assert_eq!(slower(&case(10.0, 0.5, 30, None)), 1.0);
        assert_eq!(slower(&case(100.0, 0.2, 510, None)), 10.0);
        assert_eq!(slower(&case(10.0, 0.5, 30, impatient)), 1_000.0);
        assert_eq!(slower(&case(0.02, 0.02, 2, None)), 1.0 / 100.0);
        assert_eq!(slower(&case(0.02, 60.0, 2, None)), 1.0 / 10.0);
    }

    #[test]
    fn runs_are_added_until_intervals_are_narrow_or_the_work_is_too_much() {
        let pace = Pace { enough_runs: 4, most_runs: 50, ..Pace::of(&case(4.2, 0.5, 12, None)).unwrap() };
        assert_eq!(pace.runs_after(4, 1.0), 4);
        assert_eq!(pace.runs_after(4, 1.01), 5);
        assert_eq!(pace.runs_after(4, 2.0), 18);
        assert_eq!(pace.runs_after(4, 100.0), 32, "eight times as many at a step");
        assert_eq!(pace.runs_after(32, 100.0), 50);
        assert_eq!(pace.runs_after(50, 100.0), 50);
        assert_eq!(pace.runs_after(4, f64::INFINITY), 32);
        let pace = Pace { enough_runs: 17, ..pace };
        assert_eq!([0.1, 1.0, 1.01, 2.0].map(|too_wide| pace.runs_after(4, too_wide)), [17, 17, 17, 18]);
        assert_eq!([0.1, 1.0].map(|too_wide| pace.runs_after(17, too_wide)), [17, 17], "then it is believed");
    }

    #[test]
    fn every_pace_has_spells_enough_and_keeps_within_the_longest_run() {
        let patience = [None, Some(Patience::Exponential { mean: 100.0 }), Some(Patience::Exponential { mean: 1e-4 })];
        for patience in patience {
            for agents in [1, 7, 1_000] {
                for served in [1e-3, 0.25, 30.0] {
                    for load in [1e-4, 0.5, 0.98, 1.2] {
                        let case = case(load * served * f64::from(agents), served, agents, patience);
                        let Ok(pace) = Pace::of(&case) else {
                            assert!(load > 1.0 && case.calls_a_minute * 100.0 > 1e5 || case.is_unstable());
                            continue;
                        };
                        assert!(pace.days() <= 36_525, "{case:?}: {pace:?}");
                        assert!(pace.first_runs * pace.spells >= 24, "{case:?}: {pace:?}");
                        assert!(pace.first_runs <= pace.enough_runs, "{case:?}: {pace:?}");
                        assert!(pace.enough_runs <= pace.most_runs, "{case:?}: {pace:?}");
                        let spell = f64::from(pace.spell_days) * 1_440.0 / pace.slower;
                        assert!(spell >= SHORTEST_SPELL * pace.relaxation, "{case:?}: {pace:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_queue_too_near_to_saturation_is_not_begun() {
        assert!(Pace::of(&case(0.999_9, 1.0, 1, None)).is_err_and(|calls| calls > 1e8));
    }
}
