//! One queue: what was asked about it, and the answer as programs read it.

use super::law::Law;
use crate::stats::queueing::{Definition, Figures, Load, Patience, Staffing, Target, blocked};
use serde::Serialize;

/// The most work that can be asked about, in erlangs.
pub(super) const MOST_OFFERED: f64 = 1e6;

/// What is asked about one queue.
#[derive(Debug, Clone)]
pub(super) struct Question {
    pub(super) arrivals_per_hour: f64,
    /// 0 only where nobody comes.
    pub(super) handle_s: f64,
    pub(super) law: Option<Law>,
    /// Without it, the team is the smallest for the target.
    pub(super) reps: Option<f64>,
    pub(super) within_s: f64,
    /// A share of 1 is 100 %.
    pub(super) target: Option<Target>,
}

/// The answer. What nobody is there to have is null.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Answer {
    pub(super) model: &'static str,
    pub(super) arrivals_per_hour: f64,
    pub(super) handle_s: f64,
    pub(super) patience_s: Option<f64>,
    pub(super) patience_law: Option<String>,
    pub(super) reps: f64,
    pub(super) reps_needed: Option<u32>,
    pub(super) reps_needed_fractional: Option<f64>,
    /// Whether waits settle down; they do not where more work comes than is done and nobody gives up.
    pub(super) steady: bool,
    #[serde(flatten)]
    pub(super) figures: Named,
    #[serde(flatten)]
    pub(super) without_patience: Option<WithoutPatience>,
    /// The same figures under the names of the formulas.
    #[serde(skip)]
    pub(super) exact: Option<Figures>,
}

/// The figures under the names that they have in JSON.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Named {
    pub(super) offered: f64,
    pub(super) p_wait: Option<f64>,
    pub(super) p_abandon: Option<f64>,
    pub(super) p_abandon_given_wait: Option<f64>,
    pub(super) mean_wait_s: Option<f64>,
    pub(super) mean_wait_served_s: Option<f64>,
    pub(super) mean_wait_abandoned_s: Option<f64>,
    pub(super) mean_virtual_wait_s: Option<f64>,
    pub(super) mean_queue: Option<f64>,
    pub(super) occupancy: Option<f64>,
    #[serde(rename = "p_served_within_T")]
    pub(super) p_served_within: Option<f64>,
    pub(super) sl_of_served: Option<f64>,
    #[serde(rename = "p_wait_le_T_any_outcome")]
    pub(super) p_wait_le_any_outcome: Option<f64>,
    #[serde(rename = "sl_excluding_abandons_before_T")]
    pub(super) sl_excluding_abandons_before: Option<f64>,
    #[serde(rename = "p_abandon_within_T")]
    pub(super) p_abandon_within: Option<f64>,
    #[serde(rename = "p_wait_gt_T_any_outcome")]
    pub(super) p_wait_gt_any_outcome: Option<f64>,
}

/// The names that are usual where nobody gives up, and all service levels are one.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct WithoutPatience {
    erlang_b: Option<f64>,
    asa_s: Option<f64>,
    lq: Option<f64>,
    service_level: Option<f64>,
    #[serde(rename = "p_wait_gt_T")]
    p_wait_gt: Option<f64>,
    mean_wait_of_delayed_s: Option<f64>,
}

impl Question {
    /// Work in erlangs.
    pub(super) fn offered(&self) -> f64 {
        self.load().offered()
    }

    fn load(&self) -> Load {
        Load { arrivals: self.arrivals_per_hour / 3600.0, handle: self.handle_s }
    }

    /// What the answer depends on, to the last digit.
    pub(super) fn key(&self) -> (u64, u64, Option<&str>, Option<u64>) {
        let law = self.law.as_ref().map(|law| law.written.as_str());
        (self.arrivals_per_hour.to_bits(), self.handle_s.to_bits(), law, self.reps.map(f64::to_bits))
    }

