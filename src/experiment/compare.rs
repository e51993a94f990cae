//! Holds one policy against another: paired differences over replications.

use super::comparison::{Comparison, Difference};
use super::doubts::Doubt;
use super::figures as of;
use super::replication::{Replication, replications};
use super::request::Request;
use super::results::Results;
use super::run::results;
use super::watch::Watch;
use crate::scenario::Scenario;
use crate::sim::DAYS_A_MONTH;
use crate::stats::{Estimate, holm, mean, paired, paired_p_value};
use std::sync::Arc;

/// Above this an adjusted p-value does not settle a difference.
const SETTLED: f64 = 0.05;

/// A figure that policies are compared by.
struct Compared {
    figure: &'static str,
    unit: &'static str,
    more_is_better: Option<bool>,
    of: of::Figure,
    /// What is compared is the figure times this, as in customers of 100.
    times: f64,
}

const RETENTION: usize = 0;
const NET: usize = 6;

/// The figures, the most important first.
const COMPARED: [Compared; 11] = [
    Compared {
        figure: "retention",
        unit: "customers in 100",
        more_is_better: Some(true),
        of: of::retained,
        times: 100.0,
    },
    Compared {
        figure: "months kept",
        unit: "months a customer",
        more_is_better: Some(true),
        of: of::months_kept,
        times: 1.0,
    },
    Compared { figure: "level", unit: "points", more_is_better: Some(true), of: of::level, times: 1.0 },
    Compared { figure: "consistency", unit: "points", more_is_better: Some(true), of: of::consistency, times: 100.0 },
    Compared { figure: "follow-up", unit: "points", more_is_better: Some(true), of: of::follow_up, times: 100.0 },
    Compared {
        figure: "silent defectors",
        unit: "customers",
        more_is_better: Some(false),
        of: of::silent_defectors,
        times: 1.0,
    },
    Compared { figure: "net", unit: "money", more_is_better: Some(true), of: net, times: 0.01 },
    Compared { figure: "margin", unit: "money", more_is_better: Some(true), of: margin, times: 0.01 },
    Compared { figure: "wages", unit: "money", more_is_better: Some(false), of: wages, times: 0.01 },
    Compared { figure: "remedies", unit: "money", more_is_better: None, of: remedies, times: 0.01 },
    Compared { figure: "levers", unit: "money", more_is_better: None, of: levers, times: 0.01 },
];

fn net(replication: &Replication) -> Option<f64> {
    Some(replication.books.money.net())
}

fn margin(replication: &Replication) -> Option<f64> {
    Some(replication.books.money.margin)
}

fn wages(replication: &Replication) -> Option<f64> {
    Some(replication.books.money.wages)
}

fn remedies(replication: &Replication) -> Option<f64> {
    Some(replication.books.money.remedies)
}

fn levers(replication: &Replication) -> Option<f64> {
    Some(replication.books.money.levers)
}

/// What came of a comparison.
#[derive(Debug, Clone)]
pub struct Compare {
    /// The differences, in figures and in words.
    pub comparison: Comparison,
    /// Both policies' own results.
    pub results: Results,
    /// All replications asked for were finished.
    pub complete: bool,
}

/// Holds the first policy of a request against the second, on the same customers and luck.
pub fn compare(scenario: &Arc<Scenario>, request: &Request, watch: &dyn Watch) -> Compare {
    let done = replications(scenario, request, watch);
    let results = results(scenario, request, &done);
    let differences = match done.as_slice() {
        [policy, baseline, ..] => differences(policy, baseline, &scenario.currency),
        _ => Vec::new(),
    };
    let name = |place: usize| results.policies.get(place).map_or(String::new(), |policy| policy.policy.clone());
    let complete = results.replications == request.replications;
    let mut doubts: Vec<String> = Vec::new();
    let sure = differences.iter().any(|each| each.p_adjusted.is_some_and(|p| p < SETTLED));
    if !sure && !differences.is_empty() {
        doubts.push(Doubt::NoneSure.to_string());
    }
    doubts.push(Doubt::ManyFigures(differences.iter().filter(|each| each.p.is_some()).count()).to_string());
    for doubt in results.policies.iter().flat_map(|policy| &policy.doubts) {
        if !doubts.contains(doubt) {
            doubts.push(doubt.clone());
        }
    }
    let comparison = Comparison {
        mainstay: results.mainstay.clone(),
        scenario: results.scenario.clone(),
        title: results.title.clone(),
        currency: results.currency.clone(),
        seed: results.seed,
        replications: results.replications,
        days: results.days,
        customers: results.customers,
        command: results.command.clone(),
        inputs: results.inputs.clone(),
        policy: name(0),
        baseline: name(1),
        words: words(&name(0), &name(1), results.days, &results.currency, &differences),
        differences,
        doubts,
    };
    Compare { comparison, results, complete }
}

