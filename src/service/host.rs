//! Time, luck and authority for one contact, as the operation grants them to this rep.

use super::cases::Case;
use super::plan::Plan;
use super::seats::{Person, Seat};
use crate::conversation::{Host, occasion};
use crate::model;
use crate::scenario::Limit;
use crate::scenario::script::{Known, Move, Timer, Worth};
use crate::sim::{Key, Law, Purpose, SECOND, Time};

/// What a talk borrows while this rep has it. Every draw hangs on the case, the contact and the turn, never on the rep
/// or on what happened before elsewhere.
pub(super) struct RepHost<'a> {
    pub(super) plan: &'a Plan,
    pub(super) contact: Key,
    pub(super) person: &'a Person,
    /// When the contact was answered.
    pub(super) answered: Time,
    /// Time spent on looking something up, until a move has borne it.
    pub(super) searching: Time,
    /// How many contacts the rep holds.
    held: u8,
    pub(super) limit: &'a Limit,
    /// The story, by its number in the scenario.
    story: u16,
    /// What the customer was looking at came with the contact.
    introduced: bool,
    /// The customer is there, and waits while the rep is busy.
    live: bool,
    /// By which share each further contact held at once slows the rep.
    slows: f64,
    /// Worked out when the first standard time asks for it.
    factor: Option<f64>,
}

impl<'a> RepHost<'a> {
    pub(super) fn new(plan: &'a Plan, case: &Case, seat: &Seat, person: &'a Person) -> RepHost<'a> {
        let policy = plan.policy();
        let segment = usize::from(case.segment);
        RepHost {
            plan,
            contact: case.contact_key(),
            person,
            answered: case.answered,
            searching: 0,
            held: seat.held,
            limit: &policy.rep[segment.min(policy.rep.len() - 1)],
            story: case.script,
            introduced: plan.desk(case.desk).introduces,
            live: plan.desk(case.desk).channel.traits().live,
            slows: plan.desk(case.desk).slows,
            factor: None,
        }
    }

    /// How good a choice a move is as things stand.
    pub(super) fn worth(&self, what: &Move, known: &Known) -> Worth {
        self.plan.policy().worth(self.story, what, known)
    }

    /// Whether the rep, at their own pace in this contact, has not read everything when the time is up.
    #[inline(never)]
    pub(super) fn takes_too_long(&mut self, timer: &Timer) -> bool {
        timer.reading as f64 * self.factor() > timer.lasts as f64
    }

    /// By how much standard times are stretched in this contact.
    fn factor(&mut self) -> f64 {
        *self.factor.get_or_insert_with(|| {
            let p = self.plan.parameters();
            let noise = model::handle_noise(p, self.contact.draw(Purpose::Duration, 0).normal());
            let others = f64::from(self.held.saturating_sub(1));
            // Authors write the seconds of a seasoned rep.
            let pace = self.person.rep.handle_factor(p, self.person.pressure, 1) / model::seasoned_factor(p);
            pace * (1.0 + self.slows * others) * noise
        })
    }
}

/// The share on which a named luck falls in a contact.
#[inline(always)]
pub(super) fn luck(contact: Key, luck: u16) -> f64 {
    contact.draw(Purpose::Luck, u64::from(luck)).share()
}

/// How long the `turn`-th move of a contact takes by a law.
#[inline(always)]
pub(super) fn duration(contact: Key, law: &Law, turn: u8) -> Time {
    law.draw(&mut contact.draw(Purpose::Duration, u64::from(turn)))
}

impl Host for RepHost<'_> {
    fn luck(&mut self, luck: u16) -> f64 {
        self::luck(self.contact, luck)
    }

    fn reaction(&mut self, place: u16, time: u8) -> f64 {
        self.contact.draw(Purpose::Words, occasion(place, time)).share()
    }

    fn line(&mut self, place: u16, count: usize) -> usize {
        if count > 1 { self.contact.draw(Purpose::Words, u64::from(place)).below(count) } else { 0 }
    }

    fn pace(&mut self, standard: Time, _turn: u8) -> Time {
        let standard = standard.saturating_add(std::mem::take(&mut self.searching));
        (standard as f64 * self.factor() + 0.5) as Time
    }

    fn duration(&mut self, law: &Law, turn: u8) -> Time {
        self::duration(self.contact, law, turn).saturating_add(std::mem::take(&mut self.searching))
    }

    fn look_up_time(&self, usual: Time) -> Time {
        if self.introduced { (usual as f64 * self.plan.parameters().introduced_look_up) as Time } else { usual }
    }

    fn customer_is_there(&self) -> bool {
        self.live
    }

    fn behaviour_time(&self) -> Time {
        (self.plan.parameters().behaviour_seconds * SECOND as f64) as Time
    }

    fn amount(&mut self, suggested: i64, turn: u8) -> i64 {
        let noise = self.contact.draw(Purpose::Discretion, u64::from(turn)).normal();
        let (freedom, clarity) = (self.limit.freedom(), self.limit.guidelines);
        let factor = self.person.rep.discretion(self.plan.parameters(), freedom, clarity, noise);
        (suggested as f64 * factor).round() as i64
    }

    fn may_grant(&self, remedy: u16, cents: i64) -> bool {
        !self.limit.script_only && self.limit.allows(remedy, cents)
    }

    fn eligible(&self, word: u16, known: &Known) -> bool {
        self.plan.policy().eligible(self.story, word, known)
    }

    fn promise_within(&self) -> Time {
        self.plan.policy().promise_within
    }
}
