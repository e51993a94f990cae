//! Which work a rep takes next, and which rep takes new work. Who comes first is said in [`desks`](super::desks).

use super::cases::{Case, Stage};
use super::desks::{Free, Item};
use super::due::Kind;
use super::floor::{Day, Floor};
use super::routes::Rank;
use super::seats::{NO_DESK, Seat};
use crate::sim::{Due, Time};
use crate::world::Sink;

impl Free {
    /// Lists a rep who takes the first of several contacts as having room for more.
    #[inline]
    fn keep_for_more(&mut self, seat: &mut Seat, rep: u16, most: u8) {
        if most > 1 && !seat.listed_partial {
            seat.listed_partial = true;
            self.partial.push_back(rep);
        }
    }
}

impl<S: Sink> Floor<'_, S> {
    /// A rep who can take something from this line now.
    #[inline]
    pub(super) fn take_rep(&mut self, line: u16) -> Option<u16> {
        let line = &self.plan.routes.lines[usize::from(line)];
        line.serving.iter().find_map(|group| self.take_from(*group, line.desk))
    }

    /// A rep of a group who can take something of this channel now.
    #[inline]
    pub(super) fn take_from(&mut self, group: u8, desk: u8) -> Option<u16> {
        let most = self.plan.desk(desk).at_once;
        let free = &mut self.desks.free[usize::from(group)];
        while let Some(rep) = free.idle.pop_front() {
            let seat = &mut self.seats[usize::from(rep)];
            if seat.listed_idle {
                free.keep_for_more(seat, rep, most);
                return Some(rep);
            }
        }
        if most > 1 { self.take_partial(desk, most, group) } else { None }
    }

    /// The rep a customer last had, when they are free.
    pub(super) fn take_same(&mut self, case: &Case) -> Option<u16> {
        let rep = case.last_desk.map(|_| case.rep)?;
        let seat = &mut self.seats[usize::from(rep)];
        if !seat.listed_idle {
            return None;
        }
        seat.listed_idle = false;
        let free = &mut self.desks.free[usize::from(seat.group)];
        free.idle.retain(|idle| *idle != rep);
        free.keep_for_more(seat, rep, self.plan.desk(case.desk).at_once);
        Some(rep)
    }

    /// A rep of a group who holds contacts of this channel and has room for one more.
    fn take_partial(&mut self, desk: u8, most: u8, group: u8) -> Option<u16> {
        let free = &mut self.desks.free[usize::from(group)];
        for _ in 0..free.partial.len() {
            let rep = free.partial.pop_front()?;
            let seat = &mut self.seats[usize::from(rep)];
            let usable = seat.on_duty && seat.held > 0 && seat.desk != NO_DESK;
            if usable && seat.desk == desk && seat.held < most {
                free.partial.push_back(rep);
                return Some(rep);
            }
            let elsewhere = usable && seat.desk != desk && seat.held < self.plan.desk(seat.desk).at_once;
            if elsewhere {
                free.partial.push_back(rep);
            } else {
                seat.listed_partial = false;
            }
        }
        None
    }

    /// Lists a rep who has nothing.
    #[inline]
    fn list_idle(&mut self, rep: u16, group: u8) {
        let seat = &mut self.seats[usize::from(rep)];
        if !seat.listed_idle {
            seat.listed_idle = true;
            self.desks.free[usize::from(group)].idle.push_back(rep);
        }
    }

    /// Lists a rep who holds something and has room for more.
    fn list_partial(&mut self, rep: u16, group: u8) {
        let seat = &mut self.seats[usize::from(rep)];
        if !seat.listed_partial {
            seat.listed_partial = true;
            self.desks.free[usize::from(group)].partial.push_back(rep);
        }
    }

    /// The rep spends the time that the policy keeps from contacts.
    fn spend_owed(&mut self, at: Time, rep: u16) {
        let seat = &mut self.seats[usize::from(rep)];
        let returns = at.saturating_add(std::mem::take(&mut seat.owed));
        seat.hold_task(at);
        self.calendar.add(Kind::RepReturns.at(returns, u32::from(rep), 0));
    }
}

