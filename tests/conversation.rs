//! What a story can do, told as short stories: each plays one contact move by move.

use super::support::{Did, Stage};
use mainstay::conversation::{Answer, Step};
use mainstay::sim::{DAY, HOUR, MINUTE, SECOND};
use mainstay::world::{Ending, Reply, Turn};

/// A story that goes round: the rep can refuse, ask, look up and tell as often as they like, and leave it.
fn round(customer: &str, reactions: &str) -> Stage {
    Stage::telling(&format!(
        r#"
        customer: ({customer}),
        facts: {{
            "day": (truth: Text("Friday"), record: Text("Friday"), seen: WhenLookedUp("order")),
            "wrong": (truth: Text("left"), record: Text("right"), seen: Always),
            "secret": (truth: Text("a present"), claim: Text("a present"), seen: Never),
        }},
        begin: "here",
        moments: {{
            "here": (says: ["Well?"], calls_for: ["apologise"], moves: {{
                "refuse": (does: Refuse("it"), takes: Seconds(10), then: "here"),
                "ask": (does: Ask("why"), takes: Seconds(10), then: "here"),
                "ask again": (does: AskAgain, takes: Seconds(10), then: "here"),
                "look": (does: LookUp("order"), takes: Seconds(10), then: "here"),
                "tell the day": (tells: ["day"], takes: Seconds(10), then: "here"),
                "tell what is wrong": (tells: ["wrong"], takes: Seconds(10), then: "here"),
                "tell the secret": (tells: ["secret"], takes: Seconds(10), then: "here"),
                "only after a look": (takes: Seconds(10), when: Happened(LookedUp("order")), then: "here"),
                "only if not asked": (takes: Seconds(10), when: Not(Happened(Asked("why"))), then: "here"),
                "only after all": (takes: Seconds(10),
                                   when: AllOf([Happened(LookedUp("order")), Happened(Asked("why"))]), then: "here"),
                "after any": (takes: Seconds(10),
                              when: AnyOf([Happened(LookedUp("order")), Happened(Refused("it"))]), then: "here"),
                "leave": (takes: Seconds(10), ends: Unresolved),
                "solve": (takes: Seconds(10), ends: Resolved),
            }}),
            "there": (says: ["There."], moves: {{ "end it": (takes: Seconds(10), ends: Refused) }}),
        }},
        reactions: [{reactions}],
        "#
    ))
}

fn moods(stage: &Stage, moves: &[&str]) -> Vec<i64> {
    let mut call = stage.call();
    let mut found = Vec::new();
    for name in moves {
        call = call.does(name);
        found.push((call.talk().mood() * 100.0).round() as i64);
    }
    found
}

