//! Levers that act before a rep does, and on how reps feel: their names resolved and their gaps filled.

use super::policy::a_week;
use crate::model::{KnowledgeBase, Recognition};
use crate::policy;

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
