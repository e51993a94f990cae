//! Reps: a seat and who sits in it, what they hold, and which work they take next.

use super::desks::Item;
use super::due::Kind;
use super::floor::Floor;
use super::plan::{DeskPlan, Plan};
use super::team::rep_key;
use crate::model::{self, Parameters};
use crate::sim::{HOUR, Key, Time};
use crate::world::Sink;
use bevy_ecs::prelude::Component;

/// The most kinds of matter in which skills are told apart.
const KINDS: usize = 16;

/// A seat and who sits in it.
#[derive(Component, Debug, Clone, Copy)]
pub(super) struct Seat {
    /// The person.
    pub(super) rep: model::Rep,
    /// The probability that they do what a standard asks, before pressure and morale.
    pub(super) adherence: f64,
    /// Skill by kind of matter; kinds beyond the last share it.
    skills: [f32; KINDS],
    /// Contacts today by kind of matter.
    practice: [u16; KINDS],
    /// The group.
    pub(super) group: u8,
    /// The channel of the contacts held.
    desk: u8,
    /// How many contacts, or one task.
    pub(super) held: u8,
    /// During the group's hours.
    pub(super) on_duty: bool,
    /// The seat is taken; a leaver's stays empty for a while.
    pub(super) filled: bool,
    listed_idle: bool,
    listed_partial: bool,
    /// Since when they hold something.
    busy_since: Time,
    /// Time worked today.
    worked: Time,
    /// Which person in this seat.
    pub(super) generation: u32,
    /// Time that the policy keeps from contacts and that has not been spent yet.
    pub(super) owed: Time,
    /// The week for which it was last counted, from 1.
    pub(super) counted_week: u32,
    /// When a new person takes an empty seat.
    pub(super) hired_at: Time,
    /// Pressure in [0, 2].
    pub(super) pressure: f64,
    /// By how much the quota exceeds what the present pace achieves, as a share; 0 when it does not.
    pub(super) quota_gap: f64,
}

/// What a seat holds that is no contact.
const NO_DESK: u8 = u8::MAX;

impl Seat {
    /// A seat with its first person.
    pub(super) fn new(plan: &Plan, replication: Key, number: u16, group: u8) -> Seat {
        let p = plan.parameters();
        let rep = model::Rep::new(p, rep_key(replication, number, 0).stream(), p.experience_at_start);
        let mut skills = [rep.practised(p, rep.skill_start, p.experience_at_start) as f32; KINDS];
        for (skill, given) in skills.iter_mut().zip(&plan.operation().groups[usize::from(group)].skills) {
            *skill = given.map_or(*skill, |given| given as f32);
        }
        Seat {
            rep,
            adherence: p.adoption_start,
            skills,
            practice: [0; KINDS],
            group,
            desk: NO_DESK,
            held: 0,
            on_duty: false,
            filled: true,
            listed_idle: false,
            listed_partial: false,
            busy_since: 0,
            worked: 0,
            generation: 0,
            owed: 0,
            counted_week: 0,
            hired_at: 0,
            pressure: 0.0,
            quota_gap: 0.0,
        }
    }

    /// Takes one more contact of a channel.
    #[inline]
    pub(super) fn hold(&mut self, at: Time, desk: u8) {
        if self.held == 0 {
            self.busy_since = at;
        }
        self.desk = desk;
        self.held += 1;
        self.listed_idle = false;
    }

    /// Takes something that is no contact; beside contacts it counts as one more of them.
    pub(super) fn hold_task(&mut self, at: Time) {
        self.hold(at, if self.held > 0 { self.desk } else { NO_DESK });
    }

    /// Whether the rep is listed as having nothing.
    pub(super) fn idles(&self) -> bool {
        self.listed_idle
    }

    /// Takes the rep off the lists of those who can take something.
    pub(super) fn unlist(&mut self) {
        self.listed_idle = false;
        self.listed_partial = false;
    }

    /// Lets go of one thing. Says how long the rep had been busy, when nothing is left.
    #[inline]
    pub(super) fn release(&mut self, at: Time) -> Time {
        self.held = self.held.saturating_sub(1);
        if self.held > 0 {
            return 0;
        }
        let busy = at - self.busy_since;
        self.worked += busy;
        busy
    }

    /// Somebody new sits down: a novice, but for the training at the start.
    pub(super) fn refill(&mut self, plan: &Plan, replication: Key, number: u16) {
        let p = plan.parameters();
        self.generation += 1;
        self.filled = true;
        let trained = plan.policy().training_at_start * p.training_contacts_an_hour;
        self.rep = model::Rep::new(p, rep_key(replication, number, self.generation).stream(), trained);
        self.skills = [self.rep.practised(p, self.rep.skill_start, trained) as f32; KINDS];
        self.adherence = p.adoption_start;
        self.owed = (plan.policy().training_at_start * HOUR as f64) as Time;
    }

    /// The person leaves; the seat is filled again later.
    pub(super) fn leave(&mut self, hired_at: Time) {
        self.filled = false;
        self.hired_at = hired_at;
        self.unlist();
    }

    /// Skill in a kind of matter, the probability of the best move in [0, 1].
    #[inline]
    pub(super) fn skill(&self, kind: u16) -> f64 {
        f64::from(self.skills[usize::from(kind).min(KINDS - 1)])
    }

