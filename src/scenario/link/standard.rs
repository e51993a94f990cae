//! The standards with their names resolved.

use super::super::inputs::Inputs;
use super::super::{Measure, Standard};
use super::story::watch_place;
use super::{Linked, Names};
use crate::notation::Named;
use crate::scenario::script::Script;
use crate::sim::Span;
use crate::standard;

/// Compiles the standards.
pub(super) fn standards(
    standards: &Named<standard::Standard>,
    inputs: &Inputs<'_>,
    names: &Names<'_>,
    scripts: &[Script],
) -> Linked<Vec<Standard>> {
    let mut compiled = Vec::new();
    for (id, standard) in standards.iter() {
        compiled.push(Standard {
            id: id.clone(),
            why: standard.why.clone(),
            aim: standard.aim.clone(),
            how: standard.how.clone(),
            measure: measure(&standard.measure, inputs, names, scripts)?,
            owner: standard.owner,
            target: standard.target,
            weight: standard.weight.unwrap_or(1.0),
            critical: standard.critical,
            channels: standard.channels.clone(),
        });
    }
    Ok(compiled)
}

fn measure(measure: &standard::Measure, inputs: &Inputs<'_>, names: &Names<'_>, scripts: &[Script]) -> Linked<Measure> {
    Ok(match measure {
        standard::Measure::Answered { within } => {
            Measure::Answered(within.iter().map(|(channel, span)| (*channel, span.time())).collect())
        }
        standard::Measure::ResolvedWithin(span) => Measure::ResolvedWithin(span.time()),
        standard::Measure::Shown { behaviour, within_turns } => Measure::Shown {
            behaviour: names.behaviour(behaviour)?,
            within_turns: within_turns.map(|turns| turns as usize),
        },
        standard::Measure::Never(event) => {
            let stories = inputs.stories.iter().zip(scripts);
            let places = stories.map(|(story, script)| watch_place(event, &story.what, names, script));
            Measure::Never { what: event.clone(), places: places.collect::<Linked<_>>()? }
        }
        standard::Measure::ResolvedAtFirst => Measure::ResolvedAtFirst,
        standard::Measure::PromiseKept => Measure::PromiseKept,
        standard::Measure::CheckedBack { within } => Measure::CheckedBack(Span::time(*within)),
        standard::Measure::NotRepeated => Measure::NotRepeated,
        standard::Measure::ToldRight => Measure::ToldRight,
    })
}
