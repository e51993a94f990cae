//! Manners: what every command has in common in how it speaks. Data goes to the standard output, messages to the
//! standard error, colour only where somebody looks.

use super::numbers::whole;
use super::trouble::{Exit, Trouble};
use crate::practice::{LANGUAGES, Tongue, of_locale};
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Args, ValueEnum};
use std::io::{self, IsTerminal, Write};

/// The seed of a run that names none.
const USUAL_SEED: u64 = 1;
/// What is wrong with a file is told up to so many times.
const MOST_TOLD: usize = 20;

/// Options that every command takes.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "For every command")]
pub struct Manners {
    /// Where chance begins: the same seed gives the same results, to the byte [default: 1]
    #[arg(long, global = true, value_name = "NUMBER", value_parser = whole(0, u64::MAX), allow_negative_numbers = true)]
    seed: Option<u64>,
    /// Print data for programs
    #[arg(long, global = true)]
    json: bool,
    /// Say nothing that is not asked for
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more about what is being done
    #[arg(short, long, global = true)]
    verbose: bool,
    /// Use colour; `auto` does on a terminal unless NO_COLOR is set
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    color: Colour,
    /// Show no progress bar
    #[arg(long, global = true)]
    no_progress: bool,
    /// Practise in this language: the sentences of Mainstay, and the scenario as far as it is translated [default: that
    /// of the environment, or else en]
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = languages())]
    lang: Option<String>,
    /// Use so many threads, at most 1,024; results do not depend on it [default: one for each core]
    #[arg(long, global = true, value_name = "NUMBER", value_parser = whole(1_u16, 1_024), allow_negative_numbers = true)]
    jobs: Option<u16>,
}

/// The languages that can be asked for, each with its own name for itself.
fn languages() -> PossibleValuesParser {
    PossibleValuesParser::new(LANGUAGES.iter().map(|(code, name, _)| PossibleValue::new(*code).help(*name)))
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Even into a file.
    Always,
    /// Never.
    Never,
}

impl Manners {
    /// The seed.
    pub fn seed(&self) -> u64 {
        self.seed.unwrap_or(USUAL_SEED)
    }

    /// The seed that was asked for, where one was.
    pub fn asked_seed(&self) -> Option<u64> {
        self.seed
    }

    /// Whether data is for programs.
    pub fn json(&self) -> bool {
        self.json
    }

    /// The language that was asked for, where one was.
    pub fn asked_language(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    /// The language in which a person is spoken to.
    pub fn language(&self) -> &'static str {
        if let Some(asked) = self.lang.as_deref().and_then(of_locale) {
            return asked;
        }
        // The first that is set counts, as everywhere; one that Mainstay does not speak gives English.
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(std::env::var_os);
        let locale = set.map(|locale| locale.to_string_lossy().into_owned()).find(|locale| !locale.is_empty());
        locale.and_then(|locale| of_locale(&locale)).unwrap_or(LANGUAGES[0].0)
    }

    /// Threads, when somebody said how many.
    pub fn jobs(&self) -> Option<usize> {
        self.jobs.map(usize::from)
    }

    /// Whether to show how far a long command has come.
    pub fn shows_progress(&self) -> bool {
        !(self.quiet || self.json || self.no_progress)
    }

    /// Whether data may be coloured.
    pub fn colours_data(&self) -> bool {
        self.color.applies(io::stdout().is_terminal())
    }

    /// Whether messages may be coloured.
    pub fn colours_messages(&self) -> bool {
        self.color.applies(io::stderr().is_terminal())
    }

    /// Prints data. Somebody who stops reading has what they wanted: that is no error.
    ///
    /// # Errors
    /// When the standard output cannot be written to for another reason.
    pub fn print(&self, data: &str) -> Result<(), Trouble> {
        let mut out = io::stdout().lock();
        let line_end = if data.ends_with('\n') { "" } else { "\n" };
        let written =
            out.write_all(data.as_bytes()).and_then(|()| out.write_all(line_end.as_bytes())).and_then(|()| out.flush());
        match written {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Trouble::new(Exit::InputOutput, format!("cannot write to the standard output: {error}")))
            }
            _ => Ok(()),
        }
    }

    /// Prints data for programs.
    ///
    /// # Errors
    /// When it cannot be written down or printed.
    pub fn print_json(&self, data: &impl serde::Serialize) -> Result<(), Trouble> {
        let text = serde_json::to_string_pretty(data)
            .map_err(|error| Trouble::new(Exit::Internal, format!("the results cannot be written as JSON: {error}")))?;
        self.print(&text)
    }

    /// Says something that matters however quiet it is to be.
    pub fn warn(&self, message: &str) {
        // Where even messages cannot be written there is nobody to tell.
        let _ = writeln!(io::stderr().lock(), "{message}");
    }

    /// Says all that is wrong with a file but the last of it, which is what the command ends with.
    pub fn tell_all(&self, name: &str, mut troubles: Vec<Trouble>) -> Trouble {
        let exit = troubles.first().map_or(Exit::Internal, Trouble::exit);
        let more = troubles.len().saturating_sub(MOST_TOLD);
        if more > 0 {
            troubles.truncate(MOST_TOLD);
            let message = format!("{name}: {more} more such faults");
            troubles.push(Trouble::new(exit, message).help("mend these first"));
        }
        let last = troubles.pop();
        troubles.iter().for_each(|trouble| self.warn(&trouble.to_string()));
        last.unwrap_or_else(|| Trouble::new(exit, format!("{name} was refused without a reason")))
    }

    /// Says something about what was done.
    pub fn say(&self, message: &str) {
        if !self.quiet {
            self.warn(message);
        }
    }

    /// Says something that only the curious want to know.
    pub fn mention(&self, message: &str) {
        if self.verbose {
            self.warn(message);
        }
    }

    /// Says where chance begins, when nobody chose.
    pub fn say_seed(&self) {
        self.say_seed_in(Tongue::of(LANGUAGES[0].0));
    }

    /// The same in a language.
    pub fn say_seed_in(&self, tongue: &Tongue) {
        if self.seed.is_none() && !self.json {
            self.say(&tongue.say("seed", [("seed", USUAL_SEED.into())]));
        }
    }

    /// Names a sensible next command.
    pub fn next(&self, why: &str, command: &str) {
        self.next_in(Tongue::of(LANGUAGES[0].0), why, command);
    }

    /// The same in a language, with the reason in its words.
    pub fn next_in(&self, tongue: &Tongue, why: &str, command: &str) {
        if !self.json {
            self.say(&tongue.say("next", [("command", command.into()), ("why", why.into())]));
        }
    }
}

impl Colour {
    fn applies(self, terminal: bool) -> bool {
        match self {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => {
                let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
                terminal && !unwanted && std::env::var_os("TERM").is_none_or(|kind| kind != "dumb")
            }
        }
    }
}
