//! What must not change what happens: threads, listeners, and a policy that has nothing to do with a customer.

use super::support::{Did, Heard, Stage};
use mainstay::experiment::Results;

fn json(results: &Results) -> String {
    let mut results = results.clone();
    results.policies.iter_mut().for_each(|policy| policy.cpu_seconds = 0.0);
    serde_json::to_string(&results).expect("results are plain data")
}

/// What happened, without the turns of conversations.
fn without_turns(journal: Vec<Heard>) -> Vec<Heard> {
    journal.into_iter().filter(|fact| !matches!(fact.what, Did::Talked(_))).collect()
}

/// Fails unless a run in which everybody is followed turn by turn has the same facts as one in which nobody is.
#[track_caller]
fn assert_same_for_any_listener(stage: &Stage, policy: &str) {
    let (nobody, everybody) = (stage.facts(policy, 0), stage.journal(policy, 0));
    assert!(everybody.len() > nobody.len(), "nothing was said");
    let everybody = without_turns(everybody);
    let apart = nobody.iter().zip(&everybody).find(|(one, other)| one != other);
    assert!(apart.is_none(), "who listens changes what happens: {apart:#?}");
    assert_eq!(nobody.len(), everybody.len());
}

#[test]
fn the_same_seed_gives_the_same_results_on_one_thread_and_on_two() {
    let mut stage = Stage::shipped("parcel-shop");
    let policies = ["script-only", "drop-the-ball"];
    let mut run = |jobs| {
        stage.jobs = Some(jobs);
        json(&stage.run(&policies, 3, 300, 60))
    };
    assert_eq!(run(1), run(2));
}

#[test]
fn the_same_seed_gives_the_same_results_again_and_another_seed_gives_others() {
    let stage = Stage::corner();
    let run = |seed| json(&stage.clone().seeded(seed).run(&["usual"], 2, 0, 30));
    assert_eq!(run(7), run(7));
    assert_ne!(run(7).replace("\"seed\":7", ""), run(8).replace("\"seed\":8", ""));
}

#[test]
fn a_policy_has_the_same_results_alone_and_in_company() {
    let stage = Stage::shipped("parcel-shop");
    let alone = stage.run(&["empowered"], 2, 200, 40);
    let second = stage.run(&["script-only", "empowered"], 2, 200, 40);
    assert_eq!(json(&Results { policies: vec![second.policies[1].clone()], ..second.clone() }), json(&alone));
}

#[test]
fn a_replication_is_the_same_whichever_others_are_run() {
    let stage = Stage::corner();
    assert_eq!(stage.facts("usual", 3), stage.facts("usual", 3));
    assert_ne!(stage.facts("usual", 3), stage.facts("usual", 4));
}

#[test]
fn who_listens_does_not_change_what_happens_in_a_shop() {
    let shop = Stage::shipped("parcel-shop").swap("operation.ron", "number: 4_000", "number: 400");
    let shop = shop.swap("operation.ron", "Days(365)", "Days(60)");
    for policy in ["script-only", "drop-the-ball", "empowered-with-guidelines"] {
        assert_same_for_any_listener(&shop, policy);
    }
}

#[test]
fn gliding_through_a_plain_call_is_the_same_as_talking_it_through() {
    let queue = Stage::shipped("yardstick-queue").swap("operation.ron", "Days(15)", "Days(1)");
    assert_same_for_any_listener(&queue, "as-given");
}

#[test]
fn gliding_through_journeys_is_the_same_as_talking_them_through() {
    let journey = Stage::shipped("yardstick-journey").swap("operation.ron", "10_000", "2_000");
    assert_same_for_any_listener(&journey, "as-given");
    // Twice as many a rep as the yardstick has, so that many wait and give up.
    let journey = journey.swap("operation.ron", "a_year: 6.0", "a_year: 60.0");
    assert_same_for_any_listener(&journey, "scarce");
}

/// A story without a decision: moments in a row and a luck that leads back into it or out of it.
const PLAIN: &str = r#"
    begin: "hello",
    moments: {
        "hello": (says: ["Hello.", "Good day."], moves: {
            "listen": (takes: Lognormal(mean: Minutes(2), sdlog: 0.5), then: "which"),
        }),
        "which": (chance: (luck: "kind", branches: [(share: 0.5, then: "long"), (share: 0.5, then: "how")])),
        "long": (moves: { "explain": (takes: Gamma(mean: Minutes(3), shape: 2), then: "how") }),
        "how": (chance: (luck: "end", branches: [
            (share: 0.5, ends: Resolved), (share: 0.2, ends: HandedOver), (share: 0.3, ends: Unresolved),
        ])),
    },
    afterwards: [(ended: Unresolved, returns: (share: 0.9, after: Hours(20), on: AnyChannel, mood: -0.3))],
"#;

#[test]
fn gliding_is_the_same_as_talking_where_a_story_has_moments_luck_and_a_way_back() {
    let stage = Stage::telling(PLAIN);
    for record in ["Unified", "PerChannel", "NotKept"] {
        let stage = stage.clone().policy("with-record", &format!("record: {record}"));
        assert_same_for_any_listener(&stage, "with-record");
    }
}

