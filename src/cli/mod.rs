//! The command line: one file a command. `main.rs` says what there is.

pub mod check;
pub mod columns;
pub mod compare;
pub mod completions;
pub mod coverage;
pub mod explain;
pub mod findings;
pub mod fit;
pub mod fmt;
pub mod folder;
pub mod grade;
pub mod journals;
pub mod lines;
pub mod man;
pub mod manners;
pub mod means;
pub mod memory;
pub mod migrate;
pub mod new;
pub mod numbers;
pub mod practice;
pub mod progress;
pub mod replay;
pub mod reports;
pub mod rewriting;
pub mod rows;
pub mod run;
pub mod sarif;
pub mod scenario;
pub mod schema;
pub mod shipped;
pub mod simulation;
pub mod staff;
pub mod trace;
pub mod trouble;
pub mod validate;
pub mod watcher;

pub use manners::Manners;
pub use trouble::{Exit, Trouble};

use crate::notation::nearest;
use clap::error::{ContextKind, ContextValue};
use clap::{CommandFactory, Parser, Subcommand};
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

/// What stands under the help of every command.
const EXITS: &str = "Exit codes:
  0 done   1 a mistake of Mainstay's own   2 asked wrongly   3 the files given cannot be used
  4 the policy, story, customer or replication is not there   5 reading or writing failed
  10 a standard was not met, or a file is not as it should be (--check)
  11 replications are missing   130 interrupted; what was finished is kept";

/// A service-quality training and standards simulator: customers' stories, service standards and policies, and how many
/// customers stay.
#[derive(Debug, Parser)]
#[command(name = "mainstay", version, propagate_version = true, arg_required_else_help = true, after_help = EXITS)]
pub struct Asked {
    /// The command.
    #[command(subcommand)]
    pub command: Command,
    /// How it is to behave.
    #[command(flatten)]
    pub manners: Manners,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write a small scenario to start from
    New(new::New),
    /// Find what is wrong with a scenario's files, all at once
    Check(check::Check),
    /// Lay out a scenario's files evenly, comments kept and nothing said otherwise
    Fmt(fmt::Fmt),
    /// Write the file for a scenario's translators, or bring it up to date
    Lines(lines::Lines),
    /// Lift a scenario's files from an older version of the language
    Migrate(migrate::Migrate),
    /// Say more about a finding's code, a policy's lever or a parameter of the model
    Explain(explain::Explain),
    /// Print what the files of a scenario may hold, as a JSON Schema
    Schema(schema::Schema),
    /// Simulate a scenario under its policies, score it and write a report
    Run(run::Run),
    /// Hold one policy against another, with the same customers and the same luck
    Compare(compare::Compare),
    /// Say how long people wait for a team, or how large a team has to be
    Staff(staff::Staff),
    /// Find how many reps on duty can be reached, by a figure of your own
    Fit(fit::ToFit),
    /// Practise a conversation with a customer
    Practice(practice::Practice),
    /// Say what reps can do by now, how surely, and what to practise next
    Progress(progress::Progress),
    /// Show a practice again, as it was kept
    Replay(replay::Replay),
    /// Score a practice again, or a real conversation that somebody has marked up
    Grade(grade::Grade),
    /// Hold the engine against queues whose figures are known exactly
    Validate(validate::Validate),
    /// Print what a shell needs to complete commands
    Completions(completions::Completions),
    /// Print a page for the manual of the system
    Man(man::Manual),
}

/// Reads what was asked, has it carried out and says how it ended.
pub fn start(carry_out: impl FnOnce(Command, &Manners) -> Result<Exit, Trouble>) -> ExitCode {
    let Asked { command, manners } = match Asked::try_parse() {
        Ok(asked) => asked,
        Err(error) => return refused(&error),
    };
    let ended = catch_unwind(AssertUnwindSafe(|| carry_out(command, &manners)));
    let exit = match ended {
        Ok(Ok(exit)) => exit,
        Ok(Err(trouble)) => {
            manners.warn(&trouble.to_string());
            trouble.exit()
        }
        Err(_) => {
            manners.warn(
                "error: this is a mistake in Mainstay\n  help: please report it with the command and the lines above",
            );
            Exit::Internal
        }
    };
    ExitCode::from(exit.code())
}

/// Help, and what was asked wrongly: both go where they can; where nobody reads them there is nobody to tell.
fn refused(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    let word = match error.get(ContextKind::InvalidSubcommand) {
        Some(ContextValue::String(word)) if error.get(ContextKind::SuggestedSubcommand).is_none() => word,
        _ => return ExitCode::from(if error.use_stderr() { Exit::Usage } else { Exit::Done }.code()),
    };
    let commands = Asked::command();
    if let Some(meant) = nearest(word, commands.get_subcommands().map(|command| command.get_name())) {
        let _ = writeln!(io::stderr(), "\n  help: did you mean `{meant}`?");
    }
    ExitCode::from(Exit::Usage.code())
}
