//! How a simulated rep replies: the same question a person is asked, answered at once.

use super::host::RepHost;
use crate::conversation::{Choice, Question};
use crate::model;
use crate::scenario::script::{Known, Move, Worth};
use crate::sim::{Purpose, Stream};
use crate::world::Reply;

/// What the rep does and shows.
///
/// The best move allowed comes with a probability from skill, pressure, morale and the clarity of guidelines; otherwise
/// another one by its weight. Each behaviour called for is shown with the rep's adherence. Where a quota presses, the
/// rep may cut the conversation short.
#[inline]
pub(super) fn decide(rep: &mut RepHost<'_>, question: Question<'_>) -> Reply {
    let mut choices = question.choices();
    let turn = u64::from(question.talk.record().turns);
    let mut chance = rep.contact.draw(Purpose::Decision, turn);
    if let Some(reply) = cuts_short(rep, &mut chance) {
        return reply;
    }
    let (Some(first), second) = (choices.next(), choices.next()) else {
        return Reply::HangUp;
    };
    if let Some(timer) = question.moment().timer.filter(|timer| rep.takes_too_long(timer)) {
        return timer.reply();
    }
    let chosen = if second.is_some() { choose(rep, question, &mut chance) } else { first };
    say(rep, chosen, question.moment().calls_for, &mut chance)
}

/// Under a quota that the pace does not meet: close early, pass on, or hang up.
fn cuts_short(rep: &RepHost<'_>, chance: &mut Stream) -> Option<Reply> {
    if rep.person.quota_gap <= 0.0 {
        return None;
    }
    let p = rep.plan.parameters();
    if !chance.happens(model::rush(p, 1.0 + rep.person.quota_gap)) {
        return None;
    }
    let weights = [p.rush_wrap_up, p.rush_hand_over, p.rush_hang_up];
    Some([Reply::WrapUp, Reply::HandOver, Reply::HangUp][chance.weighted(weights.into_iter())])
}

fn choose<'a>(rep: &mut RepHost<'_>, question: Question<'a>, chance: &mut Stream) -> Choice<'a> {
    let person = rep.person;
    let (freedom, clarity) = (rep.limit.freedom(), rep.limit.guidelines);
    let skill = person.skill(question.script.issue);
    let knows = person.rep.best_move(rep.plan.parameters(), skill, person.pressure, freedom, clarity);
    // Drawn even where an article decides, so that everything after it falls as it would have.
    let knows = chance.happens(knows);
    let turn = u64::from(question.talk.record().turns);
    let right = rep.looks_up(turn).unwrap_or(knows);
    pick(question, right, |what, known| rep.worth(what, known), chance)
}

/// One of the best moves allowed, or one of the others, by weight.
pub(super) fn pick<'a>(
    question: Question<'a>,
    right: bool,
    worth: impl Fn(&Move, &Known) -> Worth,
    chance: &mut Stream,
) -> Choice<'a> {
    let known = question.talk.known();
    let worth = |choice: &Choice<'_>| worth(choice.what, &known);
    let best = question.choices().map(|choice| worth(&choice)).min().unwrap_or(Worth::Fine);
    let among = question.choices().filter(|choice| (worth(choice) == best) == right);
    // Where every move is as good, there is no other one to slip into.
    let (count, any) = (among.clone().count(), question.choices());
    let pick = |chance: &mut Stream, mut from: Vec<Choice<'a>>| {
        let place = chance.weighted(from.iter().map(|choice| choice.what.weight));
        from.swap_remove(place)
    };
    if count > 0 { pick(chance, among.collect()) } else { pick(chance, any.collect()) }
}

/// The behaviours the rep shows with a move, in the wording that is nearest to what they mean to show.
fn say(rep: &RepHost<'_>, choice: Choice<'_>, calls_for: u64, chance: &mut Stream) -> Reply {
    let number = choice.number;
    if calls_for == 0 && choice.what.wordings.is_empty() {
        return Reply::Move { number, wording: None, shown: 0 };
    }
    let standards = rep.plan.scenario().standards.len();
    let shows = rep.person.rep.shows(rep.plan.parameters(), rep.person.adherence, rep.person.pressure, standards);
    let mut meant = 0;
    let mut left = calls_for;
    while left != 0 {
        let behaviour = left & left.wrapping_neg();
        left ^= behaviour;
        if chance.happens(shows) {
            meant |= behaviour;
        }
    }
    word(choice, meant, chance)
}

/// A move in the wording nearest to the behaviours that are meant.
pub(super) fn word(choice: Choice<'_>, meant: u64, chance: &mut Stream) -> Reply {
    let number = choice.number;
    match nearest(choice.what, meant, chance) {
        Some(wording) => {
            let shown = choice.what.wordings[wording].shown;
            Reply::Move { number, wording: Some(wording as u16), shown }
        }
        None => Reply::Move { number, wording: None, shown: meant },
    }
}

/// The wording that differs least from what is meant; among equals by chance.
fn nearest(what: &Move, meant: u64, chance: &mut Stream) -> Option<usize> {
    let distance = |place: &usize| (what.wordings[*place].shown ^ meant).count_ones();
    let places = 0..what.wordings.len();
    let least = places.clone().map(|place| distance(&place)).min()?;
    let equals = places.filter(|place| distance(place) == least);
    let count = equals.clone().count();
    equals.clone().nth(if count > 1 { chance.below(count) } else { 0 })
}
