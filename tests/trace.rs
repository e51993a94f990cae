//! One customer followed through a replication: who can be, and what is told of them.

use super::support::{Did, Stage};
use mainstay::experiment::{Request, Traced, Unwatched, people, trace};
use mainstay::world::Beside;

fn request(stage: &Stage) -> Request {
    Request {
        policies: vec![0],
        replications: 1,
        customers: None,
        days: None,
        seed: stage.seed,
        jobs: None,
        command: String::new(),
    }
}

fn followed(stage: &Stage, customer: u32) -> Traced {
    trace(&stage.scenario(), &request(stage), (0, customer), &Unwatched)
}

fn joined(did: &Did) -> bool {
    matches!(did, Did::Beside(Beside::Joined { .. }))
}

#[test]
fn somebody_who_became_a_customer_is_followed_from_that_day_on() {
    let stage = Stage::corner().swap("operation.ron", "horizon:", "newcomers: (a_month: 30.0), horizon:");
    let (customers, prospects) = people(&stage.scenario(), &request(&stage), 0);
    assert_eq!(customers, 200);
    let facts = stage.facts("usual", 0);
    let news = facts.iter().filter(|fact| fact.customer >= customers && fact.customer < customers + prospects);
    let came: Vec<_> = news.filter(|fact| joined(&fact.what)).collect();
    assert!(came.len() > 20 && came.len() < prospects as usize, "{} of {prospects}", came.len());
    let busy = |customer: u32| facts.iter().filter(|fact| fact.customer == customer).count() > 5;
    let one = came.iter().find(|fact| busy(fact.customer)).expect("some have matters");
    let traced = followed(&stage, one.customer);
    assert!(traced.newcomer && traced.joined == Some(one.at));
    assert_eq!(traced.segment.as_deref(), Some("all"));
    let told: Vec<&str> = traced.entries.iter().map(|entry| entry.text.as_str()).collect();
    assert_eq!(told[0], "becomes a customer");
    assert!(told.iter().any(|text| text.starts_with("turns to the service by ")), "{told:?}");
    assert!(traced.entries.iter().all(|entry| entry.at >= one.at));
}

#[test]
fn who_thought_of_it_and_did_not_come_has_nothing_to_tell() {
    let stage = Stage::corner().swap("operation.ron", "horizon:", "newcomers: (a_month: 30.0), horizon:");
    let (customers, prospects) = people(&stage.scenario(), &request(&stage), 0);
    let facts = stage.facts("usual", 0);
    let came = |number: u32| facts.iter().any(|fact| fact.customer == number && joined(&fact.what));
    let stayed_away = (customers..customers + prospects).find(|number| !came(*number)).expect("some do not come");
    let traced = followed(&stage, stayed_away);
    assert!(traced.newcomer && traced.joined.is_none() && traced.entries.is_empty());
    let next = (stayed_away..customers + prospects).find(|number| came(*number));
    assert_eq!(traced.next_newcomer, next);
    assert!(!followed(&stage, 0).newcomer);
}

#[test]
fn who_leaves_over_something_they_never_spoke_of_is_told_so() {
    let purchases = "purchases: (a_year: 24.0, trouble: 0.5, about: \"parcel\"), horizon:";
    let stage = Stage::corner()
        .swap("operation.ron", "horizon:", purchases)
        .swap("operation.ron", "a_year: 12.0", "a_year: 0.1")
        .swap("operation.ron", "number: 200", "number: 2000");
    let facts = stage.facts("usual", 0);
    let of = |customer: u32| facts.iter().filter(move |fact| fact.customer == customer);
    let spoke = |customer: u32| of(customer).any(|fact| matches!(fact.what, Did::Began { .. }));
    let silent = facts
        .iter()
        .find(|fact| matches!(&fact.what, Did::Left(exit) if exit.unsolved && !exit.spoke) && !spoke(fact.customer));
    let traced = followed(&stage, silent.expect("some leave over trouble that they never spoke of").customer);
    let told: Vec<&str> = traced.entries.iter().map(|entry| entry.text.as_str()).collect();
    assert!(told.iter().any(|text| text.starts_with("something is wrong with it: ")), "{told:?}");
    let last = told.last().expect("they left");
    assert!(last.starts_with("leaves in silence, ") && last.ends_with("and never said a word of it"), "{told:?}");
}
