//! `mainstay practice`: a person plays the rep, line by line, and learns why it went as it did.

use super::journals;
use super::manners::Manners;
use super::progress::{self, SOMEBODY};
use super::scenario::{self, Opened, exists, quoted};
use super::shipped::{USUAL, shipped};
use super::trouble::{Exit, Trouble};
use crate::experiment::{PolicyResults, Request, Unwatched, day_so_far, run};
use crate::notation::remedy;
use crate::practice::journal::{FORM, Header, Journal, NotKept};
use crate::practice::{Behind, Debrief, Mode, Play, Session, Tongue, is_from_the_right, lines, plain, way_to};
use crate::scenario::Scenario;
use crate::sim::Law;
use crate::terminal::practise;
use clap::{Args, ValueEnum};
use std::io::{self, ErrorKind, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// What to practise.
#[derive(Debug, Args)]
pub struct Practice {
    /// A story of a scenario, such as parcel-shop/late-fee, or a scenario, of which the first story is taken
    #[arg(value_name = "SCENARIO/STORY", default_value = USUAL)]
    story: PathBuf,
    /// The policy that says what you may do [default: the one under which the story's author tried it first]
    #[arg(long, value_name = "NAME")]
    policy: Option<String>,
    /// How much help there is [default: practise]
    #[arg(long, value_enum, value_name = "MODE")]
    mode: Option<Way>,
    /// Take the story, the policy and the mode from this assignment: the first story with something left to do
    #[arg(long, value_name = "FILE", conflicts_with_all = ["story", "policy", "mode", "drill", "resume"])]
    assignment: Option<PathBuf>,
    /// Begin at this moment of the story; what leads there is played for you
    #[arg(long, value_name = "MOMENT")]
    drill: Option<String>,
    /// Keep the journal in this new file [default: one in the folder for your data, or in MAINSTAY_DATA]
    #[arg(long, value_name = "FILE", conflicts_with = "resume")]
    journal: Option<PathBuf>,
    /// Go on with a practice that was left [default: the latest that has no end]
    #[arg(long, value_name = "JOURNAL", num_args = 0..=1, conflicts_with_all = ["policy", "drill", "mode"])]
    resume: Option<Option<PathBuf>>,
    /// Take a practice up before this turn of yours, from 1, and try again from there
    #[arg(long, value_name = "NUMBER", requires = "resume")]
    from_turn: Option<usize>,
    /// Who is practising, as it is to stand in the journal
    #[arg(long, value_name = "NAME")]
    rep: Option<String>,
    /// Take as long as you like where a story times a choice
    #[arg(long)]
    no_timers: bool,
    /// Play line by line in plain text: type a number and the Enter key; this is how it is always played off a terminal
    #[arg(long)]
    plain: bool,
}

/// How much help there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Way {
    /// What each moment calls for stands beside it
    Learn,
    /// The same when asked for
    Practise,
    /// Nothing is shown, nothing is taken back, the first attempt counts
    Test,
}

impl From<Way> for Mode {
    fn from(way: Way) -> Mode {
        match way {
            Way::Learn => Mode::Learn,
            Way::Practise => Mode::Practise,
            Way::Test => Mode::Test,
        }
    }
}

