//! `mainstay staff`: the Erlang calculator, how long people wait for a team and how large a team has to be.

mod answer;
mod asked;
mod by_interval;
mod law;
mod lines;
mod plan;
mod text;

use super::manners::Manners;
use super::scenario::quoted;
use super::trouble::{Exit, Trouble};
use crate::scenario::hash;
use answer::{Answer, MOST_OFFERED, Question};
pub use asked::Staff;
use by_interval::Planned;
use lines::Lines;
use plan::Usual;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What every answer in JSON begins with, and the answer.
#[derive(Serialize)]
struct Said<'a, T: Serialize> {
    mainstay: &'static str,
    command: String,
    #[serde(flatten)]
    about: Option<About<'a>>,
    #[serde(flatten)]
    answer: &'a T,
}

/// What service levels in an answer are about.
#[derive(Serialize)]
struct About<'a> {
    within_s: f64,
    target: Option<Aim>,
    /// Only for a plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    interval_minutes: Option<f64>,
    /// Only for a plan: its file and hash.
    #[serde(skip_serializing_if = "Option::is_none")]
    inputs: Option<BTreeMap<&'a str, String>>,
}

/// A target for programs.
#[derive(Serialize)]
struct Aim {
    share: f64,
    within_s: f64,
    definition: &'static str,
}

/// Answers.
///
/// # Errors
/// When too little or too much was asked, or the plan cannot be read or used.
pub fn staff(asked: &Staff, manners: &Manners) -> Result<Exit, Trouble> {
    if asked.lines.is_some() || asked.blocking.is_some() {
        return lines(asked, manners);
    }
    match &asked.csv {
        Some(path) => by_interval(asked, path, manners),
        None => one(asked, manners),
    }
}

fn one(asked: &Staff, manners: &Manners) -> Result<Exit, Trouble> {
    let (arrivals_per_hour, handle_s) = load(asked)?;
    if asked.reps.is_none() && asked.target.is_none() {
        let help = "--reps 100 gives the figures of a team, --target 80/20 the smallest team for 80 % within 20 s";
        return Err(Trouble::new(Exit::Usage, "neither a team nor a target was given").help(help));
    }
    let question = Question {
        arrivals_per_hour,
        handle_s,
        law: asked.law(),
        reps: asked.reps,
        within_s: asked.within_s(),
        target: asked.target(),
    };
    let answer = question.answer(None);
    if manners.json() {
        say(asked, &answer, None, manners)?;
    } else {
        manners.print(&text::one(&question, &answer))?;
    }
    if !answer.steady {
        manners.warn(&overloaded("", answer.figures.offered, answer.reps));
    }
    next_of_one(asked, &answer, manners);
    Ok(Exit::Done)
}

fn by_interval(asked: &Staff, path: &Path, manners: &Manners) -> Result<Exit, Trouble> {
    let usual = Usual {
        handle_s: asked.handle_s,
        law: asked.law(),
        reps: asked.reps,
        within_s: asked.within_s(),
        target: asked.target(),
        interval_minutes: asked.interval_minutes,
    };
    let plan =
        plan::read(path, &usual).map_err(|troubles| manners.tell_all(&format!("`{}`", path.display()), troubles))?;
    for remark in &plan.remarks {
        manners.warn(remark);
    }
    let planned = Planned::of(&plan, &usual, manners.jobs());
    if manners.json() {
        say(asked, &planned, Some((path, &plan.bytes)), manners)?;
    } else {
        manners.print(&text::plan(&planned))?;
    }
    let without: Vec<_> = planned.overloaded().collect();
    if let Some(first) = without.first() {
        let more =
            if without.len() == 1 { "1 interval has".to_owned() } else { format!("{} intervals have", without.len()) };
        let before = format!("{more} no figures, and so have all together; in `{}` there is ", first.interval);
        manners.warn(&overloaded(&before, first.answer.figures.offered, first.answer.reps));
    }
    let command = asked.question();
    match asked.target {
        None => manners.next("the smallest teams", &format!("{command} --target 80/{}", asked.within_s())),
        Some(_) => {
            let other = asked.definition.other();
            let why = "the same by another definition";
            manners.next(why, &format!("{command}{} --definition {}", asked.target_words(), other.name()));
        }
    }
    Ok(Exit::Done)
}

