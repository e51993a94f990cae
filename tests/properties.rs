//! What holds in every run, whatever the operation and the policy.

use super::support::{Did, Heard, Stage};
use mainstay::experiment::PolicyResults;
use mainstay::sim::DAY;
use mainstay::stats::Estimate;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A small shop of some kind.
#[derive(Debug, Clone)]
struct Shop {
    customers: u32,
    a_year: u32,
    strangers: bool,
    reps: u32,
    at_once: u32,
    hours: usize,
    patience: usize,
    supervisors: u32,
    levers: usize,
    record: usize,
    quota: Option<u32>,
    check_back: Option<u32>,
    attrition: bool,
    days: u32,
    seed: u64,
}

const HOURS: [&str; 4] = ["", "Mon-Fri 09:00-17:00", "Mon 09:00-10:00", "Mon-Sun 22:00-24:00"];
const PATIENCE: [&str; 4] =
    ["Exponential(mean: Minutes(3))", "Seconds(0)", "Weeks(9)", "Weibull(scale: Hours(2), shape: 0.5)"];
const LEVERS: [&str; 6] = [
    "",
    "authority: (rep: (remedies: Any)), ",
    "authority: (rep: (remedies: Only([]), script_only: true), supervisor: (remedies: Any, grants: 0.5)), ",
    "rollout: (briefings: (every: Weeks(1), minutes: 60), reminders: (every: Weeks(1), minutes: 30)), \
     training: (start: Hours(8), refresh: (every: Weeks(1), hours: 4)), ",
    "follow_up: (promise_within: Hours(2), reserved: 0.3), reps: { \"front\": 1 }, ",
    "quality_control: (inspections: 0.5), notice: (of: 0.8), self_service: (quality: 0.5, remedies: Any, hands_over: false), \
     knowledge: (instructions: (pages: 3), base: (articles: 90, kept: (every: Weeks(1), hours: 2))), \
     recognition: (thanks: (every: Days(1), minutes: 5)), ",
];
const RECORD: [&str; 3] = ["NotKept", "PerChannel", "Unified"];

impl Shop {
    fn hours(&self) -> String {
        let hours = HOURS[self.hours];
        if hours.is_empty() { String::new() } else { format!("hours: \"{hours}\"") }
    }

    fn stage(&self) -> Stage {
        let Shop { customers, reps, at_once, supervisors, days, a_year, .. } = self;
        let hours = self.hours();
        let strangers = "\"question\": (a_minute: 0.02, from: Strangers, channel: Only(Chat)), ";
        let operation = format!(
            r#"Operation(
                schema: 1, id: "some", title: "Some shop", currency: "EUR", time_zone: "UTC",
                customers: (number: {customers}, segments: {{
                    "one": (share: 0.5, margin_a_month: 10.00, wants_follow_up: 0.5), "two": (share: 0.5, margin_a_month: 20.00),
                }}),
                remedies: {{ "refund": Money }},
                demand: {{ "parcel": (a_year: {a_year}, stake: Money), {} }},
                channels: {{
                    Phone: (patience: {patience}, cost_a_minute: 0.10, {hours}),
                    Chat: (at_once: {at_once}, patience: {patience}, {hours}),
                    Email: (cost_a_contact: 0.10, due: Hours(8)),
                }},
                team: (
                    groups: {{
                        "front": (reps: {reps}, wage_an_hour: 10.00, channels: [Phone, Chat, Email], {hours}),
                        "back": (reps: 1, wage_an_hour: 9.00, channels: [Email, Chat]),
                    }},
                    supervisors: {supervisors}, supervisor_wage_an_hour: 20.00, {}
                ),
                outbound: ({}answered: 0.5, takes: Exponential(mean: Minutes(3))),
                horizon: Days({days}),
            )"#,
            if self.strangers { strangers } else { "" },
            if self.attrition { "attrition_a_month: 0.9," } else { "attrition_a_month: 0.0," },
            if self.customers == 0 { "to: Strangers, " } else { "" },
            patience = PATIENCE[self.patience],
        );
        let back = self.check_back.map_or(String::new(), |share| {
            format!("check_back: (share: {}, after: Days(2)), ", f64::from(share) / 100.0)
        });
        let levers = match LEVERS[self.levers] {
            levers if levers.contains("follow_up: (") => levers.replace("follow_up: (", &format!("follow_up: ({back}")),
            levers if back.is_empty() => levers.to_owned(),
            levers => format!("{levers}follow_up: ({back}), "),
        };
        let quota = self.quota.map_or(String::new(), |quota| {
            format!("quota: (contacts_a_day: {quota}, people_to_reach_a_day: {quota}), ")
        });
        let price = "price: { \"record\": (set_up: 100.00, a_month: 10.00) }";
        let policy = format!("record: {}, {levers}{quota}{price}", RECORD[self.record]);
        let stage = Stage::corner().with("operation.ron", &operation).policy("usual", &policy).seeded(self.seed);
        let stage = stage.swap("stories/parcel.ron", "[Phone, Email]", "[Phone, Chat, Email]");
        if !self.strangers {
            return stage;
        }
        stage.with(
            "stories/question.ron",
            r#"Story(schema: 1, id: "question", language: "en", issue: "question", begin: "it", moments: {
                "it": (says: ["How?"], calls_for: ["greet"], moves: {
                    "answer": (takes: Minutes(3), ends: Resolved),
                    "promise": (does: Promise(what: "an answer"), takes: Minutes(1), ends: Promised, worth: Poor),
                }),
            })"#,
        )
    }
}

