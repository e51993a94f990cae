//! A live channel closes: those who still wait are turned away, served by those who stay, or handed on, unless they
//! were promised a call.

use super::cases::Case;
use super::desks::Item;
use super::floor::{Day, Floor};
use super::plan::AtClosing;
use super::seats::{HERE, SERVING_OUT};
use crate::sim::{Due, Time};
use crate::world::{Sink, What};

impl<S: Sink> Day<'_, S> {
    /// A live channel closes.
    pub(super) fn channel_closes(&mut self, due: Due) {
        let (at, desk) = (due.at(), due.subject() as u8);
        let floor = &mut self.floor;
        let closing = floor.plan.desk(desk).at_closing;
        let lines = floor.plan.routes.lines.iter().zip(0_usize..).filter(|(line, _)| line.desk == desk);
        for (line, queue) in lines {
            let serving = line.serving.iter().chain(line.helping.iter().map(|(group, _)| group));
            if closing == AtClosing::ServeAll && serving.into_iter().any(|group| floor.is_staffed(*group)) {
                continue;
            }
            for (due, item) in std::mem::take(&mut floor.desks.queues[queue]) {
                match item {
                    Item::Case(place, stamp) if self.cases[place].awaits_call(stamp) => {
                        floor.desks.queues[queue].push_back((due, item));
                    }
                    Item::Case(place, stamp) => {
                        let case = &mut self.cases[place];
                        if case.stamp == stamp {
                            floor.tally.events += 1;
                            floor.closes_on(at, case, closing);
                        }
                    }
                    Item::Task(_) => floor.desks.queues[queue].push_back((at, item)),
                }
            }
        }
    }

    /// A rep who is off duty has let go of something: a break begins, those who still wait on a channel that serves
    /// everybody are taken, or the rep goes home.
    #[inline(never)]
    pub(super) fn off_duty(&mut self, at: Time, rep: u16) {
        let seat = &self.floor.seats[usize::from(rep)];
        if seat.away != HERE && seat.away != SERVING_OUT {
            if seat.held == 0 {
                self.floor.begin_break(at, rep);
            }
            return;
        }
        if self.floor.plan.serves_out && seat.filled {
            while self.serve_out(at, rep) {}
        }
        if self.floor.seats[usize::from(rep)].held == 0 {
            self.floor.goes_home(at, rep);
        }
    }

    /// A rep whose duty is over takes somebody who still waits on a channel that has closed and serves everybody. Says
    /// whether there was anybody.
    fn serve_out(&mut self, at: Time, rep: u16) -> bool {
        let plan = self.floor.plan;
        let seat = &self.floor.seats[usize::from(rep)];
        let (held, holds) = (seat.held, seat.desk);
        let mut ranks = plan.routes.of_group(seat.group).live.iter().filter(|rank| {
            let desk = plan.desk(rank.desk);
            let room = held == 0 || (holds == rank.desk && held < desk.at_once);
            room && desk.at_closing == AtClosing::ServeAll && desk.closes && !desk.hours.is_open(at)
        });
        let took = ranks.any(|rank| self.take_ranked(at, rep, rank));
        let seat = &mut self.floor.seats[usize::from(rep)];
        if took && seat.away == HERE {
            seat.away = SERVING_OUT;
            self.floor.people[usize::from(rep)].stays_since = at;
        }
        took
    }
}

impl<S: Sink> Floor<'_, S> {
    /// Whether anybody of a group is still there: on duty, on a break, or with something in hand.
    fn is_staffed(&self, group: u8) -> bool {
        let mut seats = self.plan.seats_of(group).iter().map(|rep| &self.seats[usize::from(*rep)]);
        seats.any(|seat| seat.filled && (seat.on_duty || seat.held > 0 || seat.away != HERE))
    }

    /// A live channel closes on a customer who waits, and nobody stays for them.
    fn closes_on(&mut self, at: Time, case: &mut Case, closing: AtClosing) {
        match closing {
            AtClosing::HandOn(to) => self.hand_on(at, case, to),
            AtClosing::TurnAway | AtClosing::ServeAll => {
                self.today.given_up += 1;
                self.turned_away(at, case, at - case.since);
            }
        }
    }

    /// The contact goes on as work on another channel.
    fn hand_on(&mut self, at: Time, case: &mut Case, to: u8) {
        self.stops_waiting(case);
        let (channel, wait) = (self.plan.desk(case.desk).channel, at - case.since);
        case.desk = to;
        let desk = self.plan.desk(to);
        self.tell(at, case, What::HandedOn { channel, to: desk.channel, wait });
        let line = self.plan.routes.line(to, case.demand);
        match self.take_rep(line, desk.at_once, case.demand) {
            Some(rep) => self.answer(at, case, desk, rep),
            None => self.queue(at, case, desk, line),
        }
    }

    /// A rep has nothing left to do; who stayed on for customers is paid for it.
    pub(super) fn goes_home(&mut self, at: Time, rep: u16) {
        let seat = &mut self.seats[usize::from(rep)];
        if seat.away == SERVING_OUT {
            seat.away = HERE;
            self.today.overtime[usize::from(seat.group)] += at - self.people[usize::from(rep)].stays_since;
        }
    }
}
