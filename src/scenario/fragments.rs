//! What does not fit of the fragments that stories include.

use super::check::{FRAGMENTS, Notes, STORIES};
use super::inputs::Inputs;
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding, remedy};
use crate::story::{Fragment, Include, Misfit};
use std::collections::BTreeSet;

/// Every code of fragments, in order.
pub(super) static CODES: &[&Code] = &[&UNKNOWN, &PARAMETERS, &RING, &UNUSED, &GAPS, &TWICE, &TOO_MANY, &BROKEN];

static UNKNOWN: Code = Code {
    code: "F01",
    title: "A fragment that is not there",
    explanation: "\
What a story includes is a fragment in `fragments/`, by its id.

wrong:  include: [(fragment: \"farewel\")]            with fragments/farewell.ron
right:  include: [(fragment: \"farewell\")]

Remedy: take the id that the message suggests, or write the fragment.",
};

static PARAMETERS: Code = Code {
    code: "F02",
    title: "A fragment that is not filled in as it asks",
    explanation: "\
A fragment says which words it needs under `parameters`; who includes it gives each of them under `with`, and no others.

wrong:  include: [(fragment: \"farewell\", with: { \"nxt\": \"glad\" })]     and in the fragment  parameters: [\"next\"]
right:  include: [(fragment: \"farewell\", with: { \"next\": \"glad\" })]

Remedy: give the word that the message names, or take away the one that the fragment does not know.",
};

static RING: Code = Code {
    code: "F03",
    title: "Fragments that include each other",
    explanation: "\
A fragment may include others, but none may come back to itself: the story would never end.

wrong:  fragments/a.ron includes \"b\", and fragments/b.ron includes \"a\"
right:  fragments/a.ron includes \"b\", and both lead to moments of the story

Remedy: take one `include` of the ring away.",
};

static UNUSED: Code = Code {
    code: "F04",
    title: "A fragment that nobody includes",
    explanation: "\
A fragment is played only where a story includes it.

wrong:  fragments/farewell.ron, and no story with  include: [(fragment: \"farewell\")]
right:  a story with  include: [(fragment: \"farewell\")]

Remedy: include it in a story, or take the file away.",
};

static GAPS: Code = Code {
    code: "F05",
    title: "A parameter that does not stand where it is filled in",
    explanation: "\
Wherever the name of a parameter stands between `<` and `>` in a fragment, it is filled in. One that stands nowhere does
nothing, and what is not declared stays as it is.

wrong:  parameters: [\"next\"],      and in a move  then: \"<nxt>\"
right:  parameters: [\"next\"],      and in a move  then: \"<next>\"

Remedy: write both the same, or take away what is not needed.",
};

static TWICE: Code = Code {
    code: "F06",
    title: "A name that the story has already",
    explanation: "\
What comes from a fragment stands beside what the story has of its own, so its moments, facts and procedures need names
that the story does not have. To include a fragment twice, let the names hold a parameter.

wrong:  a story and a fragment that both have a moment \"opening\"
right:  a fragment with a moment \"<who> says farewell\"

Remedy: rename one of the two, or put a parameter into the name.",
};

static TOO_MANY: Code = Code {
    code: "F07",
    title: "More fragments than a story takes in",
    explanation: "\
One `include` of a story takes in at most 64 fragments, those within others counted; what comes after them would be
missing from the story.

wrong:  include: [(fragment: \"all\")]                 with fragments that include each other 70 deep
right:  include: [(fragment: \"first half\"), (fragment: \"second half\")]

Remedy: let the story include some of them itself, or make one fragment of several.",
};

static BROKEN: Code = Code {
    code: "F08",
    title: "A fragment that is wrong with what is filled in",
    explanation: "\
What a story fills in stands where the parameter stood. The fragment may be right by itself and wrong with it.

wrong:  include: [(fragment: \"farewell\", with: { \"order\": \"late\" })]   and in it  facts: { \"late\": (…), \"<order>\": (…) }
right:  include: [(fragment: \"farewell\", with: { \"order\": \"parcel\" })]

Remedy: fill in something else, or mend the fragment.",
};

/// Checks what stories include.
pub(super) fn check(inputs: &Inputs<'_>, notes: &mut Notes) {
    let ids: Vec<&str> = inputs.fragments.iter().map(|fragment| fragment.what.id.as_str()).collect();
    for (story, include, misfit) in &inputs.misfits {
        let Some(story) = inputs.stories.get(*story) else { continue };
        let (code, field, message, help) = told(misfit, &ids);
        let path = [Key("include"), Index(*include), Key(field)];
        let finding = story.file.error(code, story.file.place(&path), message).maybe_help(help);
        notes.add_if_all_of(&[story.name(), FRAGMENTS], finding);
    }
    let of_stories = inputs.stories.iter().flat_map(|story| &story.what.include);
    let of_fragments = inputs.fragments.iter().flat_map(|fragment| &fragment.what.include);
    let included: BTreeSet<&str> = of_stories.chain(of_fragments).map(|it: &Include| it.fragment.as_str()).collect();
    for fragment in &inputs.fragments {
        let (file, what): (_, &Fragment) = (fragment.file, &fragment.what);
        let warning = |code, place, message: String| Finding::warning(code, fragment.name(), message).at(place);
        if !included.contains(what.id.as_str()) {
            let finding = warning(&UNUSED, file.place(&[Key("id")]), format!("no story includes `{}`", what.id));
            notes.add_if_all_of(&[STORIES, FRAGMENTS], finding.help("include it, or take the file away"));
        }
        let known: Vec<&str> = what.parameters.iter().map(String::as_str).collect();
        let gaps: Vec<_> = what.gaps().collect();
        for (place, name) in gaps.iter().filter(|(_, name)| !known.contains(name)) {
            let finding = warning(&GAPS, place.clone(), format!("`{name}` is no parameter, so nothing is filled in"));
            notes.add(finding.maybe_help(remedy(name, &known)));
        }
        for (number, name) in known.iter().enumerate().filter(|(_, name)| !gaps.iter().any(|(_, gap)| gap == *name)) {
            let place = file.place(&[Key("parameters"), Index(number)]);
            notes.add(warning(&GAPS, place, format!("nothing is filled in for `{name}`")).help("take it away"));
        }
        for (number, name) in known.iter().enumerate().filter(|(number, name)| known[..*number].contains(name)) {
            let place = file.place(&[Key("parameters"), Index(number)]);
            notes.add(warning(&GAPS, place, format!("`{name}` stands here twice")).help("take one away"));
        }
    }
}

/// What to say of a misfit, and of which field of the include.
fn told(misfit: &Misfit, ids: &[&str]) -> (&'static Code, &'static str, String, Option<String>) {
    match misfit {
        Misfit::Unknown(id) => {
            let help = remedy(id, ids).unwrap_or_else(|| format!("write it: `fragments/{id}.ron`"));
            (&UNKNOWN, "fragment", format!("there is no fragment `{id}`"), Some(help))
        }
        Misfit::Missing(id, names) => {
            let listed = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            let given = names.iter().map(|name| format!("\"{name}\": \"…\"")).collect::<Vec<_>>().join(", ");
            (&PARAMETERS, "with", format!("`{id}` needs {listed}"), Some(format!("write `with: {{ {given} }}`")))
        }
        Misfit::Strange(id, name) => {
            (&PARAMETERS, "with", format!("`{id}` has no parameter `{name}`"), Some("take it away".to_owned()))
        }
        Misfit::Ring(ids) => {
            let message = format!("these fragments include each other: {}", ids.join(", "));
            (&RING, "fragment", message, Some("take one `include` of the ring away".to_owned()))
        }
        Misfit::Twice(field, name) => {
            let message = format!("`{name}` is among the {field} of the story and of the fragment");
            (&TWICE, "fragment", message, Some("rename one, or put a parameter into the name".to_owned()))
        }
        Misfit::TooMany(most) => {
            let message = format!("this takes in more than {most} fragments, and the rest are left out");
            (&TOO_MANY, "fragment", message, Some("let the story include some of them itself".to_owned()))
        }
        Misfit::Broken(id, finding) => {
            let message = format!("with what is filled in, `{id}` is wrong: {}", finding.message);
            (&BROKEN, "with", message, finding.help.clone())
        }
    }
}
