//! The form of a journal's lines: which fields each has, and what stands in them. What is wrong is said in the words of
//! whoever writes one by hand.

use super::By;
use crate::notation::{Event, remedy};
use crate::practice::Mode;
use crate::world::{Channel, Ending};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    /// In one sentence without a full stop.
    pub(super) message: String,
    /// What to do about it.
    pub(super) help: Option<String>,
    /// It would be right if a later version had written it.
    pub(super) unknown: bool,
}

impl Wrong {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Wrong {
        Wrong { message: message.into(), help: Some(help.into()), unknown: false }
    }
}

/// A field of a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    name: &'static str,
    holds: Holds,
    needed: bool,
}

/// What stands in a field.
#[derive(Debug, Clone, Copy)]
enum Holds {
    Text,
    /// A whole number from 0 to this.
    Whole(u64),
    Number,
    Flag,
    Texts,
    /// Texts, each under a name.
    TextsByName,
    /// One of these words.
    OneOf(fn() -> Vec<String>),
    Events,
}

/// A line: what it is called, and its fields.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    what: &'static str,
    fields: &'static [Field],
}

const fn needed(name: &'static str, holds: Holds) -> Field {
    Field { name, holds, needed: true }
}

const fn may(name: &'static str, holds: Holds) -> Field {
    Field { name, holds, needed: false }
}

/// The first line.
pub(super) const HEADER: Form = Form {
    what: "the first line",
    fields: &[
        needed("journal", Holds::Whole(u32::MAX as u64)),
        needed("scenario", Holds::Text),
        needed("story", Holds::Text),
        may("mainstay", Holds::Text),
        may("id", Holds::Text),
        may("policy", Holds::Text),
        may("mode", Holds::OneOf(modes)),
        may("seed", Holds::Whole(u64::MAX)),
        may("segment", Holds::Whole(u32::MAX as u64)),
        may("supervisor_wait_s", Holds::Number),
        may("channel", Holds::OneOf(channels)),
        may("rep", Holds::Text),
        may("language", Holds::Text),
        may("untimed", Holds::Flag),
        may("drill", Holds::Text),
        may("assignment", Holds::Text),
        may("started", Holds::Text),
        may("inputs", Holds::TextsByName),
    ],
};

/// A turn.
pub(super) const TURN: Form = Form {
    what: "a turn",
    fields: &[
        needed("by", Holds::OneOf(speakers)),
        may("after_s", Holds::Number),
        may("says", Holds::Text),
        may("at", Holds::Text),
        may("do", Holds::Text),
        may("wording", Holds::Whole(u16::MAX as u64)),
        may("calls_for", Holds::Texts),
        may("showing", Holds::Texts),
        may("told", Holds::Texts),
        may("told_wrong", Holds::Texts),
        may("events", Holds::Events),
        may("mood", Holds::Number),
        may("late", Holds::Flag),
        may("given", Holds::Flag),
    ],
};

/// An end.
pub(super) const END: Form = Form {
    what: "an end",
    fields: &[
        needed("ended", Holds::OneOf(endings)),
        may("at", Holds::Text),
        may("solved", Holds::Flag),
        may("score", Holds::Number),
        may("passed", Holds::Flag),
        may("met", Holds::Texts),
        may("missed", Holds::Texts),
        may("broken_off", Holds::Flag),
    ],
};

/// A step back.
pub(super) const BACK: Form = Form { what: "a step back", fields: &[needed("back_to", Holds::Whole(u32::MAX as u64))] };

/// A pause.
pub(super) const LEFT: Form = Form { what: "a pause", fields: &[needed("left_after_s", Holds::Number)] };

/// A hint.
pub(super) const HINT: Form = Form { what: "a hint", fields: &[needed("hint", Holds::Flag)] };

fn modes() -> Vec<String> {
    [Mode::Learn, Mode::Practise, Mode::Test].map(|mode| mode.name().to_owned()).to_vec()
}

fn channels() -> Vec<String> {
    Channel::ALL.map(|channel| format!("{channel:?}")).to_vec()
}

