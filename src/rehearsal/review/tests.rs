use super::super::{Terms, best, check, codes};
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
    loaded_with(OPERATION, POLICY, story)
}

fn loaded_with(operation: &str, policy: &str, story: &str) -> Loaded {
    let files = [
        ("operation.ron", operation.to_owned()),
        ("standards.ron", STANDARDS.to_owned()),
        ("policies/usual.ron", policy.to_owned()),
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
fn every_kind_of_change_is_made_and_noticed_that_leads_to_an_end() {
    let scenario = loaded("", "").scenario.expect("checked");
    let review = Review::of(&scenario, 0).expect("a story");
    let counts = Change::ALL.map(|change| review.tally().noticed(Some(change)));
    // No step can be left out here, or come later: nothing else could be done at its moment.
    assert_eq!(counts, [(0, 0), (0, 0), (1, 1), (0, 0), (1, 1), (1, 1), (1, 1), (0, 0)]);
    assert_eq!(review.tally().noticed(None), (4, 4));
}

#[test]
fn who_leaves_a_step_out_goes_on_with_the_next_that_can_be_made() {
    let round = "\"shrug\": (takes: Seconds(5), ends: Unresolved, worth: Poor, wordings: { \"Hm.\": [] }),
            \"greet\": (takes: Seconds(5), then: \"opening\"),
            \"take their word\": (takes: Seconds(5), then: \"what now\", worth: Poor),";
    let story = STORY.replacen(
        "\"shrug\": (takes: Seconds(5), ends: Unresolved, worth: Poor, wordings: { \"Hm.\": [] }),",
        round,
        1,
    );
    let plays = "(do: \"greet\"), (do: \"look\", showing: [\"acknowledge\"]), (do: \"take their word\"),";
    let counts = |plays: &str| {
        let story = story.replacen("(do: \"look\", showing: [\"acknowledge\"]),", plays, 1);
        let loaded = loaded_story(&story);
        let scenario = loaded.scenario.expect("checked");
        let review = Review::of(&scenario, 0).expect("a story");
        [Change::Dropped, Change::Swapped].map(|change| review.tally().noticed(Some(change)))
    };
    // The greeting can be left out, and nobody minds; it cannot come after the look, which leads on.
    assert_eq!(counts("(do: \"greet\"), (do: \"look\", showing: [\"acknowledge\"]),"), [(0, 1), (0, 0)]);
    // A test with a move that cannot be made does not come out, so it is not changed.
    assert_eq!(counts(plays), [(0, 0), (0, 0)]);
    let look_again = "\"what now\": (says: [\"And?\"], moves: {
            \"look again\": (does: LookUp(\"order\"), takes: Seconds(5), then: \"what now\"),";
    let story = story.replacen("\"what now\": (says: [\"And?\"], moves: {", look_again, 1);
    let story = story.replacen(
        "(do: \"look\", showing: [\"acknowledge\"]),",
        "(do: \"take their word\", showing: [\"acknowledge\"]), (do: \"look again\"),",
        1,
    );
    let scenario = loaded_story(&story).scenario.expect("checked");
    let review = Review::of(&scenario, 0).expect("a story");
    let counts = [Change::Dropped, Change::Swapped].map(|change| review.tally().noticed(Some(change)));
    // Without the look, or with the offer before it, what is told was not looked up.
    assert_eq!(counts, [(1, 1), (0, 0)]);
}

#[test]
fn the_best_way_does_not_go_round_for_ever() {
    let round = loaded(
        "\"shrug\": (takes",
        "\"again\": (takes: Seconds(5), then: \"opening\", worth: Best),
            \"and again\": (does: AskAgain, takes: Seconds(6), then: \"opening\", worth: Best),
            \"shrug\": (takes",
    );
    let scenario = round.scenario.expect("checked");
    let terms = Terms::of_test(&scenario, 0, &scenario.scripts[0].tests[0]).expect("terms");
    let way = best(&terms).expect("a way");
    let acts: Vec<&str> = way.steps.iter().map(|step| step.act.as_str()).collect();
    assert_eq!(acts, ["look", "offer", "pay"]);
    assert_eq!((way.score, way.complete), (Some(100.0), true));
    // Where what is best passes the customer on for ever, what is fine ends it.
    let endless = loaded_story(
        "Story(schema: 1, id: \"lost\", issue: \"loss\", language: \"en\", begin: \"opening\", moments: {
            \"opening\": (says: [\"A\"], moves: {
                \"pass on\": (does: Transfer(to: \"desk\", told: false), takes: Seconds(5), then: \"opening\", worth: Best),
                \"end\": (takes: Seconds(5), ends: Resolved, worth: Fine),
            }),
        }, check: (ends: [Resolved]), tests: { \"gold\": (plays: [(do: \"end\")], expect: (end: Resolved)) })",
    );
    let scenario = endless.scenario.expect("checked");
    let terms = Terms::of_test(&scenario, 0, &scenario.scripts[0].tests[0]).expect("terms");
    let way = best(&terms).expect("a way");
    assert_eq!((way.score, way.steps.len()), (Some(100.0), 1));
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

/// A story with these moments, where whoever resolves it has full marks, and these further parts.
fn short(moments: &str, parts: &str) -> Loaded {
    loaded_story(&format!(
        "Story(schema: 1, id: \"lost\", issue: \"loss\", language: \"en\", begin: \"opening\",
            moments: {{ {moments} }}, check: (ends: [Resolved]), {parts})"
    ))
}

