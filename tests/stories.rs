//! What the language of stories can say: counts and order, what has come to light, what is confirmed, what is eligible.

use super::support::{Call, Stage};
use mainstay::notation::Severity;
use mainstay::rehearsal::{Rehearsal, Terms, best, check, play};
use mainstay::scenario::load;
use mainstay::scenario::script::Test;
use mainstay::world::{Ending, Reply, Turn};

/// A conversation that goes round a customer who insists, with moves on all kinds of conditions.
fn round() -> Stage {
    Stage::telling(
        r#"
        customer: (mood: 0.6),
        facts: {
            "serial": (record: Text("KR-20"), claim: Text("KR-12"), seen: WhenLookedUp("case"), told: WhenAsked),
            "age": (truth: Number(40), record: Number(20)),
        },
        begin: "here",
        moments: {
            "here": (says: ["I want it."], does: Insists("it"), moves: {
                "refuse": (does: Refuse("it"), takes: Seconds(10), then: "here"),
                "ask": (does: Ask("serial"), takes: Seconds(10), then: "here"),
                "look": (does: LookUp("case"), takes: Seconds(10), then: "here"),
                "? three times": (takes: Seconds(10), then: "here", when: AtLeast(3, Insisted("it"))),
                "? refused twice": (takes: Seconds(10), then: "here", when: AtLeast(2, Refused("it"))),
                "? looked since the refusal": (takes: Seconds(10), then: "here",
                                               when: HappenedSince(what: LookedUp("case"), since: Refused("it"))),
                "? heard": (takes: Seconds(10), then: "here", when: Heard("serial")),
                "? seen": (takes: Seconds(10), then: "here", when: Seen("serial")),
                "? cross": (takes: Seconds(10), then: "here", when: Mood(Below(0.5))),
                "? contradicted": (takes: Seconds(10), then: "here", when: Contradicts("serial")),
                "? young by the records": (takes: Seconds(10), then: "here", when: Record("age", AtMost(30))),
                "? young": (takes: Seconds(10), then: "here", when: Fact("age", AtMost(30))),
                "? KR-12": (takes: Seconds(10), then: "here", when: Claim("serial", OneOf(["KR-11", "KR-12"]))),
                "leave": (takes: Seconds(10), ends: Unresolved),
            }),
        },
        reactions: [(on: Refused("it"), mood: -0.08)],
        "#,
    )
}

/// The moves on a condition that can be made now, without their question marks.
fn open(call: &Call) -> Vec<&str> {
    call.choices().into_iter().filter_map(|name| name.strip_prefix("? ")).collect()
}

/// What holds throughout once the customer was asked for the serial number.
const THROUGHOUT: [&str; 3] = ["contradicted", "young by the records", "KR-12"];

fn open_beside(call: &Call) -> Vec<&str> {
    open(call).into_iter().filter(|name| !THROUGHOUT.contains(name)).collect()
}

#[test]
fn conditions_look_at_each_aspect_of_a_fact_by_itself() {
    assert_eq!(open(&round().call()), ["young by the records"]);
    let asked = round().call().does("ask");
    let open = open(&asked).into_iter().filter(|name| *name != "heard").collect::<Vec<_>>();
    assert_eq!(open, THROUGHOUT);
}

#[test]
fn a_count_is_reached_at_its_number_and_stays_reached_in_later_contacts() {
    let call = round().call().does("refuse");
    assert_eq!(open_beside(&call), [""; 0]);
    let call = call.does("refuse");
    assert_eq!(open_beside(&call), ["three times", "refused twice", "cross"]);
    let call = call.does("leave").again(None);
    assert_eq!(open_beside(&call), ["three times", "refused twice"]);
}

#[test]
fn what_happened_since_is_forgotten_when_the_other_thing_happens_again() {
    let look = "looked since the refusal";
    let call = round().call().does("look");
    assert!(!open(&call).contains(&look));
    let call = call.does("refuse");
    assert!(!open(&call).contains(&look));
    let call = call.does("look");
    assert!(open(&call).contains(&look));
    let call = call.does("leave").again(None);
    assert!(open(&call).contains(&look));
    assert!(!open(&call.does("refuse")).contains(&look));
}

#[test]
fn a_rep_has_heard_what_was_asked_for_and_seen_what_was_looked_up() {
    let call = round().call().does("ask");
    assert_eq!(open_beside(&call), ["heard"]);
    assert_eq!(open_beside(&call.does("look")), ["three times", "heard", "seen"]);
}

/// A booking to be cancelled, and a customer who says yes or no as the rep goes on.
fn cancelling() -> Stage {
    Stage::telling(
        r#"
        begin: "here",
        moments: {
            "here": (says: ["Cancel it."], moves: {
                "ask, and hear yes": (does: AskToConfirm("it"), takes: Seconds(10), then: "yes"),
                "ask, and hear no": (does: AskToConfirm("it"), takes: Seconds(10), then: "no"),
                "ask, and hear neither": (does: AskToConfirm("it"), takes: Seconds(10), then: "here"),
                "do it": (does: Do("it"), takes: Seconds(10), then: "here"),
                "end": (takes: Seconds(10), ends: Resolved),
            }),
            "yes": (says: ["Yes."], does: Confirms("it"), moves: { "go on": (takes: Seconds(10), then: "here") }),
            "no": (says: ["No."], does: Declines("it"), moves: { "go on": (takes: Seconds(10), then: "here") }),
        },
        reactions: [(on: Unconfirmed("it"), mood: -0.1), (on: Declined("it"), nth: 1, mood: -0.01)],
        "#,
    )
}

