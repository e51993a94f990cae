//! Why a mark for a procedure was given: which steps were taken, left out, taken too early or stated wrongly.

use super::Evidence;
use crate::scenario::script::{Procedure, Script};
use crate::world::Steps;
use std::fmt;

/// How one step of a procedure went. Steps stand by their names, turns count from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepTaken {
    /// It was taken at this turn.
    At(String, usize),
    /// It was left out.
    LeftOut(String),
    /// It was taken at the first turn; the other, which comes before it, only at the second.
    TooEarly(String, usize, String, usize),
    /// What was stated at this turn is not what the customer had said.
    Misstated(String, usize),
}

impl fmt::Display for StepTaken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StepTaken::At(step, turn) => write!(f, "\"{step}\" at turn {turn}"),
            StepTaken::LeftOut(step) => write!(f, "\"{step}\" was left out"),
            StepTaken::TooEarly(step, turn, before, later) => {
                write!(
                    f,
                    "\"{step}\" came at turn {turn}, and \"{before}\", which comes before it, only at turn {later}"
                )
            }
            StepTaken::Misstated(step, turn) => {
                write!(f, "\"{step}\" at turn {turn}: otherwise than the customer had said it")
            }
        }
    }
}

/// What shows that a procedure was followed or not, where `turns` say after each of the rep's turns how far it had come.
pub fn of_procedure(script: &Script, number: u8, turns: &[Steps]) -> Evidence {
    let Some(procedure) = script.procedures.get(usize::from(number)) else { return Evidence::Nothing };
    let steps = turns.last().copied().unwrap_or_default();
    let wrong = procedure.steps.clone().flat_map(|place| faults(script, procedure, place, &steps, turns));
    let wrong: Vec<StepTaken> = wrong.collect();
    let went = if wrong.is_empty() {
        procedure
            .steps
            .clone()
            .filter_map(|place| Some(StepTaken::At(name(script, place), turn(turns, place)?)))
            .collect()
    } else {
        wrong
    };
    Evidence::Steps(procedure.name.clone(), went)
}

/// What shows that a step was taken or left out.
pub fn of_step(script: &Script, place: u8, turns: &[Steps]) -> Evidence {
    let procedure = script.procedures.iter().find(|procedure| procedure.steps.contains(&place));
    let Some(procedure) = procedure else { return Evidence::Nothing };
    let name = name(script, place);
    let went =
        turn(turns, place).map_or_else(|| StepTaken::LeftOut(name.clone()), |turn| StepTaken::At(name.clone(), turn));
    Evidence::Steps(procedure.name.clone(), vec![went])
}

/// What is wrong with one step.
fn faults(script: &Script, procedure: &Procedure, place: u8, steps: &Steps, turns: &[Steps]) -> Vec<StepTaken> {
    let is_in = |set: u32| set >> place & 1 == 1;
    let mut faults = Vec::new();
    if is_in(procedure.must & !steps.taken & !steps.misstated) {
        faults.push(StepTaken::LeftOut(name(script, place)));
    }
    if is_in(steps.misstated) {
        let at = turns.iter().position(|turn| is_in(turn.misstated)).map_or(0, |turn| turn + 1);
        faults.push(StepTaken::Misstated(name(script, place), at));
    }
    if is_in(steps.early)
        && let Some(at) = turn(turns, place)
    {
        let mut late =
            procedure.steps.clone().filter(|other| script.steps[usize::from(*other)].before >> place & 1 == 1);
        let late = late.find_map(|other| Some((other, turn(turns, other).filter(|later| *later >= at)?)));
        faults.extend(
            late.map(|(other, later)| StepTaken::TooEarly(name(script, place), at, name(script, other), later)),
        );
    }
    faults
}

/// The turn, from 1, at which a step was taken.
fn turn(turns: &[Steps], place: u8) -> Option<usize> {
    turns.iter().position(|turn| turn.taken >> place & 1 == 1).map(|turn| turn + 1)
}

fn name(script: &Script, place: u8) -> String {
    script.steps.get(usize::from(place)).map_or_else(String::new, |step| step.name.clone())
}

#[cfg(test)]
mod tests;