    /// One more contact of a kind; what it teaches is counted at the end of the day.
    #[inline]
    pub(super) fn practise(&mut self, kind: u16) {
        let count = &mut self.practice[usize::from(kind).min(KINDS - 1)];
        *count = count.saturating_add(1);
    }

    /// What today's contacts, and training worth so many, have taught about the first so many kinds; what was not
    /// practised fades.
    pub(super) fn learn(&mut self, p: &Parameters, kinds: usize, trained: f64) {
        let practice = std::mem::take(&mut self.practice);
        for (skill, count) in self.skills.iter_mut().zip(practice).take(kinds) {
            let contacts = f64::from(count) + trained;
            let now = f64::from(*skill);
            let now = if contacts > 0.0 {
                // Somebody who starts out better than practice would make them does not unlearn by practising.
                self.rep.practised(p, now, contacts).max(now)
            } else {
                self.rep.out_of_practice(p, now, 1.0)
            };
            *skill = now as f32;
            self.rep.gain_experience(contacts);
        }
    }

    /// Time worked since this was last asked, until `at`.
    pub(super) fn worked_by(&mut self, at: Time) -> Time {
        let mut worked = std::mem::take(&mut self.worked);
        if self.held > 0 {
            worked += at - self.busy_since.min(at);
            self.busy_since = at;
        }
        worked
    }
}

impl<S: Sink> Floor<'_, S> {
    /// A rep who can take a contact of this channel now.
    #[inline]
    pub(super) fn take_rep(&mut self, desk: u8) -> Option<u16> {
        let DeskPlan { at_once: most, serving, .. } = self.plan.desk(desk);
        let most = *most;
        for &group in serving {
            let free = &mut self.desks.free[usize::from(group)];
            while let Some(rep) = free.idle.pop_front() {
                let seat = &mut self.seats[usize::from(rep)];
                if seat.listed_idle {
                    if most > 1 && !seat.listed_partial {
                        seat.listed_partial = true;
                        free.partial.push_back(rep);
                    }
                    return Some(rep);
                }
            }
            if most > 1 {
                for _ in 0..free.partial.len() {
                    let Some(rep) = free.partial.pop_front() else { break };
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
            }
        }
        None
    }

    /// A rep lets go of a contact or task and takes what is next.
    pub(super) fn free_rep(&mut self, at: Time, rep: u16) {
        let busy = self.seats[usize::from(rep)].release(at);
        self.desks.work_time += busy;
        self.next_work(at, rep);
    }

    /// A rep who has room takes what is next, and is listed as free when there is nothing.
    pub(super) fn next_work(&mut self, at: Time, rep: u16) {
        loop {
            let seat = &self.seats[usize::from(rep)];
            if !seat.on_duty || !seat.filled {
                return;
            }
            if seat.held == 0 && seat.owed > 0 {
                return self.spend_owed(at, rep);
            }
            let taken = if seat.held == 0 {
                self.anything(at, rep)
            } else {
                let most = self.plan.desk(seat.desk).at_once;
                let desk = seat.desk;
                seat.held < most && self.take_queued(at, rep, desk)
            };
            let seat = &mut self.seats[usize::from(rep)];
            let full = seat.held > 0 && (seat.desk == NO_DESK || seat.held >= self.plan.desk(seat.desk).at_once);
            if full {
                return;
            }
            if !taken {
                let free = &mut self.desks.free[usize::from(seat.group)];
                if seat.held == 0 && !seat.listed_idle {
                    seat.listed_idle = true;
                    free.idle.push_back(rep);
                } else if seat.held > 0 && !seat.listed_partial {
                    seat.listed_partial = true;
                    free.partial.push_back(rep);
                }
                return;
            }
        }
    }

    /// The rep spends the time that the policy keeps from contacts.
    fn spend_owed(&mut self, at: Time, rep: u16) {
        let seat = &mut self.seats[usize::from(rep)];
        let returns = at.saturating_add(std::mem::take(&mut seat.owed));
        seat.hold_task(at);
        self.calendar.add(Kind::RepReturns.at(returns, u32::from(rep), 0));
    }

    /// Whatever comes first for a rep who has nothing.
    fn anything(&mut self, at: Time, rep: u16) -> bool {
        let plan = self.plan;
        let channels = plan.group(self.seats[usize::from(rep)].group);
        let spent = || (self.desks.task_time as f64) < plan.reserved * self.desks.work_time as f64;
        if plan.reserved > 0.0 && spent() && self.next_task(at, rep) {
            return true;
        }
        for &desk in &channels.live {
            if self.take_queued(at, rep, desk) {
                return true;
            }
        }
        // What can wait: the earliest due first, of the channels that can wait and the tasks.
        loop {
            let due_of = |desk: u8| self.desks.queues[usize::from(desk)].front().map(|(due, _)| *due);
            let waiting = channels.later.iter().filter_map(|&desk| due_of(desk).map(|due| (due, desk)));
            let earliest = waiting.min();
            let task = self.desks.tasks.peek().map(|task| task.0.0);
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
        while let Some((_, item)) = self.desks.queues[usize::from(desk)].pop_front() {
            match item {
                Item::Case(place, stamp) if self.cases[place].stamp == stamp => {
                    self.answer(at, place, rep);
                    return true;
                }
                Item::Task(task) if self.begin_task(at, rep, task) => return true,
                _ => {}
            }
        }
        false
    }
}
