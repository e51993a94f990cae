//! A day at work as an operation runs, up to the moment at which a rep takes one contact.

use crate::scenario::Scenario;
use crate::service::{Plan, Setting, replicate};
use crate::sim::{DAY, Key, Purpose, Time};
use crate::world::{Channel, Fact, Sink, What};
use std::sync::Arc;

/// Days after which an operation has found its pace.
const SETTLED: u32 = 28;
/// Days among which one is looked for on which somebody turned to the channel.
const LOOKED_AT: u32 = 14;

/// A rep's day until they take a contact, and their colleagues' day.
#[derive(Debug, Clone, PartialEq)]
pub struct DaySoFar {
    /// The time of day at which the rep takes the contact.
    pub at: Time,
    /// Contacts that the rep has done with that day.
    pub done: u32,
    /// Other reps of the same group.
    pub colleagues: u32,
    /// The times of day at which any of them is done with a contact, that whole day, in order.
    pub ends: Vec<Time>,
}

impl DaySoFar {
    /// How many contacts a colleague has done with on average, so long after the rep took theirs. None without any.
    pub fn by_a_colleague(&self, after: Time) -> Option<f64> {
        let now = self.at.saturating_add(after);
        let done = self.ends.iter().filter(|end| **end <= now).count();
        (self.colleagues > 0).then(|| done as f64 / f64::from(self.colleagues))
    }
}

/// Some contact of an ordinary day on a channel, and how the day had gone until then. None where nobody turns to it.
pub fn day_so_far(scenario: &Arc<Scenario>, policy: usize, seed: u64, channel: Channel) -> Option<DaySoFar> {
    let setting = Setting { seed, customers: scenario.operation.customers, days: SETTLED + LOOKED_AT };
    let plan = Plan::new(Arc::clone(scenario), policy, setting);
    let (_, heard) = replicate(&plan, 0, Heard { channel, taken: Vec::new(), ends: Vec::new() }, &|| true);
    let day_of = |at: Time| at / DAY;
    let busy = heard.taken.iter().map(|(at, _)| day_of(*at)).max()?;
    let taken: Vec<(Time, u16)> = heard.taken.into_iter().filter(|(at, _)| day_of(*at) == busy).collect();
    let (at, rep) = *taken.get(Key::root(seed).draw(Purpose::Shuffle, u64::MAX).below(taken.len()))?;
    let groups = plan.groups_of_seats();
    let group = |rep: u16| groups.get(usize::from(rep));
    let today = heard.ends.iter().filter(|(end, _)| day_of(*end) == busy);
    let done = today.clone().filter(|(end, by)| *by == rep && *end <= at).count();
    let ends = today.filter(|(_, by)| *by != rep && group(*by) == group(rep)).map(|(end, _)| end % DAY).collect();
    let team = groups.iter().filter(|each| Some(*each) == group(rep)).count();
    Some(DaySoFar { at: at % DAY, done: done as u32, colleagues: team.saturating_sub(1) as u32, ends })
}

/// Listens to who takes and who ends a contact, once the operation has found its pace.
#[derive(Debug)]
struct Heard {
    channel: Channel,
    taken: Vec<(Time, u16)>,
    ends: Vec<(Time, u16)>,
}

impl Sink for Heard {
    fn hear(&mut self, fact: &Fact<'_>) {
        if fact.at < Time::from(SETTLED) * DAY {
            return;
        }
        match fact.what {
            What::Answered { channel, rep, .. } if channel == self.channel => self.taken.push((fact.at, rep)),
            What::ContactEnded { rep, .. } => self.ends.push((fact.at, rep)),
            _ => {}
        }
    }
}
