//! Moods lie from 0 to 1, and move by at most 1.

use super::Lint;
use super::draft::Draft;
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Finding, Step};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S19",
        title: "A mood off the scale",
        explanation: "\
A mood is 0 (furious) to 1 (delighted); a reaction or a time between contacts moves it by -1 to 1.

wrong:  customer: (mood: 5),        (on: AskedAgain, mood: -15)
right:  customer: (mood: 0.5),      (on: AskedAgain, mood: -0.15)

Remedy: write a number on the scale.",
    },
    needs_whole: false,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let mut findings = Vec::new();
    let mut look = |mood: Option<f64>, least: f64, path: &[Step<'_>]| {
        if let Some(mood) = mood.filter(|mood| !(least..=1.0).contains(mood)) {
            let what = if least < 0.0 { "a change of mood" } else { "a mood" };
            let message = format!("{what} lies from {least} to 1, and {mood} does not");
            findings.push(draft.error(&LINT.code, path, message));
        }
    };
    look(story.customer.mood, 0.0, &[Key("customer"), Key("mood")]);
    let patience = story.customer.patience.as_ref();
    look(patience.and_then(|patience| patience.mood), 0.0, &[Key("customer"), Key("patience"), Key("mood")]);
    for (number, reaction) in story.reactions.iter().enumerate() {
        look(Some(reaction.mood), -1.0, &[Key("reactions"), Index(number), Key("mood")]);
    }
    for (number, after) in story.afterwards.iter().enumerate() {
        let mood = after.returns.as_ref().map(|returns| returns.mood);
        look(mood, -1.0, &[Key("afterwards"), Index(number), Key("returns"), Key("mood")]);
    }
    findings
}
