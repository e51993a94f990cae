//! Customers should call, but there are none.

use super::{Folder, Lint, Notes};
use crate::notation::Code;
use crate::notation::Step::{Key, KeyOf};
use crate::operation::Source;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L17",
        title: "A demand without customers",
        explanation: "\
A demand of customers is so many matters a customer and year, so it needs customers. Strangers, who come once and
are not kept, have `from: Strangers` and a rate a minute. Calls that the service makes go to customers unless they go
`to: Strangers`.

wrong:  demand: { \"delivery\": (a_year: 1.8) },     without  customers: (…)
right:  customers: (number: 4_000, …),   demand: { \"delivery\": (a_year: 1.8) }
right:  demand: { \"delivery\": (from: Strangers, a_minute: 0.5) }

Remedy: say how many customers there are, or let strangers come.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let customers = operation.what.customers.as_ref();
    if customers.is_some_and(|customers| customers.number > 0) {
        return;
    }
    if operation.what.outbound.as_ref().is_some_and(|outbound| outbound.to != Some(Source::Strangers)) {
        let place = operation.file.place(&[KeyOf("outbound")]);
        let finding = operation.file.error(&LINT.code, place, "there are no customers to call".to_owned());
        notes.add_if_read(operation.name(), finding.help("say how many there are, or call strangers: `to: Strangers`"));
    }
    let wanting =
        operation.what.demand.iter().find(|(_, demand)| {
            demand.from != Some(Source::Strangers) && demand.a_year.is_some_and(|a_year| a_year > 0.0)
        });
    let Some((name, _)) = wanting else { return };
    let path = if customers.is_some() { [Key("customers"), Key("number")] } else { [Key("demand"), KeyOf(name)] };
    let message = format!("there are no customers to have the demand `{name}`");
    let finding = operation.file.error(&LINT.code, operation.file.place(&path), message);
    notes.add_if_read(operation.name(), finding.help("say how many there are: `customers: (number: …)`"));
}
