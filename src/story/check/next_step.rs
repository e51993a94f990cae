//! A move, a branch or a reaction leads to a moment or ends the contact: one of the two.

use super::Lint;
use super::draft::{Draft, in_move, name_of, with};
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding, Step};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S02",
        title: "A move or branch that does not say what follows",
        explanation: "\
`then` names the moment that follows, `ends` how the contact ends. A move and a branch of luck need one of them and
cannot have both; a reaction may have one.

wrong:  \"apologise\": (takes: Seconds(20)),
wrong:  \"apologise\": (takes: Seconds(20), then: \"calmer\", ends: Resolved),
right:  \"apologise\": (takes: Seconds(20), then: \"calmer\"),

Remedy: add the one that is missing, or take one of the two away.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut look = |then: bool, ends: bool, what: &str, path: &[Step<'_>], both: &[Step<'_>]| match (then, ends) {
        (true, true) => {
            let message = format!("{what} cannot both lead on and end");
            findings.push(draft.error(&LINT.code, both, message).help("take `then` or `ends` away"));
        }
        (false, false) => {
            let message = format!("{what} does not say what follows");
            findings
                .push(draft.error(&LINT.code, path, message).help("write `then: \"a moment\"` or `ends: Resolved`"));
        }
        _ => {}
    };
    for placed in draft.story.moves() {
        let (then, ends) = (placed.what.then.is_some(), placed.what.ends.is_some());
        let what = format!("the move `{}`", placed.name);
        look(then, ends, &what, &name_of(placed), &in_move(placed, &[Key("ends")]));
    }
    for (name, moment) in draft.story.moments.iter() {
        for (number, branch) in moment.chance.iter().flat_map(|chance| chance.branches.iter().enumerate()) {
            let path = [Key("moments"), Key(name), Key("chance"), Key("branches"), Index(number)];
            let (then, ends) = (branch.then.is_some(), branch.ends.is_some());
            look(then, ends, "a branch", &path, &with(&path, &[Key("ends")]));
        }
    }
    for (number, reaction) in draft.story.reactions.iter().enumerate() {
        let path = [Key("reactions"), Index(number), Key("ends")];
        if reaction.then.is_some() && reaction.ends.is_some() {
            look(true, true, "a reaction", &path, &path);
        }
    }
    findings
}
