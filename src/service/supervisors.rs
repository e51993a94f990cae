//! Supervisors: a queue of their own. While a request waits, so do the rep and the customer.

use super::cases::{Case, Stage};
use super::contact::Turning;
use super::due::Kind;
use super::floor::{Day, Floor};
use crate::conversation::Answer;
use crate::sim::{Due, Purpose, Time};
use crate::world::{Sink, What};
use bevy_ecs::prelude::Resource;
use std::collections::VecDeque;

/// Who of them is free, and who waits.
#[derive(Debug, Default, Resource)]
pub(super) struct Supervisors {
    /// How many are busy.
    busy: u32,
    /// Cases that wait, each valid while it has this stamp.
    waiting: VecDeque<(u32, u32)>,
}

impl<S: Sink> Day<'_, S> {
    /// A rep turns to the supervisors.
    pub(super) fn ask(&mut self, due: Due) {
        let Some(case) = self.cases.still(due, Stage::Asking) else { return };
        self.floor.asks(due.at(), case);
    }

    /// A supervisor decides and is free for the next request.
    pub(super) fn decide(&mut self, due: Due) {
        let at = due.at();
        let floor = &mut self.floor;
        floor.tally.events += 1;
        floor.supervisors.busy -= 1;
        self.next_requests(at);
        self.floor.decided(at, &mut self.cases[due.subject()]);
    }

    /// Supervisors who are free take the requests that have waited longest.
    fn next_requests(&mut self, at: Time) {
        let floor = &mut self.floor;
        while floor.supervisors.busy < floor.plan.policy().supervisors
            && let Some((next, stamp)) = floor.supervisors.waiting.pop_front()
        {
            let case = &mut self.cases[next];
            if case.stamp == stamp {
                floor.consult(at, case);
            }
        }
    }

    /// There are as many supervisors as the policy says from now on. Those who have a request in hand decide it first; when
    /// nobody is left to ask, what waits is refused.
    pub(super) fn change_supervisors(&mut self, at: Time) {
        if self.floor.plan.policy().supervisors > 0 {
            return self.next_requests(at);
        }
        for (next, stamp) in std::mem::take(&mut self.floor.supervisors.waiting) {
            let case = &mut self.cases[next];
            if case.stamp == stamp {
                self.floor.resume(at, case, Answer::Refused);
            }
        }
    }

    /// The customer will not wait for a supervisor any longer.
    pub(super) fn stop_asking(&mut self, due: Due) {
        let Some(case) = self.cases.still(due, Stage::Asking) else { return };
        self.floor.tally.events += 1;
        self.floor.resume(due.at(), case, Answer::GaveUp);
    }
}

impl<S: Sink> Floor<'_, S> {
    /// The request reaches the supervisors: one takes it, or it waits.
    fn asks(&mut self, at: Time, case: &mut Case) {
        self.files.contact(case.contact).asked = at;
        if self.plan.policy().supervisors == 0 {
            // There is nobody to ask.
            return self.resume(at, case, Answer::Refused);
        }
        if self.supervisors.busy < self.plan.policy().supervisors {
            return self.consult(at, case);
        }
        let stamp = case.enter(Stage::Asking);
        if let Some(patience) = &self.plan.desk(case.desk).patience {
            let occasion = u64::from(case.contacts) << 8 | 1;
            let gives_up = at.saturating_add(patience.draw(&mut case.key.draw(Purpose::Supervisor, occasion)));
            self.calendar.add(Kind::StopAsking.at(gives_up, case.place, stamp));
        }
        self.supervisors.waiting.push_back((case.place, stamp));
    }

    /// A supervisor takes the request.
    fn consult(&mut self, at: Time, case: &mut Case) {
        let stamp = case.enter(Stage::Asking);
        self.supervisors.busy += 1;
        let mut chance = case.key.draw(Purpose::Supervisor, u64::from(case.contacts) << 8);
        let decides = at.saturating_add(self.plan.supervisor_takes.draw(&mut chance));
        self.calendar.add(Kind::Decide.at(decides, case.place, stamp));
    }

    /// A supervisor has decided.
    fn decided(&mut self, at: Time, case: &mut Case) {
        let limit = &self.plan.policy().supervisor;
        let mut chance = case.key.draw(Purpose::Supervisor, u64::from(case.contacts) << 8 | 2);
        let contact = self.files.contact(case.contact);
        let within = contact.parked.as_ref().is_some_and(|talk| {
            let eligible = |word| self.plan.policy().eligible(case.script, word, &talk.known());
            talk.asks().is_some_and(|(remedy, word, cents)| limit.allows(remedy, cents) && eligible(word))
        });
        let granted = within && chance.happens(limit.grants);
        let wait = at - contact.asked;
        self.tell(at, case, What::SupervisorDecided { wait, granted });
        self.resume(at, case, if granted { Answer::Granted } else { Answer::Refused });
    }

    /// The talk goes on.
    fn resume(&mut self, at: Time, case: &mut Case, answer: Answer) {
        let waited = at - self.files.contact(case.contact).asked;
        self.converse(case, Turning::Resumes(answer, waited));
    }
}
