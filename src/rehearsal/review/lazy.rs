//! Reps who make no effort: whoever passes as one of them shows that a story's score says little.

use super::super::best::{MOST_TURNS, by_worth};
use super::super::{Rehearsal, Terms, best_reply};
use crate::conversation::{Choice, Question};
use crate::scenario::script::{Act, Move};
use crate::sim::{Key, Purpose, Stream};
use crate::world::Reply;

/// A rep who makes no effort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lazy {
    /// Wraps up at once.
    Nothing,
    /// Grants, promises and does whatever there is, without a word.
    YesToAll,
    /// Passes the customer on at once.
    TransferAtOnce,
    /// Shows the same behaviours whatever is said, and does as little as there is to do.
    OneSentence,
    /// Makes any move in any wording.
    Random,
}

impl Lazy {
    /// All five.
    pub const ALL: [Lazy; 5] = [Lazy::Nothing, Lazy::YesToAll, Lazy::TransferAtOnce, Lazy::OneSentence, Lazy::Random];

    /// What such a rep does: `wraps up at once`.
    pub const fn does(self) -> &'static str {
        match self {
            Lazy::Nothing => "does nothing and wraps up at once",
            Lazy::YesToAll => "says yes to everything",
            Lazy::TransferAtOnce => "passes the customer on at once",
            Lazy::OneSentence => "repeats one sentence",
            Lazy::Random => "acts at random",
        }
    }

    /// Plays a story as this rep would. What is random hangs on the key.
    pub(super) fn play(self, terms: Terms<'_>, key: Key) -> Rehearsal<'_> {
        let mut rehearsal = Rehearsal::begin(terms);
        let mut draw = key.draw(Purpose::Decision, 0);
        let mut sentence = None;
        for _ in 0..MOST_TURNS {
            let Some(question) = rehearsal.question() else { break };
            let opening = *sentence.get_or_insert_with(|| said_first(&rehearsal, question));
            let reply = self.reply(question, opening, &mut draw);
            rehearsal.reply(reply);
        }
        rehearsal
    }

    fn reply(self, question: Question<'_>, opening: u64, draw: &mut Stream) -> Reply {
        let choices = || question.choices();
        let chosen = match self {
            Lazy::Nothing => None,
            Lazy::YesToAll => choices().min_by_key(|choice| grudge(choice.what)),
            Lazy::TransferAtOnce => choices().find(|choice| passes_on(choice.what)),
            Lazy::OneSentence => choices().min_by_key(|choice| effort(choice.what)),
            Lazy::Random => {
                let count = choices().count();
                choices().nth(draw.below(count.max(1)))
            }
        };
        match (self, chosen) {
            (Lazy::TransferAtOnce, None) => Reply::HandOver,
            (_, None) => Reply::WrapUp,
            (Lazy::OneSentence, Some(Choice { number, .. })) => Reply::Move { number, wording: None, shown: opening },
            (Lazy::Random, Some(Choice { number, what })) => {
                let place = (!what.wordings.is_empty()).then(|| draw.below(what.wordings.len()));
                worded(number, what, place)
            }
            (_, Some(Choice { number, what })) => {
                let curt = (0..what.wordings.len()).min_by_key(|place| what.wordings[*place].shown.count_ones());
                worded(number, what, curt)
            }
        }
    }
}

/// A move in the wording at this place.
fn worded(number: u16, what: &Move, place: Option<usize>) -> Reply {
    let shown = place.and_then(|place| what.wordings.get(place)).map_or(0, |wording| wording.shown);
    Reply::Move { number, wording: place.and_then(|place| u16::try_from(place).ok()), shown }
}

/// What the best first sentence shows.
fn said_first(rehearsal: &Rehearsal<'_>, question: Question<'_>) -> u64 {
    let best = by_worth(rehearsal.terms(), question).into_iter().next();
    match best.map(|(_, choice)| best_reply(rehearsal.terms(), choice, question.moment().calls_for)) {
        Some(Reply::Move { shown, .. }) => shown,
        _ => 0,
    }
}

/// How little a move gives the customer.
fn grudge(what: &Move) -> u8 {
    match what.act {
        Some(Act::CarryOut(_)) => 0,
        Some(Act::Offer { .. }) => 1,
        Some(Act::Promise { .. }) => 2,
        Some(Act::Do(_)) => 3,
        Some(Act::Refuse(_)) => 5,
        _ => 4,
    }
}

/// How much more than talk a move is.
fn effort(what: &Move) -> u8 {
    match what.act {
        None => 0,
        Some(Act::AskAgain | Act::Ask(_) | Act::AskToConfirm(_)) => 1,
        Some(Act::Refuse(_)) => 2,
        Some(Act::Promise { .. }) => 3,
        Some(Act::LookUp(_) | Act::Have { .. }) => 4,
        Some(Act::Transfer(_) | Act::PassOn { .. } | Act::Refer(_)) => 5,
        Some(Act::Offer { .. } | Act::CarryOut(_) | Act::Do(_)) => 6,
    }
}

fn passes_on(what: &Move) -> bool {
    matches!(what.act, Some(Act::Transfer(_) | Act::PassOn { .. } | Act::Refer(_)))
}
