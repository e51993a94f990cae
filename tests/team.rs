//! The team of an operation: breaks, closings, sites and shifts, skill and training, each held against exact theory or
//! arithmetic where there is some.

use super::operations::{EXPONENTIAL, FOREVER, REPLICATIONS, phone, queue};
use super::support::{Did, Heard, Stage, assert_covers};
use mainstay::experiment::PolicyResults;
use mainstay::score::Scores;
use mainstay::sim::{DAY, HOUR, MINUTE};
use mainstay::stats::queueing::{Load, blocked, erlang_a};
use mainstay::stats::{Estimate, Moments};
use mainstay::world::Channel;
use std::collections::{BTreeMap, BTreeSet};

/// When each rep was busy with contacts, in order: from and to.
fn busy(facts: &[Heard]) -> BTreeMap<u16, Vec<(u64, u64)>> {
    let mut busy: BTreeMap<u16, Vec<(u64, u64)>> = BTreeMap::new();
    for heard in facts {
        if let Did::Ended { rep, handle, .. } = heard.what {
            busy.entry(rep).or_default().push((heard.at - handle, heard.at));
        }
    }
    busy
}

/// The hours paid and the wages of each day.
fn paid(facts: &[Heard]) -> Vec<(f64, f64)> {
    let of_team = facts.iter().filter_map(|heard| match heard.what {
        Did::Team { paid_hours, wages, .. } => Some((paid_hours, wages)),
        _ => None,
    });
    of_team.collect()
}

#[test]
fn with_one_of_four_always_on_a_break_the_queue_is_that_of_three() {
    let group = "reps: 4, breaks: [(from: \"00:00\", until: \"24:00\", lasts: Hours(6))]";
    let stage = queue("a_minute: 1.25", "patience: Exponential(mean: Minutes(3))", group, EXPONENTIAL);
    let exact = erlang_a(&Load { arrivals: 1.25, handle: 2.0 }, 3.0, 3.0, 1.0 / 3.0).expect("a usable load");
    // Four times a day somebody finishes a contact while the next is back already: too little to show.
    let phone = phone(&stage, 30);
    assert_covers("given up", phone.abandoned_share.expect("somebody called"), REPLICATIONS, exact.p_abandon);
    assert_covers("wait", phone.mean_wait_s.expect("somebody called"), REPLICATIONS, exact.mean_wait * 60.0);
}

#[test]
fn a_break_begins_after_the_contact_in_hand_lasts_as_long_as_it_says_and_goes_in_turns() {
    let hours = "hours: \"Mon-Sun 08:00-18:00\"";
    let rest = "(from: \"12:00\", until: \"14:00\", lasts: Minutes(30))";
    let group = format!("reps: 4, {hours}, breaks: [{rest}]");
    let stage = queue("a_minute: 2", &format!("{hours}, patience: Hours(1)"), &group, "Empirical([(Minutes(10), 1)])");
    let mut days = 0;
    for (rep, busy) in busy(&stage.facts("as-given", 0)) {
        assert!(busy.iter().all(|(from, to)| to - from == 10 * MINUTE), "a contact of rep {rep} was cut");
        let mut turns = Vec::new();
        for two in busy.windows(2) {
            let (day, ended, began) = (two[0].1 / DAY, two[0].1 % DAY, two[1].0);
            if began / DAY == day && ended > 9 * HOUR && began - two[0].1 > MINUTE {
                assert_eq!(began - two[0].1, 30 * MINUTE, "rep {rep} at {ended}");
                let turn = (ended - 12 * HOUR) / (30 * MINUTE);
                assert!((ended - 12 * HOUR) % (30 * MINUTE) < 10 * MINUTE, "rep {rep} goes at {ended}");
                turns.push((day, turn));
            }
        }
        days = days.max(turns.len());
        assert_eq!(turns.len(), 15, "one a day");
        let different: BTreeSet<u64> = turns.iter().map(|(_, turn)| *turn).collect();
        assert_eq!(different.into_iter().collect::<Vec<_>>(), [0, 1, 2, 3], "rep {rep} goes at every turn in turn");
    }
    assert_eq!(days, 15);
}

