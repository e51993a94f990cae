//! Runs cases and judges them.

use super::super::books::Books;
use super::super::replication::in_parallel;
use super::super::watch::Watch;
use super::case::Case;
use super::judge::Judged;
use super::pace::Pace;
use super::read::Fault;
use super::results::{CaseResults, FigureResults, Validated, share_covered, worst};
use super::spells::{Spell, Spells};
use super::written::files;
use crate::notation::Severity;
use crate::scenario::{Scenario, load};
use crate::service::{Plan, Setting, replicate};
use std::sync::Arc;

/// What is asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Wish {
    /// Half of an interval, as a share of the exact value.
    pub half_width: f64,
    /// The seed.
    pub seed: u64,
    /// Threads; one for each core when there is none. Results do not depend on it.
    pub jobs: Option<usize>,
    /// The command that asks for it.
    pub command: String,
}

/// Runs cases one after another until every figure is known narrowly enough. When somebody stops it, the cases that were
/// finished remain.
///
/// # Errors
/// Cases that cannot be run, before any is.
pub fn validate(cases: &[Case], wish: &Wish, watch: &dyn Watch) -> Result<Validated, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut ready = Vec::new();
    for case in cases {
        match Ready::of(case) {
            Ok(case) => ready.push(case),
            Err(fault) => faults.push(fault),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut results = Vec::new();
    for case in ready {
        let Some(of_case) = case.run(wish, watch) else { break };
        results.push(of_case);
        watch.done();
    }
    Ok(Validated {
        mainstay: env!("CARGO_PKG_VERSION").to_owned(),
        seed: wish.seed,
        half_width: wish.half_width,
        command: wish.command.clone(),
        worst_z: worst(&results),
        share_covered: share_covered(&results),
        cases: results,
    })
}

/// A case with its scenario and its pace.
struct Ready<'c> {
    case: &'c Case,
    scenario: Arc<Scenario>,
    pace: Pace,
}

impl<'c> Ready<'c> {
    fn of(case: &'c Case) -> Result<Ready<'c>, Fault> {
        let fault = |message: String, help: &str| Fault {
            place: format!("cases[{}]", case.index),
            message,
            help: help.to_owned(),
        };
        let pace = Pace::of(case).map_err(|calls| {
            let message = format!(
                "it would take some {:.0} million calls before anything could be said of this queue: it is so near to \
                 saturation, or its callers so patient, that it forgets too slowly how it began",
                (calls / 1e6).max(1.0)
            );
            fault(message, "add agents or take calls away")
        })?;
        let loaded = load(&files(case, pace.slower));
        match loaded.scenario {
            Some(scenario) => Ok(Ready { case, scenario: Arc::new(scenario), pace }),
            None => {
                let wrong = loaded.findings.iter().find(|finding| finding.severity == Severity::Error);
                let wrong = wrong.map_or(String::new(), |finding| format!(": {}", finding.message));
                Err(fault(format!("no operation can be like this{wrong}"), "change the number that this speaks of"))
            }
        }
    }

    /// Runs it for as long as it takes; none when somebody stopped it.
    fn run(&self, wish: &Wish, watch: &dyn Watch) -> Option<CaseResults> {
        let mut spells = Vec::new();
        let (mut runs, mut wanted) = (0, self.pace.first_runs);
        let mut too_wide = 0.0;
        // A case that says nothing is not run.
        while runs < wanted && !self.case.figures.is_empty() {
            for of_run in self.runs(runs..wanted, wish, watch)? {
                spells.extend(of_run);
            }
            runs = wanted;
            let widths = self.case.figures.iter().map(|given| {
                let judged = Judged::of(self.case, given.figure, &spells, self.pace.slower);
                judged.map_or(f64::INFINITY, |judged| judged.too_wide(self.case, given, wish.half_width))
            });
            too_wide = widths.fold(0.0, f64::max);
            wanted = self.pace.runs_after(runs, too_wide);
        }
        let minutes = |days: u32| f64::from(days) * 1_440.0 / self.pace.slower;
        Some(CaseResults {
            index: self.case.index,
            queue: self.case.name(),
            load: self.case.load(),
            figures: self.judge(&spells),
            narrow: too_wide <= 1.0,
            calls: spells.iter().map(|spell| spell.tally.offered()).sum(),
            spells: spells.len(),
            runs,
            warm_up_min: minutes(self.pace.warm_up_days),
            spell_min: minutes(self.pace.spell_days),
            relaxation_min: self.pace.relaxation,
            clock: self.pace.slower,
        })
    }

    /// Another seed for each case: with one and the same luck in all of them, what is chance in one would look like a
    /// fault of the engine in many.
    fn seed(&self, seed: u64) -> u64 {
        seed.wrapping_add((self.case.index as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// The spells of some runs, in order; none when somebody stopped one.
    fn runs(&self, runs: std::ops::Range<u32>, wish: &Wish, watch: &dyn Watch) -> Option<Vec<Vec<Spell>>> {
        let days = self.pace.days();
        let setting = Setting { seed: self.seed(wish.seed), customers: self.scenario.operation.customers, days };
        let plan = Plan::new(Arc::clone(&self.scenario), 0, setting);
        let one = |number: usize| {
            let books = Books::new(&self.scenario, &plan);
            let spells = Spells::new(books, self.pace.warm_up_days, self.pace.spell_days);
            let (run, spells) = replicate(&plan, runs.start + number as u32, spells, &|| !watch.cancelled());
            (run.days == days).then(|| spells.finish())
        };
        in_parallel(runs.len(), wish.jobs, one).into_iter().collect()
    }

    fn judge(&self, spells: &[Spell]) -> Vec<FigureResults> {
        let figure = |given: &super::case::Given| {
            let judged = Judged::of(self.case, given.figure, spells, self.pace.slower);
            FigureResults {
                figure: given.name.to_owned(),
                exact: given.exact,
                estimate: judged.map(|judged| judged.estimate),
                low: judged.map(|judged| judged.low),
                high: judged.map(|judged| judged.high),
                z: judged.and_then(|judged| judged.z(given.exact)),
            }
        };
        self.case.figures.iter().map(figure).collect()
    }
}
