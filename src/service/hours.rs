//! Hours: groups come on duty and go off, channels close, and some of a rep's time is kept from contacts.

use super::desks::Item;
use super::due::Kind;
use super::floor::{Agenda, Day, Floor, Slice};
use super::plan::Plan;
use super::seats::{Person, Seat};
use crate::notation::Hours;
use crate::sim::{DAY, Due, MINUTE, Time};
use crate::world::Sink;
use bevy_ecs::prelude::{Res, ResMut};

/// Days of a week on which reps take the time kept from contacts, one after the other.
const WORKING_DAYS: u32 = 5;

/// The system that opens a day: puts what opens and closes today in the calendar.
pub(super) fn open_day(plan: Res<'_, Plan>, slice: Res<'_, Slice>, mut agenda: ResMut<'_, Agenda>) {
    let day = slice.day;
    let renews = plan.policy().minutes_a_week > 0.0 || plan.operation().attrition_a_month > 0.0;
    for (number, group) in plan.operation().groups.iter().enumerate() {
        if group.hours.is_always() {
            if day == 0 || renews {
                agenda.0.add(Kind::GroupOpens.at(Time::from(day) * DAY, number as u32, 0));
            }
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

/// Whether it opens just then rather than having been open through midnight.
fn opens_at(hours: &Hours, from: Time) -> bool {
    from == 0 || !hours.is_open(from - 1)
}

impl<S: Sink> Day<'_, S> {
    /// A group comes on duty. Once a week, on different days, each rep spends the time that the policy keeps from
    /// contacts, as soon as they have nothing else.
    pub(super) fn group_opens(&mut self, due: Due) {
        let at = due.at();
        let kept = (self.floor.plan.policy().minutes_a_week * MINUTE as f64) as Time;
        let (week, day) = ((at / (7 * DAY)) as u32 + 1, (at / DAY) as u32 % 7);
        for rep in self.floor.plan.seats_of(due.subject() as u8) {
            let (seat, person) = self.floor.seat(rep);
            if !seat.filled {
                continue;
            }
            seat.on_duty = true;
            if person.counted_week != week && day >= u32::from(rep) % WORKING_DAYS {
                person.counted_week = week;
                seat.owed += kept;
            }
            if seat.held == 0 && (seat.owed > 0 || !seat.listed_idle) {
                seat.unlist();
                self.next_work(at, rep);
            }
        }
    }

    /// A live channel closes: those who still wait are turned away.
    pub(super) fn channel_closes(&mut self, due: Due) {
        let (at, desk) = (due.at(), due.subject() as usize);
        let floor = &mut self.floor;
        for (_, item) in std::mem::take(&mut floor.desks.queues[desk]) {
            match item {
                Item::Case(place, stamp) => {
                    let case = &mut self.cases[place];
                    if case.stamp == stamp {
                        floor.tally.events += 1;
                        floor.today.given_up += 1;
                        floor.turned_away(at, case, at - case.since);
                    }
                }
                Item::Task(_) => floor.desks.queues[desk].push_back((at, item)),
            }
        }
    }

    /// A rep has done with the time kept from contacts.
    pub(super) fn rep_returns(&mut self, due: Due) {
        self.floor.tally.events += 1;
        self.free_rep(due.at(), due.subject() as u16);
    }
}

impl<S: Sink> Floor<'_, S> {
    /// A seat and who sits in it.
    fn seat(&mut self, rep: u16) -> (&mut Seat, &mut Person) {
        (&mut self.seats[usize::from(rep)], &mut self.people[usize::from(rep)])
    }

    /// A group goes off duty: those who have a contact finish it.
    pub(super) fn group_closes(&mut self, due: Due) {
        let group = due.subject() as u8;
        for rep in self.plan.seats_of(group) {
            let seat = &mut self.seats[usize::from(rep)];
            seat.on_duty = false;
            seat.unlist();
        }
        let free = &mut self.desks.free[usize::from(group)];
        free.idle.clear();
        free.partial.clear();
    }
}
