//! The team over days: pressure, morale, adherence, skill, and who leaves.

use super::desks::Desks;
use super::floor::{Listener, Replication, Slice};
use super::outbound::to_reach;
use super::plan::Plan;
use super::seats::{Person, Seat};
use crate::model::{self, Climate, Drift, Learning};
use crate::notation::Hours;
use crate::scenario::{Break, Group};
use crate::sim::{Course, DAY, HALF_HOUR, HOUR, Key, Purpose, Time, whole};
use crate::world::{Fact, Record, Sink, Stranger, What};
use bevy_ecs::prelude::{DetectChangesMut, Query, Res, ResMut, Resource};

/// Days over which pressure is averaged.
const PRESSURE_DAYS: f64 = 7.0;
/// A working day, for quotas.
pub(super) const EIGHT_HOURS: f64 = 8.0 * HOUR as f64;

/// The strangers of one demand so far.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrivals {
    /// How many.
    pub(super) count: u64,
    /// The key of their draws.
    pub(super) key: Key,
    /// The mean number up to the next of them, where they ebb and flow.
    pub(super) level: f64,
}

impl Arrivals {
    /// When the next one comes: `gap` after the last on average, or by a course.
    #[inline(always)]
    pub(super) fn next(&mut self, last: Time, gap: f64, course: Option<&Course>) -> Time {
        let wait = self.key.nth(self.count).stream().exponential();
        match course {
            None => last.saturating_add(whole(wait * gap)),
            Some(course) => {
                self.level += wait;
                course.reaches(self.level).unwrap_or(Time::MAX)
            }
        }
    }
}

/// What happened today, and what is carried from day to day.
#[derive(Debug, Default, Resource)]
pub(super) struct Today {
    /// Strangers so far, by place in the plan; carried on.
    pub(super) arrivals: Vec<Arrivals>,
    /// Customers who gave up or were turned away today.
    pub(super) given_up: u64,
    /// Time for which reps stayed on for customers who still waited, by group.
    pub(super) overtime: Vec<Time>,
    /// People whom calls of the service reached today.
    pub(super) reached: u64,
    served: u64,
    handled: Time,
    abused: u64,
    escalated: u64,
    denied: u64,
    /// The mean handle time so far, in milliseconds; carried on.
    usual: f64,
    /// Load averaged over about a week; carried on.
    load: f64,
}

impl Today {
    pub(super) fn new(plan: &Plan, replication: Key) -> Today {
        let first = |&(demand, _): &(u16, f64)| Arrivals {
            count: 0,
            key: replication.of(Purpose::Arrivals, u64::from(demand)),
            level: 0.0,
        };
        let overtime = vec![0; plan.operation().groups.len()];
        Today { arrivals: plan.strangers.iter().map(first).collect(), overtime, ..Today::default() }
    }

    /// A contact was served.
    #[inline]
    pub(super) fn served(&mut self, record: &Record, handle: Time) {
        self.served += 1;
        self.handled += handle;
        self.abused += u64::from(record.abused);
        self.escalated += u64::from(record.escalated);
        self.denied += u64::from(record.denied);
    }

    /// Of so many, the share that were so.
    fn share(of: u64, all: u64) -> f64 {
        if all > 0 { of as f64 / all as f64 } else { 0.0 }
    }

    /// Begins a new day.
    fn turn(&mut self) {
        let arrivals = std::mem::take(&mut self.arrivals);
        let mut overtime = std::mem::take(&mut self.overtime);
        overtime.fill(0);
        *self = Today { arrivals, overtime, usual: self.usual, load: self.load, ..Today::default() };
    }
}

