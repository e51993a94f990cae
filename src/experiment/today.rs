//! A day at work as an operation runs, up to the moment at which a rep takes one contact.

use crate::scenario::Scenario;
use crate::service::{Plan, Setting, replicate};
use crate::sim::{DAY, Key, Purpose, Time};
use crate::world::{Beside, Channel, Fact, Sink, What};
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
    /// Other reps of the same group.
    pub colleagues: u32,
    /// Contacts that they have done with.
    pub contacts: Done,
    /// People whom they have reached by calls that the service makes.
    pub people: Done,
}

/// What a rep has done of something by a time of day, and when their colleagues do it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Done {
    /// How much of it the rep has done that day.
    pub own: u32,
    /// The times of day at which any of the colleagues does it, that whole day, in order.
    pub others: Vec<Time>,
}

impl DaySoFar {
    /// How much of something a colleague has done on average, so long after the rep took the contact. None without any.
    pub fn by_a_colleague(&self, of: &Done, after: Time) -> Option<f64> {
        let now = self.at.saturating_add(after);
        let done = of.others.iter().filter(|end| **end <= now).count();
        (self.colleagues > 0).then(|| done as f64 / f64::from(self.colleagues))
    }
}

/// Some contact of an ordinary day on a channel, and how the day had gone until then. None where nobody turns to it.
pub fn day_so_far(scenario: &Arc<Scenario>, policy: usize, seed: u64, channel: Channel) -> Option<DaySoFar> {
    let setting = Setting { seed, customers: scenario.operation.customers, days: SETTLED + LOOKED_AT };
    let plan = Plan::new(Arc::clone(scenario), policy, setting);
    let (_, heard) =
        replicate(&plan, 0, Heard { channel, taken: Vec::new(), ends: Vec::new(), reached: Vec::new() }, &|| true);
    let day_of = |at: Time| at / DAY;
    let busy = heard.taken.iter().map(|(at, _)| day_of(*at)).max()?;
    let taken: Vec<(Time, u16)> = heard.taken.into_iter().filter(|(at, _)| day_of(*at) == busy).collect();
    let (at, rep) = *taken.get(Key::root(seed).draw(Purpose::Shuffle, u64::MAX).below(taken.len()))?;
    let groups = plan.groups_of_seats();
    let group = |rep: u16| groups.get(usize::from(rep));
    let done = |all: &[(Time, u16)]| {
        let today = all.iter().filter(|(end, _)| day_of(*end) == busy);
        let own = today.clone().filter(|(end, by)| *by == rep && *end <= at).count();
        let others = today.filter(|(_, by)| *by != rep && group(*by) == group(rep)).map(|(end, _)| end % DAY).collect();
        Done { own: own as u32, others }
    };
    let team = groups.iter().filter(|each| Some(*each) == group(rep)).count();
    let (contacts, people) = (done(&heard.ends), done(&heard.reached));
    Some(DaySoFar { at: at % DAY, colleagues: team.saturating_sub(1) as u32, contacts, people })
}

/// Listens to who takes and who ends a contact, once the operation has found its pace.
#[derive(Debug)]
struct Heard {
    channel: Channel,
    taken: Vec<(Time, u16)>,
    ends: Vec<(Time, u16)>,
    reached: Vec<(Time, u16)>,
}

impl Sink for Heard {
    fn hear(&mut self, fact: &Fact<'_>) {
        if fact.at < Time::from(SETTLED) * DAY {
            return;
        }
        match fact.what {
            What::Answered { channel, rep, .. } if channel == self.channel => self.taken.push((fact.at, rep)),
            What::ContactEnded { rep, .. } => self.ends.push((fact.at, rep)),
            What::Beside(Beside::Called { rep, answered: true, .. }) => self.reached.push((fact.at, rep)),
            _ => {}
        }
    }
}
