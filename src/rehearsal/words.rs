//! What happens in a story, in the words of its author.

use crate::notation::{Event, number};
use crate::scenario::Scenario;
use crate::scenario::script::{Happening, Script, Value};
use crate::sim::{SECOND, Span};

/// A happening as its author would write it.
pub fn event(scenario: &Scenario, script: &Script, happening: Happening) -> Event {
    let word = |number: u16| script.words.get(usize::from(number)).cloned().unwrap_or_default();
    match happening {
        Happening::AskedAgain => Event::AskedAgain,
        Happening::Asked(number) => Event::Asked(word(number)),
        Happening::Said(number) => Event::Said(behaviour(scenario, number).to_owned()),
        Happening::Told(number) => Event::Told(fact(script, number).to_owned()),
        Happening::Offered(number) => Event::Offered(word(number)),
        Happening::Did(number) => Event::Did(word(number)),
        Happening::LookedUp(number) => Event::LookedUp(word(number)),
        Happening::Refused(number) => Event::Refused(word(number)),
        Happening::Denied => Event::Denied,
        Happening::Promised(number) => Event::Promised(word(number)),
        Happening::TransferredTo(number) => Event::TransferredTo(word(number)),
        Happening::Transferred => Event::Transferred,
        Happening::GaveUp => Event::GaveUp,
        Happening::Insisted(number) => Event::Insisted(word(number)),
        Happening::ConfirmRequested(number) => Event::ConfirmRequested(word(number)),
        Happening::Confirmed(number) => Event::Confirmed(word(number)),
        Happening::Declined(number) => Event::Declined(word(number)),
        Happening::Unconfirmed(number) => Event::Unconfirmed(word(number)),
        Happening::Ineligible(number) => Event::Ineligible(word(number)),
        Happening::Had(number) => Event::Had(word(number)),
        Happening::Reported(number) => Event::Reported(word(number)),
        Happening::Stated(number) => Event::Stated(fact(script, number).to_owned()),
        Happening::Misstated(number) => Event::Misstated(fact(script, number).to_owned()),
        Happening::Silence(time) => Event::Silence(Span::Seconds(time as f64 / SECOND as f64)),
    }
}

/// The name of a behaviour.
pub(super) fn behaviour(scenario: &Scenario, number: u16) -> &str {
    scenario.behaviours.get(usize::from(number)).map_or("", |behaviour| &behaviour.name)
}

/// The name of a fact.
pub(super) fn fact(script: &Script, number: u16) -> &str {
    script.facts.get(usize::from(number)).map_or("", |fact| &fact.name)
}

/// The names of behaviours in a bit set: `greet, acknowledge`.
pub fn behaviours(scenario: &Scenario, set: u64) -> String {
    let names = scenario.behaviours.iter().take(64).enumerate();
    let names = names.filter(|(number, _)| set >> number & 1 == 1).map(|(_, behaviour)| behaviour.name.as_str());
    names.collect::<Vec<_>>().join(", ")
}

/// A value as one says it: `yes`, `1,046.00 EUR`, `3`.
pub fn value(value: &Value, currency: &str) -> String {
    match value {
        Value::Yes => "yes".to_owned(),
        Value::No => "no".to_owned(),
        Value::Text(text) => text.clone(),
        Value::Money(amount) => format!("{} {currency}", number(*amount, 2)),
        Value::Number(own) => own.to_string(),
    }
}
