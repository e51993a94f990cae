//! A story or policy in a file of another name.

use super::{Folder, Lint, Notes};
use crate::notation::Step::Key;
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L05",
        title: "A file named otherwise than what it holds",
        explanation: "\
Whoever looks for a story or policy looks for a file of its name.

wrong:  stories/late.ron  with  id: \"late-parcel\"
right:  stories/late-parcel.ron  with  id: \"late-parcel\"

Remedy: rename the file or the id.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let stories = folder.inputs.stories.iter().map(|story| (story.file, story.what.id.as_str()));
    let policies = folder.inputs.policies.iter().map(|policy| (policy.file, policy.what.id.as_str()));
    for (file, id) in stories.chain(policies).filter(|(_, id)| !id.is_empty()) {
        let name = file.source().name();
        let stem = name.rsplit('/').next().and_then(|name| name.strip_suffix(".ron"));
        if stem.is_some_and(|stem| stem != id) {
            let finding = Finding::warning(&LINT.code, name, format!("the file is not named `{id}.ron`"));
            notes.add(finding.at(file.place(&[Key("id")])).help("rename the file or the id"));
        }
    }
}