#[test]
fn gliding_is_the_same_as_talking_when_a_customer_comes_back_to_the_middle_of_a_story() {
    let stage = Stage::telling(PLAIN).swap("stories/parcel.ron", "on: AnyChannel,", "on: AnyChannel, at: \"long\",");
    for record in ["Unified", "NotKept"] {
        let stage = stage.clone().policy("with-record", &format!("record: {record}"));
        assert_same_for_any_listener(&stage, "with-record");
    }
}

#[test]
fn gliding_is_the_same_as_talking_along_the_longest_row_of_lucks() {
    for length in [63, 64, 65] {
        let luck = |place: usize| {
            let next =
                if place + 1 == length { "ends: Resolved".to_owned() } else { format!("then: \"{}\"", place + 1) };
            format!("\"{place}\": (chance: (luck: \"luck\", branches: [(share: 1.0, {next})])),")
        };
        let row: String = (0..length).map(luck).collect();
        let begin = "\"begin\": (moves: { \"go\": (takes: Exponential(mean: Minutes(1)), then: \"0\") }),";
        assert_same_for_any_listener(
            &Stage::telling(&format!("begin: \"begin\", moments: {{ {begin} {row} }}")),
            "usual",
        );
    }
}

/// The corner with staff for everybody at any hour, so that no customer stands in another's way.
fn ample() -> Stage {
    Stage::corner()
        .swap("operation.ron", "reps: 2", "reps: 200")
        .swap("operation.ron", "hours: \"Mon-Fri 09:00-17:00\", cost", "cost")
        .swap("operation.ron", ", hours: \"Mon-Fri 09:00-17:00\"", "")
        .swap("operation.ron", "supervisors: 1", "supervisors: 200, attrition_a_month: 0.0")
}

/// Who it was depends on who was free, and so does how long they take. Seats come in turn, so the same customer meets
/// another rep once anything at all has happened differently elsewhere: here all reps are alike.
const ALIKE: &str = "assumptions: { \"rep_share_log_handle\": 0.0, \"rep_quality_sd\": 0.0, \"skill_max_sd\": 0.0, \
    \"discretion_sd\": 0.0, \"decision_judgement\": 0.0, \"skill_scale\": 1e12, \"learning_scale\": 1e12, \
    \"morale_autonomy\": 0.0, \"morale_denied\": 0.0, \"skill_half_life\": 1e12, \"pressure_on_time\": 0.0 },";

/// A journal of one customer, with the seat and the number of the case taken out.
fn of(customer: u32, journal: &[Heard]) -> Vec<Heard> {
    let own = journal.iter().filter(|fact| fact.customer == customer);
    let plain = own.map(|fact| {
        let mut fact = Heard { case: 0, ..fact.clone() };
        match &mut fact.what {
            Did::Answered { rep, .. } | Did::Ended { rep, .. } => *rep = 0,
            _ => {}
        }
        fact
    });
    plain.collect()
}

/// The share of customers who lead the same life, to the millisecond and the word, under both policies, among those
/// for whom `alike` holds.
fn unchanged(stage: &Stage, [one, other]: [&str; 2], alike: impl Fn(&[Heard], &[Heard]) -> bool) -> (usize, usize) {
    let (one, other) = (stage.journal(one, 0), stage.journal(other, 0));
    assert_ne!(one, other, "the policies do not differ at all");
    let customers = stage.scenario().operation.customers;
    let lives = (0..customers).map(|customer| (of(customer, &one), of(customer, &other)));
    let lives: Vec<_> = lives.filter(|(one, other)| alike(one, other)).collect();
    (lives.iter().filter(|(one, other)| one == other).count(), lives.len())
}

#[test]
fn a_customer_of_another_segment_does_not_notice_a_lever_that_is_not_for_them() {
    let stage = ample()
        .swap("operation.ron", "horizon:", &format!("{ALIKE} horizon:"))
        .swap(
            "operation.ron",
            "{ \"all\": (share: 1.0, margin_a_month: 10.00) }",
            "{ \"old\": (share: 0.5, margin_a_month: 10.00), \"new\": (share: 0.5, margin_a_month: 5.00) }",
        )
        .policy("none", "authority: (rep: (remedies: Only([]), script_only: true))")
        .policy(
            "for-new",
            "authority: (rep: (remedies: Only([]), script_only: true),
                         for_segments: { \"new\": (remedies: Any, guidelines: 1.0) })",
        );
    let is_old = |life: &[Heard]| life.iter().any(|fact| matches!(fact.what, Did::Arose { segment: 0, .. }));
    let (same, all) = unchanged(&stage, ["none", "for-new"], |one, _| is_old(one));
    assert!(all > 50);
    assert_eq!(same, all);
}

#[test]
fn a_customer_to_whom_a_remedy_is_never_offered_does_not_notice_who_may_grant_it() {
    let stage = ample()
        .swap("operation.ron", "horizon:", &format!("{ALIKE} horizon:"))
        .policy("none", "authority: (rep: (remedies: Any, up_to: 0.01, guidelines: 1.0))")
        .policy("all", "authority: (rep: (remedies: Any, guidelines: 1.0))");
    let never_offered = |life: &[Heard]| {
        let offered = |fact: &Heard| matches!(fact.what, Did::Talked(mainstay::world::Turn::Offered { .. }));
        !life.is_empty() && !life.iter().any(offered)
    };
    let (same, all) = unchanged(&stage, ["none", "all"], |one, other| never_offered(one) && never_offered(other));
    assert!(all > 10, "only {all}");
    assert_eq!(same, all);
}
