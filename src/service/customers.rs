//! Customers: who they are, how they feel, when they leave.

use super::cases::Case;
use super::courses::{Courses, first_issue};
use super::floor::Floor;
use super::latent::{next_drawn, next_latent};
use super::notice::next_occasion;
use super::plan::Plan;
use super::purchases::next_purchase;
use super::rewards::first_reward;
use super::{due::Kind, month};
use crate::model::{Ledger, Parameters};
use crate::scenario::{Feeling, Leaving};
use crate::sim::{Due, Key, MINUTE, Purpose, Time};
use crate::world::{Exit, Fact, Sink, Stranger, What};
use bevy_ecs::prelude::Component;

/// Where a customer stands with the service.
#[derive(Component, Debug, Clone, Copy)]
pub(super) struct Standing {
    /// Satisfaction in [0, 1] where it is smoothed rather than modelled in full.
    pub(super) smoothed: f32,
    /// How many matters have arisen.
    pub(super) matters: u32,
    /// The minute of the last contact; 0 before the first.
    last_contact: u32,
    /// Which projected leaving is the valid one.
    leaving: u16,
    /// Follow-ups this month.
    pub(super) followed_up: u8,
    /// The segment.
    pub(super) segment: u8,
    /// They left.
    pub(super) gone: bool,
    /// They like to be asked afterwards.
    pub(super) wants_follow_up: bool,
    /// The last matter is in truth not solved.
    unsolved: bool,
    /// They have come back about it.
    spoke: bool,
}

/// What a customer carries from one matter to the next.
#[derive(Component, Debug, Clone, Copy)]
pub(super) struct Feelings(pub(super) Ledger);

/// The key of a customer's draws: the same under every policy.
#[inline]
pub(super) fn key(replication: Key, customer: u32) -> Key {
    replication.of(Purpose::Customer, u64::from(customer))
}

/// The customers at the start, and so many prospects after them.
pub(super) fn population(
    plan: &Plan,
    replication: Key,
    prospects: usize,
) -> impl Iterator<Item = (Standing, Feelings)> + '_ {
    let smoothed = match plan.operation().feeling {
        Feeling::Smoothed { start, .. } => start as f32,
        Feeling::Full => 0.0,
    };
    (0..plan.setting().customers.saturating_add(prospects as u32)).map(move |customer| {
        let key = key(replication, customer);
        let mut traits = key.draw(Purpose::Traits, 0);
        let segments = &plan.operation().segments;
        let segment = if segments.len() > 1 { traits.weighted(segments.iter().map(|each| each.share)) } else { 0 };
        let wants_follow_up = segments.get(segment).is_some_and(|segment| traits.happens(segment.wants_follow_up));
        let standing = Standing {
            smoothed,
            matters: 0,
            last_contact: 0,
            leaving: 0,
            followed_up: 0,
            segment: segment as u8,
            gone: false,
            wants_follow_up,
            unsolved: false,
            spoke: false,
        };
        (standing, Feelings(Ledger::new(plan.parameters(), key.draw(Purpose::Traits, 1), 0)))
    })
}

/// What a customer who is there from a time on brings about first, each of its kind: a matter, a purchase, a reward, and
/// what only some policies make anything of.
pub(super) fn first_dues(
    plan: &Plan,
    courses: &Courses,
    replication: Key,
    (customer, segment): (u32, u8),
    from: Time,
) -> impl Iterator<Item = Due> {
    let matter = first_issue(plan, courses, replication, customer, segment, from);
    let matter = matter.map(|at| Kind::Issue.at(at, customer, 0));
    let purchase = next_purchase(plan, replication, customer, 0, from);
    let reward = first_reward(plan, replication, customer, from);
    let occasion = next_occasion(plan, replication, customer, 0, from);
    let latent = next_latent(plan, replication, customer, 0, from);
    let drawn = next_drawn(plan, replication, customer, 0, from);
    [matter, purchase, reward, occasion, latent, drawn].into_iter().flatten()
}

impl Standing {
    /// A contact about a matter ended, so much is true of it now.
    pub(super) fn contacted(&mut self, at: Time, unsolved: bool, again: bool) {
        self.last_contact = u32::try_from(at / MINUTE).unwrap_or(u32::MAX).max(1);
        self.unsolved = unsolved;
        self.spoke = again;
    }

    /// The last matter turned out to be solved, or not.
    pub(super) fn learnt(&mut self, unsolved: bool) {
        self.unsolved = unsolved;
    }

