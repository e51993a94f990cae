//! Seats and the people in them. What the event loop asks all the time is a component of its own, one line of the
//! cache a seat; the person comes in where a conversation is played and once a day.

use super::plan::Plan;
use super::team::rep_key;
use crate::model::{self, Learning};
use crate::sim::{HOUR, Key, Time};
use bevy_ecs::prelude::Component;

/// The most kinds of matter in which skills are told apart.
const KINDS: usize = 16;

/// A seat as the work sees it.
#[derive(Component, Debug, Clone, Copy)]
#[repr(align(64))]
pub(super) struct Seat {
    /// Since when they hold something.
    busy_since: Time,
    /// Time worked today.
    worked: Time,
    /// Time that the policy keeps from contacts and that has not been spent yet.
    pub(super) owed: Time,
    /// Contacts today by kind of matter; kinds beyond the last share it.
    practice: [u16; KINDS],
    /// The group.
    pub(super) group: u8,
    /// The channel of the contacts held.
    pub(super) desk: u8,
    /// How many contacts, or one task.
    pub(super) held: u8,
    /// During the group's hours.
    pub(super) on_duty: bool,
    /// The seat is taken; a leaver's stays empty for a while.
    pub(super) filled: bool,
    pub(super) listed_idle: bool,
    pub(super) listed_partial: bool,
    /// Why they are off duty while others of the group are on: [`HERE`], the number of a break from 1, due or being
    /// taken, or [`SERVING_OUT`].
    pub(super) away: u8,
}

/// Who sits in a seat.
#[derive(Component, Debug, Clone, Copy)]
pub(super) struct Person {
    /// What they bring, have learnt and feel.
    pub(super) rep: model::Rep,
    /// The probability that they do what a standard asks, before pressure and morale.
    pub(super) adherence: f64,
    /// Pressure in [0, 2].
    pub(super) pressure: f64,
    /// By how much the quota exceeds what the present pace achieves, as a share, or the share of the people to reach that
    /// the team missed, whichever is more; 0 when it is met.
    pub(super) quota_gap: f64,
    /// Skill by kind of matter; kinds beyond the last share it.
    skills: [f32; KINDS],
    /// Which person in this seat.
    pub(super) generation: u32,
    /// The week for which the time kept from contacts was last counted, from 1.
    pub(super) counted_week: u32,
    /// When a new person takes an empty seat; never while the seat is closed.
    pub(super) hired_at: Option<Time>,
    /// Since when they have stayed on for customers who still waited.
    pub(super) stays_since: Time,
}

/// What a seat holds that is no contact.
pub(super) const NO_DESK: u8 = u8::MAX;
/// A rep who is neither on a break nor stays on.
pub(super) const HERE: u8 = 0;
/// A rep whose duty is over and who stays for those who still wait.
pub(super) const SERVING_OUT: u8 = u8::MAX;

impl Seat {
    /// An empty desk of a group, waiting for its first day.
    pub(super) fn new(group: u8) -> Seat {
        Seat {
            busy_since: 0,
            worked: 0,
            owed: 0,
            practice: [0; KINDS],
            group,
            desk: NO_DESK,
            held: 0,
            on_duty: false,
            filled: true,
            listed_idle: false,
            listed_partial: false,
            away: HERE,
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

    /// One more contact of a kind; what it teaches is counted at the end of the day.
    #[inline]
    pub(super) fn practise(&mut self, kind: u16) {
        let count = &mut self.practice[usize::from(kind).min(KINDS - 1)];
        *count = count.saturating_add(1);
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

    /// The person leaves; the seat is filled again later.
    pub(super) fn leave(&mut self, person: &mut Person, hired_at: Time) {
        self.filled = false;
        self.away = HERE;
        person.hired_at = Some(hired_at);
        self.unlist();
    }

    /// The seat is closed: whoever sits there finishes what they hold, and nobody follows.
    pub(super) fn close(&mut self, person: &mut Person) {
        self.filled = false;
        self.on_duty = false;
        self.away = HERE;
        self.owed = 0;
        person.hired_at = None;
        self.unlist();
    }

    /// Somebody new sits down: a novice, but for the training at the start.
    pub(super) fn refill(&mut self, person: &mut Person, plan: &Plan, replication: Key, number: u16) {
        let p = plan.parameters();
        self.filled = true;
        self.owed = (plan.policy().training_at_start * HOUR as f64) as Time;
        let trained = plan.policy().training_at_start * p.training_contacts_an_hour;
        person.generation += 1;
        person.rep = model::Rep::new(p, rep_key(replication, number, person.generation).stream(), trained);
        person.skills = [person.rep.practised(p, person.rep.skill_start, trained) as f32; KINDS];
        person.adherence = p.adoption_start;
    }
}

impl Person {
    /// The first person of a seat.
    pub(super) fn new(plan: &Plan, replication: Key, number: u16, group: u8) -> Person {
        let p = plan.parameters();
        let rep = model::Rep::new(p, rep_key(replication, number, 0).stream(), p.experience_at_start);
        let mut skills = [rep.practised(p, rep.skill_start, p.experience_at_start) as f32; KINDS];
        for (skill, given) in skills.iter_mut().zip(&plan.operation().groups[usize::from(group)].skills) {
            *skill = given.map_or(*skill, |given| given as f32);
        }
        Person {
            rep,
            adherence: p.adoption_start,
            pressure: 0.0,
            quota_gap: 0.0,
            skills,
            generation: 0,
            counted_week: 0,
            hired_at: Some(0),
            stays_since: 0,
        }
    }

    /// Skill in a kind of matter, the probability of the best move in [0, 1].
    #[inline]
    pub(super) fn skill(&self, kind: u16) -> f64 {
        f64::from(self.skills[usize::from(kind).min(KINDS - 1)])
    }

    /// What the day's contacts in a seat have taught about the first so many kinds; what was not practised fades.
    pub(super) fn learn(&mut self, seat: &mut Seat, kinds: usize, day: &Learning) {
        let practice = std::mem::take(&mut seat.practice);
        for (skill, count) in self.skills.iter_mut().zip(practice).take(kinds) {
            *skill = day.after(&self.rep, f64::from(*skill), count) as f32;
            self.rep.gain_experience(day.worth(count));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_fits_in_a_line_of_the_cache() {
        assert!(size_of::<Seat>() <= 64, "{}", size_of::<Seat>());
    }
}
