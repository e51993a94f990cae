//! Levers that act before a rep does, and on how reps feel: their names resolved and their gaps filled.

use super::policy::{a_week, nothing, remedies};
use super::{Linked, Names, cents, fine_cents};
use crate::model::{KnowledgeBase, Parameters, Recognition};
use crate::policy;
use crate::scenario::{Limit, SelfService};

/// The knowledge base of the reps.
pub(super) fn knowledge_base(base: policy::Base) -> KnowledgeBase {
    KnowledgeBase {
        articles: base.articles,
        hours_a_week: base.kept.map_or(0.0, |kept| a_week(kept.hours, kept.every)),
    }
}

/// Minutes a week that each of the reps gives to the knowledge base.
pub(super) fn upkeep_minutes(knowledge: &policy::Knowledge, reps: &[u32]) -> f64 {
    let team: f64 = reps.iter().map(|reps| f64::from(*reps)).sum();
    knowledge.base.map_or(0.0, |base| 60.0 * knowledge_base(base).hours_a_week / team.max(1.0))
}

/// The acts by which good work is noticed.
pub(super) fn recognition(recognition: &policy::Recognition) -> Recognition {
    Recognition {
        thanks_a_week: recognition.thanks.map_or(0.0, |act| a_week(1.0, act.every)),
        round_minutes_a_week: recognition.rounds.map_or(0.0, |act| a_week(act.minutes, act.every)),
    }
}

/// The guided flow.
pub(super) fn self_service(
    flow: &policy::SelfService,
    names: &Names<'_>,
    parameters: &Parameters,
) -> Linked<SelfService> {
    let mut deals_with = vec![flow.demand.is_empty(); names.demand.len()];
    for name in &flow.demand {
        deals_with[usize::from(names.demand(name)?)] = true;
    }
    let granted = flow.remedies.as_ref().map_or(Ok(0), |granted| remedies(granted, names))?;
    let up_to = flow.up_to.map_or(i64::MAX, cents);
    Ok(SelfService {
        quality: flow.quality,
        deals_with,
        limit: Limit { remedies: granted, up_to, ..nothing(parameters) },
        hands_over: flow.hands_over.unwrap_or(true),
        cost_a_use: fine_cents(flow.cost_a_use),
    })
}
