//! What holds in an operation of any make: channels of every kind, groups with their own hours and skills, every law of
//! patience, and policies drawn at random. What is counted here is counted from the facts alone.

use super::support::{Did, Heard, Stage};
use mainstay::notation::Hours;
use mainstay::sim::{DAY, MINUTE, MONTH, SECOND};
use mainstay::world::Channel;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const CHANNELS: [Channel; 7] = Channel::ALL;
const FINDABILITY: [f64; 4] = [1.0, 1.0, 0.5, 0.0];
const HOURS: [&str; 4] =
    ["Mon-Sun 00:00-24:00", "Mon-Fri 09:00-17:00", "Sat 22:00-24:00, Sun 00:00-02:00", "Mon 09:00-09:01"];
const PATIENCE: [&str; 8] = [
    "",
    "patience: Exponential(mean: Minutes(3)),",
    "patience: Seconds(0),",
    "patience: Weeks(9),",
    "patience: Weibull(scale: Hours(2), shape: 0.5),",
    "patience: Lognormal(mean: Minutes(4), sdlog: 1.5),",
    "patience: Gamma(mean: Minutes(9), shape: 2),",
    "patience: Empirical([(Seconds(1), 1), (Days(3), 2)]),",
];
const GIVING_UP: [&str; 3] = [
    "",
    "after_giving_up: (share: 1, after: Seconds(0), on: AnotherChannel),",
    "after_giving_up: (share: 0.5, after: Exponential(mean: Days(1)), on: AnyChannel),",
];
/// What a live channel does with those who still wait when it closes; where nothing can wait, the last serves them.
const CLOSING: [&str; 3] = ["TurnAway", "ServeAll", "HandOn"];
const BREAKS: [&str; 3] = [
    "",
    "breaks: [(from: \"00:00\", until: \"24:00\", lasts: Minutes(45))],",
    "breaks: [(from: \"00:00\", until: \"24:00\", lasts: Hours(5), paid: false), \
     (from: \"00:00\", until: \"24:00\", lasts: Minutes(10))],",
];
const ASSIGN: [&str; 3] = ["", "assign: MostSkilled,", "assign: MostSkilled, least_skill: 0.5,"];
const CALLBACK: [&str; 3] = [
    "",
    "callback: (after: Seconds(0), taken_by: 1, within: Hours(9)),",
    "callback: (after: Minutes(1), taken_by: 0.5, within: Minutes(5), reached: 0.4),",
];
const AUTHORITY: [&str; 3] = [
    "",
    "authority: (rep: (remedies: Any)),",
    "authority: (rep: (remedies: Only([])), supervisor: (remedies: Any, grants: 0.5)),",
];

/// A channel, by its places in the lists above.
#[derive(Debug, Clone)]
struct Desk {
    kind: usize,
    hours: usize,
    patience: usize,
    callback: usize,
    at_once: u32,
    closing: usize,
    /// Cents a contact and a minute.
    costs: (u32, u32),
    findability: usize,
    /// Matters that it draws a customer and year.
    draws: u32,
}

/// A group of reps; the first serves every channel.
#[derive(Debug, Clone)]
struct Group {
    reps: u32,
    hours: usize,
    skill: u32,
    wage: u32,
    breaks: usize,
    assign: usize,
}

/// What a policy does.
#[derive(Debug, Clone)]
struct Levers {
    authority: usize,
    check_back: Option<u32>,
    quota: Option<u32>,
    record: &'static str,
    supervisors: u32,
    training: u32,
    /// From this day on, where another policy takes over: how many reps each group has, and how many supervisors there are.
    change: Option<(u32, u32, u32)>,
}

/// An operation and its policy.
#[derive(Debug, Clone)]
struct Made {
    desks: Vec<Desk>,
    groups: Vec<Group>,
    levers: Levers,
    customers: u32,
    a_year: u32,
    strangers: bool,
    giving_up: usize,
    /// Reps may pass customers on to the last group.
    passes_on: bool,
    attrition: bool,
    days: u32,
    seed: u64,
}

