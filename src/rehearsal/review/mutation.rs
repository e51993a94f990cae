//! Tests that are changed on purpose: each change must be noticed, or the score is blind to it.

use super::super::play::{Stuck, play_on};
use super::super::{Terms, Trouble};
use super::tried::{Tried, unmet};
use super::{MOST_PLAYS, MOST_TESTS, Review};
use crate::scenario::script::{Act, Move, Script, Test, Value};
use crate::sim::DAY;
use crate::world::{Reply, Turn};

/// What is changed in a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// A step is dropped.
    Dropped,
    /// A step changes places with the next.
    Swapped,
    /// What a step shows is not shown.
    Unsaid,
    /// A step is said in another wording, which shows what takes away from how the customer is served.
    Reworded,
    /// An offer goes beyond what may be granted.
    Overstated,
    /// What is told is not so.
    Misinformed,
    /// What is told is left untold.
    Untold,
    /// What is promised is promised for a later day.
    Delayed,
}

impl Change {
    /// All of them.
    pub const ALL: [Change; 8] = [
        Change::Dropped,
        Change::Swapped,
        Change::Unsaid,
        Change::Reworded,
        Change::Overstated,
        Change::Misinformed,
        Change::Untold,
        Change::Delayed,
    ];

    /// In words: `steps dropped`.
    pub const fn words(self) -> &'static str {
        match self {
            Change::Dropped => "steps that are left out",
            Change::Swapped => "steps in another order",
            Change::Unsaid => "behaviours that are not shown",
            Change::Reworded => "wordings that do harm",
            Change::Overstated => "offers beyond what may be granted",
            Change::Misinformed => "facts that are told wrongly",
            Change::Untold => "facts that are not told",
            Change::Delayed => "promises for a later day",
        }
    }
}

/// A test with one change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mutant {
    /// What is changed.
    pub change: Change,
    /// The test, by its number in the story.
    pub test: usize,
    /// The step, from 0.
    pub step: usize,
    /// Whether the test fails or scores lower with it.
    pub noticed: bool,
    /// Whether the test as it stands is one that passes.
    pub of_a_pass: bool,
}

/// All changes to the tests of a story that can be played.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Each change.
    pub mutants: Vec<Mutant>,
}

impl Tally {
    /// Makes every change to every test that comes out as expected. A change after which the test cannot be played to
    /// an end says nothing about the score, and is left out.
    pub(super) fn of(review: &Review<'_>) -> Tally {
        let mut tally = Tally::default();
        for (number, tried) in review.tests.iter().enumerate().take(MOST_TESTS).filter(|(_, tried)| tried.holds()) {
            let of_a_pass = tried.passes();
            let mut add = |change, step, noticed: Option<bool>| {
                let mutant = noticed.map(|noticed| Mutant { change, test: number, step, noticed, of_a_pass });
                tally.mutants.extend(mutant);
            };
            plays(review, tried, &mut add);
            offers(review, tried, &mut add);
            facts(review, tried, &mut add);
            moves(review, tried, &mut add);
        }
        tally
    }

    /// How many changes of a kind were noticed, and how many there were; of all kinds when none is named.
    pub fn noticed(&self, change: Option<Change>) -> (usize, usize) {
        let of = self.mutants.iter().filter(|mutant| change.is_none_or(|change| change == mutant.change));
        (of.clone().filter(|mutant| mutant.noticed).count(), of.count())
    }
}

/// Changes to what is done and shown.
fn plays(review: &Review<'_>, tried: &Tried<'_>, add: &mut impl FnMut(Change, usize, Option<bool>)) {
    let mut changed = tried.test.clone();
    let mut with = |change, step, test: &Test| {
        if let Some(terms) = Terms::of_test(review.scenario, review.story, test) {
            // Whoever leaves a step out goes on with what can be done then.
            let stuck = if change == Change::Dropped { Stuck::GoesOn } else { Stuck::Stops };
            add(change, step, is_noticed(tried, terms, test, stuck));
        }
    };
    for step in 0..tried.test.plays.len().min(MOST_PLAYS) {
        let dropped = changed.plays.remove(step);
        with(Change::Dropped, step, &changed);
        changed.plays.insert(step, dropped);
        let next = tried.test.plays.get(step + 1);
        let own = &tried.test.plays[step];
        if next.is_some_and(|next| next.act != own.act || next.showing != own.showing) {
            changed.plays.swap(step, step + 1);
            with(Change::Swapped, step, &changed);
            changed.plays.swap(step, step + 1);
        }
        if own.showing != 0 {
            changed.plays[step].showing = 0;
            with(Change::Unsaid, step, &changed);
            changed.plays[step].showing = own.showing;
        }
        if let Some(other) = harmful_showing(review.script, tried, step) {
            changed.plays[step].showing = other;
            with(Change::Reworded, step, &changed);
            changed.plays[step].showing = own.showing;
        }
    }
}

