//! What a contact did to the customer, by the same model that an operation runs on.

use crate::model::{self, Circumstances, Episode, Grievance, Ledger, Lived, Parameters};
use crate::rehearsal::Rehearsal;
use crate::scenario::{Feeling, Leaving, Scenario};
use crate::sim::{DAY, Key, Purpose, Time};
use crate::world::{Ending, Record, Turn};

/// The year over which a customer may leave.
const YEAR: Time = 365 * DAY;

/// How a customer stands with the service.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Satisfaction, 0 to 10.
    pub satisfaction: f64,
    /// The chance of leaving within a year if nothing else happens.
    pub leaves: f64,
}

/// What a contact did to the customer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Effect {
    /// Had they not needed to call.
    pub before: Standing,
    /// As it stands; where a promise stands, if that is kept.
    pub after: Standing,
    /// Where a promise stands, if that is broken.
    pub if_broken: Option<Standing>,
    /// The chance that a customer left unhelped says so rather than nothing, where the story says nothing of it.
    pub voice: f64,
}

/// Whether the contact ended with a promise on which everything now depends.
pub(super) fn hangs_on_a_promise(record: &Record) -> bool {
    record.ending == Ending::Promised && record.promises > 0 && !record.solved
}

/// Whether the operation keeps customers and models what they feel, and when they leave, in full.
pub(super) fn is_modelled(scenario: &Scenario) -> bool {
    let operation = &scenario.operation;
    operation.feeling == Feeling::Full && operation.leaving == Leaving::Hazard && operation.customers > 0
}

/// What a contact that has ended did to a customer with these traits. None where the operation does not model
/// customers' feelings and leaving in full, or keeps no customers.
pub(super) fn effect(rehearsal: &Rehearsal<'_>, customer: Key) -> Option<Effect> {
    let scenario = rehearsal.terms().scenario();
    let operation = &scenario.operation;
    if !is_modelled(scenario) {
        return None;
    }
    let p = &scenario.parameters;
    let demand = operation.demand.get(usize::from(rehearsal.terms().script().issue))?;
    let circumstances = Circumstances { caused_by_business: demand.by_business, published: None };
    let ledger = Ledger::new(p, customer.draw(Purpose::Traits, 1), 0);
    let record = rehearsal.talk().record();
    let episode = episode(rehearsal);
    let now = rehearsal.talk().elapsed();
    let due = rehearsal.talk().promises().iter().map(|(_, within)| *within).max().unwrap_or(0);
    let ends = now.saturating_add(due).min(YEAR);
    let closed = |episode: &Episode, at: Time, promise: Option<bool>| {
        let mut ledger = ledger;
        match promise {
            Some(true) => ledger.promise_kept(p, at),
            Some(false) => ledger.promise_broken(p, at),
            None => {}
        }
        ledger.close_episode(p, episode, circumstances, at);
        standing(p, &ledger)
    };
    let (after, if_broken) = if hangs_on_a_promise(record) {
        let mut kept = episode;
        kept.push(1.0);
        kept.unresolved = false;
        (closed(&kept, ends, Some(true)), Some(closed(&episode, ends, Some(false))))
    } else {
        (closed(&episode, now, None), None)
    };
    let grievance = if demand.money { Grievance::Money } else { Grievance::Other };
    let voice = model::voice(p, grievance, p.voice_access_usual, ledger.trust(p));
    Some(Effect { before: standing(p, &ledger), after, if_broken, voice })
}

/// How a customer stands, and how likely they leave within a year of turning to the service.
fn standing(p: &Parameters, ledger: &Ledger) -> Standing {
    let mut later = *ledger;
    later.integrate(p, YEAR);
    Standing { satisfaction: ledger.satisfaction(), leaves: -libm::expm1(-later.accumulated_hazard()) }
}

/// The contact as the customer lived it: the same judgement that an operation makes of each contact, of one that was
/// answered at once.
fn episode(rehearsal: &Rehearsal<'_>) -> Episode {
    let (terms, record) = (rehearsal.terms(), rehearsal.talk().record());
    let scenario = terms.scenario();
    let remedy_due = terms.script().remedy_due;
    let passed_on = record.ending == Ending::HandedOver;
    let lived = Lived { record, wait: 0, proper: 0, promise_broken: false, remedy_due, passed_on };
    let mut episode = Episode::default();
    episode.live(&scenario.parameters, &scenario.operation.values, &lived);
    let taken_over = rehearsal.heard().iter().filter(|(_, turn)| matches!(turn, Turn::TakenOver { .. }));
    episode.transfers = taken_over.count() as u16 + u16::from(passed_on);
    episode
}
