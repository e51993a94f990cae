//! The language of a story is one.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::Key;
use crate::notation::{Code, Finding, strange_language};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S47",
        title: "A language that is none",
        explanation: "\
The language of a story is written as in ISO 639: two or three small letters, and if need be a region in capitals. By it
practice knows which stories need a translation.

wrong:  language: \"english\",      language: \"PL\"
right:  language: \"en\",           language: \"pl\"

Remedy: write the letters, such as `en`, `fa`, `pl`, `ru` or `zh`; leave it out where nothing is said.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let strange = draft.story.language.as_deref().and_then(strange_language);
    let finding = |(message, help): (String, String)| {
        Finding::warning(&LINT.code, draft.file.source().name(), message)
            .at(draft.file.place(&[Key("language")]))
            .help(help)
    };
    strange.map(finding).into_iter().collect()
}
