//! What a talk makes of the goal, of what was heard and done, and of customers who react before the rep has finished.

use super::support::{Call, Did, Stage};
use mainstay::conversation::{Answer, Step};
use mainstay::experiment::{Request, Unwatched, trace};
use mainstay::practice::{Session, picks};
use mainstay::rehearsal::Rehearsal;
use mainstay::score::Criterion;
use mainstay::sim::{MINUTE, SECOND};
use mainstay::world::{Channel, Ending, Reply, Turn};
use std::collections::BTreeSet;

fn score(call: &Call) -> Option<f64> {
    call.marks().1
}

/// A matter that somebody can solve, promise, refuse or only call solved.
fn brake(check: &str) -> Stage {
    Stage::telling(&format!(
        r#"
        goal: Done("mend it"),
        begin: "here",
        moments: {{ "here": (says: ["It squeals."], calls_for: ["acknowledge"], moves: {{
            "mend it": (does: Do("mend it"), takes: Seconds(60), ends: Resolved),
            "say that it is mended": (takes: Seconds(5), ends: Resolved),
            "promise": (does: Promise(what: "a visit"), takes: Seconds(5), ends: Promised),
            "refuse": (does: Refuse("mend it"), takes: Seconds(5), ends: Refused),
            "refer": (does: Refer("the maker"), takes: Seconds(5), ends: Referred),
        }}) }},
        {check}
        "#
    ))
}

#[test]
fn who_calls_solved_what_is_not_misses_the_goal() {
    let stage = brake("check: (ends: [Resolved, Promised])");
    let after = |name: &str| score(&stage.call().does(name));
    assert_eq!(after("mend it"), Some(100.0));
    assert_eq!(after("say that it is mended"), Some(50.0));
    // An end that will do asks for no solution; any other end has neither.
    assert_eq!((after("promise"), after("refuse"), after("refer")), (Some(100.0), Some(0.0), Some(50.0)));
    let cut = |reply| score(&stage.call().cuts(reply));
    assert_eq!((cut(Reply::WrapUp), cut(Reply::HangUp)), (Some(0.0), Some(0.0)));
}

#[test]
fn the_goal_counts_as_much_as_the_check_says_and_without_a_check_alone() {
    let after = |check: &str, name: &str| score(&brake(check).call().does(name));
    assert_eq!(after("check: (ends: [Resolved], solved: (weight: 3))", "say that it is mended"), Some(25.0));
    assert_eq!(after("check: (ends: [Resolved], solved: (weight: 0))", "say that it is mended"), Some(100.0));
    let unless = "check: (ends: [Resolved], solved: (unless: Not(Happened(Did(\"mend it\")))))";
    assert_eq!(after(unless, "say that it is mended"), Some(100.0));
    assert_eq!((after("", "mend it"), after("", "say that it is mended")), (Some(100.0), Some(0.0)));
    assert_eq!((after("", "promise"), after("", "refuse")), (None, Some(0.0)));
}

#[test]
fn moods_move_and_compare_as_they_are_written() {
    let stage = Stage::telling(
        r#"
        customer: (mood: 0.5, patience: (mood: 0.2)),
        begin: "here",
        moments: { "here": (moves: {
            "refuse": (does: Refuse("it"), takes: Seconds(5), then: "here"),
            "at three": (takes: Seconds(5), ends: Resolved, when: Mood(AtMost(0.3))),
        }) },
        reactions: [(on: Refused("it"), mood: -0.1)],
        "#,
    );
    let call = stage.call().does("refuse");
    assert_eq!(call.choices(), ["refuse"]);
    let call = call.does("refuse");
    assert_eq!(call.choices(), ["refuse", "at three"]);
    assert_eq!(call.does("refuse").ending(), Some(Ending::WalkedAway));
}

