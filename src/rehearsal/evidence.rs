//! Why a mark was given: the turn and the fact that show it.

use super::words::{behaviour, fact, happening};
use super::{Rehearsal, Taken};
use crate::scenario::Measure;
use crate::score::{Criterion, Mark};
use crate::world::{Reply, Turn};

/// What a mark is for: `heard first`, `must be told: pay-day`.
pub fn name_of(rehearsal: &Rehearsal<'_>, criterion: Criterion) -> String {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    match criterion {
        Criterion::Standard(number) => scenario.standards.get(number).map_or_else(String::new, |each| each.id.clone()),
        Criterion::Tell(number) => format!("must be told: {}", fact(script, number)),
        Criterion::Ending => "a good ending".to_owned(),
        Criterion::Forbidden(place) => format!("forbidden: {}", watched(rehearsal, place)),
    }
}

/// What shows that a mark's criterion was met or missed, in one sentence without a full stop.
pub fn evidence(rehearsal: &Rehearsal<'_>, mark: &Mark) -> String {
    let script = rehearsal.terms().script();
    match mark.criterion {
        Criterion::Standard(number) => match rehearsal.terms().scenario().standards.get(number) {
            Some(standard) => by_measure(rehearsal, &standard.measure, mark.met),
            None => String::new(),
        },
        Criterion::Tell(number) if mark.met => format!("\"{}\" was told", fact(script, number)),
        Criterion::Tell(number) if rehearsal.talk().record().told >> number & 1 == 1 => told_wrong(rehearsal),
        Criterion::Tell(number) => format!("\"{}\" was not told", fact(script, number)),
        Criterion::Ending => {
            let ended = rehearsal.talk().record().ending.words();
            let others = script.check.ends.iter().map(|ending| ending.words()).collect::<Vec<_>>().join("; ");
            if mark.met { ended.to_owned() } else { format!("{ended}; these would do: {others}") }
        }
        Criterion::Forbidden(place) => when_happened(rehearsal, place),
    }
}

fn by_measure(rehearsal: &Rehearsal<'_>, measure: &Measure, met: bool) -> String {
    match measure {
        Measure::Shown { behaviour, within_turns } => shown(rehearsal, *behaviour, *within_turns, met),
        Measure::Never { what, .. } if met => format!("it did not happen that {what}"),
        Measure::Never { what, places } => {
            let place = places.get(usize::from(rehearsal.terms().story())).copied().flatten();
            place.map_or_else(|| what.clone(), |place| when_happened(rehearsal, place))
        }
        Measure::ToldRight if met => "everything told was so, and looked up".to_owned(),
        Measure::ToldRight => told_wrong(rehearsal),
        Measure::NotRepeated if met => "nothing had to be told again".to_owned(),
        Measure::NotRepeated => "the customer was asked to tell it again".to_owned(),
        _ => String::new(),
    }
}

/// At which turn a behaviour was shown, or called for and not shown.
fn shown(rehearsal: &Rehearsal<'_>, number: u16, within_turns: Option<usize>, met: bool) -> String {
    let name = behaviour(rehearsal.terms().scenario(), number);
    let turns = turns_that(rehearsal, |turn| showing(turn) >> number & 1 == 1);
    if met {
        return format!("\"{name}\" was shown at {}", in_words(&turns));
    }
    let moments = &rehearsal.terms().script().moments;
    let calls = |turn: &Taken| {
        let moment = moments.get(usize::from(turn.moment));
        moment.is_some_and(|moment| moment.calls_for >> number & 1 == 1) && matches!(turn.reply, Reply::Move { .. })
    };
    let called = turns_that(rehearsal, calls);
    match (within_turns, turns.first()) {
        (Some(within), Some(_)) => {
            let called: Vec<usize> = called.into_iter().filter(|turn| *turn <= within).collect();
            format!("\"{name}\" was called for at {} and shown only at {}", in_words(&called), in_words(&turns))
        }
        _ => format!("\"{name}\" was called for at {} and not shown", in_words(&called)),
    }
}

/// What was told that was not so, or told without looking.
fn told_wrong(rehearsal: &Rehearsal<'_>) -> String {
    let script = rehearsal.terms().script();
    let mut wrong = Vec::new();
    for (number, _) in rehearsal.taken().iter().enumerate() {
        for (_, turn) in rehearsal.heard_in(number) {
            let Turn::Told { fact: told, right: false } = turn else { continue };
            let (name, turn) = (fact(script, *told), number + 1);
            let recorded = script.facts.get(usize::from(*told)).is_some_and(|fact| fact.record_is_right());
            let why = if recorded { "without looking it up" } else { "from a record that is wrong" };
            wrong.push(format!("\"{name}\" was told at turn {turn} {why}"));
        }
    }
    wrong.join("; ")
}

/// A watched happening and the turn at which it happened.
fn when_happened(rehearsal: &Rehearsal<'_>, place: u8) -> String {
    let first = rehearsal.taken().iter().position(|turn| turn.happened >> place & 1 == 1);
    let what = watched(rehearsal, place);
    first.map_or_else(|| what.clone(), |turn| format!("{what} at turn {}", turn + 1))
}

fn watched(rehearsal: &Rehearsal<'_>, place: u8) -> String {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    let watched = script.watched.get(usize::from(place));
    watched.map_or_else(String::new, |watched| happening(scenario, script, *watched))
}

fn showing(turn: &Taken) -> u64 {
    match turn.reply {
        Reply::Move { shown, .. } => shown,
        Reply::WrapUp | Reply::HandOver | Reply::HangUp => 0,
    }
}

/// The numbers, from 1, of the turns of which something is so.
fn turns_that(rehearsal: &Rehearsal<'_>, is_so: impl Fn(&Taken) -> bool) -> Vec<usize> {
    let turns = rehearsal.taken().iter().enumerate();
    turns.filter(|(_, turn)| is_so(turn)).map(|(number, _)| number + 1).collect()
}

/// Turns in words: `turn 2`, `turns 2, 3`.
fn in_words(turns: &[usize]) -> String {
    let numbers = turns.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    format!("turn{} {numbers}", if turns.len() == 1 { "" } else { "s" })
}
