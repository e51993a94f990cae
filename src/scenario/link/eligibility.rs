//! Under which conditions a policy lets remedies be granted and deeds be done, for each story.

use super::asked::{Asked, Whose};
use super::story::Book;
use super::{Linked, Names};
use crate::policy::Policy;
use crate::scenario::inputs::Inputs;
use crate::scenario::script::Condition;

/// By story and word: the condition, where the policy has one; nothing where it has none at all.
pub(super) fn eligibility(
    policy: &Policy,
    inputs: &Inputs<'_>,
    names: &Names<'_>,
    asked: &Asked<'_>,
) -> Linked<Vec<Vec<Option<Condition>>>> {
    if policy.eligibility.is_empty() {
        return Ok(Vec::new());
    }
    let mut by_story = Vec::new();
    for story in &inputs.stories {
        let book = Book::of(&story.what, names, asked)?;
        let condition = |word: &&str| {
            let written = policy.eligibility.get(*word);
            written.map(|condition| book.condition(condition, Whose::Policy)).transpose()
        };
        by_story.push(book.words.iter().map(condition).collect::<Linked<_>>()?);
    }
    Ok(by_story)
}
