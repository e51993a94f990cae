//! What a practice writes into its journal.

use super::{By, End, Turn};
use crate::notation::Event;
use crate::practice::words::Voice;
use crate::rehearsal::{Rehearsal, event, name_of};
use crate::scenario::Scenario;
use crate::scenario::script::{Act, Happening};
use crate::sim::{SECOND, Time};
use crate::world::{self, Reply};

/// What the customer says before the rep's first turn.
pub(in crate::practice) fn opening(rehearsal: &Rehearsal<'_>) -> Vec<Turn> {
    let mut turns = Vec::new();
    others(rehearsal, rehearsal.heard_first(), &mut turns);
    turns
}

/// What a turn, by its number from 0, brought: the rep's part first. `own_words` where the rep chose none of the
/// wordings.
pub(in crate::practice) fn turn(
    rehearsal: &Rehearsal<'_>,
    number_of_turn: usize,
    own_words: Option<&str>,
    given: bool,
) -> Vec<Turn> {
    let Some(taken) = rehearsal.taken().get(number_of_turn) else { return Vec::new() };
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    let heard = rehearsal.heard_in(number_of_turn);
    let mut rep = Turn { mood: Some(taken.mood), given, ..Turn::by(By::Rep) };
    rep.after_s = heard.iter().find_map(|(after, turn)| match turn {
        world::Turn::RepDid { .. } => Some(seconds(*after)),
        _ => None,
    });
    let moment = script.moments.get(usize::from(taken.moment));
    rep.at = moment.map(|moment| moment.name.clone());
    match taken.reply {
        Reply::Move { number, wording, shown } => {
            if let Some(what) = script.moves.get(usize::from(number)) {
                rep.act = Some(what.name.clone());
                rep.says = wording.and_then(|place| Voice::of(rehearsal).wording(number, what, usize::from(place)));
                let happened = act_of(rehearsal, number_of_turn, what.act);
                let passed_on = happened.is_some() || matches!(what.act, Some(Act::PassOn { word: None, .. }));
                rep.events.extend(happened);
                if passed_on && what.act.is_some_and(Act::transfers) {
                    rep.events.push(Event::Transferred);
                }
            }
            rep.events.extend(amiss(rehearsal, number_of_turn));
            rep.wording = wording.map(|place| place + 1);
            rep.calls_for = names(scenario, moment.map_or(0, |moment| moment.calls_for));
            rep.showing = names(scenario, shown);
        }
        always => {
            rep.act = name_of_always(always).map(str::to_owned);
            rep.events.extend((always == Reply::HandOver).then_some(Event::Transferred));
        }
    }
    if let Some(words) = own_words {
        rep.says = Some(words.to_owned());
    }
    let there = rehearsal.terms().channel().traits().live;
    for (_, turn) in heard {
        match *turn {
            world::Turn::Told { fact, right } => {
                let Some(fact) = script.facts.get(usize::from(fact)) else { continue };
                if right { rep.told.push(fact.name.clone()) } else { rep.told_wrong.push(fact.name.clone()) }
            }
            world::Turn::SupervisorSaid { waited, .. } if there => {
                rep.events.push(event(scenario, script, Happening::Silence(waited)));
            }
            world::Turn::RepDid { reply: Reply::Move { number, .. }, takes } if there && script.minds_silence => {
                let what = script.moves.get(usize::from(number));
                if what.is_some_and(|what| what.act.is_some_and(Act::keeps_waiting)) {
                    rep.events.push(event(scenario, script, Happening::Silence(takes)));
                }
            }
            world::Turn::TakenOver { told: false } => rep.events.push(Event::AskedAgain),
            world::Turn::Stated { fact, right } => {
                let happened = if right { Happening::Stated(fact) } else { Happening::Misstated(fact) };
                rep.events.push(event(scenario, script, happened));
            }
            _ => {}
        }
    }
    let mut turns = vec![rep];
    others(rehearsal, heard, &mut turns);
    turns
}

/// How a contact that has ended is told to have ended.
pub(in crate::practice) fn ended(rehearsal: &Rehearsal<'_>, broken_off: bool) -> Option<End> {
    let score = rehearsal.score();
    let pass = rehearsal.terms().script().check.pass;
    let marks = rehearsal.marks();
    let marked = |met: bool| {
        let those = marks.iter().filter(|mark| mark.met == met);
        those.map(|mark| name_of(rehearsal, mark.criterion)).collect::<Vec<String>>()
    };
    Some(End {
        ended: rehearsal.ending()?,
        at: None,
        solved: Some(rehearsal.talk().record().solved),
        score,
        passed: Some(score.is_some_and(|score| score >= pass)),
        met: marked(true),
        missed: marked(false),
        broken_off,
    })
}

