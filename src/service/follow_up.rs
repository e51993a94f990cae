//! Work that is no contact: promises to keep, check-backs, and the follow-ups that stories ask for. It waits for a rep
//! like everything else.

use super::cases::{Case, Coming, Stage};
use super::desks::{Item, Task, TaskKind};
use super::due::Kind;
use super::floor::{Day, Floor};
use crate::model;
use crate::scenario::RecordKept;
use crate::scenario::script::Outcome;
use crate::sim::{DAY, Due, MINUTE, Purpose, Time};
use crate::world::{Ending, Fact, Sink, What};
use std::cmp::Reverse;

impl<S: Sink> Floor<'_, S> {
    /// The promises of a contact that ends at `at` become tasks, unless nobody passes them on.
    pub(super) fn make_promises(&mut self, case: &mut Case, at: Time, promises: &[(u16, Time)]) {
        let p = self.plan.parameters();
        let forgotten = match self.plan.record {
            RecordKept::NotKept => p.promise_forgotten_not_kept,
            RecordKept::PerChannel => p.promise_forgotten_per_channel,
            RecordKept::Unified => p.promise_forgotten_unified,
        };
        for (number, &(_, within)) in promises.iter().enumerate() {
            let due = at.saturating_add(within);
            case.pending += 1;
            let occasion = u64::from(case.contacts) << 8 | number as u64;
            let lost = case.key.draw(Purpose::Forgetting, occasion).happens(forgotten);
            let takes = (p.promise_minutes * MINUTE as f64) as Time;
            // The day it is due refers to it, and so does the rep who is to keep it.
            let mentions = if lost { 1 } else { 2 };
            let task = self.tasks.open(Task {
                kind: TaskKind::Promise,
                customer: case.customer,
                case: case.place,
                life: case.life,
                due,
                takes,
                rep: 0,
                done: false,
                mentions,
            });
            self.tell(at, case, What::Promised { due });
            self.calendar.add(Kind::PromiseDue.at(due, task, 0));
            if !lost {
                self.calendar.add(Kind::TaskReady.at(at, task, 0));
            }
        }
    }

    /// A story asks for a follow-up after a contact, or the policy for a check-back.
    pub(super) fn plan_task(&mut self, at: Time, case: &mut Case, kind: TaskKind, ready: Time, takes: Time) {
        case.pending += 1;
        let (customer, case, life) = (case.customer, case.place, case.life);
        let due = ready.saturating_add(DAY);
        let task = self.tasks.open(Task { kind, customer, case, life, due, takes, rep: 0, done: false, mentions: 1 });
        self.calendar.add(Kind::TaskReady.at(ready.max(at), task, 0));
    }

    /// Whether a task still has a case that wants it.
    fn is_wanted(&self, task: &Task, case: &Case) -> bool {
        if case.life != task.life || self.is_gone(case.customer) {
            return false;
        }
        match task.kind {
            TaskKind::FollowUp { .. } | TaskKind::Promise => true,
            TaskKind::CheckBack | TaskKind::AskAfter => case.stage == Stage::Resting && case.coming == Coming::No,
        }
    }

    /// Nobody works on a task any more. A promise is pending until it is due, other tasks only until then.
    fn drop_task(&mut self, at: Time, case: &mut Case, number: u32) {
        let task = self.tasks[number];
        self.tasks.forget(number);
        if task.kind != TaskKind::Promise {
            self.let_go(at, case, &task);
        }
    }

    /// One thing less is pending about a case.
    fn let_go(&mut self, at: Time, case: &mut Case, task: &Task) {
        if case.life == task.life {
            case.pending -= 1;
            self.settle(at, case);
        }
    }

    /// A rep begins a task, if it is still wanted.
    fn begin(&mut self, at: Time, case: &mut Case, rep: u16, number: u32) -> bool {
        let task = self.tasks[number];
        if !self.is_wanted(&task, case) {
            self.drop_task(at, case, number);
            return false;
        }
        self.tasks[number].rep = rep;
        self.seats[usize::from(rep)].hold_task(at);
        self.calendar.add(Kind::TaskDone.at(at.saturating_add(task.takes), number, 0));
        true
    }

    /// A rep who has nothing at all, taken off the lists.
    fn take_idle(&mut self) -> Option<u16> {
        let rep = self.desks.free.iter_mut().find_map(|free| {
            while let Some(rep) = free.idle.pop_front() {
                if self.seats[usize::from(rep)].listed_idle {
                    return Some(rep);
                }
            }
            None
        })?;
        self.seats[usize::from(rep)].unlist();
        Some(rep)
    }

    /// Something promised has been done in time; of all about one matter the first counts.
    pub(super) fn keeps_word(&mut self, at: Time, case: &mut Case) {
        self.tell(at, case, What::PromiseKept);
        let p = self.plan.parameters();
        if !std::mem::replace(&mut case.kept, true) {
            self.touch(at, case.customer, |ledger| ledger.promise_kept(p, at));
        }
    }

    /// Something promised has not been done in time.
    pub(super) fn breaks_word(&mut self, at: Time, case: &mut Case) {
        self.tell(at, case, What::PromiseBroken);
        let p = self.plan.parameters();
        self.touch(at, case.customer, |ledger| ledger.promise_broken(p, at));
        case.broken = true;
    }

    /// A promise has been kept, in time or late: the matter is solved.
    fn keep_promise(&mut self, at: Time, case: &mut Case, task: &Task) {
        if at <= task.due {
            self.keeps_word(at, case);
        }
        if case.ended == Ending::Promised && !case.closed && case.stage == Stage::Resting {
            case.episode.push(1.0);
            self.solve(at, case);
        }
    }

    /// A promise was due and is not kept.
    fn break_promise(&mut self, at: Time, case: &mut Case) {
        self.tally.events += 1;
        self.breaks_word(at, case);
        let waits = case.stage == Stage::Resting && case.coming == Coming::No;
        if case.ended == Ending::Promised && !case.closed && waits {
            self.becomes(at, case, Some(Outcome::PromiseBroken));
        }
    }

    /// One more follow-up this month. Says whether the customer wants any, and how many there were before.
    pub(super) fn counts_follow_up(&mut self, customer: u32) -> (bool, u32) {
        let Some(standing) = self.standing.get_mut(customer as usize) else { return (true, 0) };
        let earlier = u32::from(standing.followed_up);
        standing.followed_up = standing.followed_up.saturating_add(1);
        (standing.wants_follow_up, earlier)
    }

    /// The service asks how things stand. Whether it turns out unsolved, and is taken up there and then.
    fn check_back(&mut self, at: Time, case: &mut Case, rep: u16) -> bool {
        let p = self.plan.parameters();
        let (wanted, earlier) = self.counts_follow_up(case.customer);
        let quality = model::follow_up_quality(p, 1.0, wanted, earlier);
        if case.closed {
            // The matter is over: being asked is a touch of its own, and a light one.
            self.touch(at, case.customer, |ledger| ledger.plain_use(p, quality, at));
        } else {
            case.episode.push(quality);
        }
        let unsolved = !case.solved;
        case.checked = true;
        self.tell(at, case, What::CheckedBack { after: at - case.closed_at, unsolved, wanted });
        if unsolved {
            self.take_up(at, case, rep);
        }
        unsolved
    }
}