#[test]
fn what_a_device_made_of_a_fact_is_what_it_is_when_the_fact_is_told() {
    let stage = Stage::telling(
        r#"
        facts: { "light": (record: Text("red")) },
        begin: "here",
        moments: { "here": (moves: {
            "restart": (does: Have(what: "restart", makes: { "light": Text("green") },
                                   misreported: (luck: "switch", share: 0.5)), takes: Seconds(5), then: "here"),
            "tell it": (tells: ["light"], takes: Seconds(5), then: "here"),
            "put it right": (takes: Seconds(5), ends: Resolved, when: Contradicts("light")),
        }) },
        "#,
    );
    let told = |call: &Call| (call.record().told_right, call.record().told_wrong);
    let before = stage.call().does("tell it");
    assert_eq!((told(&before), before.choices().len()), ((1, 0), 2));
    let call = before.does("restart");
    assert_eq!(call.choices(), ["restart", "tell it", "put it right"]);
    let call = call.does("tell it");
    assert_eq!(told(&call), (1, 1));
    // It stays so in the next contact about the matter.
    assert_eq!(told(&call.does("put it right").again(None).does("tell it")), (0, 1));
    // What is only said to be done changes what the customer says, and nothing else.
    let call = stage.call().with_luck(0.9).does("restart").does("tell it");
    assert_eq!((told(&call), call.choices().len()), ((1, 0), 3));
}

/// A number that the customer tells when they are asked, or by the way.
fn number() -> Stage {
    Stage::telling(
        r#"
        facts: { "order": (record: Text("44"), claim: Text("45"), told: WhenAsked) },
        begin: "here",
        moments: {
            "here": (says: ["Take it back."], moves: {
                "ask": (does: Ask("order"), takes: Seconds(5), then: "here"),
                "ask who": (does: Ask("who"), takes: Seconds(5), then: "there"),
                "book": (takes: Seconds(5), then: "here", when: Heard("order")),
                "look closer": (takes: Seconds(5), then: "here", when: Claim("order", Is("45"))),
                "say otherwise": (takes: Seconds(5), then: "here", when: Contradicts("order")),
                "read it back": (states: { "order": AsSaid }, takes: Seconds(5), then: "here"),
                "guess it": (states: { "order": Text("45") }, takes: Seconds(5), then: "here"),
                "leave": (takes: Seconds(5), ends: Unresolved),
            }),
            "there": (says: ["Ann, and the order is { order }."], moves: { "go on": (takes: Seconds(5), then: "here") }),
        },
        reactions: [(on: Misstated("order")), (on: Stated("order"))],
        "#,
    )
}

#[test]
fn what_a_customer_says_by_the_way_has_been_heard() {
    let stage = number();
    assert_eq!(stage.call().choices(), ["ask", "ask who", "read it back", "guess it", "leave"]);
    let all = ["ask", "ask who", "book", "look closer", "say otherwise", "read it back", "guess it", "leave"];
    let told = stage.call().does("ask who").does("go on");
    assert_eq!(told.choices(), all);
    assert_eq!(stage.call().does("ask").choices(), all);
    // The next contact about the matter knows it too.
    assert_eq!(told.again(None).choices(), all);
}

#[test]
fn what_the_customer_never_said_is_not_stated_as_said() {
    let stage = number();
    assert_eq!(stage.call().does("read it back").reactions(), [0]);
    assert_eq!(stage.call().does("ask").does("read it back").reactions(), [1]);
    // Who says what the customer would say is right all the same.
    assert_eq!(stage.call().does("guess it").reactions(), [1]);
}

