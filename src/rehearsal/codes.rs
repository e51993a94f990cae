//! The codes of what goes wrong when tests are played, each with the page that `mainstay explain` prints.

use super::review;
use crate::notation::{Code, Finding};
use crate::scenario::{self, Severities};

/// Codes as constants and as one table, so that none can be used without its page.
macro_rules! codes {
    ($($name:ident $code:literal $title:literal $explanation:literal)*) => {
        $(pub(super) static $name: Code = Code { code: $code, title: $title, explanation: $explanation };)*
        /// Every code of how tests come out, in the order of their numbers.
        static CODES: &[Code] = &[$($name),*];
    };
}

codes! {
NOT_POSSIBLE "R01" "A test makes a move that is not there"
"A test is a list of moves. Each must be one of those that the moment reached offers, and whatever the move waits for
with `when` must have happened. A test stops at the first that is not.

Remedy: take one of the moves that the message lists, or mend what led to another moment than you meant."

ALREADY_ENDED "R02" "A test goes on after the end"
"The contact had ended while the test still had moves to make: the customer walked away, a reaction ended it, or a move
that ends it came too early. A test plays one contact: what a customer meets who comes back is not part of it.

Remedy: take the moves away that come after the end, or mend what ended it."

NOT_ENDED "R03" "A test stops before the end"
"When a test has made its last move, the contact must have ended: only then is there a score.

Remedy: add the moves that lead to an ending."

UNSETTLED "R04" "A test leaves something to luck"
"Where luck leads, a test says which way, so that it always comes out the same.

wrong:  plays: [(do: \"send a second parcel\")],
right:  luck: { \"trust in the second parcel\": 1 }, plays: [(do: \"send a second parcel\")],

Remedy: name the luck in `luck`, with the number of the branch, from 1."

NO_BRANCH "R05" "A luck has no such branch"
"Branches are counted from 1, and one whose share is 0 never comes.

Remedy: count the branches of the chance again."

ENDS_OTHERWISE "R06" "A test ends in another way than expected"
"The moves were made, and the contact did not end as `expect: (end: …)` says.

Remedy: if the story is right, mend what the test expects; if the test is right, mend the story."

SCORES_OTHERWISE "R07" "A test scores otherwise than expected"
"The score is the weighted share, from 0 to 100, of what applied to the contact and was met: standards that the rep owns,
and the story's own checks. It may differ from `expect: (score: …)` by half a point; with `score_below` it must be below.
What is critical or forbidden makes it 0.

Remedy: the message says what was missed. Mend the moves, the story or what the test expects."

ASKS_OTHERWISE "R08" "A supervisor was asked, or was not, against what is expected"
"A remedy beyond what the policy lets a rep grant waits for a supervisor; one within it does not.

Remedy: check the policy that the test names, the amount of the offer, and `escalated`."

SOLVES_OTHERWISE "R09" "The matter is solved, or is not, against what is expected"
"A matter is solved when the story's goal is met, whatever the ending is called; without a goal an ending of `Resolved`
is believed.

Remedy: see whether the moves do what the goal asks for; mend the goal, the moves or `solved`."

NO_WORDING "R10" "A test shows what no wording shows"
"A person who practises chooses a wording, and shows what that wording shows. A test that shows something else plays what
nobody can.

Remedy: give the test the behaviours of one of the wordings, or the move another wording."
}

pub(super) static PROMISES_OTHERWISE: Code = Code {
    code: "R18",
    title: "Something is promised for a later day than expected",
    explanation: "\
`promised_within` is the time within which whatever the rep promises must be due: what the move says, or else what the
policy's `follow_up` promises. It is not met where nothing is promised.

wrong:  does: Promise(what: \"an answer\", within: Days(14)),      with  expect: (end: Promised, promised_within: Days(2))
right:  does: Promise(what: \"an answer\", within: Days(2)),       with  expect: (end: Promised, promised_within: Days(2))

Remedy: mend the promise, the policy's `promise_within` or what the test expects.",
};

static STRANGE: Code = Code {
    code: "R17",
    title: "A severity for a finding that does not exist",
    explanation: "\
`checks.ron` sets how much a finding matters by its code, as `mainstay check` prints it.

wrong:  Checks(schema: 1, severity: { \"S99\": Off })
right:  Checks(schema: 1, severity: { \"S24\": Off })

Remedy: take a code that `mainstay explain codes` lists, or take the line away.",
};

/// Every code of what shows when stories are played, in the order of their numbers.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    CODES.iter().chain(review::codes()).chain([&STRANGE, &PROMISES_OTHERWISE])
}

/// Severities that a scenario sets for findings that do not exist.
pub fn strange_severities(severities: &Severities) -> Vec<Finding> {
    let known: Vec<&'static Code> = scenario::codes().into_iter().chain(codes()).collect();
    severities.unknown(&known, &STRANGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_numbered_in_order_and_each_says_what_to_do() {
        for (number, code) in codes().enumerate() {
            assert_eq!(code.code, format!("R{:02}", number + 1));
            assert!(code.explanation.contains("Remedy: "), "{} names no remedy", code.code);
        }
    }
}
