//! What is said in a practice: moods in words, lines with their facts filled in.

use crate::rehearsal::value;
use crate::scenario::Scenario;
use crate::scenario::script::{Fact, Line, Piece, Script, Value};

/// A smaller change of mood than this nobody notices.
const NOTICED: f32 = 0.005;

/// A mood, 0 to 1, in a word.
pub fn mood(mood: f32) -> &'static str {
    const WORDS: [(f32, &str); 6] =
        [(0.12, "furious"), (0.28, "angry"), (0.45, "annoyed"), (0.6, "calm"), (0.75, "content"), (0.9, "pleased")];
    WORDS.iter().find(|(below, _)| mood < *below).map_or("delighted", |(_, word)| word)
}

/// Which way a mood has moved.
pub(super) fn direction(before: f32, after: f32) -> &'static str {
    match after - before {
        change if change > NOTICED => "better than before",
        change if change < -NOTICED => "worse than before",
        _ => "as before",
    }
}

/// Who is speaking, so that a fact is filled in as they know it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Speaker {
    /// The customer says what they believe.
    Customer,
    /// The rep says what the records say.
    Rep,
}

/// A line with its facts filled in.
pub(super) fn line(scenario: &Scenario, script: &Script, line: &Line, speaker: Speaker) -> String {
    let mut text = String::new();
    for piece in &line.0 {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Fact(number) => match script.facts.get(usize::from(*number)) {
                Some(fact) => text.push_str(&known(scenario, fact, speaker)),
                None => text.push('…'),
            },
        }
    }
    text
}

fn known(scenario: &Scenario, fact: &Fact, speaker: Speaker) -> String {
    let known: Option<&Value> = match speaker {
        Speaker::Customer => fact.claimed(),
        Speaker::Rep => fact.recorded().or(fact.claimed()),
    };
    known.map_or_else(|| fact.name.clone(), |known| value(known, &scenario.currency))
}

/// An amount in cents, as one says it.
pub(super) fn money(cents: i64, currency: &str) -> String {
    value(&Value::Money(cents as f64 / 100.0), currency)
}