fn endings() -> Vec<String> {
    Ending::ALL.map(|ending| format!("{ending:?}")).to_vec()
}

fn speakers() -> Vec<String> {
    [By::Customer, By::Rep, By::Supervisor].map(|by| format!("{by:?}").to_lowercase()).to_vec()
}

impl Holds {
    /// In words.
    fn words(self) -> String {
        match self {
            Holds::Text => "a text".to_owned(),
            Holds::Whole(most) if most < u64::from(u32::MAX) => format!("a whole number up to {most}"),
            Holds::Whole(_) => "a whole number".to_owned(),
            Holds::Number => "a number".to_owned(),
            Holds::Flag => "true or false".to_owned(),
            Holds::Texts => "a list of texts".to_owned(),
            Holds::TextsByName => "texts by name".to_owned(),
            Holds::OneOf(words) => format!("one of {}", words().join(", ")),
            Holds::Events => "a list of events".to_owned(),
        }
    }

    /// How it is written.
    fn example(self) -> String {
        match self {
            Holds::Text => "\"…\"".to_owned(),
            Holds::Whole(_) => "1".to_owned(),
            Holds::Number => "1.5".to_owned(),
            Holds::Flag => "true".to_owned(),
            Holds::Texts => "[\"…\", \"…\"]".to_owned(),
            Holds::TextsByName => "{\"…\": \"…\"}".to_owned(),
            Holds::OneOf(words) => format!("\"{}\"", words().first().map_or("", String::as_str)),
            Holds::Events => "[{\"Promised\": \"a decision\"}, \"AskedAgain\"]".to_owned(),
        }
    }

    fn is(self, value: &Value) -> bool {
        let texts = |all: &[Value]| all.iter().all(Value::is_string);
        match self {
            Holds::Text | Holds::OneOf(_) => value.is_string(),
            Holds::Whole(most) => value.as_u64().is_some_and(|number| number <= most),
            Holds::Number => value.is_number(),
            Holds::Flag => value.is_boolean(),
            Holds::Texts => value.as_array().is_some_and(|all| texts(all)),
            Holds::TextsByName => value.as_object().is_some_and(|all| all.values().all(Value::is_string)),
            Holds::Events => value.is_array(),
        }
    }
}

impl Form {
    /// Takes a line of this form. A field that holds nothing is as if it were left out.
    pub(super) fn take<T: DeserializeOwned>(&self, mut fields: Map<String, Value>) -> Result<T, Wrong> {
        fields.retain(|_, value| !value.is_null());
        for (name, value) in &fields {
            match self.fields.iter().find(|field| field.name == name) {
                Some(field) => field.check(value)?,
                None => return Err(self.unknown(name)),
            }
        }
        if let Some(missing) = self.fields.iter().find(|field| field.needed && !fields.contains_key(field.name)) {
            let message = format!("{} lacks \"{}\"", self.what, missing.name);
            return Err(Wrong::new(message, format!("add \"{}\": {}", missing.name, missing.holds.example())));
        }
        let unread = |_| Wrong::new(format!("{} cannot be read", self.what), "compare it with one that can");
        serde_json::from_value(Value::Object(fields)).map_err(unread)
    }

    fn unknown(&self, name: &str) -> Wrong {
        let names: Vec<&str> = self.fields.iter().map(|field| field.name).collect();
        let help = remedy(name, &names).unwrap_or_else(|| format!("it may have {}", names.join(", ")));
        Wrong { unknown: true, ..Wrong::new(format!("{} has no \"{name}\"", self.what), help) }
    }
}

