//! A fact of a story is of another kind than the operation says.

use super::{Folder, Lint, Notes};
use crate::notation::Code;
use crate::notation::Step::Key;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L28",
        title: "A fact of another kind than declared",
        explanation: "\
The operation's `facts` say once for all stories what the facts can be by which policies decide. A story that has a fact
of such a name gives it a value of that kind.

wrong:  \"tier\": (record: Text(\"golden\"))      where the operation has  facts: { \"tier\": OneOf([\"basic\", \"gold\"]) }
right:  \"tier\": (record: Text(\"gold\"))

Remedy: write one of the values that the message names, or give the story's own fact another name.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    for (name, kind) in operation.what.facts.iter() {
        for story in &folder.inputs.stories {
            let Some(fact) = story.what.facts.get(name.as_str()) else { continue };
            let aspects = [("truth", &fact.truth), ("record", &fact.record), ("claim", &fact.claim)];
            for (aspect, _) in
                aspects.iter().filter(|(_, value)| value.as_ref().is_some_and(|value| !kind.takes(value)))
            {
                let place = story.file.place(&[Key("facts"), Key(name), Key(aspect)]);
                let message = format!("`{name}` is declared as {}, and this is not", kind.words());
                notes.add_if_read(operation.name(), story.file.error(&LINT.code, place, message));
            }
        }
    }
}
