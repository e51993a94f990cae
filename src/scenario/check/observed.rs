//! Observed figures of a policy or channel that is not there.

use super::{Folder, Lint, Notes, POLICIES};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, remedy};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L23",
        title: "Observed figures of nothing",
        explanation: "\
The figures that an operation observed were those of one policy, on channels that the operation has. A report sets them
beside what is simulated under that policy.

wrong:  observed: (policy: \"today\", channels: { Phone: (abandoned_share: 0.08) }),      without a policy \"today\"
right:  observed: (policy: \"as-it-was\", channels: { Phone: (abandoned_share: 0.08) }),

Remedy: take the name that the message suggests.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let Some(observed) = &operation.what.observed else { return };
    let policies: Vec<&str> = folder.inputs.policies.iter().map(|policy| policy.what.id.as_str()).collect();
    if !policies.contains(&observed.policy.as_str()) {
        let place = operation.file.place(&[Key("observed"), Key("policy")]);
        let message = format!("there is no policy `{}`", observed.policy);
        let finding = operation.file.error(&LINT.code, place, message);
        notes.add_if_all_of(&[POLICIES], finding.maybe_help(remedy(&observed.policy, &policies)));
    }
    for (channel, _) in observed.channels.iter().filter(|(channel, _)| !folder.names.channels.contains(channel)) {
        let name = format!("{channel:?}");
        let place = operation.file.place(&[Key("observed"), Key("channels"), KeyOf(&name)]);
        let finding = operation.file.error(&LINT.code, place, format!("the operation has no channel `{name}`"));
        notes.add_if_read(operation.name(), finding.help("add it to the operation's `channels`, or take it away"));
    }
}
