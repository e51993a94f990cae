//! The summary on the terminal: the standards first, then retention, consistency, follow-up, team, money and doubts.

use super::doubts::{own, shared};
use super::figures::{self, NONE, Unit, counted, figure, money, number, sound, sound_estimate};
use super::labels::plain;
use super::money::goes_on;
use super::observed;
use super::terminal::{Align, Look, Terminal, faint, usual};
use super::verdict::{lead, left_out, standards_met, title};
use crate::experiment::{ObservedFigure, PolicyResults, Results};
use crate::stats::Estimate;

/// A row of a policy's details: the label, the figure with its interval, and more about it.
type Detail = [String; 3];

/// The results in at most 100 columns: several policies side by side first, then each by itself.
///
/// ANSI colours only if `colour`; the words say all that the colours do. The command stands on a line of its own, whole
/// however long it is, so that it can be copied.
pub fn summary(results: &Results, colour: bool) -> String {
    let mut text = Terminal::new(colour);
    text.wrapped("", &title(&results.title, &results.scenario), Look::Bold);
    text.wrapped("", &lead(results), Look::Usual);
    let missing = missing(results);
    if !missing.is_empty() {
        text.wrapped("", &left_out(&missing), Look::Usual);
    }
    if results.policies.len() > 1 {
        text.blank();
        side_by_side(&mut text, results);
    }
    let shared = shared(results);
    if !shared.is_empty() {
        text.blank();
        careful(&mut text, "", "Be careful under every policy", &shared);
    }
    for policy in &results.policies {
        text.blank();
        details(&mut text, policy, &results.currency);
        careful(&mut text, "  ", "Be careful", &own(policy, &shared));
    }
    text.blank();
    text.line("The same again:");
    text.line(&format!("  {}", plain(&results.command)));
    text.finish()
}

fn side_by_side(text: &mut Terminal, results: &Results) {
    let net = format!("net, {}", results.currency);
    let head = ["policy", "standards", "level", "consistency", "follow-up", "retention", "months", &net];
    let mut rows = vec![head.map(faint).to_vec()];
    for policy in &results.policies {
        let (met, all) = standards_met(policy);
        let look = match (met == all, all) {
            (_, 0) => Look::Usual,
            (true, _) => Look::Good,
            (false, _) => Look::Bad,
        };
        let standards = if all == 0 { NONE.to_owned() } else { format!("{met} of {all}") };
        rows.push(vec![
            (policy.policy.clone(), Look::Bold),
            (standards, look),
            usual(figures::mean(policy.level, Unit::Plain(1))),
            usual(figures::mean(policy.consistency.overall, Unit::Share)),
            usual(figures::mean(policy.follow_up.overall, Unit::Share)),
            usual(figures::mean(policy.retention.at_horizon, Unit::Share)),
            usual(figures::mean(policy.retention.months_kept, Unit::Plain(1))),
            usual(figures::mean(policy.money.net.filter(|_| goes_on(&policy.money)), Unit::Cents)),
        ]);
    }
    let is_said = |column: usize| rows.iter().skip(1).any(|row| row[column].0 != NONE);
    let said: Vec<bool> = (0..head.len()).map(is_said).collect();
    for row in &mut rows {
        let mut said = said.iter();
        row.retain(|_| said.next() == Some(&true));
    }
    let mut align = [Align::Right; 8];
    align[0] = Align::Left;
    text.table("", &align[..said.iter().filter(|said| **said).count()], &rows);
}

