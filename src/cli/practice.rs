//! `mainstay practice`: a person plays the rep, line by line, and learns why it went as it did.

use super::journals;
use super::manners::Manners;
use super::numbers::whole;
use super::progress::{self, PlayedIn, SOMEBODY};
use super::scenario::{self, Opened, exists, quoted};
use super::shipped::{USUAL, shipped};
use super::trouble::{Exit, Trouble};
use crate::notation::remedy;
use crate::practice::journal::{FORM, Header, Journal, NotKept};
use crate::practice::progress::{Assigned, Assignment, Standing, fresh_seed};
use crate::practice::{
    Mode, Operation, Play, Session, Tongue, has_quota, is_from_the_right, lines, may_do_other_things, of_locale, plain,
    usual_policy, way_to,
};
use crate::scenario::Scenario;
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
    #[arg(long, value_name = "FILE", conflicts_with_all = ["story", "policy", "mode", "drill", "resume", "journal"])]
    assignment: Option<PathBuf>,
    /// Begin at this moment of the story; what leads there is played for you
    #[arg(long, value_name = "MOMENT")]
    drill: Option<String>,
    /// Keep the journal in this new file [default: one in the folder for your data, or in MAINSTAY_DATA]
    #[arg(long, value_name = "FILE", conflicts_with = "resume")]
    journal: Option<PathBuf>,
    /// Go on with a practice that was left [default: the latest that has no end, or with --from-turn the latest]
    #[arg(
        long, value_name = "JOURNAL", num_args = 0..=1,
        conflicts_with_all = ["story", "policy", "drill", "mode", "rep", "no_timers"]
    )]
    resume: Option<Option<PathBuf>>,
    /// Take a practice up before this turn of yours, from 1, and try again from there
    #[arg(long, value_name = "NUMBER", value_parser = whole(0, usize::MAX), allow_negative_numbers = true, requires = "resume")]
    from_turn: Option<usize>,
    /// Take the practice up in this scenario [default: the one that the journal names]
    #[arg(long, value_name = "SCENARIO", requires = "resume")]
    scenario: Option<PathBuf>,
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
    let assignment = asked.assignment.as_deref().map(|file| progress::assignment(file, manners)).transpose()?;
    let wanted = match &assignment {
        Some(assignment) => match assigned(assignment, asked, manners)? {
            Some(wanted) => wanted,
            None => return Ok(Exit::Done),
        },
        None => Wanted {
            story: asked.story.clone(),
            policy: asked.policy.clone(),
            mode: asked.mode.map_or(Mode::Practise, Mode::from),
            journals: Vec::new(),
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
    let seed = match &assignment {
        Some(_) => {
            let about = (opened.scenario.policies[policy].id.as_str(), called(&opened.scenario, story));
            let rep = (asked.rep.as_deref().unwrap_or(SOMEBODY), SOMEBODY);
            let seed =
                fresh_seed(wanted.journals.iter().map(|j| &j.header), rep, (&about.1, Some(about.0)), manners.seed());
            manners.say(&tongue.say("seed-of", [("seed", seed.to_string().into())]));
            seed
        }
        None => {
            manners.say_seed_in(tongue);
            manners.seed()
        }
    };
    let operation = Operation::watched(&opened.scenario, policy, seed);
    let mut session = Session::new(seed, story, policy).of_a_drawn_segment(&opened.scenario);
    session.supervisor_wait = operation.supervisors_queue();
    if let Some(moment) = &asked.drill {
        session.replies = drilled(&opened.scenario, &session, moment)?;
    }
    let mode = wanted.mode;
    let header = Header {
        drill: asked.drill.clone(),
        rep: asked.rep.clone(),
        assignment: assignment.as_ref().map(|assignment| assignment.id.clone()),
        untimed: asked.no_timers,
        ..header(&opened, &session, mode)
    };
    let (quill, kept) = journals::keep(asked.journal.as_deref(), &header, manners)?;
    let play = Play::begin(&opened.scenario, session, mode, quill).map_err(cannot_go_on)?;
    let play = play.ok_or_else(|| Trouble::new(Exit::Internal, "the story is gone"))?;
    let assigned = assignment.as_ref().zip(asked.assignment.as_deref());
    let sitting = Sitting { opened: &opened, kept: kept.as_deref(), header: &header, assigned, plainly: asked.plain };
    sitting.go_on(timed(play, header.untimed), Some(operation), manners)
}

/// What is to be practised.
#[derive(Debug)]
struct Wanted {
    /// The scenario and the story.
    story: PathBuf,
    policy: Option<String>,
    mode: Mode,
    /// What was practised before, where that matters.
    journals: Vec<Journal>,
}

/// How attempts at a story are called.
fn called(scenario: &Scenario, story: usize) -> String {
    format!("{}/{}", scenario.id, scenario.scripts[story].id)
}

/// The first story of an assignment at which a rep has something left to do. None when there is none, which is said.
fn assigned(assignment: &Assignment, asked: &Practice, manners: &Manners) -> Result<Option<Wanted>, Trouble> {
    let rep = asked.rep.as_deref().unwrap_or(SOMEBODY);
    let journals = progress::journals(&[], manners)?;
    let attempts = progress::attempts(&journals, &PlayedIn::or_else(None, manners));
    let now = jiff::Timestamp::now().as_second();
    let Some(task) = assignment.next_for(rep, &attempts, now) else {
        let done = assignment.done_by_one(rep, &attempts, now);
        let tongue = Tongue::of(manners.language());
        let (title, why) = (assignment.title.as_str().into(), why(&done, tongue).into());
        manners.say(&tongue.say("assigned-left", [("title", title), ("why", why)]));
        say_how_it_went(asked.assignment.as_deref(), manners);
        return Ok(None);
    };
    manners.say(&format!("{}: {}", assignment.title, task.asked));
    let (story, policy, mode) = (PathBuf::from(&task.asked), assignment.policy.clone(), assignment.mode);
    Ok(Some(Wanted { story, policy, mode, journals }))
}

/// Why nothing of an assignment is left to do.
fn why(done: &[Assigned], tongue: &Tongue) -> String {
    let of = |standing: Standing, id: &str| {
        let stories = done.iter().filter(|each| each.standing == standing).map(|each| each.story.as_str());
        let stories: Vec<&str> = stories.collect();
        let all = stories.join(&tongue.plainly("comma"));
        (!stories.is_empty()).then(|| tongue.say(id, [("stories", all.into())]))
    };
    let missed = [of(Standing::Failed, "assigned-why-failed"), of(Standing::Late, "assigned-why-late")];
    let missed: Vec<String> = missed.into_iter().flatten().collect();
    if missed.is_empty() { tongue.plainly("assigned-why-done") } else { missed.join("; ") }
}

fn say_how_it_went(assignment: Option<&Path>, manners: &Manners) {
    if let Some(file) = assignment {
        let (file, tongue) = (quoted(&file.display().to_string()), Tongue::of(manners.language()));
        let lang = manners.asked_language().map(|lang| format!(" --lang {lang}")).unwrap_or_default();
        let command = format!("mainstay progress --assignment {file}{lang}");
        manners.next_in(tongue, &tongue.plainly("next-progress"), &command);
    }
}

/// Goes on with a practice that was left.
fn resume(asked: &Practice, journal: Option<&Path>, manners: &Manners) -> Result<Exit, Trouble> {
    if manners.asked_seed().is_some() {
        let trouble = Trouble::new(Exit::Usage, "a practice that is gone on with keeps its seed");
        return Err(trouble.help("leave --seed out; without --resume it begins a new one"));
    }
    let path = match (journal, asked.from_turn) {
        (Some(path), _) => path.to_owned(),
        (None, Some(_)) => journals::latest()?,
        (None, None) => journals::latest_unfinished()?,
    };
    let journal = journals::read(&path, manners)?;
    let header = &journal.header;
    let place = asked.scenario.clone().unwrap_or_else(|| PathBuf::from(&header.scenario));
    let mut opened = scenario::open(Some(&place), manners)?;
    let spoken = manners.asked_language().or(header.language.as_deref()).and_then(of_locale);
    spoken.unwrap_or_else(|| manners.language()).clone_into(&mut Arc::make_mut(&mut opened.scenario).shown_in);
    let session = same(&journal, &opened.scenario, &path)?;
    let mode = header.mode.unwrap_or_default();
    let ended = |message: String| Trouble::new(Exit::NothingSelected, message);
    match journal.end().filter(|_| asked.from_turn.is_none()) {
        Some(_) if mode == Mode::Test => {
            let trouble =
                ended(format!("the test in `{}` is over: it is not gone on with, however it ended", path.display()));
            return Err(trouble.help(format!(
                "another --seed gives another test; `mainstay grade {}` scores this one",
                quoted(&path.display().to_string())
            )));
        }
        Some(end) if !end.broken_off => {
            let trouble = ended(format!("the practice in `{}` has ended", path.display()));
            return Err(trouble.help("`--from-turn 2` tries again from your second turn"));
        }
        _ => {}
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
    let sitting = Sitting { opened: &opened, kept: Some(&path), header, assigned: None, plainly: asked.plain };
    sitting.go_on(timed(play, header.untimed), None, manners)
}

/// The same with timed choices timed, unless the person wants none.
#[expect(clippy::disallowed_methods, reason = "a person has so long by the clock on the wall")]
fn timed(play: Play<'_>, untimed: bool) -> Play<'_> {
    let began = Instant::now();
    let play = play.dated_by(journals::now);
    if untimed { play } else { play.timed_by(move || began.elapsed()) }
}

/// One sitting at a practice.
struct Sitting<'s> {
    opened: &'s Opened,
    /// Where it is kept.
    kept: Option<&'s Path>,
    header: &'s Header,
    /// The assignment that asks for it, with its file.
    assigned: Option<(&'s Assignment, &'s Path)>,
    plainly: bool,
}

impl Sitting<'_> {
    /// Plays to the end or until the person leaves.
    fn go_on(&self, play: Play<'_>, operation: Option<Operation>, manners: &Manners) -> Result<Exit, Trouble> {
        let mut play = play.living_on();
        let (scenario, tongue) = (&self.opened.scenario, play.tongue());
        let on_terminal = !self.plainly && !manners.json() && io::stdin().is_terminal() && io::stdout().is_terminal();
        // The screen puts every letter after the one before, from the left.
        let from_the_right = is_from_the_right(&scenario.shown_in);
        if on_terminal && from_the_right {
            manners.say(&tongue.plainly("line-by-line"));
        }
        let on_screen = on_terminal && !from_the_right;
        let (policy, seed) = (play.session().policy, play.session().seed);
        if on_screen || !manners.json() && has_quota(scenario, policy) {
            let operation = operation.unwrap_or_else(|| Operation::watched(scenario, policy, seed));
            let behind = operation.behind(play.rehearsal().terms().channel());
            play = play.within(behind);
        }
        let played = if on_screen {
            practise(&mut play, manners.colours_data())
        } else {
            let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
            let play_in = if manners.json() { lines } else { plain };
            play_in(&mut play, &mut input, &mut output)
        };
        let kept = self.kept.map(|path| quoted(&path.display().to_string()));
        let (exit, ended) = match played {
            Ok(debrief) => (Exit::Done, debrief.is_some()),
            // Somebody who stops reading has had enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(Exit::Done),
            Err(error) if error.kind() == ErrorKind::Interrupted => {
                (Exit::Interrupted, play.rehearsal().ending().is_some())
            }
            Err(error) => return Err(cannot_go_on(error)),
        };
        match kept {
            Some(kept) if !ended => {
                let command = format!("mainstay practice --resume {kept}");
                manners.next_in(tongue, &tongue.plainly("next-resume"), &command);
                return Ok(exit);
            }
            Some(kept) if !manners.json() => {
                manners.say(&tongue.say("kept-in", [("file", kept.into())]));
            }
            _ => {}
        }
        self.next(play.session(), manners)?;
        Ok(exit)
    }

    /// What is left of the assignment, the same customer where the rep may do other things, or the same with other luck.
    fn next(&self, session: &Session, manners: &Manners) -> Result<(), Trouble> {
        let tongue = Tongue::of(manners.language());
        let rep = self.header.rep.as_ref().map(|rep| format!(" --rep {}", quoted(rep))).unwrap_or_default();
        let lang = manners.asked_language().map(|lang| format!(" --lang {lang}")).unwrap_or_default();
        if let Some((assignment, file)) = self.assigned {
            let journals = progress::journals(&[], manners)?;
            let attempts = progress::attempts(&journals, &PlayedIn::or_else(None, manners));
            let by = self.header.rep.as_deref().unwrap_or(SOMEBODY);
            if assignment.next_for(by, &attempts, jiff::Timestamp::now().as_second()).is_some() {
                let file = quoted(&file.display().to_string());
                let command = format!("mainstay practice --assignment {file}{rep}{lang}");
                manners.next_in(tongue, &tongue.plainly("next-assigned"), &command);
            } else {
                say_how_it_went(Some(file), manners);
            }
            return Ok(());
        }
        let scenario = &self.opened.scenario;
        let given = self.opened.input.given.trim_end_matches('/');
        let given = quoted(&format!("{given}/{}", scenario.scripts[session.story].id));
        let mode = self.header.mode.filter(|mode| *mode != Mode::default());
        let mode = mode.map(|mode| format!(" --mode {}", mode.name())).unwrap_or_default();
        let untimed = if self.header.untimed { " --no-timers" } else { "" };
        let other = may_do_other_things(scenario, session);
        let policy = quoted(&scenario.policies[other.unwrap_or(session.policy)].id);
        let (why, seed) = match other {
            Some(_) => ("next-policy", session.seed),
            None => ("next-luck", session.seed.wrapping_add(1)),
        };
        let command = format!("mainstay practice {given} --policy {policy} --seed {seed}{mode}{rep}{lang}{untimed}");
        manners.next_in(tongue, &tongue.plainly(why), &command);
        Ok(())
    }
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
        scenario: opened.input.from_anywhere(),
        id: Some(scenario.id.clone()),
        language: Some(scenario.shown_in.clone()),
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