fn made() -> impl Strategy<Value = Made> {
    let costs = (0_u32..50, 0_u32..50);
    let drawn = prop_oneof![Just(0_u32), 0_u32..30];
    let desk = (
        0..HOURS.len(),
        0..PATIENCE.len(),
        1_u32..5,
        0..CLOSING.len(),
        costs,
        0..CALLBACK.len(),
        0..FINDABILITY.len(),
        drawn,
    );
    let kinds = proptest::sample::subsequence((0..CHANNELS.len()).collect::<Vec<_>>(), 1..=3);
    let group = (0_u32..4, 0..HOURS.len(), 0_u32..=100, 0_u32..30, 0..BREAKS.len(), 0..ASSIGN.len());
    let change = proptest::option::of((1_u32..40, 0_u32..5, 0_u32..3));
    let record = prop_oneof![Just("NotKept"), Just("PerChannel"), Just("Unified")];
    let share = proptest::option::of(0_u32..=100);
    let policy = (0..AUTHORITY.len(), share, proptest::option::of(1_u32..400), record, 0_u32..3, 0_u32..80, change);
    let size = (
        1_u32..30,
        1_u32..60,
        any::<bool>(),
        0..GIVING_UP.len(),
        any::<bool>(),
        1_u32..60,
        any::<u64>(),
        any::<bool>(),
    );
    let team = (proptest::collection::vec(desk, 3), kinds, proptest::collection::vec(group, 1..=3));
    (team, policy, size).prop_map(|((desks, kinds, groups), policy, size)| Made {
        desks: kinds
            .into_iter()
            .zip(desks)
            .map(|(kind, (hours, patience, at_once, closing, costs, callback, findability, draws))| Desk {
                kind,
                hours,
                patience,
                callback,
                at_once,
                closing,
                costs,
                findability,
                draws,
            })
            .collect(),
        groups: groups
            .into_iter()
            .enumerate()
            .map(|(place, (reps, hours, skill, wage, breaks, assign))| Group {
                reps: reps.max(u32::from(place == 0)),
                hours,
                skill,
                wage,
                breaks,
                assign,
            })
            .collect(),
        levers: Levers {
            authority: policy.0,
            check_back: policy.1,
            quota: policy.2,
            record: policy.3,
            supervisors: policy.4,
            training: policy.5,
            change: policy.6,
        },
        customers: size.0,
        a_year: size.1,
        strangers: size.2,
        giving_up: size.3,
        attrition: size.4,
        days: size.5,
        seed: size.6,
        passes_on: size.7,
    })
}

impl Desk {
    fn channel(&self) -> Channel {
        CHANNELS[self.kind]
    }

    /// How many contacts a rep holds at once.
    fn at_once(&self) -> u32 {
        if matches!(self.channel(), Channel::Chat | Channel::Messaging) { self.at_once } else { 1 }
    }
}

impl Made {
    /// What a channel does with those who still wait when it closes.
    fn at_closing(&self, desk: &Desk) -> String {
        let waits = self.desks.iter().map(Desk::channel).find(|channel| !channel.traits().live);
        match (CLOSING[desk.closing], waits) {
            _ if !desk.channel().traits().live => String::new(),
            ("HandOn", Some(to)) => format!("at_closing: HandOn({to:?}),"),
            ("HandOn", None) => "at_closing: ServeAll,".to_owned(),
            (closing, _) => format!("at_closing: {closing},"),
        }
    }

    /// Whether those who still wait for a channel at this time are being served out.
    fn serves_out(&self, channel: Channel, at: u64) -> bool {
        let desk = self.desks.iter().find(|desk| desk.channel() == channel).expect("it is open");
        let closed = !Hours::parse(HOURS[desk.hours]).expect("hours").is_open(at);
        closed && self.at_closing(desk).contains("ServeAll")
    }

