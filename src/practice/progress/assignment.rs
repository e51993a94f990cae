//! Assignments: what a trainer asks reps to practise, how, and by when.

use super::Attempt;
use super::codes::{CANNOT_PASS, NO_DATE, NO_STORIES, UNKNOWN_POLICY, UNKNOWN_STORY};
use crate::notation::{Construct, File, Finding, Source, Step};
use crate::practice::Mode;
use crate::practice::plain::plainly;
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
    /// The stories.
    pub stories: Vec<Task>,
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

/// A story that is to be practised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// As one asks for it: `shops/parcel-shop/late-fee`.
    pub asked: String,
    /// As attempts at it are called, wherever its scenario lies: `parcel-shop/late-fee`.
    pub story: String,
}

/// What an assignment asks for and is not there, in a sentence without a full stop, and what was perhaps meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The story.
    Story(String, Option<String>),
    /// The policy, in the story's scenario.
    Policy(String, Option<String>),
}

/// How attempts at a story are called that somebody asks for in this way, and perhaps under this policy.
pub type LookUp<'l> = dyn Fn(&str, Option<&str>) -> Result<String, Missing> + 'l;

/// The page of an assignment, which `mainstay explain` prints.
pub static CONSTRUCTS: &[Construct] = &[Construct {
    name: "assignment",
    words: &[],
    about: "What reps are to practise, how, and by when.

A file of its own, wherever you like. `id` is what journals keep; change it and everybody begins anew. `stories` are named
as you would ask for them, `policy` says under which policy and is otherwise the one that a story's author tried first.
`mode` is Learn, Practise or Test. `passes` of the attempts at each story have to pass, of at most `attempts`; without
`attempts` there may be any number. `due` is the last day, in UTC, on which an attempt may end that counts.

Every attempt meets the customer with other luck. Whoever goes back from an end tries again, and that is another attempt;
a test that was begun is one, and what was said in words of one's own and marked by oneself passes for nobody.

`mainstay practice --assignment FILE --rep NAME` plays what is left to do, and
`mainstay progress --assignment FILE JOURNALS` says who has done what.",
    example: "Assignment(
    schema: 1,
    id: \"first-week\",
    title: \"Your first week\",
    stories: [\"parcel-shop/late-fee\", \"parcel-shop/insults\"],
    policy: \"empowered\",
    mode: Test,
    attempts: 3,
    passes: 1,
    due: \"2026-12-31\",
)",
}];

/// A mode, as an author writes it.
#[derive(Debug, Clone, Copy, Deserialize)]
enum Written {
    Learn,
    Practise,
    Test,
}

/// Reads an assignment, from a file of this name. What is wrong comes as findings about that file. `look_up` knows
/// the stories.
///
/// # Errors
/// With all that is wrong, and the text that the findings are about where it could be read as text.
pub fn read(name: &str, bytes: &[u8], look_up: &LookUp<'_>) -> Result<Assignment, (Vec<Finding>, Option<Source>)> {
    let source = Source::new(name, bytes).map_err(|finding| (vec![finding], None))?;
    let file = File::new(&source);
    let assignment = fields(&file, look_up);
    let findings = file.into_findings();
    if findings.has_errors() {
        return Err((findings.sorted(), Some(source)));
    }
    Ok(assignment)
}

/// What an assignment may hold, read from a file.
pub fn read_fields(file: &File<'_>) {
    let anything = |story: &str, _: Option<&str>| Ok(story.to_owned());
    drop(fields(file, &anything));
}

fn fields(file: &File<'_>, look_up: &LookUp<'_>) -> Assignment {
    let mut written = file.open("Assignment");
    written.schema(SCHEMA);
    let id = written.required::<String>("id");
    let title = written.optional::<String>("title");
    written.need("stories");
    let stories: Vec<(usize, String)> = written.list("stories");
    let policy = written.optional::<String>("policy");
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
    // Whatever else can be read as a day, it is written as one.
    let day = due.as_ref().and_then(|due| due.parse::<jiff::civil::Date>().ok().filter(|day| day.to_string() == *due));
    if let Some(due) = due.filter(|_| day.is_none()) {
        let message = format!("\"{due}\" is no day of the calendar");
        let finding = file.error(&NO_DATE, file.place(&[Step::Key("due")]), message);
        file.report(finding.help("write it as \"2026-12-31\""));
    }
    let mut tasks = Vec::new();
    let mut policy_is_known = true;
    for (place, asked) in stories {
        let (code, at, message, help) = match look_up(&asked, policy.as_deref()) {
            Ok(story) => {
                tasks.push(Task { asked, story });
                continue;
            }
            Err(Missing::Story(message, help)) => {
                (&UNKNOWN_STORY, file.place(&[Step::Key("stories"), Step::Index(place)]), message, help)
            }
            Err(Missing::Policy(..)) if !policy_is_known => continue,
            Err(Missing::Policy(message, help)) => {
                policy_is_known = false;
                (&UNKNOWN_POLICY, file.place(&[Step::Key("policy")]), message, help)
            }
        };
        let finding = file.error(code, at, message);
        file.report(match help {
            Some(help) => finding.help(help),
            None => finding,
        });
    }
    written.finish();
    let id = plainly(&id.unwrap_or_default());
    Assignment {
        title: title.map_or_else(|| id.clone(), |title| plainly(&title)),
        id,
        stories: tasks,
        policy,
        mode: match mode {
            None | Some(Written::Practise) => Mode::Practise,
            Some(Written::Learn) => Mode::Learn,
            Some(Written::Test) => Mode::Test,
        },
        attempts,
        passes,
        due: day,
    }
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
    /// Of them, those that passed, all of it said in words that were there to choose.
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
        each.map(|(rep, task)| self.of(rep, &task.story, &ours, now)).collect()
    }

    /// What one rep has done of each story, in their order.
    pub fn done_by_one(&self, rep: &str, attempts: &[Attempt], now: i64) -> Vec<Assigned> {
        let ours: Vec<&Attempt> = attempts.iter().filter(|attempt| self.counts(attempt)).collect();
        self.stories.iter().map(|task| self.of(rep, &task.story, &ours, now)).collect()
    }

    /// The first story that a rep has something left to do at.
    pub fn next_for(&self, rep: &str, attempts: &[Attempt], now: i64) -> Option<&Task> {
        let done = self.done_by_one(rep, attempts, now);
        let open = self.stories.iter().zip(done).find(|(_, done)| done.standing == Standing::Open);
        open.map(|(task, _)| task)
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
        let passed = made.iter().filter(|attempt| attempt.passed && !attempt.self_marked).count() as u32;
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
