use super::super::{Terms, check, codes};
use super::*;
use crate::notation::{Finding, Severity};
use crate::scenario::{Loaded, load};
use crate::sim::Key;

const OPERATION: &str = "Operation(schema: 1, id: \"desk\", currency: \"EUR\", time_zone: \"UTC\",
    customers: (number: 10, segments: { \"all\": (share: 1, margin_a_month: 5) }, values: { Empathy: 1 }),
    remedies: { \"refund\": Money }, demand: { \"loss\": (a_year: 1) }, channels: { Phone: (hours: \"Mon-Sun 00:00-24:00\") },
    team: (groups: { \"desk\": (reps: 2, channels: [Phone]) }, supervisors: 1), horizon: Days(7))";
const STANDARDS: &str = "Standards(schema: 1, standards: {
    \"heard\": (why: \"W.\", aim: \"A.\", how: \"H.\", measure: Shown(behaviour: \"acknowledge\"), owner: Rep, target: 0.9),
})";
const POLICY: &str = "Policy(schema: 1, id: \"usual\", authority: (rep: (remedies: Any, up_to: 50)))";
const STORY: &str = "Story(schema: 1, id: \"lost\", issue: \"loss\", language: \"en\", begin: \"opening\",
    facts: { \"day\": (record: Text(\"Friday\"), seen: WhenLookedUp(\"order\")) },
    goal: Done(\"refund\"),
    moments: {
        \"opening\": (says: [\"Where is it?\"], calls_for: [\"acknowledge\"], moves: {
            \"look\": (does: LookUp(\"order\"), takes: Seconds(20), then: \"what now\", worth: Best,
                wordings: { \"That is late. Let me see.\": [\"acknowledge\"], \"A moment.\": [] }),
            \"shrug\": (takes: Seconds(5), ends: Unresolved, worth: Poor, wordings: { \"Hm.\": [] }),
        }),
        \"what now\": (says: [\"And?\"], moves: {
            \"offer\": (does: Offer(remedy: \"refund\", worth: Money(20)), tells: [\"day\"], takes: Seconds(20),
                then: \"glad\", denied: \"no\", gave_up: WalkedAway, worth: Best),
            \"chat\": (takes: Seconds(20), then: \"what now\", worth: Fine),
        }),
        \"glad\": (says: [\"Good.\"], moves: { \"pay\": (does: CarryOut, takes: Seconds(10), ends: Resolved, worth: Best) }),
        \"no\": (says: [\"No?\"], moves: { \"sorry\": (takes: Seconds(10), ends: Refused) }),
    },
    reactions: [(on: Denied, mood: -0.1)],
    check: (ends: [Resolved], must_tell: [(fact: \"day\")], pass: 80),
    tests: {
        \"gold\": (plays: [(do: \"look\", showing: [\"acknowledge\"]), (do: \"offer\"), (do: \"pay\")],
            expect: (end: Resolved, score: 100, escalated: false, solved: true)),
    },
)";

fn loaded(from: &str, to: &str) -> Loaded {
    assert!(STORY.contains(from), "{from}");
    loaded_story(&STORY.replacen(from, to, 1))
}

fn loaded_story(story: &str) -> Loaded {
    let files = [
        ("operation.ron", OPERATION.to_owned()),
        ("standards.ron", STANDARDS.to_owned()),
        ("policies/usual.ron", POLICY.to_owned()),
        ("stories/lost.ron", story.to_owned()),
    ];
    let loaded = load(&files.map(|(path, text)| (path.to_owned(), text.into_bytes())));
    let found: Vec<String> = loaded.findings.iter().map(ToString::to_string).collect();
    assert!(loaded.scenario.is_some(), "{found:?}");
    loaded
}

/// What is found in the story where one text becomes another: code, severity, what is underlined, message.
fn found(from: &str, to: &str) -> Vec<(String, String)> {
    let loaded = loaded(from, to);
    let scenario = loaded.scenario.expect("checked");
    let one = |finding: &Finding| {
        let source = loaded.sources.iter().find(|source| source.name() == finding.file).expect("a source");
        let place = finding.place.clone().map_or("", |place| &source.text()[place]);
        (format!("{} {} {place}", finding.code, finding.severity.word()), finding.message.clone())
    };
    check(&scenario, &loaded.sources).iter().map(one).collect()
}

fn codes_found(from: &str, to: &str) -> Vec<String> {
    found(from, to).into_iter().map(|(code, _)| code).collect()
}

/// What is always found: the moment and the reaction that the only test does not come to.
const USUAL: [&str; 2] = ["R14 note \"no\"", "R14 note reactions"];

#[test]
fn a_story_that_asks_for_something_has_only_notes() {
    assert_eq!(codes_found("", ""), USUAL);
}

#[test]
fn each_lazy_rep_who_passes_is_found() {
    let easy = found(
        "check: (ends: [Resolved], must_tell: [(fact: \"day\")], pass: 80)",
        "check: (ends: [WrappedUp], solved: (weight: 0), pass: 10)",
    );
    let lazy: Vec<&str> =
        easy.iter().filter(|(code, _)| code == "R11 warning check").map(|(_, message)| message.as_str()).collect();
    assert_eq!(
        lazy,
        [
            "a rep who does nothing and wraps up at once passes, on the terms of the test \"gold\"",
            "a rep who repeats one sentence passes, on the terms of the test \"gold\"",
        ]
    );
    let lax = found(
        "check: (ends: [Resolved], must_tell: [(fact: \"day\")], pass: 80)",
        "check: (ends: [Resolved, Unresolved, Refused], pass: 10)",
    );
    let random = "a rep who acts at random passes, on the terms of the test \"gold\"";
    assert!(lax.iter().any(|(_, message)| message == random), "{lax:?}");
    let generous = found("must_tell: [(fact: \"day\")], pass: 80", "pass: 10");
    let yes = "a rep who says yes to everything passes, on the terms of the test \"gold\"";
    assert!(generous.iter().any(|(_, message)| message == yes), "{generous:?}");
    let passed_on = found("ends: [Resolved], must_tell: [(fact: \"day\")], pass: 80", "ends: [HandedOver], pass: 10");
    let at_once = "a rep who passes the customer on at once passes, on the terms of the test \"gold\"";
    assert!(passed_on.iter().any(|(_, message)| message == at_once), "{passed_on:?}");
}

#[test]
fn lazy_reps_come_to_an_end_wherever_the_story_goes_round() {
    let scenario = loaded("", "").scenario.expect("checked");
    let review = Review::of(&scenario, 0).expect("a story");
    for lazy in Lazy::ALL {
        for time in 0..32 {
            let terms = Terms::of_test(&scenario, 0, review.tests[0].test).expect("terms");
            let played = lazy.play(terms, Key::root(time));
            assert!(played.taken().len() <= 64, "{lazy:?}");
        }
    }
}

#[test]
fn every_kind_of_change_is_made_and_noticed() {
    let scenario = loaded("", "").scenario.expect("checked");
    let review = Review::of(&scenario, 0).expect("a story");
    let counts = Change::ALL.map(|change| review.tally().noticed(Some(change)));
    assert_eq!(counts, [(3, 3), (2, 2), (1, 1), (0, 0), (1, 1), (1, 1), (1, 1), (0, 0)]);
    assert_eq!(review.tally().noticed(None), (9, 9));
}

/// The tally of the story where one text becomes another, by kind.
fn tally_with(from: &str, to: &str) -> [(usize, usize); 8] {
    let scenario = loaded(from, to).scenario.expect("checked");
    let review = Review::of(&scenario, 0).expect("a story");
    Change::ALL.map(|change| review.tally().noticed(Some(change)))
}

#[test]
fn a_wording_that_does_harm_is_noticed_where_that_is_forbidden() {
    let wordings = ["\"A moment.\": []", "\"It is your own fault.\": [\"acknowledge\", \"blame\"]"];
    assert_eq!(tally_with(wordings[0], wordings[1])[3], (0, 1));
    let story = STORY.replacen(wordings[0], wordings[1], 1);
    let forbidden = "check: (forbid: [(event: Said(\"blame\"), because: \"Nobody is helped by it.\")], ";
    let scenario = loaded_story(&story.replacen("check: (", forbidden, 1)).scenario.expect("checked");
    let review = Review::of(&scenario, 0).expect("a story");
    assert_eq!(review.tally().noticed(Some(Change::Reworded)), (1, 1));
}

#[test]
fn what_is_left_untold_is_noticed_where_it_must_be_told() {
    assert_eq!(tally_with("", "")[6], (1, 1));
    assert_eq!(tally_with("must_tell: [(fact: \"day\")], ", "")[6], (0, 1));
}

#[test]
fn a_promise_for_a_later_day_is_noticed_where_a_test_says_within_what_time() {
    let promise = "does: Promise(what: \"the money\", within: Days(2)), takes: Seconds(10), ends: Resolved";
    let story = STORY.replacen("does: CarryOut, takes: Seconds(10), ends: Resolved", promise, 1);
    let story = story.replacen("goal: Done(\"refund\")", "goal: Told(\"day\")", 1);
    let counts = |expected: &str| {
        let loaded = loaded_story(&story.replacen("escalated: false, ", expected, 1));
        let scenario = loaded.scenario.expect("checked");
        let review = Review::of(&scenario, 0).expect("a story");
        let found = check(&scenario, &loaded.sources).into_iter().filter(|finding| finding.code == "R18");
        let found: Vec<String> = found.map(|finding| finding.message).collect();
        (review.tally().noticed(Some(Change::Delayed)), found)
    };
    assert_eq!(counts(""), ((0, 1), Vec::new()));
    assert_eq!(counts("promised_within: Days(2), "), ((1, 1), Vec::new()));
    let late = "test \"gold\": something is promised for within 2 days, not 36 hours".to_owned();
    assert_eq!(counts("promised_within: Hours(36), "), ((0, 0), vec![late]));
}

#[test]
fn a_kind_of_change_that_nobody_notices_is_found_with_what_would_notice_it() {
    let deaf = found("must_tell: [(fact: \"day\")], ", "");
    let blind: Vec<&str> =
        deaf.iter().filter(|(code, _)| code == "R12 warning tests").map(|(_, message)| message.as_str()).collect();
    assert_eq!(
        blind,
        [
            "nobody notices facts that are told wrongly, in any of 1 tries",
            "nobody notices facts that are not told, in any of 1 tries"
        ]
    );
    let lax = found("escalated: false, ", "");
    let blind = lax.iter().find(|(code, _)| code == "R12 warning tests").map(|(_, message)| message.as_str());
    assert_eq!(blind, Some("nobody notices offers beyond what may be granted, in any of 1 tries"));
}

#[test]
fn one_change_that_nobody_notices_is_noted_at_the_step() {
    let idle = found("(do: \"offer\")", "(do: \"chat\"), (do: \"offer\")");
    let noted: Vec<&(String, String)> = idle.iter().filter(|(code, _)| code.starts_with("R13")).collect();
    assert_eq!(noted.len(), 1, "{noted:?}");
    assert_eq!(noted[0].0, "R13 note do");
    assert_eq!(noted[0].1, "test \"gold\": \"chat\" can be left out, and nothing is lost");
}

#[test]
fn coverage_counts_moments_moves_reactions_and_branches() {
    let scenario = loaded("", "").scenario.expect("checked");
    let coverage = Review::of(&scenario, 0).expect("a story").coverage();
    assert_eq!(coverage.of_moments(), Share { met: 3, of: 4 });
    assert_eq!(coverage.of_moves(), Share { met: 3, of: 6 });
    assert_eq!(coverage.of_reactions(), Share { met: 0, of: 1 });
    assert_eq!(coverage.of_branches(), Share { met: 0, of: 0 });
    let by_luck = loaded(
        "\"glad\": (says: [\"Good.\"], moves:",
        "\"glad\": (chance: (luck: \"calm\", branches: [(share: 0.9, then: \"well\"), (share: 0.1, ends: WalkedAway)])),
        \"well\": (says: [\"Good.\"], moves:",
    );
    let scenario = by_luck.scenario.expect("checked");
    let coverage = Review::of(&scenario, 0).expect("a story").coverage();
    assert_eq!(coverage.branches[2], [true, false], "left to luck, the first branch is taken");
    assert_eq!(coverage.of_moments(), Share { met: 4, of: 5 });
}

#[test]
fn best_moves_that_fall_short_are_found_where_another_way_has_full_marks() {
    let short = found(
        "then: \"what now\", worth: Best,",
        "then: \"no\", worth: Best, wordings: { \"That is late.\": [\"acknowledge\"] }),
            \"look first\": (does: LookUp(\"order\"), takes: Seconds(20), then: \"what now\", worth: Fine,",
    );
    assert!(short.iter().any(|(code, _)| code == "R15 warning moments"), "{short:?}");
}

#[test]
fn full_marks_that_nobody_can_reach_are_found() {
    let unreachable = found("tells: [\"day\"], ", "");
    assert!(
        unreachable.iter().any(|(code, message)| {
            code == "R16 warning check" && message.starts_with("no way through the story scores more than ")
        }),
        "{unreachable:?}"
    );
}

#[test]
fn no_lint_is_an_error_of_its_own() {
    let easy = loaded(
        "check: (ends: [Resolved], must_tell: [(fact: \"day\")], pass: 80)",
        "check: (ends: [WrappedUp], solved: (weight: 0), pass: 10)",
    );
    let scenario = easy.scenario.expect("checked");
    let ours: Vec<&str> = super::codes().map(|code| code.code).collect();
    let found = check(&scenario, &easy.sources);
    let own = found.iter().filter(|finding| ours.contains(&finding.code));
    assert!(own.clone().count() > 0);
    assert!(own.clone().all(|finding| finding.severity != Severity::Error));
    assert!(codes().count() > ours.len());
}
