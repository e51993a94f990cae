//! Work that is no contact: promises to keep, check-backs, and the follow-ups that stories ask for. It waits for a rep
//! like everything else.

use super::cases::Stage;
use super::desks::{Item, Task, TaskKind};
use super::due::Kind;
use super::floor::Floor;
use crate::model;
use crate::scenario::RecordKept;
use crate::scenario::script::Outcome;
use crate::sim::{DAY, Due, MINUTE, Purpose, Time};
use crate::world::{Ending, Sink, What};
use std::cmp::Reverse;

impl<S: Sink> Floor<'_, S> {
    /// The promises of a contact that ends at `at` become tasks, unless nobody passes them on.
    pub(super) fn make_promises(&mut self, place: u32, at: Time, promises: &[(u16, Time)]) {
        let p = self.plan.parameters();
        let forgotten = match self.plan.record {
            RecordKept::NotKept => p.promise_forgotten_not_kept,
            RecordKept::PerChannel => p.promise_forgotten_per_channel,
            RecordKept::Unified => p.promise_forgotten_unified,
        };
        for (number, &(_, within)) in promises.iter().enumerate() {
            let due = at.saturating_add(within);
            let case = &mut self.cases[place];
            case.pending += 1;
            let occasion = u64::from(case.contacts) << 8 | number as u64;
            let lost = case.key.draw(Purpose::Forgetting, occasion).happens(forgotten);
            let takes = (p.promise_minutes * MINUTE as f64) as Time;
            // The day it is due refers to it, and so does the rep who is to keep it.
            let mentions = if lost { 1 } else { 2 };
            let task = self.tasks.open(Task {
                kind: TaskKind::Promise,
                customer: case.customer,
                case: place,
                life: case.life,
                due,
                takes,
                rep: 0,
                done: false,
                mentions,
            });
            self.tell(at, place, What::Promised { due });
            self.calendar.add(Kind::PromiseDue.at(due, task, 0));
            if !lost {
                self.calendar.add(Kind::TaskReady.at(at, task, 0));
            }
        }
    }

    /// A story asks for a follow-up after a contact, or the policy for a check-back.
    pub(super) fn plan_task(&mut self, at: Time, place: u32, kind: TaskKind, ready: Time, takes: Time) {
        let case = &mut self.cases[place];
        case.pending += 1;
        let (customer, life, due) = (case.customer, case.life, ready.saturating_add(DAY));
        let task =
            self.tasks.open(Task { kind, customer, case: place, life, due, takes, rep: 0, done: false, mentions: 1 });
        self.calendar.add(Kind::TaskReady.at(ready.max(at), task, 0));
    }

    /// Whether a task still has a case that wants it.
    fn is_wanted(&self, task: &Task) -> bool {
        let case = &self.cases[task.case];
        if case.life != task.life || self.is_gone(case.customer) {
            return false;
        }
        match task.kind {
            TaskKind::FollowUp { .. } | TaskKind::Promise => true,
            TaskKind::CheckBack => case.stage == Stage::Resting && !case.returning,
        }
    }

    /// A task may begin: a rep takes it now, or it waits.
    pub(super) fn task_ready(&mut self, due: Due) {
        let number = due.subject();
        let task = self.tasks[number];
        if !self.is_wanted(&task) {
            return self.drop_task(due.at(), number);
        }
        self.tally.events += 1;
        if let TaskKind::FollowUp { desk } = task.kind {
            match self.take_rep(desk) {
                Some(rep) => {
                    self.begin_task(due.at(), rep, number);
                }
                None => self.desks.queues[usize::from(desk)].push_back((task.due, Item::Task(number))),
            }
            return;
        }
        self.desks.tasks.push(Reverse((task.due, number)));
        let idle = self.desks.free.iter_mut().find_map(|free| {
            while let Some(rep) = free.idle.pop_front() {
                if self.seats[usize::from(rep)].idles() {
                    return Some(rep);
                }
            }
            None
        });
        if let Some(rep) = idle {
            self.seats[usize::from(rep)].unlist();
            self.next_work(due.at(), rep);
        }
    }

    /// The next promise or check-back that is still wanted.
    pub(super) fn next_task(&mut self, at: Time, rep: u16) -> bool {
        while let Some(Reverse((_, number))) = self.desks.tasks.pop() {
            if self.begin_task(at, rep, number) {
                return true;
            }
        }
        false
    }

    /// A rep begins a task, if it is still wanted.
    pub(super) fn begin_task(&mut self, at: Time, rep: u16, number: u32) -> bool {
        let task = self.tasks[number];
        if !self.is_wanted(&task) {
            self.drop_task(at, number);
            return false;
        }
        self.tasks[number].rep = rep;
        self.seats[usize::from(rep)].hold_task(at);
        self.calendar.add(Kind::TaskDone.at(at.saturating_add(task.takes), number, 0));
        true
    }

    /// A rep has done a task.
    pub(super) fn task_done(&mut self, due: Due) {
        let (at, number) = (due.at(), due.subject());
        let task = self.tasks[number];
        self.tally.events += 1;
        self.sink.hear(&crate::world::Fact {
            at,
            customer: task.customer,
            case: task.case,
            what: What::TaskDone { time: task.takes },
        });
        if !matches!(task.kind, TaskKind::FollowUp { .. }) {
            self.desks.task_time += task.takes;
        }
        if !self.is_wanted(&task) {
            self.drop_task(at, number);
            return self.free_rep(at, task.rep);
        }
        match task.kind {
            TaskKind::FollowUp { .. } => {
                self.drop_task(at, number);
                self.free_rep(at, task.rep);
            }
            TaskKind::Promise => {
                self.tasks[number].done = true;
                self.tasks.forget(number);
                self.keep_promise(at, &task);
                self.free_rep(at, task.rep);
            }
            TaskKind::CheckBack => {
                // The case must live until the customer has been asked.
                self.check_back(at, &task);
                self.drop_task(at, number);
            }
        }
    }

    /// Nobody works on a task any more. A promise is pending until it is due, other tasks only until then.
    fn drop_task(&mut self, at: Time, number: u32) {
        let task = self.tasks[number];
        self.tasks.forget(number);
        if task.kind != TaskKind::Promise {
            self.let_go(at, &task);
        }
    }

    /// One thing less is pending about a case.
    fn let_go(&mut self, at: Time, task: &Task) {
        if self.cases[task.case].life == task.life {
            self.cases[task.case].pending -= 1;
            self.settle(at, task.case);
        }
    }

    /// A promise has been kept, in time or late: the matter is solved.
    fn keep_promise(&mut self, at: Time, task: &Task) {
        let place = task.case;
        if at <= task.due {
            self.tell(at, place, What::PromiseKept);
            let case = &mut self.cases[place];
            let (customer, first) = (case.customer, !case.kept);
            case.kept = true;
            let p = self.plan.parameters();
            if first {
                self.touch(at, customer, |ledger| ledger.promise_kept(p, at));
            }
        }
        let case = &mut self.cases[place];
        if case.ended == Ending::Promised && !case.closed && case.stage == Stage::Resting {
            case.episode.push(1.0);
            self.solve(at, place);
        }
    }

    /// A promise is due.
    pub(super) fn promise_due(&mut self, due: Due) {
        let (at, number) = (due.at(), due.subject());
        let task = self.tasks[number];
        self.tasks.forget(number);
        if task.life != self.cases[task.case].life {
            return;
        }
        if !task.done {
            self.tally.events += 1;
            self.tell(at, task.case, What::PromiseBroken);
            let (p, customer) = (self.plan.parameters(), self.cases[task.case].customer);
            self.touch(at, customer, |ledger| ledger.promise_broken(p, at));
            let case = &mut self.cases[task.case];
            case.broken = true;
            if case.ended == Ending::Promised && !case.closed && case.stage == Stage::Resting && !case.returning {
                self.becomes(at, task.case, Some(Outcome::PromiseBroken));
            }
        }
        self.let_go(at, &task);
    }

    /// The service asks how things stand; what turns out unsolved is taken up there and then.
    fn check_back(&mut self, at: Time, task: &Task) {
        let place = task.case;
        let case = &self.cases[place];
        let (customer, unsolved, since) = (case.customer, !case.solved, case.closed_at);
        let p = self.plan.parameters();
        let (mut wanted, mut earlier) = (true, 0);
        if let Some(standing) = self.standing.get_mut(customer as usize) {
            wanted = standing.wants_follow_up;
            earlier = u32::from(standing.followed_up);
            standing.followed_up = standing.followed_up.saturating_add(1);
        }
        let quality = model::follow_up_quality(p, 1.0, wanted, earlier);
        if self.cases[place].closed {
            // The matter is over: being asked is a touch of its own, and a light one.
            self.touch(at, customer, |ledger| ledger.plain_use(p, quality, at));
        } else {
            self.cases[place].episode.push(quality);
        }
        self.tell(at, place, What::CheckedBack { after: at - since, unsolved, wanted });
        if unsolved {
            self.take_up(at, place, task.rep);
        } else {
            self.free_rep(at, task.rep);
        }
    }
}
