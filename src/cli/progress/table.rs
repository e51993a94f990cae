//! Tables for a spreadsheet: data, and so in English and under the names that authors gave.

use super::super::trouble::{Exit, Trouble};
use crate::practice::progress::{Assigned, Kind, Skill, Standing};

/// Who has done what of an assignment.
///
/// # Errors
/// When it cannot be written down.
pub(super) fn of_assigned(done: &[Assigned]) -> Result<String, Trouble> {
    let rows = done.iter().map(|each| {
        let best = each.best.map_or_else(String::new, |best| format!("{best:.1}"));
        let standing = match each.standing {
            Standing::Done => "done",
            Standing::Open => "open",
            Standing::Failed => "no attempts left",
            Standing::Late => "late",
        };
        vec![
            each.rep.clone(),
            each.story.clone(),
            each.attempts.to_string(),
            each.passed.to_string(),
            best,
            standing.to_owned(),
        ]
    });
    written(&["rep", "story", "attempts", "passed", "best_score", "standing"], rows)
}

/// A row for each skill of each rep.
///
/// # Errors
/// When it cannot be written down.
pub(super) fn of_skills(skills: &[Skill]) -> Result<String, Trouble> {
    let rows = skills.iter().map(|skill| {
        let kind = if skill.kind == Kind::Behaviour { "behaviour" } else { "criterion" };
        let figure = |value: Option<f64>| value.map_or_else(String::new, |value| format!("{value:.4}"));
        let share = skill.share;
        vec![
            skill.rep.clone(),
            kind.to_owned(),
            skill.skill.clone(),
            skill.done.to_string(),
            skill.asked.to_string(),
            figure(share.map(|share| share.estimate)),
            figure(share.and_then(|share| share.low)),
            figure(share.and_then(|share| share.high)),
        ]
    });
    written(&["rep", "kind", "skill", "done", "asked", "share", "low", "high"], rows)
}

/// A table for a spreadsheet.
fn written(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Result<String, Trouble> {
    let mut table = csv::Writer::from_writer(Vec::new());
    let trouble = |error: &dyn std::fmt::Display| Trouble::new(Exit::Internal, format!("no table: {error}"));
    table.write_record(head).map_err(|error| trouble(&error))?;
    for row in rows {
        table.write_record(&row).map_err(|error| trouble(&error))?;
    }
    let bytes = table.into_inner().map_err(|error| trouble(&error))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
