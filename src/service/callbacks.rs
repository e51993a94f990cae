//! Callbacks: customers who wait are offered a call, leave the line and keep their place in the queue.

use super::cases::{Called, Case, Stage};
use super::due::Kind;
use super::floor::{Day, Floor};
use crate::scenario::Callback;
use crate::sim::{Due, MINUTE, Purpose, SECOND, Stream, Time};
use crate::world::{Beside, Sink, What};

/// What is drawn of a callback.
#[derive(Debug, Clone, Copy)]
enum Drawn {
    Taken,
    Reached,
    ReachedAtLast,
}

impl Case {
    fn callback_draw(&self, what: Drawn) -> Stream {
        let wait = u64::from(self.contacts) << 8 | u64::from(self.retries);
        self.key.draw(Purpose::Callback, wait << 8 | what as u64)
    }
}

impl<S: Sink> Floor<'_, S> {
    /// A customer who has begun to wait is offered a call at once, or will be should they still wait then.
    #[inline(never)]
    pub(super) fn offers_callback(&mut self, at: Time, case: &mut Case, callback: &Callback) {
        if callback.after == 0 {
            return self.offer_callback(at, case);
        }
        let offers = at.saturating_add(callback.after);
        self.calendar.add(Kind::OfferCallback.at(offers, case.place, case.stamp));
    }

    /// The customer is offered a call. Who takes it hangs up; the stamp stays, and with it the place in the queue.
    fn offer_callback(&mut self, at: Time, case: &mut Case) {
        // Another policy may have taken over in the meantime.
        let Some(callback) = self.plan.desk(case.desk).callback else { return };
        self.tally.events += 1;
        self.tell(at, case, What::Beside(Beside::CallbackOffered));
        if !case.callback_draw(Drawn::Taken).happens(callback.taken_by) {
            return;
        }
        self.stops_waiting(case);
        case.stage = Stage::AwaitingCall;
        case.called = Called::Promised;
        let due = at.saturating_add(callback.within);
        self.tell(at, case, What::Beside(Beside::CallbackTaken));
        self.tell(at, case, What::Promised { due });
        self.calendar.add(Kind::CallbackDue.at(due, case.place, case.stamp));
    }

    /// The turn of a customer has come who was promised a call: a rep makes it, and talks with them if it reaches them.
    #[inline(never)]
    pub(super) fn call_back(&mut self, at: Time, case: &mut Case, rep: u16) {
        let last = case.called == Called::Tried;
        let mut chance = case.callback_draw(if last { Drawn::ReachedAtLast } else { Drawn::Reached });
        let desk = self.plan.desk(case.desk);
        let reached = desk.callback.map_or(1.0, |callback| callback.reached);
        if chance.happens(reached) {
            self.tell(at, case, What::Beside(Beside::CallbackMade));
            self.keeps_word(at, case);
            return self.answer(at, case, desk, rep);
        }
        let p = self.plan.parameters();
        let rings = (p.callback_try_seconds * SECOND as f64) as Time;
        self.seats[usize::from(rep)].hold_task(at);
        self.calendar.add(Kind::RepReturns.at(at.saturating_add(rings), u32::from(rep), 0));
        if last {
            return self.miss_callback(at, case);
        }
        case.called = Called::Tried;
        let again = at.saturating_add((p.callback_again_minutes * MINUTE as f64) as Time);
        self.calendar.add(Kind::CallAgain.at(again, case.place, case.stamp));
    }

    /// The call was promised and has not been made: the customer does not wait for it any longer.
    fn miss_callback(&mut self, at: Time, case: &mut Case) {
        let (wait, channel) = (at - case.since, self.plan.desk(case.desk).channel);
        case.enter(Stage::Resting);
        self.tell(at, case, What::Beside(Beside::CallbackMissed));
        self.breaks_word(at, case);
        self.today.given_up += 1;
        self.tell(at, case, What::GaveUp { channel, wait });
        let waited = self.on_the_line(case, wait);
        self.not_served(at, case, waited);
    }

    /// How much of a wait the customer spent on the line: none of what came after taking the offer of a call.
    #[inline]
    pub(super) fn on_the_line(&self, case: &Case, wait: Time) -> Time {
        match (case.called, self.plan.desk(case.desk).callback) {
            (Called::No, _) | (_, None) => wait,
            (_, Some(callback)) => wait.min(callback.after),
        }
    }
}

impl<S: Sink> Day<'_, S> {
    /// A customer who still waits is offered a call.
    pub(super) fn callback_offered(&mut self, due: Due) {
        let Some(case) = self.cases.still(due, Stage::Waiting) else { return };
        self.floor.offer_callback(due.at(), case);
    }

    /// A call is due that has not been made.
    pub(super) fn callback_due(&mut self, due: Due) {
        let Some(case) = self.cases.still(due, Stage::AwaitingCall) else { return };
        let floor = &mut self.floor;
        floor.tally.events += 1;
        let line = floor.line(case);
        floor.miss_callback(due.at(), case);
        if floor.desks.give_up(line) {
            self.clear_queue(line);
        }
    }

    /// A customer whom a call did not reach is called once more: by somebody who is free, or by the next to be.
    pub(super) fn call_again(&mut self, due: Due) {
        let at = due.at();
        let Some(case) = self.cases.still(due, Stage::AwaitingCall) else { return };
        let floor = &mut self.floor;
        floor.tally.events += 1;
        let line = floor.line(case);
        let (desk, demand) = (floor.plan.desk(case.desk), case.demand);
        match floor.take_other(case, |floor| floor.take_rep(line, desk.at_once, demand)) {
            Some(rep) => floor.call_back(at, case, rep),
            None => {
                let due = case.since.saturating_add(desk.due);
                floor.desks.call_first(line, due, case.place, case.stamp);
            }
        }
    }
}
