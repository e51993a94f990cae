//! An offer that is above what anybody may grant.

use super::{FRAGMENTS, Folder, Lint, Notes, POLICIES};
use crate::notation::Step::Key;
use crate::notation::{Code, Finding};
use crate::policy::Limit;
use crate::story::Act;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L27",
        title: "An offer above every ceiling",
        explanation: "\
An offer is granted by a rep or a supervisor up to the `up_to` of the policy. Where it is above that under every policy,
it is always refused, and what follows a yes is never played.

wrong:  Offer(remedy: \"refund\", worth: Money(500)),     with  supervisor: (remedies: Any, up_to: 200)  in every policy
right:  Offer(remedy: \"refund\", worth: Money(150)),

Remedy: offer less, or raise the limit of a policy.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    if folder.inputs.policies.is_empty() {
        return;
    }
    // The most that somebody may grant of a remedy under some policy; none where there is no limit.
    let ceiling = |remedy: &str| -> Option<f64> {
        let mut most: f64 = 0.0;
        for policy in &folder.inputs.policies {
            let asked = policy.what.supervisors.unwrap_or(operation.what.team.supervisors) > 0;
            let mut limits: Vec<&Limit> = Vec::new();
            match &policy.what.authority {
                None if asked => return None,
                None => {}
                Some(authority) => {
                    limits.extend(authority.of_reps());
                    match &authority.supervisor {
                        None if asked => return None,
                        Some(limit) if asked => limits.push(limit),
                        _ => {}
                    }
                }
            }
            for limit in limits.into_iter().filter(|limit| limit.covers(remedy)) {
                most = most.max(limit.up_to?);
            }
        }
        Some(most)
    };
    for story in &folder.inputs.stories {
        for placed in story.what.moves() {
            let Some(Act::Offer { remedy, worth }) = &placed.what.does else { continue };
            // A remedy that nobody grants at all has a finding of its own.
            let Some(ceiling) = ceiling(remedy).filter(|ceiling| *ceiling > 0.0) else { continue };
            let Some(worth) = worth.of(&story.what.facts).ok().filter(|worth| *worth > ceiling) else { continue };
            let path =
                [Key("moments"), Key(placed.moment_name), Key("moves"), Key(placed.name), Key("does"), Key("worth")];
            let message = format!("{worth} is offered, and nobody may grant more than {ceiling}, whatever the policy");
            let finding = Finding::warning(&LINT.code, story.name(), message).at(story.file.place(&path));
            notes.add_if_all_of(
                &[operation.name(), POLICIES, FRAGMENTS],
                finding.help("offer less, or raise the limit of a policy"),
            );
        }
    }
}