fn lines(asked: &Staff, manners: &Manners) -> Result<Exit, Trouble> {
    let (arrivals_per_hour, handle_s) = load(asked)?;
    let answer = Lines::of(arrivals_per_hour, handle_s, asked.lines, asked.blocking);
    if manners.json() {
        let said = Said { mainstay: env!("CARGO_PKG_VERSION"), command: asked.command(), about: None, answer: &answer };
        manners.print_json(&said)?;
    } else {
        manners.print(&text::lines(&answer))?;
    }
    let command = asked.question();
    match asked.blocking {
        None => manners.next("as few lines as lose one call in a hundred", &format!("{command} --blocking 0.01")),
        Some(_) => {
            let fewer = (answer.servers - 1.0).max(1.0);
            manners.next("what fewer lines would lose", &format!("{command} --lines {fewer}"));
        }
    }
    Ok(Exit::Done)
}

/// The work, which everything but a plan needs.
fn load(asked: &Staff) -> Result<(f64, f64), Trouble> {
    let (Some(arrivals_per_hour), Some(handle_s)) = (asked.arrivals_per_hour, asked.handle_s) else {
        let missing = if asked.arrivals_per_hour.is_none() { "--arrivals-per-hour" } else { "--handle-s" };
        let help = "say for example --arrivals-per-hour 2880 --handle-s 120, or give a plan with --csv FILE";
        return Err(Trouble::new(Exit::Usage, format!("{missing} is missing")).help(help));
    };
    let offered = arrivals_per_hour / 3600.0 * handle_s;
    if offered > MOST_OFFERED {
        let message = format!(
            "--arrivals-per-hour {arrivals_per_hour} and --handle-s {handle_s} make {} erlangs, and there are at most {}",
            text::plain(offered),
            text::plain(MOST_OFFERED)
        );
        return Err(Trouble::new(Exit::Usage, message).help("arrivals are per hour, handle times in seconds"));
    }
    Ok((arrivals_per_hour, handle_s))
}

/// Prints an answer for programs.
fn say<T: Serialize>(
    asked: &Staff,
    answer: &T,
    file: Option<(&Path, &[u8])>,
    manners: &Manners,
) -> Result<(), Trouble> {
    let name = file.map(|(path, _)| path.display().to_string());
    let inputs = name.as_deref().zip(file).map(|(name, (_, bytes))| BTreeMap::from([(name, hash(bytes))]));
    let target = asked.target().map(|target| Aim {
        share: target.share,
        within_s: target.within,
        definition: text::name(target.definition),
    });
    let about =
        About { within_s: asked.within_s(), target, interval_minutes: file.map(|_| asked.interval_minutes), inputs };
    let (mainstay, command) = (env!("CARGO_PKG_VERSION"), asked.command());
    manners.print_json(&Said { mainstay, command, about: Some(about), answer })
}

/// Why there are no figures, and what to do about it.
fn overloaded(before: &str, offered: f64, reps: f64) -> String {
    let (work, team) = (text::plain(offered), text::team(reps));
    let does = if reps == 1.0 { "does" } else { "do" };
    format!(
        "{before}no steady state: {work} erlangs of work come, {team} {does} no more, and nobody gives up, so the queue \
         grows for as long as this lasts\n  help: take at least {}, or say with --patience-s how long people wait",
        text::team(offered.floor() + 1.0)
    )
}

fn next_of_one(asked: &Staff, answer: &Answer, manners: &Manners) {
    let command = asked.question();
    let within = asked.within_s();
    match answer.reps_needed {
        None => {
            let why = format!("the smallest team for 80 % within {} s", text::plain(within));
            manners.next(&why, &format!("{command} --target 80/{within}"));
        }
        Some(needed) => {
            let (why, reps) = match needed {
                0 | 1 => ("what one rep more would do", needed + 1),
                _ => ("what one rep fewer would do", needed - 1),
            };
            let within = if within == asked::USUAL_WITHIN_S { String::new() } else { format!(" --within-s {within}") };
            manners.next(why, &format!("{command} --reps {reps}{within}"));
        }
    }
}

/// A path as it is written on the command line.
fn written(path: &Path) -> String {
    quoted(&path.display().to_string())
}
