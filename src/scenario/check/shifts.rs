//! Who is on duty under each policy.

use super::{Folder, POLICIES};
use crate::operation::Group;
use crate::policy::Policy;
use crate::scenario::inputs::Input;

/// The team under one policy, or as the operation has it where there are no policies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shift<'a> {
    /// The policy.
    pub(super) policy: Option<&'a Input<'a, Policy>>,
}

impl Shift<'_> {
    /// The files on which it rests who is there: the operation, and the policy or whatever policies there may be.
    pub(super) fn rests_on<'f>(&'f self, operation: &'f str) -> [&'f str; 2] {
        [operation, self.policy.map_or(POLICIES, Input::name)]
    }

    /// How many reps of a group are on duty.
    pub(super) fn reps(&self, name: &str, group: &Group) -> u32 {
        self.policy.and_then(|policy| policy.what.reps.get(name).copied()).unwrap_or(group.reps)
    }
}

/// The team under each policy.
pub(super) fn shifts<'a>(folder: &Folder<'a>) -> Vec<Shift<'a>> {
    match folder.inputs.policies.as_slice() {
        [] => vec![Shift { policy: None }],
        policies => policies.iter().map(|policy| Shift { policy: Some(policy) }).collect(),
    }
}
