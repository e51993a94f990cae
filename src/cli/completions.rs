//! `mainstay completions`: what a shell needs to complete the words of a command.

use super::Asked;
use super::manners::Manners;
use super::trouble::{Exit, Trouble};
use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

/// For which shell.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints it.
///
/// # Errors
/// When it cannot be printed.
pub fn completions(asked: &Completions, manners: &Manners) -> Result<Exit, Trouble> {
    let mut script = Vec::new();
    generate(asked.shell, &mut Asked::command(), "mainstay", &mut script);
    manners.print(&String::from_utf8_lossy(&script))?;
    let how = match asked.shell {
        Shell::Bash => "eval \"$(mainstay completions bash)\"",
        Shell::Zsh => "source <(mainstay completions zsh)",
        Shell::Fish => "mainstay completions fish | source",
        Shell::PowerShell => "mainstay completions powershell | Out-String | Invoke-Expression",
        _ => "eval (mainstay completions elvish | slurp)",
    };
    manners.next("in the file that your shell reads when it starts", how);
    Ok(Exit::Done)
}
