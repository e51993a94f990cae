//! What moves customers beside their matters, with its names resolved.

use super::{Linked, Names, cents};
use crate::model::Parameters;
use crate::operation::{self, Cause};
use crate::policy;
use crate::scenario::{Demand, Operation, Purchases, Rewards};
use crate::sim::{DAY, Span};

/// What customers are given for staying.
pub(super) fn rewards(
    rewards: &policy::Rewards,
    raw: &operation::Operation,
    business: &Operation,
    p: &Parameters,
) -> Rewards {
    let refused = |(number, (_, demand)): (u16, (&String, &operation::Demand))| {
        let told = business.demand.get(usize::from(number)).is_some_and(|demand| !demand.stories.is_empty());
        (demand.cause == Some(Cause::RewardRefused) && told).then_some(number)
    };
    let accepted = |channel| rewards.works_on.as_ref().is_none_or(|works_on| works_on.contains(channel));
    Rewards {
        every: Span::time(rewards.every),
        worth: cents(rewards.worth),
        redeemed: if rewards.personal { p.reward_redeemed_personal } else { p.reward_redeemed_general },
        accepted: business.channels.iter().map(|desk| accepted(&desk.channel)).collect(),
        refusal: (0..).zip(raw.demand.iter()).find_map(refused),
    }
}

/// What customers buy while they stay.
pub(super) fn purchases(purchases: &operation::Purchases, names: &Names<'_>, demand: &[Demand]) -> Linked<Purchases> {
    let about = purchases.about.as_ref().map(|about| names.demand(about)).transpose()?;
    let told = |number: &u16| demand.get(usize::from(*number)).is_some_and(|demand| !demand.stories.is_empty());
    let year = 365.0 * DAY as f64;
    Ok(Purchases {
        gap: if purchases.a_year > 0.0 { year / purchases.a_year } else { f64::INFINITY },
        trouble: purchases.trouble,
        about: about.filter(told),
    })
}
