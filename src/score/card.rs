//! The scorecard of one contact.

use crate::scenario::script::{Needed, Script};
use crate::scenario::{Measure, Owner, Standard};
use crate::sim::Time;
use crate::world::{Channel, Ending, Record};

/// A contact to be judged.
#[derive(Debug, Clone, Copy)]
pub struct Contact<'a> {
    /// The channel.
    pub channel: Channel,
    /// How long the customer waited; nothing when nobody looks at waits, as in practice.
    pub wait: Option<Time>,
    /// The customer had contacted about this matter before.
    pub returning: bool,
    /// The story's number.
    pub story: u16,
    /// What it was like.
    pub record: &'a Record,
}

/// What a mark is given for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Criterion {
    /// A standard, by its number.
    Standard(usize),
    /// A fact that the customer must be told, by its number in the story.
    Tell(u16),
    /// An ending that will do.
    Ending,
    /// The story's goal, met.
    Solved,
    /// Something that must not happen, by its number among the story's prohibitions.
    Forbidden(u16),
    /// A behaviour that the story counts, by its number in the scenario.
    Behaviour(u16),
    /// A procedure, by its number in the story.
    Procedure(u8),
    /// A step of a procedure that should not be left out, by its number in the story.
    Step(u8),
}

/// Whether a contact met a criterion that applied to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// The criterion.
    pub criterion: Criterion,
    /// How much it counts.
    pub weight: f64,
    /// It was met.
    pub met: bool,
    /// A contact that fails it scores 0.
    pub critical: bool,
    /// Who could have met it.
    pub owner: Owner,
}

/// The marks of a contact added up.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Points {
    weight: f64,
    met: f64,
    failed: bool,
}

impl Points {
    /// Adds a mark.
    pub fn add(&mut self, mark: &Mark) {
        self.weight += mark.weight;
        if mark.met {
            self.met += mark.weight;
        } else if mark.critical {
            self.failed = true;
        }
    }

    /// The score, 0 to 100; none when nothing applied.
    pub fn score(self) -> Option<f64> {
        match self {
            Points { failed: true, .. } => Some(0.0),
            Points { weight, met, .. } if weight > 0.0 => Some(100.0 * met / weight),
            _ => None,
        }
    }
}

impl FromIterator<Mark> for Points {
    fn from_iter<I: IntoIterator<Item = Mark>>(marks: I) -> Points {
        let mut points = Points::default();
        marks.into_iter().for_each(|mark| points.add(&mark));
        points
    }
}

impl Standard {
    /// The mark of this standard, the `number`-th, when it applies and was met or not.
    pub fn mark(&self, number: usize, met: bool) -> Mark {
        Mark {
            criterion: Criterion::Standard(number),
            weight: self.weight,
            met,
            critical: self.critical,
            owner: self.owner,
        }
    }

    /// Whether a contact that was served met this standard, as far as the contact alone can tell; none when it did not
    /// apply or shows only later.
    fn met_by(&self, contact: &Contact<'_>) -> Option<bool> {
        let record = contact.record;
        if !self.applies_on(contact.channel) {
            return None;
        }
        match &self.measure {
            Measure::Answered(within) => {
                let (_, longest) = within.iter().find(|(channel, _)| *channel == contact.channel)?;
                contact.wait.map(|wait| wait <= *longest)
            }
            Measure::Shown { behaviour, within_turns } => {
                let bit = 1_u64 << behaviour;
                let (called, shown) = match within_turns {
                    Some(turns) => {
                        let by = (*turns).clamp(1, record.shown_by.len()) - 1;
                        (record.called_by[by], record.shown_by[by])
                    }
                    None => (record.called, record.shown),
                };
                (called & bit != 0).then_some(shown & bit != 0)
            }
            Measure::Never { places, .. } => {
                let place = (*places.get(usize::from(contact.story))?)?;
                let happened = record.happened >> place & 1 == 1;
                // Nobody earns anything by hanging up before it could happen.
                (happened || record.ending != Ending::HungUp).then_some(!happened)
            }
            Measure::NotRepeated => contact.returning.then_some(record.asked_again == 0),
            Measure::ToldRight => (record.told_right + record.told_wrong > 0).then_some(record.told_wrong == 0),
            Measure::ResolvedWithin(_) | Measure::ResolvedAtFirst | Measure::PromiseKept | Measure::CheckedBack(_) => {
                None
            }
        }
    }
}

