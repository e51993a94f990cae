//! Causes that a policy removes: a matter is drawn as it ever was, and then prevented by a draw of its own.

use super::floor::Floor;
use crate::model::{self, Parameters};
use crate::scenario::{Cause, Operation, Policy};
use crate::sim::{Key, Purpose, Time};
use crate::world::{Fact, Sink, What};

/// By demand: the share of its matters whose cause the policy removes; empty where it removes none.
#[derive(Debug, Clone, Default)]
pub(super) struct Causes(Vec<f64>);

impl Causes {
    /// What quality control and instructions remove.
    pub(super) fn new(operation: &Operation, policy: &Policy, p: &Parameters) -> Causes {
        let found = model::defects_found(p, policy.inspections);
        let explained = model::explained(p, policy.instruction_pages);
        if found <= 0.0 && explained <= 0.0 {
            return Causes::default();
        }
        let removed = |cause| match cause {
            Cause::Defect => found,
            Cause::PoorInstructions => explained,
            Cause::Business | Cause::Customer | Cause::RewardRefused => 0.0,
        };
        Causes(operation.demand.iter().map(|demand| removed(demand.cause)).collect())
    }

    /// Whether the policy removes any.
    pub(super) fn are_removed(&self) -> bool {
        !self.0.is_empty()
    }
}

impl<S: Sink> Floor<'_, S> {
    /// Whether the cause of a matter has been removed, so that it does not arise.
    #[inline]
    pub(super) fn prevented(&mut self, at: Time, key: Key, customer: u32, demand: u16) -> bool {
        let Some(&share) = self.plan.causes.0.get(usize::from(demand)) else { return false };
        let prevented = share > 0.0 && key.draw(Purpose::Prevention, 0).happens(share);
        if prevented {
            self.sink.hear(&Fact { at, customer, case: 0, what: What::IssuePrevented });
        }
        prevented
    }
}
