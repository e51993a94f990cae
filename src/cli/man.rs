//! `mainstay man`: pages for the manual of the system.

use super::Asked;
use super::manners::Manners;
use super::trouble::{Exit, Trouble};
use crate::notation::remedy;
use clap::{Args, CommandFactory};
use clap_mangen::Man;

/// Which page.
#[derive(Debug, Args)]
pub struct Manual {
    /// The command that it is about [default: all of Mainstay]
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

/// Prints it.
///
/// # Errors
/// When there is no such command, or it cannot be printed.
pub fn man(asked: &Manual, manners: &Manners) -> Result<Exit, Trouble> {
    let mut whole = Asked::command();
    whole.build();
    let command = match &asked.command {
        None => whole,
        Some(name) => {
            let names: Vec<&str> = whole.get_subcommands().map(clap::Command::get_name).collect();
            let unknown = || {
                let message = format!("there is no command `{name}`");
                Trouble::new(Exit::Usage, message).maybe_help(remedy(name, &names))
            };
            let found = whole.find_subcommand(name).ok_or_else(unknown)?;
            found.clone()
        }
    };
    let mut page = Vec::new();
    let written = Man::new(command).render(&mut page);
    written.map_err(|error| Trouble::new(Exit::Internal, format!("the page cannot be written: {error}")))?;
    manners.print(&String::from_utf8_lossy(&page))?;
    manners.next("read it", "mainstay man > mainstay.1 && man ./mainstay.1");
    Ok(Exit::Done)
}
