//! A remedy that the operation does not declare.

use super::{Folder, Lint, Notes};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, File, Step, remedy};
use crate::policy::Remedies;
use crate::story::Act;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L07",
        title: "A remedy that nobody knows",
        explanation: "\
What can be given to a customer is declared in the operation's `remedies`, with its kind: Money, Replacement,
Attention.

wrong:  Offer(remedy: \"refnd\", …)      rep: (remedies: Only([\"refnd\"]))
right:  Offer(remedy: \"refund\", …)     and in the operation  remedies: { \"refund\": Money }

Remedy: take the name that the message suggests, or declare the remedy.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let names: Vec<&str> = folder.names.remedies.iter().map(|known| known.name.as_str()).collect();
    let mut look = |file: &File<'_>, path: &[Step<'_>], name: &str| {
        if !names.contains(&name) {
            let finding = file.error(&LINT.code, file.place(path), format!("there is no remedy `{name}`"));
            let help = remedy(name, &names).unwrap_or_else(|| "declare it in the operation's `remedies`".to_owned());
            notes.add_if_read(operation.name(), finding.help(help));
        }
    };
    for story in &folder.inputs.stories {
        for placed in story.what.moves() {
            if let Some(Act::Offer { remedy, .. }) = &placed.what.does {
                let moves = [Key("moments"), Key(placed.moment_name), Key("moves"), Key(placed.name)];
                look(story.file, &[moves.as_slice(), &[Key("does"), Key("remedy")]].concat(), remedy);
            }
        }
    }
    for policy in &folder.inputs.policies {
        if let Some(Remedies::Only(only)) = policy.what.self_service.as_ref().and_then(|flow| flow.remedies.as_ref()) {
            for (number, remedy) in only.iter().enumerate() {
                let path = [Key("self_service"), Key("remedies"), Index(0), Index(number)];
                look(policy.file, &path, remedy);
            }
        }
        let Some(authority) = &policy.what.authority else { continue };
        for (path, limit) in authority.limits() {
            let Remedies::Only(only) = &limit.remedies else { continue };
            for (number, remedy) in only.iter().enumerate() {
                let rest = [Key("remedies"), Index(0), Index(number)];
                look(policy.file, &[path.as_slice(), &rest].concat(), remedy);
            }
        }
    }
}
