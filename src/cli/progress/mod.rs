//! `mainstay progress`: what reps can do by now, from the journals of their practices.

mod page;
mod table;

use super::findings;
use super::folder;
use super::journals;
use super::manners::Manners;
use super::practice::parts;
use super::scenario::{self, quoted};
use super::trouble::{Exit, Trouble};
use crate::notation::remedy;
use crate::practice::Tongue;
use crate::practice::journal::{Journal, scored_again};
use crate::practice::progress::{
    self, Assignment, Attempt, Due, Missing, Names, Reliability, Skill, counting, due, fresh_seed, reliability, skills,
};
use crate::scenario::Scenario;
use clap::Args;
use page::Page;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Whoever practises without giving a name.
pub const SOMEBODY: &str = "me";

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
    let played_in = PlayedIn::or_else(elsewhere.map(|opened| opened.scenario), manners);
    let journals = journals(&asked.journals, manners)?;
    let mut attempts = attempts(&journals, &played_in);
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
    let names = played_in.names(&journals, manners.language());
    let (tongue, names) = (Tongue::of(manners.language()), &names);
    let page = Page { tongue, names };
    if let Some(assignment) = assignment {
        let done = assignment.done_by(&attempts, now);
        match (manners.json(), asked.csv) {
            (true, _) => manners.print_json(&done)?,
            (false, true) => manners.print(&table::of_assigned(&done)?)?,
            (false, false) => manners.print(&page.assigned(&assignment, &done))?,
        }
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
        manners.print(&table::of_skills(&known.skills)?)?;
    } else {
        manners.print(&page.of(&known))?;
        if let Some(next) = known.due.first() {
            let headers = journals.iter().map(|journal| &journal.header);
            let seed = fresh_seed(headers, (&next.rep, SOMEBODY), (&next.story, None), manners.seed());
            let rep = if next.rep == SOMEBODY { String::new() } else { format!(" --rep {}", quoted(&next.rep)) };
            let lang = manners.asked_language().map(|lang| format!(" --lang {lang}")).unwrap_or_default();
            let command = format!("mainstay practice {} --seed {seed}{rep}{lang}", quoted(&next.asked));
            manners.next_in(tongue, &tongue.plainly("next-due"), &command);
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

/// The scenarios in which journals were played, each opened once.
pub struct PlayedIn<'m> {
    elsewhere: Option<Arc<Scenario>>,
    opened: RefCell<BTreeMap<String, Option<Arc<Scenario>>>>,
    manners: &'m Manners,
}

impl<'m> PlayedIn<'m> {
    /// Those that journals name, or else this one where it is theirs and lay elsewhere then.
    pub fn or_else(elsewhere: Option<Arc<Scenario>>, manners: &'m Manners) -> PlayedIn<'m> {
        PlayedIn { elsewhere, opened: RefCell::default(), manners }
    }

    /// The scenario of a journal, where it can be opened.
    fn of(&self, journal: &Journal) -> Option<Arc<Scenario>> {
        let place = journal.header.scenario.as_str();
        let open = || scenario::look(Some(Path::new(place)), self.manners).ok()?.scenario;
        let moved = self.elsewhere.as_ref().filter(|scenario| journal.header.id.as_ref() == Some(&scenario.id));
        moved.cloned().or_else(|| self.opened.borrow_mut().entry(place.to_owned()).or_insert_with(open).clone())
    }

    /// What the skills of these journals are called.
    fn names(&self, journals: &[Journal], language: &'static str) -> Names {
        let mut names = Names::in_language(language);
        let mut known = BTreeSet::new();
        for journal in journals {
            let Some(scenario) = self.of(journal) else { continue };
            if known.insert((scenario.id.clone(), journal.header.story.clone())) {
                names.learn(&scenario, &journal.header.story);
            }
        }
        names
    }
}

/// The attempts that count of these journals, scored again where their scenarios can be opened. What is no attempt is
/// passed over.
pub fn attempts(journals: &[Journal], played_in: &PlayedIn<'_>) -> Vec<Attempt> {
    let mut attempts = Vec::new();
    for journal in journals {
        let scenario = played_in.of(journal);
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
