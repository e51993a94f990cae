//! Findability: who finds no way to the service says nothing, and goes.

use super::{Stage, assert_more, contacts, shop};
use crate::support::Did;
use mainstay::world::Channel;

/// Few find the telephone number, and not many more the address.
const HIDDEN: &str = "channels: { Phone: (findability: 0.3), Email: (findability: 0.5) }";

#[test]
fn hidden_contact_details_spare_contacts_and_lose_customers_who_never_said_a_word() {
    let stage = shop().policy("hidden", HIDDEN).policy("open", "");
    assert_more(&stage, ["open", "hidden"], contacts);
    assert_more(&stage, ["open", "hidden"], |policy| policy.retention.months_kept);
    assert_more(&stage, ["hidden", "open"], |policy| policy.silent_defectors);
    assert_more(&stage, ["open", "hidden"], |policy| policy.follow_up.true_resolution);
}

#[test]
fn a_team_that_is_short_is_found_by_more_and_makes_all_of_them_wait() {
    let busy = shop().swap("operation.ron", "reps: 2", "reps: 1").swap("operation.ron", "number: 600", "number: 1_800");
    let stage = busy.policy("hidden", HIDDEN).policy("open", "");
    assert_more(&stage, ["open", "hidden"], |policy| policy.channels[0].mean_wait_s);
    assert_more(&stage, ["open", "hidden"], |policy| policy.channels[0].abandoned_share);
}

/// Cases, and those of them that nobody ever heard of.
fn unheard(stage: &Stage, policy: &str) -> (usize, usize) {
    let facts = stage.facts(policy, 0);
    let count = |wanted: fn(&Did) -> bool| facts.iter().filter(|fact| wanted(&fact.what)).count();
    let first_in_vain = |did: &Did| matches!(did, Did::Closed { contacts: 0, .. });
    (count(|did| matches!(did, Did::Arose { .. })), count(first_in_vain))
}

#[test]
fn as_many_find_nothing_as_miss_each_of_the_channels_they_would_like() {
    // Time enough for what was let be to close.
    let stage = shop().swap("operation.ron", "horizon: Days(90)", "horizon: Days(180)").policy("hidden", HIDDEN);
    let (arose, unheard) = unheard(&stage, "hidden");
    // Matters of the last weeks are still open, and so may be some of customers who left.
    let facts = stage.facts("hidden", 0);
    let gave_up = facts.iter().filter(|fact| matches!(fact.what, Did::NotFound { gave_up: true, .. })).count();
    let (expected, found) = (0.7 * 0.5, gave_up as f64 / arose as f64);
    let deviation = (expected * (1.0 - expected) / arose as f64).sqrt();
    assert!(arose > 2_000 && unheard > 400, "{arose} and {unheard}");
    assert!((found - expected).abs() < 4.0 * deviation, "{found} of {arose}, not {expected}");
}

#[test]
fn who_does_not_find_one_channel_comes_by_the_other() {
    let stage = shop().policy("no-number", "channels: { Phone: (findability: 0.0) }");
    let facts = stage.facts("no-number", 0);
    let began = |channel| move |did: &Did| matches!(did, Did::Began { channel: on, .. } if *on == channel);
    let count = |wanted: &dyn Fn(&Did) -> bool| facts.iter().filter(|fact| wanted(&fact.what)).count();
    assert_eq!(count(&began(Channel::Phone)), 0);
    assert!(count(&began(Channel::Email)) > 500);
    assert!(count(&|did| matches!(did, Did::NotFound { channel: Channel::Phone, gave_up: false })) > 300);
    assert_eq!(count(&|did| matches!(did, Did::NotFound { gave_up: true, .. })), 0);
}

#[test]
fn a_search_in_vain_costs_customers_who_are_helped_in_the_end_as_well() {
    // The same way in for everybody, once after a search.
    let stage = shop()
        .swap("stories/parcel.ron", "prefers: [Phone, Email]", "prefers: [Phone]")
        .swap("operation.ron", "demand: {", "assumptions: { \"effort_search\": 0.3 }, demand: {")
        .swap("operation.ron", "stake: Money)", "stake: Money, channel: Only(Email))")
        .policy("searched", "channels: { Email: (findability: 0.0) }")
        .policy("found", "channels: { Email: (findability: 1.0) }");
    let effortless = stage.clone().swap("operation.ron", "\"effort_search\": 0.3", "\"effort_search\": 0.0");
    let kept = |stage: &Stage, seed| {
        let results = stage.clone().seeded(seed).run(&["searched"], 1, 0, 90);
        results.policies[0].retention.months_kept.expect("customers").estimate
    };
    let differences: Vec<f64> = (1..=12).map(|seed| kept(&effortless, seed) - kept(&stage, seed)).collect();
    let difference = mainstay::stats::Estimate::of(&differences).expect("a difference");
    assert!(difference.low.expect("an interval") > 0.0, "{difference:?}");
}

#[test]
fn channels_that_everybody_finds_change_nothing() {
    let stage = shop().policy("said", "channels: { Phone: (findability: 1.0) }").policy("unsaid", "");
    assert_eq!(stage.facts("said", 0), stage.facts("unsaid", 0));
}
