//! The customer model tried by itself, without queues or reps, against an independent simulation of the same
//! (`tests/reference/customer_model.json`).
//!
//! Issues arise 3.1 times a year, three in four caused by the business. Each contact resolves the issue or not, may go
//! wrong, may hold a promise; the unhelped try again with probability .6 after a day and a bit, five times at most.
//! An issue closes at once when it is resolved or given up. Every month without trouble is a plain use.

use super::{
    Circumstances, Episode, Ledger, Outcome, Parameters, Touch, Values, reliability, responsiveness, shown_share,
};
use crate::sim::{DAY, Key, MONTH, Purpose, SECOND, Stream, Time};
use serde::Deserialize;

const CUSTOMERS: u64 = 40_000;
const MONTHS: Time = 36;
const ISSUES_A_YEAR: f64 = 3.1;

#[derive(Deserialize)]
struct Reference {
    levels: std::collections::BTreeMap<String, Level>,
    retained: std::collections::BTreeMap<String, Retained>,
    failures_a_year_perfectly_handled: std::collections::BTreeMap<String, serde_json::Value>,
}

#[derive(Deserialize, Clone, Copy)]
struct Level {
    adherence: f64,
    resolve: f64,
    wait_ratio: f64,
    error: f64,
    promise: f64,
    kept: f64,
    repeat_info: f64,
    transfer: f64,
}

#[derive(Deserialize)]
struct Retained {
    retained_12_24_36: [f64; 3],
    months_kept_12: f64,
    episode_quality_mean: f64,
}

fn reference() -> Reference {
    serde_json::from_str(include_str!("../../tests/reference/customer_model.json")).expect("the reference file")
}

/// One issue from its first contact: when it closed, what it was, whether a promise was kept, how many were broken.
struct Closed {
    at: Time,
    episode: Episode,
    kept: bool,
    broken: u32,
    by_business: bool,
}

fn behaviours(chance: &mut Stream, called_for: u32, probability: f64) -> Option<f64> {
    let shown = (0..called_for).filter(|_| chance.happens(probability)).count();
    shown_share(shown as u32, called_for, 0)
}

fn poisson(chance: &mut Stream, mean: f64) -> u64 {
    let (mut count, mut left) = (0, mean - chance.exponential());
    while left > 0.0 {
        count += 1;
        left -= chance.exponential();
    }
    count
}

fn issue(
    p: &Parameters,
    values: &Values,
    level: Level,
    share_by_business: f64,
    from: Time,
    mut chance: Stream,
) -> Closed {
    let chance = &mut chance;
    let by_business = chance.happens(share_by_business);
    let mut closed = Closed { at: from, episode: Episode::default(), kept: false, broken: 0, by_business };
    loop {
        let episode = &mut closed.episode;
        episode.contacts += 1;
        if episode.contacts > 1 {
            episode.must_repeat |= chance.happens(level.repeat_info);
            episode.switched |= chance.happens(0.3);
        }
        episode.transfers += u16::from(chance.happens(level.transfer));
        let resolved = chance.happens(level.resolve);
        let error = chance.happens(level.error);
        let promised = chance.happens(level.promise);
        let broken = promised && !chance.happens(level.kept);
        closed.kept |= promised && !broken;
        closed.broken += u32::from(broken);
        let again = !resolved && episode.contacts < 5 && chance.happens(0.6);
        // A matter that the customer lets be is no longer pending, whatever was promised.
        let outcome = match (resolved, promised) {
            (true, _) => Outcome::Resolved,
            (false, true) if again => Outcome::Pending,
            (false, _) => Outcome::Unresolved,
        };
        let proper = 60 * SECOND;
        let wait = (chance.exponential() * level.wait_ratio * proper as f64) as Time;
        let touch = Touch {
            reliability: Some(reliability(p, outcome, error, broken)),
            responsiveness: Some(responsiveness(p, wait, proper)),
            assurance: behaviours(chance, 3, level.adherence),
            empathy: behaviours(chance, 4, level.adherence),
            tangibles: behaviours(chance, 2, 0.15 + 0.85 * level.adherence),
        };
        episode.push(touch.quality(values).expect("all five dimensions"));
        episode.unresolved = !resolved;
        if !again {
            return closed;
        }
        closed.at += (1 + poisson(chance, 1.5)) * DAY;
    }
}

