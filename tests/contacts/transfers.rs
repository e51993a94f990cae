//! Customers who are passed on from rep to rep.

use crate::support::{Did, Heard, Stage};
use mainstay::notation::Severity;
use mainstay::rehearsal::{check, play};
use mainstay::score::{Contact, Criterion, marks};
use mainstay::world::{Beside, Channel, Ending};
use std::collections::BTreeMap;

/// The front passes every customer on, and the others send the money. Who knows nothing of it begins at the opening.
const STORY: &str = r#"
    customer: (mood: 0.5, prefers: [Phone]),
    goal: Done("refund"),
    begin: "opening",
    moments: {
        "opening": (says: ["My parcel has not come."], calls_for: ["greet"], moves: {
            "pass on": (does: Transfer(to: "returns"), takes: Seconds(30), then: "the other desk", worth: Best,
                        when: Not(Happened(TransferredTo("returns")))),
            "hear them out": (takes: Seconds(40), then: "the other desk", when: Happened(TransferredTo("returns"))),
        }),
        "the other desk": (says: ["So you can help me."], moves: {
            "send the money": (does: Do("refund"), takes: Seconds(60), ends: Resolved),
        }),
    },
    check: (ends: [Resolved]),
    tests: { "both parts": (policy: "unified", plays: [(do: "pass on", showing: ["greet"]), (do: "send the money")],
                            expect: (end: Resolved, score: 100, solved: true)) },
"#;

const RETURNS: &str = "\"returns\": (reps: 2, channels: [Phone], takes: { \"parcel\": Weeks(50) }, \
                       hours: \"Mon-Fri 09:00-17:00\"), \"front\":";

/// The corner with a second group that takes only those who are passed on: reps 0 and 1, before the front's 2 and 3.
fn shop() -> Stage {
    Stage::telling(STORY)
        .swap("operation.ron", "\"front\":", RETURNS)
        .policy("unified", "record: Unified")
        .policy("none", "record: NotKept")
}

/// By case, what happened to each of its contacts, in order.
fn lives(facts: &[Heard]) -> Vec<Vec<&Heard>> {
    let mut open: BTreeMap<u32, Vec<&Heard>> = BTreeMap::new();
    let mut over = Vec::new();
    for heard in facts {
        match heard.what {
            Did::Settled => over.extend(open.remove(&heard.case)),
            Did::Began { .. }
            | Did::Answered { .. }
            | Did::GaveUp { .. }
            | Did::TurnedAway { .. }
            | Did::Ended { .. } => {
                open.entry(heard.case).or_default().push(heard);
            }
            _ => {}
        }
    }
    over
}

/// Of each contact that was passed on and answered by the next rep: both reps, and how often it was told again there.
fn taken_over(facts: &[Heard]) -> Vec<(u16, u16, u8)> {
    let mut found = Vec::new();
    for life in lives(facts) {
        for four in life.windows(4) {
            if let [
                Heard { what: Did::Ended { rep: before, record: first, .. }, at: passed_on, .. },
                Heard { what: Did::Began { .. }, at: began, .. },
                Heard { what: Did::Answered { rep, .. }, .. },
                Heard { what: Did::Ended { record, .. }, .. },
            ] = four
                && first.ending == Ending::HandedOver
                // Whoever comes back later may well get the same rep again.
                && passed_on == began
            {
                found.push((*before, *rep, record.asked_again));
            }
        }
    }
    found
}

#[test]
fn a_customer_who_is_passed_on_is_taken_by_the_group_named_and_the_record_says_who_tells_it_again() {
    for (policy, again) in [("unified", 0), ("none", 1), ("usual", 0)] {
        let taken = taken_over(&shop().facts(policy, 0));
        assert!(taken.len() > 200, "{} were passed on", taken.len());
        for (before, rep, asked_again) in taken {
            assert!((2..4).contains(&before) && rep < 2, "{before} passed on to {rep} under {policy}");
            assert_eq!(asked_again, again, "under {policy}");
        }
    }
}

