//! `mainstay progress`: what reps can do by now, from the journals of their practices.

use super::columns::{left, right, wide};
use super::findings::{self, count};
use super::folder;
use super::journals;
use super::manners::Manners;
use super::practice::parts;
use super::scenario::{self, quoted};
use super::trouble::{Exit, Trouble};
use crate::notation::remedy;
use crate::practice::journal::{Journal, scored_again};
use crate::practice::progress::{
    self, Assigned, Assignment, Attempt, Due, Kind, Missing, Reliability, Skill, Standing, counting, due, fresh_seed,
    reliability, skills,
};
use crate::scenario::Scenario;
use crate::stats::Estimate;
use clap::Args;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
    /// Score again in this scenario what was practised in it where it lay elsewhere
    #[arg(long, value_name = "SCENARIO")]
    scenario: Option<PathBuf>,
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
    /// Of them, those whose score is what the journal says, as it could not be had again.
    as_written: usize,
    /// Of them, those with words of the rep's own, which they marked themselves.
    self_marked: usize,
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
    let elsewhere = asked.scenario.as_ref().map(|path| scenario::open(Some(path), manners)).transpose()?;
    let elsewhere = elsewhere.as_ref().map(|opened| &opened.scenario);
    let journals = journals(&asked.journals, manners)?;
    let mut attempts = attempts(&journals, elsewhere, manners);
    if let Some(rep) = &asked.rep {
        let all: BTreeSet<String> = attempts.iter().map(|attempt| attempt.rep.clone()).collect();
        attempts.retain(|attempt| attempt.rep == *rep);
        if attempts.is_empty() && !all.is_empty() {
            let message = format!("no practice of `{rep}` was played to its end");
            let all: Vec<&str> = all.iter().map(String::as_str).collect();
            let others = format!("there are those of {}", all.join(", "));
            let trouble = Trouble::new(Exit::NothingSelected, message).help(others);
            return Err(trouble.maybe_help(remedy(rep, &all)));
        }
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
        as_written: attempts.iter().filter(|attempt| attempt.as_written).count(),
        self_marked: attempts.iter().filter(|attempt| attempt.self_marked).count(),
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
            let headers = journals.iter().map(|journal| &journal.header);
            let seed = fresh_seed(headers, (&next.rep, SOMEBODY), (&next.story, None), manners.seed());
            let rep = if next.rep == SOMEBODY { String::new() } else { format!(" --rep {}", quoted(&next.rep)) };
            let command = format!("mainstay practice {} --seed {seed}{rep}", quoted(&next.asked));
            manners.next("what is due first", &command);
        }
    }
    Ok(Exit::Done)
}

/// These journals, or those that were kept here. What cannot be read in a folder is said.
///
/// # Errors
/// When a journal that was named cannot be read.
pub fn journals(paths: &[PathBuf], manners: &Manners) -> Result<Vec<Journal>, Trouble> {
    let mut all = Vec::new();
    for path in journals::all(paths)? {
        match journals::read(&path, manners) {
            Ok(journal) => all.push(journal),
            // One file that is no journal does not hide the others of its folder.
            Err(trouble) if !paths.contains(&path) => manners.warn(&format!("left out\n{trouble}")),
            Err(trouble) => return Err(trouble),
        }
    }
    Ok(all)
}

/// The attempts that count of these journals, scored again where their scenarios can be opened, or in one that lay
/// elsewhere then. What is no attempt is passed over.
pub fn attempts(journals: &[Journal], elsewhere: Option<&Arc<Scenario>>, manners: &Manners) -> Vec<Attempt> {
    let mut opened: BTreeMap<&str, Option<Arc<Scenario>>> = BTreeMap::new();
    let mut attempts = Vec::new();
    for journal in journals {
        let place = journal.header.scenario.as_str();
        let open = || scenario::look(Some(Path::new(place)), manners).ok()?.scenario;
        let moved = elsewhere.filter(|scenario| journal.header.id.as_ref() == Some(&scenario.id));
        let scenario = moved.cloned().or_else(|| opened.entry(place).or_insert_with(open).clone());
        attempts.extend(Attempt::all_of(journal, SOMEBODY, |ended| scored_again(scenario.as_deref()?, ended)));
    }
    counting(attempts)
}

/// Reads an assignment. What is wrong with it is said.
///
/// # Errors
/// When it cannot be read or used.
pub fn assignment(path: &Path, manners: &Manners) -> Result<Assignment, Trouble> {
    let name = path.display().to_string();
    let bytes = folder::bytes(path)?;
    let opened: RefCell<BTreeMap<PathBuf, Option<Arc<Scenario>>>> = RefCell::default();
    let look_up = |asked: &str, policy: Option<&str>| look_up(&opened, asked, policy, manners);
    progress::read(&name, &bytes, &look_up).map_err(|(found, source)| {
        let sources: Vec<_> = source.into_iter().collect();
        manners.warn(&findings::text(&found, &sources, "", manners.colours_messages()));
        Trouble::new(Exit::Input, format!("`{name}` is no assignment: {}", findings::closing(&found)))
    })
}

