//! Why a mark was given: the turn and the fact that show it.

use super::words::{behaviour, event, fact};
use super::{Rehearsal, StepTaken, Taken, of_procedure, of_step};
use crate::notation::Event;
use crate::scenario::Measure;
use crate::scenario::script::{Doings, Script};
use crate::score::{Criterion, Mark};
use crate::world::{Ending, Reply, Steps, Turn};
use std::fmt;

/// What shows that a criterion was met or missed. Turns count from 1; facts and behaviours stand by their names.
#[derive(Debug, Clone, PartialEq)]
pub enum Evidence {
    /// Nothing that a rep could show.
    Nothing,
    /// The fact was told.
    Told(String),
    /// The fact was not told.
    NotTold(String),
    /// These were told and were not so, or were told without looking.
    ToldWrong(Vec<ToldWrong>),
    /// Everything told was so, and looked up.
    AllTrue,
    /// Nothing had to be told again.
    NothingAgain,
    /// The customer was asked to tell it again.
    Again,
    /// Whether what would solve the matter was done.
    Solved(bool),
    /// How it ended, and how else it should have; nothing where it will do.
    Ended(Ending, Vec<Ending>),
    /// It happened, at this turn where one is known.
    Happened(Event, Option<usize>),
    /// It did not happen.
    DidNotHappen(Event),
    /// The behaviour was shown at these turns.
    Shown(String, Vec<usize>),
    /// The behaviour was called for at the first turns and shown only at the second.
    ShownLate(String, Vec<usize>, Vec<usize>),
    /// The behaviour was called for at these turns and not shown.
    NotShown(String, Vec<usize>),
    /// The steps of this procedure went so.
    Steps(String, Vec<StepTaken>),
}

/// A fact that should not have been told as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct ToldWrong {
    /// Its name.
    pub fact: String,
    /// The turn.
    pub turn: usize,
    /// The record is right, and nobody had looked.
    pub unlooked: bool,
}

/// In one sentence without a full stop, as the checks quote it.
impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Evidence::Nothing => Ok(()),
            Evidence::Told(fact) => write!(f, "\"{fact}\" was told"),
            Evidence::NotTold(fact) => write!(f, "\"{fact}\" was not told"),
            Evidence::ToldWrong(wrong) => {
                for (place, ToldWrong { fact, turn, unlooked }) in wrong.iter().enumerate() {
                    let why = if *unlooked { "without looking it up" } else { "from a record that is wrong" };
                    write!(f, "{}\"{fact}\" was told at turn {turn} {why}", if place == 0 { "" } else { "; " })?;
                }
                Ok(())
            }
            Evidence::AllTrue => f.write_str("everything told was so, and looked up"),
            Evidence::NothingAgain => f.write_str("nothing had to be told again"),
            Evidence::Again => f.write_str("the customer was asked to tell it again"),
            Evidence::Solved(true) => f.write_str("what would solve it was done"),
            Evidence::Solved(false) => f.write_str("what would solve it was not done"),
            Evidence::Ended(ending, others) if others.is_empty() => f.write_str(ending.words()),
            Evidence::Ended(ending, others) => {
                let others = others.iter().map(|ending| ending.words()).collect::<Vec<_>>().join("; ");
                write!(f, "{}; these would do: {others}", ending.words())
            }
            Evidence::Happened(what, None) => write!(f, "{what}"),
            Evidence::Happened(what, Some(turn)) => write!(f, "{what} at turn {turn}"),
            Evidence::DidNotHappen(what) => write!(f, "it did not happen that {what}"),
            Evidence::Shown(behaviour, at) => write!(f, "\"{behaviour}\" was shown at {}", turns(at)),
            Evidence::ShownLate(behaviour, called, at) => {
                write!(f, "\"{behaviour}\" was called for at {} and shown only at {}", turns(called), turns(at))
            }
            Evidence::NotShown(behaviour, called) => {
                write!(f, "\"{behaviour}\" was called for at {} and not shown", turns(called))
            }
            Evidence::Steps(_, steps) => {
                f.write_str(&steps.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
            }
        }
    }
}

/// Turns in words: `turn 2`, `turns 2, 3`.
fn turns(turns: &[usize]) -> String {
    let numbers = turns.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    format!("turn{} {numbers}", if turns.len() == 1 { "" } else { "s" })
}

/// What a mark is for: `heard first`, `must be told: pay-day`.
pub fn name_of(rehearsal: &Rehearsal<'_>, criterion: Criterion) -> String {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    match criterion {
        Criterion::Standard(number) => scenario.standards.get(number).map_or_else(String::new, |each| each.id.clone()),
        Criterion::Tell(number) => format!("must be told: {}", fact(script, number)),
        Criterion::Ending => "a good ending".to_owned(),
        Criterion::Solved => "the matter is solved".to_owned(),
        Criterion::Forbidden(number) => {
            let what = forbidden(rehearsal, number).map_or_else(String::new, |what| what.to_string());
            format!("forbidden: {what}")
        }
        Criterion::Behaviour(number) => format!("shows: {}", behaviour(scenario, number)),
        Criterion::Procedure(number) => format!("procedure: {}", procedure(script, number)),
        Criterion::Step(place) => {
            let of = script.procedures.iter().find(|procedure| procedure.steps.contains(&place));
            let step = script.steps.get(usize::from(place)).map_or("", |step| &step.name);
            format!("{}: {step}", of.map_or("", |procedure| &procedure.name))
        }
    }
}

