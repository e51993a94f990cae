//! One replication from the first day to the last.

use super::cases::{Cases, Files};
use super::courses::Courses;
use super::customers::{first_dues, population};
use super::desks::{Desks, Tasks};
use super::due::Kind;
use super::ending::still_waiting;
use super::floor::{Agenda, Listener, Replication, Slice, Tally, work};
use super::hours::open_day;
use super::month::open_month;
use super::newcomers::{Market, prospects};
use super::outbound::Outreach;
use super::plan::Plan;
use super::seats::{Person, Seat};
use super::supervisors::Supervisors;
use super::team::{Today, close_day};
use crate::sim::{Calendar, DAY, Time};
use crate::world::{Fact, Sink, Stranger, What};
use bevy_ecs::prelude::{IntoScheduleConfigs, Schedule, SystemSet, World};
use bevy_ecs::schedule::{LogLevel, ScheduleBuildSettings, SingleThreadedExecutor};

/// The parts of a day, in order.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Morning,
    Floor,
    Evening,
}

/// What a replication was, apart from what it told its listener.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Events that changed the state.
    pub events: u64,
    /// Moves made in conversations.
    pub moves: u64,
    /// Days run; fewer than asked for when it was stopped.
    pub days: u32,
}

/// Runs one replication of a plan and tells everything that happens to a listener. Asked once a day whether to go on.
pub fn replicate<S: Sink>(plan: &Plan, replication: u32, listener: S, go_on: &dyn Fn() -> bool) -> (Run, S) {
    let mut world = world(plan, replication, listener);
    let mut day = schedule::<S>();
    let days = plan.setting().days;
    let mut changes = plan.changes().into_iter().peekable();
    let mut done = 0;
    while done < days && go_on() {
        while let Some((_, next)) = changes.next_if(|(from, _)| *from <= done) {
            world.insert_resource(next);
            world.resource_mut::<Agenda>().0.add(Kind::PolicyChanges.at(Time::from(done) * DAY, 0, 0));
        }
        world.insert_resource(Slice { day: done, until: Time::from(done + 1) * DAY });
        day.run(&mut world);
        done += 1;
    }
    still_waiting::<S>(&mut world, Time::from(done) * DAY);
    let tally = *world.resource::<Tally>();
    let run = Run { events: tally.events, moves: tally.moves, days: done };
    let Listener(listener) = world.remove_resource::<Listener<S>>().expect("the listener was put in at the start");
    (run, listener)
}

fn schedule<S: Sink>() -> Schedule {
    let mut day = Schedule::default();
    day.set_executor(SingleThreadedExecutor::new());
    day.set_build_settings(ScheduleBuildSettings { ambiguity_detection: LogLevel::Error, ..Default::default() });
    day.configure_sets((Part::Morning, Part::Floor, Part::Evening).chain());
    day.add_systems((
        (open_month::<S>, open_day).chain().in_set(Part::Morning),
        work::<S>.in_set(Part::Floor),
        close_day::<S>.in_set(Part::Evening),
    ));
    day
}

fn world<S: Sink>(plan: &Plan, replication: u32, mut listener: S) -> World {
    let key = plan.replication(replication);
    let mut world = World::new();
    let mut calendar = Calendar::new(plan.horizon());
    for (number, breach) in (0_u32..).zip(&plan.operation().breaches) {
        calendar.add(Kind::Breach.at(breach.at, number, 0));
    }
    let courses = Courses::new(plan, key);
    let mut today = Today::new(plan, key);
    for (place, ((_, gap), arrivals)) in plan.strangers.iter().zip(&mut today.arrivals).enumerate() {
        let first = arrivals.next(0, *gap, courses.of_strangers(place));
        calendar.add(Kind::Arrival.at(first, place as u32, 0));
    }
    let seats = (0_u16..).zip(plan.groups_of_seats()).map(|(number, &group)| {
        let mut person = Person::new(plan, key, number, group);
        let mut seat = Seat::new(group);
        if plan.seating.closed(group).contains(&number) {
            seat.close(&mut person);
        }
        (seat, person)
    });
    world.spawn_batch(seats.collect::<Vec<_>>()).for_each(drop);
    let mut counts = vec![0_u32; plan.operation().segments.len()];
    let start = plan.setting().customers as usize;
    let prospects = prospects(plan, key);
    for (row, &at) in (plan.setting().customers..).zip(&prospects) {
        calendar.add(Kind::Prospect.at(at, row, 0));
    }
    let customers = population(plan, key, prospects.len()).enumerate().map(|(row, (mut standing, mut feelings))| {
        standing.gone = row >= start;
        if plan.cohorts.is_some()
            && let Some(ends) = plan.stand_in(key, row as u32, (&mut standing, &mut feelings))
        {
            calendar.add(ends);
        }
        if row < start {
            counts[usize::from(standing.segment)] += 1;
            for first in first_dues(plan, &courses, key, (row as u32, standing.segment), 0) {
                calendar.add(first);
            }
        }
        (standing, feelings)
    });
    world.spawn_batch(customers).for_each(drop);
    for (segment, count) in (0_u8..).zip(counts) {
        let what = What::CustomersCounted { segment, count };
        listener.hear(&Fact { at: 0, customer: Stranger::NUMBER, case: 0, what });
    }
    world.insert_resource(Agenda(calendar));
    world.insert_resource(Cases::default());
    world.insert_resource(Files::default());
    let (lines, channels) = (plan.routes.lines.len(), plan.operation().channels.len());
    world.insert_resource(Desks::new(lines, channels, plan.operation().groups.len()));
    world.insert_resource(Tasks::default());
    world.insert_resource(Supervisors::default());
    world.insert_resource(today);
    world.insert_resource(courses);
    world.insert_resource(Outreach::default());
    world.insert_resource(Market::new(plan, prospects.len()));
    world.insert_resource(Tally::default());
    world.insert_resource(Replication(key));
    world.insert_resource(Listener(listener));
    world.insert_resource(plan.clone());
    world
}
