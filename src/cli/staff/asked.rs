//! What can be asked of `mainstay staff`: its options.

use super::law::{Law, PATIENCE, law};
use super::written;
use crate::cli::numbers::real;
use crate::stats::queueing::{Definition, Patience, Target};
use clap::{ArgGroup, Args, ValueEnum};
use std::path::PathBuf;

/// The threshold unless somebody says otherwise.
pub(super) const USUAL_WITHIN_S: f64 = 20.0;

/// What stands under the help.
const NOTES: &str = "\
Exact for Poisson arrivals and exponential handle times, first come, first served, in the steady state. Without \
--patience-s or --patience-law nobody gives up: Erlang C, which has no steady state when more work comes than the team \
can do. With --patience-s: Erlang A. A team need not be whole: 97.5 reps stand for 97.5 in the formulas (the continuous \
Erlang functions), and their figures lie between those of 97 and 98. A smallest team has at least one rep if anybody \
comes.

Patience laws, durations in seconds:
  exponential:MEAN
  weibull:SHAPE,SCALE
  hyperexponential:SHARE,MEAN,MEAN  (the share is that of the first mean)
  uniform:MOST  or  uniform:LEAST,MOST
  deterministic:TIME  (0: nobody waits, which is Erlang B)

The file of --csv has a header with the columns interval, arrivals (in the interval, not per hour), handle_s and, if you \
like, patience_s and reps; fields are parted by commas, semicolons or tabs. With reps and --target, figures are those of \
the reps given, and the smallest team stands beside them. Totals weigh intervals by their arrivals.

Each interval is answered as if it had lasted for ever (the stationary independent period-by-period approach, SIPP). \
That leaves out the queue that one interval hands to the next: after an overloaded one, where arrivals change fast, or \
where a contact takes long compared with the interval, real waits differ, and the worst comes later than shown. An \
overloaded interval that is soon over is not as bad as it looks here.";

/// What to work out.
#[derive(Debug, Args)]
#[command(after_long_help = NOTES, after_help = "More: mainstay staff --help")]
#[command(group = ArgGroup::new("queue").args(["reps", "target", "within_s", "patience_s", "patience_law"]).multiple(true))]
#[command(group = ArgGroup::new("loss").args(["lines", "blocking"]).multiple(false).conflicts_with_all(["queue", "csv"]))]
pub struct Staff {
    /// How many come in an hour
    #[arg(long, value_name = "NUMBER", value_parser = arrivals, conflicts_with = "csv", allow_negative_numbers = true)]
    pub(super) arrivals_per_hour: Option<f64>,
    /// How long it takes to serve one of them, on average, in seconds
    #[arg(long, value_name = "SECONDS", value_parser = handle, allow_negative_numbers = true)]
    pub(super) handle_s: Option<f64>,
    /// How long people wait before they give up, on average, in seconds; without it nobody gives up
    #[arg(long, value_name = "SECONDS", value_parser = patience, allow_negative_numbers = true)]
    patience_s: Option<Law>,
    /// The same by another law than the exponential, such as weibull:0.7,180 (--help lists them)
    #[arg(long, value_name = "LAW", value_parser = law, conflicts_with = "patience_s")]
    patience_law: Option<Law>,
    /// The team whose figures are wanted; need not be whole
    #[arg(long, value_name = "NUMBER", value_parser = team, allow_negative_numbers = true)]
    pub(super) reps: Option<f64>,
    /// A service level in per cent within seconds, such as 80/20: finds the smallest team for it
    #[arg(long, value_name = "PERCENT/SECONDS", value_parser = goal, allow_hyphen_values = true)]
    pub(super) target: Option<Goal>,
    /// What the target is a share of
    #[arg(long, value_enum, value_name = "NAME", default_value_t = Named::PServedWithinT, ignore_case = true, requires = "target")]
    pub(super) definition: Named,
    /// The threshold of service levels, in seconds [default: that of the target, or else 20]
    #[arg(long, value_name = "SECONDS", value_parser = threshold, conflicts_with = "target", allow_negative_numbers = true)]
    within_s: Option<f64>,
    /// A plan by half hour: a file with the columns interval, arrivals, handle_s, and if you like patience_s, reps
    #[arg(long, value_name = "FILE")]
    pub(super) csv: Option<PathBuf>,
    /// How long an interval of the plan is, in minutes
    #[arg(long, value_name = "NUMBER", default_value_t = 30.0, value_parser = minutes, requires = "csv", allow_negative_numbers = true)]
    pub(super) interval_minutes: f64,
    /// Lines instead of reps: whoever finds all of them busy is lost (Erlang B)
    #[arg(long, value_name = "NUMBER", value_parser = team, allow_negative_numbers = true)]
    pub(super) lines: Option<f64>,
    /// The share that may be lost, such as 0.01: finds the fewest lines for it
    #[arg(long, value_name = "SHARE", value_parser = share, allow_negative_numbers = true)]
    pub(super) blocking: Option<f64>,
}

/// A share in per cent, as it was written, and seconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Goal {
    percent: f64,
    within_s: f64,
}

/// The definitions of service level by their names in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Named {
    /// Served in time, of all who come
    #[value(name = "p_served_within_T")]
    PServedWithinT,
    /// Served in time, of all who are served
    #[value(name = "sl_of_served")]
    SlOfServed,
    /// Served or gone in time, of all who come
    #[value(name = "p_wait_le_T_any_outcome")]
    PWaitLeTAnyOutcome,
    /// Served in time, of all but those gone in time
    #[value(name = "sl_excluding_abandons_before_T")]
    SlExcludingAbandonsBeforeT,
}

