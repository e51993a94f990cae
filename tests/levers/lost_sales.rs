//! Sales lost without a word: an offer that nobody understands, a shop that does not work, a reward refused there.

use super::{Stage, assert_more, shop};
use crate::support::Did;
use mainstay::world::{Beside, NoSale, Place};

const CLEAR: &str = "knowledge: (instructions: (pages: 4))";

/// A shop in which people buy twice a month, by themselves, and cannot always.
fn buying(settings: &str) -> Stage {
    let purchases = format!("purchases: (a_year: 24.0, margin: 3.00, {settings}), horizon:");
    let story = r#"Story(schema: 1, id: "cannot-buy", language: "en", issue: "cannot buy", begin: "here",
        moments: { "here": (moves: { "explain": (takes: Minutes(4), ends: Resolved) }) })"#;
    let demand = "demand: { \"cannot buy\": (a_year: 0.0, cause: RewardRefused),";
    shop()
        .swap("operation.ron", "horizon:", &purchases)
        .swap("operation.ron", "demand: {", demand)
        .with("stories/cannot-buy.ron", story)
}

/// What happened beside matters, in the first replication.
fn beside(stage: &Stage, policy: &str) -> Vec<Beside> {
    let facts = stage.facts(policy, 0).into_iter();
    facts.filter_map(|fact| if let Did::Beside(beside) = fact.what { Some(beside) } else { None }).collect()
}

#[test]
fn an_offer_that_is_understood_sells_and_keeps_customers_who_would_have_said_nothing() {
    let stage = buying("unclear: 0.3").policy("clear", CLEAR).policy("unclear", "");
    assert_more(&stage, ["unclear", "clear"], |policy| policy.beside.sales_lost_unsaid);
    assert_more(&stage, ["clear", "unclear"], |policy| policy.beside.purchases);
    assert_more(&stage, ["unclear", "clear"], |policy| policy.money.lost_sales);
    assert_more(&stage, ["clear", "unclear"], |policy| policy.retention.months_kept);
    assert_more(&stage, ["clear", "unclear"], |policy| policy.money.net);
}

#[test]
fn as_many_sales_are_lost_as_offers_are_unclear_and_shops_down() {
    let shops = "unclear: 0.2, on: { Site: (share: 0.7, fails: 0.1), App: (share: 0.3) }";
    let all = beside(&buying(shops).policy("plain", ""), "plain");
    let lost = all.iter().filter(|beside| matches!(beside, Beside::SaleLost { .. })).count() as f64;
    let attempts = lost + all.iter().filter(|beside| matches!(beside, Beside::Bought)).count() as f64;
    let expected = 1.0 - (1.0 - 0.2) * (1.0 - 0.7 * 0.1);
    let deviation = (expected * (1.0 - expected) / attempts).sqrt();
    assert!(attempts > 2_500.0, "{attempts}");
    assert!((lost / attempts - expected).abs() < 4.0 * deviation, "{} and not {expected}", lost / attempts);
    let in_the_app = |beside: &Beside| matches!(beside, Beside::SaleLost { why: NoSale::Broken(shop), .. } if shop.to_string() == "the app");
    assert!(!all.iter().any(in_the_app), "the app always works");
}

#[test]
fn a_sale_lost_costs_its_margin_and_a_contact_only_where_somebody_says_so() {
    let stage = buying("unclear: 0.3, no_sale: \"cannot buy\"").policy("plain", "");
    let all = beside(&stage, "plain");
    let lost = all.iter().filter(|beside| matches!(beside, Beside::SaleLost { .. })).count() as f64;
    let said = all.iter().filter(|beside| matches!(beside, Beside::SaleLost { said: true, .. })).count();
    let deviation = (0.1 * 0.9 / lost).sqrt();
    assert!((said as f64 / lost - 0.1).abs() < 4.0 * deviation, "{said} of {lost}");
    let facts = stage.facts("plain", 0);
    let story = stage.scenario().story("cannot-buy").expect("a story") as u16;
    let arose = facts.iter().filter(|fact| matches!(fact.what, Did::Arose { story: of, .. } if of == story)).count();
    assert_eq!(arose, said);
    let policy = &stage.run(&["plain"], 1, 0, 0).policies[0];
    let [counted, unsaid, margin, money] =
        [policy.beside.sales_lost, policy.beside.sales_lost_unsaid, policy.beside.margin_lost, policy.money.lost_sales]
            .map(|figure| figure.expect("sales are lost").estimate);
    assert_eq!((counted, unsaid), (lost, lost - said as f64));
    assert_eq!((margin, money), (3.0 * lost, 300.0 * lost));
}

#[test]
fn a_reward_refused_in_one_shop_loses_the_sale_there() {
    let shops = "on: { Site: (share: 0.7), App: (share: 0.3) }";
    let reward = "rewards: (every: Days(30), worth: 2.00, personal: true";
    let stage = buying(shops)
        .policy("everywhere", &format!("{reward})"))
        .policy("site-only", &format!("{reward}, works_in: [Site])"));
    assert_more(&stage, ["site-only", "everywhere"], |policy| policy.beside.sales_lost);
    assert_more(&stage, ["everywhere", "site-only"], |policy| policy.retention.months_kept);
    let all = beside(&stage, "site-only");
    let refused = all.iter().filter(|beside| matches!(beside, Beside::RewardRefused { place: Place::Shop(_) })).count();
    let lost = all.iter().filter(|beside| matches!(beside, Beside::SaleLost { why: NoSale::RewardRefused(_), .. }));
    assert!(refused > 100);
    assert_eq!(lost.count(), refused);
    assert!(!all.iter().any(|beside| matches!(beside, Beside::RewardRefused { place: Place::Channel(_) })));
}

#[test]
fn where_every_attempt_succeeds_nothing_is_lost_and_nothing_changes() {
    let stage = buying("on: { Site: (share: 1.0) }").policy("plain", "");
    let bare = shop().swap("operation.ron", "horizon:", "purchases: (a_year: 24.0), horizon:").policy("plain", "");
    let results = stage.run(&["plain"], 1, 0, 0);
    assert_eq!(results.policies[0].beside.sales_lost.map(|lost| lost.estimate), Some(0.0));
    assert_eq!(bare.run(&["plain"], 1, 0, 0).policies[0].beside.sales_lost, None);
    let retention = |results: mainstay::experiment::Results| results.policies[0].retention.clone();
    assert_eq!(retention(results), retention(bare.run(&["plain"], 1, 0, 0)));
}