/// What shows that a mark's criterion was met or missed.
pub fn evidence(rehearsal: &Rehearsal<'_>, mark: &Mark) -> Evidence {
    let script = rehearsal.terms().script();
    match mark.criterion {
        Criterion::Standard(number) => match rehearsal.terms().scenario().standards.get(number) {
            Some(standard) => by_measure(rehearsal, &standard.measure, mark.met),
            None => Evidence::Nothing,
        },
        Criterion::Tell(number) if mark.met => Evidence::Told(fact(script, number).to_owned()),
        Criterion::Tell(number) if rehearsal.talk().record().told >> number & 1 == 1 => told_wrong(rehearsal),
        Criterion::Tell(number) => Evidence::NotTold(fact(script, number).to_owned()),
        Criterion::Ending => {
            let others = if mark.met { Vec::new() } else { script.check.ends.clone() };
            Evidence::Ended(rehearsal.talk().record().ending, others)
        }
        Criterion::Solved => Evidence::Solved(mark.met),
        Criterion::Forbidden(number) => {
            let each = script.check.because.get(usize::from(number));
            each.map_or(Evidence::Nothing, |each| when_happened(rehearsal, each.place))
        }
        Criterion::Behaviour(number) => shown(rehearsal, number, None, mark.met),
        Criterion::Procedure(number) => of_procedure(script, number, &turns_of(rehearsal)),
        Criterion::Step(place) => of_step(script, place, &turns_of(rehearsal)),
    }
}

/// How far the procedures had come after each turn.
fn turns_of(rehearsal: &Rehearsal<'_>) -> Vec<Steps> {
    rehearsal.taken().iter().map(|turn| turn.steps).collect()
}

fn procedure(script: &Script, number: u8) -> &str {
    script.procedures.get(usize::from(number)).map_or("", |procedure| &procedure.name)
}

fn by_measure(rehearsal: &Rehearsal<'_>, measure: &Measure, met: bool) -> Evidence {
    match measure {
        Measure::Shown { behaviour, within_turns } => shown(rehearsal, *behaviour, *within_turns, met),
        Measure::Never { what, .. } if met => Evidence::DidNotHappen(what.clone()),
        Measure::Never { what, places } => {
            let place = places.get(usize::from(rehearsal.terms().story())).copied().flatten();
            place.map_or_else(|| Evidence::Happened(what.clone(), None), |place| when_happened(rehearsal, place))
        }
        Measure::ToldRight if met => Evidence::AllTrue,
        Measure::ToldRight => told_wrong(rehearsal),
        Measure::NotRepeated if met => Evidence::NothingAgain,
        Measure::NotRepeated => Evidence::Again,
        _ => Evidence::Nothing,
    }
}

/// At which turn a behaviour was shown, or called for and not shown.
fn shown(rehearsal: &Rehearsal<'_>, number: u16, within_turns: Option<usize>, met: bool) -> Evidence {
    let name = behaviour(rehearsal.terms().scenario(), number).to_owned();
    let turns = turns_that(rehearsal, |turn| showing(turn) >> number & 1 == 1);
    if met {
        return Evidence::Shown(name, turns);
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
            Evidence::ShownLate(name, called, turns)
        }
        _ => Evidence::NotShown(name, called),
    }
}

/// What was told that was not so, or told without looking.
fn told_wrong(rehearsal: &Rehearsal<'_>) -> Evidence {
    let script = rehearsal.terms().script();
    let (mut wrong, mut by) = (Vec::new(), Doings::default());
    for (number, _) in rehearsal.taken().iter().enumerate() {
        for (_, turn) in rehearsal.heard_in(number) {
            by.hear(turn);
            let Turn::Told { fact: told, right: false } = turn else { continue };
            let unlooked = script.as_it_stands(*told, by).record_is_right();
            wrong.push(ToldWrong { fact: fact(script, *told).to_owned(), turn: number + 1, unlooked });
        }
    }
    Evidence::ToldWrong(wrong)
}

/// A watched happening and the turn at which it happened.
fn when_happened(rehearsal: &Rehearsal<'_>, place: u8) -> Evidence {
    let first = rehearsal.taken().iter().position(|turn| turn.happened >> place & 1 == 1);
    let what = watched(rehearsal, place);
    what.map_or(Evidence::Nothing, |what| Evidence::Happened(what, first.map(|turn| turn + 1)))
}

/// What is forbidden, by its number among the story's prohibitions.
pub fn forbidden(rehearsal: &Rehearsal<'_>, number: u16) -> Option<Event> {
    watched(rehearsal, rehearsal.terms().script().check.because.get(usize::from(number))?.place)
}

/// The happening at this place of the watch list.
fn watched(rehearsal: &Rehearsal<'_>, place: u8) -> Option<Event> {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    script.watched.get(usize::from(place)).map(|watched| event(scenario, script, *watched))
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