/// What the most harmful wording of a step's move shows; none where no other does more harm than the step's own.
fn harmful_showing(script: &Script, tried: &Tried<'_>, step: usize) -> Option<u64> {
    let Reply::Move { number, shown, .. } = tried.played.rehearsal.taken().get(step)?.reply else { return None };
    let wordings = script.moves.get(usize::from(number))?.wordings.iter().map(|wording| wording.shown);
    let harm = script.feeding.iter().fold(0, |set, feeds| set | feeds.taking);
    let worse = |other: &u64| (other & !shown & harm).count_ones();
    wordings.filter(|other| worse(other) > 0).max_by_key(worse)
}

/// Offers beyond what may be granted.
fn offers(review: &Review<'_>, tried: &Tried<'_>, add: &mut impl FnMut(Change, usize, Option<bool>)) {
    for (step, taken) in tried.played.rehearsal.taken().iter().enumerate().take(MOST_PLAYS) {
        let Reply::Move { number, .. } = taken.reply else { continue };
        let Some(Act::Offer { remedy, cents, .. }) = review.script.moves[usize::from(number)].act else { continue };
        let Some(terms) = Terms::of_test(review.scenario, review.story, tried.test) else { continue };
        let turn = u8::try_from(step + 1).unwrap_or(u8::MAX);
        if let Some(beyond) = terms.beyond(remedy, cents) {
            let terms = terms.overstating(turn, beyond);
            add(Change::Overstated, step, is_noticed(tried, terms, tried.test, Stuck::GoesOn));
        }
    }
}

/// Facts told otherwise than they are.
fn facts(review: &Review<'_>, tried: &Tried<'_>, add: &mut impl FnMut(Change, usize, Option<bool>)) {
    let rehearsal = &tried.played.rehearsal;
    let mut seen = 0_u64;
    for step in 0..rehearsal.taken().len().min(MOST_PLAYS) {
        for (_, turn) in rehearsal.heard_in(step) {
            let Turn::Told { fact, right: true } = turn else { continue };
            if seen >> fact & 1 == 1 {
                continue;
            }
            seen |= 1 << fact;
            let wrong = with_a_wrong_record(review.script, *fact);
            if let Some(terms) = Terms::of_test(review.scenario, review.story, tried.test) {
                add(Change::Misinformed, step, is_noticed(tried, terms.with_script(&wrong), tried.test, Stuck::Stops));
            }
        }
    }
}

/// Moves that tell nothing of what they tell, or promise it for a later day.
fn moves(review: &Review<'_>, tried: &Tried<'_>, add: &mut impl FnMut(Change, usize, Option<bool>)) {
    let rehearsal = &tried.played.rehearsal;
    for (step, taken) in rehearsal.taken().iter().enumerate().take(MOST_PLAYS) {
        let Reply::Move { number, .. } = taken.reply else { continue };
        let number = usize::from(number);
        let mut with = |change, alter: &dyn Fn(&mut Move)| {
            let mut script = review.script.clone();
            script.moves.get_mut(number).into_iter().for_each(alter);
            if let Some(terms) = Terms::of_test(review.scenario, review.story, tried.test) {
                add(change, step, is_noticed(tried, terms.with_script(&script), tried.test, Stuck::Stops));
            }
        };
        let heard = || rehearsal.heard_in(step).iter().map(|(_, turn)| turn);
        if heard().any(|turn| matches!(turn, Turn::Told { right: true, .. })) {
            with(Change::Untold, &|what| what.tells.clear());
        }
        let promised = heard().find_map(|turn| match turn {
            Turn::Promised { within, .. } => Some(*within),
            _ => None,
        });
        if let Some(promised) = promised {
            let later = promised.saturating_mul(2).saturating_add(DAY);
            with(Change::Delayed, &|what| {
                if let Some(Act::Promise { within, .. }) = &mut what.act {
                    *within = Some(later);
                }
            });
        }
    }
}

/// The story where the record of a fact is not so.
fn with_a_wrong_record(script: &Script, fact: u16) -> Script {
    let mut script = script.clone();
    if let Some(fact) = script.facts.get_mut(usize::from(fact)) {
        fact.truth = fact.sides().truth.cloned();
        let recorded = fact.recorded().cloned();
        fact.record = Some(match recorded {
            Some(Value::Yes) => Value::No,
            Some(Value::Number(number)) => Value::Number(number + 1.0),
            Some(Value::Money(amount)) => Value::Money(amount + 1.0),
            _ => Value::Text(String::new()),
        });
    }
    script
}

/// Whether a changed test fails or scores lower; none where it cannot be played to an end, or luck decides that nobody
/// settled.
fn is_noticed(tried: &Tried<'_>, terms: Terms<'_>, changed: &Test, stuck: Stuck) -> Option<bool> {
    let played = play_on(terms, changed, stuck);
    let open = |trouble: &Trouble| trouble.stops() || matches!(trouble, Trouble::Unsettled { .. });
    if played.troubles.iter().any(open) {
        return None;
    }
    let worse = match (tried.played.rehearsal.score(), played.rehearsal.score()) {
        (Some(before), Some(after)) => after < before,
        (before, after) => before != after,
    };
    Some(worse || !unmet(&changed.expect, &played.rehearsal).is_empty())
}