#[test]
fn a_rep_with_several_chats_takes_no_new_one_before_a_break() {
    let hours = "hours: \"Mon-Sun 08:00-18:00\"";
    let group = format!("reps: 4, {hours}, breaks: [(from: \"12:00\", until: \"14:00\", lasts: Minutes(30))]");
    let channel = format!("{hours}, at_once: 3, patience: Hours(1)");
    let stage = queue("a_minute: 6", &channel, &group, "Empirical([(Minutes(10), 1)])");
    for (rep, busy) in busy(&stage.swap("operation.ron", "Phone", "Chat").facts("as-given", 0)) {
        let mut until = 0;
        let mut breaks = 0;
        for (from, to) in busy {
            if until / DAY == from / DAY && until % DAY > 9 * HOUR && from > until + MINUTE {
                assert_eq!(from - until, 30 * MINUTE, "rep {rep} is back");
                assert!((until % DAY - 12 * HOUR) % (30 * MINUTE) <= 10 * MINUTE, "rep {rep} goes at {}", until % DAY);
                breaks += 1;
            }
            until = until.max(to);
        }
        assert_eq!(breaks, 15, "one a day");
    }
}

#[test]
fn an_unpaid_break_is_not_paid_and_a_paid_one_is() {
    let paid_hours = |paid_or_not: &str| {
        let rest = format!("(from: \"12:00\", until: \"14:00\", lasts: Minutes(30), {paid_or_not})");
        let group = format!("reps: 5, hours: \"Mon-Sun 08:00-18:00\", wage_an_hour: 20.00, breaks: [{rest}]");
        let facts = queue("a_minute: 0.2", FOREVER, &group, EXPONENTIAL).facts("as-given", 0);
        paid(&facts)
    };
    assert!(paid_hours("").iter().all(|day| *day == (50.0, 100_000.0)));
    let unpaid = paid_hours("paid: false");
    assert!(unpaid.iter().all(|day| (day.0 - 47.5).abs() < 1e-9 && (day.1 - 95_000.0).abs() < 1e-6), "{unpaid:?}");
}

/// Three reps and a phone that closes at five with this done about those who still wait.
fn closing(at_closing: &str, a_minute: f64) -> Stage {
    let hours = "hours: \"Mon-Sun 09:00-17:00\"";
    let channel = format!("{hours}, {FOREVER}, at_closing: {at_closing}), Messaging: (");
    let group = format!("reps: 3, {hours}, wage_an_hour: 20.00, overtime: 1.5");
    queue(&format!("a_minute: {a_minute}"), &channel, &group, EXPONENTIAL).swap(
        "operation.ron",
        "channels: [Phone]",
        "channels: [Phone, Messaging]",
    )
}

/// How many began, were answered, turned away and handed on.
fn ways(facts: &[Heard]) -> [usize; 4] {
    let count = |is: fn(&Did) -> bool| facts.iter().filter(|heard| is(&heard.what)).count();
    [
        count(|did| matches!(did, Did::Began { .. })),
        count(|did| matches!(did, Did::Answered { .. })),
        count(|did| matches!(did, Did::TurnedAway { .. })),
        count(|did| matches!(did, Did::HandedOn { .. })),
    ]
}

