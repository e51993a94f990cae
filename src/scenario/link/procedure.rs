//! The procedures of a story and what its moves state, with their names resolved.

use super::asked::Whose;
use super::story::Book;
use super::{Linked, Unlinked};
use crate::notation::{self, Match, Value};
use crate::scenario::script::{Condition, Needed, Procedure, ProcedureStep, Stated};
use crate::story::{self, MOST_STEPS, Statement, Story};

/// The procedures of a story and their steps.
pub(super) fn procedures(book: &Book<'_>) -> Linked<(Vec<Procedure>, Vec<ProcedureStep>)> {
    let (mut procedures, mut steps) = (Vec::new(), Vec::new());
    for (name, procedure) in book.story.procedures.iter() {
        let first = place(steps.len())?;
        steps.extend(steps_of(book, name, procedure, first)?);
        let own = first..place(steps.len())?;
        let must = own.clone().filter(|place| steps[usize::from(*place)].needed == Needed::Must);
        procedures.push(Procedure {
            name: name.clone(),
            why: procedure.why.clone(),
            weight: procedure.weight.unwrap_or(1.0),
            critical: procedure.critical,
            unless: book.spared(procedure.unless.as_ref())?,
            must: must.fold(0, |set, place| set | 1 << place),
            steps: own,
        });
    }
    Ok((procedures, steps))
}

/// The steps of a procedure, of which the first has this place.
fn steps_of(book: &Book<'_>, procedure: &str, what: &story::Procedure, first: u8) -> Linked<Vec<ProcedureStep>> {
    let places: Vec<&str> = what.steps.iter().map(|(name, _)| name.as_str()).collect();
    let mut steps = Vec::new();
    for (name, step) in what.steps.iter() {
        let (name, on) = (name.clone(), book.happening(&step.on)?);
        steps.push(ProcedureStep { name, on, needed: step.needed, before: 0 });
    }
    let mut before = vec![0_u32; places.len()];
    for (later, (_, step)) in what.steps.iter().enumerate() {
        for name in &step.after {
            let earlier = places.iter().position(|known| known == name);
            let earlier = earlier.ok_or_else(|| Unlinked(format!("`{procedure}` has no step `{name}`")))?;
            before[earlier] |= 1_u32.checked_shl(u32::from(place(later)?)).unwrap_or(0);
        }
    }
    // What comes after something comes after all that this comes after.
    for _ in 0..before.len() {
        for earlier in 0..before.len() {
            let later = (0..before.len()).filter(|later| before[earlier] >> later & 1 == 1);
            before[earlier] |= later.fold(0, |set, later| set | before[later]);
        }
    }
    for (step, before) in steps.iter_mut().zip(before) {
        step.before = before.checked_shl(u32::from(first)).unwrap_or(0);
    }
    Ok(steps)
}

impl Book<'_> {
    /// The conditions under which something is left out of the score, each once.
    pub(super) fn all_spares(&self) -> Linked<Vec<Condition>> {
        let mut spares = Vec::new();
        for (_, condition) in self.story.spares() {
            let condition = self.condition(condition, Whose::Story)?;
            if !spares.contains(&condition) {
                spares.push(condition);
            }
        }
        Ok(spares)
    }

    /// The place among them of the condition under which something is left out.
    pub(super) fn spared(&self, unless: Option<&notation::Condition>) -> Linked<Option<u8>> {
        let Some(unless) = unless else { return Ok(None) };
        let unless = self.condition(unless, Whose::Story)?;
        let at = self.spares.iter().position(|known| *known == unless);
        at.map_or_else(|| Err(Unlinked("a condition of the score that nobody listed".to_owned())), place).map(Some)
    }
}

fn place(number: usize) -> Linked<u8> {
    // One more than the last is a place too: the end of a range.
    u8::try_from(number)
        .ok()
        .filter(|place| usize::from(*place) <= MOST_STEPS)
        .ok_or_else(|| Unlinked(format!("there are more than {MOST_STEPS} steps")))
}

/// What a move states.
pub(super) fn states(book: &Book<'_>, what: &story::Move) -> Linked<Vec<Stated>> {
    let each = what.states.iter().map(|(fact, statement)| {
        let recorded = book.story.facts.get(fact.as_str()).and_then(story::Fact::recorded);
        let says = statement.value(recorded);
        let right = match &says {
            Some(value) => Condition::AllOf(book.claims(fact, &so_said(value))?),
            None if *statement == Statement::AsSaid => book.heard(fact)?,
            None => Condition::Always(false),
        };
        Ok(Stated { fact: book.told(fact)?, says, right })
    });
    each.collect()
}

/// The values that a move states of facts, as conditions on what the customer says of them.
pub(super) fn stated(story: &Story, what: &story::Move) -> Vec<notation::Condition> {
    let each = what.states.iter().filter_map(|(fact, statement)| {
        let value = statement.value(story.facts.get(fact.as_str())?.recorded())?;
        Some(so_said(&value).into_iter().map(|with| notation::Condition::Claim(fact.clone(), with)))
    });
    each.flatten().collect()
}

/// What must be so of what the customer says, for it to be this value.
fn so_said(value: &Value) -> Vec<Match> {
    match value {
        Value::Yes => vec![Match::Yes],
        Value::No => vec![Match::No],
        Value::Text(text) => vec![Match::Is(text.clone())],
        Value::Money(number) | Value::Number(number) => vec![Match::AtLeast(*number), Match::AtMost(*number)],
    }
}
