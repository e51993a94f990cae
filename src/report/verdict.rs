//! The verdict: every policy's headline figures in one table, and what stands out of them in words.

use super::figures::{self, NONE, Unit, counted, sound_estimate, spoken};
use super::money::goes_on;
use super::page::{Block, Section};
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{PolicyResults, Results};
use crate::stats::Estimate;

/// The table of headline figures.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "verdict",
    about: "Every policy's headline figures side by side: standards met, level, consistency, follow-up, retention, \
        money.",
    draw: Draw::Results(section),
};

/// The scenario's title, or its name where it has none.
pub(super) fn title(title: &str, name: &str) -> String {
    if title.trim().is_empty() { name.to_owned() } else { title.to_owned() }
}

/// What was run, in a paragraph.
pub(super) fn lead(results: &Results) -> String {
    let names: Vec<&str> = results.policies.iter().map(|policy| policy.policy.as_str()).collect();
    let luck = match names.len() {
        0 | 1 => "",
        _ => " Every policy served the same customers with the same luck, so differences are the policies' own.",
    };
    let whom = match results.customers {
        0 => "Nobody but strangers".to_owned(),
        customers => counted(customers.into(), "customer", "customers"),
    };
    format!(
        "{whom} over {}, {} with seed {}. {}: {}.{luck}",
        counted(results.days.into(), "day", "days"),
        counted(results.replications.into(), "replication of each policy", "replications of each policy"),
        results.seed,
        if names.len() == 1 { "Policy" } else { "Policies" },
        spoken(&names),
    )
}

/// What has nothing to show, in a sentence.
pub(super) fn left_out<N: AsRef<str>>(names: &[N]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    format!("Left out, because there is nothing of the kind here: {}.", names.join(", "))
}

/// How many standards that applied were met, and how many applied.
pub(super) fn standards_met(policy: &PolicyResults) -> (usize, usize) {
    let judged = policy.standards.iter().filter_map(|standard| standard.met);
    judged.fold((0, 0), |(met, all), this| (met + usize::from(this), all + 1))
}

fn section(results: &Results) -> Option<Section> {
    let mut section = Section::new(INFO.name, "The verdict");
    let share = |found: Estimate| figures::with_interval(Some(found), Unit::Share);
    let count = |found: Estimate| figures::with_interval(Some(found), Unit::Plain(0));
    let amount = |found: Estimate| {
        let interval = figures::interval(Some(found), Unit::Cents);
        format!("{} {interval}", figures::money(found.estimate, &results.currency)).trim_end().to_owned()
    };
    let facts: Vec<String> = [
        most_standards(results),
        extremes(results, ("Most customers stay", "fewest"), true, share, |policy| policy.retention.at_horizon),
        extremes(results, ("Fewest leave in silence", "most"), false, count, |policy| policy.silent_defectors),
        extremes(results, ("Most money is left", "least"), true, amount, |policy| policy.money.net),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !facts.is_empty() {
        section = section.with(Block::Points(facts));
    }
    Some(section.with(Block::Table(table(results).without_empty_columns())).say(
        "Beneath a figure stands its 95 % interval: with more replications the mean would settle in there. \
         Where two intervals overlap, ask mainstay compare before calling one policy better.",
    ))
}

fn table(results: &Results) -> Table {
    let horizon = results.policies.iter().map(|policy| policy.retention.horizon_days).max().unwrap_or(0);
    let columns = [
        "Policy",
        "Standards met",
        "Level, of 100",
        "Consistency",
        "Follow-up",
        &format!("Retention, {}", counted(horizon.into(), "day", "days")),
        "Months kept",
        &format!("Net money, {}", results.currency),
        "Silent defectors",
    ];
    let mut table = Table::new(&columns);
    for (index, policy) in results.policies.iter().enumerate() {
        let (met, all) = standards_met(policy);
        let title = if policy.title == policy.policy { "" } else { &policy.title };
        let standards = if all == 0 { NONE.to_owned() } else { format!("{met} of {all}") };
        table.rows.push(vec![
            Cell::policy(index, &policy.policy).with_small(title),
            Cell::written(standards).judged((all > 0).then_some(met == all)),
            Cell::estimate(policy.level, Unit::Plain(1)),
            Cell::estimate(policy.consistency.overall, Unit::Share),
            Cell::estimate(policy.follow_up.overall, Unit::Share),
            Cell::estimate(policy.retention.at_horizon, Unit::Share),
            Cell::estimate(policy.retention.months_kept, Unit::Plain(1)),
            Cell::estimate(policy.money.net.filter(|_| goes_on(&policy.money)), Unit::Cents),
            Cell::estimate(policy.silent_defectors, Unit::Plain(0)),
        ]);
    }
    table
}

/// Who meets the most standards.
fn most_standards(results: &Results) -> Option<String> {
    let most = results.policies.iter().map(standards_met).map(|(met, _)| met).max()?;
    let judged = results.policies.iter().map(standards_met).map(|(_, all)| all).max()?;
    if judged == 0 {
        return None;
    }
    let best: Vec<&str> = results
        .policies
        .iter()
        .filter(|policy| standards_met(policy).0 == most)
        .map(|policy| policy.policy.as_str())
        .collect();
    Some(match (most, best.len() == results.policies.len() && best.len() > 1) {
        (0, _) if results.policies.len() == 1 => {
            format!("{} meets none of {}.", spoken(&best), counted(judged as u64, "standard", "standards"))
        }
        (0, _) => format!("No policy meets any of the {}.", counted(judged as u64, "standard", "standards")),
        (_, true) => format!("Every policy meets {most} of {}.", counted(judged as u64, "standard", "standards")),
        _ => format!(
            "{} {} {most} of {}{}",
            spoken(&best),
            if best.len() == 1 { "meets" } else { "meet" },
            counted(judged as u64, "standard", "standards"),
            if results.policies.len() > 1 { ", the most of all." } else { "." },
        ),
    })
}

/// Under which policies a figure is best and worst, and whether that is clear.
fn extremes(
    results: &Results,
    (best, worst): (&str, &str),
    more_is_better: bool,
    write: impl Fn(Estimate) -> String,
    of: impl Fn(&PolicyResults) -> Option<Estimate>,
) -> Option<String> {
    let named = results.policies.iter().filter_map(|policy| Some((policy, sound_estimate(of(policy))?)));
    let mut ranked: Vec<(&PolicyResults, Estimate)> = named.collect();
    ranked.sort_by(|(_, a), (_, b)| b.estimate.total_cmp(&a.estimate));
    if ranked.len() < 2 {
        return None;
    }
    let ((most, high), (least, low)) = (*ranked.first()?, *ranked.last()?);
    if most.policy == least.policy || high.estimate == low.estimate {
        return None;
    }
    let apart = high.low.zip(low.high).is_some_and(|(high, low)| high > low);
    let caution = if apart { "" } else { " These two are not clearly apart." };
    let (first, last) = if more_is_better { ((most, high), (least, low)) } else { ((least, low), (most, high)) };
    Some(format!(
        "{best} under {}: {}; {worst} under {}: {}.{caution}",
        first.0.policy,
        write(first.1),
        last.0.policy,
        write(last.1)
    ))
}