impl Named {
    fn definition(self) -> Definition {
        match self {
            Named::PServedWithinT => Definition::OfOffered,
            Named::SlOfServed => Definition::OfServed,
            Named::PWaitLeTAnyOutcome => Definition::AnyOutcome,
            Named::SlExcludingAbandonsBeforeT => Definition::ExcludingEarlyAbandons,
        }
    }

    pub(super) fn name(self) -> &'static str {
        super::text::name(self.definition())
    }

    /// Another one, to hold against this.
    pub(super) fn other(self) -> Named {
        if self == Named::PServedWithinT { Named::SlOfServed } else { Named::PServedWithinT }
    }
}

impl Staff {
    /// How long people wait before they give up, if they do.
    pub(super) fn law(&self) -> Option<Law> {
        self.patience_law.clone().or_else(|| self.patience_s.clone())
    }

    /// The threshold of service levels.
    pub(super) fn within_s(&self) -> f64 {
        self.target.map(|goal| goal.within_s).or(self.within_s).unwrap_or(USUAL_WITHIN_S)
    }

    /// The target with its definition.
    pub(super) fn target(&self) -> Option<Target> {
        let definition = self.definition.definition();
        self.target.map(|goal| Target { share: goal.percent / 100.0, within: goal.within_s, definition })
    }

    /// The command but for team, target and threshold.
    pub(super) fn question(&self) -> String {
        let mut command = "mainstay staff".to_owned();
        if let Some(path) = &self.csv {
            command.push_str(&format!(" --csv {}", written(path)));
            if self.interval_minutes != 30.0 {
                command.push_str(&format!(" --interval-minutes {}", self.interval_minutes));
            }
        }
        for (option, number) in [("arrivals-per-hour", self.arrivals_per_hour), ("handle-s", self.handle_s)] {
            if let Some(number) = number {
                command.push_str(&format!(" --{option} {number}"));
            }
        }
        if let Some(law) = self.law() {
            let written = match law.patience {
                Patience::Exponential { mean } => format!(" --patience-s {mean}"),
                _ => format!(" --patience-law {}", law.written),
            };
            command.push_str(&written);
        }
        command
    }

    /// The target as it is asked for, without its definition.
    pub(super) fn target_words(&self) -> String {
        self.target.map_or_else(String::new, |goal| format!(" --target {}/{}", goal.percent, goal.within_s))
    }

    /// The command that gives the same again.
    pub(super) fn command(&self) -> String {
        let mut command = self.question();
        for (option, number) in [("reps", self.reps), ("lines", self.lines), ("blocking", self.blocking)] {
            if let Some(number) = number {
                command.push_str(&format!(" --{option} {number}"));
            }
        }
        if self.target.is_some() {
            command.push_str(&format!("{} --definition {}", self.target_words(), self.definition.name()));
        } else if self.lines.is_none() && self.blocking.is_none() {
            command.push_str(&format!(" --within-s {}", self.within_s()));
        }
        command
    }
}

fn arrivals(text: &str) -> Result<f64, String> {
    real(text, 0.0, 1e9, "a number from 0 to 1e9")
}

fn handle(text: &str) -> Result<f64, String> {
    real(text, 1e-6, 1e9, "seconds above 0, from 1e-6 to 1e9")
}

fn patience(text: &str) -> Result<Law, String> {
    Law::exponential(text.trim().parse::<f64>().map_err(|_| PATIENCE)?)
}

fn team(text: &str) -> Result<f64, String> {
    real(text, 0.0, super::MOST_OFFERED, "a number from 0 to 1,000,000")
}

fn threshold(text: &str) -> Result<f64, String> {
    real(text, 0.0, 1e9, "seconds from 0 to 1e9")
}

fn minutes(text: &str) -> Result<f64, String> {
    real(text, 1.0, 1440.0, "minutes from 1 to 1440")
}

fn share(text: &str) -> Result<f64, String> {
    let what = "a share above 0 and below 1, such as 0.01 for 1 %";
    real(text, f64::MIN_POSITIVE, 1.0 - f64::EPSILON, what)
}

fn goal(text: &str) -> Result<Goal, String> {
    let form = "write per cent and seconds, such as 80/20 for 80 % within 20 s";
    let (percent, seconds) = text.split_once('/').ok_or(form)?;
    let value = |text: &str| text.trim().parse::<f64>().ok().filter(|value| *value >= 0.0).ok_or(form);
    let (percent, within_s) = (value(percent)?, value(seconds)?);
    if !(1.0..100.0).contains(&percent) {
        return Err(format!("{percent} % cannot be a target: from 1 to below 100 can; {form}"));
    }
    if within_s > 1e9 {
        return Err(form.to_owned());
    }
    Ok(Goal { percent, within_s })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_per_cent_and_seconds() {
        assert_eq!(goal("80/20"), Ok(Goal { percent: 80.0, within_s: 20.0 }));
        assert_eq!(goal(" 99.5 / 0"), Ok(Goal { percent: 99.5, within_s: 0.0 }));
        for wrong in ["80", "0.8/20", "100/20", "80/-1", "80/many", "/", "NaN/20", "80/inf"] {
            assert!(goal(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn numbers_keep_to_their_range_and_no_zero_is_negative() {
        assert_eq!(arrivals("-0").map(f64::is_sign_negative), Ok(false));
        for wrong in ["-1", "NaN", "inf", "1e10", "", "many"] {
            assert!(arrivals(wrong).is_err(), "{wrong}");
        }
        assert!(share("1").is_err() && share("0").is_err() && share("0.01").is_ok());
        assert!(handle("0").is_err() && minutes("0").is_err());
    }
}
