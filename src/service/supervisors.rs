//! Supervisors: a queue of their own. While a request waits, so do the rep and the customer.

use super::cases::Stage;
use super::contact::Turning;
use super::due::Kind;
use super::floor::Floor;
use crate::conversation::Answer;
use crate::sim::{Due, Purpose, Time};
use crate::world::{Sink, What};
use bevy_ecs::prelude::Resource;
use std::collections::VecDeque;

/// Who of them is free, and who waits.
#[derive(Debug, Default, Resource)]
pub(super) struct Supervisors {
    free: u32,
    /// Cases that wait, each valid while it has this stamp.
    waiting: VecDeque<(u32, u32)>,
}

impl Supervisors {
    pub(super) fn new(count: u32) -> Supervisors {
        Supervisors { free: count, waiting: VecDeque::new() }
    }
}

impl<S: Sink> Floor<'_, S> {
    /// A rep turns to the supervisors.
    pub(super) fn ask(&mut self, due: Due) {
        let (at, place) = (due.at(), due.subject());
        let case = &mut self.cases[place];
        if case.stamp != due.generation() || case.stage != Stage::Asking {
            return;
        }
        case.since = at;
        if self.plan.policy().supervisors == 0 {
            // There is nobody to ask.
            return self.resume(at, place, Answer::Refused);
        }
        if self.supervisors.free > 0 {
            self.supervisors.free -= 1;
            return self.consult(at, place);
        }
        let stamp = case.enter(Stage::Asking);
        let (key, contact) = (case.key, u64::from(case.contacts));
        if let Some(patience) = &self.plan.desk(case.desk).patience {
            let gives_up = at.saturating_add(patience.draw(&mut key.draw(Purpose::Supervisor, contact << 8 | 1)));
            self.calendar.add(Kind::StopAsking.at(gives_up, place, stamp));
        }
        self.supervisors.waiting.push_back((place, stamp));
    }

    /// A supervisor takes the request.
    fn consult(&mut self, at: Time, place: u32) {
        let case = &mut self.cases[place];
        let stamp = case.enter(Stage::Asking);
        let mut chance = case.key.draw(Purpose::Supervisor, u64::from(case.contacts) << 8);
        let decides = at.saturating_add(self.plan.supervisor_takes.draw(&mut chance));
        self.calendar.add(Kind::Decide.at(decides, place, stamp));
    }

    /// A supervisor decides and is free for the next request.
    pub(super) fn decide(&mut self, due: Due) {
        let (at, place) = (due.at(), due.subject());
        self.tally.events += 1;
        self.supervisors.free += 1;
        while let Some((next, stamp)) = self.supervisors.waiting.pop_front() {
            if self.cases[next].stamp == stamp {
                self.supervisors.free -= 1;
                self.consult(at, next);
                break;
            }
        }
        let limit = &self.plan.policy().supervisor;
        let case = &self.cases[place];
        let mut chance = case.key.draw(Purpose::Supervisor, u64::from(case.contacts) << 8 | 2);
        let asked = case.talk.as_ref().and_then(|talk| talk.asks());
        let within = asked.is_some_and(|(remedy, cents)| limit.allows(remedy, cents));
        let granted = within && chance.happens(limit.grants);
        let wait = at - case.since;
        self.tell(at, place, What::SupervisorDecided { wait, granted });
        self.resume(at, place, if granted { Answer::Granted } else { Answer::Refused });
    }

    /// The customer will not wait for a supervisor any longer.
    pub(super) fn stop_asking(&mut self, due: Due) {
        let (at, place) = (due.at(), due.subject());
        let case = &self.cases[place];
        if case.stamp != due.generation() || case.stage != Stage::Asking {
            return;
        }
        self.tally.events += 1;
        self.resume(at, place, Answer::GaveUp);
    }

    /// The talk goes on.
    fn resume(&mut self, at: Time, place: u32, answer: Answer) {
        let waited = at - self.cases[place].since;
        self.converse(place, Turning::Resumes(answer, waited));
    }
}