fn shops() -> impl Strategy<Value = Shop> {
    let size = (0_u32..60, 0_u32..40, any::<bool>(), 1_u32..4, 1_u32..4, 0..HOURS.len(), 0..PATIENCE.len(), 0_u32..3);
    let policy = (0..LEVERS.len(), 0..RECORD.len(), proptest::option::of(1_u32..400), proptest::option::of(0_u32..101));
    let run = (any::<bool>(), prop_oneof![Just(1_u32), 2_u32..90], any::<u64>());
    (size, policy, run).prop_map(|(size, policy, run)| Shop {
        // Without customers nothing of theirs happens, so strangers do.
        customers: size.0,
        a_year: if size.0 == 0 { 0 } else { size.1 + 1 },
        strangers: size.2 || size.0 == 0,
        reps: size.3,
        at_once: size.4,
        hours: size.5,
        patience: size.6,
        supervisors: size.7,
        levers: policy.0,
        record: policy.1,
        quota: policy.2,
        check_back: policy.3,
        attrition: run.0,
        days: run.1,
        seed: run.2,
    })
}

/// Where an open case stands.
#[derive(Debug, Default)]
struct Open {
    at: u64,
    customer: u32,
    waits: bool,
    with: Option<u16>,
    contacts: u16,
    closed: bool,
    /// When each promise is due.
    promised: Vec<u64>,
    /// How many of them were kept or broken.
    over: usize,
}