/// Plays it from the standard input to the standard output.
///
/// # Errors
/// When the scenario cannot be read, the story or the policy is not there, or the conversation cannot be shown or kept.
pub fn practice(asked: &Practice, manners: &Manners) -> Result<Exit, Trouble> {
    if let Some(journal) = &asked.resume {
        return resume(asked, journal.as_deref(), manners);
    }
    let wanted = match &asked.assignment {
        Some(file) => match assigned(file, asked.rep.as_deref().unwrap_or(SOMEBODY), manners)? {
            Some(wanted) => wanted,
            None => return Ok(Exit::Done),
        },
        None => Wanted {
            story: asked.story.clone(),
            policy: asked.policy.clone(),
            mode: asked.mode.map_or(Mode::Practise, Mode::from),
            assignment: None,
            before: 0,
        },
    };
    let (path, name) = parts(&wanted.story)?;
    let mut opened = scenario::open(Some(&path), manners)?;
    manners.language().clone_into(&mut Arc::make_mut(&mut opened.scenario).shown_in);
    let story = match &name {
        Some(name) => story(&opened.scenario, name)?,
        None if opened.scenario.scripts.is_empty() => {
            return Err(Trouble::new(Exit::NothingSelected, format!("`{}` has no story", opened.scenario.id)));
        }
        None => 0,
    };
    let policy = match &wanted.policy {
        Some(name) => scenario::policy(&opened.scenario, name)?,
        None => usual_policy(&opened.scenario, story),
    };
    let tongue = Tongue::of(manners.language());
    manners.say_seed_in(tongue);
    let seed = manners.seed().wrapping_add(wanted.before);
    let mut session = Session::new(seed, story, policy);
    session.supervisor_wait = supervisors_queue(&opened.scenario, policy, manners.seed());
    if let Some(moment) = &asked.drill {
        session.replies = drilled(&opened.scenario, &session, moment)?;
    }
    let mode = wanted.mode;
    let header = Header {
        drill: asked.drill.clone(),
        rep: asked.rep.clone(),
        assignment: wanted.assignment,
        ..header(&opened, &session, mode)
    };
    let (quill, kept) = journals::keep(asked.journal.as_deref(), &header, manners)?;
    let play = Play::begin(&opened.scenario, session, mode, quill).map_err(cannot_go_on)?;
    let play = play.ok_or_else(|| Trouble::new(Exit::Internal, "the story is gone"))?;
    go_on(timed(play, asked), &opened, kept.as_deref(), asked.plain, manners)?;
    Ok(Exit::Done)
}

/// What is to be practised.
#[derive(Debug)]
struct Wanted {
    /// The scenario and the story.
    story: PathBuf,
    policy: Option<String>,
    mode: Mode,
    /// The assignment that asks for it.
    assignment: Option<String>,
    /// How often it was attempted for the assignment: each time with other luck.
    before: u64,
}

/// The first story of an assignment at which a rep has something left to do. None when there is none, which is said.
fn assigned(file: &Path, rep: &str, manners: &Manners) -> Result<Option<Wanted>, Trouble> {
    let assignment = progress::assignment(file, manners)?;
    let attempts = progress::attempts(&[], manners)?;
    let Some(story) = assignment.next_for(rep, &attempts, jiff::Timestamp::now().as_second()) else {
        let shown = quoted(&file.display().to_string());
        manners.say(&format!("{}: nothing is left to do", assignment.title));
        manners.next("how it went", &format!("mainstay progress --assignment {shown}"));
        return Ok(None);
    };
    manners.say(&format!("{}: {story}", assignment.title));
    let made = attempts.iter().filter(|attempt| {
        attempt.rep == rep && attempt.story == story && attempt.assignment.as_ref() == Some(&assignment.id)
    });
    let before = made.count() as u64;
    let (story, policy, mode) = (PathBuf::from(story), assignment.policy.clone(), assignment.mode);
    Ok(Some(Wanted { story, policy, mode, assignment: Some(assignment.id), before }))
}

/// Goes on with a practice that was left.
fn resume(asked: &Practice, journal: Option<&Path>, manners: &Manners) -> Result<Exit, Trouble> {
    let path = match journal {
        Some(path) => path.to_owned(),
        None => journals::latest_unfinished()?,
    };
    let journal = journals::read(&path, manners)?;
    let opened = scenario::open(Some(&PathBuf::from(&journal.header.scenario)), manners)?;
    let session = same(&journal, &opened.scenario, &path)?;
    let mode = journal.header.mode.unwrap_or_default();
    let over = journal.end().is_some_and(|end| !end.broken_off);
    if over && asked.from_turn.is_none() {
        let trouble = Trouble::new(Exit::NothingSelected, format!("the practice in `{}` has ended", path.display()));
        return Err(trouble.help("`--from-turn 2` tries again from your second turn"));
    }
    let quill = journals::take_up(&path)?;
    let play = Play::take_up(&opened.scenario, session, mode, quill);
    let mut play = play.ok_or_else(|| Trouble::new(Exit::Internal, "the story is gone"))?.after(&journal);
    if let Some(turn) = asked.from_turn
        && !play.back_to(turn).map_err(cannot_go_on)?
    {
        let trouble = Trouble::new(Exit::NothingSelected, format!("there is no turn {turn} of yours to go back to"));
        let help = if mode.helps() { "`mainstay replay` shows the turns" } else { "in a test no turn is taken back" };
        return Err(trouble.help(help));
    }
    go_on(timed(play, asked), &opened, Some(&path), asked.plain, manners)?;
    Ok(Exit::Done)
}