/// The system that closes a day.
pub(super) fn close_day<S: Sink>(
    mut seats: Query<'_, '_, (&mut Seat, &mut Person)>,
    mut today: ResMut<'_, Today>,
    mut listener: ResMut<'_, Listener<S>>,
    desks: Res<'_, Desks>,
    plan: Res<'_, Plan>,
    replication: Res<'_, Replication>,
    slice: Res<'_, Slice>,
) {
    let at = slice.until;
    let p = plan.parameters();
    let policy = plan.policy();
    let groups = plan.operation().groups.iter();
    let on_duty: Vec<Time> =
        groups.clone().zip(&policy.reps).map(|(group, reps)| paid_time(group, *reps, slice.day)).collect();
    let mut team = Sums::default();
    for (mut seat, person) in &mut seats {
        let seat = seat.bypass_change_detection();
        let duty = on_duty[usize::from(seat.group)];
        team.worked += seat.worked_by(at);
        if seat.filled {
            team.paid += duty;
            team.wages += duty as f64 / HOUR as f64 * plan.operation().groups[usize::from(seat.group)].wage;
            team.adherence += person.adherence;
            team.filled += 1.0;
            team.to_reach += to_reach(&plan, duty);
        }
    }
    for (group, &overtime) in groups.zip(&today.overtime).filter(|(_, overtime)| **overtime > 0) {
        team.paid += overtime;
        team.wages += overtime as f64 / HOUR as f64 * group.wage * group.overtime;
    }
    let (load, quota) = today.pressures(&plan, &desks, &team);
    let pressure = model::pressure(p, load, quota);
    let adoption = policy.acts.adoption(p);
    let climate = Climate {
        pressure,
        autonomy: policy.autonomy(),
        abuse: Today::share(today.abused, today.served),
        denied: Today::share(today.denied, today.escalated),
        recognition: policy.recognition.noticed(p),
        purpose: adoption.purpose,
    };
    let mean_adherence = team.adherence / team.filled.max(1.0);
    let drift = Drift::over(p, &climate, adoption.execute, 1.0);
    let uptake = adoption.over(p, mean_adherence, 1.0);
    let learning = Learning::of_a_day(p, policy.training_a_week / 7.0 * p.training_contacts_an_hour);
    let attrition = plan.operation().attrition_a_month / p.attrition.max(f64::MIN_POSITIVE);
    let kinds = plan.operation().demand.len();
    let mut left = 0_u32;
    for (number, (mut seat, mut person)) in (0_u16..).zip(&mut seats) {
        let (seat, person) = (seat.bypass_change_detection(), person.bypass_change_detection());
        if !seat.filled {
            if person.hired_at.is_some_and(|hired| at >= hired) {
                seat.refill(person, &plan, replication.0, number);
            }
            continue;
        }
        if on_duty[usize::from(seat.group)] == 0 {
            continue;
        }
        person.pressure = pressure;
        person.quota_gap = (quota - 1.0).max(0.0);
        person.rep.drift(&drift);
        person.adherence = uptake.after(person.adherence);
        person.learn(seat, kinds, &learning);
        team.morale += person.rep.morale;
        if attrition > 0.0 && seat.held == 0 {
            let leaves = person.rep.leaves_within(p, 1.0) * attrition;
            if rep_key(replication.0, number, person.generation)
                .draw(Purpose::Attrition, slice.day.into())
                .happens(leaves)
            {
                seat.leave(person, at.saturating_add((p.hiring_delay_days * DAY as f64) as Time));
                left += 1;
            }
        }
        team.seen += 1.0;
    }
    let mut hear = |what| listener.0.hear(&Fact { at, customer: Stranger::NUMBER, case: 0, what });
    for _ in 0..left {
        hear(What::RepLeft);
    }
    if team.paid > 0 {
        let supervisors = supervisor_wages(&plan, slice.day);
        hear(What::TeamSeen {
            morale: team.morale / team.seen.max(1.0),
            pressure,
            adherence: mean_adherence,
            paid_hours: team.paid as f64 / HOUR as f64,
            wages: team.wages + supervisors,
            occupancy: team.worked as f64 / team.paid as f64,
        });
    }
    today.turn();
}

/// Sums over the seats of a day.
#[derive(Debug, Default)]
struct Sums {
    worked: Time,
    paid: Time,
    wages: f64,
    adherence: f64,
    filled: f64,
    morale: f64,
    seen: f64,
    /// How many people were to be reached.
    to_reach: f64,
}

