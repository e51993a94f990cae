//! What becomes of one customer after one contact: many copies of them live on in the operation.

use super::books::Kind;
use super::replication::in_parallel;
use crate::scenario::Scenario;
use crate::service::{ALL_HAVE_COME, Cohorts, Plan, Played, Setting, replicate};
use crate::sim::{DAY, Key, Time};
use crate::stats::{self, Estimate};
use crate::world::{Beside, Channel, Fact, Sink, What};
use std::sync::Arc;

/// How long each copy is followed, from when it turned to the service: twelve months.
const FOLLOWED: Time = 365 * DAY;
/// Copies in each cohort, over all replications, unless an operation is so large that a few replications hold more.
const COPIES: u32 = 400;
/// Copies stand in for at most one customer in so many, so that the operation stays as busy as it is.
const ONE_IN: u32 = 40;
/// The most copies of a cohort in one replication: they share its queues and its luck.
const MOST_AT_ONCE: u32 = 50;

/// The customer who is followed.
#[derive(Debug, Clone)]
pub struct Customer {
    /// Their place in the space of draws.
    pub key: Key,
    /// Their segment, by its number in the operation.
    pub segment: usize,
    /// Where they turned to the service.
    pub channel: Channel,
    /// The story of their contact, by its number in the scenario.
    pub story: u16,
}

/// What became of a cohort. Shares of its customers, each with its 95 % interval.
#[derive(Debug, Clone, PartialEq)]
pub struct Fate {
    /// They are still there.
    pub stay: Estimate,
    /// They left with the matter, or a later one, unsolved, and without coming back about it.
    pub left_silent: Estimate,
    /// They left with a matter unsolved about which they had come back.
    pub left_voiced: Estimate,
    /// They left for other reasons.
    pub left_otherwise: Estimate,
    /// They came back about the matter of their own accord.
    pub came_back: Estimate,
    /// The matter was solved in the end.
    pub solved: Estimate,
    /// Something that was promised about the matter was not done in time, where the contact ended with a promise.
    pub promise_broken: Option<Estimate>,
}

/// What became of all cohorts.
#[derive(Debug, Clone, PartialEq)]
pub struct Fates {
    /// Days for which each copy was followed.
    pub days: u32,
    /// Copies in each cohort.
    pub customers: u32,
    /// Replications of the operation.
    pub replications: u32,
    /// By cohort.
    pub cohorts: Vec<Fate>,
}

/// Lets copies of a customer live on under a policy, a cohort for each contact that they could have had (or none) and
/// each with the same luck. None where the operation keeps no customers, and where it is not to go on, which is asked once
/// a simulated day.
///
/// Intervals are t intervals over replications, since copies share queues, and no narrower than those of independent
/// customers (Wilson): a few replications can agree by chance.
pub fn follow(
    scenario: &Arc<Scenario>,
    policy: usize,
    seed: u64,
    customer: &Customer,
    played: &[Option<Played>],
    go_on: &(dyn Fn() -> bool + Sync),
) -> Option<Fates> {
    let customers = scenario.operation.customers;
    let demand = scenario.scripts.get(usize::from(customer.story))?.issue;
    if customers == 0 || played.is_empty() || customer.segment >= scenario.operation.segments.len() {
        return None;
    }
    let size = (customers / ONE_IN).clamp(1, MOST_AT_ONCE);
    let replications = COPIES.div_ceil(size);
    let cohorts = Cohorts {
        customer: customer.key,
        segment: u8::try_from(customer.segment).ok()?,
        channel: customer.channel,
        story: customer.story,
        demand,
        size,
        played: played.to_vec(),
    };
    let copies = cohorts.copies();
    let setting =
        Setting { seed, customers: customers.max(copies), days: ((FOLLOWED + 2 * ALL_HAVE_COME) / DAY) as u32 };
    let plan = Plan::new(Arc::clone(scenario), policy, setting).following(cohorts);
    let lives = in_parallel(replications as usize, None, |number| {
        let number = number as u32;
        let from = (0..copies).map(|copy| plan.turns_up(number, copy).unwrap_or_default());
        replicate(&plan, number, Lives::new(from), &go_on).1.0
    });
    if !go_on() {
        return None;
    }
    let cohort = |(which, played): (usize, &Option<Played>)| {
        let promised = played.as_ref().is_some_and(|played| !played.talk.promises().is_empty());
        let of = |lives: &Vec<Life>| lives[which * size as usize..(which + 1) * size as usize].to_vec();
        fate(&lives.iter().map(of).collect::<Vec<_>>(), promised)
    };
    let cohorts = played.iter().enumerate().map(cohort).collect::<Option<Vec<_>>>()?;
    Some(Fates { days: (FOLLOWED / DAY) as u32, customers: size * replications, replications, cohorts })
}

