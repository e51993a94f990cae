//! What is watched for in a story, and the conditions that hang on it.

use super::names::number;
use super::procedure::stated;
use super::story::Book;
use super::{Linked, Unlinked};
use crate::notation::{self, Event, Match, Value};
use crate::scenario::inputs::Inputs;
use crate::scenario::script::{Condition, Happening, Sequel};
use crate::standard::Measure;
use crate::story::{Fact, Seen, Told};

/// What standards and policies ask after in every story that can bring it about.
#[derive(Debug, Default)]
pub(in crate::scenario) struct Asked<'a> {
    /// Happenings that must never be.
    never: Vec<&'a Event>,
    /// Conditions on which policies allow something.
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

impl Book<'_> {
    /// Lists everything that is watched for.
    pub(super) fn watch_all(&mut self, asked: &Asked<'_>) -> Linked<()> {
        let story = self.story;
        let foreign: Vec<&notation::Condition> =
            asked.conditions.iter().flat_map(|condition| condition.parts(&[])).map(|(_, part)| part).collect();
        let own = story.conditions().into_iter().map(|(_, part)| part);
        let stated: Vec<notation::Condition> = story.moves().flat_map(|placed| stated(story, placed.what)).collect();
        let changing = own.clone().chain(foreign.iter().copied()).chain(&stated);
        let changing: Vec<Event> = changing.flat_map(|part| self.changes(part)).collect();
        let never = asked.never.iter().copied().filter(|event| story.can_happen(event));
        let of_policies = foreign.iter().flat_map(|part| part.events()).map(|(_, event)| event);
        let of_policies = of_policies.filter(|event| story.can_happen(event));
        for event in story.remembered().into_iter().chain(never).chain(of_policies).chain(&changing) {
            let happening = self.happening(event)?;
            if !self.watched.contains(&happening) {
                self.watched.push(happening);
            }
        }
        let foreign = foreign.into_iter().filter(|part| part.events().iter().all(|(_, event)| story.can_happen(event)));
        let mut sequels = Vec::new();
        for part in own.chain(foreign).filter(|part| part.beyond() > 0) {
            self.happened(part, |sequel| {
                let known = sequels.iter().position(|known| *known == sequel);
                Some(known.unwrap_or_else(|| {
                    sequels.push(sequel);
                    sequels.len() - 1
                }))
            })?;
        }
        self.sequels = sequels;
        Ok(())
    }

    /// What changes whether a condition on a fact holds: what the customer does that makes it another.
    fn changes(&self, part: &notation::Condition) -> Vec<Event> {
        let Some(name) = part.fact() else { return Vec::new() };
        let changing = self.story.devices().filter(|device| device.makes.get(name).is_some());
        match part {
            notation::Condition::Fact(..) => changing.map(|device| Event::Had(device.what.clone())).collect(),
            notation::Condition::Claim(..) | notation::Condition::Contradicts(_) => {
                changing.map(|device| Event::Reported(device.what.clone())).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether a fact is so, once everything that changes it has been looked at; `at_first` is how it is before.
    fn as_it_becomes(
        &self,
        name: &str,
        at_first: bool,
        is_so: impl Fn(&Value) -> bool,
        event: fn(String) -> Event,
    ) -> Linked<Condition> {
        let mut so = Condition::Always(at_first);
        for device in self.story.devices() {
            let Some(value) = device.makes.get(name) else { continue };
            let done = Condition::Happened(self.watch(&event(device.what.clone()))?);
            let before = Condition::AllOf(vec![Condition::Not(Box::new(done.clone())), so]);
            so = if is_so(value) { Condition::AnyOf(vec![done, before]) } else { before };
        }
        Ok(so)
    }

    /// What must be so for a fact to be, by what the customer says, as each of these.
    pub(super) fn claims(&self, name: &str, with: &[Match]) -> Linked<Vec<Condition>> {
        let claim = self.story.facts.get(name).and_then(Fact::claimed);
        let each = with.iter().map(|with| {
            let at_first = claim.is_some_and(|claim| with.fits(claim));
            self.as_it_becomes(name, at_first, |value| with.fits(value), Event::Reported)
        });
        each.collect()
    }

    /// That the customer has said what they know of a fact.
    pub(super) fn heard(&self, name: &str) -> Linked<Condition> {
        Ok(match self.story.facts.get(name).map(|fact| fact.told) {
            Some(Some(Told::WhenAsked)) if self.story.can_be_heard(name) => Condition::Heard(self.told(name)?),
            Some(None | Some(Told::AtOnce)) => Condition::Always(true),
            Some(Some(Told::WhenAsked)) | None => Condition::Always(false),
        })
    }

    /// What is so of the customer's word holds once they have said it; of what they never say, throughout.
    fn once_heard(&self, name: &str, so: Condition) -> Linked<Condition> {
        Ok(match self.heard(name)? {
            heard @ Condition::Heard(_) => Condition::AllOf(vec![heard, so]),
            _ => so,
        })
    }

    /// The facts that the customer says only later, as a bit set.
    pub(super) fn untold(&self) -> u64 {
        let later = |name: &str| matches!(self.heard(name), Ok(Condition::Heard(_)));
        let places = self.story.facts.iter().take(64).enumerate().filter(|(_, (name, _))| later(name));
        places.fold(0, |set, (place, _)| set | 1 << place)
    }

    /// The words of which the story's conditions ask whether a policy allows them, as a bit set.
    pub(super) fn asks_eligible(&self) -> Linked<u64> {
        let conditions = self.story.conditions();
        let mut words = conditions.iter().filter_map(|(_, part)| part.eligible());
        words.try_fold(0, |set, word| Ok(set | 1 << self.word(word)?))
    }

    /// The place that is marked once what a condition counts or puts in order has happened; `place_of` says where a
    /// sequel stands among the others.
    fn happened(&self, part: &notation::Condition, mut place_of: impl FnMut(Sequel) -> Option<usize>) -> Linked<u8> {
        let (what, since, more, undone_by) = match part {
            notation::Condition::Happened(event) => (event, event, 0, None),
            notation::Condition::AtLeast(_, event) => (event, event, part.beyond(), None),
            notation::Condition::HappenedSince { what, since } => (what, since, 1, Some(self.happening(since)?)),
            _ => return Err(Unlinked("a condition of no happening".to_owned())),
        };
        let mut place = self.watch(since)?;
        for _ in 0..more {
            let sequel = place_of(Sequel { what: self.happening(what)?, after: place, undone_by });
            let sequel = sequel.ok_or_else(|| Unlinked(format!("nobody counts that {what}")))?;
            place = number(Some(self.watched.len() + sequel), "watched happening", &what.to_string())?;
        }
        Ok(place)
    }

    /// The place of a watched happening.
    pub(super) fn watch(&self, event: &Event) -> Linked<u8> {
        let happening = self.happening(event)?;
        number(self.watched.iter().position(|watched| *watched == happening), "watched happening", &event.to_string())
    }

    /// Whether something waits for such a happening or asks after it.
    pub(super) fn minds(&self, such: &dyn Fn(&Happening) -> bool) -> Linked<bool> {
        let reacting = self.story.reactions.iter().map(|reaction| &reaction.on);
        for event in reacting.chain(self.story.steps().map(|(_, _, step)| &step.on)) {
            if such(&self.happening(event)?) {
                return Ok(true);
            }
        }
        Ok(self.watched.iter().any(such))
    }

    /// A condition with its names resolved. What is the same throughout the story is worked out here.
    pub(super) fn condition(&self, condition: &notation::Condition, whose: Whose) -> Linked<Condition> {
        use notation::Condition as Written;
        let all = |conditions: &[Written]| {
            conditions.iter().map(|one| self.condition(one, whose)).collect::<Linked<Vec<_>>>()
        };
        let is_so = |name: &str, value: fn(&Fact) -> Option<&Value>, with: &Match| {
            let fact = self.fact_of(name, whose)?;
            Ok(fact.and_then(value).is_some_and(|value| with.fits(value)))
        };
        Ok(match condition {
            Written::Happened(_) | Written::AtLeast(..) | Written::HappenedSince { .. } => {
                let possible = condition.events().iter().all(|(_, event)| self.story.can_happen(event));
                if whose == Whose::Policy && !possible {
                    return Ok(Condition::Always(false));
                }
                let known = |sequel| self.sequels.iter().position(|known| *known == sequel);
                Condition::Happened(self.happened(condition, known)?)
            }
            Written::Fact(name, with) => {
                let at_first = is_so(name, Fact::truly, with)?;
                self.as_it_becomes(name, at_first, |value| with.fits(value), Event::Had)?
            }
            Written::Record(name, with) => Condition::Always(is_so(name, Fact::recorded, with)?),
            Written::Claim(name, with) => {
                let at_first = is_so(name, Fact::claimed, with)?;
                let so = self.as_it_becomes(name, at_first, |value| with.fits(value), Event::Reported)?;
                self.once_heard(name, so)?
            }
            Written::Contradicts(name) => {
                let sides = self.fact_of(name, whose)?.map(Fact::sides);
                let record = sides.and_then(|sides| sides.record);
                let at_first = sides.is_some_and(|sides| sides.is_contradicted());
                let otherwise = |value: &Value| record.is_some_and(|record| record != value);
                let so = self.as_it_becomes(name, at_first, otherwise, Event::Reported)?;
                self.once_heard(name, so)?
            }
            Written::Seen(name) => match self.fact_of(name, whose)?.map(|fact| &fact.seen) {
                Some(Some(Seen::WhenLookedUp(word))) => Condition::LookedUp(self.word(word)?),
                Some(None | Some(Seen::Always)) => Condition::Always(true),
                Some(Some(Seen::Never)) | None => Condition::Always(false),
            },
            Written::Heard(name) => {
                self.fact_of(name, whose)?;
                self.heard(name)?
            }
            Written::Eligible(word) => Condition::Eligible(self.word(word)?),
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