impl Sums {
    /// How far the quota of people to reach exceeds what was done of it: 1 and the share that was missed.
    fn reach_pressure(&self, reached: f64) -> f64 {
        if self.to_reach > reached { 2.0 - reached / self.to_reach } else { 0.0 }
    }
}

impl Today {
    /// How far the work exceeds the hours, averaged over a week, and how far the quota exceeds the pace or the people
    /// reached.
    fn pressures(&mut self, plan: &Plan, desks: &Desks, team: &Sums) -> (f64, f64) {
        if self.served > 0 {
            let mean = self.handled as f64 / self.served as f64;
            let weight = if self.usual == 0.0 { 1.0 } else { 1.0 / PRESSURE_DAYS };
            self.usual += weight * (mean - self.usual);
        }
        if team.paid > 0 {
            let waiting: usize = desks.queues.iter().map(std::collections::VecDeque::len).sum();
            let undone = (self.given_up as f64 + waiting as f64) * self.usual;
            let load = (team.worked as f64 + undone) / team.paid as f64;
            self.load += (load - self.load) / PRESSURE_DAYS;
        }
        // What the pace achieves in a day without a minute idle.
        let pace = if self.usual > 0.0 { EIGHT_HOURS / self.usual } else { f64::INFINITY };
        let contacts = plan.policy().quota.map_or(0.0, |quota| quota / pace);
        (self.load, contacts.max(team.reach_pressure(self.reached as f64)))
    }
}

/// How long a seat of a group is paid for on a day: while the group is on duty, for its share of the roster, less the
/// breaks that are not paid. Whoever is ill or away from the desk is paid.
pub(super) fn paid_time(group: &Group, reps: u32, day: u32) -> Time {
    let on_duty = time_on_duty(group, day);
    if group.breaks.iter().all(|rest| rest.paid) {
        return on_duty;
    }
    on_duty.saturating_sub(whole(unpaid_time(group, f64::from(reps), day)))
}

/// How long a seat of a group is on a break without pay on a day, on average over its seats.
fn unpaid_time(group: &Group, reps: f64, day: u32) -> f64 {
    let unpaid = |rest: &&Break| !rest.paid;
    let of_all = group.breaks.iter().filter(unpaid).map(|rest| {
        let on_duty = reps * group.roster[(rest.from / HALF_HOUR) as usize].min(1.0);
        let count = on_duty.ceil() as u64;
        let has_it = |nth: &u64| group.hours.is_open(Time::from(day) * DAY + rest.begins(*nth, count));
        let reps_who_have_it = (0..count).filter(has_it).map(|nth| (on_duty - nth as f64).min(1.0)).sum::<f64>();
        reps_who_have_it * rest.lasts as f64
    });
    of_all.sum::<f64>() / reps.max(1.0)
}

/// How long a seat of a group is on duty on a day, on average over its seats.
fn time_on_duty(group: &Group, day: u32) -> Time {
    if group.is_whole() {
        return open_time(&group.hours, day);
    }
    let start = Time::from(day) * DAY;
    let half_hours = group.roster.iter().zip((start..).step_by(HALF_HOUR as usize));
    let paid = half_hours.map(|(share, begins)| {
        let open =
            group.hours.on_day(day).map(|(from, to)| to.min(begins + HALF_HOUR).saturating_sub(from.max(begins)));
        share * open.sum::<Time>() as f64
    });
    whole(paid.sum())
}

/// How long something is open on a day.
fn open_time(hours: &Hours, day: u32) -> Time {
    hours.on_day(day).map(|(from, to)| to - from).sum()
}

/// What supervisors are paid for a day: they are there while any group is.
fn supervisor_wages(plan: &Plan, day: u32) -> f64 {
    let longest = plan.operation().groups.iter().map(|group| open_time(&group.hours, day)).max().unwrap_or(0);
    longest as f64 / HOUR as f64 * f64::from(plan.policy().supervisors) * plan.operation().supervisor_wage
}

/// The key of the person in a seat.
pub(super) fn rep_key(replication: Key, seat: u16, generation: u32) -> Key {
    replication.of(Purpose::Rep, u64::from(seat)).nth(u64::from(generation))
}
