//! What a person can choose: a move and how to say it.

use super::Session;
use super::words::Voice;
use crate::conversation::{Choice, Host};
use crate::rehearsal::Rehearsal;
use crate::scenario::script::Act;
use crate::sim::Purpose;
use crate::world::Reply;

/// One thing that a person can choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Pick {
    /// The reply it is.
    pub reply: Reply,
    /// The move's name.
    pub act: String,
    /// The words, where the move has any.
    pub words: Option<String>,
    /// How it is said, where the move has no words and something is called for.
    pub manner: Option<String>,
    /// It is beyond what the rep may grant.
    pub needs_supervisor: bool,
    /// The policy lets nobody grant or do it as things stand.
    pub not_eligible: bool,
}

impl Pick {
    /// What stands in its way, by the name of the sentence that says so.
    pub fn bar(&self) -> Option<&'static str> {
        match (self.not_eligible, self.needs_supervisor) {
            (true, _) => Some("not-allowed"),
            (false, true) => Some("needs-supervisor"),
            (false, false) => None,
        }
    }
}

/// What can be chosen now, in an order that the seed decides. A move with several wordings stands there several times.
/// Nothing once it has ended.
pub fn picks(session: &Session, rehearsal: &Rehearsal<'_>) -> Vec<Pick> {
    let Some(question) = rehearsal.question() else { return Vec::new() };
    let calls_for = question.moment().calls_for;
    let mut picks: Vec<Pick> = question.choices().flat_map(|choice| ways(rehearsal, choice, calls_for)).collect();
    let turn = u64::from(rehearsal.talk().record().turns);
    let mut chance = session.contact().draw(Purpose::Shuffle, turn);
    for place in (1..picks.len()).rev() {
        picks.swap(place, chance.below(place + 1));
    }
    picks
}

/// The ways to make one move.
fn ways(rehearsal: &Rehearsal<'_>, choice: Choice<'_>, calls_for: u64) -> Vec<Pick> {
    let terms = rehearsal.terms();
    let voice = Voice::of(rehearsal);
    let needs_supervisor = match choice.what.act {
        Some(Act::Offer { remedy, cents, .. }) => !terms.may_grant(remedy, cents),
        _ => false,
    };
    let not_eligible = match choice.what.act {
        Some(Act::Offer { word, .. } | Act::Do(word)) => !terms.eligible(word, &rehearsal.talk().known()),
        _ => false,
    };
    let pick = |wording: Option<u16>, shown: u64| Pick {
        reply: Reply::Move { number: choice.number, wording, shown },
        act: voice.act(choice.number, choice.what),
        words: None,
        manner: None,
        needs_supervisor,
        not_eligible,
    };
    if choice.what.wordings.is_empty() {
        if calls_for == 0 {
            return vec![pick(None, 0)];
        }
        let tongue = voice.shown.tongue;
        let manner = tongue.say("manner-showing", [("behaviours", voice.shown.behaviours(calls_for).into())]);
        return vec![
            Pick { manner: Some(tongue.plainly("manner-plain")), ..pick(None, 0) },
            Pick { manner: Some(manner), ..pick(None, calls_for) },
        ];
    }
    let wordings = choice.what.wordings.iter().enumerate().filter_map(|(place, wording)| {
        let words = voice.wording(choice.number, choice.what, place)?;
        Some(Pick { words: Some(words), ..pick(Some(u16::try_from(place).ok()?), wording.shown) })
    });
    wordings.collect()
}
