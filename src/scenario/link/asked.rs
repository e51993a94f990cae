//! What is watched for in a story, and the conditions that hang on it.

use super::names::number;
use super::procedure::so_said;
use super::story::Book;
use super::{Linked, Unlinked};
use crate::notation::{self, Event, Match, Value};
use crate::scenario::inputs::Inputs;
use crate::scenario::script::{Condition, Happening, Sequel};
use crate::standard::Measure;
use crate::story::{Fact, Move, Seen, Story, Told};

/// What standards and policies ask after in every story that can bring it about.
#[derive(Debug, Default)]
pub(in crate::scenario) struct Asked<'a> {
    /// Happenings that must never be.
    never: Vec<&'a Event>,
    /// Conditions on which remedies are granted.
    conditions: Vec<&'a notation::Condition>,
}

impl<'a> Asked<'a> {
    /// What the inputs ask after.
    pub(in crate::scenario) fn of(inputs: &'a Inputs<'_>) -> Asked<'a> {
        let standards = inputs.standards.iter().flat_map(|standards| standards.what.iter());
        let never = standards.filter_map(|(_, standard)| match &standard.measure {
            Measure::Never(event) => Some(event),
            _ => None,
        });
        let conditions = inputs.policies.iter().flat_map(|policy| policy.what.eligibility.iter());
        Asked { never: never.collect(), conditions: conditions.map(|(_, condition)| condition).collect() }
    }
}

/// Whose condition it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// The story's own: every name is one of its own.
    Story,
    /// A policy's: what the story does not know never happens, and a fact that it does not have is never so.
    Policy,
}

/// What a move states: each time that the customer has said so.
fn stated(story: &Story, what: &Move) -> Vec<notation::Condition> {
    what.states.iter().filter_map(|(fact, statement)| so_said(story, fact, statement)).collect()
}

