//! Choices against the clock.

use crate::notation::Construct;
use crate::sim::Span;
use serde::Deserialize;

/// The page about timers.
pub(super) const TIMER: Construct = Construct {
    name: "timer",
    words: &["timer", "lasts", "default"],
    about: "\
A moment at which hesitating is an answer too: somebody who has not chosen in time makes the default move.

timer: (lasts: Seconds(20), default: \"say nothing\")
lasts: how long the rep has
default: the move of this moment that is made when the time is up; in none of its wordings, and nothing is shown with it

A practising rep has the time by the clock, from when the choices are shown; `practice --no-timers` takes it away, and in
the mode learn nobody is pressed. A simulated rep takes as long as it takes to read what the customer says and what
can be said, at `reading_words_a_minute` and at their own pace in this contact. The default must always be possible, some
other move must be able to go wrong too, and the time must be enough to read everything.

Left out: the rep thinks as long as they like.",
    example: "\
moments: {
    \"opening\": (
        says: [\"My card was stolen just now. Block it, quick!\"],
        timer: (lasts: Seconds(30), default: \"say nothing\"),
        moves: {
            \"block it\": (does: Do(\"block\"), takes: Seconds(10), ends: Resolved, worth: Best),
            \"ask for the form\": (takes: Seconds(20), ends: Unresolved, worth: Poor),
            \"say nothing\": (takes: Seconds(5), then: \"opening\", worth: Poor),
        },
    ),
},",
};

/// How long a rep has at a moment, and what happens then.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timer {
    /// How long.
    pub lasts: Span,
    /// The move that is made when the time is up.
    pub default: String,
}

/// How many words of the Latin alphabet one character of a script without spaces is worth to a reader.
const WORDS_A_CHARACTER: f64 = 0.6;

/// How many words there are to read in a text. In a script that puts no spaces between words, characters count.
pub fn words(text: &str) -> f64 {
    let dense = |c: &char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
    let characters = text.chars().filter(dense).count();
    let spaced = text.split_whitespace().filter(|word| word.chars().any(|c| c.is_alphanumeric() && !dense(&c)));
    spaced.count() as f64 + characters as f64 * WORDS_A_CHARACTER
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_by_spaces_or_by_characters() {
        assert_eq!(words("My card was stolen just now."), 6.0);
        assert_eq!(words("  —  "), 0.0);
        assert!((words("我的卡刚被偷了。") - 7.0 * 0.6).abs() < 1e-12);
    }
}