/// The groups of a policy's details that always mean something, but for operations without the kind.
fn groups(policy: &PolicyResults, currency: &str) -> [(&'static str, Vec<Detail>); 5] {
    let defined = |details: Vec<Detail>| details.into_iter().filter(|[_, value, _]| value != NONE).collect();
    [
        ("Retention", defined(retention(policy))),
        ("Consistency", defined(consistency(policy))),
        ("Follow-up", defined(follow_up(policy))),
        ("Team", defined(team(policy))),
        ("Money", defined(if goes_on(&policy.money) { cost(policy, currency) } else { Vec::new() })),
    ]
}

/// The groups that have nothing to show under any policy.
fn missing(results: &Results) -> Vec<String> {
    let Some(first) = results.policies.first() else { return Vec::new() };
    let names = groups(first, "").map(|(name, _)| name);
    let shown = |name: &str| {
        let groups = results.policies.iter().flat_map(|policy| groups(policy, ""));
        groups.into_iter().any(|(own, details)| own == name && !details.is_empty())
    };
    names.into_iter().filter(|name| !shown(name)).map(str::to_lowercase).collect()
}

fn details(text: &mut Terminal, policy: &PolicyResults, currency: &str) {
    let title = if policy.title == policy.policy { "" } else { &policy.title };
    text.table("", &[Align::Left; 2], &[vec![(policy.policy.clone(), Look::Bold), faint(title)]]);
    standards(text, policy);
    let extra = [("Beside", beside(policy)), ("Yours", yours(policy))];
    let mut rows = Vec::new();
    for (heading, details) in groups(policy, currency).into_iter().chain(extra) {
        for (place, [label, value, more]) in details.into_iter().enumerate() {
            let heading = if place == 0 { heading } else { "" };
            rows.push(vec![(heading.to_owned(), Look::Bold), usual(label), usual(value), faint(more)]);
        }
    }
    text.table("  ", &[Align::Left; 4], &rows);
}

fn careful(text: &mut Terminal, indent: &str, heading: &str, doubts: &[String]) {
    if !doubts.is_empty() {
        let heading = text.paint(heading, Look::Bold);
        text.line(&format!("{indent}{heading}"));
    }
    for doubt in doubts {
        text.wrapped(&format!("{indent}! "), doubt, Look::Usual);
    }
}

fn standards(text: &mut Terminal, policy: &PolicyResults) {
    let (met, all) = standards_met(policy);
    let heading = text.paint("Standards", Look::Bold);
    text.line(&match all {
        0 => format!("  {heading}  none applied"),
        _ => format!("  {heading}  {met} of {all} met"),
    });
    let rows: Vec<Vec<(String, Look)>> = policy
        .standards
        .iter()
        .map(|standard| {
            let (sign, look) = match standard.met {
                Some(true) => ("✓", Look::Good),
                Some(false) => ("✗", Look::Bad),
                None => (NONE, Look::Faint),
            };
            let attained = match standard.attained {
                Some(_) => figures::mean(standard.attained, Unit::Share),
                None => "never applied".to_owned(),
            };
            vec![
                (sign.to_owned(), look),
                usual(&standard.standard),
                usual(attained),
                faint(figures::interval(standard.attained, Unit::Share)),
                usual(format!("target {}", figure(standard.target, Unit::Share))),
            ]
        })
        .collect();
    text.table("  ", &[Align::Left, Align::Left, Align::Right, Align::Left, Align::Left], &rows);
}

fn retention(policy: &PolicyResults) -> Vec<Detail> {
    let retention = &policy.retention;
    let business = match retention.one_business {
        Some([low, high]) if sound(low).is_some() && sound(high).is_some() => {
            format!("one business: {} to {}", number(low * 100.0, 1), figure(high, Unit::Share))
        }
        _ => String::new(),
    };
    let days = counted(retention.horizon_days.into(), "day", "days");
    vec![
        detail(&format!("after {days}"), retention.at_horizon, Unit::Share, &business),
        detail("months kept", retention.months_kept, Unit::Plain(2), ""),
        detail(
            "left in silence",
            retention.left_silent,
            Unit::Share,
            &aside(policy.silent_defectors, "silent defectors"),
        ),
        detail("left and said so", retention.left_voiced, Unit::Share, ""),
        detail("left otherwise", retention.left_otherwise, Unit::Share, "for other reasons"),
    ]
}

fn consistency(policy: &PolicyResults) -> Vec<Detail> {
    let consistency = &policy.consistency;
    vec![
        detail("overall", consistency.overall, Unit::Share, ""),
        detail("lowest part", consistency.lowest, Unit::Share, "each run's weakest, on average"),
        detail("level, of 100", policy.level, Unit::Plain(1), ""),
    ]
}

fn follow_up(policy: &PolicyResults) -> Vec<Detail> {
    let follow_up = &policy.follow_up;
    let seen = match sound_estimate(follow_up.seen_by_dashboard) {
        Some(seen) => format!("a dashboard sees {}", figure(seen.estimate, Unit::Share)),
        None => String::new(),
    };
    vec![
        detail("overall", follow_up.overall, Unit::Share, ""),
        detail("promises kept", follow_up.promises_kept, Unit::Share, &aside(policy.promises.made, "made")),
        detail("truly solved", follow_up.true_resolution, Unit::Share, &seen),
        detail("defectors found", policy.follow_up.defectors_found, Unit::Share, ""),
    ]
}

fn team(policy: &PolicyResults) -> Vec<Detail> {
    let team = &policy.team;
    let wait = match sound_estimate(team.supervisor_wait_s) {
        Some(wait) => format!("waiting {} for a supervisor", figure(wait.estimate, Unit::Seconds)),
        None => String::new(),
    };
    vec![
        detail("morale", team.morale, Unit::Share, &aside(team.leavers, "reps left")),
        detail("pressure", team.pressure, Unit::Plain(2), ""),
        detail("occupancy", team.occupancy, Unit::Share, ""),
        detail("to a supervisor", team.escalated_share, Unit::Share, &wait),
    ]
}

fn cost(policy: &PolicyResults, currency: &str) -> Vec<Detail> {
    let row = |label: &str, cents: Option<Estimate>| {
        let mean = sound_estimate(cents).map_or(NONE.to_owned(), |found| money(found.estimate, currency));
        let figure = format!("{mean} {}", figures::interval(cents, Unit::Cents));
        [label.to_owned(), figure.trim_end().to_owned(), String::new()]
    };
    let money = &policy.money;
    let mut rows = vec![
        row("net", money.net),
        row("margin", money.margin),
        row("wages", money.wages),
        row("contacts", money.contact_costs),
        row("remedies", money.remedies),
        row("levers", money.levers),
    ];
    rows.extend(money.newcomers.map(|newcomers| row("of the margin, newcomers", Some(newcomers))));
    rows.extend(money.sales.map(|sales| row("sales", Some(sales))));
    rows.extend(money.lost_sales.map(|lost| row("sales lost", Some(lost))));
    rows.extend(money.rewards.map(|rewards| row("rewards", Some(rewards))));
    rows
}

fn beside(policy: &PolicyResults) -> Vec<Detail> {
    let figures = policy.beside.figures().into_iter();
    figures.map(|(name, figure)| detail(name, Some(figure), Unit::Plain(1), "")).collect()
}

/// What the business observed, beside what was simulated.
fn yours(policy: &PolicyResults) -> Vec<Detail> {
    let row = |figure: &ObservedFigure| {
        let unit = observed::unit(figure);
        let yours = format!("yours {}", figures::figure(figure.observed, unit));
        detail(&observed::name(figure), figure.simulated, unit, &yours)
    };
    policy.observed.iter().map(row).collect()
}

fn detail(label: &str, estimate: Option<Estimate>, unit: Unit, more: &str) -> Detail {
    [label.to_owned(), figures::with_interval(estimate, unit), more.to_owned()]
}

/// A mean and what it counts, or nothing.
fn aside(estimate: Option<Estimate>, noun: &str) -> String {
    match sound_estimate(estimate) {
        Some(found) => format!("{} {noun}", number(found.estimate, if found.estimate.abs() < 10.0 { 1 } else { 0 })),
        None => String::new(),
    }
}
