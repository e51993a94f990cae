//! The pages of the language: every example is a story without a mistake, and every word has its page.

use super::fragments::FAREWELL;
use super::{Change, changed, shown};
use crate::notation::{Condition, Event, Severity, Value};
use crate::scenario::load;
use crate::story::{Act, Amount, CONSTRUCTS, Deed, Goal, Seen, Told};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

#[test]
fn every_example_is_a_story_in_which_nothing_is_wrong() {
    for construct in CONSTRUCTS {
        let text = format!(
            "Story(schema: 1, id: \"example\", issue: \"delivery\", begin: \"opening\",\n{}\n)",
            construct.example
        );
        let files =
            changed(&[Change::With("stories/example.ron", &text), Change::With("fragments/farewell.ron", FAREWELL)]);
        let loaded = load(&files);
        let own = |finding: &&String| finding.starts_with("stories/example.ron");
        let found: Vec<String> = shown(&loaded).iter().filter(own).cloned().collect();
        assert_eq!(found, Vec::<String>::new(), "{}\n{text}", construct.name);
        let errors = loaded.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        assert!(loaded.scenario.is_some() && errors == 0, "{}: {:?}", construct.name, shown(&loaded));
        let shows = construct.words.iter().filter(|word| construct.example.contains(**word)).count();
        assert!(shows > 0, "the example of `{}` shows none of its words", construct.name);
    }
}

/// The words of a kind of thing, as the reader of the language lists them to somebody who misspells one.
fn words<T: DeserializeOwned>() -> Vec<String> {
    let Err(error) = ron::from_str::<T>("Telepathy") else { panic!("`Telepathy` is a word of the language") };
    let text = error.to_string();
    let (_, listed) = text.rsplit_once("expected").unwrap_or_else(|| panic!("{text}"));
    listed.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_word_of_the_language_leads_to_one_page() {
    let mut known = BTreeSet::new();
    for word in CONSTRUCTS.iter().flat_map(|construct| construct.words) {
        assert!(known.insert(*word), "`{word}` leads to two pages");
    }
    let kinds = [
        words::<Event>(),
        words::<Condition>(),
        words::<Act>(),
        words::<Amount>(),
        words::<Deed>(),
        words::<Goal>(),
        words::<Seen>(),
        words::<Told>(),
        words::<Value>(),
        words::<crate::notation::Match>(),
    ];
    for kind in kinds {
        assert!(kind.len() > 1, "{kind:?}");
        let missing: Vec<&String> = kind.iter().filter(|word| !known.contains(word.as_str())).collect();
        assert!(missing.is_empty(), "no page for {missing:?}");
    }
}
