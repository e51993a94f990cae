//! A supervisor who may grant less than a rep.

use super::{Folder, Lint, Notes};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L34",
        title: "A supervisor who may grant less than a rep",
        explanation: "\
A rep asks a supervisor for what they may not grant themselves. Where the supervisor's limit is narrower than the rep's,
whatever is asked for is refused, and the customer has waited for nothing.

wrong:  rep: (remedies: Any, up_to: 75),      supervisor: (remedies: Any, up_to: 50)
right:  rep: (remedies: Any, up_to: 75),      supervisor: (remedies: Any, up_to: 300)

Remedy: let the supervisor grant every remedy that a rep may, up to at least as much.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    for policy in &folder.inputs.policies {
        let Some(authority) = &policy.what.authority else { continue };
        let Some(supervisor) = &authority.supervisor else { continue };
        let remedies = folder.names.remedies.iter().map(|remedy| remedy.name.as_str());
        // Who follows a script grants nothing, whatever their limit.
        let alone = |remedy| {
            authority.of_reps().filter(|limit| !limit.script_only).map(|limit| limit.most(remedy)).fold(0.0, f64::max)
        };
        let (beyond, within): (Vec<&str>, Vec<&str>) = remedies
            .filter(|remedy| alone(remedy) > supervisor.most(remedy))
            .partition(|remedy| !supervisor.covers(remedy));
        let mut narrow = |field, message: String, help: &str| {
            let place = policy.file.place(&[Key("authority"), Key("supervisor"), field]);
            let finding = Finding::warning(&LINT.code, policy.name(), message).at(place);
            notes.add_if_read(operation.name(), finding.help(help));
        };
        if let Some(remedy) = beyond.first() {
            let message = format!("a rep may grant `{remedy}` without asking, and a supervisor may not at all");
            narrow(Key("remedies"), message, "let the supervisor grant every remedy that a rep may");
        }
        if let Some(remedy) = within.first() {
            let rep = match alone(remedy) {
                most if most.is_finite() => format!("up to {most}"),
                _ => "any amount".to_owned(),
            };
            let most = supervisor.most(remedy);
            let message = format!("a rep may grant {rep} without asking, and a supervisor only up to {most}");
            narrow(KeyOf("up_to"), message, "a rep asks only for more than that, and it is refused: raise this limit");
        }
    }
}
