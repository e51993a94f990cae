//! Two stories, two fragments or two policies of the same name.

use super::{Folder, Lint, Notes};
use crate::notation::Step::Key;
use crate::notation::{Code, File};
use std::collections::BTreeMap;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L04",
        title: "The same name twice",
        explanation: "\
Stories, fragments and policies are known by their `id`: in tests, in commands, in reports. Two of the same name could
not be told apart.

wrong:  stories/late.ron and stories/later.ron, both with  id: \"late\"
right:  id: \"late\"   and   id: \"later\"

Remedy: rename one.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let stories = folder.inputs.stories.iter().map(|story| (story.file, story.what.id.as_str()));
    let policies = folder.inputs.policies.iter().map(|policy| (policy.file, policy.what.id.as_str()));
    let fragments = folder.inputs.fragments.iter().map(|fragment| (fragment.file, fragment.what.id.as_str()));
    twice(stories, "stories", notes);
    twice(fragments, "fragments", notes);
    twice(policies, "policies", notes);
}

fn twice<'a>(named: impl Iterator<Item = (&'a File<'a>, &'a str)>, what: &str, notes: &mut Notes) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (file, id) in named.filter(|(_, id)| !id.is_empty()) {
        match seen.get(id) {
            Some(first) => {
                let finding = file.error(&LINT.code, file.place(&[Key("id")]), format!("two {what} are called `{id}`"));
                notes.add(finding.help(format!("the first is in {first}; rename one")));
            }
            None => {
                seen.insert(id, file.source().name());
            }
        }
    }
}