/// Goes through all facts of a run in the order told and fails at the first that cannot be.
fn assert_orderly(shop: &Shop, facts: &[Heard]) {
    let seats = shop.reps + 1;
    let horizon = u64::from(shop.days) * DAY;
    let mut open: BTreeMap<u32, Open> = BTreeMap::new();
    let mut held: BTreeMap<u16, u32> = BTreeMap::new();
    let mut gone: BTreeMap<u32, u64> = BTreeMap::new();
    let mut day = 0;
    for fact in facts {
        let told = |what: &str| format!("{what}: {fact:?}");
        assert!(fact.at <= horizon || matches!(fact.what, Did::Promised { .. }), "{}", told("after the end"));
        match fact.what {
            // A rep may still be at a task whose case has been settled meanwhile.
            Did::Counted { .. } | Did::RepLeft | Did::TaskDone { .. } => continue,
            Did::Team { morale, pressure, adherence, occupancy, paid_hours, wages } => {
                assert!(fact.at > day, "{}", told("two evenings of one day"));
                day = fact.at;
                for share in [morale, adherence] {
                    assert!((0.0..=1.0).contains(&share), "{}", told("no share"));
                }
                assert!((0.0..=2.0).contains(&pressure) && occupancy >= 0.0, "{}", told("out of range"));
                assert!((0.0..=f64::from(seats) * 24.0).contains(&paid_hours) && wages >= 0.0, "{}", told("pay"));
                continue;
            }
            Did::Customers { kept, satisfaction, unpredictability, trust } => {
                assert!(kept <= shop.customers, "{}", told("more customers than there were"));
                assert!((0.0..=10.0).contains(&satisfaction), "{}", told("satisfaction"));
                assert!(trust > 0.0 && trust < 1.0 && (0.0..=1.0).contains(&unpredictability), "{}", told("feelings"));
                continue;
            }
            Did::Prevented | Did::Notified { .. } | Did::Beside(_) => {
                assert!(!gone.contains_key(&fact.customer), "{}", told("news for somebody who left"));
                continue;
            }
            Did::Left(_) => {
                assert_eq!(gone.insert(fact.customer, fact.at), None, "{}", told("left twice"));
                continue;
            }
            Did::Arose { .. } => {
                assert!(!gone.contains_key(&fact.customer), "{}", told("a matter of somebody who left"));
                let fresh = Open { at: fact.at, customer: fact.customer, ..Open::default() };
                assert!(open.insert(fact.case, fresh).is_none(), "{}", told("the number is in use"));
                continue;
            }
            _ => {}
        }
        let case = open.get_mut(&fact.case).unwrap_or_else(|| panic!("{}", told("no such case")));
        assert_eq!(case.customer, fact.customer, "{}", told("another customer's case"));
        // A promise is told when it is made, which is before the contact that makes it has ended.
        if !matches!(fact.what, Did::Promised { .. } | Did::Talked(_)) {
            assert!(case.at <= fact.at, "{}", told("time runs back"));
            case.at = fact.at;
        }
        match &fact.what {
            Did::Began { contact, .. } => {
                assert!(!case.waits && case.with.is_none(), "{}", told("two contacts at once"));
                assert_eq!(*contact, case.contacts + 1, "{}", told("contacts are not counted on"));
                assert!(!case.closed, "{}", told("a closed case"));
                (case.waits, case.contacts) = (true, *contact);
            }
            Did::Answered { rep, wait, returning, .. } => {
                assert!(case.waits, "{}", told("nobody waited"));
                assert!(u32::from(*rep) < seats && *wait <= fact.at, "{}", told("no such rep or wait"));
                assert_eq!(*returning, case.contacts > 1, "{}", told("returning"));
                (case.waits, case.with) = (false, Some(*rep));
                let now = held.entry(*rep).or_default();
                *now += 1;
                assert!(*now <= shop.at_once.max(1), "{}", told("more at once than a rep can hold"));
            }
            Did::GaveUp { .. } | Did::TurnedAway { .. } => {
                assert!(case.waits, "{}", told("nobody waited"));
                case.waits = false;
            }
            Did::Ended { rep, handle, record, .. } => {
                assert_eq!(case.with.take(), Some(*rep), "{}", told("another rep had it"));
                *held.get_mut(rep).expect("the rep held it") -= 1;
                assert!(*handle <= fact.at, "{}", told("handle"));
                assert!(record.told_true & !record.told == 0 && record.remedy_cents >= 0, "{}", told("record"));
                assert!(!record.denied || record.escalated, "{}", told("refused what was not asked"));
            }
            Did::Decided { .. } => assert!(case.with.is_some(), "{}", told("nobody asked")),
            Did::Promised { due } => {
                assert!(case.with.is_some() && *due >= fact.at, "{}", told("promise"));
                case.promised.push(*due);
            }
            Did::Kept => case.over += 1,
            Did::Broken => {
                assert!(case.promised.contains(&fact.at), "{}", told("no promise due"));
                case.over += 1;
            }
            Did::Remedied { cents } => assert!(*cents > 0, "{}", told("a remedy for nothing")),
            Did::CheckedBack { unsolved, .. } => {
                // What is found unsolved is taken up there and then.
                case.closed &= !unsolved;
            }
            Did::Closed { contacts, .. } => {
                assert!(!case.closed && !case.waits && case.with.is_none(), "{}", told("closed in the middle"));
                assert_eq!(*contacts, case.contacts, "{}", told("contacts"));
                case.closed = true;
            }
            Did::Settled => {
                assert!(case.closed && !case.waits && case.with.is_none(), "{}", told("settled in the middle"));
                open.remove(&fact.case);
                continue;
            }
            _ => {}
        }
        assert!(case.over <= case.promised.len(), "{}", told("more promises over than were made"));
    }
    assert!(held.values().sum::<u32>() as usize <= open.len(), "contacts are held of cases that are settled");
}

fn value(estimate: Option<Estimate>) -> f64 {
    estimate.map_or(0.0, |estimate| estimate.estimate)
}