#[test]
fn a_reaction_comes_each_time_unless_it_says_otherwise() {
    let stage = round("mood: 0.9", r#"(on: Refused("it"), mood: -0.1)"#);
    assert_eq!(moods(&stage, &["refuse", "ask", "refuse"]), [80, 80, 70]);
}

#[test]
fn a_reaction_to_the_second_time_comes_the_second_time_only() {
    let stage = round("mood: 0.9", r#"(on: Refused("it"), nth: 2, mood: -0.2)"#);
    assert_eq!(moods(&stage, &["refuse", "refuse", "refuse"]), [90, 70, 70]);
}

#[test]
fn a_reaction_that_comes_once_does_not_come_in_a_later_contact_either() {
    let stage = round("mood: 0.9", r#"(on: Refused("it"), once: true, mood: -0.1)"#);
    let call = stage.call().does("refuse").does("refuse");
    assert_eq!(call.reactions(), [0]);
    assert!(call.does("leave").again(None).does("refuse").reactions().is_empty());
}

#[test]
fn a_reaction_counts_within_the_contact_or_over_the_whole_matter() {
    let within = round("", r#"(on: Refused("it"), nth: 2, mood: -0.1)"#);
    let over = round("", r#"(on: Refused("it"), nth: 2, counting: Case, mood: -0.1)"#);
    let second = |stage: &Stage| stage.call().does("refuse").does("leave").again(None).does("refuse");
    assert!(second(&within).reactions().is_empty());
    assert_eq!(second(&over).reactions(), [0]);
    assert_eq!(second(&within).does("refuse").reactions(), [0]);
}

#[test]
fn of_two_reactions_the_more_urgent_comes_first_and_decides_where_to_go() {
    let stage = round(
        "mood: 0.5",
        r#"(on: Refused("it"), ends: WalkedAway, mood: -0.1), (on: Refused("it"), priority: 1, then: "there", mood: 0.3)"#,
    );
    let call = stage.call().does("refuse");
    assert_eq!((call.moment(), call.ending()), ("there", None));
    // Both are heard, and both move the mood.
    assert_eq!(call.reactions(), [0, 1]);
    assert!((call.talk().mood() - 0.7).abs() < 1e-6);
}

#[test]
fn a_reaction_with_a_condition_waits_for_it() {
    let stage = round("", r#"(on: Refused("it"), if: Happened(Asked("why")), ends: WalkedAway)"#);
    let call = stage.call().does("refuse");
    assert_eq!(call.ending(), None);
    assert_eq!(call.does("ask").does("refuse").ending(), Some(Ending::WalkedAway));
}

#[test]
fn a_reaction_hears_what_was_said_told_and_asked_again() {
    let stage = round("", r#"(on: Said("blame")), (on: Told("day")), (on: AskedAgain), (on: LookedUp("order"))"#);
    let call = stage.call().shows("ask", &["blame"]).does("tell the day").does("look").does("ask again");
    assert_eq!(call.reactions(), [0, 1, 3, 2]);
    assert_eq!(call.record().asked_again, 1);
}

#[test]
fn a_customer_walks_away_after_so_many_turns() {
    let stage = round("patience: (turns: 3)", "");
    let call = stage.call().does("ask").does("ask");
    assert_eq!(call.ending(), None);
    assert_eq!(call.does("ask").ending(), Some(Ending::WalkedAway));
}

#[test]
fn a_customer_who_is_out_of_turns_still_takes_a_solution() {
    let stage = round("patience: (turns: 2)", "");
    assert_eq!(stage.call().does("ask").does("solve").ending(), Some(Ending::Resolved));
}

#[test]
fn a_customer_walks_away_when_the_mood_is_low_enough() {
    let stage = round("mood: 0.5, patience: (mood: 0.2)", r#"(on: Refused("it"), mood: -0.2)"#);
    let call = stage.call().does("refuse");
    assert_eq!(call.ending(), None);
    assert_eq!(call.does("refuse").ending(), Some(Ending::WalkedAway));
}

#[test]
fn a_guarded_move_can_be_made_only_when_its_condition_holds() {
    let stage = round("", "");
    let guarded = |call: &super::support::Call| -> Vec<String> {
        let names = call.choices().into_iter().filter(|name| name.contains("only") || name.contains("after"));
        names.map(str::to_owned).collect()
    };
    let call = stage.call();
    assert_eq!(guarded(&call), ["only if not asked"]);
    let call = call.does("look");
    assert_eq!(guarded(&call), ["only after a look", "only if not asked", "after any"]);
    let call = call.does("ask");
    assert_eq!(guarded(&call), ["only after a look", "only after all", "after any"]);
    // What happened is remembered in the next contact about the matter.
    assert_eq!(guarded(&call.does("leave").again(None)), ["only after a look", "only after all", "after any"]);
}

#[test]
fn a_fact_is_told_rightly_only_after_looking_and_only_if_the_record_is_right() {
    let told = |moves: &[&str]| {
        let call = moves.iter().fold(round("", "").call(), |call, name| call.does(name));
        (call.record().told_right, call.record().told_wrong)
    };
    assert_eq!(told(&["tell the day"]), (0, 1));
    assert_eq!(told(&["look", "tell the day"]), (1, 0));
    assert_eq!(told(&["look", "tell what is wrong"]), (0, 1));
    assert_eq!(told(&["tell the secret"]), (0, 1));
}

#[test]
fn what_was_looked_up_must_be_looked_up_again_in_the_next_contact() {
    let call = round("", "").call().does("look").does("leave").again(None).does("tell the day");
    assert_eq!((call.record().told_right, call.record().told_wrong), (0, 1));
}

#[test]
fn a_move_takes_its_seconds_and_a_little_for_each_behaviour_shown() {
    let call = round("", "").call().does("ask").shows("ask", &["apologise", "blame"]);
    assert_eq!(call.talk().elapsed(), 22 * SECOND);
    assert_eq!(call.record().turns, 2);
}

#[test]
fn an_offer_within_authority_is_granted_and_carried_out() {
    let call = Stage::corner().call().does("look").does("offer");
    assert_eq!(call.talk().granted(), Some((0, 2_000)));
    assert!(!call.record().solved);
    let call = call.does("pay");
    assert_eq!(call.ending(), Some(Ending::Resolved));
    let record = call.record();
    assert!(record.solved && record.remedy_fits && !record.escalated);
    assert_eq!((record.remedy_cents, record.loss_cents), (2_000, 2_000));
}

#[test]
fn an_offer_beyond_authority_waits_for_a_supervisor_and_goes_on_when_granted() {
    let call = Stage::corner().call_without_authority().does("look").does("offer");
    assert_eq!(call.step(), Step::Supervisor { remedy: 0, cents: 2_000 });
    let call = call.supervisor(Answer::Granted, 5 * MINUTE);
    assert_eq!((call.moment(), call.talk().elapsed()), ("agreed", 7 * MINUTE));
    let call = call.does("pay");
    assert!(call.record().escalated && !call.record().denied && call.record().solved);
}

#[test]
fn an_offer_that_a_supervisor_refuses_goes_where_the_story_says() {
    let call = Stage::corner().call_without_authority().does("look").does("offer").supervisor(Answer::Refused, 0);
    assert_eq!(call.moment(), "no");
    assert!(call.record().denied && call.talk().granted().is_none());
    let call = call.does("leave it");
    assert_eq!((call.ending(), call.record().solved), (Some(Ending::Unresolved), false));
}

#[test]
fn a_customer_who_will_not_wait_for_the_supervisor_ends_it_as_the_story_says() {
    let call = Stage::corner().call_without_authority().does("look").does("offer");
    let call = call.supervisor(Answer::GaveUp, 9 * MINUTE);
    assert_eq!(call.ending(), Some(Ending::WalkedAway));
    assert_eq!(call.turns.last(), Some(&Turn::Ended(Ending::WalkedAway)));
}

#[test]
fn a_long_silence_at_the_supervisors_is_something_to_react_to() {
    let stage = Stage::corner().swap(
        "stories/parcel.ron",
        "reactions: [",
        "reactions: [(on: Silence(Minutes(10)), ends: WalkedAway), ",
    );
    let asked = || stage.call_without_authority().does("look").does("offer");
    assert_eq!(asked().supervisor(Answer::Granted, 9 * MINUTE).ending(), None);
    assert_eq!(asked().supervisor(Answer::Granted, 10 * MINUTE).ending(), Some(Ending::WalkedAway));
}

#[test]
fn a_promise_ends_the_contact_with_what_was_promised_and_by_when() {
    let call = Stage::corner().call().does("look").does("promise");
    assert_eq!(call.ending(), Some(Ending::Promised));
    assert_eq!(call.record().promises, 1);
    // The story leaves the span to the policy.
    assert_eq!(call.talk().promises()[0].1, DAY);
    let stage =
        Stage::corner().swap("stories/parcel.ron", "what: \"a search\"", "what: \"a search\", within: Hours(3)");
    assert_eq!(stage.call().does("look").does("promise").talk().promises()[0].1, 3 * HOUR);
}

#[test]
fn the_moves_that_every_conversation_has_end_it_at_once() {
    let cut = |reply| Stage::corner().call().does("look").cuts(reply);
    for (reply, ending, looks_solved) in [
        (Reply::WrapUp, Ending::WrappedUp, true),
        (Reply::HandOver, Ending::HandedOver, false),
        (Reply::HangUp, Ending::HungUp, false),
    ] {
        let call = cut(reply);
        assert_eq!((call.ending(), call.record().solved), (Some(ending), false));
        assert_eq!(ending.looks_solved(), looks_solved);
    }
}

#[test]
fn luck_leads_by_its_shares() {
    let stage = Stage::telling(
        r#"begin: "which", moments: {
            "which": (chance: (luck: "kind", branches: [
                (share: 0.25, then: "one"), (share: 0.5, then: "two"), (share: 0.25, ends: Referred),
            ])),
            "one": (moves: { "end one": (takes: Seconds(1), ends: Resolved) }),
            "two": (moves: { "end two": (takes: Seconds(1), ends: Unresolved) }),
        }"#,
    );
    let at = |luck| {
        let call = stage.call().with_luck(luck);
        (call.moment().to_owned(), call.ending())
    };
    assert_eq!((at(0.0).0, at(0.249).0), ("one".to_owned(), "one".to_owned()));
    assert_eq!((at(0.25).0, at(0.749).0), ("two".to_owned(), "two".to_owned()));
    assert_eq!((at(0.75).1, at(0.999).1), (Some(Ending::Referred), Some(Ending::Referred)));
}

#[test]
fn a_customer_who_must_tell_it_again_spends_the_time_and_reacts() {
    let call = Stage::corner().call().does("look").does("promise").again(Some(75 * SECOND));
    assert_eq!((call.moment(), call.talk().elapsed(), call.record().asked_again), ("opening", 75 * SECOND, 1));
    assert_eq!(call.reactions(), [0]);
    assert!((call.talk().mood() - 0.4).abs() < 1e-6);
}

#[test]
fn what_was_done_in_an_earlier_contact_counts_towards_the_goal() {
    let stage = Stage::telling(
        r#"
        facts: { "day": (record: Text("Friday"), seen: Always) },
        goal: AllOf([Done("a search"), Told("day")]),
        begin: "here",
        moments: { "here": (moves: {
            "search": (does: Do("a search"), takes: Seconds(1), ends: Unresolved),
            "tell": (tells: ["day"], takes: Seconds(1), ends: Unresolved),
        }) },
        "#,
    );
    let call = stage.call().does("search");
    assert!(!call.record().solved);
    assert!(call.again(None).does("tell").record().solved);
    assert!(!stage.call().does("tell").record().solved);
}

#[test]
fn a_customer_sent_to_somebody_better_is_helped_whatever_the_goal() {
    let stage = Stage::telling(
        r#"
        goal: Done("a search"),
        begin: "here",
        moments: { "here": (moves: {
            "search": (does: Do("a search"), takes: Seconds(1), ends: Resolved),
            "refer": (does: Refer("the post"), takes: Seconds(1), ends: Referred),
        }) },
        "#,
    );
    assert!(stage.call().does("refer").record().solved);
}

#[test]
fn a_request_waits_for_a_supervisor_who_grants_it_refuses_it_or_comes_too_late() {
    let asks_all = "authority: (rep: (remedies: Only([])), supervisor: (remedies: Any, grants: 0.5))";
    let stage = Stage::corner().policy("asks", asks_all).policy("nobody", &format!("{asks_all}, supervisors: 0"));
    let facts = stage.facts("asks", 0);
    let decided = |granted| {
        let so = |what: &Did| matches!(what, Did::Decided { granted: found, .. } if *found == granted);
        facts.iter().filter(|fact| so(&fact.what)).count()
    };
    assert!(decided(true) > 0 && decided(false) > 0);
    let denied = |what: &Did| matches!(what, Did::Ended { record, .. } if record.denied);
    assert_eq!(facts.iter().filter(|fact| denied(&fact.what)).count(), decided(false));
    // Without supervisors nobody decides, and every request is refused at once.
    let facts = stage.facts("nobody", 0);
    assert!(!facts.iter().any(|fact| matches!(fact.what, Did::Decided { .. })));
    let escalated = |what: &Did| matches!(what, Did::Ended { record, .. } if record.escalated);
    assert!(facts.iter().any(|fact| escalated(&fact.what)));
    assert!(facts.iter().filter(|fact| escalated(&fact.what)).all(|fact| denied(&fact.what)));
}

#[test]
fn a_promise_that_nobody_forgets_is_kept_when_there_is_time_and_the_matter_is_solved() {
    let stage = Stage::telling(
        r#"goal: Done("search"), begin: "here", moments: { "here": (moves: {
            "promise": (does: Promise(what: "search"), takes: Seconds(30), ends: Promised, worth: Best),
            "search": (does: Do("search"), takes: Seconds(30), ends: Resolved, worth: Poor, weight: 0.01),
        }) },"#,
    )
    .swap("operation.ron", "horizon:", "assumptions: { \"promise_forgotten_per_channel\": 0.0 }, horizon:")
    .policy("slow", "follow_up: (promise_within: Days(7))")
    .policy("hasty", "follow_up: (promise_within: Seconds(1))");
    let count = |policy, what: fn(&Did) -> bool| stage.facts(policy, 0).iter().filter(|fact| what(&fact.what)).count();
    assert_eq!(count("slow", |what| *what == Did::Broken), 0);
    assert!(count("slow", |what| *what == Did::Kept) > 100);
    // Kept late is broken.
    assert_eq!(count("hasty", |what| *what == Did::Kept), 0);
    assert!(count("hasty", |what| *what == Did::Broken) > 100);
    // And solves the matter all the same.
    assert!(count("hasty", |what| matches!(what, Did::Closed { solved: true, .. })) > 100);
}