    fn stage(&self) -> Stage {
        let names: Vec<String> = self.desks.iter().map(|desk| format!("{:?}", desk.channel())).collect();
        let served = names.join(", ");
        let channels = self.desks.iter().map(|desk| {
            let Desk { costs: (contact, minute), .. } = desk;
            format!(
                "{:?}: (hours: \"{}\", at_once: {}, {} {} {} cost_a_contact: 0.{contact:02}, cost_a_minute: 0.{minute:02}, \
                 findability: {}, draws: (demand: \"parcel\", a_year: {})),",
                desk.channel(),
                HOURS[desk.hours],
                desk.at_once(),
                PATIENCE[desk.patience],
                self.at_closing(desk),
                if desk.channel().traits().live { CALLBACK[desk.callback] } else { "" },
                FINDABILITY[desk.findability],
                desk.draws,
            )
        });
        let groups = self.groups.iter().enumerate().map(|(place, group)| {
            // Every further group serves the first channel only.
            let served = if place == 0 { &served } else { &names[0] };
            format!(
                "\"group {place}\": (reps: {}, wage_an_hour: {}.00, skills: {{ \"parcel\": {} }}, channels: [{served}], {} {} hours: \"{}\"),",
                group.reps, group.wage, f64::from(group.skill) / 100.0, BREAKS[group.breaks], ASSIGN[group.assign], HOURS[group.hours],
            )
        });
        let strangers =
            if self.strangers { r#""question": (a_minute: 0.02, from: Strangers, channel: AnyChannel),"# } else { "" };
        let operation = format!(
            r#"Operation(
                schema: 1, id: "made", currency: "EUR", time_zone: "UTC",
                customers: (number: {}, {} segments: {{
                    "one": (share: 0.5, margin_a_month: 10.00), "two": (share: 0.5, margin_a_month: 23.45),
                }}),
                remedies: {{ "refund": Money }},
                demand: {{ "parcel": (a_year: {}, stake: Money, channel: AnyChannel), {strangers} }},
                channels: {{ {} }},
                team: (groups: {{ {} }}, supervisors: {}, supervisor_wage_an_hour: 20.00, attrition_a_month: {}),
                outbound: ({}answered: 0.5, takes: Exponential(mean: Minutes(3))),
                horizon: Days({}),
            )"#,
            self.customers,
            GIVING_UP[self.giving_up],
            self.a_year,
            channels.collect::<String>(),
            groups.collect::<String>(),
            self.levers.supervisors,
            if self.attrition { "0.9" } else { "0" },
            if self.customers == 0 { "to: Strangers, " } else { "" },
            self.days,
        );
        let levers = &self.levers;
        let checks = levers.check_back.map(|share| f64::from(share) / 100.0);
        let checks = checks.map_or(String::new(), |share| {
            format!("follow_up: (check_back: (share: {share}, after: Days(2)), promise_within: Hours(5)),")
        });
        let quota = levers.quota.map_or(String::new(), |quota| {
            format!("quota: (contacts_a_day: {quota}, people_to_reach_a_day: {quota}),")
        });
        let policy = format!(
            "{} {checks} {quota} record: {}, training: (refresh: (every: Weeks(1), hours: {})), price: {{ \"record\": (set_up: 100.00, a_month: 10.00) }}",
            AUTHORITY[levers.authority], levers.record, levers.training,
        );
        let changes =
            levers.change.map_or(String::new(), |(day, ..)| format!("changes: [(from: Days({day}), to: \"later\")],"));
        let stage = Stage::corner().with("operation.ron", &operation).seeded(self.seed);
        let stage = stage.policy("usual", &format!("{changes} {policy}"));
        let stage = match levers.change {
            None => stage,
            Some((_, reps, supervisors)) => {
                let reps = (0..self.groups.len())
                    .map(|place| format!("\"group {place}\": {},", reps.max(u32::from(place == 0))));
                let reps = reps.collect::<String>();
                stage.policy("later", &format!("reps: {{ {reps} }}, supervisors: {supervisors}, {policy}"))
            }
        };
        let stage = stage.swap("stories/parcel.ron", "prefers: [Phone, Email]", &format!("prefers: [{served}]"));
        let to = format!("does: Transfer(to: \"group {}\"), tells: [\"day\"]", self.groups.len() - 1);
        let stage = if self.passes_on { stage.swap("stories/parcel.ron", "tells: [\"day\"]", &to) } else { stage };
        if !self.strangers {
            return stage;
        }
        let question = r#"Story(schema: 1, id: "question", language: "en", issue: "question", begin: "it", moments: {
            "it": (says: ["How?"], moves: {
                "answer": (takes: Minutes(3), ends: Resolved),
                "promise": (does: Promise(what: "an answer"), takes: Minutes(1), ends: Promised, worth: Poor),
            }),
        })"#;
        stage.with("stories/question.ron", question)
    }

    /// By seat: the hours of the group that it is in. What a later policy adds comes after the seats of the first.
    fn duties(&self) -> Vec<Hours> {
        let hours = |group: &Group| Hours::parse(HOURS[group.hours]).expect("hours");
        let first = self.groups.iter().map(|group| (group, group.reps));
        let later = self.levers.change.map_or(0, |(_, reps, _)| reps.max(1));
        let added = self.groups.iter().map(|group| (group, later.saturating_sub(group.reps)));
        first.chain(added).flat_map(|(group, reps)| (0..reps).map(move |_| hours(group))).collect()
    }
}