    /// When the customer leaves, if that is before `until` and nothing happens before. An earlier projection is void.
    pub(super) fn project(&mut self, ledger: &Ledger, p: &Parameters, customer: u32, until: Time) -> Option<Due> {
        self.leaving = self.leaving.wrapping_add(1);
        let leaves = ledger.leaves_before(p, until)?;
        Some(Kind::Leave.at(leaves, customer, u32::from(self.leaving)))
    }

    /// How they stand as they leave.
    fn exit(&self, at: Time) -> Exit {
        Exit {
            since_contact: (self.last_contact > 0).then(|| at.saturating_sub(Time::from(self.last_contact) * MINUTE)),
            unsolved: self.unsolved,
            spoke: self.spoke,
            segment: self.segment,
        }
    }
}

impl<S: Sink> Floor<'_, S> {
    /// Whether a customer has left; a stranger never does.
    #[inline]
    pub(super) fn is_gone(&self, customer: u32) -> bool {
        self.standing.get(customer as usize).is_some_and(|standing| standing.gone)
    }

    /// Whether the customer is kept rather than a stranger.
    #[inline]
    pub(super) fn is_kept(customer: u32) -> bool {
        customer != Stranger::NUMBER
    }

    /// Whether customers leave by the hazard of the full model.
    pub(super) fn leaves_by_hazard(&self) -> bool {
        self.plan.operation().leaving == Leaving::Hazard
    }

    /// Changes what a customer carries, and puts a new time of leaving in the calendar if the change brings one about.
    pub(super) fn touch(&mut self, at: Time, customer: u32, change: impl FnOnce(&mut Ledger)) {
        if self.plan.operation().leaving != Leaving::Hazard {
            return;
        }
        let Some(feelings) = self.feelings.get_mut(customer as usize) else { return };
        change(&mut feelings.0);
        let standing = &mut self.standing[customer as usize];
        let until = month::next_sweep(at);
        if let Some(leaves) = standing.project(&feelings.0, self.plan.parameters(), customer, until) {
            self.calendar.add(leaves);
        }
    }

    /// The customer's projected time of leaving has come.
    pub(super) fn leave(&mut self, due: Due) {
        let standing = &self.standing[due.subject() as usize];
        if standing.gone || u32::from(standing.leaving) != due.generation() {
            return;
        }
        self.tally.events += 1;
        self.part(due.at(), due.subject());
    }

    /// The customer is gone.
    pub(super) fn part(&mut self, at: Time, customer: u32) {
        let standing = &mut self.standing[customer as usize];
        standing.gone = true;
        let exit = standing.exit(at);
        self.sink.hear(&Fact { at, customer, case: 0, what: What::Left(exit) });
    }

    /// Where feelings are smoothed: a contact moved them this far, and the customer may leave by a coin. Says whether
    /// they are still there.
    pub(super) fn smooth(&mut self, at: Time, case: &Case, solved: bool) -> bool {
        let customer = case.customer;
        let Some(standing) = self.standing.get_mut(customer as usize) else { return true };
        if let Feeling::Smoothed { gain, .. } = self.plan.operation().feeling {
            let outcome = if solved { 1.0 } else { 0.0 };
            standing.smoothed += gain as f32 * (outcome - standing.smoothed);
        }
        if let Leaving::AfterContact { intercept, slope, centre } = self.plan.operation().leaving {
            let odds = intercept + slope * (centre - f64::from(standing.smoothed));
            let share = case.contact_key().draw(Purpose::Leaving, 0).share();
            if !standing.gone && below_logistic(share, odds) {
                self.part(at, customer);
            }
        }
        !self.is_gone(customer)
    }
}

/// Whether a share lies below 1 / (1 + exp(-odds)).
fn below_logistic(share: f64, odds: f64) -> bool {
    let x = -odds;
    // exp(x) is at least 1 + x + x²/2 for x from 0: who stays by that, as most do, stays by the exponential too.
    let stays = x >= 0.0 && share * (2.0 + x + x * x / 2.0) >= 1.0;
    !stays && share * (1.0 + libm::exp(x)) < 1.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_short_way_to_the_logistic_curve_changes_no_decision(share in 0.0..1.0, odds in -30.0..30.0) {
            prop_assert_eq!(below_logistic(share, odds), share * (1.0 + libm::exp(-odds)) < 1.0);
        }
    }
}
