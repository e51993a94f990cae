//! Yours beside simulated: what the business observed of itself, and what a run of its policy of then gives.

use super::figures::Unit;
use super::page::{Block, Section};
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{ObservedFigure, Results};

/// What was observed beside what was simulated.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "observed",
    about: "Figures that the business observed of itself, beside the simulated ones of the policy that was in force.",
    draw: Draw::Results(section),
};

fn section(results: &Results) -> Option<Section> {
    let section = Section::new(INFO.name, "Yours beside simulated");
    let policies = || results.policies.iter().filter(|policy| !policy.observed.is_empty());
    if policies().next().is_none() {
        return Some(section.say(
            "The operation gives no figures of its own. Where it does, under `observed`, they stand here beside the \
             simulated ones, and one sees how far to trust the model.",
        ));
    }
    Some(policies().fold(section, |section, policy| {
        let mut table = Table::new(&["figure", "observed", "simulated"]);
        for figure in &policy.observed {
            let unit = unit(figure);
            table.rows.push(vec![
                Cell::head(&name(figure)),
                Cell::figure(figure.observed, unit),
                Cell::estimate(figure.simulated, unit),
            ]);
        }
        section
            .say(format!(
                "Under {}. An interval is that of the simulated mean; what was observed has chance in it too.",
                policy.policy
            ))
            .with(Block::Table(table))
    }))
}

/// A figure's name in words.
pub(super) fn name(figure: &ObservedFigure) -> String {
    let what = match figure.figure {
        "contacts" => "contacts",
        "abandoned_share" => "gave up",
        "waited_share" => "waited at all",
        "mean_wait_s" => "mean wait, s",
        "mean_wait_served_s" => "mean wait of those served, s",
        "mean_handle_s" => "mean handle time, s",
        _ => "served in time",
    };
    format!("{}: {what}", figure.channel)
}

/// A figure's unit.
pub(super) fn unit(figure: &ObservedFigure) -> Unit {
    match figure.figure {
        "contacts" => Unit::Plain(0),
        "abandoned_share" | "waited_share" | "service_level" => Unit::Share,
        _ => Unit::Plain(1),
    }
}