#[test]
fn those_who_wait_at_closing_are_served_by_reps_who_are_paid_for_staying() {
    // Two calls and more a minute while it is open, for three reps who can take one and a half; on the first day fewer.
    let facts = closing("ServeAll", 0.8).facts("as-given", 0);
    let [began, answered, turned_away, _] = ways(&facts);
    assert!(turned_away == 0 && began == answered && began > 10_000, "{began} began, {answered} were answered");
    let busy = busy(&facts);
    for (day, (hours, wages)) in paid(&facts).into_iter().enumerate() {
        let (closes, ends) = (day as u64 * DAY + 17 * HOUR, (day as u64 + 1) * DAY);
        let stayed = busy.values().map(|busy| {
            let late: Vec<_> = busy.iter().filter(|(from, _)| (closes..ends).contains(from)).collect();
            late.first().zip(late.last()).map_or(0, |(first, last)| last.1 - first.0)
        });
        let stayed = stayed.sum::<u64>() as f64 / HOUR as f64;
        assert!(stayed > 0.5, "nobody stayed on day {day}");
        assert!((hours - 24.0 - stayed).abs() < 1e-6, "{hours} hours with {stayed} of overtime");
        assert!((wages - 2_000.0 * (24.0 + 1.5 * stayed)).abs() < 1e-3, "{wages} with {stayed} hours of overtime");
    }
    let gone = "reps: 3, hours: \"Mon-Sun 09:00-16:00\"";
    let nobody = closing("ServeAll", 0.8).swap("operation.ron", "reps: 3, hours: \"Mon-Sun 09:00-17:00\"", gone);
    let [_, _, turned_away, _] = ways(&nobody.facts("as-given", 0));
    assert!(turned_away > 1_000, "{turned_away} turned away where nobody is there any more");
    let [_, _, turned_away, _] = ways(&closing("TurnAway", 0.8).facts("as-given", 0));
    assert!(turned_away > 1_000, "{turned_away} turned away");
}

#[test]
fn those_who_are_handed_on_become_work_of_the_other_channel_in_the_order_of_their_coming() {
    let stage = closing("HandOn(Messaging)", 0.45);
    let facts = stage.facts("as-given", 0);
    let [began, answered, turned_away, handed_on] = ways(&facts);
    let mut waiting: BTreeMap<u32, Channel> = BTreeMap::new();
    let mut last = 0;
    for heard in &facts {
        match heard.what {
            Did::Began { channel, .. } => drop(waiting.insert(heard.case, channel)),
            Did::HandedOn { channel, to, .. } => {
                assert_eq!((channel, heard.at % DAY), (Channel::Phone, 17 * HOUR));
                assert_eq!(waiting.insert(heard.case, to), Some(channel));
            }
            Did::Answered { channel, wait, .. } => {
                assert_eq!(waiting.remove(&heard.case), Some(channel));
                if channel == Channel::Messaging {
                    let came = heard.at - wait;
                    assert!(came >= last && heard.at / DAY > came / DAY, "out of turn: {heard:?}");
                    last = came;
                }
            }
            _ => {}
        }
    }
    assert_eq!(began, answered + waiting.len());
    assert!(turned_away == 0 && handed_on > 30, "{handed_on} handed on");
    let channels = stage.run(&["as-given"], 1, 0, 0).policies[0].channels.clone();
    assert_eq!(channels[0].handed_on.expect("some were").estimate, handed_on as f64);
    assert_eq!(channels[1].handed_on, None);
    let offered: f64 = channels.iter().map(|channel| channel.contacts).sum();
    assert_eq!(offered, began as f64, "a contact that is handed on counts once");
}

/// The shop on the corner with an early shift in Lisbon and a late one in Porto, each with this skill.
fn shifts(early: f64, late: f64) -> Stage {
    let group = |name: &str, skill: f64, hours: &str, site: &str| {
        format!(
            "\"{name}\": (reps: 2, wage_an_hour: 16.00, skills: {{ \"parcel\": {skill} }}, channels: [Phone, Email], \
             hours: \"Mon-Fri {hours}\", site: \"{site}\", shift: \"{name}\"),"
        )
    };
    let front = "\"front\": (reps: 2, wage_an_hour: 16.00, channels: [Phone, Email], hours: \"Mon-Fri 09:00-17:00\"),";
    let groups = group("early", early, "09:00-13:00", "Lisbon") + &group("late", late, "13:00-17:00", "Porto");
    Stage::corner().swap("operation.ron", "number: 200", "number: 600").swap("operation.ron", front, &groups)
}

