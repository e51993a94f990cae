//! Another policy takes over: seats are opened and closed, and supervisors come and go.

use super::floor::{Day, Floor};
use crate::sim::{Due, Time};
use crate::world::Sink;

impl<S: Sink> Day<'_, S> {
    /// Another policy is in force from now on. Whoever sits in a seat that it closes finishes what they hold; a seat that
    /// it opens is taken at once by somebody new.
    pub(super) fn policy_changes(&mut self, due: Due) {
        let (at, plan) = (due.at(), self.floor.plan);
        for (group, hours) in (0..=u8::MAX).zip(plan.operation().groups.iter().map(|group| &group.hours)) {
            let closed = plan.seating.closed(group).iter().filter(|rep| self.floor.close_seat(at, **rep)).count();
            let opened = plan.seats_of(group).iter().filter(|rep| self.floor.open_seat(**rep)).count();
            if closed + opened > 0 {
                self.floor.strike_off(group);
                if hours.is_open(at) {
                    self.comes_on_duty(at, group);
                }
            }
        }
        self.change_supervisors(at);
    }
}

impl<S: Sink> Floor<'_, S> {
    /// Closes a seat. Says whether it was open.
    fn close_seat(&mut self, at: Time, rep: u16) -> bool {
        self.goes_home(at, rep);
        let (seat, person) = self.seat(rep);
        let open = person.hired_at.is_some();
        if open {
            seat.close(person);
        }
        open
    }

    /// Opens a seat. Says whether it was closed. Who still has something in hand from before stays.
    fn open_seat(&mut self, rep: u16) -> bool {
        let (plan, replication) = (self.plan, self.replication);
        let (seat, person) = self.seat(rep);
        if person.hired_at.is_some() {
            return false;
        }
        person.hired_at = Some(0);
        if seat.held > 0 {
            seat.filled = true;
        } else {
            seat.refill(person, plan, replication, rep);
        }
        true
    }
}
