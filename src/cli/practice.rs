//! `mainstay practice`: a person plays the rep, line by line, and learns why it went as it did.

use super::manners::Manners;
use super::scenario::{self, Opened, exists, quoted};
use super::shipped::{USUAL, shipped};
use super::trouble::{Exit, Trouble};
use crate::experiment::{Request, Unwatched, run};
use crate::notation::remedy;
use crate::practice::{Session, plain};
use crate::scenario::Scenario;
use crate::sim::Law;
use clap::Args;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What to practise.
#[derive(Debug, Args)]
pub struct Practice {
    /// A story of a scenario, such as parcel-shop/late-fee, or a scenario, of which the first story is taken
    #[arg(value_name = "SCENARIO/STORY", default_value = USUAL)]
    story: PathBuf,
    /// The policy that says what you may do [default: the one under which the story's author tried it first]
    #[arg(long, value_name = "NAME")]
    policy: Option<String>,
    /// Play line by line in plain text: type a number and the Enter key; this is how it is always played
    #[arg(long)]
    plain: bool,
}

/// Plays it from the standard input to the standard output.
///
/// # Errors
/// When the scenario cannot be read, the story or the policy is not there, or the conversation cannot be shown.
pub fn practice(asked: &Practice, manners: &Manners) -> Result<Exit, Trouble> {
    if manners.json() {
        let trouble = Trouble::new(Exit::Usage, "a practice is a conversation in words, not in JSON");
        return Err(trouble.help("leave --json out; the numbers you would type can come through a pipe"));
    }
    let (path, name) = parts(&asked.story)?;
    let mut opened = scenario::open(Some(&path), manners)?;
    manners.language().clone_into(&mut Arc::make_mut(&mut opened.scenario).shown_in);
    let story = match &name {
        Some(name) => story(&opened.scenario, name)?,
        None if opened.scenario.scripts.is_empty() => {
            return Err(Trouble::new(Exit::NothingSelected, format!("`{}` has no story", opened.scenario.id)));
        }
        None => 0,
    };
    let policy = match &asked.policy {
        Some(name) => scenario::policy(&opened.scenario, name)?,
        None => usual_policy(&opened.scenario, story),
    };
    manners.say_seed();
    let mut session = Session::new(manners.seed(), story, policy);
    session.supervisor_wait = supervisors_queue(&opened.scenario, policy, manners.seed());
    match plain(&opened.scenario, &mut session, &mut io::stdin().lock(), &mut io::stdout().lock()) {
        Ok(_) => {}
        // Somebody who stops reading has had enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(Exit::Done),
        Err(error) => {
            return Err(Trouble::new(Exit::InputOutput, format!("the conversation cannot go on: {error}")));
        }
    }
    next(&opened, story, policy, manners);
    Ok(Exit::Done)
}

/// The scenario and the story's name: what exists as a whole is a scenario; otherwise the last part is the story.
pub(super) fn parts(asked: &Path) -> Result<(PathBuf, Option<String>), Trouble> {
    let whole = |asked: &Path| Ok((asked.to_owned(), None));
    if exists(asked)? || asked.to_str().and_then(shipped).is_some() {
        return whole(asked);
    }
    match (asked.parent(), asked.file_name().and_then(|name| name.to_str())) {
        (Some(parent), Some(name)) if parent != Path::new("") => Ok((parent.to_owned(), Some(name.to_owned()))),
        _ => whole(asked),
    }
}

/// The number of the story with this name.
pub(super) fn story(scenario: &Scenario, name: &str) -> Result<usize, Trouble> {
    scenario.story(name).ok_or_else(|| {
        let names: Vec<&str> = scenario.scripts.iter().map(|script| script.id.as_str()).collect();
        let message = format!("`{}` has no story `{name}`", scenario.id);
        Trouble::new(Exit::NothingSelected, message).maybe_help(remedy(name, &names))
    })
}

/// The same customer under another policy, or again with other luck.
fn next(opened: &Opened, story: usize, policy: usize, manners: &Manners) {
    let scenario = &opened.scenario;
    let given = quoted(&format!("{}/{}", opened.input.given.trim_end_matches('/'), scenario.scripts[story].id));
    let other = (policy + 1) % scenario.policies.len();
    if other == policy {
        let command = format!("mainstay practice {given} --seed {}", manners.seed().wrapping_add(1));
        manners.next("once more, with other luck", &command);
    } else {
        let policy = quoted(&scenario.policies[other].id);
        let command = format!("mainstay practice {given} --policy {policy} --seed {}", manners.seed());
        manners.next("the same customer where you may do other things", &command);
    }
}

/// The policy of the story's first test: the one its author had in mind.
fn usual_policy(scenario: &Scenario, story: usize) -> usize {
    scenario.scripts[story].tests.first().map_or(0, |test| test.policy)
}

/// Days of the operation that are run to learn how long its supervisors keep one waiting.
const LEARNT_OVER_DAYS: u32 = 60;

/// How long one waits for a supervisor to be free: as in a short run of the operation under this policy, beyond the
/// time that a decision takes. None where nobody waits.
fn supervisors_queue(scenario: &Arc<Scenario>, policy: usize, seed: u64) -> Option<Law> {
    let request = Request {
        policies: vec![policy],
        replications: 1,
        customers: None,
        days: Some(LEARNT_OVER_DAYS),
        seed,
        jobs: Some(1),
        command: String::new(),
    };
    let results = run(scenario, &request, &Unwatched).results;
    let wait = results.policies.first()?.team.supervisor_wait_s?.estimate;
    let mean = (wait - scenario.parameters.supervisor_minutes * 60.0) * 1_000.0;
    (mean > 0.0).then_some(Law::Exponential { mean })
}
