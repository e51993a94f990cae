//! Mistakes that were made once, each with the case that showed it.

use super::support::{Did, Stage};

const REMEMBERED: &str = "assumptions: { \"promise_forgotten_per_channel\": 0.0 }, horizon:";

fn count(facts: &[super::support::Heard], what: &Did) -> usize {
    facts.iter().filter(|fact| fact.what == *what).count()
}

#[test]
fn a_promise_made_on_the_way_to_a_solution_is_kept_too() {
    let stage = Stage::telling(
        r#"begin: "here", moments: {
            "here": (moves: { "promise": (does: Promise(what: "a letter"), takes: Seconds(30), then: "then") }),
            "then": (moves: { "end": (takes: Seconds(30), ends: Resolved) }),
        },"#,
    )
    .swap("operation.ron", "horizon:", REMEMBERED)
    .policy("slow", "follow_up: (promise_within: Days(7))");
    let facts = stage.facts("slow", 0);
    let count = |what: Did| facts.iter().filter(|fact| fact.what == what).count();
    assert!(count(Did::Kept) > 100, "{} kept, {} broken", count(Did::Kept), count(Did::Broken));
    assert_eq!(count(Did::Broken), 0);
}

#[test]
fn a_promise_to_a_stranger_is_kept_too() {
    let promise = "does: Promise(what: \"a letter\"), takes: Seconds(30), ends: Promised";
    let stage =
        Stage::telling(&format!("begin: \"here\", moments: {{ \"here\": (moves: {{ \"promise\": ({promise}) }}) }},"))
            .swap("operation.ron", "a_year: 12.0", "a_minute: 0.01, from: Strangers")
            .swap("operation.ron", "horizon:", REMEMBERED)
            .policy("slow", "follow_up: (promise_within: Days(7))");
    let facts = stage.facts("slow", 0);
    assert!(
        count(&facts, &Did::Kept) > 100,
        "{} kept, {} broken",
        count(&facts, &Did::Kept),
        count(&facts, &Did::Broken)
    );
}

#[test]
fn a_run_in_which_those_who_give_up_try_again_at_once_ends() {
    let again = "after_giving_up: (share: 1.0, after: Seconds(0), on: SameChannel)";
    let stage = Stage::corner()
        .swap("operation.ron", "Exponential(mean: Minutes(5))", "Seconds(0)")
        .swap("operation.ron", "10.00) }", &format!("10.00) }}, {again}"))
        .swap("operation.ron", "a_year: 12.0", "a_year: 100.0");
    assert!(!stage.facts("usual", 0).is_empty());
}

#[test]
fn a_run_in_which_a_contact_without_time_brings_the_next_at_once_ends() {
    let stage = Stage::telling(
        r#"begin: "it", moments: { "it": (moves: { "answer": (takes: Seconds(0), ends: Unresolved) }) },
           afterwards: [(ended: Unresolved, returns: (share: 1.0, after: Seconds(0), on: SameChannel))],"#,
    );
    assert!(!stage.facts("usual", 0).is_empty());
}

#[test]
fn a_rep_without_a_supervisor_to_ask_is_not_held_for_ever_by_a_letter() {
    let stage =
        Stage::corner().swap("stories/parcel.ron", "[Phone, Email]", "[Email]").policy("nobody", "supervisors: 0");
    let facts = stage.facts("nobody", 0);
    let last = facts.iter().rev().find(|fact| matches!(fact.what, Did::Ended { .. })).expect("some contact ended");
    assert!(
        last.at > 60 * mainstay::sim::DAY,
        "the last of 90 days' contacts ended on day {}",
        last.at / mainstay::sim::DAY
    );
}

#[test]
fn briefings_cost_busy_reps_time_round_the_clock_too() {
    let worked = |hours: &str, levers: &str| {
        let stage = Stage::corner()
            .swap("operation.ron", "number: 200", "number: 60_000")
            .swap("operation.ron", "hours: \"Mon-Fri 09:00-17:00\", cost", "cost")
            .swap("operation.ron", ", hours: \"Mon-Fri 09:00-17:00\"", hours)
            .swap("operation.ron", "Days(90)", "Days(28)")
            .policy("p", levers);
        stage.facts("p", 0).iter().filter(|fact| matches!(fact.what, Did::Ended { .. })).count() as f64
    };
    let briefings = "rollout: (briefings: (every: Weeks(1), minutes: 600))";
    let less = |hours| 1.0 - worked(hours, briefings) / worked(hours, "");
    let (day, clock) = (less(", hours: \"Mon-Sun 00:00-23:00\""), less(""));
    assert!(
        clock > 0.03,
        "ten hours a week take {:.1} % of contacts by shift, {:.1} % round the clock",
        day * 100.0,
        clock * 100.0
    );
}