#[test]
fn site_and_shift_parity_are_what_an_analysis_of_variance_by_hand_gives() {
    let stage = shifts(0.9, 0.4);
    let mut scores = stage.play("usual", 0, Scores::new(stage.scenario()));
    scores.finish();
    // Seats 0 and 1 are early, 2 and 3 late.
    let mut groups = [Moments::default(); 2];
    for ((_, rep), moments) in &scores.by_rep {
        groups[usize::from(*rep / 2)].merge(*moments);
    }
    let [n1, n2] = groups.map(|group| group.count() as f64);
    let [m1, m2] = groups.map(|group| group.mean().expect("both had contacts"));
    let squares: f64 = groups.iter().map(|group| group.variance().expect("many") * (group.count() - 1) as f64).sum();
    // Of two groups MSB = n1 n2 / (n1 + n2) (m1 - m2)², and n0 = 2 n1 n2 / (n1 + n2).
    let (between, within) = (n1 * n2 / (n1 + n2) * (m1 - m2).powi(2), squares / (n1 + n2 - 2.0));
    let variance = ((between - within) / (2.0 * n1 * n2 / (n1 + n2))).max(0.0);
    let expected = 1.0 - 2.0 * variance.sqrt() / 20.0;
    let found = &stage.run(&["usual"], 1, 0, 0).policies[0].consistency;
    for parity in [found.site_parity, found.shift_parity] {
        let parity = parity.expect("there are two").estimate;
        assert!((parity - expected).abs() < 1e-9 && (0.05..0.95).contains(&parity), "{parity}, not {expected}");
    }
    let names = |places: &[mainstay::experiment::PlaceLevel]| {
        places.iter().map(|place| (place.name.clone(), place.level.expect("it had contacts").estimate)).collect()
    };
    let [sites, shifts]: [Vec<(String, f64)>; 2] = [names(&found.by_site), names(&found.by_shift)];
    assert_eq!((sites[0].0.as_str(), sites[1].0.as_str()), ("Lisbon", "Porto"));
    assert_eq!((shifts[0].0.as_str(), shifts[1].0.as_str()), ("early", "late"));
    assert!((sites[0].1 - m1).abs() < 1e-9 && (shifts[1].1 - m2).abs() < 1e-9, "{sites:?} {shifts:?}, not {m1} {m2}");
}

#[test]
fn with_fewer_than_two_sites_there_is_no_parity() {
    let one_site =
        shifts(0.9, 0.4).swap("operation.ron", "Porto", "Lisbon").swap("operation.ron", ", shift: \"late\"", "");
    let found = one_site.run(&["usual"], 2, 0, 0).policies[0].consistency.clone();
    assert_eq!((found.site_parity, found.shift_parity), (None, None));
    assert_eq!((found.by_site.len(), found.by_shift.len()), (1, 1));
    let none = Stage::corner().run(&["usual"], 2, 0, 0).policies[0].consistency.clone();
    assert_eq!((none.site_parity, none.by_site.len()), (None, 0));
}

/// A figure of one stage less that of another, in pairs of the same seed.
fn less(stages: [&Stage; 2], days: u32, figure: fn(&PolicyResults) -> Option<Estimate>) -> Estimate {
    let value = |stage: &Stage, seed: u64| {
        let results = stage.clone().seeded(seed).run(&["usual"], 1, 0, days);
        figure(&results.policies[0]).expect("the figure is defined").estimate
    };
    let differences: Vec<f64> = (1..=12).map(|seed| value(stages[0], seed) - value(stages[1], seed)).collect();
    Estimate::of(&differences).expect("twelve pairs")
}

