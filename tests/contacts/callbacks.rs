//! Customers who are called back instead of waiting.

use crate::support::{Did, Heard, Stage};
use mainstay::world::Beside;
use std::collections::{BTreeMap, BTreeSet};

/// The corner with one rep and more customers than that one can serve.
fn shop() -> Stage {
    Stage::corner()
        .swap("operation.ron", "number: 200", "number: 2_500")
        .swap("operation.ron", "reps: 2", "reps: 1")
        .policy("waits", "")
        .policy("calls", "channels: { Phone: (callback: (after: Minutes(1), taken_by: 0.7, within: Hours(3))) }")
        .policy("soon", "channels: { Phone: (callback: (after: Minutes(1), taken_by: 0.7, within: Minutes(5))) }")
        .policy(
            "nobody",
            "channels: { Phone: (callback: (after: Minutes(1), taken_by: 0.7, within: Hours(3), reached: 0)) }",
        )
}

fn count(facts: &[Heard], what: Beside) -> usize {
    facts.iter().filter(|heard| heard.what == Did::Beside(what)).count()
}

#[test]
fn a_call_that_was_taken_is_made_or_missed_and_a_missed_one_is_a_broken_promise() {
    for policy in ["calls", "soon", "nobody"] {
        let facts = shop().facts(policy, 0);
        let (offered, taken) = (count(&facts, Beside::CallbackOffered), count(&facts, Beside::CallbackTaken));
        let (made, missed) = (count(&facts, Beside::CallbackMade), count(&facts, Beside::CallbackMissed));
        let share = taken as f64 / offered as f64;
        assert!(offered > 500 && (share - 0.7).abs() < 0.06, "{taken} of {offered} under {policy}");
        // At most what waits at the end is neither.
        assert!(made + missed <= taken && made + missed + 60 >= taken, "{made} and {missed} of {taken} under {policy}");
        let missed_at: BTreeSet<u64> = at(&facts, |what| *what == Did::Beside(Beside::CallbackMissed));
        let broken_at: BTreeSet<u64> = at(&facts, |what| *what == Did::Broken);
        let gave_up_at: BTreeSet<u64> = at(&facts, |what| matches!(what, Did::GaveUp { .. }));
        assert!(missed_at.is_subset(&broken_at) && missed_at.is_subset(&gave_up_at), "{policy}");
        assert!(policy != "nobody" || made == 0, "{made} were reached whom nobody reaches");
        assert!(missed > if policy == "calls" { 0 } else { 200 }, "{missed} missed under {policy}");
    }
}

fn at(facts: &[Heard], is: impl Fn(&Did) -> bool) -> BTreeSet<u64> {
    facts.iter().filter(|heard| is(&heard.what)).map(|heard| heard.at).collect()
}

#[test]
fn who_waits_for_another_attempt_as_the_run_ends_is_told_among_those_who_wait() {
    let facts = shop()
        .swap("operation.ron", "number: 2_500", "number: 15_000")
        .swap("operation.ron", "Phone: (hours: \"Mon-Fri 09:00-17:00\"", "Phone: (hours: \"Mon-Sun 00:00-24:00\"")
        .swap("operation.ron", "Email], hours: \"Mon-Fri 09:00-17:00\"", "Email], hours: \"Mon-Sun 00:00-24:00\"")
        .swap("operation.ron", "Days(90)", "Days(3)")
        .swap("operation.ron", "horizon:", "assumptions: { \"callback_again_minutes\": 60.0 }, horizon:")
        .policy(
            "never",
            "channels: { Phone: (callback: (after: Minutes(1), taken_by: 1, within: Weeks(9), reached: 0)) }",
        )
        .facts("never", 0);
    let mut hoping: BTreeSet<u32> = BTreeSet::new();
    let mut waiting: BTreeSet<u32> = BTreeSet::new();
    for heard in &facts {
        match heard.what {
            Did::Beside(Beside::CallbackTaken) => drop(hoping.insert(heard.case)),
            Did::Beside(Beside::CallbackMissed) => drop(hoping.remove(&heard.case)),
            Did::StillWaiting { .. } => drop(waiting.insert(heard.case)),
            _ => {}
        }
    }
    assert!(hoping.len() > 5, "{hoping:?}");
    assert!(hoping.is_subset(&waiting), "{hoping:?} hope for a call, told of are {waiting:?}");
}

#[test]
fn nobody_is_called_when_nobody_is_on_duty_and_the_promise_is_broken_overnight() {
    // Before closing a call is promised for the morning after: too late.
    let facts = shop().facts("calls", 0);
    let hour = 3_600_000;
    let missed = at(&facts, |what| *what == Did::Beside(Beside::CallbackMissed));
    let after_hours = missed.iter().filter(|at| !(9..17).contains(&(*at / hour % 24))).count();
    assert!(after_hours > 20, "{after_hours} of {} missed after hours", missed.len());
    let calls = at(&facts, |what| *what == Did::Beside(Beside::CallbackMade));
    assert!(calls.iter().all(|at| (9..17).contains(&(at / hour % 24))), "called after hours");
}

#[test]
fn who_reaches_nobody_tries_once_more_a_while_later() {
    let stage = shop().swap("operation.ron", "horizon:", "assumptions: { \"callback_again_minutes\": 10.0 }, horizon:");
    let facts = stage.facts("nobody", 0);
    let mut taken: BTreeMap<u32, u64> = BTreeMap::new();
    let mut tried = 0;
    for heard in &facts {
        match heard.what {
            Did::Beside(Beside::CallbackTaken) => drop(taken.insert(heard.case, heard.at)),
            Did::Beside(Beside::CallbackMissed) => {
                let since = heard.at - taken.remove(&heard.case).expect("it was taken before");
                assert!(since >= 10 * 60_000, "missed {since} ms after it was taken");
                tried += 1;
            }
            _ => {}
        }
    }
    assert!(tried > 200, "{tried}");
}

#[test]
fn callbacks_that_cannot_be_are_found() {
    let on = |channel: &str, callback: &str| {
        Stage::corner()
            .swap("operation.ron", &format!("{channel}: ("), &format!("{channel}: (callback: ({callback}), "))
            .findings()
    };
    let fine = "after: Minutes(1), taken_by: 0.5, within: Hours(1)";
    assert!(!on("Phone", fine).contains("O13"));
    assert!(on("Email", fine).contains("O13"));
    assert!(on("Phone", "after: Minutes(1), taken_by: 50, within: Hours(1)").contains("50 does not"));
    assert!(on("Phone", "after: Minutes(1), taken_by: 0.5, within: Hours(0)").contains("O13"));
    assert!(on("Phone", "after: Minutes(1), taken_by: 0.5, within: Hours(1), reached: 2").contains("2 does not"));
    let lever = |levers: &str| Stage::corner().policy("odd", &format!("channels: {{ {levers} }}")).findings();
    assert!(lever("Phone: (callback: (after: Minutes(1), taken_by: 7, within: Hours(1)))").contains("P09"));
    assert!(lever("Email: (callback: (after: Minutes(1), taken_by: 0.7, within: Hours(1)))").contains("P09"));
}
