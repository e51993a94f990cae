//! Rewards: what customers are given for staying.

use super::{Stage, assert_more, shop};
use mainstay::world::Beside;

use crate::support::Did;

/// A shop whose stories tell of coupons as well.
fn coupons() -> Stage {
    let story = r#"Story(schema: 1, id: "coupon", language: "en", issue: "coupon", begin: "here",
        moments: { "here": (moves: { "credit it": (takes: Minutes(4), ends: Resolved) }) })"#;
    shop()
        .swap("operation.ron", "demand: {", "demand: { \"coupon\": (a_year: 0.0, cause: RewardRefused, stake: Money),")
        .with("stories/coupon.ron", story)
}

#[test]
fn a_reward_that_works_everywhere_keeps_customers_and_costs_what_it_is_worth() {
    let stage = coupons().policy("gives", "rewards: (every: Days(30), worth: 2.00, personal: true)").policy("none", "");
    assert_more(&stage, ["gives", "none"], |policy| policy.retention.months_kept);
    let gives = stage.run(&["gives"], 2, 0, 90);
    let (policy, beside) = (&gives.policies[0], &gives.policies[0].beside);
    let cost = policy.money.rewards.expect("rewards cost").estimate;
    assert_eq!(cost, 200.0 * beside.rewards_redeemed.expect("some are redeemed").estimate);
    assert_eq!(beside.rewards_refused.expect("none is refused").estimate, 0.0);
}

#[test]
fn more_of_the_personal_ones_are_redeemed() {
    let stage = coupons()
        .policy("own", "rewards: (every: Days(30), worth: 2.00, personal: true)")
        .policy("same", "rewards: (every: Days(30), worth: 2.00)");
    assert_more(&stage, ["own", "same"], |policy| policy.beside.rewards_redeemed);
}

#[test]
fn a_reward_refused_on_a_channel_is_worse_than_none_and_brings_contacts() {
    let stage = coupons()
        .policy("phone", "rewards: (every: Days(30), worth: 2.00, personal: true, works_on: [Phone])")
        .policy("none", "");
    assert_more(&stage, ["none", "phone"], |policy| policy.retention.months_kept);
    assert_more(&stage, ["phone", "none"], |policy| policy.team.occupancy);
    let journal = stage.facts("phone", 0);
    let refused = journal.iter().filter(|fact| matches!(fact.what, Did::Beside(Beside::RewardRefused { .. }))).count();
    let coupons = journal.iter().filter(|fact| matches!(fact.what, Did::Arose { story: 0, .. })).count();
    assert!(refused > 100);
    assert_eq!(coupons, refused);
}
