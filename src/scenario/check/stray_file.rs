//! A file that looks like an input but stands where nobody looks.

use super::{Folder, Lint, Notes};
use crate::notation::{Code, Finding, nearest};
use crate::scenario::inputs::Kind;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L03",
        title: "A file that nobody reads",
        explanation: "\
Inputs are found by their place: `operation.ron` and `standards.ron` in the folder itself, stories in `stories/`,
what they share in `fragments/`, policies in `policies/`, translations in `lines/` as `.ftl`. A file elsewhere does
nothing.

wrong:  story/late-parcel.ron       policies/old/script-only.ron
right:  stories/late-parcel.ron     policies/script-only.ron

Remedy: move the file to its place, or rename it if it is not meant to be read.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let known = ["operation.ron", "standards.ron", "checks.ron", "stories", "fragments", "policies", "lines"];
    for path in &folder.paths {
        let written = path.ends_with(".ron") || path.ends_with(".ftl");
        if Kind::of(path).is_some() || !written {
            continue;
        }
        let first = path.split('/').next().unwrap_or(path);
        let finding = Finding::warning(&LINT.code, *path, "nobody reads this file");
        let near = nearest(first, known).map(|name| format!("did you mean `{name}`?"));
        let places = "stories stand in `stories/*.ron`, policies in `policies/*.ron`, translations in `lines/*.ftl`";
        notes.add(finding.help(near.unwrap_or_else(|| places.to_owned())));
    }
}
