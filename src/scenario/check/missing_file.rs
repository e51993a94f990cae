//! A folder without one of the four inputs.

use super::{Folder, Lint, Notes};
use crate::notation::{Code, Finding};
use crate::scenario::inputs::Kind;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L02",
        title: "A part of the scenario is missing",
        explanation: "\
A scenario is a folder with `operation.ron`, `standards.ron`, at least one story in `stories/` and at least one
policy in `policies/`. What a policy leaves out keeps its default, so the shortest is  Policy(schema: 1, id:
\"as-given\").

wrong:  operation.ron, stories/late-parcel.ron
right:  operation.ron, standards.ron, stories/late-parcel.ron, policies/as-given.ron

Remedy: write the file that the message names.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    for (kind, file, message, help) in [
        (Kind::Operation, "operation.ron", "there is no operation", "write `operation.ron`: Operation(schema: 1, …)"),
        (
            Kind::Standards,
            "standards.ron",
            "there are no standards",
            "write `standards.ron`; without any: Standards(schema: 1, standards: {})",
        ),
        (Kind::Story, "stories", "there are no stories", "write one: `stories/late-parcel.ron`"),
        (
            Kind::Policy,
            "policies",
            "there are no policies",
            "write `policies/as-given.ron`: Policy(schema: 1, id: \"as-given\")",
        ),
    ] {
        if !folder.paths.iter().any(|path| Kind::of(path) == Some(kind)) {
            // What is there and cannot be read has a finding of its own.
            notes.add_if_read(file, Finding::error(&LINT.code, file, message).help(help));
        }
    }
}
