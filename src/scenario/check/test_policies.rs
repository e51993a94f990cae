//! A story's test names a policy that is not there.

use super::{Folder, Lint, Notes, POLICIES};
use crate::notation::Step::Key;
use crate::notation::{Code, remedy};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L11",
        title: "A test under a policy that does not exist",
        explanation: "\
A test is played under the policy that it names by its id, or under the first one.

wrong:  tests: { \"gold\": (policy: \"empowred\", …) }
right:  tests: { \"gold\": (policy: \"empowered\", …) }

Remedy: take the name that the message suggests, or write the policy.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let names = &folder.names.policies;
    for story in &folder.inputs.stories {
        for (test, played) in story.what.tests.iter() {
            let unknown = played.policy.as_deref().filter(|policy| !names.contains(policy));
            if let Some(policy) = unknown {
                let place = story.file.place(&[Key("tests"), Key(test), Key("policy")]);
                let finding = story.file.error(&LINT.code, place, format!("there is no policy `{policy}`"));
                notes.add_if_all_of(&[POLICIES], finding.maybe_help(remedy(policy, names)));
            }
        }
    }
}
