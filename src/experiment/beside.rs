//! What went on beside matters and contacts, as it is printed in JSON and drawn in the report.

use super::figures::amount;
use super::replication::Replication;
use crate::scenario::script::Script;
use crate::scenario::{Policy, Scenario};
use crate::stats::Estimate;
use crate::world::{self, NoSale};
use serde::Serialize;

/// What went on beside matters and contacts. A figure is left out where neither operation nor policy gives rise to it.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Beside {
    /// Rewards that customers redeemed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards_redeemed: Option<Estimate>,
    /// Rewards that were refused where customers wanted to redeem them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards_refused: Option<Estimate>,
    /// Customers of whom something got out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_lost: Option<Estimate>,
    /// Purchases that customers made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchases: Option<Estimate>,
    /// Extras sold to customers whom they fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sold: Option<Estimate>,
    /// Extras sold to customers whom they do not fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oversold: Option<Estimate>,
    /// Customers told that somebody else serves them better.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referred: Option<Estimate>,
    /// Customers asked after a purchase how things stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked_after: Option<Estimate>,
    /// Of these, with something wrong that they had not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsaid_found: Option<Estimate>,
    /// Times that a story passed a customer on, or a rep handed one over, where stories do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passed_on: Option<Estimate>,
    /// Calls offered to customers who waited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callbacks_offered: Option<Estimate>,
    /// Of these, taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callbacks_taken: Option<Estimate>,
    /// Of these, made in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callbacks_made: Option<Estimate>,
    /// Of these, not made in time, or to nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callbacks_missed: Option<Estimate>,
    /// Calls that the service made of its own accord.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calls_made: Option<Estimate>,
    /// People whom they reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people_reached: Option<Estimate>,
    /// Of these, how many would rather not have been called, or had been turned to often enough that month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calls_unwelcome: Option<Estimate>,
    /// Of those reached, on how many the rep cut the call short.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calls_cut_short: Option<Estimate>,
    /// People who became customers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newcomers: Option<Estimate>,
    /// Of these, how many left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newcomers_left: Option<Estimate>,
    /// Customers at the end, newcomers among them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customers_at_end: Option<Estimate>,
    /// People to whom customers spoke well of the service, readers of reviews not among them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_well: Option<Estimate>,
    /// People to whom customers spoke badly of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_badly: Option<Estimate>,
    /// People who saw in public how a matter was answered in time and solved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen_well: Option<Estimate>,
    /// People who saw in public how a matter was not answered in time, or not solved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen_badly: Option<Estimate>,
    /// Sales lost because the offer was not understood, the shop did not work, or a reward was refused there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_lost: Option<Estimate>,
    /// Of these, whose customers said nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_lost_unsaid: Option<Estimate>,
    /// What they would have brought, in the operation's currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin_lost: Option<Estimate>,
    /// Matters of customers who found no way to the service, and said nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_way_found: Option<Estimate>,
}

impl Beside {
    /// Whether nothing of the kind goes on.
    pub fn is_empty(&self) -> bool {
        *self == Beside::default()
    }

    /// Each figure that is there, in words.
    pub fn figures(&self) -> Vec<(&'static str, Estimate)> {
        let named = [
            ("rewards redeemed", self.rewards_redeemed),
            ("rewards refused", self.rewards_refused),
            ("data lost", self.data_lost),
            ("purchases", self.purchases),
            ("sold", self.sold),
            ("oversold", self.oversold),
            ("referred", self.referred),
            ("asked after", self.asked_after),
            ("unsaid trouble found", self.unsaid_found),
            ("customers passed on", self.passed_on),
            ("callbacks offered", self.callbacks_offered),
            ("callbacks taken", self.callbacks_taken),
            ("callbacks made", self.callbacks_made),
            ("callbacks missed", self.callbacks_missed),
            ("calls made", self.calls_made),
            ("people reached", self.people_reached),
            ("unwelcome calls", self.calls_unwelcome),
            ("calls cut short", self.calls_cut_short),
            ("newcomers", self.newcomers),
            ("newcomers who left", self.newcomers_left),
            ("customers at the end", self.customers_at_end),
            ("people told well", self.told_well),
            ("people told badly", self.told_badly),
            ("people who saw it go well", self.seen_well),
            ("people who saw it go badly", self.seen_badly),
            ("sales lost", self.sales_lost),
            ("sales lost without a word", self.sales_lost_unsaid),
            ("margin of sales lost", self.margin_lost),
            ("found no way to the service", self.no_way_found),
        ];
        named.into_iter().filter_map(|(name, figure)| Some((name, figure?))).collect()
    }
}