/// How often what came to be of the contacts with a channel.
#[derive(Debug, Default)]
struct Ways {
    began: u32,
    answered: u32,
    gave_up: u32,
    turned_away: u32,
    handed_on: u32,
    taken_over: u32,
    ended: u32,
}

/// Fails if a contact is lost or counted twice, if reps hold more than they can, or come to work when they are off.
fn assert_contacts(made: &Made, facts: &[Heard]) {
    let mut ways: BTreeMap<Channel, Ways> = BTreeMap::new();
    let mut waiting: BTreeMap<u32, Channel> = BTreeMap::new();
    let mut talking: BTreeMap<u32, (u16, Channel)> = BTreeMap::new();
    let mut taken_up: BTreeSet<(u64, u32)> = BTreeSet::new();
    let mut still: BTreeMap<u32, Channel> = BTreeMap::new();
    let duties = made.duties();
    for fact in facts {
        let (case, told) = (fact.case, || format!("{fact:?}"));
        match fact.what {
            Did::Began { channel, .. } => {
                ways.entry(channel).or_default().began += 1;
                assert_eq!(waiting.insert(case, channel), None, "waits twice: {}", told());
            }
            Did::CheckedBack { unsolved: true, .. } => {
                taken_up.insert((fact.at, case));
            }
            Did::Answered { channel, rep, wait, .. } => {
                ways.entry(channel).or_default().answered += 1;
                assert_eq!(waiting.remove(&case), Some(channel), "nobody waited there: {}", told());
                assert!(wait <= fact.at, "{}", told());
                let on_duty = duties[usize::from(rep)].is_open(fact.at)
                    || taken_up.contains(&(fact.at, case))
                    || made.serves_out(channel, fact.at);
                assert!(on_duty, "answered by somebody off duty: {}", told());
                talking.insert(case, (rep, channel));
                let held = talking.values().filter(|(other, _)| *other == rep);
                let most = made.desks.iter().find(|desk| desk.channel() == channel).map_or(0, Desk::at_once);
                // A task that a rep took beside contacts may lead to one more.
                let most = most + u32::from(taken_up.contains(&(fact.at, case)));
                assert!(held.clone().count() as u32 <= most, "more than a rep holds: {}", told());
                assert!(held.clone().all(|(_, other)| *other == channel), "two channels at once: {}", told());
            }
            Did::GaveUp { channel, .. } => {
                ways.entry(channel).or_default().gave_up += 1;
                assert_eq!(waiting.remove(&case), Some(channel), "{}", told());
            }
            Did::TurnedAway { channel, .. } => {
                ways.entry(channel).or_default().turned_away += 1;
                assert_eq!(waiting.remove(&case), Some(channel), "{}", told());
            }
            Did::HandedOn { channel, to, .. } => {
                ways.entry(channel).or_default().handed_on += 1;
                ways.entry(to).or_default().taken_over += 1;
                assert_eq!(waiting.insert(case, to), Some(channel), "{}", told());
            }
            Did::StillWaiting { channel, .. } => {
                assert_eq!(still.insert(case, channel), None, "waits twice: {}", told());
            }
            Did::Ended { channel, rep, .. } => {
                ways.entry(channel).or_default().ended += 1;
                assert_eq!(talking.remove(&case), Some((rep, channel)), "{}", told());
            }
            _ => {}
        }
    }
    assert_eq!(still, waiting, "who still waits at the end");
    for (channel, Ways { began, answered, gave_up, turned_away, handed_on, taken_over, ended }) in ways {
        let waits = waiting.values().filter(|other| **other == channel).count() as u32;
        let talks = talking.values().filter(|(_, other)| *other == channel).count() as u32;
        assert_eq!(began + taken_over, answered + gave_up + turned_away + handed_on + waits, "{channel:?}");
        assert_eq!(answered, ended + talks, "{channel:?}");
    }
}

