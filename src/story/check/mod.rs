//! What is wrong within one story. One lint a file; a new one is its file and a line in the list.

mod afterwards_twice;
mod amount;
mod before;
mod best_first;
mod best_longest;
mod blind_procedure;
mod cannot_fail;
mod chance_shares;
mod colour;
mod comparison;
mod dead_loop;
mod draft;
mod eligible;
mod empty_moment;
mod goal;
mod graph;
mod guard;
mod holds;
mod language;
mod law;
mod lone_brace;
mod lone_weight;
mod marks;
mod mood;
mod never_happens;
mod next_step;
mod no_choice;
mod no_exit;
mod nth;
mod offer;
mod only_late;
mod overlap;
mod patience;
mod personal;
mod places;
mod shared_luck;
mod shares;
mod steps;
mod taken_luck;
mod test_luck;
mod test_play;
mod timer;
mod too_many;
mod too_short;
mod transfer;
mod unasked;
mod uncalled;
mod unknown_fact;
mod unknown_moment;
mod unreachable;
mod unseen;
mod unused_fact;
mod ways;
mod weight;

use super::Story;
use crate::notation::{Code, File, Finding};
use draft::Draft;
use places::Places;

/// Every lint of a story, in the order of their codes.
static LINTS: &[&Lint] = &[
    &unknown_moment::LINT,
    &next_step::LINT,
    &offer::LINT,
    &empty_moment::LINT,
    &unreachable::LINT,
    &no_exit::LINT,
    &dead_loop::LINT,
    &chance_shares::LINT,
    &shares::LINT,
    &unknown_fact::LINT,
    &unused_fact::LINT,
    &unseen::LINT,
    &test_luck::LINT,
    &test_play::LINT,
    &goal::LINT,
    &cannot_fail::LINT,
    &never_happens::LINT,
    &too_many::LINT,
    &mood::LINT,
    &nth::LINT,
    &weight::LINT,
    &patience::LINT,
    &no_choice::LINT,
    &best_first::LINT,
    &best_longest::LINT,
    &afterwards_twice::LINT,
    &law::LINT,
    &amount::LINT,
    &marks::LINT,
    &transfer::LINT,
    &guard::LINT,
    &overlap::LINT,
    &personal::LINT,
    &colour::LINT,
    &comparison::LINT,
    &unasked::LINT,
    &steps::LINT,
    &blind_procedure::LINT,
    &uncalled::LINT,
    &timer::LINT,
    &only_late::LINT,
    &too_short::LINT,
    &lone_weight::LINT,
    &lone_brace::LINT,
    &shared_luck::LINT,
    &taken_luck::LINT,
    &language::LINT,
    &eligible::LINT,
];

/// Something to look for in a story.
struct Lint {
    /// Its page.
    code: Code,
    /// It draws conclusions from what is absent, so it is silent about a story that could not be read whole.
    needs_whole: bool,
    /// Finds it.
    check: fn(&Draft<'_>) -> Vec<Finding>,
}

/// What was found in a story.
#[derive(Debug, Default)]
pub struct Found {
    /// This holds whatever else the file says.
    pub sure: Vec<Finding>,
    /// This holds if the file could be read whole.
    pub if_whole: Vec<Finding>,
}

/// What a story is checked against.
#[derive(Debug, Clone, Copy)]
pub struct Against<'a> {
    /// The files of fragments, of which it may include some.
    pub fragments: &'a [&'a File<'a>],
    /// The facts by which policies may decide.
    pub deciding: &'a [&'a str],
    /// How many words people read in a minute.
    pub words_a_minute: f64,
}

/// Checks a story by itself.
pub fn check(story: &Story, file: &File<'_>, against: Against<'_>) -> Found {
    let Against { fragments, deciding, words_a_minute } = against;
    let places = Places::of(story, fragments);
    let draft = Draft { story, file, places: &places, deciding, words_a_minute };
    let mut found = Found::default();
    for lint in LINTS {
        let findings = (lint.check)(&draft);
        if lint.needs_whole { &mut found.if_whole } else { &mut found.sure }.extend(findings);
    }
    found
}

/// The codes of this floor's findings.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    LINTS.iter().map(|lint| &lint.code)
}
