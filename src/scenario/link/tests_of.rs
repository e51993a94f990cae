//! The tests of a story, with their names resolved.

use super::Linked;
use super::names::number;
use super::story::Book;
use crate::scenario::script::{Play, SUPERVISOR, Test};

/// The tests of a story.
pub(super) fn tests(book: &Book<'_>) -> Linked<Vec<Test>> {
    let mut tests = Vec::new();
    for (name, test) in book.story.tests.iter() {
        let mut luck = Vec::new();
        let mut supervisor = None;
        for (name, branch) in test.luck.iter() {
            if name == SUPERVISOR {
                supervisor = Some(*branch == 1);
            } else {
                let known = book.lucks.iter().position(|luck| luck == name);
                luck.push((number(known, "luck", name)?, *branch));
            }
        }
        let mut plays = Vec::new();
        for play in &test.plays {
            plays.push(Play { act: play.act.clone(), showing: book.names.shown(&play.showing)? });
        }
        tests.push(Test {
            name: name.clone(),
            policy: test.policy.as_deref().map_or(Ok(0), |policy| book.names.policy(policy))?,
            luck,
            supervisor,
            plays,
            expect: test.expect.clone(),
        });
    }
    Ok(tests)
}
