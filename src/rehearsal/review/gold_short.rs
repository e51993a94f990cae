//! What the author calls best does not bring full marks.

use super::super::best::{MOST_TURNS, by_worth};
use super::super::check::missed;
use super::super::{Rehearsal, Terms, best_reply};
use super::out_of_reach::Reach;
use super::{Lint, Paper, Review};
use crate::notation::Step::KeyOf;
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "R15",
        title: "The best moves fall short of full marks",
        explanation: "\
Whoever makes the best move at every moment, as `worth` and the policy call it, in the wording that shows most of what is
called for, should reach 100, where anybody can, on the terms of each of the first 32 tests. Here another way scores
higher, so the story and its standards disagree.

wrong:  \"refuse\": (…, worth: Best), \"refund it\": (…, worth: Fine),      where the check asks for the refund
right:  \"refuse\": (…, worth: Poor), \"refund it\": (…, worth: Best),

Remedy: the message says what the best moves missed. Mend `worth`, what the wordings show, or the check.",
    },
    check,
};

fn check(review: &Review<'_>, paper: &Paper<'_>) -> Vec<Finding> {
    if !review.script.is_marked() {
        return Vec::new();
    }
    let short = review.grounds().iter().find_map(|ground| {
        let gold = gold(ground.terms.clone());
        let falls_short = gold.score().is_some_and(|score| score < 100.0);
        (falls_short && ground.reach() == Reach::Full).then_some((ground.test, gold))
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
        let Some((_, choice)) = by_worth(rehearsal.terms(), question).into_iter().next() else { break };
        let reply = best_reply(rehearsal.terms(), choice, calls_for);
        rehearsal.reply(reply);
    }
    rehearsal
}