impl Book<'_> {
    /// Lists everything that is watched for.
    pub(super) fn watch_all(&mut self, asked: &Asked<'_>) -> Linked<()> {
        let story = self.story;
        let foreign: Vec<&notation::Condition> =
            asked.conditions.iter().flat_map(|condition| condition.parts(&[])).map(|(_, part)| part).collect();
        let heard = story.conditions().into_iter().chain(foreign.iter().copied());
        let stated: Vec<notation::Condition> = story.moves().flat_map(|placed| stated(story, placed.what)).collect();
        let stated = stated.iter().flat_map(|condition| condition.parts(&[])).map(|(_, part)| part);
        let heard: Vec<Event> = heard.chain(stated).flat_map(|part| self.brings_to_light(part)).collect();
        let never = asked.never.iter().copied().filter(|event| story.can_happen(event));
        let of_policies = foreign.iter().flat_map(|part| part.events()).map(|(_, event)| event);
        let of_policies = of_policies.filter(|event| story.can_happen(event));
        for event in story.events().into_iter().chain(never).chain(of_policies).chain(&heard) {
            let happening = self.happening(event)?;
            if !self.watched.contains(&happening) {
                self.watched.push(happening);
            }
        }
        let foreign = foreign.into_iter().filter(|part| part.events().iter().all(|(_, event)| story.can_happen(event)));
        let mut sequels = Vec::new();
        for part in story.conditions().into_iter().chain(foreign).filter(|part| part.beyond() > 0) {
            self.happened(part, &mut sequels)?;
        }
        self.sequels = sequels;
        Ok(())
    }

    /// What must happen before a condition on a fact can hold, or not hold any more: the customer is asked, or has done
    /// something that changes it.
    fn brings_to_light(&self, part: &notation::Condition) -> Vec<Event> {
        let Some(name) = part.fact() else { return Vec::new() };
        let changing = self.story.devices().filter(|device| device.makes.get(name).is_some());
        match part {
            notation::Condition::Heard(_) => {
                let asked = Event::Asked(name.to_owned());
                let when_asked = self.story.facts.get(name).is_some_and(|fact| fact.told == Some(Told::WhenAsked));
                (when_asked && self.story.can_happen(&asked)).then_some(asked).into_iter().collect()
            }
            notation::Condition::Fact(..) => changing.map(|device| Event::Had(device.what.clone())).collect(),
            notation::Condition::Claim(..) => changing.map(|device| Event::Reported(device.what.clone())).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether a fact is so, once everything that changes it has been looked at; `at_first` is how it is before.
    fn as_it_becomes(
        &self,
        (name, with): (&str, &Match),
        at_first: Condition,
        event: fn(String) -> Event,
    ) -> Linked<Condition> {
        let mut so = at_first;
        for device in self.story.devices() {
            let Some(value) = device.makes.get(name) else { continue };
            let done = Condition::Happened(self.watch(&event(device.what.clone()))?);
            let before = Condition::AllOf(vec![Condition::Not(Box::new(done.clone())), so]);
            so = if with.fits(value) { Condition::AnyOf(vec![done, before]) } else { before };
        }
        Ok(so)
    }

    /// The place that is marked once what a condition counts or puts in order has happened; sequels that are not yet
    /// known are added to them.
    fn happened(&self, part: &notation::Condition, sequels: &mut Vec<Sequel>) -> Linked<u8> {
        let (what, since, more, undone_by) = match part {
            notation::Condition::Happened(event) => (event, event, 0, None),
            notation::Condition::AtLeast(_, event) => (event, event, part.beyond(), None),
            notation::Condition::HappenedSince { what, since } => (what, since, 1, Some(self.happening(since)?)),
            _ => return Err(Unlinked("a condition of no happening".to_owned())),
        };
        let mut place = self.watch(since)?;
        for _ in 0..more {
            let sequel = Sequel { what: self.happening(what)?, after: place, undone_by };
            let known = sequels.iter().position(|known| *known == sequel);
            let known = known.unwrap_or_else(|| {
                sequels.push(sequel);
                sequels.len() - 1
            });
            place = number(Some(self.watched.len() + known), "watched happening", &what.to_string())?;
        }
        Ok(place)
    }

    /// The place of a watched happening.
    pub(super) fn watch(&self, event: &Event) -> Linked<u8> {
        let happening = self.happening(event)?;
        number(self.watched.iter().position(|watched| *watched == happening), "watched happening", &event.to_string())
    }

    /// Whether something depends on whether the customer has confirmed what is done.
    pub(super) fn minds_confirming(&self) -> bool {
        let is_such = |happening: &Happening| matches!(happening, Happening::Unconfirmed(_));
        let reacting = self.story.reactions.iter().map(|reaction| &reaction.on);
        let mut waited_for = reacting.chain(self.story.steps().map(|(_, _, step)| &step.on));
        self.watched.iter().any(is_such) || waited_for.any(|event| matches!(event, Event::Unconfirmed(_)))
    }

    /// A condition with its names resolved. What is the same throughout the story is worked out here.
    pub(super) fn condition(&self, condition: &notation::Condition, whose: Whose) -> Linked<Condition> {
        use notation::Condition as Written;
        let all = |conditions: &[Written]| {
            conditions.iter().map(|one| self.condition(one, whose)).collect::<Linked<Vec<_>>>()
        };
        let is_so = |name: &str, value: fn(&Fact) -> Option<&Value>, with: &Match| {
            let fact = self.fact_of(name, whose)?;
            Ok(Condition::Always(fact.and_then(value).is_some_and(|value| with.fits(value))))
        };
        Ok(match condition {
            Written::Happened(_) | Written::AtLeast(..) | Written::HappenedSince { .. } => {
                let possible = condition.events().iter().all(|(_, event)| self.story.can_happen(event));
                if whose == Whose::Policy && !possible {
                    return Ok(Condition::Always(false));
                }
                Condition::Happened(self.happened(condition, &mut self.sequels.clone())?)
            }
            Written::Fact(name, with) => {
                self.as_it_becomes((name, with), is_so(name, Fact::truly, with)?, Event::Had)?
            }
            Written::Record(name, with) => is_so(name, Fact::recorded, with)?,
            Written::Claim(name, with) => {
                self.as_it_becomes((name, with), is_so(name, Fact::claimed, with)?, Event::Reported)?
            }
            Written::Contradicts(name) => {
                Condition::Always(self.fact_of(name, whose)?.is_some_and(Fact::is_contradicted))
            }
            Written::Seen(name) => match self.fact_of(name, whose)?.map(|fact| &fact.seen) {
                Some(Some(Seen::WhenLookedUp(word))) => Condition::LookedUp(self.word(word)?),
                Some(None | Some(Seen::Always)) => Condition::Always(true),
                Some(Some(Seen::Never)) | None => Condition::Always(false),
            },
            Written::Heard(name) => match self.fact_of(name, whose)?.map(|fact| fact.told) {
                Some(Some(Told::WhenAsked)) => match self.watch(&Event::Asked(name.clone())) {
                    Ok(place) => Condition::Happened(place),
                    Err(_) => Condition::Always(false),
                },
                Some(None | Some(Told::AtOnce)) => Condition::Always(true),
                None => Condition::Always(false),
            },
            Written::Mood(with) => Condition::Mood(with.clone()),
            Written::Not(other) => Condition::Not(Box::new(self.condition(other, whose)?)),
            Written::AllOf(others) => Condition::AllOf(all(others)?),
            Written::AnyOf(others) => Condition::AnyOf(all(others)?),
        })
    }

    /// A fact of the story; a policy may ask after one that the story does not have.
    fn fact_of(&self, name: &str, whose: Whose) -> Linked<Option<&Fact>> {
        match self.story.facts.get(name) {
            None if whose == Whose::Story => Err(Unlinked(format!("nobody declares `{name}`"))),
            fact => Ok(fact),
        }
    }
}
