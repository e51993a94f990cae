//! Holds one policy against another: paired differences over replications.

use super::comparison::{Comparison, Difference};
use super::doubts::{Doubt, unpriced};
use super::figures as of;
use super::replication::{Replication, replications};
use super::request::Request;
use super::results::Results;
use super::run::results;
use super::verdict::{Verdict, settled};
use super::watch::Watch;
use crate::scenario::Scenario;
use crate::stats::{holm, mean, paired, paired_p_value};
use std::sync::Arc;

/// A figure that policies are compared by.
struct Compared {
    figure: &'static str,
    unit: &'static str,
    more_is_better: Option<bool>,
    of: of::Figure,
    /// What is compared is the figure times this, as in customers of 100.
    times: f64,
}

/// What most operations have nothing of: no row where it is nothing under both policies.
const RARE: [&str; 3] = ["sales", "sales lost", "rewards"];

/// The figures, the most important first; the rows of money add up to the net.
const COMPARED: [Compared; 15] = [
    Compared {
        figure: "retention",
        unit: "customers in 100",
        more_is_better: Some(true),
        of: of::retained,
        times: 100.0,
    },
    Compared { figure: "months kept", unit: "months", more_is_better: Some(true), of: of::months_kept, times: 1.0 },
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
    money("net", Some(true), |each| Some(each.books.money.net())),
    money("margin", Some(true), |each| Some(each.books.money.margin)),
    money("sales", None, |each| Some(each.books.money.sales)),
    money("sales lost", None, |each| Some(each.books.money.lost_sales)),
    money("wages", None, |each| Some(each.books.money.wages)),
    money("contacts", None, |each| Some(each.books.money.contacts)),
    money("remedies", None, |each| Some(each.books.money.remedies)),
    money("rewards", None, |each| Some(each.books.money.rewards)),
    money("levers", None, |each| Some(each.books.money.levers)),
];

/// A part of the net. More of it is better only for what customers bring; what is spent the net judges.
const fn money(figure: &'static str, more_is_better: Option<bool>, of: of::Figure) -> Compared {
    Compared { figure, unit: "money", more_is_better, of, times: 0.01 }
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
    let doubts = doubts(&results, &differences, &done);
    let chosen = request.policies.iter().filter_map(|&policy| scenario.policies.get(policy));
    let mut without: Vec<String> = Vec::new();
    for lever in chosen.flat_map(|policy| unpriced(scenario, policy)) {
        if !without.contains(&lever) {
            without.push(lever);
        }
    }
    let verdict = Verdict {
        policy: &name(0),
        baseline: &name(1),
        days: results.days,
        currency: &results.currency,
        unpriced: &without,
        differences: &differences,
    };
    let words = verdict.words();
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
        words,
        differences,
        doubts,
    };
    Compare { comparison, results, complete }
}

/// Reasons for care: of the comparison itself first, then those of both policies, then each policy's own.
fn doubts(results: &Results, differences: &[Difference], done: &[Vec<Replication>]) -> Vec<String> {
    let mut doubts = Vec::new();
    let tested = differences.iter().filter(|each| each.p.is_some()).count();
    if tested > 0 && !differences.iter().any(settled) {
        doubts.push(Doubt::NoneSure.to_string());
    }
    if tested > 0 {
        doubts.push(Doubt::ManyFigures(tested).to_string());
    }
    if let [policy, baseline, ..] = done {
        let of_consistency = different_parts(policy, baseline, of::consistency_parts);
        let of_follow_up = different_parts(policy, baseline, of::follow_up_parts);
        for (of, (parts, pairs)) in [("consistency", of_consistency), ("follow-up", of_follow_up)] {
            if pairs > 0 {
                let all = policy.len().min(baseline.len());
                doubts.push(Doubt::DifferentParts { of, parts, pairs, all }.to_string());
            }
        }
    }
    let Some((policy, baseline)) = results.policies.first().zip(results.policies.get(1)) else { return doubts };
    doubts.extend(policy.doubts.iter().filter(|doubt| baseline.doubts.contains(doubt)).cloned());
    for (own, other) in [(policy, baseline), (baseline, policy)] {
        let alone = own.doubts.iter().filter(|doubt| !other.doubts.contains(doubt));
        doubts.extend(alone.map(|doubt| format!("Under {}: {doubt}", own.policy)));
    }
    doubts
}

/// Which parts of a figure are defined under one policy and not under the other, and in how many pairs that is so.
fn different_parts(policy: &[Replication], baseline: &[Replication], of: of::Parts) -> (Vec<&'static str>, usize) {
    let (mut names, mut pairs) = (Vec::new(), 0);
    for (one, other) in policy.iter().zip(baseline) {
        let differs =
            of(one).into_iter().zip(of(other)).filter(|((_, one), (_, other))| one.is_some() != other.is_some());
        let differs: Vec<&str> = differs.map(|((name, _), _)| name).collect();
        pairs += usize::from(!differs.is_empty());
        for name in differs {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    (names, pairs)
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
    let nothing = |each: &Difference| each.policy == Some(0.0) && each.baseline == Some(0.0);
    let shown = each.filter(|each| !(RARE.contains(&each.figure.as_str()) && nothing(each)));
    let mut differences: Vec<Difference> = shown.collect();
    let known: Vec<usize> = (0..differences.len()).filter(|&place| differences[place].p.is_some()).collect();
    let p: Vec<f64> = known.iter().filter_map(|&place| differences[place].p).collect();
    for (place, adjusted) in known.into_iter().zip(holm(&p)) {
        differences[place].p_adjusted = Some(adjusted);
    }
    differences
}