#[test]
fn a_site_whose_reps_know_less_shows_in_parity() {
    // Whoever knows the matter solves it there and then, and that is all that counts.
    let story = r#"Story(schema: 1, id: "parcel", language: "en", issue: "parcel", begin: "here",
        customer: (prefers: [Phone, Email]),
        moments: { "here": (says: ["Where is it?"], moves: {
            "find it": (takes: Minutes(3), ends: Resolved, worth: Best),
            "guess": (takes: Minutes(3), ends: Unresolved, worth: Poor),
        }) })"#;
    let standard = r#"Standards(schema: 1, standards: {
        "at once": (why: "w", aim: "a", how: "h", measure: ResolvedAtFirst, owner: Team, target: 0.7),
    })"#;
    let busy = |early, late| {
        shifts(early, late)
            .swap("operation.ron", "a_year: 12.0", "a_year: 24.0")
            .swap("operation.ron", "reps: 2", "reps: 6")
            .with("stories/parcel.ron", story)
            .with("standards.ron", standard)
    };
    let (even, uneven) = (busy(0.6, 0.6), busy(0.9, 0.3));
    let parities: [fn(&PolicyResults) -> Option<Estimate>; 2] =
        [|policy| policy.consistency.site_parity, |policy| policy.consistency.shift_parity];
    for parity in parities {
        let more = less([&even, &uneven], 28, parity);
        println!("{more:?}");
        assert!(more.low.expect("an interval") > 0.0, "{more:?}");
    }
}

/// Two lines, and two groups of one rep each: a call a rep can serve alone half of the time.
fn two_lines(groups: &str) -> Stage {
    queue("a_minute: 0.5", &format!("{FOREVER}, lines: 2"), "reps: 1", EXPONENTIAL).swap(
        "operation.ron",
        "\"reps\": (reps: 1, channels: [Phone])",
        groups,
    )
}

/// By replication: of all calls answered, the share of a rep.
fn share_of(stage: &Stage, of: fn([f64; 2]) -> f64) -> Estimate {
    let shares: Vec<f64> = (0..REPLICATIONS)
        .map(|replication| {
            let mut answered = [0.0; 2];
            for heard in stage.facts("as-given", replication) {
                if let Did::Answered { rep, .. } = heard.what {
                    answered[usize::from(rep)] += 1.0;
                }
            }
            of(answered.map(|count| count / (answered[0] + answered[1])))
        })
        .collect();
    Estimate::of(&shares).expect("some were answered")
}

/// The share of the first of two servers who are always asked in order, by Erlang's loss formula.
fn first_of_two() -> f64 {
    let [one, two] = [1.0, 2.0].map(|servers| blocked(servers, 1.0).expect("a usable load"));
    (1.0 - one) / (1.0 - two)
}

#[test]
fn who_knows_too_little_gets_a_contact_only_when_nobody_better_is_free() {
    let groups = |least: &str| {
        format!(
            "\"new\": (reps: 1, channels: [Phone], skills: {{ \"call\": 0.3 }}{least}), \
             \"old\": (reps: 1, channels: [Phone], skills: {{ \"call\": 0.8 }})"
        )
    };
    // The group that stands first is asked first; with a least skill that it lacks it is asked last.
    let usual = share_of(&two_lines(&groups("")), |share| share[0]);
    assert_covers("the first group", usual, REPLICATIONS, first_of_two());
    let skilled = share_of(&two_lines(&groups(", least_skill: 0.99")), |share| share[1]);
    assert_covers("the skilled group", skilled, REPLICATIONS, first_of_two());
}

#[test]
fn whoever_knows_the_matter_best_is_asked_first() {
    let groups = |assign: &str| format!("\"all\": (reps: 2, channels: [Phone], assign: {assign})");
    let busier = |share: [f64; 2]| share[0].max(share[1]);
    let most_skilled = share_of(&two_lines(&groups("MostSkilled")), busier);
    assert_covers("the more skilled", most_skilled, REPLICATIONS, first_of_two());
    let longest_idle = share_of(&two_lines(&groups("LongestIdle")), busier);
    assert!(longest_idle.high.expect("an interval") < 0.55, "{longest_idle:?}");
}