#[test]
fn what_is_granted_waits_side_by_side_and_is_carried_out_by_name_or_the_latest_first() {
    let stage = Stage::telling(
        r#"
        begin: "here",
        moments: { "here": (moves: {
            "money": (does: Offer(remedy: "refund", worth: Money(20)), takes: Seconds(5), then: "here", denied: "here",
                      gave_up: WalkedAway),
            "more money": (does: Offer(remedy: "refund", worth: Money(30)), takes: Seconds(5), then: "here",
                           denied: "here", gave_up: WalkedAway),
            "voucher": (does: Offer(remedy: "voucher", worth: Money(5)), takes: Seconds(5), then: "here",
                        denied: "here", gave_up: WalkedAway),
            "carry out": (does: CarryOut, takes: Seconds(5), then: "here"),
            "pay": (does: CarryOut("refund"), takes: Seconds(5), then: "here"),
            "leave": (takes: Seconds(5), ends: Unresolved),
        }) },
        "#,
    )
    .swap("operation.ron", "{ \"refund\": Money }", "{ \"refund\": Money, \"voucher\": Money }");
    let carried = |moves: &[&str]| -> Vec<(u16, i64)> {
        let call = moves.iter().fold(stage.call(), |call, name| call.does(name));
        let carried = call.turns.iter().filter_map(|turn| match turn {
            Turn::CarriedOut { remedy, cents } => Some((*remedy, *cents)),
            _ => None,
        });
        carried.collect()
    };
    assert_eq!(carried(&["money", "voucher", "carry out", "carry out", "carry out"]), [(1, 500), (0, 2_000)]);
    assert_eq!(carried(&["money", "voucher", "pay", "pay", "carry out"]), [(0, 2_000), (1, 500)]);
    assert_eq!(carried(&["money", "more money", "carry out", "carry out"]), [(0, 3_000)]);
}

#[test]
fn the_next_rep_knows_what_was_looked_up_where_they_were_told() {
    let stage = Stage::telling(
        r#"
        facts: { "number": (record: Text("TX-55"), seen: WhenLookedUp("book")) },
        begin: "here",
        moments: { "here": (moves: {
            "look": (does: LookUp("book"), takes: Seconds(5), then: "here"),
            "pass on": (does: Transfer(to: "front"), takes: Seconds(5), then: "here"),
            "tell": (tells: ["number"], takes: Seconds(5), then: "here"),
            "leave": (takes: Seconds(5), ends: Unresolved),
        }) },
        "#,
    );
    let passed = || stage.call().does("look").does("pass on");
    let told = |call: Call| (call.record().told_right, call.record().told_wrong);
    assert_eq!(told(passed().taken_over(None).does("tell")), (1, 0));
    assert_eq!(told(passed().taken_over(Some(SECOND)).does("tell")), (0, 1));
}

#[test]
fn who_is_told_in_a_run_what_was_looked_up_need_not_look_again() {
    let story = |told: bool| {
        Stage::telling(&format!(
            r#"
            customer: (prefers: [Phone]),
            facts: {{ "number": (record: Text("TX-55"), seen: WhenLookedUp("book")) }},
            goal: Told("number"),
            begin: "here",
            moments: {{
                "here": (moves: {{
                    "look": (does: LookUp("book"), takes: Seconds(5), then: "on", when: Not(Happened(LookedUp("book")))),
                    "skip": (takes: Seconds(5), then: "other", when: Happened(LookedUp("book"))),
                }}),
                "on": (moves: {{ "pass on": (does: Transfer(to: "front", told: {told}), takes: Seconds(5), then: "other") }}),
                "other": (moves: {{ "tell": (tells: ["number"], takes: Seconds(5), ends: Resolved) }}),
            }},
            afterwards: [(ended: Resolved, silent: 1.0)],
            "#
        ))
    };
    let solved = |told| {
        let facts = story(told).facts("usual", 0);
        // Who stops waiting for the next rep and calls again gets one who was told nothing.
        let (mut left, mut ended) = (BTreeSet::new(), Vec::new());
        for fact in &facts {
            match &fact.what {
                Did::GaveUp { .. } | Did::TurnedAway { .. } => {
                    left.insert(fact.case);
                }
                Did::Settled => {
                    left.remove(&fact.case);
                }
                Did::Ended { record, .. } if !record.passed_on && !left.contains(&fact.case) => {
                    ended.push(record.solved);
                }
                _ => {}
            }
        }
        (ended.iter().filter(|solved| **solved).count(), ended.len())
    };
    let (told, untold) = (solved(true), solved(false));
    assert!(told.0 == told.1 && told.1 > 100, "{told:?}");
    assert!(untold.0 == 0 && untold.1 > 100, "{untold:?}");
}

