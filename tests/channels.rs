//! What sets channels apart: posts that others see, a counter, and calls that begin where the customer was looking.

use super::support::{Did, Heard, Stage};
use mainstay::sim::{HOUR, MINUTE, Time};
use mainstay::stats::Estimate;
use mainstay::world::{Beside, Channel, Ending};
use std::collections::BTreeMap;

const FREE: &str = "authority: (rep: (remedies: Any, guidelines: 0.9))";
const BOUND: &str = "authority: (rep: (remedies: Only([]), script_only: true))";
const DEAF: &str = "authority: (rep: (remedies: Only([])), supervisor: (remedies: Only([])))";
/// So many see a post that a single one should count for little.
const HEARD: &str =
    "assumptions: { \"word_wins\": 0.005, \"word_loses\": 0.005 }, newcomers: (a_month: 120.0), horizon:";

/// The shop on the corner, on other channels than telephone and e-mail, with room for newcomers.
fn on(first: &str, second: &str) -> Stage {
    let both = format!("[{first}, {second}]");
    Stage::corner()
        .swap("operation.ron", "number: 200", "number: 600")
        .swap("operation.ron", "Phone: (", &format!("{first}: ("))
        .swap("operation.ron", "Email: (", &format!("{second}: ("))
        .swap("operation.ron", "[Phone, Email]", &both)
        .swap("stories/parcel.ron", "[Phone, Email]", &both)
        .swap("operation.ron", "horizon:", HEARD)
        .policy("free", FREE)
        .policy("bound", BOUND)
        .policy("deaf", DEAF)
}

/// Where every contact is a post.
fn in_public(readers: f64) -> Stage {
    let readers = format!("assumptions: {{ \"public_readers\": {readers},");
    on("Phone", "Social").swap("operation.ron", "assumptions: {", &readers).swap(
        "operation.ron",
        "stake: Money)",
        "stake: Money, channel: Only(Social))",
    )
}

/// The figure of one stage less that of another, replication by replication.
fn difference(
    stages: [&Stage; 2],
    policy: &str,
    figure: impl Fn(&mainstay::experiment::PolicyResults) -> f64,
) -> Estimate {
    let value = |stage: &Stage, seed| figure(&stage.clone().seeded(seed).run(&[policy], 1, 0, 90).policies[0]);
    let differences: Vec<f64> = (1..=12).map(|seed| value(stages[0], seed) - value(stages[1], seed)).collect();
    Estimate::of(&differences).expect("the figure is defined")
}

fn newcomers(policy: &mainstay::experiment::PolicyResults) -> f64 {
    policy.beside.newcomers.expect("some come").estimate
}

#[test]
fn in_public_good_service_brings_more_newcomers_and_bad_service_keeps_more_away() {
    // With reps who know their way and are always there, a post is answered within the hour in which it is read.
    let hours = "channels: [Phone, Social], hours: \"Mon-Fri 09:00-17:00\"";
    let always = "channels: [Phone, Social], skills: { \"parcel\": 0.95 }";
    let [seen, unseen] = [20.0, 0.0].map(|readers| in_public(readers).swap("operation.ron", hours, always));
    let good = difference([&seen, &unseen], "free", newcomers);
    let bad = difference([&unseen, &seen], "deaf", newcomers);
    assert!(good.low.expect("an interval") > 0.0, "{good:?}");
    assert!(bad.low.expect("an interval") > 0.0, "{bad:?}");
}

#[test]
fn a_post_left_overnight_is_seen_as_unsolved_whatever_comes_of_it() {
    let by_day = in_public(20.0);
    let always = by_day.clone().swap(
        "operation.ron",
        "channels: [Phone, Social], hours: \"Mon-Fri 09:00-17:00\"",
        "channels: [Phone, Social]",
    );
    let badly = |policy: &mainstay::experiment::PolicyResults| policy.beside.seen_badly.expect("some see it").estimate;
    let more = difference([&by_day, &always], "free", badly);
    assert!(more.low.expect("an interval") > 0.0, "{more:?}");
}

#[test]
fn every_post_is_seen_once_and_an_hour_without_an_answer_counts_as_soon_as_it_is_over() {
    let facts = in_public(20.0).facts("free", 0);
    let mut waiting: BTreeMap<u32, (Time, u32)> = BTreeMap::new();
    let mut late: Vec<(Time, u32)> = Vec::new();
    let (mut in_time, mut badly_ended) = (0, 0);
    for Heard { at, customer, case, what } in &facts {
        match what {
            Did::Began { channel: Channel::Social, .. } => {
                waiting.insert(*case, (*at, *customer));
            }
            Did::Answered { channel: Channel::Social, wait, .. } => {
                let (began, customer) = waiting.remove(case).unwrap_or((*at, *customer));
                if *wait > HOUR {
                    late.push((began + HOUR + 1, customer));
                }
            }
            // Whoever leaves in the meantime is not answered any more.
            Did::Closed { .. } => {
                let late_by_then = waiting.remove(case).filter(|(began, _)| *at > began + HOUR);
                late.extend(late_by_then.map(|(began, customer)| (began + HOUR + 1, customer)));
            }
            Did::Ended { channel: Channel::Social, wait, record, .. }
                if *wait <= HOUR && !matches!(record.ending, Ending::Promised | Ending::HandedOver) =>
            {
                in_time += 1;
                badly_ended += usize::from(!record.solved);
            }
            _ => {}
        }
    }
    let end = 90 * 24 * HOUR;
    late.extend(waiting.values().map(|(began, customer)| (began + HOUR + 1, *customer)).filter(|(at, _)| *at < end));
    let seen = facts.iter().filter_map(|fact| match fact.what {
        Did::Beside(Beside::SeenInPublic { well, people }) => Some((fact.at, fact.customer, well, people)),
        _ => None,
    });
    let seen: Vec<_> = seen.collect();
    assert!(late.len() > 200 && in_time > 200, "{} and {in_time}", late.len());
    assert_eq!(seen.len(), late.len() + in_time);
    assert_eq!(seen.iter().filter(|(.., well, _)| !well).count(), late.len() + badly_ended);
    for (at, customer) in late {
        assert!(seen.contains(&(at, customer, false, 20.0)), "nobody saw that {customer} waits at {at}");
    }
}

