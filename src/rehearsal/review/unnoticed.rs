//! One change to a test that nobody notices.

use super::blind::would_notice;
use super::{Change, Lint, Paper, Review};
use crate::notation::Step::{Index, Key, KeyOf};
use crate::notation::{Code, Finding};
use std::collections::BTreeMap;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "R13",
        title: "A change to a test that goes unnoticed",
        explanation: "\
A test that passes was played again with one change: a step left out (and on with the next that can be made), two steps
in another order, nothing of what a step shows, a wording that does harm, an offer beyond what may be granted, a fact told
wrongly or not at all, a promise for a later day. It came out as before, with the same score: no criterion looks at this.
That can be as it should be, since not everything a good rep does needs a mark. Of a story the first 32 tests are changed,
and of each the first 32 steps.

wrong:  plays: [(do: \"chat about the weather\"), (do: \"refund it\")],       where the first makes no difference
right:  plays: [(do: \"refund it\")],

Remedy: the message says which criterion would notice it. Add it where it matters, and leave it where it does not.",
    },
    check,
};

fn check(review: &Review<'_>, paper: &Paper<'_>) -> Vec<Finding> {
    if !review.script.is_marked() {
        return Vec::new();
    }
    let mut steps: BTreeMap<(usize, usize), Vec<Change>> = BTreeMap::new();
    for mutant in review.tally().mutants.iter().filter(|mutant| mutant.of_a_pass && !mutant.noticed) {
        steps.entry((mutant.test, mutant.step)).or_default().push(mutant.change);
    }
    let finding = |((test, step), changes): (&(usize, usize), &Vec<Change>)| {
        let test = review.tests[*test].test;
        let name = test.plays.get(*step).map_or("", |play| play.act.as_str());
        let words = changes.iter().map(|change| said(*change)).collect::<Vec<_>>().join(", and ");
        let message = format!("test \"{}\": \"{name}\" can {words}, and nothing is lost", test.name);
        let help: Vec<&str> = changes.iter().map(|change| would_notice(*change)).collect();
        let path = [Key("tests"), Key(&test.name), Key("plays"), Index(*step), KeyOf("do")];
        paper.note(&LINT.code, &path, message).help(help.join("; "))
    };
    steps.iter().map(finding).collect()
}

fn said(change: Change) -> &'static str {
    match change {
        Change::Dropped => "be left out",
        Change::Swapped => "come after the next step",
        Change::Unsaid => "be said without what it shows",
        Change::Reworded => "be said in a wording that does harm",
        Change::Overstated => "offer more than may be granted",
        Change::Misinformed => "tell something that is not so",
        Change::Untold => "tell nothing of what it tells",
        Change::Delayed => "promise it for a later day",
    }
}
