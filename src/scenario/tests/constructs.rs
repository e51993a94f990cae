//! The pages of the language: every example is a story without a mistake, and every word has its page.

use super::fragments::FAREWELL;
use super::{Change, GENEROUS, STANDARDS, changed, shown};
use crate::notation::{Condition, Event, Severity, Value};
use crate::scenario::link::BUILT_IN;
use crate::scenario::load;
use crate::standard;
use crate::story::{Act, Amount, CONSTRUCTS, Deed, Goal, Seen, Told};
use crate::world::{Channel, Dimension, Ending};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// What a policy must say for a story that asks after it.
const ALLOWED: &str = "eligibility: { \"change address\": Not(Happened(LookedUp(\"order\"))) }, record: Unified";

#[test]
fn every_example_is_a_story_in_which_nothing_is_wrong() {
    for construct in CONSTRUCTS {
        let text = format!(
            "Story(schema: 1, id: \"example\", issue: \"delivery\", begin: \"opening\",\n{}\n)",
            construct.example
        );
        let mut changes =
            vec![Change::With("stories/example.ron", &text), Change::With("fragments/farewell.ron", FAREWELL)];
        if construct.name == "eligible" {
            changes.push(Change::Of(GENEROUS, "record: Unified", ALLOWED));
        }
        let files = changed(&changes);
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
fn every_example_of_standards_is_right() {
    for construct in standard::CONSTRUCTS {
        let text = format!("Standards(schema: 1, standards: {{\n{}\n}})", construct.example);
        let files = changed(&[Change::Without(STANDARDS), Change::With(STANDARDS, &text)]);
        let loaded = load(&files);
        assert_eq!(shown(&loaded), Vec::<String>::new(), "{}\n{text}", construct.name);
        assert!(loaded.scenario.is_some());
    }
}

/// The page of this name.
fn page(name: &str) -> &'static str {
    CONSTRUCTS.iter().find(|construct| construct.name == name).map_or("", |construct| construct.about)
}

#[test]
fn every_behaviour_that_is_built_in_stands_on_its_page_beside_what_it_feeds() {
    let page = page("behaviours");
    for (behaviour, feeds) in BUILT_IN {
        let line = page.lines().find(|line| line.starts_with(&format!("{feeds:?}: ")));
        let listed = line.and_then(|line| line.split_once(": ")).map_or("", |(_, listed)| listed);
        assert!(listed.split(", ").any(|name| name == behaviour), "{behaviour} feeds {feeds:?}");
    }
    let listed =
        page.lines().take_while(|line| !line.starts_with("An operation")).filter_map(|line| line.split_once(": "));
    assert_eq!(listed.map(|(_, names)| names.split(", ").count()).sum::<usize>(), BUILT_IN.len());
    assert!(Dimension::ALL.iter().all(|dimension| page.contains(&format!("{dimension:?}"))));
}

#[test]
fn every_ending_and_every_channel_stands_on_its_page() {
    let begins = |page: &str, word: String| page.lines().any(|line| line.starts_with(&format!("{word}: ")));
    let endings = Ending::ALL.iter().filter(|ending| !begins(page("endings"), format!("{ending:?}")));
    let channels = Channel::ALL.iter().filter(|channel| !begins(page("channel_names"), format!("{channel:?}")));
    assert_eq!((endings.count(), channels.count()), (0, 0));
}

#[test]
fn every_word_of_the_language_leads_to_a_page() {
    for construct in CONSTRUCTS.iter().chain(standard::CONSTRUCTS) {
        let mut own = BTreeSet::new();
        construct
            .words
            .iter()
            .for_each(|word| assert!(own.insert(*word), "`{word}` stands twice on {}", construct.name));
    }
    let known: BTreeSet<&str> = CONSTRUCTS.iter().flat_map(|construct| construct.words).copied().collect();
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
