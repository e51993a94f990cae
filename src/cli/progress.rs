//! `mainstay progress`: what reps can do by now, from the journals of their practices.

use super::findings;
use super::journals;
use super::manners::Manners;
use super::scenario::quoted;
use super::trouble::{Exit, Trouble};
use crate::practice::progress::{
    self, Assigned, Assignment, Attempt, Due, Kind, Reliability, Skill, Standing, counting, due, reliability, skills,
};
use crate::stats::Estimate;
use clap::Args;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Whoever practises without giving a name.
pub const SOMEBODY: &str = "me";
/// So many stories are named that are due.
const MOST_DUE: usize = 5;

/// Whose progress.
#[derive(Debug, Args)]
pub struct Progress {
    /// Journals, or folders of journals [default: those that were kept here]
    #[arg(value_name = "JOURNAL|DIR")]
    journals: Vec<PathBuf>,
    /// Say who has done what of this assignment
    #[arg(long, value_name = "FILE")]
    assignment: Option<PathBuf>,
    /// Only this rep
    #[arg(long, value_name = "NAME")]
    rep: Option<String>,
    /// Print a table for a spreadsheet
    #[arg(long, conflicts_with = "json")]
    csv: bool,
}

/// All that is known of progress, for programs.
#[derive(Debug, Serialize)]
struct Known {
    attempts: usize,
    reliability: Vec<Reliability>,
    skills: Vec<Skill>,
    due: Vec<Due>,
}

/// Says it.
///
/// # Errors
/// When a journal cannot be read, the assignment is wrong, or nobody has practised.
pub fn progress(asked: &Progress, manners: &Manners) -> Result<Exit, Trouble> {
    let assignment = asked.assignment.as_deref().map(|path| assignment(path, manners)).transpose()?;
    let mut attempts = attempts(&asked.journals, manners)?;
    if let Some(rep) = &asked.rep {
        attempts.retain(|attempt| attempt.rep == *rep);
    }
    if attempts.is_empty() {
        let trouble = Trouble::new(Exit::NothingSelected, "there is no practice that was played to its end");
        return Err(trouble.help("`mainstay practice` begins one"));
    }
    let now = jiff::Timestamp::now().as_second();
    if let Some(assignment) = assignment {
        assigned(&assignment, &assignment.done_by(&attempts, now), asked.csv, manners)?;
        return Ok(Exit::Done);
    }
    let known = Known {
        attempts: attempts.len(),
        reliability: reliability(&attempts),
        skills: skills(&attempts),
        due: due(&attempts, now),
    };
    if manners.json() {
        manners.print_json(&known)?;
    } else if asked.csv {
        manners.print(&table_of_skills(&known.skills)?)?;
    } else {
        manners.print(&if known.reliability.len() == 1 { of_one(&known) } else { of_many(&known) })?;
        if let Some(next) = known.due.first() {
            manners.next("what is due first", &format!("mainstay practice {}", quoted(&next.story)));
        }
    }
    Ok(Exit::Done)
}

/// The attempts that count of these journals. What is no attempt is passed over; what cannot be read is said.
///
/// # Errors
/// When a journal that was named cannot be read.
pub fn attempts(paths: &[PathBuf], manners: &Manners) -> Result<Vec<Attempt>, Trouble> {
    let mut attempts = Vec::new();
    for path in journals::all(paths)? {
        match journals::read(&path, manners) {
            Ok(journal) => attempts.extend(Attempt::of(&journal, SOMEBODY)),
            // One file that is no journal does not hide the others of its folder.
            Err(trouble) if !paths.contains(&path) => manners.warn(&format!("left out\n{trouble}")),
            Err(trouble) => return Err(trouble),
        }
    }
    Ok(counting(attempts))
}

/// Reads an assignment. What is wrong with it is said.
///
/// # Errors
/// When it cannot be read or used.
pub fn assignment(path: &Path, manners: &Manners) -> Result<Assignment, Trouble> {
    let name = path.display().to_string();
    let bytes = fs::read(path).map_err(|error| Trouble::refused("read", path, &error))?;
    progress::read(&name, &bytes).map_err(|(found, source)| {
        let sources: Vec<_> = source.into_iter().collect();
        manners.warn(&findings::text(&found, &sources, "", manners.colours_messages()));
        Trouble::new(Exit::Input, format!("`{name}` is no assignment: {}", findings::closing(&found)))
    })
}

/// Who has done what of an assignment.
fn assigned(assignment: &Assignment, done: &[Assigned], csv: bool, manners: &Manners) -> Result<(), Trouble> {
    if manners.json() {
        return manners.print_json(&done);
    }
    if csv {
        let rows = done.iter().map(|each| {
            let best = each.best.map_or_else(String::new, |best| format!("{best:.1}"));
            let standing = words(each.standing).to_owned();
            vec![
                each.rep.clone(),
                each.story.clone(),
                each.attempts.to_string(),
                each.passed.to_string(),
                best,
                standing,
            ]
        });
        return manners.print(&written(&["rep", "story", "attempts", "passed", "best_score", "standing"], rows)?);
    }
    let due = assignment.due.map_or_else(String::new, |due| format!(", due {due}"));
    let mut lines = vec![format!("{}: {} attempts to pass at each story{due}", assignment.title, assignment.passes)];
    for each in done {
        let best = each.best.map_or_else(|| "-".to_owned(), |best| format!("best {best:.0}"));
        let counts = format!("{} of {} passed", each.passed, each.attempts);
        lines.push(format!("  {:<16} {:<36} {counts:<16} {best:<9} {}", each.rep, each.story, words(each.standing)));
    }
    if done.is_empty() {
        lines.push("  Nobody has begun.".to_owned());
    }
    manners.print(&lines.join("\n"))
}