/// The name of a reply that every conversation has.
pub(super) fn name_of_always(reply: Reply) -> Option<&'static str> {
    match reply {
        Reply::HandOver => Some("hand over"),
        Reply::WrapUp => Some("wrap up"),
        Reply::HangUp => Some("hang up"),
        Reply::Move { .. } => None,
    }
}

/// What an act is to others, whether it came off or not. None of acts that need authority.
pub(super) fn happening_of(act: Act) -> Option<Happening> {
    Some(match act {
        Act::AskAgain => Happening::AskedAgain,
        Act::LookUp(word) => Happening::LookedUp(word),
        Act::Ask(word) => Happening::Asked(word),
        Act::Do(word) => Happening::Did(word),
        Act::Refuse(word) => Happening::Refused(word),
        Act::AskToConfirm(word) => Happening::ConfirmRequested(word),
        Act::Have { word, .. } => Happening::Reported(word),
        Act::Transfer(word) | Act::Refer(word) => Happening::TransferredTo(word),
        Act::PassOn { word, .. } => Happening::TransferredTo(word?),
        Act::Promise { what, .. } => Happening::Promised(what),
        Act::Offer { .. } | Act::CarryOut(_) => return None,
    })
}

/// What came of a move's act in a turn.
fn act_of(rehearsal: &Rehearsal<'_>, turn: usize, act: Option<Act>) -> Option<Event> {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    let heard = rehearsal.heard_in(turn);
    let heard_of = |is: fn(&world::Turn) -> bool| heard.iter().any(|(_, turn)| is(turn));
    let happened = match act? {
        Act::Offer { word, .. } => {
            if heard_of(|turn| matches!(turn, world::Turn::WouldNotWait)) {
                return None;
            }
            if heard_of(|turn| matches!(turn, world::Turn::SupervisorSaid { granted: false, .. })) {
                Happening::Denied
            } else {
                Happening::Offered(word)
            }
        }
        Act::CarryOut(_) => {
            let carried_out = heard.iter().find_map(|(_, turn)| match turn {
                world::Turn::CarriedOut { remedy, .. } => Some(*remedy),
                _ => None,
            })?;
            let mut offers = script.moves.iter().filter_map(|what| match what.act {
                Some(Act::Offer { remedy, word, .. }) => Some((remedy, word)),
                _ => None,
            });
            Happening::Did(offers.find(|(remedy, _)| *remedy == carried_out)?.1)
        }
        act => happening_of(act)?,
    };
    Some(event(scenario, script, happened))
}

/// What was done in a turn although the customer had not confirmed it or the policy did not allow it, where something
/// asks after that.
fn amiss(rehearsal: &Rehearsal<'_>, turn: usize) -> Vec<Event> {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    let happened = |turn: Option<usize>| turn.and_then(|turn| rehearsal.taken().get(turn)).map_or(0, |it| it.happened);
    let new = happened(Some(turn)) & !happened(turn.checked_sub(1));
    let new = script.watched.iter().take(64).enumerate().filter(|(place, _)| new >> place & 1 == 1);
    let is = |happening: &Happening| matches!(happening, Happening::Unconfirmed(_) | Happening::Ineligible(_));
    let new = new.filter(|(_, happening)| is(happening));
    new.map(|(_, happening)| event(scenario, script, *happening)).collect()
}

/// What the customer and the supervisor say.
fn others(rehearsal: &Rehearsal<'_>, heard: &[(Time, world::Turn)], turns: &mut Vec<Turn>) {
    let voice = Voice::of(rehearsal);
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    for (after, turn) in heard {
        let mut events = Vec::new();
        let (by, says) = match *turn {
            world::Turn::CustomerSaid { moment, line: place } => {
                let does = script.moments.get(usize::from(moment)).and_then(|moment| moment.does);
                events.extend(does.map(|deed| event(scenario, script, deed.happening())));
                (By::Customer, voice.says(moment, usize::from(place)))
            }
            world::Turn::Reacted { reaction, line: place } => {
                (By::Customer, place.and_then(|place| voice.reacts(reaction, usize::from(place))))
            }
            world::Turn::SupervisorSaid { granted, .. } => {
                let id = if granted { "supervisor-said-yes" } else { "supervisor-said-no" };
                (By::Supervisor, Some(voice.shown.tongue.plainly(id)))
            }
            _ => continue,
        };
        if says.is_some() {
            turns.push(Turn { after_s: Some(seconds(*after)), says, events, ..Turn::by(by) });
        }
    }
}

fn seconds(time: Time) -> f64 {
    time as f64 / SECOND as f64
}

/// The names of behaviours in a bit set.
fn names(scenario: &Scenario, set: u64) -> Vec<String> {
    let names = scenario.behaviours.iter().take(64).enumerate();
    names.filter(|(number, _)| set >> number & 1 == 1).map(|(_, behaviour)| behaviour.name.clone()).collect()
}
