//! No policy lets a rep or a supervisor grant a remedy.

use super::{Folder, Lint, Notes, POLICIES};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};
use crate::policy::{Limit, Policy};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L19",
        title: "A remedy that nobody may grant",
        explanation: "\
A remedy is worth offering where somebody may grant it: under some policy a rep, or a supervisor where there is one.

wrong:  supervisor: (remedies: Only([\"voucher\"])),     in every policy, with  remedies: { \"voucher\": …, \"refund\": … }
right:  supervisor: (remedies: Any),

Remedy: let somebody grant it in at least one policy, or take the remedy away.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    if folder.inputs.policies.is_empty() {
        return;
    }
    for remedy in &folder.names.remedies {
        let allows = |limit: &Limit| limit.covers(&remedy.name);
        let grants = |policy: &Policy| {
            let asked = policy.supervisors.unwrap_or(operation.what.team.supervisors) > 0;
            match &policy.authority {
                None => asked,
                Some(authority) => {
                    authority.of_reps().any(allows) || asked && authority.supervisor.as_ref().is_none_or(allows)
                }
            }
        };
        if !folder.inputs.policies.iter().any(|policy| grants(&policy.what)) {
            let message = format!("nobody may grant the remedy `{}`, whatever the policy", remedy.name);
            let place = operation.file.place(&[Key("remedies"), KeyOf(&remedy.name)]);
            let finding = Finding::warning(&LINT.code, operation.name(), message).at(place);
            notes.add_if_all_of(
                &[operation.name(), POLICIES],
                finding.help("let a rep or a supervisor grant it in some policy"),
            );
        }
    }
}