/// Fails unless the money of a run is what its facts come to, in cents.
fn assert_money(made: &Made, stage: &Stage, facts: &[Heard]) {
    let horizon = u64::from(made.days) * DAY;
    let margins = [1_000.0, 2_345.0];
    let months = |time: u64| time as f64 / MONTH as f64;
    let (mut margin, mut wages, mut contacts, mut remedies) = (0.0, 0.0, 0.0, 0.0);
    for fact in facts {
        match &fact.what {
            Did::Counted { segment, count } => {
                margin += f64::from(*count) * margins[usize::from(*segment)] * months(horizon)
            }
            Did::Left(exit) => margin -= margins[usize::from(exit.segment)] * months(horizon.saturating_sub(fact.at)),
            Did::Team { wages: paid, .. } => wages += paid,
            Did::Remedied { cents } => remedies += *cents as f64,
            Did::Ended { channel, handle, .. } => {
                let desk = made.desks.iter().find(|desk| desk.channel() == *channel).expect("it is open");
                let (contact, minute) = desk.costs;
                contacts += f64::from(contact) + f64::from(minute) * *handle as f64 / MINUTE as f64;
            }
            _ => {}
        }
    }
    let levers = 10_000.0 + 1_000.0 * f64::from(made.days) / (365.0 / 12.0);
    let money = &stage.run(&["usual"], 1, 0, 0).policies[0].money;
    let net = margin - wages - contacts - remedies - levers;
    for (what, found, expected) in [
        ("margin", money.margin, margin),
        ("wages", money.wages, wages),
        ("contacts", money.contact_costs, contacts),
        ("remedies", money.remedies, remedies),
        ("levers", money.levers, levers),
        ("net", money.net, net),
    ] {
        let found = found.map_or(0.0, |found| found.estimate);
        assert!(
            (found - expected).abs() <= 1e-6 * (1.0 + margin.abs() + wages + contacts),
            "{what}: {found}, not {expected}"
        );
    }
}

/// Fails if time runs back where it may not, or a feeling leaves its range.
fn assert_in_range(made: &Made, facts: &[Heard]) {
    let mut latest: BTreeMap<u32, u64> = BTreeMap::new();
    for fact in facts {
        match fact.what {
            // These belong to no case, and a promise is told when the contact that makes it begins.
            Did::Counted { .. } | Did::RepLeft | Did::Left(_) | Did::Promised { .. } => {}
            Did::TaskDone { time } => assert!(time <= fact.at + SECOND, "{fact:?}"),
            Did::Team { morale, adherence, .. } => {
                assert!((0.0..=1.0).contains(&morale) && (0.0..=1.0).contains(&adherence), "{fact:?}");
            }
            Did::Customers { kept, satisfaction, trust, .. } => {
                assert!(kept <= made.customers && (0.0..=10.0).contains(&satisfaction), "{fact:?}");
                assert!((0.0..=1.0).contains(&trust), "{fact:?}");
            }
            Did::Settled => {
                latest.remove(&fact.case);
            }
            _ => {
                let before = latest.insert(fact.case, fact.at).unwrap_or(0);
                assert!(before <= fact.at, "time runs back: {fact:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_operation_contacts_and_money_add_up_and_the_same_seed_tells_the_same(made in made()) {
        let stage = made.stage();
        let facts = stage.facts("usual", 0);
        assert_contacts(&made, &facts);
        assert_in_range(&made, &facts);
        assert_money(&made, &stage, &facts);
        prop_assert!(facts == stage.facts("usual", 0), "the same seed told something else");
    }
}
