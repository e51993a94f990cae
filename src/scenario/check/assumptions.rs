//! An assumption of an unknown name, or far from what is reasonable.

use super::{Folder, Lint, Notes};
use crate::model::{Parameters, Refused, TABLE, parameter};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding, remedy};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L18",
        title: "An assumption that the model does not make",
        explanation: "\
`assumptions` sets parameters of the model otherwise, by their names; each has a range within which it can
reasonably lie. A value outside is taken, with this warning.

wrong:  assumptions: { \"loss_aversoin\": 2.5 }      assumptions: { \"loss_aversion\": 250 }
right:  assumptions: { \"loss_aversion\": 2.5 }

Remedy: take the name that the message suggests, or a value within the range; for why it lies there, see the table
of parameters.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let names: Vec<&str> = TABLE.iter().map(|entry| entry.name).collect();
    for (name, value) in operation.what.assumptions.iter() {
        let file = operation.file;
        match Parameters::default().set(name, *value) {
            Err(Refused::Unknown) => {
                let place = file.place(&[Key("assumptions"), KeyOf(name)]);
                let finding = file.error(&LINT.code, place, format!("the model has no parameter `{name}`"));
                notes.add(finding.maybe_help(remedy(name, &names)));
            }
            Err(refused) => {
                let place = file.place(&[Key("assumptions"), Key(name)]);
                notes.add(file.error(&LINT.code, place, refused.to_string()));
            }
            Ok(()) => {
                let Some(entry) = parameter(name).filter(|entry| !(entry.low..=entry.high).contains(value)) else {
                    continue;
                };
                let message = format!(
                    "`{name}` lies from {} to {} ({}), and {value} does not",
                    entry.low, entry.high, entry.unit
                );
                let place = file.place(&[Key("assumptions"), Key(name)]);
                notes.add(Finding::warning(&LINT.code, operation.name(), message).at(place));
            }
        }
    }
}