/// What happened to a customer beside their matters, in words.
pub(super) fn tells(beside: &world::Beside) -> String {
    match beside {
        world::Beside::RewardRedeemed { .. } => "redeems a reward".to_owned(),
        world::Beside::ToldOthers { well: true, people } => format!("tells {people} others, and speaks well of it"),
        world::Beside::ToldOthers { well: false, people } => format!("tells {people} others how bad it was"),
        world::Beside::DataLost => "what the business knew of them gets out".to_owned(),
        world::Beside::Bought => "buys something".to_owned(),
        world::Beside::Sold { fits: true, .. } => "is offered something more, and buys it".to_owned(),
        world::Beside::Sold { fits: false, .. } => "is pressed to buy something more, and does".to_owned(),
        world::Beside::Disappointed => "finds that what was sold does less than was said".to_owned(),
        world::Beside::Referred { went: true, .. } => "is sent to somebody who serves them better, and goes".to_owned(),
        world::Beside::Referred { .. } => "is told who would serve them better, and stays".to_owned(),
        world::Beside::AskedAfter { unsaid, wanted } => {
            let found = if *unsaid { "something is wrong that nobody had said" } else { "all is well" };
            let felt = if *wanted { "" } else { ", and they would rather not be asked" };
            format!("the service asks after the purchase: {found}{felt}")
        }
        world::Beside::PassedOn => "is passed on to another rep".to_owned(),
        world::Beside::CallbackOffered => "is offered a call instead of waiting".to_owned(),
        world::Beside::CallbackTaken => "takes the offer, and is no longer on the line".to_owned(),
        world::Beside::CallbackMade => "is called back".to_owned(),
        world::Beside::CallbackMissed => "is not called back as promised".to_owned(),
        world::Beside::Called { answered: false, .. } => "the service calls, and nobody answers".to_owned(),
        world::Beside::Called { welcome, cut_short, .. } => {
            let what = if *cut_short { ", in a hurry to call the next" } else { " of its own accord" };
            let felt = if *welcome { "" } else { "; they would rather not be called" };
            format!("the service calls{what}{felt}")
        }
        world::Beside::Joined { .. } => "becomes a customer".to_owned(),
        world::Beside::RewardRefused { place } => format!("a reward is refused {place}"),
        world::Beside::SeenInPublic { well: true, people } => format!("{people} others see that it is solved"),
        world::Beside::SeenInPublic { well: false, people } => format!("{people} others see that it is not solved"),
        world::Beside::SaleLost { why, said, .. } => {
            let why = match why {
                NoSale::Unclear => "does not understand the offer".to_owned(),
                NoSale::Broken(shop) => format!("finds that {shop} does not work"),
                NoSale::RewardRefused(shop) => format!("cannot use a reward on {shop}"),
            };
            format!("wants to buy something, {why}, and goes{}", if *said { " to ask" } else { " without a word" })
        }
    }
}

