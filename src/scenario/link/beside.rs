//! What moves customers beside their matters, with its names resolved.

use super::{Linked, Names, cents};
use crate::model::Parameters;
use crate::notation::Named;
use crate::operation::{self, Cause};
use crate::policy;
use crate::scenario::{Breach, Demand, Extra, Operation, Outbound, Purchases, Rewards};
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
    let on = |channel| rewards.works_on.as_ref().is_none_or(|works_on| works_on.contains(channel));
    let inside = |shop| rewards.works_in.as_ref().is_none_or(|works_in| works_in.contains(shop));
    let shops = business.purchases.iter().flat_map(|purchases| &purchases.shops);
    Rewards {
        every: Span::time(rewards.every),
        worth: cents(rewards.worth),
        redeemed: if rewards.personal { p.reward_redeemed_personal } else { p.reward_redeemed_general },
        accepted: business
            .channels
            .iter()
            .map(|desk| on(&desk.channel))
            .chain(shops.map(|(shop, ..)| inside(shop)))
            .collect(),
        refusal: (0..).zip(raw.demand.iter()).find_map(refused),
    }
}

/// What customers buy while they stay.
pub(super) fn purchases(purchases: &operation::Purchases, names: &Names<'_>, demand: &[Demand]) -> Linked<Purchases> {
    let year = 365.0 * DAY as f64;
    Ok(Purchases {
        gap: if purchases.a_year > 0.0 { year / purchases.a_year } else { f64::INFINITY },
        trouble: purchases.trouble,
        about: told(purchases.about.as_deref(), names, demand)?,
        extra: purchases.extra.map(extra),
        shops: purchases.on.iter().map(|(shop, shelf)| (*shop, shelf.share, shelf.fails)).collect(),
        unclear: purchases.unclear,
        margin: cents(purchases.margin),
        no_sale: told(purchases.no_sale.as_deref(), names, demand)?,
    })
}

/// Calls that the service makes of its own accord.
pub(super) fn outbound(outbound: &operation::Outbound) -> Outbound {
    Outbound {
        to_strangers: outbound.to == Some(operation::Source::Strangers),
        answered: outbound.answered,
        takes: outbound.takes.compile(),
        extra: outbound.extra.map(extra),
    }
}

/// Something more to be sold.
fn extra(extra: operation::Extra) -> Extra {
    Extra { margin: cents(extra.margin), fits: extra.fits, better_elsewhere: extra.better_elsewhere }
}

/// Days on which what is known of customers gets out.
pub(super) fn breaches(
    breaches: &Named<operation::Breach>,
    names: &Names<'_>,
    demand: &[Demand],
) -> Linked<Vec<Breach>> {
    let linked = breaches.iter().map(|(_, breach)| {
        let within = breach.within.map_or(DAY, Span::time);
        Ok(Breach {
            at: breach.after.time(),
            about: told(breach.about.as_deref(), names, demand)?,
            ask: breach.ask,
            within,
        })
    });
    linked.collect()
}

/// The number of a demand of which a matter may arise, where it has a story.
pub(super) fn told(about: Option<&str>, names: &Names<'_>, demand: &[Demand]) -> Linked<Option<u16>> {
    let number = about.map(|about| names.demand(about)).transpose()?;
    Ok(number.filter(|number| demand.get(usize::from(*number)).is_some_and(|demand| !demand.stories.is_empty())))
}