#[test]
fn one_happening_takes_one_step_of_a_procedure() {
    let stage = Stage::telling(
        r#"
        begin: "here",
        moments: { "here": (moves: {
            "look": (does: LookUp("a"), takes: Seconds(5), then: "here"),
            "bye": (takes: Seconds(5), ends: Resolved),
        }) },
        procedures: {
            "look again": (why: "w", steps: {
                "first": (on: LookedUp("a")), "second": (on: LookedUp("a"), after: ["first"]),
            }),
            "the other way round": (why: "w", steps: {
                "second": (on: LookedUp("a"), after: ["first"]), "first": (on: LookedUp("a")),
            }),
        },
        "#,
    );
    let met = |moves: &[&str]| {
        let call = moves.iter().fold(stage.call(), |call, name| call.does(name));
        call.marks().0.iter().map(|mark| mark.met).collect::<Vec<bool>>()
    };
    assert_eq!(met(&["look", "bye"]), [false, false]);
    assert_eq!(met(&["look", "look", "bye"]), [true, true]);
}

#[test]
fn what_a_move_does_is_done_although_the_customer_reacts_to_how_it_was_said() {
    let stage = Stage::corner().swap(
        "stories/parcel.ron",
        "reactions: [",
        "reactions: [(on: Said(\"greet\"), then: \"no\"), (on: Said(\"blame\"), ends: WalkedAway), ",
    );
    let offered = || stage.call().does("look").does("offer");
    let call = offered().shows("pay", &["greet"]);
    assert_eq!((call.moment(), call.record().remedy_cents), ("no", 2_000));
    let call = offered().shows("pay", &["blame"]);
    assert_eq!((call.ending(), call.record().remedy_cents), (Some(Ending::WalkedAway), 2_000));
    // An offer is decided first, here by a supervisor.
    let call = stage.call_without_authority().does("look").shows("offer", &["greet"]);
    assert!(matches!(call.step(), Step::Supervisor { .. }));
    let call = call.supervisor(Answer::Granted, MINUTE);
    assert_eq!((call.moment(), call.talk().granted()), ("no", Some((0, 2_000))));
}

#[test]
fn a_decision_that_took_long_stands_although_the_customer_says_so() {
    let stage = Stage::corner().swap(
        "stories/parcel.ron",
        "reactions: [",
        "reactions: [(on: Silence(Minutes(2)), then: \"agreed\"), ",
    );
    let asked = || stage.call_without_authority().does("look").does("offer");
    let call = asked().supervisor(Answer::Granted, 2 * MINUTE).does("pay");
    assert_eq!((call.record().remedy_cents, call.record().solved), (2_000, true));
    let call = asked().supervisor(Answer::Refused, 2 * MINUTE);
    assert!(call.record().denied && call.talk().granted().is_none());
}

#[test]
fn a_customer_who_objects_to_being_handed_over_or_kept_waiting_goes_on_as_they_say() {
    let stage = Stage::corner().swap(
        "stories/parcel.ron",
        "reactions: [",
        "reactions: [(on: Transferred, says: [\"Not again!\"], then: \"no\"), (on: GaveUp, then: \"no\"), ",
    );
    let call = stage.call().does("look").cuts(Reply::HandOver);
    assert_eq!((call.moment(), call.ending()), ("no", None));
    let order: Vec<bool> = call.turns.iter().rev().take(3).map(|turn| matches!(turn, Turn::RepDid { .. })).collect();
    assert_eq!(order, [false, false, true], "first the rep, then what the customer says to it");
    let call = stage.call_without_authority().does("look").does("offer").supervisor(Answer::GaveUp, MINUTE);
    assert_eq!((call.moment(), call.ending()), ("no", None));
}

