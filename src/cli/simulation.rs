//! What `run` and `compare` have in common: how large, how often, where to, and how it ended.

use super::manners::Manners;
use super::numbers::whole;
use super::reports;
use super::scenario::{Opened, quoted};
use super::trouble::{Exit, Trouble};
use super::watcher::{Stop, Watcher};
use crate::experiment::{PolicyResults, Request};
use crate::report;
use clap::Args;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Replications of each policy unless somebody says otherwise.
pub const USUAL_REPLICATIONS: u32 = 20;
/// Where reports go unless somebody says otherwise.
const USUAL_FOLDER: &str = "reports";

/// How large and how often.
#[derive(Debug, Args)]
pub struct Size {
    /// How often to run each policy: the more, the narrower the intervals
    #[arg(long, value_name = "NUMBER", default_value_t = USUAL_REPLICATIONS, value_parser = whole(1_u32, 100_000), allow_negative_numbers = true)]
    pub replications: u32,
    /// Customers at the start [default: as the scenario says]
    #[arg(long, value_name = "NUMBER", value_parser = whole(1_u32, 20_000_000), allow_negative_numbers = true)]
    pub customers: Option<u32>,
    /// Days to simulate [default: as the scenario says]
    #[arg(long, value_name = "NUMBER", value_parser = whole(1_u32, 36_500), allow_negative_numbers = true)]
    pub days: Option<u32>,
}

/// What to do with the results.
#[derive(Debug, Args)]
pub struct Use {
    /// The folder for the report; made if need be
    #[arg(long, value_name = "DIR", default_value = USUAL_FOLDER)]
    out: PathBuf,
    /// Write no report
    #[arg(long, conflicts_with = "out")]
    no_report: bool,
    /// End with exit code 10 if a standard is not met
    #[arg(long)]
    pub check: bool,
}

impl Size {
    /// What to ask of an experiment.
    pub fn request(
        &self,
        word: &str,
        opened: &Opened,
        policies: Vec<usize>,
        named: bool,
        manners: &Manners,
    ) -> Request {
        let mut command = format!("mainstay {word} {}", quoted(&opened.input.name));
        if named {
            for &policy in &policies {
                command.push_str(&format!(" --policy {}", quoted(&opened.scenario.policies[policy].id)));
            }
        }
        let numbers = [("replications", Some(self.replications)), ("customers", self.customers), ("days", self.days)];
        for (option, number) in numbers {
            if let Some(number) = number {
                command.push_str(&format!(" --{option} {number}"));
            }
        }
        command.push_str(&format!(" --seed {}", manners.seed()));
        Request {
            policies,
            replications: self.replications,
            customers: self.customers,
            days: self.days,
            seed: manners.seed(),
            jobs: manners.jobs(),
            command,
        }
    }

    /// Begins to watch an experiment with so many policies.
    ///
    /// # Errors
    /// When Ctrl-C cannot be listened for.
    pub fn watch(&self, policies: usize, manners: &Manners) -> Result<Watcher, Trouble> {
        manners.say_seed();
        Watcher::begin(manners, u64::from(self.replications) * policies as u64, "replications")
    }

    /// How an experiment ended that finished so many replications of each policy.
    ///
    /// # Errors
    /// When it finished none, so that there is nothing to show.
    pub fn ended(&self, finished: u32, stopped: Option<Stop>, manners: &Manners) -> Result<Exit, Trouble> {
        if finished >= self.replications {
            return Ok(Exit::Done);
        }
        let (exit, why) = match stopped {
            Some(Stop::Person) => (Exit::Interrupted, "interrupted"),
            Some(Stop::Memory) => (Exit::Incomplete, "stopped for lack of memory"),
            None => (Exit::Incomplete, "incomplete"),
        };
        if finished == 0 {
            let message = format!("{why} before the first replication was finished: there is nothing to show");
            return Err(Trouble::new(exit, message).help("a shorter run has --days, --customers or --replications"));
        }
        manners.warn(&format!("{why}: {finished} of {} replications are finished, kept and shown", self.replications));
        Ok(exit)
    }
}

impl Use {
    /// Writes a report and says where it is.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn report(&self, name: &str, page: impl FnOnce() -> String, manners: &Manners) -> Result<(), Trouble> {
        if self.no_report {
            return Ok(());
        }
        let written = reports::write(Path::new(&self.out), name, &page()).map_err(|trouble| {
            trouble.help("the figures above are complete; --out DIR writes the report elsewhere, --no-report none")
        })?;
        let note = written.note.map(|note| format!(" ({note})")).unwrap_or_default();
        manners.say(&format!("report: {}{note}", written.path.display()));
        Ok(())
    }

    /// How a run ends by its standards, when somebody asked.
    pub fn verdict(&self, policies: &[PolicyResults], manners: &Manners) -> Exit {
        if !self.check {
            return Exit::Done;
        }
        let mut missed = String::new();
        for policy in policies {
            for standard in policy.standards.iter().filter(|standard| standard.met == Some(false)) {
                let _ = write!(missed, "\n  {}: {}", policy.policy, standard.standard);
            }
        }
        if missed.is_empty() {
            return Exit::Done;
        }
        manners.warn(&format!("standards not met:{missed}"));
        Exit::NotMet
    }
}

/// The name of a report's file: of a scenario and perhaps of policies, whatever their authors call them.
pub fn file_name(words: &[&str]) -> String {
    let joined = words.join("-");
    let safe = joined.chars().map(|c| if c.is_alphanumeric() || "-_".contains(c) { c } else { '-' });
    let name: String = safe.take(120).collect();
    if name.is_empty() { "scenario".to_owned() } else { name }
}

/// Of several endings the one that matters most: interrupted, incomplete, not written, not met, done.
pub fn worst(exits: impl IntoIterator<Item = Exit>) -> Exit {
    let weight = |exit: &Exit| match exit {
        Exit::Interrupted => 4,
        Exit::Incomplete => 3,
        Exit::NotMet => 1,
        Exit::Done => 0,
        _ => 2,
    };
    exits.into_iter().max_by_key(weight).unwrap_or(Exit::Done)
}

/// Carries out what is left although the step before failed, and says why it did.
pub fn told(result: Result<(), Trouble>, manners: &Manners) -> Exit {
    match result {
        Ok(()) => Exit::Done,
        Err(trouble) => {
            manners.warn(&trouble.to_string());
            trouble.exit()
        }
    }
}

/// The summary of a run in the colours of the terminal.
pub fn summary(results: &crate::experiment::Results, manners: &Manners) -> String {
    report::summary(results, manners.colours_data())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_matters_most_is_the_exit() {
        assert_eq!(worst([Exit::Done, Exit::NotMet, Exit::InputOutput]), Exit::InputOutput);
        assert_eq!(worst([Exit::Interrupted, Exit::NotMet]), Exit::Interrupted);
        assert_eq!(worst([]), Exit::Done);
    }

    #[test]
    fn a_report_stays_in_its_folder_whatever_the_scenario_is_called() {
        assert_eq!(file_name(&["../../etc/shop", "a b"]), "------etc-shop-a-b");
        assert_eq!(file_name(&["Łódź"]), "Łódź");
        assert_eq!(file_name(&[""]), "scenario");
    }
}