#[test]
fn what_the_story_says_of_telling_goes_before_the_record() {
    for (told, again) in [("true", 0), ("false", 1)] {
        let words = format!("Transfer(to: \"returns\", told: {told})");
        let stage = shop().swap("stories/parcel.ron", "Transfer(to: \"returns\")", &words);
        for policy in ["unified", "none"] {
            let taken = taken_over(&stage.facts(policy, 0));
            assert!(
                taken.len() > 200 && taken.iter().all(|(.., asked_again)| *asked_again == again),
                "{policy}, {told}"
            );
        }
    }
}

#[test]
fn a_case_that_began_by_phone_goes_on_by_mail() {
    let stage = shop().swap("stories/parcel.ron", "Transfer(to: \"returns\")", "Transfer(on: Email)").swap(
        "stories/parcel.ron",
        "TransferredTo(\"returns\")",
        "TransferredTo(\"e-mail\")",
    );
    let mut went_over = 0;
    for life in lives(&stage.facts("unified", 0)) {
        for two in life.windows(2) {
            if let [
                Heard { what: Did::Ended { record, .. }, at, .. },
                Heard { what: Did::Began { channel, .. }, at: then, .. },
            ] = two
                && record.passed_on
            {
                assert_eq!((*channel, at), (Channel::Email, then));
                went_over += 1;
            }
        }
    }
    assert!(went_over > 200, "{went_over} went over");
}

#[test]
fn who_is_passed_on_to_nobody_waits_and_gives_up() {
    let stage = shop().swap(
        "operation.ron",
        "takes: { \"parcel\": Weeks(50) }, hours: \"Mon-Fri 09:00-17:00\"",
        "hours: \"Sun 00:00-00:30\"",
    );
    let facts = stage.facts("unified", 0);
    assert!(taken_over(&facts).is_empty());
    let mut lost = 0;
    for life in lives(&facts) {
        for three in life.windows(3) {
            if let [
                Heard { what: Did::Ended { record, .. }, .. },
                _,
                Heard { what: Did::GaveUp { .. } | Did::TurnedAway { .. }, .. },
            ] = three
            {
                lost += u32::from(record.passed_on);
            }
        }
    }
    assert!(lost > 200, "{lost} gave up");
}

/// A rep under a quota that no pace meets hands half of the customers over.
const HASTE: &str = "quota: (contacts_a_day: 5000)";
const HAND_OVER: &str = "assumptions: { \"rush_wrap_up\": 0.0, \"rush_hang_up\": 0.0, \"rush_share\": 0.5 }, horizon:";

#[test]
fn who_is_handed_over_gets_another_rep_and_stays_lost_where_there_is_none() {
    let stage = Stage::corner().policy("hasty", HASTE).policy("alone", &format!("{HASTE}, reps: {{ \"front\": 1 }}"));
    let stage = stage.swap("operation.ron", "horizon:", HAND_OVER);
    let taken = taken_over(&stage.facts("hasty", 0));
    assert!(taken.len() > 50, "{} were handed over", taken.len());
    assert!(taken.iter().all(|(before, rep, _)| before != rep), "{taken:?}");
    let alone = stage.facts("alone", 0);
    let handed =
        |heard: &&Heard| matches!(heard.what, Did::Ended { record, .. } if record.ending == Ending::HandedOver);
    assert!(alone.iter().filter(handed).count() > 50);
    assert!(!alone.iter().any(|heard| heard.what == Did::Beside(Beside::PassedOn)));
}

#[test]
fn each_part_is_scored_for_the_rep_who_had_it_and_the_ending_is_looked_for_in_the_last_alone() {
    let stage = shop();
    let scenario = stage.scenario();
    let mut parts = [0, 0];
    for heard in stage.facts("unified", 0) {
        if let Did::Ended { channel, wait, story, returning, record, .. } = heard.what {
            let contact = Contact { channel, wait: Some(wait), returning, story, record: &record };
            let looked_for = marks(&scenario.standards, &scenario.scripts[0], &contact);
            let endings = looked_for.filter(|mark| mark.criterion == Criterion::Ending).count();
            assert_eq!(endings, usize::from(!record.passed_on), "{record:?}");
            parts[usize::from(record.passed_on)] += 1;
        }
    }
    assert!(parts.iter().all(|count| *count > 200), "{parts:?}");
    let passed_on = stage.run(&["unified"], 1, 0, 0).policies[0].beside.passed_on;
    assert!(passed_on.is_some_and(|passed_on| passed_on.estimate >= f64::from(parts[1])));
}