#[test]
fn of_two_reasons_against_one_thing_each_has_its_own_exception() {
    let stage = Stage::telling(
        r#"
        begin: "here",
        moments: { "here": (moves: {
            "look": (does: LookUp("a"), takes: Seconds(5), then: "here"),
            "no": (does: Refuse("x"), takes: Seconds(5), then: "here"),
            "bye": (takes: Seconds(5), ends: Resolved),
        }) },
        check: (ends: [Resolved], forbid: [
            (event: Refused("x"), because: "unless it was looked up", unless: Happened(LookedUp("a"))),
            (event: Refused("x"), because: "never", unless: Happened(LookedUp("b"))),
            (event: Refused("x"), because: "not before looking", unless: Happened(LookedUp("a"))),
        ]),
        "#,
    );
    let forbidden = |moves: &[&str]| -> Vec<u16> {
        let call = moves.iter().fold(stage.call(), |call, name| call.does(name));
        let numbers = call.marks().0.into_iter().filter_map(|mark| match mark.criterion {
            Criterion::Forbidden(number) => Some(number),
            _ => None,
        });
        numbers.collect()
    };
    assert_eq!(forbidden(&["no", "bye"]), [0, 1, 2]);
    assert_eq!(forbidden(&["look", "no", "bye"]), [1]);
    assert_eq!(forbidden(&["look", "bye"]), [0; 0]);
}

#[test]
fn a_conversation_can_be_longer_than_anybody_counts() {
    let story = |patience: &str| {
        Stage::telling(&format!(
            r#"
            customer: ({patience}),
            begin: "here",
            moments: {{ "here": (moves: {{
                "go on": (takes: Seconds(1), then: "here"),
                "again": (does: AskAgain, takes: Seconds(1), then: "here"),
                "pass on": (does: Transfer(to: "front"), takes: Seconds(1), then: "here"),
                "leave": (takes: Seconds(1), ends: Unresolved),
            }}) }},
            "#
        ))
    };
    let times = |call: Call, count: usize, name: &str| (0..count).fold(call, |call, _| call.does(name));
    let call = times(story("patience: (turns: 400)").call(), 300, "again");
    assert_eq!((call.ending(), call.record().asked_again), (None, 255));
    assert_eq!(call.does("pass on").taken_over(Some(SECOND)).record().asked_again, 255);
    // Who says nothing of their patience does not go round in circles for ever.
    let call = times(story("").call(), 254, "go on");
    assert_eq!((call.ending(), call.does("go on").ending()), (None, Some(Ending::WalkedAway)));
    // Patience is with a rep: the next one's turns count anew, however many there were before.
    let call = times(story("patience: (turns: 280)").call(), 279, "go on");
    assert_eq!(call.ending(), None);
    let call = times(call.does("go on").again(None), 200, "go on").does("pass on").taken_over(None);
    let call = times(call, 279, "go on");
    assert_eq!(call.ending(), None);
    assert_eq!(call.does("go on").ending(), Some(Ending::WalkedAway));
}

#[test]
fn who_was_told_rightly_in_an_earlier_contact_need_not_be_told_again() {
    let stage = Stage::telling(
        r#"
        facts: { "day": (record: Text("Friday")) },
        begin: "here",
        moments: { "here": (moves: {
            "tell": (tells: ["day"], takes: Seconds(5), ends: Unresolved),
            "end": (takes: Seconds(5), ends: Unresolved),
        }) },
        check: (must_tell: [(fact: "day")]),
        "#,
    );
    assert_eq!(score(&stage.call().does("end")), Some(0.0));
    assert_eq!(score(&stage.call().does("tell").again(None).does("end")), Some(100.0));
    assert_eq!(score(&stage.call().does("end").again(None).does("end")), Some(0.0));
}