#[test]
fn hours_of_training_are_hours_without_contacts() {
    let training = "training: (refresh: (every: Weeks(1), hours: 4))";
    let stage = queue("a_minute: 9", "patience: Minutes(2)", "reps: 5", "Empirical([(Minutes(1), 1)])")
        .swap("operation.ron", "horizon: Days(15)", "horizon: Days(14)")
        .policy("trains", training);
    let away = |policy: &str| {
        let busy = busy(&stage.facts(policy, 0));
        let gaps = busy.values().map(|busy| {
            let busy: Vec<_> = std::iter::once((0, 0)).chain(busy.iter().copied()).collect();
            let gaps = busy.windows(2).map(|two| two[1].0 - two[0].1).filter(|gap| *gap > 10 * MINUTE);
            gaps.collect::<Vec<u64>>()
        });
        gaps.collect::<Vec<_>>()
    };
    assert_eq!(away("trains"), vec![vec![4 * HOUR; 2]; 5], "once a week each");
    assert!(away("as-given").iter().all(Vec::is_empty));
}

#[test]
fn training_before_the_first_contact_goes_on_from_day_to_day_until_its_hours_of_duty_are_over() {
    // Nine to five: who is new on a Monday and trains for twenty hours is through on Wednesday at one.
    let stage = Stage::corner()
        .swap("operation.ron", "number: 200", "number: 600")
        .swap("operation.ron", "a_year: 12.0", "a_year: 120.0")
        .policy("more", "reps: { \"front\": 4 }, training: (start: Hours(20))")
        .policy("grows", "changes: [(from: Days(42), to: \"more\")]");
    let facts = stage.facts("grows", 0);
    for new in [2, 3] {
        let answered = facts.iter().find(|heard| matches!(heard.what, Did::Answered { rep, .. } if rep == new));
        let first = answered.expect("they answer").at;
        let through = 44 * DAY + 13 * HOUR;
        assert!((through..through + HOUR).contains(&first), "rep {new} first answers at {}", first as f64 / DAY as f64);
    }
}

#[test]
fn what_cannot_be_of_a_team_is_found_where_it_stands() {
    let found = |from: &str, to: &str| Stage::corner().swap("operation.ron", from, to).findings();
    let group = |field: &str| found("wage_an_hour: 16.00", &format!("wage_an_hour: 16.00, {field}"));
    let rest = |rest: &str| group(&format!("breaks: [(from: \"12:00\", {rest})]"));
    assert!(rest("until: \"noon\", lasts: Minutes(30)").contains("O11"));
    assert!(rest("until: \"11:00\", lasts: Minutes(30)").contains("not after the time at which the first go"));
    assert!(rest("until: \"12:20\", lasts: Minutes(30)").contains("fits between 12:00 and 12:20"));
    assert!(rest("until: \"13:00\", lasts: Minutes(0)").contains("O11"));
    let early = group("breaks: [(from: \"06:00\", until: \"09:00\", lasts: Minutes(30))]");
    assert!(early.contains("the group is never on duty then"), "{early}");
    assert_eq!(rest("until: \"13:00\", lasts: Minutes(30)"), found("reps: 2", "reps: 2"));
    assert!(group("overtime: -1").contains("O05"));
    assert!(group("least_skill: 1.5").contains("O05"));
    let phone = |field: &str| found("cost_a_minute: 0.05", &format!("cost_a_minute: 0.05, {field}"));
    assert!(phone("at_closing: HandOn(Chat)").contains("O12"));
    assert!(phone("at_closing: HandOn(Messaging)").contains("L09"));
    assert_eq!(phone("at_closing: HandOn(Email)"), found("reps: 2", "reps: 2"));
    assert!(found("cost_a_contact: 0.02", "cost_a_contact: 0.02, at_closing: ServeAll").contains("O12"));
}
