//! Breaks: reps go in turns, when they have nothing in hand, and come back when the length of the break is over.
//!
//! While a break is due or being taken the rep is off duty: whatever looks for somebody passes them over without asking.

use super::due::Kind;
use super::floor::{Day, Floor};
use super::hours::OnDuty;
use super::seats::HERE;
use crate::scenario::Break;
use crate::sim::{Calendar, DAY, Due, Time};
use crate::world::Sink;

/// Bits of what is due that say which break of the group it is; the others say which turn.
const NUMBER_BITS: u32 = 8;

/// Puts the turns of a group's breaks on a day in the calendar.
pub(super) fn plan_breaks(breaks: &[Break], group: u32, day: u32, calendar: &mut Calendar) {
    for (number, rest) in (0_u32..).zip(breaks) {
        for turn in 0..rest.turns as u32 {
            let at = Time::from(day) * DAY + rest.from + rest.lasts * Time::from(turn);
            calendar.add(Kind::BreakTurn.at(at, group, turn << NUMBER_BITS | number));
        }
    }
}

impl<S: Sink> Day<'_, S> {
    /// A turn of a group's break has come: those on duty whose turn it is go as soon as they have nothing in hand.
    pub(super) fn break_turn(&mut self, due: Due) {
        let (at, group) = (due.at(), due.subject() as u8);
        let floor = &mut self.floor;
        let number = due.generation() & ((1 << NUMBER_BITS) - 1);
        let rest = floor.plan.operation().groups[usize::from(group)].breaks[number as usize];
        let wanted = floor.roster(group, at / DAY * DAY + rest.from);
        let mut gone = false;
        for (place, &rep) in floor.plan.seats_of(group).iter().enumerate() {
            let seat = &mut floor.seats[usize::from(rep)];
            if !seat.on_duty || !seat.filled || wanted.breaks_at(place, &rest) != at % DAY {
                continue;
            }
            seat.on_duty = false;
            seat.away = number as u8 + 1;
            seat.unlist();
            gone = true;
            if seat.held == 0 {
                floor.begin_break(at, rep);
            }
        }
        if gone {
            floor.strike_off(group);
        }
    }

    /// A break is over: the rep is on duty again, if the group and the roster still want them.
    pub(super) fn break_ends(&mut self, due: Due) {
        let (at, rep) = (due.at(), due.subject() as u16);
        let floor = &mut self.floor;
        let seat = &mut floor.seats[usize::from(rep)];
        if u32::from(seat.away) != due.generation() {
            return;
        }
        floor.tally.events += 1;
        seat.away = HERE;
        let group = seat.group;
        let place = floor.plan.seats_of(group).iter().position(|seat| *seat == rep);
        let open = floor.plan.operation().groups[usize::from(group)].hours.is_open(at);
        if open && place.is_some_and(|place| floor.roster(group, at).has(place, rep)) {
            floor.seats[usize::from(rep)].on_duty = true;
        }
        self.next_work(at, rep);
    }
}

impl<S: Sink> Floor<'_, S> {
    /// A rep with nothing in hand goes on the break that is due.
    pub(super) fn begin_break(&mut self, at: Time, rep: u16) {
        let seat = &self.seats[usize::from(rep)];
        let rest = &self.plan.operation().groups[usize::from(seat.group)].breaks[usize::from(seat.away) - 1];
        self.tally.events += 1;
        self.calendar.add(Kind::BreakEnds.at(at.saturating_add(rest.lasts), u32::from(rep), u32::from(seat.away)));
    }
}

impl OnDuty {
    /// When in the day the rep in a place of the group has a break, if they are on duty.
    fn breaks_at(&self, place: usize, rest: &Break) -> Time {
        // In the order opposite to that in which the roster goes round: nobody who went last goes first the day after.
        rest.begins(self.count.saturating_sub(self.nth(place) + 1), self.count)
    }
}