#[test]
fn what_is_not_public_is_seen_by_nobody() {
    let facts = on("Phone", "Messaging").facts("free", 0);
    assert!(!facts.iter().any(|fact| matches!(fact.what, Did::Beside(Beside::SeenInPublic { .. }))));
}

#[test]
fn at_the_counter_customers_wait_their_turn_and_bear_longer_waits_than_on_the_phone() {
    let stage = on("InPerson", "Email").swap("operation.ron", "patience: Exponential(mean: Minutes(5))", "lines: 1000");
    let stage = stage.swap("operation.ron", "number: 600", "number: 2_500");
    let desk = stage.scenario().operation.channels[0].clone();
    assert_eq!(desk.expected_wait, 5 * MINUTE);
    assert_eq!(desk.patience.map(|law| law.mean()), Some(15.0 * MINUTE as f64));
    let mut held: BTreeMap<u16, u32> = BTreeMap::new();
    let mut gave_up = 0;
    for fact in stage.facts("free", 0) {
        match fact.what {
            Did::Answered { channel: Channel::InPerson, rep, .. } => {
                let holds = held.entry(rep).or_default();
                *holds += 1;
                assert_eq!(*holds, 1, "two at one counter: {fact:?}");
            }
            Did::Ended { channel: Channel::InPerson, rep, .. } => *held.entry(rep).or_default() -= 1,
            Did::GaveUp { channel: Channel::InPerson, .. } => gave_up += 1,
            _ => {}
        }
    }
    assert!(gave_up > 0, "nobody ever goes");
}

/// The mean handle time of contacts on a channel and how often something had to be told again, among all contacts.
fn handled(facts: &[Heard], channel: Channel) -> (f64, u32) {
    let ended = facts.iter().filter_map(|fact| match &fact.what {
        Did::Ended { channel: on, handle, record, .. } if *on == channel => Some((*handle, record.asked_again)),
        _ => None,
    });
    let all: Vec<_> = ended.collect();
    let mean = all.iter().map(|(handle, _)| *handle as f64).sum::<f64>() / all.len() as f64;
    (mean, all.iter().map(|(_, again)| u32::from(*again)).sum())
}

#[test]
fn a_call_begun_from_the_page_needs_no_telling_again_and_no_searching() {
    let stage = on("Phone", "ClickToCall").policy("forgets", &format!("{BOUND}, record: NotKept"));
    let bound = stage.facts("bound", 0);
    let ((by_phone, told_on_phone), (by_click, told_on_click)) =
        (handled(&bound, Channel::Phone), handled(&bound, Channel::ClickToCall));
    assert!(told_on_phone > 0, "nobody ever comes back by phone from elsewhere");
    assert_eq!(told_on_click, 0);
    assert!(by_click < by_phone, "{by_click} and {by_phone}");
    // Where nothing is kept, the page does not say what was told either.
    assert!(handled(&stage.facts("forgets", 0), Channel::ClickToCall).1 > 0);
}

#[test]
fn looking_something_up_takes_the_share_of_its_time_that_the_table_gives() {
    // One move, which looks something up; no behaviours, so that times can be held against each other.
    let story = r#"facts: { "day": (record: Text("Friday"), seen: WhenLookedUp("order")) }, begin: "here",
        customer: (prefers: [Phone, ClickToCall]),
        moments: { "here": (moves: { "look": (does: LookUp("order"), takes: Seconds(200), ends: Resolved, worth: Best) }) }"#;
    let stage = Stage::telling(story)
        .swap("operation.ron", "Email: (", "ClickToCall: (")
        .swap("operation.ron", "[Phone, Email]", "[Phone, ClickToCall]")
        .swap("operation.ron", "number: 200", "number: 2_000")
        .swap("operation.ron", "reps: 2", "reps: 40");
    let facts = stage.facts("usual", 0);
    let ((by_phone, _), (by_click, _)) = (handled(&facts, Channel::Phone), handled(&facts, Channel::ClickToCall));
    let found = by_click / by_phone;
    assert!((found - 0.3).abs() < 0.03, "{found}: {by_click} and {by_phone}");
}