/// The shares among lives, by replication; whether all of them were promised something.
fn fate(replications: &[Vec<Life>], promised: bool) -> Option<Fate> {
    let share = |yes: fn(&Life) -> bool| {
        let counts = replications.iter().map(|lives| {
            let some = lives.iter().filter(|life| yes(life)).count();
            (some as u32, lives.len() as u32)
        });
        let counts: Vec<(u32, u32)> = counts.collect();
        let (some, all) = counts.iter().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
        let pooled = stats::share(some, all)?;
        let shares = counts.iter().map(|(some, all)| f64::from(*some) / f64::from(*all));
        let over = Estimate::of(&shares.collect::<Vec<_>>())?.clamped(0.0, 1.0);
        let wider = |one: Option<f64>, other: Option<f64>, pick: fn(f64, f64) -> f64| match (one, other) {
            (Some(one), Some(other)) => Some(pick(one, other)),
            (one, other) => one.or(other),
        };
        Some(Estimate {
            estimate: pooled.estimate,
            low: wider(pooled.low, over.low, f64::min),
            high: wider(pooled.high, over.high, f64::max),
        })
    };
    Some(Fate {
        stay: share(|life| life.went.is_none())?,
        left_silent: share(|life| life.went == Some(Kind::Silent))?,
        left_voiced: share(|life| life.went == Some(Kind::Voiced))?,
        left_otherwise: share(|life| life.went == Some(Kind::Other))?,
        came_back: share(|life| life.came_back)?,
        solved: share(|life| life.solved)?,
        promise_broken: if promised { Some(share(|life| life.broken)?) } else { None },
    })
}

/// The life of one copy.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Life {
    /// When they turned to the service.
    from: Time,
    /// How they went, if they did.
    went: Option<Kind>,
    /// The case about the matter, while it is open.
    case: Option<u32>,
    /// The next contact about it is not of their own accord.
    moved: bool,
    came_back: bool,
    solved: bool,
    broken: bool,
}

/// Listens to the copies, who are the first customers.
#[derive(Debug)]
struct Lives(Vec<Life>);

impl Lives {
    fn new(from: impl Iterator<Item = Time>) -> Lives {
        Lives(from.map(|from| Life { from, ..Life::default() }).collect())
    }
}

impl Sink for Lives {
    fn hear(&mut self, fact: &Fact<'_>) {
        let Some(life) = self.0.get_mut(fact.customer as usize) else { return };
        if fact.at > life.from.saturating_add(FOLLOWED) {
            return;
        }
        match fact.what {
            What::Left(exit) => life.went = Some(Kind::of(&exit)),
            What::Beside(Beside::Referred { went: true, .. }) => life.went = Some(Kind::Other),
            What::IssueArose { .. } if fact.at == life.from => life.case = Some(fact.case),
            _ if life.case == Some(fact.case) => life.about_the_matter(&fact.what),
            _ => {}
        }
    }
}

impl Life {
    fn about_the_matter(&mut self, what: &What<'_>) {
        match what {
            What::ContactBegan { contact, .. } => {
                self.came_back |= *contact > 1 && !self.moved;
                self.moved = false;
            }
            What::Beside(Beside::PassedOn) | What::CheckedBack { unsolved: true, .. } => self.moved = true,
            What::PromiseBroken => self.broken = true,
            What::CaseClosed { solved, .. } => self.solved = *solved,
            What::CaseSettled { .. } => self.case = None,
            _ => {}
        }
    }
}
