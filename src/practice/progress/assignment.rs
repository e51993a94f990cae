//! Assignments: what a trainer asks reps to practise, how, and by when.

use super::Attempt;
use super::codes::{CANNOT_PASS, NO_DATE, NO_STORIES};
use crate::notation::{File, Finding, Source, Step};
use crate::practice::Mode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The version of the language that is read.
const SCHEMA: u32 = 1;

/// What is to be practised.
#[derive(Debug, Clone, PartialEq)]
pub struct Assignment {
    /// Its name, which journals keep.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// The stories, each as one asks for it: `parcel-shop/late-fee`.
    pub stories: Vec<String>,
    /// Under which policy; as each story's author had it in mind when there is none.
    pub policy: Option<String>,
    /// How much help there may be.
    pub mode: Mode,
    /// The most attempts at each story that count; any number when there is none.
    pub attempts: Option<u32>,
    /// How many attempts at each story have to pass.
    pub passes: u32,
    /// The last day on which an attempt counts, in UTC.
    pub due: Option<jiff::civil::Date>,
}

/// A mode, as an author writes it.
#[derive(Debug, Clone, Copy, Deserialize)]
enum Written {
    Learn,
    Practise,
    Test,
}

/// Reads an assignment, from a file of this name. What is wrong comes as findings about that file.
///
/// # Errors
/// With all that is wrong, and the text that the findings are about where it could be read as text.
pub fn read(name: &str, bytes: &[u8]) -> Result<Assignment, (Vec<Finding>, Option<Source>)> {
    let source = Source::new(name, bytes).map_err(|finding| (vec![finding], None))?;
    let file = File::new(&source);
    let mut written = file.open("Assignment");
    written.schema(SCHEMA);
    let id = written.required::<String>("id");
    let title = written.optional::<String>("title");
    written.need("stories");
    let stories: Vec<(usize, String)> = written.list("stories");
    let policy = written.optional("policy");
    let mode = written.optional::<Written>("mode");
    let attempts = written.optional::<u32>("attempts");
    let passes = written.optional::<u32>("passes").unwrap_or(1);
    let due = written.optional::<String>("due");
    if written.has("stories") && stories.is_empty() {
        let place = file.place(&[Step::Key("stories")]);
        file.report(file.error(&NO_STORIES, place, "there is no story to practise").help("name at least one"));
    }
    if passes == 0 || attempts.is_some_and(|attempts| attempts < passes) {
        let field = if passes == 0 { "passes" } else { "attempts" };
        let message = match attempts {
            Some(attempts) if passes > 0 => format!("{passes} of {attempts} attempts have to pass"),
            _ => "no attempt has to pass".to_owned(),
        };
        let finding = file.error(&CANNOT_PASS, file.place(&[Step::Key(field)]), message);
        file.report(finding.help("`passes` is at least 1 and at most `attempts`"));
    }
    let day = due.as_ref().and_then(|due| due.parse::<jiff::civil::Date>().ok());
    if let Some(due) = due.filter(|_| day.is_none()) {
        let message = format!("\"{due}\" is no day of the calendar");
        let finding = file.error(&NO_DATE, file.place(&[Step::Key("due")]), message);
        file.report(finding.help("write it as \"2026-12-31\""));
    }
    written.finish();
    let findings = file.into_findings();
    if findings.has_errors() {
        return Err((findings.sorted(), Some(source)));
    }
    let id = id.unwrap_or_default();
    Ok(Assignment {
        title: title.unwrap_or_else(|| id.clone()),
        id,
        stories: stories.into_iter().map(|(_, story)| story).collect(),
        policy,
        mode: match mode {
            None | Some(Written::Practise) => Mode::Practise,
            Some(Written::Learn) => Mode::Learn,
            Some(Written::Test) => Mode::Test,
        },
        attempts,
        passes,
        due: day,
    })
}

/// How far somebody has come with a story of an assignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Enough attempts have passed.
    Done,
    /// There is something left to do.
    Open,
    /// All attempts were made and too few passed.
    Failed,
    /// The day is over and too few passed.
    Late,
}

/// What somebody has done of a story of an assignment.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Assigned {
    /// Who.
    pub rep: String,
    /// The scenario and the story.
    pub story: String,
    /// Attempts that count.
    pub attempts: u32,
    /// Of them, those that passed.
    pub passed: u32,
    /// The best score, 0 to 100.
    pub best: Option<f64>,
    /// How far they have come.
    pub standing: Standing,
}

impl Assignment {
    /// What every rep who has attempted any of it has done, by rep and in the order of the stories. `now` in seconds since
    /// 1970; attempts in the order in which they were made.
    pub fn done_by(&self, attempts: &[Attempt], now: i64) -> Vec<Assigned> {
        let ours: Vec<&Attempt> = attempts.iter().filter(|attempt| self.counts(attempt)).collect();
        let reps: BTreeSet<&str> = ours.iter().map(|attempt| attempt.rep.as_str()).collect();
        let each = reps.iter().flat_map(|rep| self.stories.iter().map(move |story| (*rep, story)));
        each.map(|(rep, story)| self.of(rep, story, &ours, now)).collect()
    }

    /// The first story that a rep has something left to do at.
    pub fn next_for(&self, rep: &str, attempts: &[Attempt], now: i64) -> Option<&str> {
        let ours: Vec<&Attempt> = attempts.iter().filter(|attempt| self.counts(attempt)).collect();
        let open = |story: &&String| self.of(rep, story, &ours, now).standing == Standing::Open;
        self.stories.iter().find(open).map(String::as_str)
    }

    /// Whether an attempt belongs to it and was made in time.
    fn counts(&self, attempt: &Attempt) -> bool {
        attempt.assignment.as_ref() == Some(&self.id) && attempt.at.is_none_or(|at| !self.is_over(at))
    }

    /// Whether its last day is over.
    fn is_over(&self, at: i64) -> bool {
        let day = jiff::Timestamp::from_second(at).map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).date());
        self.due.zip(day.ok()).is_some_and(|(due, day)| day > due)
    }

    fn of(&self, rep: &str, story: &str, ours: &[&Attempt], now: i64) -> Assigned {
        let most = self.attempts.map_or(usize::MAX, |attempts| attempts as usize);
        let made = ours.iter().filter(|attempt| attempt.rep == rep && attempt.story == story).take(most);
        let made: Vec<&&Attempt> = made.collect();
        let passed = made.iter().filter(|attempt| attempt.passed).count() as u32;
        let standing = if passed >= self.passes {
            Standing::Done
        } else if made.len() == most {
            Standing::Failed
        } else if self.is_over(now) {
            Standing::Late
        } else {
            Standing::Open
        };
        Assigned {
            rep: rep.to_owned(),
            story: story.to_owned(),
            attempts: made.len() as u32,
            passed,
            best: made.iter().filter_map(|attempt| attempt.score).max_by(f64::total_cmp),
            standing,
        }
    }
}