fn words(standing: Standing) -> &'static str {
    match standing {
        Standing::Done => "done",
        Standing::Open => "open",
        Standing::Failed => "no attempts left",
        Standing::Late => "late",
    }
}

/// The page of one rep.
fn of_one(known: &Known) -> String {
    let mut lines = Vec::new();
    for rep in &known.reliability {
        lines.push(format!(
            "{}: {} unaided attempt{}, {} passed{}",
            rep.rep,
            rep.attempts,
            if rep.attempts == 1 { "" } else { "s" },
            rep.passed,
            within(rep.share)
        ));
        lines.push(format!("  the chance that all of so many attempts pass: {}", chances(rep)));
    }
    for (kind, title) in [(Kind::Behaviour, "Behaviours, when called for"), (Kind::Criterion, "Criteria of the score")]
    {
        lines.extend([String::new(), format!("{title}, the weakest first")]);
        let mut of_kind: Vec<&Skill> = known.skills.iter().filter(|skill| skill.kind == kind).collect();
        of_kind.sort_by(|one, other| estimate(one).total_cmp(&estimate(other)));
        for skill in of_kind {
            let count = format!("{} of {}", skill.done, skill.asked);
            lines.push(format!("  {:<34} {count:>9}{}", skill.skill, within(skill.share)));
        }
    }
    lines.extend([String::new(), "What to practise next".to_owned()]);
    for due in known.due.iter().take(MOST_DUE) {
        let last = due.last_score.map_or_else(String::new, |score| format!(" (last time {score:.0} of 100)"));
        lines.push(format!("  {:<34} {}{last}", due.story, when(due.in_days)));
    }
    lines.join("\n")
}

/// The table of several reps: a row for each skill, a column for each rep.
fn of_many(known: &Known) -> String {
    let reps: Vec<&str> = known.reliability.iter().map(|rep| rep.rep.as_str()).collect();
    let wide = reps.iter().map(|rep| rep.chars().count()).max().unwrap_or(0).max(16) + 2;
    let row = |name: &str, cells: Vec<String>| {
        let cells: String = cells.iter().map(|cell| format!("{cell:>wide$}")).collect();
        format!("{name:<34}{cells}").trim_end().to_owned()
    };
    let mut lines = vec![row("", reps.iter().map(|rep| (*rep).to_owned()).collect())];
    let passed = known.reliability.iter().map(|rep| format!("{} of {}", rep.passed, rep.attempts)).collect();
    lines.push(row("unaided attempts passed", passed));
    for k in 0..4 {
        let chance = |rep: &Reliability| rep.pass_all[k].map_or_else(|| "-".to_owned(), percent);
        lines.push(row(&format!("pass^{}", k + 1), known.reliability.iter().map(chance).collect()));
    }
    let by: BTreeMap<(Kind, &str, &str), &Skill> =
        known.skills.iter().map(|skill| ((skill.kind, skill.skill.as_str(), skill.rep.as_str()), skill)).collect();
    let rows: BTreeSet<(Kind, &str)> = known.skills.iter().map(|skill| (skill.kind, skill.skill.as_str())).collect();
    let mut before = None;
    for (kind, name) in rows {
        if before.replace(kind) != Some(kind) {
            let title = if kind == Kind::Behaviour { "Behaviours" } else { "Criteria" };
            lines.extend([String::new(), title.to_owned()]);
        }
        let cell = |rep: &&str| match by.get(&(kind, name, *rep)).and_then(|skill| skill.share) {
            None => "-".to_owned(),
            Some(share) => format!("{} ({}-{})", percent(share.estimate), low(share), high(share)),
        };
        lines.push(row(&format!("  {name}"), reps.iter().map(cell).collect()));
    }
    lines.join("\n")
}

fn table_of_skills(skills: &[Skill]) -> Result<String, Trouble> {
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

fn estimate(skill: &Skill) -> f64 {
    skill.share.map_or(0.0, |share| share.estimate)
}

fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}

fn low(share: Estimate) -> String {
    format!("{:.0}", 100.0 * share.low.unwrap_or(0.0))
}

fn high(share: Estimate) -> String {
    format!("{:.0}", 100.0 * share.high.unwrap_or(1.0))
}

/// A share with its interval, after a count.
fn within(share: Option<Estimate>) -> String {
    share.map_or_else(String::new, |share| {
        format!("  {} (95 %: {} to {})", percent(share.estimate), low(share), high(share))
    })
}

fn chances(rep: &Reliability) -> String {
    let each = rep.pass_all.iter().zip(1..).map(|(chance, k)| {
        let chance = chance.map_or_else(|| "not known yet".to_owned(), percent);
        format!("{k}: {chance}")
    });
    each.collect::<Vec<_>>().join(", ")
}

fn when(in_days: f64) -> String {
    match in_days.round() as i64 {
        ..=-2 => format!("due {} days ago", -in_days.round()),
        -1 => "due yesterday".to_owned(),
        0 => "due today".to_owned(),
        1 => "due tomorrow".to_owned(),
        days => format!("due in {days} days"),
    }
}