fn unconfirmed(moves: &[&str]) -> usize {
    let mut call = cancelling().call();
    for name in moves {
        call = call.does(name);
    }
    call.reactions().iter().filter(|reaction| **reaction == 0).count()
}

#[test]
fn what_the_customer_last_said_no_to_or_never_said_yes_to_is_done_unconfirmed() {
    assert_eq!(unconfirmed(&["do it"]), 1);
    assert_eq!(unconfirmed(&["ask, and hear yes", "go on", "do it"]), 0);
    assert_eq!(unconfirmed(&["ask, and hear no", "go on", "do it"]), 1);
    assert_eq!(unconfirmed(&["ask, and hear yes", "go on", "ask, and hear no", "go on", "do it"]), 1);
    assert_eq!(unconfirmed(&["ask, and hear no", "go on", "ask, and hear yes", "go on", "do it"]), 0);
}

#[test]
fn a_yes_counts_once_and_not_after_the_question_was_put_again() {
    assert_eq!(unconfirmed(&["ask, and hear yes", "go on", "do it", "do it"]), 1);
    assert_eq!(unconfirmed(&["ask, and hear yes", "go on", "ask, and hear neither", "do it"]), 1);
}

/// A box whose light only the customer can see, and a switch that they may take for another.
fn device() -> Call {
    let stage = Stage::telling(
        r#"
        facts: { "light": (truth: Text("red"), claim: Text("red"), seen: Never) },
        goal: Done("restart"),
        begin: "here",
        moments: {
            "here": (says: ["It does not work."], moves: {
                "restart": (does: Have(what: "restart", makes: { "light": Text("green") },
                                       misreported: (luck: "wrong switch", share: 0.25)), takes: Seconds(90), then: "here"),
                "? green": (takes: Seconds(10), then: "here", when: Fact("light", Is("green"))),
                "? not green": (takes: Seconds(10), then: "here", when: Not(Fact("light", Is("green")))),
                "? said to be green": (takes: Seconds(10), then: "here", when: Claim("light", Is("green"))),
                "end": (takes: Seconds(10), ends: Resolved),
            }),
        },
        reactions: [(on: Had("restart"), mood: 0.1), (on: Reported("restart"), mood: 0.01)],
        "#,
    );
    stage.call()
}

#[test]
fn what_the_customer_does_changes_what_is_so_unless_they_only_say_so() {
    assert_eq!(open(&device()), ["not green"]);
    let done = device().with_luck(0.74).does("restart");
    assert_eq!(
        (open(&done), done.reactions(), done.talk().elapsed()),
        (vec!["green", "said to be green"], vec![0, 1], 90_000)
    );
    assert!(done.does("end").record().solved);
    let claimed = device().with_luck(0.75).does("restart");
    assert_eq!((open(&claimed), claimed.reactions()), (vec!["not green", "said to be green"], vec![1]));
    assert!(!claimed.does("end").record().solved);
}

/// A wish that the strict policy allows only once the order has been looked up and the customer has insisted, and the
/// usual one always; the story asks of a rep what each policy allows.
fn allowed_or_not() -> Stage {
    let story = r#"
        facts: { "order": (record: Text("44"), seen: WhenLookedUp("order")) },
        goal: Done("change"),
        begin: "here",
        moments: {
            "here": (says: ["Change it."], does: Insists("change"), moves: {
                "look": (does: LookUp("order"), takes: Seconds(10), then: "here"),
                "change it": (does: Do("change"), takes: Seconds(10), ends: Resolved, worth: Best),
                "say that it cannot be": (does: Refuse("change"), takes: Seconds(10), ends: Refused,
                                          when: Not(Eligible("change"))),
                "say that it can": (takes: Seconds(10), then: "here", when: Eligible("change")),
            }),
        },
        reactions: [(on: Ineligible("change"), mood: -0.2)],
        check: (
            forbid: [(event: Ineligible("change"), because: "It goes where its label says.")],
            solved: (unless: Not(Eligible("change"))),
            ends: [Resolved, Refused],
        ),
        tests: { "any": (policy: "strict", plays: [(do: "change it")], expect: (end: Resolved)) },
    "#;
    let strict = "AllOf([Happened(LookedUp(\"order\")), AtLeast(2, Insisted(\"change\"))])";
    Stage::telling(story).policy("strict", &format!("eligibility: {{ \"change\": {strict} }}"))
}