#[test]
fn a_customer_on_the_line_minds_waiting_and_one_who_has_written_does_not() {
    let stage = Stage::telling(
        r#"
        customer: (prefers: [Phone]),
        begin: "here",
        moments: { "here": (moves: {
            "look": (does: LookUp("a"), takes: Minutes(10), then: "here"),
            "look quickly": (does: LookUp("a"), takes: Minutes(1), then: "here"),
            "talk long": (takes: Minutes(10), then: "here"),
            "bye": (takes: Seconds(5), ends: Resolved),
        }) },
        reactions: [(on: Silence(Minutes(2)), says: ["Hello?"])],
        tests: { "a wait": (plays: [(do: "look"), (do: "bye")], expect: (end: Resolved)) },
        "#,
    );
    assert_eq!(stage.call().does("look").reactions(), [0]);
    assert!(stage.call().does("look quickly").does("talk long").reactions().is_empty());
    let reacted = |channel: &str| {
        let scenario = stage.clone().swap("stories/parcel.ron", "[Phone]", channel).scenario();
        let played = mainstay::rehearsal::play(&scenario, 0, &scenario.scripts[0].tests[0]).expect("a play");
        let channel = played.rehearsal.terms().channel();
        let came = played.rehearsal.heard().iter().any(|(_, turn)| matches!(turn, Turn::Reacted { .. }));
        (channel, came)
    };
    assert_eq!(reacted("[Phone]"), (Channel::Phone, true));
    assert_eq!(reacted("[Email]"), (Channel::Email, false));
}

#[test]
fn a_rep_who_is_told_nothing_hears_it_all_again_however_short_the_story() {
    let stage = Stage::telling(
        r#"
        begin: "here",
        moments: { "here": (moves: {
            "pass on": (does: Transfer(to: "front", told: false), takes: Seconds(5), then: "here"),
            "end": (takes: Seconds(5), ends: Resolved),
        }) },
        tests: { "passed on": (plays: [(do: "pass on"), (do: "end")], expect: (end: Resolved)) },
        "#,
    );
    let scenario = stage.scenario();
    let played = mainstay::rehearsal::play(&scenario, 0, &scenario.scripts[0].tests[0]).expect("a play");
    let told = |turn: &Turn| matches!(turn, Turn::TakenOver { told: true });
    assert!(!played.rehearsal.heard().iter().any(|(_, turn)| told(turn)));
    assert_eq!(played.rehearsal.talk().record().asked_again, 1);
}

#[test]
fn who_states_a_fact_says_what_they_state() {
    let story = |takes: &str| {
        Stage::telling(&format!(
            r#"
            customer: (prefers: [Phone]),
            facts: {{ "where": (record: Text("the back"), truth: Text("the front"), claim: Text("the front")) }},
            begin: "here",
            moments: {{ "here": (says: ["It is {{ where }}."], moves: {{
                {takes}
            }}) }},
            "#
        ))
    };
    let all = story(
        r#"
        "as said": (states: { "where": AsSaid }, takes: Seconds(5), ends: Resolved, wordings: { "You said { where }.": [] }),
        "as recorded": (states: { "where": AsRecorded }, takes: Seconds(5), ends: Resolved, wordings: { "It says { where }.": [] }),
        "misheard": (states: { "where": Text("the roof") }, takes: Seconds(5), ends: Resolved, wordings: { "I hear { where }.": [] }),
        "tell": (tells: ["where"], takes: Seconds(5), ends: Resolved, wordings: { "We have { where }.": [] }),
        "#,
    );
    let scenario = all.scenario();
    let session = Session::new(1, 0, 0);
    let rehearsal = Rehearsal::begin(session.terms(&scenario).expect("terms"));
    let mut words: Vec<String> = picks(&session, &rehearsal).into_iter().filter_map(|pick| pick.words).collect();
    words.sort();
    assert_eq!(words, ["I hear the roof.", "It says the back.", "We have the back.", "You said the front."]);
    // It is told so of a customer who is followed, too.
    let one = story(
        r#""as said": (states: { "where": AsSaid }, takes: Seconds(5), ends: Resolved, wordings: { "You said { where }.": [] }),"#,
    );
    let facts = one.facts("usual", 0);
    let customer = facts.iter().find(|fact| matches!(fact.what, Did::Ended { .. })).expect("a contact").customer;
    let request = Request {
        policies: vec![0],
        replications: 1,
        customers: None,
        days: None,
        seed: one.seed,
        jobs: None,
        command: String::new(),
    };
    let traced = trace(&one.scenario(), &request, (0, customer), &Unwatched);
    let said = |text: &str| traced.entries.iter().any(|entry| entry.text.contains(text));
    assert!(said("\"It is the front.\"") && said("\"You said the front.\""), "{:?}", traced.entries);
}
