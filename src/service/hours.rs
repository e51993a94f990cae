//! Hours: groups come on duty and go off, channels close, and some of a rep's time is kept from contacts.

use super::breaks::plan_breaks;
use super::due::Kind;
use super::floor::{Agenda, Day, Floor, Slice};
use super::plan::Plan;
use super::seats::{HERE, Person, SERVING_OUT, Seat};
use crate::notation::Hours;
use crate::scenario::Group;
use crate::sim::{DAY, Due, HALF_HOUR, HALF_HOURS, Key, MINUTE, Purpose, Time};
use crate::world::Sink;
use bevy_ecs::prelude::{Res, ResMut};

/// Days of a week on which reps take the time kept from contacts, one after the other.
const WORKING_DAYS: u32 = 5;

/// The system that opens a day: puts what opens and closes today in the calendar.
pub(super) fn open_day(plan: Res<'_, Plan>, slice: Res<'_, Slice>, mut agenda: ResMut<'_, Agenda>) {
    let day = slice.day;
    let calls = plan.to_reach.is_some();
    let renews = plan.policy().minutes_a_week > 0.0 || plan.operation().attrition_a_month > 0.0 || calls;
    for (number, group) in plan.operation().groups.iter().enumerate() {
        if group.hours.is_always() && (day == 0 || renews || !group.is_whole()) {
            agenda.0.add(Kind::GroupOpens.at(Time::from(day) * DAY, number as u32, 0));
        }
        plan_breaks(&group.breaks, number as u32, day, &mut agenda.0);
        for at in roster_changes(group, day) {
            agenda.0.add(Kind::GroupOpens.at(at, number as u32, 0));
        }
        if group.hours.is_always() {
            continue;
        }
        for (from, to) in group.hours.on_day(day) {
            if opens_at(&group.hours, from) || renews {
                agenda.0.add(Kind::GroupOpens.at(from, number as u32, 0));
            }
            if !group.hours.is_open(to) {
                agenda.0.add(Kind::GroupCloses.at(to, number as u32, 0));
            }
        }
    }
    for number in 0..plan.operation().channels.len() as u8 {
        let desk = plan.desk(number);
        if desk.closes {
            for (_, to) in desk.hours.on_day(day).filter(|&(_, to)| !desk.hours.is_open(to)) {
                agenda.0.add(Kind::ChannelCloses.at(to, u32::from(number), 0));
            }
        }
    }
}

/// When within the hours of a day the roster of a group changes.
fn roster_changes(group: &Group, day: u32) -> impl Iterator<Item = Time> + '_ {
    let changes = (1..HALF_HOURS).filter(|&place| group.roster[place] != group.roster[place - 1]);
    let at = changes.map(move |place| Time::from(day) * DAY + place as Time * HALF_HOUR);
    at.filter(|&at| group.hours.is_open(at))
}

/// Whether it opens just then rather than having been open through midnight.
fn opens_at(hours: &Hours, from: Time) -> bool {
    from == 0 || !hours.is_open(from - 1)
}

/// Who of a group is on duty. Who has the early and who the late half hours goes round from day to day.
pub(super) struct OnDuty {
    all: u64,
    /// How many are.
    pub(super) count: u64,
    day: Time,
    ill: f64,
    replication: Key,
}

impl OnDuty {
    /// Whether everybody is.
    fn is_whole(&self) -> bool {
        self.count >= self.all && self.ill <= 0.0
    }

    /// The how-many-eth today the seat in this place of the group is, from 0.
    pub(super) fn nth(&self, place: usize) -> u64 {
        (place as u64 + self.day) % self.all
    }

    /// Whether this rep, in this place of the group, is.
    pub(super) fn has(&self, place: usize, rep: u16) -> bool {
        if self.is_whole() {
            return true;
        }
        let is_ill = || self.replication.of(Purpose::Roster, u64::from(rep)).nth(self.day).stream().happens(self.ill);
        self.nth(place) < self.count && !(self.ill > 0.0 && is_ill())
    }
}

