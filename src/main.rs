//! The `mainstay` command: what it can do, at a glance.

use mainstay::cli::{self, Command};
use std::process::ExitCode;

fn main() -> ExitCode {
    cli::start(|command, manners| match command {
        Command::New(asked) => cli::new::new(&asked, manners),
        Command::Check(asked) => cli::check::check(&asked, manners),
        Command::Fmt(asked) => cli::fmt::fmt(&asked, manners),
        Command::Lines(asked) => cli::lines::lines(&asked, manners),
        Command::Migrate(asked) => cli::migrate::migrate(&asked, manners),
        Command::Explain(asked) => cli::explain::explain(&asked, manners),
        Command::Schema(asked) => cli::schema::schema(&asked, manners),
        Command::Run(asked) => cli::run::run(&asked, manners),
        Command::Compare(asked) => cli::compare::compare(&asked, manners),
        Command::Staff(asked) => cli::staff::staff(&asked, manners),
        Command::Fit(asked) => cli::fit::fit(&asked, manners),
        Command::Practice(asked) => cli::practice::practice(&asked, manners),
        Command::Progress(asked) => cli::progress::progress(&asked, manners),
        Command::Replay(asked) => cli::replay::replay(&asked, manners),
        Command::Grade(asked) => cli::grade::grade(&asked, manners),
        Command::Validate(asked) => cli::validate::validate(&asked, manners),
        Command::Completions(asked) => cli::completions::completions(&asked, manners),
        Command::Man(asked) => cli::man::man(&asked, manners),
    })
}