impl Field {
    fn check(&self, value: &Value) -> Result<(), Wrong> {
        let Field { name, holds, .. } = self;
        if !holds.is(value) {
            let message = format!("\"{name}\" holds {}, where {} belongs", kind(value), holds.words());
            return Err(Wrong::new(message, format!("write it so: \"{name}\": {}", holds.example())));
        }
        match (holds, value) {
            (Holds::OneOf(words), Value::String(word)) if !words().contains(word) => {
                let all = words();
                let all: Vec<&str> = all.iter().map(String::as_str).collect();
                let help = remedy(word, &all).unwrap_or_else(|| format!("it is {}", holds.words()));
                Err(Wrong { unknown: true, ..Wrong::new(format!("\"{name}\" cannot be \"{word}\""), help) })
            }
            (Holds::Events, Value::Array(events)) => {
                let Some(other) = events.iter().find(|event| !is_event(event)) else { return Ok(()) };
                let help = format!("events are written so: {}", holds.example());
                Err(Wrong { unknown: true, ..Wrong::new(format!("{other} is no event"), help) })
            }
            _ => Ok(()),
        }
    }
}

fn is_event(value: &Value) -> bool {
    serde_json::from_value::<Event>(value.clone()).is_ok()
}

/// What a value is, in words.
pub(super) fn kind(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(_) => "a text".to_owned(),
        Value::Array(all) if all.is_empty() => "an empty list".to_owned(),
        Value::Array(all) if all.iter().all(Value::is_string) => "a list of texts".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object in braces".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{End, Header, Turn};
    use super::*;
    use std::collections::BTreeSet;

    /// The names under which serde writes something of which nothing is left out.
    fn written(whole: &impl serde::Serialize) -> BTreeSet<String> {
        let value = serde_json::to_value(whole).expect("a value");
        value.as_object().expect("an object").keys().cloned().collect()
    }

    fn known(form: Form) -> BTreeSet<String> {
        form.fields.iter().map(|field| field.name.to_owned()).collect()
    }

    #[test]
    fn the_fields_are_those_that_a_practice_writes() {
        let text = || Some("a".to_owned());
        let header = Header {
            journal: 1,
            mainstay: text(),
            scenario: "a".to_owned(),
            id: text(),
            story: "a".to_owned(),
            policy: text(),
            mode: Some(Mode::Learn),
            seed: Some(1),
            segment: 1,
            supervisor_wait_s: Some(1.0),
            channel: Some(Channel::Phone),
            rep: text(),
            language: text(),
            untimed: true,
            drill: text(),
            assignment: text(),
            started: text(),
            inputs: [("a".to_owned(), "b".to_owned())].into(),
        };
        let some = || vec!["a".to_owned()];
        let turn = Turn {
            by: By::Rep,
            after_s: Some(1.0),
            says: text(),
            at: text(),
            act: text(),
            wording: Some(1),
            calls_for: some(),
            showing: some(),
            told: some(),
            told_wrong: some(),
            events: vec![Event::AskedAgain],
            mood: Some(0.5),
            late: true,
            given: true,
        };
        let end = End {
            ended: Ending::Resolved,
            at: text(),
            solved: Some(true),
            score: Some(1.0),
            passed: Some(true),
            met: some(),
            missed: some(),
            broken_off: true,
        };
        assert_eq!((written(&header), written(&turn), written(&end)), (known(HEADER), known(TURN), known(END)));
        let again = |form: Form, value: Value| match value {
            Value::Object(fields) => form.take::<Value>(fields).expect("a line"),
            other => other,
        };
        for (form, value) in [
            (HEADER, serde_json::to_value(&header)),
            (TURN, serde_json::to_value(&turn)),
            (END, serde_json::to_value(&end)),
        ] {
            let value = value.expect("a value");
            assert_eq!(again(form, value.clone()), value);
        }
    }

    #[test]
    fn every_word_is_one_that_serde_reads() {
        let text = |word: String| Value::String(word);
        assert!(modes().into_iter().all(|word| serde_json::from_value::<Mode>(text(word)).is_ok()));
        assert!(channels().into_iter().all(|word| serde_json::from_value::<Channel>(text(word)).is_ok()));
        assert!(endings().into_iter().all(|word| serde_json::from_value::<Ending>(text(word)).is_ok()));
        assert!(speakers().into_iter().all(|word| serde_json::from_value::<By>(text(word)).is_ok()));
    }
}