impl<S: Sink> Day<'_, S> {
    /// A group comes on duty, or its roster changes: those who are not wanted finish what they have. Once a week, on
    /// different days, each rep spends the time that the policy keeps from contacts, as soon as they have nothing else.
    pub(super) fn group_opens(&mut self, due: Due) {
        self.comes_on_duty(due.at(), due.subject() as u8);
    }

    /// Those of a group who are wanted now are on duty, and nobody else is.
    pub(super) fn comes_on_duty(&mut self, at: Time, group: u8) {
        let kept = (self.floor.plan.policy().minutes_a_week * MINUTE as f64) as Time;
        let (week, day) = ((at / (7 * DAY)) as u32 + 1, (at / DAY) as u32);
        let on_duty = self.floor.roster(group, at);
        // Whoever had reached their quota yesterday has a new one.
        let calls = self.floor.plan.to_reach.is_some();
        for (place, &rep) in self.floor.plan.seats_of(group).iter().enumerate() {
            let wanted = on_duty.has(place, rep);
            if wanted && self.floor.seats[usize::from(rep)].away == SERVING_OUT {
                self.floor.goes_home(at, rep);
            }
            let (seat, person) = self.floor.seat(rep);
            if seat.away != HERE {
                continue;
            }
            if !wanted || !seat.filled {
                seat.on_duty &= seat.filled && wanted;
                seat.unlist();
                continue;
            }
            seat.on_duty = true;
            if person.counted_week != week && day % 7 >= u32::from(rep) % WORKING_DAYS {
                person.counted_week = week;
                seat.owed += kept;
            }
            if seat.held == 0 && (seat.owed > 0 || !seat.listed_idle || calls) {
                seat.unlist();
                self.next_work(at, rep);
            }
        }
        if !on_duty.is_whole() {
            self.floor.strike_off(group);
        }
    }

    /// A rep has done with the time kept from contacts.
    pub(super) fn rep_returns(&mut self, due: Due) {
        self.floor.tally.events += 1;
        self.free_rep(due.at(), due.subject() as u16);
    }
}

impl<S: Sink> Floor<'_, S> {
    /// Who of a group is to be on duty from now on.
    pub(super) fn roster(&self, group: u8, at: Time) -> OnDuty {
        let (seats, what) = (self.plan.seats_of(group), &self.plan.operation().groups[usize::from(group)]);
        let day = at / DAY;
        let key = |who: u64| self.replication.of(Purpose::Roster, who).nth(day);
        let of_group = u64::from(u16::MAX) + 1 + u64::from(group);
        let share = what.roster[(at % DAY / HALF_HOUR) as usize] * what.reachable;
        let all = seats.len() as f64;
        let count = (share * all).min(all);
        // A fraction of a rep is there on that share of days, and then all day long.
        let fraction = key(of_group).stream().share();
        let count = count.floor() + f64::from(u8::from(fraction < count.fract()));
        OnDuty { all: all as u64, count: count as u64, day, ill: what.ill, replication: self.replication }
    }

    /// When the duty ends of a rep who is on duty, by the hours of the group and its roster; after `at`.
    pub(super) fn duty_ends(&self, at: Time, rep: u16) -> Time {
        let group = self.seats[usize::from(rep)].group;
        let what = &self.plan.operation().groups[usize::from(group)];
        let ends = match what.hours.next_stretch(at) {
            Some((_, ends)) if !what.hours.is_always() => ends.max(at + 1),
            _ => Time::MAX,
        };
        let place = self.plan.seats_of(group).iter().position(|seat| *seat == rep);
        let Some(place) = place.filter(|_| !what.is_whole()) else { return ends };
        let half_hours = (at / HALF_HOUR + 1..).map(|half_hour| half_hour * HALF_HOUR).take(HALF_HOURS);
        let off =
            half_hours.take_while(|half_hour| *half_hour < ends).find(|at| !self.roster(group, *at).has(place, rep));
        off.unwrap_or(ends)
    }

    /// Takes those who are no longer listed off the lists.
    pub(super) fn strike_off(&mut self, group: u8) {
        let free = &mut self.desks.free[usize::from(group)];
        free.idle.retain(|rep| self.seats[usize::from(*rep)].listed_idle);
        free.partial.retain(|rep| self.seats[usize::from(*rep)].listed_partial);
    }

    /// A seat and who sits in it.
    pub(super) fn seat(&mut self, rep: u16) -> (&mut Seat, &mut Person) {
        (&mut self.seats[usize::from(rep)], &mut self.people[usize::from(rep)])
    }

    /// A group goes off duty: those who have a contact finish it.
    pub(super) fn group_closes(&mut self, due: Due) {
        let group = due.subject() as u8;
        for rep in self.plan.seats_of(group) {
            let seat = &mut self.seats[usize::from(*rep)];
            seat.on_duty = false;
            seat.unlist();
        }
        let free = &mut self.desks.free[usize::from(group)];
        free.idle.clear();
        free.partial.clear();
    }
}