impl<S: Sink> Day<'_, S> {
    /// A task may begin: a rep takes it now, or it waits.
    pub(super) fn task_ready(&mut self, due: Due) {
        let (at, number) = (due.at(), due.subject());
        let floor = &mut self.floor;
        let task = floor.tasks[number];
        let case = &mut self.cases[task.case];
        if !floor.is_wanted(&task, case) {
            return floor.drop_task(at, case, number);
        }
        floor.tally.events += 1;
        if let TaskKind::FollowUp { desk } = task.kind {
            let line = floor.plan.routes.line(desk, case.demand);
            match floor.take_rep(line, floor.plan.desk(desk).at_once, case.demand) {
                Some(rep) => {
                    floor.begin(at, case, rep, number);
                }
                None => floor.desks.queues[usize::from(line)].push_back((task.due, Item::Task(number))),
            }
            return;
        }
        floor.desks.tasks.push(Reverse((task.due, number)));
        if let Some(rep) = floor.take_idle() {
            self.next_work(at, rep);
        }
    }

    /// The next promise or check-back that is still wanted.
    pub(super) fn next_task(&mut self, at: Time, rep: u16) -> bool {
        while let Some(Reverse((_, number))) = self.floor.desks.tasks.pop() {
            if self.begin_task(at, rep, number) {
                return true;
            }
        }
        false
    }

    /// A rep begins a task, if it is still wanted.
    pub(super) fn begin_task(&mut self, at: Time, rep: u16, number: u32) -> bool {
        let case = &mut self.cases[self.floor.tasks[number].case];
        self.floor.begin(at, case, rep, number)
    }

    /// A rep has done a task.
    pub(super) fn task_done(&mut self, due: Due) {
        let (at, number) = (due.at(), due.subject());
        let floor = &mut self.floor;
        let task = floor.tasks[number];
        let case = &mut self.cases[task.case];
        floor.tally.events += 1;
        let what = What::TaskDone { time: task.takes };
        floor.sink.hear(&Fact { at, customer: task.customer, case: task.case, what });
        if !matches!(task.kind, TaskKind::FollowUp { .. }) {
            floor.desks.task_time += task.takes;
        }
        let mut taken_up = false;
        match task.kind {
            TaskKind::Promise if floor.is_wanted(&task, case) => {
                floor.tasks[number].done = true;
                floor.tasks.forget(number);
                floor.keep_promise(at, case, &task);
            }
            kind => {
                let asks = matches!(kind, TaskKind::CheckBack | TaskKind::AskAfter);
                taken_up = asks
                    && floor.is_wanted(&task, case)
                    && if kind == TaskKind::CheckBack {
                        floor.check_back(at, case, task.rep)
                    } else {
                        floor.ask_after(at, case, task.rep)
                    };
                floor.drop_task(at, case, number);
            }
        }
        if !taken_up {
            self.free_rep(at, task.rep);
        }
    }

    /// A promise is due.
    pub(super) fn promise_due(&mut self, due: Due) {
        let floor = &mut self.floor;
        let task = floor.tasks[due.subject()];
        floor.tasks.forget(due.subject());
        let case = &mut self.cases[task.case];
        if task.life != case.life {
            return;
        }
        if !task.done {
            floor.break_promise(due.at(), case);
        }
        floor.let_go(due.at(), case, &task);
    }

    /// A case has rested long enough.
    pub(super) fn case_rests(&mut self, due: Due) {
        let Some(case) = self.cases.still(due, Stage::Resting) else { return };
        if !case.closed {
            self.floor.has_rested(due.at(), case);
        }
    }
}
