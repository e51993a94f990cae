//! A supervisor is counted on, and there is none.

use super::{FRAGMENTS, Folder, Lint, Notes, STORIES};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};
use crate::policy::Policy;
use crate::story::{Act, Story};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L35",
        title: "A supervisor is asked, and there is none",
        explanation: "\
What a rep may not grant, a supervisor decides. With `supervisors: 0` nobody is there to ask: such a request is refused
at once, the talk goes on at the move's `denied`, and what the policy lets a supervisor grant is never granted.

wrong:  supervisors: 0,     and  authority: (rep: (remedies: Only([])), supervisor: (remedies: Any, up_to: 200))
right:  supervisors: 1,

Remedy: give the team a supervisor, in the operation or in the policy, or let reps grant what stories offer.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let mut as_given = Vec::new();
    for policy in &folder.inputs.policies {
        if policy.what.supervisors.unwrap_or(operation.what.team.supervisors) > 0 {
            continue;
        }
        let own = policy.what.supervisors.is_some();
        let granted = policy.what.authority.as_ref().and_then(|authority| authority.supervisor.as_ref());
        let offer = folder.inputs.stories.iter().find_map(|story| Some((story, asked(&story.what, &policy.what)?)));
        let why = match (granted, offer) {
            (Some(_), _) => format!("what `{}` lets a supervisor grant is refused at once", policy.what.id),
            (None, Some((story, remedy))) => format!(
                "under `{}` a rep may not grant the `{remedy}` that `{}` offers, so it is refused at once",
                policy.what.id, story.what.id
            ),
            (None, None) => continue,
        };
        if own {
            let place = policy.file.place(&[KeyOf("supervisors")]);
            let finding = Finding::warning(&LINT.code, policy.name(), format!("there is no supervisor: {why}"));
            let finding = finding.at(place).help("give it one: `supervisors: 1`; or let reps grant it");
            notes.add_if_all_of(&[operation.name(), FRAGMENTS], finding);
        } else {
            as_given.push(why);
        }
    }
    if let Some(first) = as_given.first() {
        let more = match as_given.len() {
            1 => String::new(),
            2 => ", and so it is under another policy".to_owned(),
            many => format!(", and so it is under {} other policies", many - 1),
        };
        let place = operation.file.place(&[Key("team"), KeyOf("supervisors")]);
        let message = format!("there is no supervisor: {first}{more}");
        let finding = Finding::warning(&LINT.code, operation.name(), message).at(place);
        let finding = finding.help("give the team one: `supervisors: 1`; or let reps grant it");
        notes.add_if_all_of(&[operation.name(), STORIES, FRAGMENTS], finding);
    }
}

/// A remedy that a story offers and that some customers get from no rep under a policy.
fn asked<'s>(story: &'s Story, policy: &Policy) -> Option<&'s str> {
    story.moves().find_map(|placed| {
        let Some(Act::Offer { remedy, worth }) = &placed.what.does else { return None };
        let worth = worth.of(&story.facts).unwrap_or(0.0);
        let grants = policy.authority.as_ref().is_some_and(|authority| {
            authority.of_reps().all(|limit| !limit.script_only && limit.covers(remedy) && limit.most(remedy) >= worth)
        });
        (!grants).then_some(remedy.as_str())
    })
}