    /// The answer. It takes `reps` or a `target`; without either the team has nobody. The smallest team is looked for
    /// first at the answer `near`, if there is one; that only saves time.
    pub(super) fn answer(&self, near: Option<&Answer>) -> Answer {
        let load = self.load();
        let staffing = Staffing { load, patience: self.law.as_ref().map(|law| law.patience) };
        let nobody_comes = load.offered() == 0.0;
        let target = self.target.as_ref().filter(|_| !nobody_comes);
        let near = near.and_then(|answer| answer.team_for(load.offered()));
        let team = target.and_then(|target| staffing.smallest_team(target, near));
        let (needed, fraction) = match (team, self.target) {
            (None, Some(_)) if nobody_comes => (Some(0), Some(0.0)),
            (team, _) => (team.map(|team| team.reps), team.map(|team| team.fraction)),
        };
        let reps = self.reps.or(needed.map(f64::from)).unwrap_or_default();
        // The target's threshold is that of the question.
        let same = team.filter(|team| f64::from(team.reps) == reps);
        let exact = match same {
            Some(team) => Some(team.figures),
            None if nobody_comes => None,
            None => staffing.figures(reps, self.within_s),
        };
        let without_patience = self.law.is_none().then(|| {
            let spare = reps - load.offered();
            WithoutPatience {
                erlang_b: if nobody_comes { None } else { blocked(reps, load.offered()) },
                asa_s: exact.map(|found| found.mean_wait),
                lq: exact.map(|found| found.mean_queue),
                service_level: exact.map(|found| found.p_served_within),
                p_wait_gt: exact.map(|found| found.p_wait_beyond),
                mean_wait_of_delayed_s: exact.map(|_| load.handle / spare),
            }
        });
        Answer {
            model: match self.law.as_ref().map(|law| law.patience) {
                None => "erlang_c",
                Some(Patience::Exponential { .. }) => "erlang_a",
                Some(_) => "mmn_plus_g",
            },
            arrivals_per_hour: self.arrivals_per_hour,
            handle_s: self.handle_s,
            patience_s: self.law.as_ref().map(|law| law.patience.mean()),
            patience_law: self.law.as_ref().map(|law| law.written.clone()),
            reps,
            reps_needed: needed,
            reps_needed_fractional: fraction,
            steady: nobody_comes || exact.is_some(),
            figures: exact.map_or_else(|| Named::idle(load.offered(), reps, nobody_comes), |found| Named::of(&found)),
            without_patience,
            exact,
        }
    }
}

impl Answer {
    /// The team that so much work would take if it went by the square root: as many roots more than the work as here.
    fn team_for(&self, offered: f64) -> Option<f64> {
        let here = self.figures.offered;
        let roots = (f64::from(self.reps_needed?) - here) / here.sqrt();
        Some(offered + roots * offered.sqrt()).filter(|_| here > 0.0)
    }
}

impl Named {
    /// The figures with their names.
    pub(super) fn of(found: &Figures) -> Named {
        Named {
            offered: found.offered,
            p_wait: Some(found.p_wait),
            p_abandon: Some(found.p_abandon),
            p_abandon_given_wait: found.p_abandon_given_wait,
            mean_wait_s: Some(found.mean_wait),
            mean_wait_served_s: found.mean_wait_served,
            mean_wait_abandoned_s: found.mean_wait_abandoned,
            mean_virtual_wait_s: found.mean_virtual_wait,
            mean_queue: Some(found.mean_queue),
            occupancy: found.occupancy,
            p_served_within: Some(found.p_served_within),
            sl_of_served: found.sl_of_served,
            p_wait_le_any_outcome: Some(found.p_wait_within_any_outcome),
            sl_excluding_abandons_before: found.sl_excluding_abandons_within,
            p_abandon_within: Some(found.p_abandon_within),
            p_wait_gt_any_outcome: Some(found.p_wait_beyond),
        }
    }

    /// Without figures: because nobody comes, so that the queue is empty and reps are idle, or because none are known.
    pub(super) fn idle(offered: f64, reps: f64, nobody_comes: bool) -> Named {
        Named {
            offered,
            p_wait: None,
            p_abandon: None,
            p_abandon_given_wait: None,
            mean_wait_s: None,
            mean_wait_served_s: None,
            mean_wait_abandoned_s: None,
            mean_virtual_wait_s: None,
            mean_queue: nobody_comes.then_some(0.0),
            occupancy: (nobody_comes && reps > 0.0).then_some(0.0),
            p_served_within: None,
            sl_of_served: None,
            p_wait_le_any_outcome: None,
            sl_excluding_abandons_before: None,
            p_abandon_within: None,
            p_wait_gt_any_outcome: None,
        }
    }

    /// The service level by a definition.
    pub(super) fn service_level(&self, definition: Definition) -> Option<f64> {
        match definition {
            Definition::OfOffered => self.p_served_within,
            Definition::OfServed => self.sl_of_served,
            Definition::AnyOutcome => self.p_wait_le_any_outcome,
            Definition::ExcludingEarlyAbandons => self.sl_excluding_abandons_before,
        }
    }
}