#[test]
fn a_test_of_a_story_goes_on_with_the_next_reps_part() {
    let scenario = shop().scenario();
    // A story as short as this one is easy to pass, which has findings of its own; the test must play as it says.
    let wrong = check(&scenario, &[]).into_iter().filter(|finding| finding.severity == Severity::Error);
    let found: Vec<String> = wrong.map(|finding| finding.to_string()).collect();
    assert!(found.is_empty(), "{found:?}");
    // Where nothing is recorded the next rep has to hear it all.
    let mut test = scenario.scripts[0].tests[0].clone();
    test.policy = scenario.policy("none").expect("it is there");
    let played = play(&scenario, 0, &test).expect("it is there");
    assert!(played.troubles.iter().any(mainstay::rehearsal::Trouble::stops), "{:?}", played.troubles);
    assert_eq!(played.rehearsal.talk().record().asked_again, 1);
}

#[test]
fn every_contact_that_is_passed_on_ends_in_one_way_and_nobody_holds_two_calls() {
    for stage in [shop(), shop().swap("operation.ron", "number: 200", "number: 3_000")] {
        for policy in ["unified", "none"] {
            let (mut began, mut over, mut answered, mut ended) = (0, 0, 0, 0);
            let mut waiting: BTreeMap<u32, ()> = BTreeMap::new();
            let mut talking: BTreeMap<u16, u32> = BTreeMap::new();
            for heard in stage.facts(policy, 0) {
                match heard.what {
                    Did::Began { .. } => {
                        began += 1;
                        assert_eq!(waiting.insert(heard.case, ()), None, "waits twice: {heard:?}");
                    }
                    Did::Answered { rep, channel: Channel::Phone, .. } => {
                        answered += 1;
                        assert!(waiting.remove(&heard.case).is_some(), "nobody waited: {heard:?}");
                        assert_eq!(talking.insert(rep, heard.case), None, "holds two: {heard:?}");
                    }
                    Did::Ended { rep, .. } => {
                        ended += 1;
                        assert_eq!(talking.remove(&rep), Some(heard.case), "{heard:?}");
                    }
                    Did::GaveUp { .. } | Did::TurnedAway { .. } | Did::Blocked { .. } => {
                        over += 1;
                        assert!(waiting.remove(&heard.case).is_some(), "nobody waited: {heard:?}");
                    }
                    _ => {}
                }
            }
            assert_eq!(began, answered + over + waiting.len(), "{policy}");
            assert_eq!(answered, ended + talking.len(), "{policy}");
            assert!(answered > 400, "{answered}");
        }
    }
}

#[test]
fn transfers_that_cannot_be_are_found() {
    let found = |to: &str| shop().swap("stories/parcel.ron", "Transfer(to: \"returns\")", to).findings();
    assert!(found("Transfer(to: \"retunrs\")").contains("did you mean `returns`?"));
    assert!(found("Transfer(to: \"retunrs\")").contains("L26"));
    let elsewhere = found("Transfer(to: \"returns\", on: Email)");
    assert!(elsewhere.contains("L26") && elsewhere.contains("does not serve the channel `Email`"), "{elsewhere}");
    assert!(found("Transfer(on: Chat)").contains("L09"));
    assert!(found("Transfer(too: \"returns\")").contains("N16"));
    assert!(found("Transfer(7)").contains("N19"));
    let ends = shop().swap(
        "stories/parcel.ron",
        "takes: Seconds(30), then: \"the other desk\"",
        "takes: Seconds(30), ends: Resolved",
    );
    assert!(ends.findings().contains("S30"));
}