/// The same with timed choices timed, unless the person wants none.
#[expect(clippy::disallowed_methods, reason = "a person has so long by the clock on the wall")]
fn timed<'a>(play: Play<'a>, asked: &Practice) -> Play<'a> {
    let began = Instant::now();
    if asked.no_timers { play } else { play.timed_by(move || began.elapsed()) }
}

/// Plays to the end or until the person leaves. What came of it, when it has ended.
fn go_on(
    mut play: Play<'_>,
    opened: &Opened,
    kept: Option<&Path>,
    plainly: bool,
    manners: &Manners,
) -> Result<Option<Debrief>, Trouble> {
    play = play.living_on();
    let tongue = play.tongue();
    let on_terminal = !plainly && !manners.json() && io::stdin().is_terminal() && io::stdout().is_terminal();
    // The screen puts every letter after the one before, from the left.
    let from_the_right = is_from_the_right(&opened.scenario.shown_in);
    if on_terminal && from_the_right {
        manners.say(&play.tongue().plainly("line-by-line"));
    }
    let played = if on_terminal && !from_the_right {
        let behind = behind(&opened.scenario, &play, manners.seed());
        practise(&mut play, behind, manners.colours_data())
    } else {
        let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
        let play_in = if manners.json() { lines } else { plain };
        play_in(&mut play, &mut input, &mut output)
    };
    let debrief = match played {
        Ok(debrief) => debrief,
        // Somebody who stops reading has had enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(None),
        Err(error) => return Err(cannot_go_on(error)),
    };
    let kept = kept.map(|path| quoted(&path.display().to_string()));
    match (&debrief, kept) {
        (None, Some(kept)) => {
            let command = format!("mainstay practice --resume {kept}");
            manners.next_in(tongue, &tongue.plainly("next-resume"), &command);
        }
        (_, kept) => {
            if let Some(kept) = kept.filter(|_| !manners.json()) {
                manners.say(&tongue.say("kept-in", [("file", kept.into())]));
            }
            next(opened, play.session().story, play.session().policy, manners);
        }
    }
    Ok(debrief)
}

fn cannot_go_on(error: io::Error) -> Trouble {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<NotKept>()) {
        Some(NotKept { path, error }) => {
            let again = format!("mainstay practice --resume {}", quoted(&path.display().to_string()));
            Trouble::refused("write", path, error)
                .help(format!("make room there; `{again}` then goes on from the last turn that was kept"))
        }
        None => Trouble::new(Exit::InputOutput, format!("the conversation cannot go on: {error}")),
    }
}

/// The session that a journal holds.
fn same(journal: &Journal, scenario: &Scenario, path: &Path) -> Result<Session, Trouble> {
    let path = path.display();
    match journal.session(scenario) {
        Some(Ok(session)) => Ok(session),
        Some(Err(other)) => {
            let message = format!("{path}:{}: \"{}\" cannot be done there any more", other.line, other.wanted);
            Err(Trouble::new(Exit::Input, message).help(
                "the scenario or the journal was changed since: begin anew, or cut the journal off before that line",
            ))
        }
        None => {
            let message = format!("`{path}` holds no practice of a story and policy that `{}` still has", scenario.id);
            Err(Trouble::new(Exit::Input, message).help("a real conversation can be scored with `mainstay grade`"))
        }
    }
}

