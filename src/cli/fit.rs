//! `mainstay fit`: finds a number that nobody could observe by one that somebody did.

use super::manners::Manners;
use super::means;
use super::scenario::{self, Opened, quoted};
use super::simulation::Size;
use super::trouble::{Exit, Trouble};
use super::watcher::{Stop, Watcher};
use crate::experiment::{self, Fit, MOST_TRIES, Unfit};
use crate::notation::remedy;
use crate::report;
use crate::world::Channel;
use clap::Args;
use std::path::PathBuf;

/// What stands below the help.
const NOTES: &str = "\
What is fitted is `reachable`, the share of a group's reps on duty whom a contact can really reach: rosters count breaks \
and wrap-up as duty. The scenario's operation gives figures of its own under `observed` (mainstay explain observed); the \
policy named there is run with one share after another, always with the same luck, until the simulated figure meets the \
observed one. All other observed figures are then a test of the model.

The interval is that of the simulation's chance alone: what was observed has chance in it too.";

/// What to fit, and to what.
#[derive(Debug, Args)]
#[command(after_long_help = NOTES, after_help = "More: mainstay fit --help")]
pub struct ToFit {
    /// A folder, or the name of a scenario that comes with Mainstay
    #[arg(value_name = "SCENARIO")]
    scenario: PathBuf,
    /// The group whose `reachable` is looked for
    #[arg(long, value_name = "NAME")]
    group: String,
    /// The observed figure to meet, such as mean_wait_s
    #[arg(long, value_name = "NAME")]
    figure: String,
    /// The channel on which it was observed, where there are several
    #[arg(long, value_name = "NAME")]
    channel: Option<String>,
    /// How large and how often.
    #[command(flatten)]
    size: Size,
}

/// Finds it.
///
/// # Errors
/// When the scenario cannot be read, has no such group or figure, or no share gives the figure.
pub fn fit(asked: &ToFit, manners: &Manners) -> Result<Exit, Trouble> {
    let opened = scenario::open(Some(&asked.scenario), manners)?;
    let (wanted, policy) = sought(asked, &opened)?;
    let mut request = asked.size.request("fit", &opened, vec![policy], false, manners);
    let options = format!(" --group {} --figure {}", quoted(&asked.group), asked.figure);
    let channel = asked.channel.as_ref().map_or(String::new(), |name| format!(" --channel {name}"));
    let named = format!("mainstay fit {}", quoted(&opened.input.name));
    request.command = request.command.replacen(&named, &format!("{named}{options}{channel}"), 1);
    means::provide(&opened.scenario, &mut request, manners)?;
    manners.say_seed();
    let steps = u64::from(MOST_TRIES) * u64::from(request.replications);
    let watcher = Watcher::begin(manners, steps, "replications at the most")?;
    let found = experiment::fit(&opened.scenario, &request, wanted, &watcher);
    let stopped = watcher.end();
    let fitted = found.map_err(|unfit| told(unfit, stopped, asked))?;
    if manners.json() {
        manners.print_json(&fitted)?;
    } else {
        manners.print(&report::fitted_text(&fitted, &wanted, manners.colours_data()))?;
    }
    manners
        .next("the report with it, once the line is pasted", &format!("mainstay run {}", quoted(&opened.input.given)));
    Ok(Exit::Done)
}

/// What is asked for among what there is; and the number of the policy that was in force.
fn sought<'a>(asked: &'a ToFit, opened: &Opened) -> Result<(Fit<'a>, usize), Trouble> {
    let operation = &opened.scenario.operation;
    let missing = |message: String| Trouble::new(Exit::NothingSelected, message);
    let Some(observed) = &operation.observed else {
        let message = format!("`{}` has no figures of its own to fit to", opened.scenario.id);
        return Err(missing(message).help("write them under `observed`; `mainstay explain observed` shows how"));
    };
    let group = operation.groups.iter().position(|group| group.name == asked.group).ok_or_else(|| {
        let names: Vec<&str> = operation.groups.iter().map(|group| group.name.as_str()).collect();
        missing(format!("`{}` has no group `{}`", opened.scenario.id, asked.group))
            .maybe_help(remedy(&asked.group, &names))
    })?;
    let given = observed.channels.iter().flat_map(|(channel, known)| {
        known.figures().into_iter().filter(|(_, value, _)| value.is_some()).map(move |(name, ..)| (*channel, name))
    });
    let given: Vec<(Channel, &str)> = given.collect();
    let named =
        |channel: Channel| asked.channel.as_ref().is_none_or(|name| channel.to_string().eq_ignore_ascii_case(name));
    let fitting: Vec<_> = given.iter().filter(|(channel, name)| *name == asked.figure && named(*channel)).collect();
    match fitting.as_slice() {
        [(channel, _)] => {
            let policy = scenario::policy(&opened.scenario, &observed.policy)?;
            Ok((Fit { group, channel: *channel, figure: &asked.figure }, policy))
        }
        [] => {
            let names: Vec<String> = given.iter().map(|(channel, name)| format!("{name} ({channel})")).collect();
            let message = format!("`{}` was not observed", asked.figure);
            Err(missing(message).help(format!("what was: {}", names.join(", "))))
        }
        several => {
            let names: Vec<String> = several.iter().map(|(channel, _)| format!("--channel {channel}")).collect();
            let message = format!("`{}` was observed on {} channels", asked.figure, several.len());
            Err(Trouble::new(Exit::Usage, message).help(format!("say which: {}", names.join(" or "))))
        }
    }
}

/// Why there is no answer.
fn told(unfit: Unfit, stopped: Option<Stop>, asked: &ToFit) -> Trouble {
    match unfit {
        Unfit::Stopped => {
            let (exit, why) = match stopped {
                Some(Stop::Memory) => (Exit::Incomplete, "stopped for lack of memory"),
                Some(Stop::Person) | None => (Exit::Interrupted, "interrupted"),
            };
            Trouble::new(exit, format!("{why} before it was found: there is nothing to show"))
                .help("fewer --replications or --days take less work")
        }
        Unfit::Nothing => Trouble::new(Exit::Input, format!("nobody came whose `{}` could be simulated", asked.figure))
            .help("a longer run has --days"),
        Unfit::Beyond([(one, first), (other, last)], observed) => {
            let message = format!(
                "no share gives {} = {observed}: with {one} it is {first:.4}, with {other:.2} it is {last:.4}",
                asked.figure
            );
            Trouble::new(Exit::Input, message)
                .help("the figure does not turn on who can be reached: look at demand, patience and handle times")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Asked;
    use clap::Parser;

    #[test]
    fn a_fit_needs_a_group_and_a_figure() {
        assert!(Asked::try_parse_from(["mainstay", "fit", "phone-bank", "--group", "reps"]).is_err());
        let whole = ["mainstay", "fit", "phone-bank", "--group", "reps", "--figure", "mean_wait_s"];
        assert!(Asked::try_parse_from(whole).is_ok());
    }
}