/// What went on beside matters under a policy.
pub(super) fn beside(scenario: &Scenario, policy: &Policy, replications: &[Replication]) -> Beside {
    let mean = |figure: fn(&Replication) -> f64| amount(replications, |each| Some(figure(each)));
    let rewards = scenario.in_turn(policy).any(|policy| policy.rewards.is_some());
    let breaches = !scenario.operation.breaches.is_empty();
    let purchases = scenario.operation.purchases.is_some();
    let asks = purchases && scenario.in_turn(policy).any(|policy| policy.after_purchase.is_some());
    let sells = sells(scenario, policy);
    let calls = calls(scenario, policy);
    let newcomers = scenario.operation.newcomers_a_month > 0.0;
    let passes_on = scenario.scripts.iter().any(Script::passes_on);
    let calls_back = scenario.in_turn(policy).any(|policy| policy.channels.iter().any(|own| own.callback.is_some()));
    let public = scenario.operation.channels.iter().any(|desk| desk.channel.traits().public);
    let lost = may_lose_sales(scenario);
    let hides = |policy: &Policy| policy.channels.iter().any(|opening| opening.findability < 1.0);
    let hidden = scenario.in_turn(policy).any(hides);
    let unsaid = |each: &Replication| each.books.beside.sales_lost - each.books.beside.sales_lost_said;
    let at_end = |each: &Replication| {
        let (customers, joined) = (&each.books.customers, each.books.beside.joined as f64);
        customers.stayed() + joined - customers.newcomers_left as f64
    };
    Beside {
        rewards_redeemed: mean(|each| each.books.beside.redeemed as f64).filter(|_| rewards),
        rewards_refused: mean(|each| each.books.beside.refused as f64).filter(|_| rewards),
        data_lost: mean(|each| each.books.beside.data_lost as f64).filter(|_| breaches),
        purchases: mean(|each| each.books.beside.bought as f64).filter(|_| purchases),
        sold: mean(|each| each.books.beside.sold as f64).filter(|_| sells),
        oversold: mean(|each| each.books.beside.oversold as f64).filter(|_| sells),
        referred: mean(|each| each.books.beside.referred as f64).filter(|_| sells),
        asked_after: mean(|each| each.books.beside.asked as f64).filter(|_| asks),
        unsaid_found: mean(|each| each.books.beside.unsaid as f64).filter(|_| asks),
        passed_on: mean(|each| each.books.beside.passed_on as f64).filter(|_| passes_on),
        callbacks_offered: mean(|each| each.books.beside.callbacks_offered as f64).filter(|_| calls_back),
        callbacks_taken: mean(|each| each.books.beside.callbacks_taken as f64).filter(|_| calls_back),
        callbacks_made: mean(|each| each.books.beside.callbacks_made as f64).filter(|_| calls_back),
        callbacks_missed: mean(|each| each.books.beside.callbacks_missed as f64).filter(|_| calls_back),
        calls_made: mean(|each| each.books.beside.called as f64).filter(|_| calls),
        people_reached: mean(|each| each.books.beside.reached as f64).filter(|_| calls),
        calls_unwelcome: mean(|each| each.books.beside.unwelcome as f64).filter(|_| calls),
        calls_cut_short: mean(|each| each.books.beside.cut_short as f64).filter(|_| calls),
        newcomers: mean(|each| each.books.beside.joined as f64).filter(|_| newcomers),
        newcomers_left: mean(|each| each.books.customers.newcomers_left as f64).filter(|_| newcomers),
        customers_at_end: mean(at_end).filter(|_| newcomers),
        told_well: mean(|each| each.books.beside.told_well).filter(|_| newcomers),
        told_badly: mean(|each| each.books.beside.told_badly).filter(|_| newcomers),
        seen_well: mean(|each| each.books.beside.seen_well).filter(|_| newcomers && public),
        seen_badly: mean(|each| each.books.beside.seen_badly).filter(|_| newcomers && public),
        sales_lost: mean(|each| each.books.beside.sales_lost as f64).filter(|_| lost),
        sales_lost_unsaid: amount(replications, |each| Some(unsaid(each) as f64)).filter(|_| lost),
        margin_lost: mean(|each| each.books.beside.margin_lost as f64 / 100.0).filter(|_| lost),
        no_way_found: mean(|each| each.books.beside.no_way_found as f64).filter(|_| hidden),
    }
}

/// Whether a sale may be lost under any policy: where customers buy by themselves, or may not understand the offer.
pub(super) fn may_lose_sales(scenario: &Scenario) -> bool {
    let purchases = scenario.operation.purchases.as_ref();
    purchases.is_some_and(|purchases| purchases.unclear > 0.0 || !purchases.shops.is_empty())
}

/// Whether the service calls anybody at any time of a run under a policy.
fn calls(scenario: &Scenario, policy: &Policy) -> bool {
    scenario.operation.outbound.is_some() && scenario.in_turn(policy).any(|policy| policy.to_reach.is_some())
}

/// Whether anything more is sold at any time of a run under a policy.
pub(super) fn sells(scenario: &Scenario, policy: &Policy) -> bool {
    let operation = &scenario.operation;
    let at_purchases = operation.purchases.is_some() && scenario.in_turn(policy).any(|policy| policy.selling.is_some());
    let by_calls = operation.outbound.as_ref().is_some_and(|outbound| outbound.extra.is_some());
    at_purchases || by_calls && calls(scenario, policy)
}