/// The marks of a contact that was served: the standards that apply, then the story's own checks. What shows only later (a
/// promise kept, a matter solved) is not among them, nor what the story leaves out of the score as things went.
pub fn marks<'a>(
    standards: &'a [Standard],
    script: &'a Script,
    contact: &'a Contact<'a>,
) -> impl Iterator<Item = Mark> + 'a {
    let by_standard = standards.iter().enumerate();
    let by_standard =
        by_standard.filter_map(|(number, standard)| Some(standard.mark(number, standard.met_by(contact)?)));
    let by_story = by_story(script, contact.record);
    by_standard.chain(by_story.filter(|own| !own.is_spared(contact.record)).map(|own| own.mark))
}

/// What the story would have looked at and leaves out of the score as things went.
pub fn left_out<'a>(script: &'a Script, record: &'a Record) -> impl Iterator<Item = Criterion> + 'a {
    by_story(script, record).filter(|own| own.is_spared(record)).map(|own| own.mark.criterion)
}

/// A mark by a story's own checks.
struct Own {
    mark: Mark,
    /// The condition under which it is left out.
    unless: Option<u8>,
}

impl Own {
    fn new(criterion: Criterion, met: bool, weight: f64, unless: Option<u8>) -> Own {
        Own { mark: Mark { criterion, weight, met, critical: false, owner: Owner::Rep }, unless }
    }

    fn critical(self, critical: bool) -> Own {
        Own { mark: Mark { critical, ..self.mark }, ..self }
    }

    fn is_spared(&self, record: &Record) -> bool {
        self.unless.is_some_and(|place| record.spared >> place & 1 == 1)
    }
}

/// The marks by a story's own checks, those included that are left out.
fn by_story<'a>(script: &'a Script, record: &'a Record) -> impl Iterator<Item = Own> + 'a {
    let check = &script.check;
    let told = check.must_tell.iter().filter_map(|must| {
        // Whoever has the customer next tells what is left to be told, and brings it to an end.
        let due = !record.passed_on && must.when.as_ref().is_none_or(|goal| goal.is_met(record.done, record.told_true));
        // Who was told it rightly before, about this matter, knows it.
        let met = (record.told_true | record.told_before) >> must.fact & 1 == 1;
        due.then(|| Own::new(Criterion::Tell(must.fact), met, must.weight, must.unless))
    });
    let called = check.behaviours.iter().filter(|counted| record.called >> counted.behaviour & 1 == 1);
    let shown = called.map(|counted| {
        let met = record.shown >> counted.behaviour & 1 == 1;
        Own::new(Criterion::Behaviour(counted.behaviour), met, counted.weight, counted.unless)
    });
    let ended = (!check.ends.is_empty() && !record.passed_on)
        .then(|| Own::new(Criterion::Ending, check.ends.contains(&record.ending), 1.0, None));
    let wanted = script.goal.is_some() && check.solved.weight > 0.0;
    let solved = (wanted && !record.passed_on && check.wants_solved(record.ending))
        .then(|| Own::new(Criterion::Solved, record.solved, check.solved.weight, check.solved.unless));
    let wrong = record.happened & check.forbidden;
    let forbidden = if wrong == 0 { &[][..] } else { &check.because };
    let forbidden = forbidden.iter().enumerate().filter(move |(_, each)| wrong >> each.place & 1 == 1);
    let forbidden = forbidden
        .map(|(number, each)| Own::new(Criterion::Forbidden(number as u16), false, 1.0, each.unless).critical(true));
    told.chain(shown).chain(solved).chain(ended).chain(by_procedure(script, record)).chain(forbidden)
}

/// How much a step that should not be left out counts beside its procedure.
const STEP_SHARE: f64 = 0.5;

/// The marks for the procedures of a story.
fn by_procedure<'a>(script: &'a Script, record: &'a Record) -> impl Iterator<Item = Own> + 'a {
    let whole = script.procedures.iter().enumerate().filter_map(|(number, procedure)| {
        // Whoever has the customer next takes the steps that are left.
        let judged = !record.passed_on || procedure.is_broken(&record.steps);
        let met = procedure.is_followed(&record.steps);
        let own = Own::new(Criterion::Procedure(number as u8), met, procedure.weight, procedure.unless);
        judged.then(|| own.critical(procedure.critical))
    });
    let should = script.procedures.iter().filter(|_| !record.passed_on);
    let should = should.flat_map(|procedure| procedure.steps.clone().map(move |place| (place, procedure)));
    let should = should.filter(|(place, _)| script.steps[usize::from(*place)].needed == Needed::Should);
    let each = should.map(|(place, procedure)| {
        let met = record.steps.taken >> place & 1 == 1;
        Own::new(Criterion::Step(place), met, STEP_SHARE * procedure.weight, procedure.unless)
    });
    whole.chain(each)
}
