//! Something that begins when the run is over.

use super::{Folder, Lint, Notes};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, File, Finding, Step};
use crate::operation::Rhythm;
use crate::sim::Span;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L36",
        title: "Something that comes when the run is over",
        explanation: "\
Changes of policy, seasons, breaches and what is asked after a while come so long after the beginning of the run, a
purchase or a matter. What comes at the end of the `horizon` or later never does, unless `--days` lengthens the run.

wrong:  changes: [(from: Days(400), to: \"empowered\")]     with  horizon: Days(365)
right:  changes: [(from: Days(120), to: \"empowered\")]

Remedy: let it come earlier, or lengthen the `horizon`.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let horizon = operation.what.horizon.days();
    let mut at = |file: &File<'_>, path: &[Step<'_>], comes: Span| {
        let days = comes.days();
        // A run of a length that cannot be has its own finding.
        if days < horizon || horizon < 1.0 {
            return;
        }
        let said = |days: f64| match (days * 100.0).round() / 100.0 {
            1.0 => "1 day".to_owned(),
            days => format!("{days} days"),
        };
        let message = format!("this comes after {}, when a run of {} is over", said(days), said(horizon));
        let help = format!(
            "let it come earlier, or lengthen the `horizon`; a run with `--days {}` reaches it",
            days.floor() + 1.0
        );
        let finding = Finding::warning(&LINT.code, file.source().name(), message).at(file.place(path));
        notes.add_if_read(operation.name(), finding.help(help));
    };
    let mut seasons = |rhythm: Option<&Rhythm>, before: &[Step<'_>]| {
        for (number, season) in rhythm.iter().flat_map(|rhythm| &rhythm.seasons).enumerate() {
            let path = [before, &[Key("rhythm"), Key("seasons"), Index(number), Key("from")]].concat();
            at(operation.file, &path, season.from);
        }
    };
    seasons(operation.what.rhythm.as_ref(), &[]);
    for (name, demand) in operation.what.demand.iter() {
        seasons(demand.rhythm.as_ref(), &[Key("demand"), Key(name)]);
    }
    for (name, breach) in operation.what.breaches.iter() {
        at(operation.file, &[Key("breaches"), Key(name), Key("after")], breach.after);
    }
    for policy in &folder.inputs.policies {
        for (number, change) in &policy.what.changes {
            at(policy.file, &[Key("changes"), Index(*number), Key("from")], change.from);
        }
        let follow_up = policy.what.follow_up.as_ref();
        if let Some(check_back) = follow_up.and_then(|follow_up| follow_up.check_back) {
            at(policy.file, &[Key("follow_up"), Key("check_back"), Key("after")], check_back.after);
        }
        if let Some(ask) = follow_up.and_then(|follow_up| follow_up.after_purchase) {
            at(policy.file, &[Key("follow_up"), Key("after_purchase"), Key("after")], ask.after);
        }
    }
}
