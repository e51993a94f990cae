//! Induced demand: a new easy channel draws contacts that would not have been made.

use super::{Stage, assert_more, contacts, shop};
use crate::support::Did;
use mainstay::sim::{DAY, Time};
use std::collections::BTreeMap;

/// A shop that people would also ask this and that, if asking were easy.
fn curious() -> Stage {
    let story = r#"Story(schema: 1, id: "question", language: "en", issue: "question", begin: "here",
        moments: { "here": (moves: { "answer": (takes: Minutes(6), ends: Resolved) }) })"#;
    shop()
        .swap("operation.ron", "demand: {", "demand: { \"question\": (a_year: 0.0),")
        .with("stories/question.ron", story)
}

/// A policy with a channel that draws so many questions a customer and year.
fn drawing(channel: &str, findability: f64, a_year: f64) -> String {
    format!("channels: {{ {channel}: (findability: {findability}, draws: (demand: \"question\", a_year: {a_year})) }}")
}

#[test]
fn an_easy_channel_draws_contacts_and_makes_everybody_wait() {
    let busy = curious().swap("operation.ron", "reps: 2", "reps: 1");
    let stage = busy.policy("easy", &drawing("Phone", 1.0, 12.0)).policy("usual-way", "");
    assert_more(&stage, ["easy", "usual-way"], contacts);
    assert_more(&stage, ["easy", "usual-way"], |policy| policy.team.occupancy);
    assert_more(&stage, ["easy", "usual-way"], |policy| policy.channels[0].mean_wait_s);
}

/// Questions that arose, and customer-years in which they could.
fn questions(stage: &Stage, policy: &str) -> (f64, f64) {
    let scenario = stage.scenario();
    let question = scenario.story("question").expect("a story") as u16;
    let facts = stage.facts(policy, 0);
    let arose = facts.iter().filter(|fact| matches!(fact.what, Did::Arose { story, .. } if story == question)).count();
    let horizon = Time::from(scenario.days) * DAY;
    let left = facts.iter().filter(|fact| matches!(fact.what, Did::Left(_)));
    let left: BTreeMap<u32, Time> = left.map(|fact| (fact.customer, fact.at)).collect();
    let lost: Time = left.values().map(|at| horizon - at.min(&horizon)).sum();
    let lived = f64::from(scenario.operation.customers) * horizon as f64 - lost as f64;
    (arose as f64, lived / (365.0 * DAY as f64))
}

#[test]
fn a_channel_draws_as_many_as_it_says_of_those_who_find_it() {
    let stage =
        curious().policy("half-found", &drawing("Email", 0.5, 12.0)).policy("found", &drawing("Email", 1.0, 12.0));
    for (policy, expected) in [("half-found", 6.0), ("found", 12.0)] {
        let (arose, years) = questions(&stage, policy);
        // A Poisson count: its variance is its mean.
        let deviation = (expected * years).sqrt();
        assert!((arose - expected * years).abs() < 4.0 * deviation, "{policy}: {arose}, not {}", expected * years);
    }
}

#[test]
fn nothing_is_drawn_while_the_channel_is_closed() {
    let stage = curious().policy("easy", &drawing("Phone", 1.0, 12.0));
    let (arose, years) = questions(&stage, "easy");
    // The telephone is answered forty hours of a week.
    let expected = 12.0 * years * 40.0 / 168.0;
    assert!((arose - expected).abs() < 4.0 * expected.sqrt(), "{arose}, not {expected}");
    let question = stage.scenario().story("question").expect("a story") as u16;
    let facts = stage.facts("easy", 0);
    let at = facts.iter().filter(|fact| matches!(fact.what, Did::Arose { story, .. } if story == question));
    assert!(at.map(|fact| fact.at / (DAY / 24) % 24).all(|hour| (9..17).contains(&hour)));
}

#[test]
fn a_channel_draws_from_the_day_on_which_a_policy_lets_it() {
    let stage = curious()
        .policy("easy", &drawing("Email", 1.0, 12.0))
        .policy("later", "changes: [(from: Days(60), to: \"easy\")]");
    let question = stage.scenario().story("question").expect("a story") as u16;
    let facts = stage.facts("later", 0);
    let days: Vec<Time> = facts
        .iter()
        .filter(|fact| matches!(fact.what, Did::Arose { story, .. } if story == question))
        .map(|fact| fact.at / DAY)
        .collect();
    assert!(days.len() > 300 && days.iter().all(|day| *day >= 60), "{} from {:?}", days.len(), days.first());
}

#[test]
fn what_a_channel_draws_leaves_the_other_matters_when_they_were() {
    let stage = curious().policy("easy", &drawing("Email", 1.0, 1.0)).policy("usual-way", "");
    let parcel = stage.scenario().story("parcel").expect("a story") as u16;
    let first = |policy: &str| {
        let facts = stage.facts(policy, 0);
        let mut first: BTreeMap<u32, Time> = BTreeMap::new();
        for fact in facts {
            if matches!(fact.what, Did::Arose { story, .. } if story == parcel) {
                first.entry(fact.customer).or_insert(fact.at);
            }
        }
        first
    };
    let (easy, usual) = (first("easy"), first("usual-way"));
    let same = easy.iter().filter(|(customer, at)| usual.get(customer) == Some(at)).count();
    // Apart from customers who left before, in one of the two.
    assert!(same > 500 && same * 100 >= easy.len() * 98, "{same} of {}", easy.len());
}
