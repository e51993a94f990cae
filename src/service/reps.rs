//! Which work a rep takes next, and which rep takes new work. Who comes first is said in [`desks`](super::desks).

use super::desks::Item;
use super::due::Kind;
use super::floor::{Day, Floor};
use super::plan::DeskPlan;
use super::seats::NO_DESK;
use crate::sim::Time;
use crate::world::Sink;

impl<S: Sink> Floor<'_, S> {
    /// A rep who can take a contact of this channel now.
    #[inline]
    pub(super) fn take_rep(&mut self, desk: u8) -> Option<u16> {
        let DeskPlan { at_once: most, serving, .. } = self.plan.desk(desk);
        for &group in serving {
            let free = &mut self.desks.free[usize::from(group)];
            while let Some(rep) = free.idle.pop_front() {
                let seat = &mut self.seats[usize::from(rep)];
                if seat.listed_idle {
                    if *most > 1 && !seat.listed_partial {
                        seat.listed_partial = true;
                        free.partial.push_back(rep);
                    }
                    return Some(rep);
                }
            }
            if *most > 1
                && let Some(rep) = self.take_partial(desk, *most, group)
            {
                return Some(rep);
            }
        }
        None
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
                if !self.anything(at, rep, group) {
                    return self.floor.list_idle(rep, group);
                }
            } else {
                let room = desk != NO_DESK && held < self.floor.plan.desk(desk).at_once;
                if !room {
                    return;
                }
                if !self.take_queued(at, rep, desk) {
                    return self.floor.list_partial(rep, group);
                }
            }
        }
    }

    /// Whatever comes first for a rep of a group who has nothing.
    #[inline]
    fn anything(&mut self, at: Time, rep: u16, group: u8) -> bool {
        let (plan, desks) = (self.floor.plan, &self.floor.desks);
        let channels = plan.group(group);
        let spent = (desks.task_time as f64) < plan.reserved * desks.work_time as f64;
        if plan.reserved > 0.0 && spent && self.next_task(at, rep) {
            return true;
        }
        for &desk in &channels.live {
            let empty = self.floor.desks.queues[usize::from(desk)].is_empty();
            if !empty && self.take_queued(at, rep, desk) {
                return true;
            }
        }
        // What can wait: the earliest due first, of the channels that can wait and the tasks.
        loop {
            let desks = &self.floor.desks;
            let due_of = |desk: u8| desks.queues[usize::from(desk)].front().map(|(due, _)| *due);
            let waiting = channels.later.iter().filter_map(|&desk| due_of(desk).map(|due| (due, desk)));
            let earliest = waiting.min();
            let task = desks.tasks.peek().map(|task| task.0.0);
            match (earliest, task) {
                (Some((due, desk)), task) if task.is_none_or(|task| due <= task) => {
                    if self.take_queued(at, rep, desk) {
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

    /// The next of a channel's queue that still waits.
    fn take_queued(&mut self, at: Time, rep: u16, desk: u8) -> bool {
        while let Some((_, item)) = self.floor.desks.queues[usize::from(desk)].pop_front() {
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
}
