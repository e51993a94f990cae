//! What happens in public: others see what is asked, whether it is answered in time, and what comes of it.

use super::cases::{Case, Stage};
use super::due::Kind;
use super::floor::{Day, Floor};
use crate::sim::{Due, Time};
use crate::world::{Beside, Ending, Sink};

impl<S: Sink> Day<'_, S> {
    /// A post has waited for longer than is proper: others have seen that nobody answers.
    pub(super) fn seen_unanswered(&mut self, due: Due) {
        if let Some(case) = self.cases.still(due, Stage::Waiting) {
            self.floor.seen_in_public(due.at(), case, false);
        }
    }
}

impl<S: Sink> Floor<'_, S> {
    /// A post waits for an answer, where it is one: it counts as unanswered once it has waited for longer than is proper.
    pub(super) fn waits_in_public(&mut self, at: Time, case: &Case) {
        let desk = self.plan.desk(case.desk);
        if desk.public {
            let late = at.saturating_add(desk.expected_wait).saturating_add(1);
            self.calendar.add(Kind::SeenUnanswered.at(late, case.place, case.stamp));
        }
    }

    /// A post has been answered. One that waited too long has been counted, and a promise is yet to be seen.
    pub(super) fn answered_in_public(&mut self, at: Time, case: &Case) {
        let record = self.files.record(case.contact, self.plan.story(case.script));
        let (solved, pending) = (record.solved, matches!(record.ending, Ending::Promised | Ending::HandedOver));
        if !pending && case.waited() <= self.plan.desk(case.desk).expected_wait {
            self.seen_in_public(at, case, solved);
        }
    }

    /// Others see what became of a post, well or badly; it moves who comes, where anybody does.
    pub(super) fn seen_in_public(&mut self, at: Time, case: &Case, well: bool) {
        if self.plan.operation().newcomers_a_month > 0.0 {
            let people = self.plan.parameters().public_readers;
            self.market.seen(self.plan.parameters(), well, people, at);
            self.tell_beside(at, case.customer, Beside::SeenInPublic { well, people });
        }
    }
}
