//! Linking: every name becomes a number, money cents, time milliseconds.
//!
//! The checks have found every name that nobody declares before this begins, so nothing here should be unknown; should
//! it be so all the same, linking stops and says which name it was.

mod asked;
mod beside;
mod eligibility;
mod levers;
mod names;
mod operation;
mod policy;
mod procedure;
mod standard;
mod story;
mod tests_of;

pub(super) use asked::Asked;
pub(super) use names::{BUILT_IN, Names};
pub(super) use operation::parameters;
pub(super) use policy::minutes_a_week;
pub(super) use story::watched;

use super::inputs::{Input, Inputs};
use super::lines;
use super::script::Script;
use super::translation::Translation;
use super::{Operation, Scenario};
use crate::model::Parameters;
use crate::story::Story;
use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

/// A name that nobody declares, or something else that cannot be linked, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unlinked(pub(super) String);

/// What linking gives.
pub(super) type Linked<T> = Result<T, Unlinked>;

/// Links the inputs. `files` are their names and hashes.
pub(super) fn scenario(inputs: &Inputs<'_>, files: Vec<(String, String)>) -> Linked<Scenario> {
    let missing = |what: &str| Unlinked(format!("there is no {what}"));
    let operation = &inputs.operation.as_ref().ok_or_else(|| missing("operation"))?.what;
    let standards = &inputs.standards.as_ref().ok_or_else(|| missing("standards"))?.what;
    let names = Names::of(inputs);
    let parameters: Parameters = parameters(operation);
    let asked = Asked::of(inputs);
    let script = |story: &Input<'_, Story>| story::script(&story.what, story.name(), &names, &asked);
    let scripts: Vec<Linked<Script>> = inputs.stories.par_iter().map(script).collect();
    let scripts: Vec<Script> = scripts.into_iter().collect::<Linked<_>>()?;
    let business: Operation = operation::operation(operation, &names, &parameters, &scripts)?;
    let mut policies = Vec::new();
    for policy in &inputs.policies {
        let mut linked = policy::policy(&policy.what, operation, &names, &business, &parameters)?;
        linked.eligibility = eligibility::eligibility(&policy.what, inputs, &names, &asked)?;
        policies.push(linked);
    }
    let shared = lines::shared(inputs);
    Ok(Scenario {
        id: operation.id.clone(),
        title: operation.title.clone().unwrap_or_else(|| operation.id.clone()),
        currency: operation.currency.clone(),
        days: operation::days(operation.horizon),
        behaviours: names.behaviours.clone(),
        remedies: names.remedies.clone(),
        operation: business,
        standards: standard::standards(standards, inputs, &names, &scripts)?,
        policies,
        scripts,
        parameters,
        inputs: files,
        shown_in: "en".to_owned(),
        translations: inputs
            .lines
            .iter()
            .map(|source| Translation::read(lines::language(source), source.text()).lending(&shared))
            .collect(),
    })
}

/// An amount in whole cents.
pub(super) fn cents(amount: f64) -> i64 {
    // The cast saturates and takes what is undefined to 0.
    (amount * 100.0).round() as i64
}

/// A rate in cents, without the dust of binary fractions.
pub(super) fn fine_cents(amount: f64) -> f64 {
    (amount * 1e8).round() / 1e6
}
