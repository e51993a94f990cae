//! When not to believe a result, and what to do about it.

use super::results::PolicyResults;
use crate::model::{Evidence, TABLE};
use crate::scenario::{Policy, Scenario};
use std::fmt;

/// Fewer replications than this give intervals that cover less often than they say.
const ENOUGH_REPLICATIONS: usize = 20;

/// From this share of contacts still waiting at the end, the waits of the others mislead.
const MANY_WAIT: f64 = 0.05;

/// A reason not to take a figure at its word.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Doubt {
    TooFewReplications(usize),
    Unexercised(Vec<String>),
    Unpriced(Vec<String>),
    Overloaded(f64),
    StillWaiting(Vec<String>),
    Undefined { of: &'static str, parts: Vec<&'static str> },
    DifferentParts { of: &'static str, parts: Vec<&'static str>, pairs: usize, all: usize },
    Assumptions { assumed: usize, all: usize },
    NoneSure,
    ManyFigures(usize),
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Doubt::TooFewReplications(1) => write!(
                f,
                "Only 1 replication ran: nothing here can be told from luck, and there are no intervals. Ask for at \
                 least {ENOUGH_REPLICATIONS} with --replications."
            ),
            Doubt::TooFewReplications(count) => write!(
                f,
                "Only {count} replications ran: the intervals are uncertain themselves. Ask for at least \
                 {ENOUGH_REPLICATIONS} with --replications."
            ),
            Doubt::Unexercised(names) => write!(
                f,
                "No contact put these standards to the test: {}. Add stories that call for them, or drop them.",
                names.join(", ")
            ),
            Doubt::Unpriced(levers) => write!(
                f,
                "These levers are used but have no price: {}. The money leaves them out; add them to the policy's \
                 `price`.",
                levers.join(", ")
            ),
            Doubt::Overloaded(pressure) => write!(
                f,
                "There is more work than time (pressure {pressure:.2}): queues grow, and waits depend on how long one \
                 looks. Add hours or reps, or take work away."
            ),
            Doubt::StillWaiting(channels) => write!(
                f,
                "Many still waited as the run ended ({}): waits are told of the others only, and would be longer. Ask \
                 for more --days, add reps, or take work away.",
                channels.join(", ")
            ),
            Doubt::Undefined { of, parts } => write!(
                f,
                "These parts of {of} are not defined here and are left out: {}. Two policies are compared fairly only \
                 on the same parts.",
                parts.join(", ")
            ),
            Doubt::DifferentParts { of, parts, pairs, all } => write!(
                f,
                "The {of} of the two is not made of the same parts in {pairs} of {all} replications, where only one of \
                 them has: {}. Compare the parts that both have, which `mainstay run` shows.",
                parts.join(", ")
            ),
            Doubt::Assumptions { assumed, all } => write!(
                f,
                "How service moves customers and reps rests on a model of which {assumed} of {all} parameters are \
                 assumptions, not measurements (mainstay explain parameters). Trust the order of policies more than \
                 the size of a difference."
            ),
            Doubt::NoneSure => write!(
                f,
                "No difference is more than luck explains: no adjusted p-value is below 0.05. Run more replications, or \
                 take the policies as equal."
            ),
            Doubt::ManyFigures(count) => {
                write!(f, "{count} figures are compared at once: go by the adjusted p-values, not by single intervals.")
            }
        }
    }
}

/// The doubts about one policy's results.
pub(super) fn doubts(
    scenario: &Scenario,
    policy: &Policy,
    results: &PolicyResults,
    replications: usize,
) -> Vec<String> {
    let mut doubts = Vec::new();
    if replications < ENOUGH_REPLICATIONS {
        doubts.push(Doubt::TooFewReplications(replications));
    }
    let unexercised: Vec<String> =
        results.standards.iter().filter(|each| each.attained.is_none()).map(|each| each.standard.clone()).collect();
    if !unexercised.is_empty() {
        doubts.push(Doubt::Unexercised(unexercised));
    }
    let unpriced = unpriced(scenario, policy);
    if !unpriced.is_empty() {
        doubts.push(Doubt::Unpriced(unpriced));
    }
    if let Some(pressure) = results.team.pressure.filter(|pressure| pressure.estimate > 1.0) {
        doubts.push(Doubt::Overloaded(pressure.estimate));
    }
    let waiting = results.channels.iter().filter_map(|channel| {
        let share = channel.waiting_at_end?.estimate / channel.contacts;
        (share > MANY_WAIT).then(|| format!("{}: {:.0} %", channel.channel, share * 100.0))
    });
    let waiting: Vec<String> = waiting.collect();
    if !waiting.is_empty() {
        doubts.push(Doubt::StillWaiting(waiting));
    }
    let (consistency, follow_up) = (&results.consistency, &results.follow_up);
    let of_consistency = [
        ("channel parity", consistency.channel_parity),
        ("rep uniformity", consistency.rep_uniformity),
        ("stability", consistency.stability),
        ("felt predictability", consistency.felt_predictability),
    ];
    let of_follow_up = [
        ("promises kept", follow_up.promises_kept),
        ("matters truly solved", follow_up.true_resolution),
        ("defectors found", follow_up.defectors_found),
        ("followed up", follow_up.followed_up),
    ];
    for (of, parts) in [("consistency", of_consistency), ("follow-up", of_follow_up)] {
        let undefined: Vec<&str> = parts.iter().filter(|(_, part)| part.is_none()).map(|(name, _)| *name).collect();
        if !undefined.is_empty() && !scenario.standards.is_empty() {
            doubts.push(Doubt::Undefined { of, parts: undefined });
        }
    }
    if !scenario.standards.is_empty() {
        let assumed = TABLE.iter().filter(|parameter| parameter.evidence == Evidence::Assumed).count();
        doubts.push(Doubt::Assumptions { assumed, all: TABLE.len() });
    }
    doubts.iter().map(Doubt::to_string).collect()
}

/// The levers that a policy, or one that takes over from it, uses without a price.
pub(super) fn unpriced(scenario: &Scenario, policy: &Policy) -> Vec<String> {
    let mut unpriced: Vec<String> = Vec::new();
    for lever in scenario.in_turn(policy).flat_map(|policy| &policy.unpriced) {
        if !unpriced.contains(lever) {
            unpriced.push(lever.clone());
        }
    }
    unpriced
}
