//! When matters arise and strangers arrive, where demand ebbs and flows.

use super::customers;
use super::plan::{Arising, Plan};
use crate::scenario::Demand;
use crate::sim::{Course, DAY, Key, Part, Purpose, Time, whole};
use bevy_ecs::prelude::Resource;

/// Days in the year in which customers' demand is given.
const YEAR: f64 = 365.0;

/// The courses of a replication: its days' chance factors are drawn.
#[derive(Debug, Default, Resource)]
pub(super) struct Courses {
    /// By segment: what a customer raises, each part a kind of the plan's; none where it is the same day and night.
    customers: Vec<Option<Course>>,
    /// By place in the plan: the arrivals of strangers; none where they are the same day and night.
    strangers: Vec<Option<Course>>,
}

impl Courses {
    pub(super) fn new(plan: &Plan, replication: Key) -> Courses {
        let days = plan.setting().days;
        let part = |number: u16, a_day: f64| {
            let demand = plan.demand(number);
            Part { a_day, rhythm: &demand.rhythm, key: key(replication, demand, number) }
        };
        let of_segment = |arising: &Arising| {
            let ebbs = arising.kinds.iter().any(|kind| !plan.demand(kind.demand).rhythm.is_flat());
            let parts = || arising.kinds.iter().map(|kind| part(kind.demand, kind.a_year / YEAR)).collect::<Vec<_>>();
            ebbs.then(|| Course::new(&parts(), days))
        };
        let of_strangers = |&(number, gap): &(u16, f64)| {
            let ebbs = !plan.demand(number).rhythm.is_flat();
            ebbs.then(|| Course::new(&[part(number, DAY as f64 / gap)], days))
        };
        Courses {
            customers: plan.arising.iter().map(of_segment).collect(),
            strangers: plan.strangers.iter().map(of_strangers).collect(),
        }
    }

    /// What customers of a segment raise.
    #[inline]
    pub(super) fn of_customers(&self, segment: u8) -> Option<&Course> {
        self.customers.get(usize::from(segment)).and_then(Option::as_ref)
    }

    /// The arrivals of the strangers at a place of the plan.
    #[inline]
    pub(super) fn of_strangers(&self, place: usize) -> Option<&Course> {
        self.strangers.get(place).and_then(Option::as_ref)
    }
}

/// When the first matter of a customer who is there from a time on arises, if it does within the run.
pub(super) fn first_issue(
    plan: &Plan,
    courses: &Courses,
    replication: Key,
    customer: u32,
    segment: u8,
    from: Time,
) -> Option<Time> {
    let mut chance = customers::key(replication, customer).draw(Purpose::Issue, u64::from(u32::MAX));
    let gap = plan.arising[usize::from(segment)].gap;
    match courses.of_customers(segment) {
        _ if gap.is_infinite() => None,
        None => Some(from.saturating_add(whole(chance.exponential() * gap))),
        Some(course) => course.reaches(course.level(from) + chance.exponential()),
    }
}

/// The key of a demand's days: those who follow the operation's rhythm have their good and bad days together.
fn key(replication: Key, demand: &Demand, number: u16) -> Key {
    let whose = if demand.shares_rhythm { u64::from(u16::MAX) } else { u64::from(number) };
    replication.of(Purpose::DayFactor, whose)
}
