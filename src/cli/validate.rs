//! `mainstay validate`: holds the engine against queues whose figures are known exactly.

use super::folder;
use super::manners::Manners;
use super::numbers::real;
use super::scenario::quoted;
use super::trouble::{Exit, Trouble};
use super::watcher::{Stop, Watcher};
use crate::experiment::validation::{self, Case, Fault, Validated, Wish};
use crate::report;
use clap::Args;
use std::path::{Path, PathBuf};

/// The half-width of intervals unless somebody says otherwise, as a share of the exact value.
const USUAL_HALF_WIDTH: f64 = 0.01;
/// The half-widths that can be asked for.
const HALF_WIDTHS: [f64; 2] = [0.000_1, 0.5];
/// A z-score beyond this is hardly chance, however many figures there are.
const HARDLY_CHANCE: f64 = 4.5;

/// What to hold the engine against.
#[derive(Debug, Args)]
pub struct Validate {
    /// Queues with their exact figures, in JSON [default: those that come with Mainstay]
    #[arg(long, value_name = "FILE")]
    cases: Option<PathBuf>,
    /// How narrow intervals are to be: half of one, as a share of the exact value
    #[arg(long, value_name = "SHARE", default_value_t = USUAL_HALF_WIDTH, value_parser = half_width, allow_negative_numbers = true)]
    half_width: f64,
}

fn half_width(text: &str) -> Result<f64, String> {
    let [least, most] = HALF_WIDTHS;
    real(text, least, most, &format!("a share from {least} to {most}, such as 0.01 for a per cent"))
}

/// Runs the cases and prints how far the engine is from exact values.
///
/// # Errors
/// When the cases cannot be read or run, give nothing to compare, or none was finished.
pub fn validate(asked: &Validate, manners: &Manners) -> Result<Exit, Trouble> {
    let name =
        asked.cases.as_ref().map_or("the cases that come with Mainstay".to_owned(), |path| path.display().to_string());
    let cases = read(asked.cases.as_deref(), &name, manners)?;
    if cases.iter().all(|case| case.figures.is_empty()) {
        let message = format!("{name}: no case gives a figure to compare");
        let help = "write exact values such as \"p_wait\": 0.18; README.md lists their names";
        return Err(Trouble::new(Exit::NothingSelected, message).help(help));
    }
    let wish = Wish {
        half_width: asked.half_width,
        seed: manners.seed(),
        jobs: manners.jobs(),
        command: command(asked, manners.seed()),
    };
    manners.say_seed();
    let watcher = Watcher::begin(manners, cases.len() as u64, "cases")?;
    let validated = validation::validate(&cases, &wish, &watcher);
    let stopped = watcher.end();
    let validated = validated.map_err(|faults| told(&name, faults, manners))?;
    let (exit, why) = match stopped {
        Some(Stop::Memory) => (Exit::Incomplete, "stopped for lack of memory"),
        Some(Stop::Person) | None => (Exit::Interrupted, "interrupted"),
    };
    if stopped.is_some() && validated.cases.is_empty() {
        let message = format!("{why} before the first case was finished: there is nothing to show");
        return Err(Trouble::new(exit, message).help("--half-width 0.05 takes less work"));
    }
    if manners.json() {
        manners.print_json(&validated)?;
    } else {
        manners.print(&report::validation_text(&validated, manners.colours_data()))?;
    }
    if validated.cases.len() < cases.len() {
        let finished = validated.cases.len();
        manners.warn(&format!("{why}: {finished} of {} cases are finished, kept and shown", cases.len()));
        return Ok(exit);
    }
    next(asked, &validated, manners);
    Ok(Exit::Done)
}

/// The cases of a file, or those that come with the program.
fn read(path: Option<&Path>, name: &str, manners: &Manners) -> Result<Vec<Case>, Trouble> {
    let Some(path) = path else {
        return validation::read(validation::CASES).map_err(|faults| told(name, faults, manners));
    };
    let bytes = folder::bytes(path)?;
    let text = String::from_utf8(bytes).map_err(|_| {
        Trouble::new(Exit::Input, format!("{name}: this is not text in UTF-8")).help("is this the file you meant?")
    })?;
    validation::read(&text).map_err(|faults| told(name, faults, manners))
}

/// Says what is wrong with the cases; the last of it is what the command ends with.
fn told(name: &str, faults: Vec<Fault>, manners: &Manners) -> Trouble {
    let trouble = |fault: Fault| Trouble::new(Exit::Input, format!("{name}: {fault}")).help(fault.help);
    manners.tell_all(name, faults.into_iter().map(trouble).collect())
}

/// The command that gives the same again.
fn command(asked: &Validate, seed: u64) -> String {
    let mut command = "mainstay validate".to_owned();
    if let Some(path) = &asked.cases {
        command.push_str(&format!(" --cases {}", quoted(&path.display().to_string())));
    }
    if asked.half_width != USUAL_HALF_WIDTH {
        command.push_str(&format!(" --half-width {}", asked.half_width));
    }
    format!("{command} --seed {seed}")
}

/// Where a figure is far off, whether that was chance; else one such queue as a scenario of its own.
fn next(asked: &Validate, validated: &Validated, manners: &Manners) {
    let other = command(asked, manners.seed().wrapping_add(1));
    if validated.worst_z.is_some_and(|z| z > HARDLY_CHANCE) {
        manners.next("whether what is far off was chance", &other);
    } else if asked.cases.is_some() {
        manners.next("the same with other luck", &other);
    } else {
        manners.next("one such queue as a scenario, with its report", "mainstay run yardstick-queue");
    }
}
