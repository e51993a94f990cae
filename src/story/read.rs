//! Reading a story: each move, fact, reaction and test by itself, so that all mistakes come together.

use super::{Afterwards, Fact, Include, Moment, Move, Person, Procedure, Reaction, Story, Test};
use crate::notation::{File, Listed, Reader};

/// The version of the language that is read.
const SCHEMA: u32 = 1;

/// Reads a story. What is wrong is reported to the file; what could not be read is left out. None when the file holds
/// no story at all.
pub fn read(file: &File<'_>) -> Option<Story> {
    let mut story = file.open("Story");
    if !["id", "issue", "begin", "moments"].iter().any(|field| story.has(field)) {
        story.schema(SCHEMA);
        return None;
    }
    story.schema(SCHEMA);
    let id = story.required("id");
    let title = story.optional("title");
    let language = story.optional("language");
    let issue = story.required("issue");
    let weight = story.optional("weight");
    let customer = story.group("customer").map(person).unwrap_or_default();
    let goal = story.optional("goal");
    let begin = story.required("begin");
    story.need("moments");
    let Parts { facts, moments, reactions, procedures, include } = parts(&mut story);
    let afterwards = in_order(story.list::<Afterwards>("afterwards"));
    let check = story.optional("check");
    let tests = Listed(story.named::<Test>("tests"));
    story.finish();
    Some(Story {
        id: id.unwrap_or_default(),
        title,
        language,
        issue: issue.unwrap_or_default(),
        weight,
        customer,
        facts,
        goal,
        begin: begin.unwrap_or_default(),
        moments,
        reactions,
        afterwards,
        procedures,
        check,
        tests,
        include,
        origins: Vec::new(),
    })
}

/// What a story and a fragment both hold.
#[derive(Debug)]
pub(super) struct Parts {
    pub(super) facts: Listed<String, Fact>,
    pub(super) moments: Listed<String, Moment>,
    pub(super) reactions: Vec<Reaction>,
    pub(super) procedures: Listed<String, Procedure>,
    pub(super) include: Vec<Include>,
}

/// Reads what a story and a fragment both hold.
pub(super) fn parts(of: &mut Reader<'_>) -> Parts {
    Parts {
        facts: facts(of),
        moments: moments(of),
        reactions: in_order(of.list("reactions")),
        procedures: Listed(of.named("procedures")),
        include: in_order(of.list("include")),
    }
}

fn person(mut customer: Reader<'_>) -> Person {
    let person = Person {
        mood: customer.optional("mood"),
        patience: customer.optional("patience"),
        prefers: in_order(customer.list("prefers")),
    };
    customer.finish();
    person
}

/// The facts. One that cannot be read is there by name, so that what asks for it is not told that it is unknown.
fn facts(story: &mut Reader<'_>) -> Listed<String, Fact> {
    let mut facts = story.named::<Fact>("facts");
    let unread: Vec<&str> = missing(story.names("facts"), &facts);
    facts.extend(unread.into_iter().map(|name| (name.to_owned(), Fact::default())));
    Listed(facts)
}

/// The moments; one that cannot be read is there by name.
fn moments(story: &mut Reader<'_>) -> Listed<String, Moment> {
    let mut moments = Vec::new();
    for (name, mut moment) in story.groups_named("moments") {
        let read = Moment {
            says: in_order(moment.list("says")),
            does: moment.optional("does"),
            calls_for: in_order(moment.list("calls_for")),
            abusive: moment.optional("abusive").unwrap_or_default(),
            timer: moment.optional("timer"),
            moves: Listed(moment.named::<Move>("moves")),
            chance: moment.optional("chance"),
        };
        moment.finish();
        moments.push((name, read));
    }
    let unread = missing(story.names("moments"), &moments);
    moments.extend(unread.into_iter().map(|name| (name.to_owned(), Moment::default())));
    Listed(moments)
}

/// The names of things that could not be read.
fn missing<'n, T>(names: Vec<&'n str>, read: &[(String, T)]) -> Vec<&'n str> {
    if names.len() == read.len() {
        return Vec::new();
    }
    let read: std::collections::BTreeSet<&str> = read.iter().map(|(name, _)| name.as_str()).collect();
    names.into_iter().filter(|name| !read.contains(name)).collect()
}

fn in_order<T>(list: Vec<(usize, T)>) -> Vec<T> {
    list.into_iter().map(|(_, thing)| thing).collect()
}