impl<S: Sink> Day<'_, S> {
    /// A rep lets go of a contact or task and takes what is next.
    #[inline]
    pub(super) fn free_rep(&mut self, at: Time, rep: u16) {
        let busy = self.floor.seats[usize::from(rep)].release(at);
        self.floor.desks.work_time += busy;
        self.next_work(at, rep);
    }

    /// A rep who has room takes what is next, and is listed as free when there is nothing.
    pub(super) fn next_work(&mut self, at: Time, rep: u16) {
        loop {
            let seat = &self.floor.seats[usize::from(rep)];
            if !seat.on_duty || !seat.filled {
                return;
            }
            let (held, desk, group) = (seat.held, seat.desk, seat.group);
            if held == 0 {
                if seat.owed > 0 {
                    return self.floor.spend_owed(at, rep);
                }
                let calls = self.floor.plan.to_reach.is_some();
                if calls && self.floor.calls_first(at, rep) {
                    return;
                }
                if !self.anything(at, rep, group) {
                    if calls && self.floor.calls_somebody(at, rep) {
                        return;
                    }
                    return self.floor.list_idle(rep, group);
                }
            } else {
                let room = desk != NO_DESK && held < self.floor.plan.desk(desk).at_once;
                if !room {
                    return;
                }
                if !self.another(at, rep, group, desk) {
                    return self.floor.list_partial(rep, group);
                }
            }
        }
    }

    /// Whatever comes first for a rep of a group who has nothing.
    #[inline]
    fn anything(&mut self, at: Time, rep: u16, group: u8) -> bool {
        let (plan, desks) = (self.floor.plan, &self.floor.desks);
        let takes = plan.routes.of_group(group);
        let spent = || (desks.task_time as f64) < plan.reserved * desks.work_time as f64;
        if plan.reserved > 0.0 && spent() && self.next_task(at, rep) {
            return true;
        }
        for rank in &takes.live {
            if self.take_ranked(at, rep, rank) {
                return true;
            }
        }
        // What can wait: the earliest due first, of the channels that can wait and the tasks.
        loop {
            let earliest = takes.later.iter().filter_map(|rank| self.earliest(at, rank)).min();
            let task = self.floor.desks.tasks.peek().map(|task| task.0.0);
            match (earliest, task) {
                (Some((due, line)), task) if task.is_none_or(|task| due <= task) => {
                    if self.take_queued(at, rep, line) {
                        return true;
                    }
                }
                (_, Some(_)) => {
                    if self.next_task(at, rep) {
                        return true;
                    }
                }
                (Some(_), None) | (None, None) => return false,
            }
        }
    }

    /// One more contact of a channel for a rep who holds some of it.
    fn another(&mut self, at: Time, rep: u16, group: u8, desk: u8) -> bool {
        let takes = self.floor.plan.routes.of_group(group);
        let mut ranks = takes.live.iter().chain(&takes.later).filter(|rank| rank.desk == desk);
        ranks.any(|rank| self.take_ranked(at, rep, rank))
    }

    /// The first that still waits in lines of the same rank.
    #[inline]
    fn take_ranked(&mut self, at: Time, rep: u16, rank: &Rank) -> bool {
        if let Some(line) = rank.only {
            let empty = self.floor.desks.queues[usize::from(line)].is_empty();
            return !empty && self.take_queued(at, rep, line);
        }
        while let Some((_, line)) = self.earliest(at, rank) {
            if self.take_queued(at, rep, line) {
                return true;
            }
        }
        false
    }

    /// The line of a rank whose first is due the earliest, of those from which the group takes by now; what no longer
    /// waits is dropped on the way.
    fn earliest(&mut self, at: Time, rank: &Rank) -> Option<(Time, u16)> {
        let mut earliest = None;
        for &(line, after) in &rank.lines {
            let queue = &mut self.floor.desks.queues[usize::from(line)];
            while let Some(&(_, Item::Case(place, stamp))) = queue.front()
                && self.cases[place].stamp != stamp
            {
                queue.pop_front();
            }
            let Some(&(due, item)) = queue.front() else { continue };
            let waited = match item {
                Item::Case(place, _) => at - self.cases[place].since,
                Item::Task(_) => Time::MAX,
            };
            if waited >= after {
                let first = (due, line);
                earliest = Some(earliest.map_or(first, |other: (Time, u16)| other.min(first)));
            }
        }
        earliest
    }

    /// The next of a line in which there is something.
    fn take_queued(&mut self, at: Time, rep: u16, line: u16) -> bool {
        while let Some((_, item)) = self.floor.desks.queues[usize::from(line)].pop_front() {
            match item {
                Item::Case(place, stamp) => {
                    let case = &mut self.cases[place];
                    if case.stamp == stamp {
                        self.floor.answer(at, case, rep);
                        return true;
                    }
                }
                Item::Task(task) if self.begin_task(at, rep, task) => return true,
                Item::Task(_) => {}
            }
        }
        false
    }

    /// A contact has waited so long that groups which help out take it.
    pub(super) fn helped(&mut self, due: Due) {
        let at = due.at();
        let Some(case) = self.cases.still(due, Stage::Waiting) else { return };
        let floor = &mut self.floor;
        let line = &floor.plan.routes.lines[usize::from(floor.plan.routes.line(case.desk, case.demand))];
        let by_now = line.helping.iter().filter(|(_, after)| at - case.since >= *after);
        if let Some(rep) = by_now.into_iter().find_map(|(group, _)| floor.take_from(*group, line.desk)) {
            floor.tally.events += 1;
            floor.answer(at, case, rep);
        }
    }
}
