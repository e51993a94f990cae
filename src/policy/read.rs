//! Reading a policy, each lever by itself.

use super::{Authority, Limit, Opening, Policy, Price, Remedies};
use crate::notation::{File, Listed, Reader};

/// The version of the language that is read.
const SCHEMA: u32 = 1;

/// Reads a policy. What is wrong is reported to the file; a lever that could not be read is left out. None when the
/// file holds no policy at all.
pub fn read(file: &File<'_>) -> Option<Policy> {
    let mut policy = file.open("Policy");
    policy.schema(SCHEMA);
    let found = policy.has("id");
    let id = policy.required("id");
    let read = Policy {
        id: id.unwrap_or_default(),
        title: policy.optional("title"),
        authority: policy.group("authority").map(authority),
        eligibility: Listed(policy.named("eligibility")),
        record: policy.optional("record"),
        follow_up: policy.optional("follow_up"),
        rollout: policy.optional("rollout"),
        training: policy.optional("training"),
        quality_control: policy.optional("quality_control"),
        knowledge: policy.optional("knowledge"),
        notice: policy.optional("notice"),
        recognition: policy.optional("recognition"),
        self_service: policy.optional("self_service"),
        quota: policy.optional("quota"),
        selling: policy.optional("selling"),
        changes: policy.list("changes"),
        rewards: policy.optional("rewards"),
        reps: Listed(policy.named("reps")),
        supervisors: policy.optional("supervisors"),
        channels: Listed(policy.keyed::<_, Opening>("channels")),
        price: Listed(policy.named::<Price>("price")),
    };
    policy.finish();
    found.then_some(read)
}

fn authority(mut authority: Reader<'_>) -> Authority {
    let nothing =
        Limit { remedies: Remedies::Only(Vec::new()), up_to: None, guidelines: None, script_only: false, grants: None };
    let read = Authority {
        rep: authority.required("rep").unwrap_or(nothing),
        supervisor: authority.optional("supervisor"),
        for_segments: Listed(authority.named("for_segments")),
    };
    authority.finish();
    read
}