#[test]
fn a_branch_is_come_to_where_luck_led_along_it_and_not_where_another_luck_is_the_same() {
    let toss = |name: &str| {
        format!(
            "\"{name}\": (chance: (luck: \"coin\", branches: [(share: 0.5, ends: Resolved), (share: 0.5, ends: Unresolved)])),"
        )
    };
    let moments = format!(
        "\"opening\": (says: [\"A\"], moves: {{
            \"left\": (takes: Seconds(5), then: \"to the left\", worth: Best),
            \"right\": (takes: Seconds(5), then: \"to the right\", worth: Fine),
        }}), {} {}",
        toss("to the left"),
        toss("to the right")
    );
    let test = "plays: [(do: \"left\")], expect: ()";
    let both = format!(
        "tests: {{ \"heads\": (luck: {{ \"coin\": 1 }}, {test}), \"tails\": (luck: {{ \"coin\": 2 }}, {test}) }}"
    );
    let scenario = short(&moments, &both).scenario.expect("checked");
    let coverage = Review::of(&scenario, 0).expect("a story").coverage();
    assert_eq!(coverage.moments, [true, true, false]);
    assert_eq!(coverage.branches, [vec![], vec![true, true], vec![false, false]]);
}

#[test]
fn nobody_is_asked_to_test_what_only_a_customer_meets_who_comes_back() {
    let moments = "\"opening\": (says: [\"A\"], moves: {
            \"help\": (takes: Seconds(5), ends: Resolved, worth: Best),
            \"promise\": (does: Promise(what: \"a call\"), takes: Seconds(5), ends: Promised),
        }),
        \"nobody called\": (says: [\"Well?\"], moves: { \"sorry\": (takes: Seconds(5), ends: Resolved) }),
        \"I said so\": (says: [\"Again?\"], moves: { \"listen\": (takes: Seconds(5), ends: Resolved) }),";
    let parts = |moves: &str, plays: &str| {
        let loaded = short(
            &moments.replace("\"help\"", &format!("{moves} \"help\"")),
            &format!(
                "afterwards: [(ended: Promised, if: PromiseBroken, returns: (share: 1, after: Days(1), on: SameChannel, at: \"nobody called\"))],
                 reactions: [(on: AskedAgain, then: \"I said so\")],
                 tests: {{ \"gold\": (plays: [{plays}], expect: (end: Resolved)) }}"
            ),
        );
        let scenario = loaded.scenario.expect("checked");
        let found = check(&scenario, &loaded.sources).into_iter();
        let told = found.filter(|finding| ["R02", "R06", "R14"].contains(&finding.code));
        told.map(|finding| finding.to_string()).collect::<Vec<String>>()
    };
    assert_eq!(parts("", "(do: \"help\")"), [""; 0]);
    assert_eq!(
        parts("\"ask again\": (does: AskAgain, takes: Seconds(5), then: \"opening\"),", "(do: \"help\")"),
        [
            "stories/lost.ron: R14 no test comes to the moment \"I said so\"; write a test that comes to it, or take it away",
            "stories/lost.ron: R14 no test brings about the reaction to this: the customer was asked to tell it again; write a test that comes to it, or take it away"
        ]
    );
    let one = "a test plays one contact: what comes of it when the customer comes back is not part of it";
    assert_eq!(
        parts("", "(do: \"promise\"), (do: \"sorry\")"),
        [
            format!("stories/lost.ron: R02 test \"gold\": it is over before this move (ended with a promise); {one}"),
            format!(
                "stories/lost.ron: R06 test \"gold\": expected Resolved, and it ended Promised: ended with a promise; {one}"
            )
        ]
    );
}

#[test]
fn of_many_moments_that_no_test_comes_to_a_hundred_are_named() {
    let moves: String = (0..150).map(|n| format!("\"{n}\": (takes: Seconds(5), then: \"m{n}\"),")).collect();
    let moment = |n| format!("\"m{n}\": (says: [\"A\"], moves: {{ \"bye\": (takes: Seconds(5), ends: Resolved) }}),");
    let moments: String = (0..150).map(moment).collect();
    let loaded = short(
        &format!("\"opening\": (says: [\"A\"], moves: {{ {moves} }}), {moments}"),
        "tests: { \"gold\": (plays: [(do: \"1\"), (do: \"bye\")], expect: (end: Resolved)) }",
    );
    let found = check(&loaded.scenario.expect("checked"), &loaded.sources);
    assert_eq!(found.iter().filter(|finding| finding.code == "R14").count(), 100);
}

#[test]
fn of_a_long_story_the_first_tests_and_steps_are_changed() {
    let moments = "\"opening\": (says: [\"A\"], moves: {
            \"wait\": (takes: Seconds(5), then: \"opening\"),
            \"help\": (takes: Seconds(5), ends: Resolved, worth: Best),
        }),";
    let cut = |tests: usize, plays: usize| {
        let plays = format!("{} (do: \"help\")", "(do: \"wait\"),".repeat(plays - 1));
        let test = |number| format!("\"{number}\": (plays: [{plays}], expect: (end: Resolved)),");
        let tests: String = (0..tests).map(test).collect();
        let scenario = short(moments, &format!("tests: {{ {tests} }}")).scenario.expect("checked");
        let review = Review::of(&scenario, 0).expect("a story");
        (review.is_cut(), review.tally().noticed(Some(Change::Dropped)).1)
    };
    assert_eq!(cut(2, 3), (false, 4));
    assert_eq!(cut(2, 40), (true, 64));
    assert_eq!(cut(40, 2), (true, 32));
}

#[test]
fn the_best_moves_are_those_that_the_policy_takes_for_best() {
    let operation = OPERATION.replacen("demand:", "facts: { \"tier\": OneOf([\"basic\", \"gold\"]) }, demand:", 1);
    let story = "Story(schema: 1, id: \"lost\", issue: \"loss\", language: \"en\", begin: \"opening\",
        facts: { \"tier\": (record: Text(\"basic\")) },
        moments: {
            \"opening\": (says: [\"A\"], moves: {
                \"offer\": (does: Offer(remedy: \"refund\", worth: Money(20)), takes: Seconds(5), then: \"pay\", denied: \"no\",
                           gave_up: WalkedAway, worth: Best),
                \"explain\": (takes: Seconds(5), ends: Refused, worth: Fine),
            }),
            \"pay\": (says: [\"B\"], moves: { \"do it\": (does: CarryOut, takes: Seconds(5), ends: Resolved, worth: Best) }),
            \"no\": (says: [\"C\"], moves: { \"bye\": (takes: Seconds(5), ends: Unresolved, worth: Best) }),
        },
        check: (ends: [Refused, Resolved]),
        tests: { \"gold\": (plays: [(do: \"explain\")], expect: (end: Refused)) })";
    let falls_short = |policy: &str| {
        let loaded = loaded_with(&operation, policy, story);
        let scenario = loaded.scenario.expect("checked");
        check(&scenario, &loaded.sources).iter().any(|finding| finding.code == "R15")
    };
    let only_gold = "eligibility: { \"refund\": Record(\"tier\", Is(\"gold\")) }, authority:";
    assert!(!falls_short(POLICY));
    assert!(!falls_short(&POLICY.replacen("authority:", only_gold, 1)));
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
