//! The figures of one replication that have an interval over replications.

use super::books::{Kind, MoneyBook};
use super::replication::Replication;
use crate::score::Scores;
use crate::stats::{Estimate, Moments, in_control_share, nested, one_way};
use crate::world::Channel;

/// A standard deviation between channels, sites or shifts of so many points makes parity 0 (it is doubled before).
const NO_PARITY: f64 = 20.0;
/// A standard deviation between reps of so many points makes uniformity 0.
const NO_UNIFORMITY: f64 = 10.0;

/// A figure of one replication; none where it is not defined.
pub(super) type Figure = fn(&Replication) -> Option<f64>;

/// The mean of a figure over the replications in which it is defined, with its interval.
pub(super) fn estimate(replications: &[Replication], figure: impl Fn(&Replication) -> Option<f64>) -> Option<Estimate> {
    Estimate::of(&values(replications, figure))
}

/// A figure in each replication in which it is defined.
pub(super) fn values(replications: &[Replication], figure: impl Fn(&Replication) -> Option<f64>) -> Vec<f64> {
    replications.iter().filter_map(figure).collect()
}

/// The same as [`estimate`] for a share: the interval is cut at 0 and 1.
pub(super) fn share(replications: &[Replication], figure: impl Fn(&Replication) -> Option<f64>) -> Option<Estimate> {
    estimate(replications, figure).map(|estimate| estimate.clamped(0.0, 1.0))
}

/// The same as [`estimate`] for what cannot be negative, such as a count: the interval is cut at 0.
///
/// Student's interval knows nothing of that bound; cut there it still covers, and an interval for the mean of counts
/// that few replications leave at 0 has no better one without a law for them.
pub(super) fn amount(replications: &[Replication], figure: impl Fn(&Replication) -> Option<f64>) -> Option<Estimate> {
    estimate(replications, figure).map(|estimate| estimate.clamped(0.0, f64::MAX))
}

pub(super) fn level(replication: &Replication) -> Option<f64> {
    replication.books.scores.level.mean()
}

pub(super) fn retained(replication: &Replication) -> Option<f64> {
    replication.books.customers.retained()
}

pub(super) fn months_kept(replication: &Replication) -> Option<f64> {
    replication.books.customers.months_kept()
}

pub(super) fn left_silent(replication: &Replication) -> Option<f64> {
    let customers = &replication.books.customers;
    customers.share(customers.left(Kind::Silent))
}

pub(super) fn left_voiced(replication: &Replication) -> Option<f64> {
    let customers = &replication.books.customers;
    customers.share(customers.left(Kind::Voiced))
}

pub(super) fn left_otherwise(replication: &Replication) -> Option<f64> {
    let customers = &replication.books.customers;
    customers.share(customers.left(Kind::Other))
}

pub(super) fn referred(replication: &Replication) -> Option<f64> {
    let customers = &replication.books.customers;
    customers.share(customers.referred())
}

pub(super) fn silent_defectors(replication: &Replication) -> Option<f64> {
    let customers = &replication.books.customers;
    (customers.count > 0).then(|| customers.left(Kind::Silent))
}

/// A part of the money.
pub(super) fn money(part: fn(&MoneyBook) -> f64) -> impl Fn(&Replication) -> Option<f64> {
    move |replication| Some(part(&replication.books.money))
}

/// The same level on every channel: 1 − 2σ/20 points, σ² between channels corrected for sampling error.
pub(super) fn channel_parity(replication: &Replication) -> Option<f64> {
    let groups: Vec<_> = replication.books.scores.by_channel.values().copied().collect();
    parity(&groups)
}

/// The same level at every site, of the contacts that were answered there.
pub(super) fn site_parity(replication: &Replication) -> Option<f64> {
    parity(&site_scores(replication))
}

/// The same level in every shift, of the contacts that it answered.
pub(super) fn shift_parity(replication: &Replication) -> Option<f64> {
    parity(&shift_scores(replication))
}

/// Contact scores by site.
pub(super) fn site_scores(replication: &Replication) -> Vec<Moments> {
    replication.books.sites.scores(&replication.books.scores.by_rep)
}

/// Contact scores by shift.
pub(super) fn shift_scores(replication: &Replication) -> Vec<Moments> {
    replication.books.shifts.scores(&replication.books.scores.by_rep)
}

/// How much of the same level groups have; none with fewer than two of them.
fn parity(groups: &[Moments]) -> Option<f64> {
    one_way(groups).map(|found| (1.0 - 2.0 * found.between.sqrt() / NO_PARITY).clamp(0.0, 1.0))
}

/// The same level from every rep: 1 − σ/10 points, σ² between reps on the same channel.
pub(super) fn rep_uniformity(replication: &Replication) -> Option<f64> {
    let mut families: Vec<Vec<_>> = Channel::ALL.iter().map(|_| Vec::new()).collect();
    for (&(channel, _), moments) in &replication.books.scores.by_rep {
        families[channel as usize].push(*moments);
    }
    nested(&families).map(|found| (1.0 - found.between.sqrt() / NO_UNIFORMITY).clamp(0.0, 1.0))
}

/// The same level week after week: the share of weeks within control limits, which start afresh where
/// another policy took over.
pub(super) fn stability(replication: &Replication) -> Option<f64> {
    in_control_share(&replication.books.scores.by_week, &replication.books.changed_in)
}

pub(super) fn felt_predictability(replication: &Replication) -> Option<f64> {
    Scores::felt_predictability(&replication.books.scores)
}

/// The parts of a figure with their names; none for one that is not defined.
pub(super) type Parts = fn(&Replication) -> Vec<(&'static str, Option<f64>)>;

/// The parts of consistency that need no audit.
const CONSISTENCY: [(&str, Figure); 6] = [
    ("channel parity", channel_parity),
    ("site parity", site_parity),
    ("shift parity", shift_parity),
    ("rep uniformity", rep_uniformity),
    ("stability", stability),
    ("felt predictability", felt_predictability),
];

pub(super) fn consistency_parts(replication: &Replication) -> Vec<(&'static str, Option<f64>)> {
    CONSISTENCY.iter().map(|(name, part)| (*name, part(replication))).collect()
}

/// The parts of follow-up.
pub(super) fn follow_up_parts(replication: &Replication) -> Vec<(&'static str, Option<f64>)> {
    let counts = &replication.books.scores.follow_up;
    vec![
        ("promises kept", counts.promises_kept()),
        ("matters truly solved", counts.true_resolution()),
        ("defectors found", counts.defectors_found()),
        ("followed up", counts.followed_up()),
    ]
}

/// The geometric mean of the parts that are defined.
pub(super) fn consistency(replication: &Replication) -> Option<f64> {
    let parts: Vec<f64> = CONSISTENCY.iter().filter_map(|(_, part)| part(replication)).collect();
    let product: f64 = parts.iter().product();
    (!parts.is_empty()).then(|| libm::pow(product, 1.0 / parts.len() as f64))
}

/// The lowest part.
pub(super) fn lowest_consistency(replication: &Replication) -> Option<f64> {
    CONSISTENCY.iter().filter_map(|(_, part)| part(replication)).reduce(f64::min)
}

pub(super) fn follow_up(replication: &Replication) -> Option<f64> {
    replication.books.scores.follow_up.overall()
}