#[derive(Default, Debug)]
struct Outcomes {
    retained: [f64; 3],
    months_kept_12: f64,
    quality: f64,
}

fn tried(p: &Parameters, level: Level, issues_a_year: f64, share_by_business: f64) -> Outcomes {
    let values = Values::usual(p);
    let (mut outcomes, mut qualities) = (Outcomes::default(), 0.0);
    for customer in 0..CUSTOMERS {
        let key = Key::root(2).of(Purpose::Customer, customer);
        let mut ledger = Ledger::new(p, key.draw(Purpose::Traits, 0), 0);
        let mut closed = Vec::new();
        let mut arrivals = key.draw(Purpose::Issue, 0);
        let mut at = 0.0;
        loop {
            // Without issues the next one lies at infinity.
            at += arrivals.exponential() * 12.0 * MONTH as f64 / issues_a_year;
            if at >= (MONTHS * MONTH) as f64 {
                break;
            }
            let number = closed.len() as u64;
            closed.push(issue(p, &values, level, share_by_business, at as Time, key.draw(Purpose::Contact, number)));
        }
        closed.sort_by_key(|issue| issue.at);
        let mut issues = closed.into_iter().peekable();
        let mut left = None;
        for month in 1..=MONTHS {
            while let Some(issue) = issues.next_if(|issue| issue.at <= month * MONTH)
                && left.is_none()
            {
                left = ledger.live_until(p, issue.at);
                (0..issue.broken).for_each(|_| ledger.promise_broken(p, issue.at));
                if issue.kept {
                    ledger.promise_kept(p, issue.at);
                }
                let circumstances = Circumstances { caused_by_business: issue.by_business, published: None };
                let verdict = ledger.close_episode(p, &issue.episode, circumstances, issue.at).expect("a contact");
                outcomes.quality += verdict.quality;
                qualities += 1.0;
            }
            left = left.or_else(|| ledger.live_until(p, month * MONTH));
            if left.is_some() {
                break;
            }
            let use_quality = p.plain_use_quality + p.plain_use_sd * key.draw(Purpose::Use, month).normal();
            ledger.plain_use(p, use_quality, month * MONTH);
        }
        let left = left.unwrap_or(Time::MAX);
        for (retained, months) in outcomes.retained.iter_mut().zip([12, 24, 36]) {
            *retained += f64::from(left > months * MONTH) / CUSTOMERS as f64;
        }
        outcomes.months_kept_12 += left.min(12 * MONTH) as f64 / MONTH as f64 / CUSTOMERS as f64;
    }
    outcomes.quality /= f64::max(qualities, 1.0);
    outcomes
}

#[test]
fn retention_under_five_levels_of_service_agrees_with_an_independent_simulation() {
    let (p, reference) = (Parameters::default(), reference());
    for (name, level) in &reference.levels {
        let (found, expected) = (tried(&p, *level, ISSUES_A_YEAR, 0.75), &reference.retained[name]);
        for (month, tolerance) in [0.01, 0.015, 0.015].into_iter().enumerate() {
            let (here, there) = (found.retained[month], expected.retained_12_24_36[month]);
            assert!((here - there).abs() < tolerance, "{name} after {} years: {here} against {there}", month + 1);
        }
        // Daily steps let customers go half a day early on average.
        assert!((found.months_kept_12 - expected.months_kept_12 - 0.016).abs() < 0.03, "{name}: {found:?}");
        assert!((found.quality - expected.episode_quality_mean).abs() < 0.003, "{name}: {found:?}");
    }
}

#[test]
fn failing_more_often_and_handling_it_perfectly_does_not_pay() {
    let (p, reference) = (Parameters::default(), reference());
    let mut before = 1.0;
    for failures in ["0", "1", "3.1", "12"] {
        let found = tried(&p, reference.levels["perfect"], failures.parse().expect("a number"), 1.0).retained[0];
        let expected = reference.failures_a_year_perfectly_handled[failures].as_f64().expect("a number");
        assert!((found - expected).abs() < 0.01, "{failures} a year: {found} against {expected}");
        assert!(found < before, "{failures} failures a year retain {found}, fewer {before}");
        before = found;
    }
}