/// What a journal says at its top.
fn header(opened: &Opened, session: &Session, mode: Mode) -> Header {
    let scenario = &opened.scenario;
    Header {
        journal: FORM,
        mainstay: Some(env!("CARGO_PKG_VERSION").to_owned()),
        scenario: opened.input.given.clone(),
        story: scenario.scripts[session.story].id.clone(),
        policy: Some(scenario.policies[session.policy].id.clone()),
        mode: Some(mode),
        seed: Some(session.seed),
        segment: session.segment,
        supervisor_wait_s: session.supervisor_wait.as_ref().map(|law| law.mean() / 1_000.0),
        started: Some(journals::now()),
        inputs: scenario.inputs.iter().cloned().collect(),
        ..Header::default()
    }
}

/// The replies that lead to the moment from which a phase is drilled.
fn drilled(scenario: &Scenario, session: &Session, moment: &str) -> Result<Vec<crate::world::Reply>, Trouble> {
    let moments: Vec<&str> = scenario.scripts[session.story].moments.iter().map(|each| each.name.as_str()).collect();
    if !moments.contains(&moment) {
        let message = format!("`{}` has no moment \"{moment}\"", scenario.scripts[session.story].id);
        return Err(Trouble::new(Exit::NothingSelected, message).maybe_help(remedy(moment, &moments)));
    }
    way_to(scenario, session, moment).ok_or_else(|| {
        let message = format!("with this seed and policy no way leads to \"{moment}\" within one contact");
        Trouble::new(Exit::NothingSelected, message).help("try another --seed or --policy, or another moment")
    })
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
    let tongue = Tongue::of(manners.language());
    let given = quoted(&format!("{}/{}", opened.input.given.trim_end_matches('/'), scenario.scripts[story].id));
    let other = (policy + 1) % scenario.policies.len();
    if other == policy {
        let command = format!("mainstay practice {given} --seed {}", manners.seed().wrapping_add(1));
        manners.next_in(tongue, &tongue.plainly("next-luck"), &command);
    } else {
        let policy = quoted(&scenario.policies[other].id);
        let command = format!("mainstay practice {given} --policy {policy} --seed {}", manners.seed());
        manners.next_in(tongue, &tongue.plainly("next-policy"), &command);
    }
}

/// The policy of the story's first test: the one its author had in mind.
fn usual_policy(scenario: &Scenario, story: usize) -> usize {
    scenario.scripts[story].tests.first().map_or(0, |test| test.policy)
}

/// Days of the operation that are run to learn how long it keeps one waiting.
const LEARNT_OVER_DAYS: u32 = 60;

/// How long one waits for a supervisor to be free: as in a short run of the operation under this policy, beyond the
/// time that a decision takes. None where nobody waits.
fn supervisors_queue(scenario: &Arc<Scenario>, policy: usize, seed: u64) -> Option<Law> {
    let wait = learnt(scenario, policy, seed)?.team.supervisor_wait_s?.estimate;
    let mean = (wait - scenario.parameters.supervisor_minutes * 60.0) * 1_000.0;
    (mean > 0.0).then_some(Law::Exponential { mean })
}

/// How long the customers behind this one wait, as in the same run.
fn behind(scenario: &Arc<Scenario>, play: &Play<'_>, seed: u64) -> Behind {
    let channel = play.rehearsal().terms().channel();
    let learnt = learnt(scenario, play.session().policy, seed);
    let policy = play.session().policy;
    let has_quota = scenario.policies[policy].quota.is_some();
    let today = if has_quota { day_so_far(scenario, policy, seed, channel) } else { None };
    let here = learnt.and_then(|learnt| learnt.channels.into_iter().find(|each| each.channel == channel));
    Behind {
        waited_share: here.as_ref().and_then(|here| here.waited_share).map(|share| share.estimate),
        mean_wait_s: here.and_then(|here| here.mean_wait_s).map(|wait| wait.estimate),
        today,
    }
}

/// A short run of the operation under a policy.
fn learnt(scenario: &Arc<Scenario>, policy: usize, seed: u64) -> Option<PolicyResults> {
    let request = Request {
        policies: vec![policy],
        replications: 1,
        customers: None,
        days: Some(LEARNT_OVER_DAYS),
        seed,
        jobs: Some(1),
        command: String::new(),
    };
    run(scenario, &request, &Unwatched).results.policies.into_iter().next()
}