/// Figures that must add up or lie in a range whatever happened.
fn assert_sound(policy: &PolicyResults) {
    let money = &policy.money;
    let costs = [money.wages, money.contact_costs, money.remedies, money.levers].map(value).iter().sum::<f64>();
    let net = value(money.margin) - costs;
    assert!((value(money.net) - net).abs() <= 1e-6 * (1.0 + net.abs()), "{money:?}");
    assert!(value(money.idle_capacity) >= 0.0 && value(money.idle_capacity) <= value(money.wages) + 1e-6, "{money:?}");
    let promises = &policy.promises;
    let found = [promises.kept, promises.broken, promises.open].map(value).iter().sum::<f64>();
    assert!((value(promises.made) - found).abs() < 1e-9, "{promises:?}");
    assert!(policy.level.is_none_or(|level| (0.0..=100.0).contains(&level.estimate)), "{:?}", policy.level);
    let of = (&policy.consistency, &policy.follow_up, &policy.retention, &policy.team);
    let shares = [
        of.0.overall,
        of.0.lowest,
        of.0.channel_parity,
        of.0.site_parity,
        of.0.shift_parity,
        of.0.rep_uniformity,
        of.0.stability,
        of.0.felt_predictability,
        of.1.overall,
        of.1.promises_kept,
        of.1.true_resolution,
        of.1.defectors_found,
        of.1.followed_up,
        of.1.seen_by_dashboard,
        of.2.at_horizon,
        of.2.left_silent,
        of.2.left_voiced,
        of.2.left_otherwise,
        of.3.morale,
        of.3.adherence,
        of.3.escalated_share,
    ];
    let standards = policy.standards.iter().map(|standard| standard.attained);
    let lost = policy.channels.iter().map(|channel| channel.abandoned_share);
    for (place, share) in shares.into_iter().chain(standards).chain(lost).enumerate() {
        assert!(share.is_none_or(|share| (0.0..=1.0).contains(&share.estimate)), "share {place}: {share:?}");
    }
    let left = [of.2.left_silent, of.2.left_voiced, of.2.left_otherwise].map(value).iter().sum::<f64>();
    if let Some(kept) = of.2.at_horizon {
        assert!((kept.estimate + left - 1.0).abs() < 1e-9, "{:?}", of.2);
    }
    assert!(of.2.curve.windows(2).all(|two| two[0].survival >= two[1].survival), "{:?}", of.2.curve);
}

fn assert_holds(shop: &Shop) {
    let stage = shop.stage();
    assert_orderly(shop, &stage.facts("usual", 0));
    assert_sound(&stage.run(&["usual"], 2, 0, 0).policies[0]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_run_is_orderly_and_its_figures_add_up(shop in shops()) {
        assert_holds(&shop);
    }
}

/// A shop with a little of everything, to be changed at one end.
fn usual() -> Shop {
    Shop {
        customers: 40,
        a_year: 30,
        strangers: true,
        reps: 2,
        at_once: 2,
        hours: 1,
        patience: 0,
        supervisors: 1,
        levers: 2,
        record: 1,
        quota: None,
        check_back: Some(50),
        attrition: false,
        days: 60,
        seed: 5,
    }
}

#[test]
fn a_run_without_customers_ends() {
    assert_holds(&Shop { customers: 0, a_year: 0, ..usual() });
}

#[test]
fn a_run_of_one_day_ends() {
    assert_holds(&Shop { days: 1, ..usual() });
}

#[test]
fn a_run_without_supervisors_ends_though_reps_wait_for_them() {
    assert_holds(&Shop { supervisors: 0, ..usual() });
}

#[test]
fn a_run_in_which_nobody_waits_a_second_ends() {
    assert_holds(&Shop { patience: 1, ..usual() });
}

#[test]
fn a_run_in_which_everybody_leaves_the_team_ends() {
    assert_holds(&Shop { attrition: true, days: 200, ..usual() });
}

#[test]
fn a_run_with_a_group_that_is_empty_under_a_policy_ends() {
    let stage = usual().stage().policy("usual", "reps: { \"front\": 1, \"back\": 0 }");
    assert_sound(&stage.run(&["usual"], 2, 0, 0).policies[0]);
    let stage = usual().stage().swap("operation.ron", "\"back\": (reps: 1", "\"back\": (reps: 0");
    assert_sound(&stage.run(&["usual"], 2, 0, 0).policies[0]);
}

#[test]
fn nobody_is_reached_on_a_channel_that_is_open_when_no_group_is_there() {
    // A check-back would reach them all the same.
    let stage = Shop { check_back: None, ..usual() }.stage();
    let weekdays = "cost_a_minute: 0.10, hours: \"Mon-Fri";
    let stage = stage.swap("operation.ron", weekdays, "cost_a_minute: 0.10, hours: \"Sun");
    let policy = &stage.run(&["usual"], 2, 0, 0).policies[0];
    assert_sound(policy);
    let lost = policy.channels[0].abandoned_share.expect("somebody called");
    assert_eq!(lost.estimate, 1.0);
}

#[test]
fn a_follow_up_by_a_rep_who_chats_is_one_thing_more_that_they_hold() {
    let stage = Stage::telling(
        r#"begin: "it", moments: { "it": (moves: { "answer": (takes: Minutes(20), ends: Resolved) }) },
           afterwards: [(ended: Resolved, follow_up: (share: 0.5, after: Minutes(30), on: Chat, takes: Minutes(10)))],"#,
    )
    .swap("operation.ron", "a_year: 12.0", "a_year: 60.0, channel: Only(Chat)")
    .swap("operation.ron", "Phone: (hours", "Chat: (at_once: 3, hours")
    .swap("operation.ron", "[Phone, Email]", "[Chat, Email]");
    let tasks = stage.facts("usual", 0).iter().filter(|fact| matches!(fact.what, Did::TaskDone { .. })).count();
    assert!(tasks > 100);
}
