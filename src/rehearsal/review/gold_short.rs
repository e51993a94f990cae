//! What the author calls best does not bring full marks.

use super::super::check::missed;
use super::super::{Rehearsal, Terms, best_reply};
use super::out_of_reach::{Reach, reach};
use super::{Lint, Paper, Review};
use crate::notation::Step::KeyOf;
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "R15",
        title: "The best moves fall short of full marks",
        explanation: "\
Whoever makes the best move at every moment, as `worth` calls it, in the wording that shows most of what is called for,
should reach 100, where anybody can. Here another way scores higher, so the story and its standards disagree.

wrong:  \"refuse\": (…, worth: Best), \"refund it\": (…, worth: Fine),      where the check asks for the refund
right:  \"refuse\": (…, worth: Poor), \"refund it\": (…, worth: Best),

Remedy: the message says what the best moves missed. Mend `worth`, what the wordings show, or the check.",
    },
    check,
};

/// After so many turns the best moves lead nowhere.
const MOST_TURNS: usize = 64;

fn check(review: &Review<'_>, paper: &Paper<'_>) -> Vec<Finding> {
    if !review.script.is_marked() {
        return Vec::new();
    }
    let short = review.terms().find_map(|(test, terms)| {
        let gold = gold(terms.clone());
        let falls_short = gold.score().is_some_and(|score| score < 100.0);
        (falls_short && reach(&terms) == Reach::Full).then_some((test, gold))
    });
    let finding = |(test, gold): (&str, Rehearsal<'_>)| {
        let score = gold.score().unwrap_or(0.0);
        let message = format!("the best moves score {score:.0}, on the terms of the test \"{test}\"");
        paper.warning(&LINT.code, &[KeyOf("moments")], message).maybe_help(missed(&gold))
    };
    short.map(finding).into_iter().collect()
}

/// The story as played by whoever makes the best move at each moment.
fn gold(terms: Terms<'_>) -> Rehearsal<'_> {
    let mut rehearsal = Rehearsal::begin(terms);
    for _ in 0..MOST_TURNS {
        let Some(question) = rehearsal.question() else { break };
        let calls_for = question.moment().calls_for;
        let Some(choice) = question.choices().min_by_key(|choice| choice.what.worth) else { break };
        let reply = best_reply(rehearsal.terms(), choice, calls_for);
        rehearsal.reply(reply);
    }
    rehearsal
}
