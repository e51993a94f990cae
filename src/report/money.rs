//! Money: what the service costs and what is left, over the whole time and not contact by contact.

use super::bars::{Bars, Part};
use super::figures::{self, Unit, number, sound_estimate};
use super::page::{Block, Section};
use super::palette::Role;
use super::rows::{Group, Row, Rows};
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{Money, Results};

/// The costs and the net.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "money",
    about: "What the service costs, part by part, and what is left of the margin after all costs.",
    draw: Draw::Results(section),
};

const PARTS: [Part; 4] = [
    Part { name: "wages", role: Role::Shade(0), light: false },
    Part { name: "contact costs", role: Role::Shade(1), light: false },
    Part { name: "remedies and rewards", role: Role::Shade(2), light: true },
    Part { name: "policy levers", role: Role::Shade(3), light: true },
];

fn section(results: &Results) -> Option<Section> {
    if !results.policies.iter().any(|policy| goes_on(&policy.money)) {
        return None;
    }
    let mut section = Section::new(INFO.name, "What it costs, and what is left").say(
        "A remedy that keeps a customer pays for itself later or not at all, so money is counted over the whole \
         time. Net is the margin customers brought in while they stayed, less wages, contacts, remedies and the \
         levers themselves.",
    );
    let net: Vec<Row> = results
        .policies
        .iter()
        .enumerate()
        .filter(|(_, policy)| sound_estimate(policy.money.net).is_some())
        .map(|(index, policy)| Row {
            policy: index,
            name: policy.policy.clone(),
            estimate: policy.money.net,
            value: figures::with_interval(policy.money.net, Unit::Cents),
            ..Row::default()
        })
        .collect();
    if !net.is_empty() {
        let chart = Rows {
            name: "net",
            title: "Net money",
            about: "For each policy a point at the margin less all costs, with its interval.".to_owned(),
            axis: "margin less all costs, in the currency of the operation",
            unit: Unit::Cents,
            limits: (f64::MIN, f64::MAX),
            groups: vec![Group { heading: format!("net, {}", results.currency), target: None, rows: net }],
        };
        section = section.with(Block::Chart(chart.svg()));
    }
    let costly = results.policies.iter().any(|policy| costs(&policy.money).iter().flatten().any(|cost| *cost > 0.0));
    if costly {
        let bars = results.policies.iter().map(|policy| {
            let costs = costs(&policy.money).to_vec();
            let total: f64 = costs.iter().flatten().sum();
            (policy.policy.clone(), costs, figures::figure(total, Unit::Cents))
        });
        let chart = Bars {
            name: "costs",
            title: "Costs by kind",
            about: "One bar for each policy, its parts wages, contact costs, remedies with rewards, and policy levers."
                .to_owned(),
            axis: format!("costs over the whole time, {}", results.currency),
            parts: &PARTS,
            bars: bars.collect(),
            write: &|cents| number(cents / 100.0, 0),
        };
        section = section.with(chart.key()).with(Block::Chart(chart.svg()));
    }
    section = section.with(Block::Table(table(results)));
    Some(match super::beside::table(results) {
        Some(beside) => section.with(Block::Table(beside)),
        None => section,
    })
}

/// Whether anything costs or brings anything.
pub(super) fn goes_on(money: &Money) -> bool {
    let amounts = [money.margin, money.sales, money.net].into_iter().flatten();
    let paid = costs(money).into_iter().flatten();
    amounts.map(|found| found.estimate).chain(paid).any(|amount| amount != 0.0)
}

fn costs(money: &Money) -> [Option<f64>; 4] {
    let [wages, contacts, remedies, rewards, levers] =
        [money.wages, money.contact_costs, money.remedies, money.rewards, money.levers]
            .map(|cost| sound_estimate(cost).map(|found| found.estimate));
    let given = remedies.map(|remedies| remedies + rewards.unwrap_or_default()).or(rewards);
    [wages, contacts, given, levers]
}

fn table(results: &Results) -> Table {
    let columns = [
        "Policy",
        "Margin",
        "Sales",
        "Sales lost",
        "Wages",
        "Contact costs",
        "Remedies",
        "Rewards",
        "Policy levers",
        "Net",
        "of wages: idle capacity",
    ];
    let mut table = Table::new(&columns).caption(&format!(
        "All amounts in {}, a replication. Net is margin and sales less all that stands between; amounts are rounded \
         one by one. Idle capacity is paid time with nothing to do: room, not cash.",
        results.currency
    ));
    for (index, policy) in results.policies.iter().enumerate() {
        let money = &policy.money;
        let figures = [
            money.margin,
            money.sales,
            money.lost_sales,
            money.wages,
            money.contact_costs,
            money.remedies,
            money.rewards,
            money.levers,
            money.net,
            money.idle_capacity,
        ];
        let cells = figures.into_iter().map(|cents| Cell::estimate(cents, Unit::Cents));
        table.rows.push(std::iter::once(Cell::policy(index, &policy.policy)).chain(cells).collect());
    }
    table.without_empty_columns()
}