/// The paired differences, with p-values adjusted for how many there are.
fn differences(policy: &[Replication], baseline: &[Replication], currency: &str) -> Vec<Difference> {
    let each = COMPARED.iter().map(|compared| {
        // A pair counts when the figure is defined in both of its replications.
        let pairs = policy.iter().zip(baseline);
        let both =
            pairs.filter_map(|(a, b)| Some(((compared.of)(a)? * compared.times, (compared.of)(b)? * compared.times)));
        let (a, b): (Vec<f64>, Vec<f64>) = both.unzip();
        Difference {
            figure: compared.figure.to_owned(),
            unit: if compared.unit == "money" { currency.to_owned() } else { compared.unit.to_owned() },
            difference: paired(&a, &b),
            policy: mean(&a),
            baseline: mean(&b),
            p: paired_p_value(&a, &b),
            p_adjusted: None,
            more_is_better: compared.more_is_better,
        }
    });
    let mut differences: Vec<Difference> = each.collect();
    let known: Vec<usize> = (0..differences.len()).filter(|&place| differences[place].p.is_some()).collect();
    let p: Vec<f64> = known.iter().filter_map(|&place| differences[place].p).collect();
    for (place, adjusted) in known.into_iter().zip(holm(&p)) {
        differences[place].p_adjusted = Some(adjusted);
    }
    differences
}

/// The verdict in words: customers first, then money, then what else is sure.
fn words(policy: &str, baseline: &str, days: u32, currency: &str, differences: &[Difference]) -> Vec<String> {
    let Some((retention, net)) = differences.get(RETENTION).zip(differences.get(NET)) else { return Vec::new() };
    let after = match days {
        365 => "a year".to_owned(),
        days => format!("{:.1} months", f64::from(days) / DAYS_A_MONTH),
    };
    let mut words = Vec::new();
    if let Some(kept) = retention.difference {
        let range = interval(&kept, 1);
        words.push(match settled(retention) {
            true => format!(
                "{policy} keeps {:.1} {} customers in 100 after {after} than {baseline}{range}.",
                kept.estimate.abs(),
                if kept.estimate > 0.0 { "more" } else { "fewer" },
            ),
            false => format!(
                "Whether {policy} keeps more customers than {baseline} is not settled: {:+.1} in 100 after {after}{range}.",
                kept.estimate
            ),
        });
    }
    if let Some(left) = net.difference {
        let range = match (left.low, left.high) {
            (Some(low), Some(high)) => format!(" [{}; {}]", grouped(low), grouped(high)),
            _ => String::new(),
        };
        words.push(match settled(net) {
            true => format!(
                "It leaves {} {currency} {}{range}, all costs of the policy counted.",
                grouped(left.estimate.abs()),
                if left.estimate > 0.0 { "more" } else { "less" },
            ),
            false => format!("Whether it pays is not settled: {} {currency}{range}.", grouped(left.estimate)),
        });
    }
    let others = differences.iter().enumerate().filter(|(place, _)| ![RETENTION, NET].contains(place));
    let (mut better, mut worse) = (Vec::new(), Vec::new());
    for (_, each) in others.filter(|(_, each)| settled(each)) {
        let Some((difference, more_is_better)) = each.difference.zip(each.more_is_better) else { continue };
        let said = format!("{} {:+.1} {}", each.figure, difference.estimate, each.unit);
        if (difference.estimate > 0.0) == more_is_better { better.push(said) } else { worse.push(said) }
    }
    if !better.is_empty() {
        words.push(format!("Surely better: {}.", better.join("; ")));
    }
    if !worse.is_empty() {
        words.push(format!("Surely worse: {}.", worse.join("; ")));
    }
    words
}

/// Whether a difference is sure even for somebody who looks at all of them.
fn settled(difference: &Difference) -> bool {
    difference.p_adjusted.is_some_and(|p| p < SETTLED)
}

fn interval(estimate: &Estimate, decimals: usize) -> String {
    match (estimate.low, estimate.high) {
        (Some(low), Some(high)) => format!(" [{low:.decimals$}, {high:.decimals$}]"),
        _ => String::new(),
    }
}

/// A whole number with its thousands set apart: `-35,330`.
fn grouped(number: f64) -> String {
    let digits = format!("{:.0}", number.abs());
    let mut grouped = String::from(if number <= -0.5 { "-" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        for (number, words) in [(0.0, "0"), (-0.2, "0"), (999.6, "1,000"), (-35_330.2, "-35,330"), (1e6, "1,000,000")] {
            assert_eq!(grouped(number), words);
        }
    }
}
