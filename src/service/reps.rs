//! Which work a rep takes next, and which rep takes new work. Who comes first is said in [`desks`](super::desks).

use super::cases::{Case, Stage};
use super::desks::{Free, Item};
use super::due::Kind;
use super::floor::{Day, Floor};
use super::routes::{Rank, Takes};
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
    /// A rep who can take something now from this line, of whose channel a rep holds so many contacts at most.
    #[inline]
    pub(super) fn take_rep(&mut self, line: u16, most: u8, demand: u16) -> Option<u16> {
        if self.plan.routes.by_skill {
            return self.take_by_skill(line, demand);
        }
        let line = &self.plan.routes.lines[usize::from(line)];
        match line.serving[..] {
            [group] => self.take_longest_idle(group, line.desk, most),
            _ => line.serving.iter().find_map(|group| self.take_longest_idle(*group, line.desk, most)),
        }
    }

    /// A rep of a group who can take a matter on this channel now, as the group assigns contacts.
    pub(super) fn take_from(&mut self, group: u8, desk: u8, demand: u16) -> Option<u16> {
        let most = self.plan.desk(desk).at_once;
        if !self.plan.routes.by_skill {
            return self.take_longest_idle(group, desk, most);
        }
        let idle = self.take_idle_of(group, desk, demand, true);
        let idle = idle.or_else(|| self.take_idle_of(group, desk, demand, false));
        if idle.is_none() && most > 1 { self.take_partial(desk, most, group) } else { idle }
    }

    /// The rep of a group who has been free the longest, or one who has room for another contact of this channel.
    #[inline(always)]
    fn take_longest_idle(&mut self, group: u8, desk: u8, most: u8) -> Option<u16> {
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
        self.desks.free[usize::from(seat.group)].idle.retain(|idle| *idle != rep);
        self.take_off_idle(rep, case.desk);
        Some(rep)
    }

    /// A rep who is no longer in the list of those with nothing in hand takes a contact of this channel.
    pub(super) fn take_off_idle(&mut self, rep: u16, desk: u8) {
        let seat = &mut self.seats[usize::from(rep)];
        seat.listed_idle = false;
        self.desks.free[usize::from(seat.group)].keep_for_more(seat, rep, self.plan.desk(desk).at_once);
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
    pub(super) fn list_idle(&mut self, rep: u16, group: u8) {
        let seat = &mut self.seats[usize::from(rep)];
        if !seat.listed_idle {
            seat.listed_idle = true;
            self.desks.free[usize::from(group)].idle.push_back(rep);
        }
    }

    /// Lists a rep who holds something and has room for more.
    pub(super) fn list_partial(&mut self, rep: u16, group: u8) {
        let seat = &mut self.seats[usize::from(rep)];
        if !seat.listed_partial {
            seat.listed_partial = true;
            self.desks.free[usize::from(group)].partial.push_back(rep);
        }
    }

    /// The rep spends the time that the policy keeps from contacts, until their duty ends: what is left then is for the
    /// next time they are on duty.
    #[inline(never)]
    fn spend_owed(&mut self, at: Time, rep: u16) {
        let left = self.duty_ends(at, rep) - at;
        let seat = &mut self.seats[usize::from(rep)];
        let spent = seat.owed.min(left);
        seat.owed -= spent;
        seat.hold_task(at);
        self.calendar.add(Kind::RepReturns.at(at + spent, u32::from(rep), 0));
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
    // After every contact: a call would save and restore more than it does.
    #[inline(always)]
    pub(super) fn next_work(&mut self, at: Time, rep: u16) {
        loop {
            let seat = &self.floor.seats[usize::from(rep)];
            if !seat.on_duty || !seat.filled {
                return self.off_duty(at, rep);
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
    #[inline(always)]
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
        let nothing_later = takes.later.is_empty() && self.floor.desks.tasks.is_empty();
        !nothing_later && self.anything_later(at, rep, takes)
    }

    /// The earliest due of what can wait, for a rep of a group that takes this: of its channels that can wait, and of the
    /// tasks.
    #[inline(never)]
    fn anything_later(&mut self, at: Time, rep: u16, takes: &Takes) -> bool {
        loop {
            let earliest = takes.later.iter().filter_map(|rank| self.earliest(at, rep, rank)).min();
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
    pub(super) fn take_ranked(&mut self, at: Time, rep: u16, rank: &Rank) -> bool {
        if let Some(line) = rank.only {
            let empty = self.floor.desks.queues[usize::from(line)].is_empty();
            return !empty && self.take_queued(at, rep, line);
        }
        while let Some((_, line)) = self.earliest(at, rep, rank) {
            if self.take_queued(at, rep, line) {
                return true;
            }
        }
        false
    }

    /// The line of a rank whose first is due the earliest, of those from which the group takes by now; what no longer
    /// waits is dropped on the way.
    fn earliest(&mut self, at: Time, rep: u16, rank: &Rank) -> Option<(Time, u16)> {
        let mut earliest = None;
        for &(line, after) in &rank.lines {
            let queue = &mut self.floor.desks.queues[usize::from(line)];
            while let Some(&(_, Item::Case(place, stamp))) = queue.front()
                && self.cases[place].stamp != stamp
            {
                queue.pop_front();
            }
            let waits = |item: &Item| match item {
                Item::Case(place, stamp) => {
                    let case = &self.cases[*place];
                    case.stamp == *stamp && !case.is_refused_by(rep)
                }
                Item::Task(_) => true,
            };
            let Some(&(due, item)) = queue.iter().find(|(_, item)| waits(item)) else { continue };
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
        while let Some((due, item)) = self.floor.desks.queues[usize::from(line)].pop_front() {
            match item {
                Item::Case(place, stamp) => {
                    let case = &mut self.cases[place];
                    if case.stamp == stamp {
                        if case.is_refused_by(rep) {
                            return self.take_past((due, item), at, rep, line);
                        }
                        if case.stage == Stage::AwaitingCall {
                            self.floor.call_back(at, case, rep);
                        } else {
                            self.floor.answer(at, case, self.floor.plan.desk(case.desk), rep);
                        }
                        return true;
                    }
                }
                Item::Task(task) if self.begin_task(at, rep, task) => return true,
                Item::Task(_) => {}
            }
        }
        false
    }

    /// The next of a line after one whom this rep does not take back and who stays the first.
    #[inline(never)]
    fn take_past(&mut self, first: (Time, Item), at: Time, rep: u16, line: u16) -> bool {
        let taken = self.take_queued(at, rep, line);
        self.floor.desks.queues[usize::from(line)].push_front(first);
        taken
    }

    /// A contact has waited so long that groups which help out take it.
    pub(super) fn helped(&mut self, due: Due) {
        let at = due.at();
        let Some(case) = self.cases.in_line(due) else { return };
        let floor = &mut self.floor;
        let number = floor.line(case);
        let line = &floor.plan.routes.lines[usize::from(number)];
        let mut by_now = line.helping.iter().filter(|(_, after)| at - case.since >= *after);
        let take =
            |floor: &mut Floor<'_, S>| by_now.find_map(|(group, _)| floor.take_from(*group, line.desk, case.demand));
        let rep = floor.take_other(case, take);
        if let Some(rep) = rep {
            floor.tally.events += 1;
            if case.stage == Stage::AwaitingCall {
                floor.desks.take_out(number, case.place);
                floor.call_back(at, case, rep);
            } else {
                floor.answer(at, case, floor.plan.desk(line.desk), rep);
            }
        }
    }
}
