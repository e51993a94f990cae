//! A brace in a line that opens or closes nothing.

use super::Lint;
use super::draft::Draft;
use crate::notation::{Code, Finding};
use crate::story::lone_brace;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S44",
        title: "A brace without its counterpart",
        explanation: "\
A fact is filled into a line where its name stands between braces. One brace alone fills in nothing and is shown as it
stands.

wrong:  says: [\"My parcel { order has not come.\"]
right:  says: [\"My parcel { order } has not come.\"]

Remedy: write the other brace too, or take this one away.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let lone = draft.texts().into_iter().filter_map(|(path, text)| Some((path, lone_brace(text)?)));
    let finding = |(path, brace): (Vec<_>, char)| {
        let finding = draft.warning(&LINT.code, &path, format!("this `{brace}` has no counterpart, so it is shown"));
        finding.help("write a fact as `{ name }`, or take the brace away")
    };
    lone.take(MOST).map(finding).collect()
}

/// The most of them to report.
const MOST: usize = 100;
