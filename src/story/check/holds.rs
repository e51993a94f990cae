//! Whether conditions can hold and can fail, whatever happens.

use super::before::Known;
use crate::notation::{Event, Match, Value};
use crate::story::{Condition, Fact, Seen, Story, Told};
use std::collections::BTreeMap;

/// Conditions that ask after more than so many things are taken to hold in some cases and not in others.
const MOST: usize = 12;
/// Longer conditions are taken so too: every way costs as much as there is to look at.
const LONGEST: usize = 256;

/// When a condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Whatever has happened.
    Always,
    /// Never.
    Never,
    /// That depends.
    Perhaps,
}

/// What is known where a condition is asked.
#[derive(Debug, Default)]
pub(super) struct Given<'a> {
    /// What has happened.
    pub(super) known: Known<'a>,
    /// The story, where it counts too what its facts can be and what the customer has said.
    pub(super) story: Option<&'a Story>,
}

impl Given<'_> {
    /// Whether a part of a condition is surely so, or surely not.
    fn settles(&self, part: &Condition) -> Option<bool> {
        let happened = |event: &Event| {
            let is_in = |events: &[&Event]| events.contains(&event);
            if is_in(&self.known.sure) { Some(true) } else { is_in(&self.known.never).then_some(false) }
        };
        match part {
            Condition::Happened(event) => happened(event),
            // The next rep has to look again.
            Condition::Seen(name) => match &self.story?.facts.get(name)?.seen {
                Some(Seen::WhenLookedUp(word)) if !self.story?.passes_on() => happened(&Event::LookedUp(word.clone())),
                Some(Seen::WhenLookedUp(_)) => None,
                Some(Seen::Never) => Some(false),
                Some(Seen::Always) | None => Some(true),
            },
            Condition::Contradicts(name) => {
                let mut made = self.story?.devices().flat_map(|device| device.makes.iter());
                let stays = made.all(|(fact, _)| fact != name);
                let fact = self.story?.facts.get(name)?;
                match (fact.sides().is_contradicted(), fact.told) {
                    _ if !stays => None,
                    // It is between the two only once the customer has said so.
                    (true, Some(Told::WhenAsked)) => happened(&Event::Asked(name.clone())),
                    (contradicted, _) => Some(contradicted),
                }
            }
            Condition::Heard(name) => match self.story?.facts.get(name)?.told {
                Some(Told::WhenAsked) => happened(&Event::Asked(name.clone())),
                Some(Told::AtOnce) | None => Some(true),
            },
            _ => None,
        }
    }
}

/// When a condition holds together with others, given what is known: every way in which what they ask after can be so
/// is tried. What they ask after is taken one by one, as if nothing else followed from anything else; so what is called
/// certain is certain, and not all that is certain is found.
pub(super) fn holds(condition: &Condition, others: &[&Condition], given: &Given<'_>) -> Holds {
    let mut asked: Vec<&Condition> = Vec::new();
    let mut length = 0;
    for each in std::iter::once(&condition).chain(others) {
        for (_, part) in each.parts(&[]) {
            length += 1;
            if length <= LONGEST && !asked.contains(&part) {
                asked.push(part);
            }
        }
    }
    if asked.len() > MOST || length > LONGEST {
        return Holds::Perhaps;
    }
    let settled = asked.iter().enumerate().filter_map(|(number, part)| Some((number, given.settles(part)?)));
    let settled: Vec<(usize, bool)> = settled.collect();
    let facts = given.story.map_or_else(Vec::new, |story| compared(story, &asked));
    let possible = |way: &u32| {
        let is_so = |number: usize| way >> number & 1 == 1;
        settled.iter().all(|(number, so)| is_so(*number) == *so) && facts.iter().all(|fact| fact.can_be(&is_so))
    };
    let ways = (0..1_u32 << asked.len()).filter(possible);
    let in_way = |way: u32| {
        let is_so = |part: &Condition| asked.iter().position(|known| *known == part).is_some_and(|n| way >> n & 1 == 1);
        std::iter::once(&condition).chain(others).all(|each| in_this(each, &is_so))
    };
    match ways.clone().filter(|way| in_way(*way)).count() {
        0 => Holds::Never,
        all if all == ways.count() => Holds::Always,
        _ => Holds::Perhaps,
    }
}

/// What one aspect of a fact can be, and with what it is compared.
struct Compared<'a> {
    values: Vec<&'a Value>,
    /// Each with its number among what is asked.
    with: Vec<(usize, &'a Match)>,
}

impl Compared<'_> {
    /// Whether some value is so by each comparison, or is not, as a way has it.
    fn can_be(&self, is_so: &impl Fn(usize) -> bool) -> bool {
        self.values.iter().any(|value| self.with.iter().all(|(number, with)| with.fits(value) == is_so(*number)))
    }
}

/// The facts that are compared in truth or by the customer's word: what they are at first, and what becomes of them by
/// what the customer does.
fn compared<'a>(story: &'a Story, asked: &[&'a Condition]) -> Vec<Compared<'a>> {
    let mut found: BTreeMap<(&str, bool), Compared<'a>> = BTreeMap::new();
    for (number, part) in asked.iter().enumerate() {
        let (name, with, truly) = match part {
            Condition::Fact(name, with) => (name, with, true),
            Condition::Claim(name, with) => (name, with, false),
            _ => continue,
        };
        let compared = found.entry((name, truly)).or_insert_with(|| {
            let at_first = story.facts.get(name).and_then(if truly { Fact::truly } else { Fact::claimed });
            let made = story.devices().flat_map(|device| device.makes.iter());
            let made = made.filter(|(fact, _)| fact.as_str() == name.as_str()).map(|(_, value)| value);
            Compared { values: at_first.into_iter().chain(made).collect(), with: Vec::new() }
        });
        compared.with.push((number, with));
    }
    found.into_values().collect()
}

fn in_this(condition: &Condition, is_so: &impl Fn(&Condition) -> bool) -> bool {
    match condition {
        Condition::Not(other) => !in_this(other, is_so),
        Condition::AllOf(others) => others.iter().all(|other| in_this(other, is_so)),
        Condition::AnyOf(others) => others.iter().any(|other| in_this(other, is_so)),
        part => is_so(part),
    }
}