/// How attempts at a story are called that an assignment asks for in this way.
fn look_up(
    opened: &RefCell<BTreeMap<PathBuf, Option<Arc<Scenario>>>>,
    asked: &str,
    policy: Option<&str>,
    manners: &Manners,
) -> Result<String, Missing> {
    let story = |message: String, help: Option<String>| Missing::Story(message, help);
    let (place, name) = parts(Path::new(asked)).map_err(|trouble| story(trouble.to_string(), None))?;
    let open = || scenario::look(Some(&place), manners).ok()?.scenario;
    let scenario = opened.borrow_mut().entry(place.clone()).or_insert_with(open).clone();
    let Some(scenario) = scenario else {
        let message = format!("there is no scenario `{}` that can be run", place.display());
        return Err(story(message, Some("`mainstay check` says what is wrong with one".to_owned())));
    };
    let names: Vec<&str> = scenario.scripts.iter().map(|script| script.id.as_str()).collect();
    let Some(name) = name else {
        let example = names.first().map(|name| format!("such as \"{asked}/{name}\""));
        return Err(story(format!("\"{asked}\" is a scenario, and no story of it"), example));
    };
    if scenario.story(&name).is_none() {
        return Err(story(format!("`{}` has no story `{name}`", scenario.id), remedy(&name, &names)));
    }
    if let Some(policy) = policy.filter(|policy| scenario.policy(policy).is_none()) {
        let names: Vec<&str> = scenario.policies.iter().map(|policy| policy.id.as_str()).collect();
        return Err(Missing::Policy(format!("`{}` has no policy `{policy}`", scenario.id), remedy(policy, &names)));
    }
    Ok(format!("{}/{name}", scenario.id))
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
    let passes = match assignment.passes {
        1 => "1 attempt has to pass".to_owned(),
        passes => format!("{passes} attempts have to pass"),
    };
    let mut lines = vec![format!("{}: {passes} at each story{due}", assignment.title)];
    let widest =
        |of: fn(&Assigned) -> &str, least: usize| done.iter().map(|each| wide(of(each))).fold(least, usize::max);
    let (reps, stories) = (widest(|each| &each.rep, 16), widest(|each| &each.story, 36));
    for each in done {
        let best = each.best.map_or_else(|| "-".to_owned(), |best| format!("best {best:.0}"));
        let counts = format!("{} of {} passed", each.passed, each.attempts);
        let (rep, story) = (left(&each.rep, reps), left(&each.story, stories));
        lines.push(format!("  {rep} {story} {counts:<16} {best:<9} {}", words(each.standing)));
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
        let attempts = count(rep.attempts as usize, "unaided attempt");
        lines.push(format!("{}: {attempts}, {} passed{}", rep.rep, rep.passed, within(rep.share)));
        let over = count_of_stories(rep);
        lines.push(format!("  pass^k, the chance that all of k attempts at a story pass{over}: {}", chances(rep)));
    }
    lines.extend(notes(known));
    for (kind, title) in [(Kind::Behaviour, "Behaviours, when called for"), (Kind::Criterion, "Criteria of the score")]
    {
        lines.extend([String::new(), format!("{title}, the weakest first")]);
        let mut of_kind: Vec<&Skill> = known.skills.iter().filter(|skill| skill.kind == kind).collect();
        of_kind.sort_by(|one, other| estimate(one).total_cmp(&estimate(other)));
        for skill in of_kind {
            let count = format!("{} of {}", skill.done, skill.asked);
            lines.push(format!("  {} {count:>9}{}", left(&skill.skill, 34), within(skill.share)));
        }
    }
    lines.extend([String::new(), "What to practise next".to_owned()]);
    for due in known.due.iter().take(MOST_DUE) {
        let last = due.last_score.map_or_else(String::new, |score| format!(" (last time {score:.0} of 100)"));
        lines.push(format!("  {} {}{last}", left(&due.story, 34), when(due.in_days)));
    }
    lines.join("\n")
}

/// The table of several reps: a row for each skill, a column for each rep.
fn of_many(known: &Known) -> String {
    let reps: Vec<&str> = known.reliability.iter().map(|rep| rep.rep.as_str()).collect();
    let column = reps.iter().map(|rep| wide(rep)).max().unwrap_or(0).max(16) + 2;
    let row = |name: &str, cells: Vec<String>| {
        let cells: String = cells.iter().map(|cell| right(cell, column)).collect();
        format!("{}{cells}", left(name, 34)).trim_end().to_owned()
    };
    let mut lines = vec![row("", reps.iter().map(|rep| (*rep).to_owned()).collect())];
    let passed = known.reliability.iter().map(|rep| format!("{} of {}", rep.passed, rep.attempts)).collect();
    lines.push(row("unaided attempts passed", passed));
    for k in 0..4 {
        let chance = |rep: &Reliability| rep.pass_all[k].map_or_else(|| "-".to_owned(), percent);
        lines.push(row(&format!("pass^{}", k + 1), known.reliability.iter().map(chance).collect()));
    }
    let over = known.reliability.iter().map(|rep| rep.over_stories.to_string()).collect();
    lines.push(row("stories that this is over", over));
    lines.push(
        "pass^k: the chance that all of k attempts at a story pass; \"-\" where none was attempted so often".to_owned(),
    );
    lines.extend(notes(known));
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

/// What should be known of the attempts that this rests on.
fn notes(known: &Known) -> Vec<String> {
    let mut notes = Vec::new();
    if known.self_marked > 0 {
        let attempts = count(known.self_marked, "attempt");
        notes.push(format!("{attempts} in own words, which reps mark themselves: counted as aided, and for no skill"));
    }
    if known.as_written > 0 {
        let attempts = count(known.as_written, "attempt");
        notes.push(format!(
            "{attempts} as written: the scenario is not there or has changed, so they are not scored again"
        ));
    }
    notes.into_iter().map(|note| format!("  {note}")).collect()
}

/// Over how many stories a chance is, in brackets.
fn count_of_stories(rep: &Reliability) -> String {
    match rep.over_stories {
        0 => String::new(),
        1 => " (over 1 story)".to_owned(),
        many => format!(" (over {many} stories)"),
    }
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