/// The score of these moves under a policy, and the moves there were to choose from when the last was made.
fn under(policy: &str, moves: &[&str]) -> (Option<f64>, Vec<String>) {
    let scenario = allowed_or_not().scenario();
    let test = Test { policy: scenario.policy(policy).expect("the policy"), ..scenario.scripts[0].tests[0].clone() };
    let mut rehearsal = Rehearsal::begin(Terms::of_test(&scenario, 0, &test).expect("terms"));
    let mut choices = Vec::new();
    for name in moves {
        let question = rehearsal.question().expect("a question");
        let number = question.choices().find(|choice| choice.what.name == *name).expect("the move").number;
        choices = question.choices().map(|choice| choice.what.name.clone()).collect();
        rehearsal.reply(Reply::Move { number, wording: None, shown: 0 });
    }
    (rehearsal.score(), choices)
}

#[test]
fn one_story_asks_of_a_rep_what_each_policy_allows() {
    let (score, choices) = under("usual", &["change it"]);
    assert_eq!((score, choices.join(", ")), (Some(100.0), "look, change it, say that it can".to_owned()));
    let (score, choices) = under("strict", &["change it"]);
    assert_eq!((score, choices.join(", ")), (Some(0.0), "look, change it, say that it cannot be".to_owned()));
    assert_eq!(under("strict", &["say that it cannot be"]).0, Some(100.0));
    // Looked up, and asked for once more.
    let (score, choices) = under("strict", &["look", "change it"]);
    assert_eq!((score, choices.join(", ")), (Some(100.0), "look, change it, say that it can".to_owned()));
}

#[test]
fn the_best_way_does_first_what_the_policy_asks_for() {
    let scenario = allowed_or_not().scenario();
    let best_under = |policy: &str| {
        let policy = scenario.policy(policy).expect("the policy");
        let test = Test { policy, ..scenario.scripts[0].tests[0].clone() };
        let best = best(&Terms::of_test(&scenario, 0, &test).expect("terms")).expect("a way");
        best.steps.into_iter().map(|step| step.act).collect::<Vec<_>>().join(", ")
    };
    assert_eq!((best_under("usual").as_str(), best_under("strict").as_str()), ("change it", "look, change it"));
}

#[test]
fn the_tests_of_the_flight_desk_come_out_as_they_say_and_otherwise_under_another_policy() {
    let stage = Stage::shipped("flight-desk");
    assert_eq!(stage.findings(), "");
    let files = |stage: &Stage| stage.texts();
    let loaded = load(&files(&stage));
    let scenario = loaded.scenario.expect("a scenario without errors");
    let findings = check(&scenario, &loaded.sources);
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    assert_eq!(errors.map(ToString::to_string).collect::<Vec<_>>(), [""; 0]);
    // Loosen the strict policy by one word, and the offer that it refused is carried out.
    let looser = stage.swap("policies/by-the-book.ron", "Is(\"gold\")", "Is(\"silver\")");
    let loaded = load(&files(&looser));
    let scenario = loaded.scenario.expect("a scenario without errors");
    let found = check(&scenario, &loaded.sources);
    assert!(found.iter().any(|finding| finding.to_string().contains("by the book only who insists")), "{found:?}");
}

#[test]
fn the_same_story_is_granted_refused_or_granted_to_who_insists() {
    let scenario = Stage::shipped("flight-desk").scenario();
    let story = scenario.story("five-hours-late").expect("the story");
    let script = &scenario.scripts[story];
    let test = script.tests.iter().find(|test| test.name == "in good faith it is paid at once").expect("the test");
    let at_once = play(&scenario, story, test).expect("a play").rehearsal;
    let paid = at_once.talk().record();
    // 90 for the tier, three passengers.
    assert_eq!((paid.remedy_cents, paid.escalated, paid.solved), (27_000, false, true));
    let strict = Test { policy: scenario.policy("by-the-book").expect("it"), ..test.clone() };
    let refused = play(&scenario, story, &strict).expect("a play").rehearsal;
    assert!(refused.heard().iter().any(|(_, turn)| matches!(turn, Turn::SupervisorSaid { granted: false, .. })));
    assert_eq!(refused.talk().record().remedy_cents, 0);
}

#[test]
fn the_best_way_under_a_strict_policy_goes_round_by_what_it_asks_for() {
    let scenario = Stage::shipped("flight-desk").scenario();
    let story = scenario.story("five-hours-late").expect("the story");
    let steps = |policy: &str| {
        let mut test = scenario.scripts[story].tests[0].clone();
        test.policy = scenario.policy(policy).expect("the policy");
        let terms = Terms::of_test(&scenario, story, &test).expect("terms");
        let best = best(&terms).expect("a way");
        let mut again = Rehearsal::begin(terms);
        best.steps.iter().for_each(|step| again.reply(step.reply));
        assert_eq!((best.ending, best.solved, again.talk().record().solved), (Ending::Resolved, true, true));
        assert!(best.steps.iter().all(|step| matches!(step.reply, Reply::Move { .. })));
        best.steps.into_iter().map(|step| step.act).collect::<Vec<_>>()
    };
    assert_eq!(steps("in-good-faith")[1], "offer what the tier comes to");
    let strict = steps("by-the-book");
    assert!(!strict.contains(&"offer what the tier comes to".to_owned()), "{strict:?}");
    assert!(strict.contains(&"offer it after all".to_owned()), "{strict:?}");
}
