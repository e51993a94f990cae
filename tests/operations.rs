//! What operations can do beside one queue, each held against exact theory where there is some.

use super::support::{Did, Stage, assert_covers};
use mainstay::experiment::ChannelResults;
use mainstay::sim::{DAY, HOUR, MINUTE};
use mainstay::stats::Estimate;
use mainstay::stats::queueing::{Load, Patience, blocked, erlang_c, general_patience};
use mainstay::world::Channel;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const REPLICATIONS: u32 = 20;

/// One queue of strangers on the phone, with these fields of its demand, its channel and its group.
pub(super) fn queue(demand: &str, channel: &str, group: &str, service: &str) -> Stage {
    Stage::shipped("yardstick-queue")
        .swap("operation.ron", "a_minute: 48.0", demand)
        .swap("operation.ron", "(patience: Exponential(mean: Minutes(3)))", &format!("({channel})"))
        .swap("operation.ron", "(reps: 100, channels: [Phone])", &format!("({group}, channels: [Phone])"))
        .swap("stories/call.ron", "Exponential(mean: Minutes(2))", service)
}

pub(super) fn phone(stage: &Stage, days: u32) -> ChannelResults {
    stage.run(&["as-given"], REPLICATIONS, 0, days).policies[0].channels[0].clone()
}

pub(super) const EXPONENTIAL: &str = "Exponential(mean: Minutes(2))";
pub(super) const FOREVER: &str = "patience: Weeks(1000)";

/// The steady state of a birth and death process, by its rates up from and down to each state below the last.
fn steady(rates: &[(f64, f64)]) -> Vec<f64> {
    let mut states = vec![1.0];
    for (up, down) in rates {
        states.push(states[states.len() - 1] * up / down);
    }
    let whole: f64 = states.iter().sum();
    states.iter().map(|state| state / whole).collect()
}

#[test]
fn with_as_many_lines_as_reps_calls_are_lost_as_erlang_b_says() {
    let stage = queue("a_minute: 4", &format!("{FOREVER}, lines: 10"), "reps: 10", EXPONENTIAL);
    let exact = blocked(10.0, 8.0).expect("a usable load");
    let phone = phone(&stage, 20);
    assert_covers("blocked", phone.abandoned_share.expect("somebody called"), REPLICATIONS, exact);
    assert_eq!(phone.mean_wait_s.expect("somebody called").estimate, 0.0);
}

#[test]
fn a_queue_with_few_places_turns_away_who_finds_them_taken() {
    // M/M/3/8: load 2.5, three reps, five places.
    let stage = queue("a_minute: 1.25", &format!("{FOREVER}, queue_limit: 5"), "reps: 3", EXPONENTIAL);
    let states = steady(&(1..=8).map(|n| (1.25, f64::from(n.min(3)) / 2.0)).collect::<Vec<_>>());
    let phone = phone(&stage, 60);
    assert_covers("lost", phone.abandoned_share.expect("somebody called"), REPLICATIONS, states[8]);
    // Little's law over all offered.
    let waiting: f64 = states.iter().enumerate().skip(3).map(|(n, share)| (n - 3) as f64 * share).sum();
    let exact = waiting / 1.25 * 60.0;
    assert_covers("wait", phone.mean_wait_s.expect("somebody called"), REPLICATIONS, exact);
}

#[test]
fn a_share_of_those_who_must_wait_gives_up_at_once() {
    let channel = format!("{FOREVER}, give_up_at_once: 0.2");
    let stage = queue("a_minute: 1.25", &channel, "reps: 3", EXPONENTIAL);
    let rates: Vec<(f64, f64)> =
        (1..200).map(|n| (if n <= 3 { 1.25 } else { 1.25 * 0.8 }, f64::from(n.min(3)) / 2.0)).collect();
    let must_wait: f64 = steady(&rates).iter().skip(3).sum();
    let lost = phone(&stage, 60).abandoned_share.expect("somebody called");
    assert_covers("lost", lost, REPLICATIONS, 0.2 * must_wait);
}

#[test]
fn work_after_a_contact_keeps_the_rep_as_service_would() {
    // M/G/1 by Pollaczek and Khinchine: service of mean 1, then work of mean 0.5, both exponential.
    let channel = format!("{FOREVER}, after_contact: Exponential(mean: Seconds(30))");
    let stage = queue("a_minute: 0.5", &channel, "reps: 1", "Exponential(mean: Minutes(1))");
    let (mean, second) = (1.5, 1.5 * 1.5 + 1.0 + 0.25);
    let exact = 0.5 * second / (2.0 * (1.0 - 0.5 * mean)) * 60.0;
    let phone = phone(&stage, 120);
    assert_covers("wait", phone.mean_wait_s.expect("somebody called"), REPLICATIONS, exact);
    assert_covers("handle", phone.mean_handle_s.expect("somebody was served"), REPLICATIONS, 90.0);
}

#[test]
fn callers_who_try_again_after_giving_up_come_as_the_exact_chain_says() {
    // The truncated Markov chain of M/M/8+M with retrials: 4.2 a minute, service 2 min, patience 1 min, 70 % try again
    // after 5 min on average.
    let demand = "a_minute: 4.2, after_giving_up: (share: 0.7, after: Exponential(mean: Minutes(5)), on: SameChannel)";
    let stage = queue(demand, "patience: Exponential(mean: Minutes(1))", "reps: 8", EXPONENTIAL);
    let phone = phone(&stage, 20);
    assert_covers("given up", phone.abandoned_share.expect("somebody called"), REPLICATIONS, 0.310_466_19);
    // The run starts empty, and nobody has yet been turned back: an hour of twenty days.
    let a_minute = phone.contacts / (20.0 * 1_440.0);
    assert!((a_minute - 5.366_22).abs() < 0.02, "{a_minute} calls a minute");
}

#[test]
fn calls_that_come_again_after_they_were_served_load_the_queue_as_the_network_of_jackson_says() {
    // Two stations in product form (Jackson 1963; as Erlang-R in Yom-Tov and Mandelbaum 2014): with 40 % coming again,
    // 1.5 a minute are 2.5, and six reps with a load of 5 make an Erlang C queue.
    let comes_again = "afterwards: [(ended: Unresolved, returns: \
                       (share: 1.0, after: Exponential(mean: Minutes(20)), on: SameChannel))],\n    begin: \"call\"";
    let call = "\"call\": (moves: { \"serve\": (takes: Exponential(mean: Minutes(2)), ends: Resolved) })";
    let either = "\"call\": (chance: (luck: \"again\", branches: [
            (share: 0.4, then: \"for now\"), (share: 0.6, then: \"for good\"),
        ])),
        \"for now\": (moves: { \"serve\": (takes: Exponential(mean: Minutes(2)), ends: Unresolved) }),
        \"for good\": (moves: { \"serve\": (takes: Exponential(mean: Minutes(2)), ends: Resolved) })";
    let stage = queue("a_minute: 1.5", FOREVER, "reps: 6", EXPONENTIAL)
        .swap("stories/call.ron", "begin: \"call\"", comes_again)
        .swap("stories/call.ron", call, either);
    let exact = erlang_c(&Load { arrivals: 2.5, handle: 2.0 }, 6.0, 0.0).expect("it is stable");
    let phone = phone(&stage, 60);
    assert_covers("waited", phone.waited_share.expect("somebody called"), REPLICATIONS, exact.p_wait);
    assert_covers("wait", phone.mean_wait_s.expect("somebody called"), REPLICATIONS, exact.mean_wait * 60.0);
}

#[test]
fn whoever_gives_up_in_less_than_a_millisecond_has_waited_all_the_same() {
    // M/M/5+G, 2.5 a minute and 2 minutes each, Weibull patience of scale 60 s and shape a quarter: one patience in
    // twenty is below half a millisecond. Zeltyn and Mandelbaum's formulas give the exact share who wait.
    let stage = queue("a_minute: 2.5", "patience: Weibull(scale: Minutes(1), shape: 0.25)", "reps: 5", EXPONENTIAL);
    let patience = Patience::Weibull { scale: 1.0, shape: 0.25 };
    let exact = general_patience(&Load { arrivals: 2.5, handle: 2.0 }, 5.0, &patience, 0.0).expect("a sound law");
    assert_covers("waited", phone(&stage, 20).waited_share.expect("somebody called"), REPLICATIONS, exact.p_wait);
}

#[test]
fn those_who_still_wait_as_the_run_ends_are_told_and_count_as_late_once_they_are() {
    // Twice as many calls as can be answered, and nobody gives up: half of them still wait after a day.
    let stage = queue("a_minute: 2", FOREVER, "reps: 1", "Exponential(mean: Minutes(1))");
    let phone = phone(&stage, 1);
    let waiting = phone.waiting_at_end.expect("half of them");
    assert!((phone.contacts - 2_880.0).abs() < 60.0, "{} came", phone.contacts);
    assert_covers("waiting", waiting, REPLICATIONS, 1_440.0);
    let late = 1.0 - phone.service_level.estimate.expect("somebody called");
    assert!(late > 0.99, "{late}");
    let doubts = &stage.run(&["as-given"], 1, 0, 1).policies[0].doubts;
    assert!(doubts.iter().any(|doubt| doubt.starts_with("Many still waited as the run ended (phone: ")), "{doubts:?}");
}

/// The mean number of calls that have given up by the end of a day that begins empty: the forward equations of an
/// M(t)/M/n+M queue by Runge and Kutta's fourth order, an hour at a rate.
fn given_up(a_minute: &[f64; 24], reps: usize, service: f64, patience: f64) -> f64 {
    const STATES: usize = 80;
    let slope = |states: &[f64; STATES], rate: f64| {
        let mut slope = [0.0; STATES];
        for n in 0..STATES - 1 {
            let down = (n + 1).min(reps) as f64 / service + (n + 1).saturating_sub(reps) as f64 / patience;
            let flow = states[n] * rate - states[n + 1] * down;
            slope[n] -= flow;
            slope[n + 1] += flow;
        }
        slope
    };
    let moved = |states: &[f64; STATES], slope: &[f64; STATES], by: f64| {
        let mut moved = *states;
        moved.iter_mut().zip(slope).for_each(|(state, slope)| *state += slope * by);
        moved
    };
    let leaving = |states: &[f64; STATES]| {
        states.iter().enumerate().skip(reps).map(|(n, share)| (n - reps) as f64 * share / patience).sum::<f64>()
    };
    let (mut states, mut lost, step) = ([0.0; STATES], 0.0, 0.02);
    states[0] = 1.0;
    for &rate in a_minute {
        for _ in 0..(60.0 / step) as usize {
            let k1 = slope(&states, rate);
            let k2 = slope(&moved(&states, &k1, step / 2.0), rate);
            let k3 = slope(&moved(&states, &k2, step / 2.0), rate);
            let k4 = slope(&moved(&states, &k3, step), rate);
            let before = leaving(&states);
            for n in 0..STATES {
                states[n] += step / 6.0 * (k1[n] + 2.0 * k2[n] + 2.0 * k3[n] + k4[n]);
            }
            lost += step * (before + leaving(&states)) / 2.0;
        }
    }
    lost
}

#[test]
fn a_day_that_ebbs_and_flows_loses_as_many_calls_as_the_forward_equations_say() {
    let a_minute: [f64; 24] = std::array::from_fn(|hour| match hour {
        9..=11 => 3.0,
        12..=16 => 1.8,
        17..=19 => 2.6,
        _ => 0.1,
    });
    let weight = |hour: usize| format!("\"{hour:02}:00\": {0}, \"{hour:02}:30\": {0}", a_minute[hour]);
    let weights: Vec<String> = (0..24).map(weight).collect();
    let a_day: f64 = a_minute.iter().sum::<f64>() * 60.0;
    let demand = format!("a_day: {a_day}, rhythm: (half_hours: {{ {} }})", weights.join(", "));
    let stage = queue(&demand, "patience: Exponential(mean: Minutes(2))", "reps: 5", EXPONENTIAL);
    // Days after the first begin nearly empty too: hours at a tenth of a call a minute come before and after.
    let phone = phone(&stage, 28);
    let exact = given_up(&a_minute, 5, 2.0, 2.0) / a_day;
    assert_covers("given up", phone.abandoned_share.expect("somebody called"), REPLICATIONS, exact);
    assert!((phone.contacts / 28.0 / a_day - 1.0).abs() < 0.01, "{} a day, not {a_day}", phone.contacts / 28.0);
}

#[test]
fn weekdays_seasons_and_segments_change_how_much_arises() {
    let calm =
        "a_day: 100, rhythm: (weekdays: { Sat: 0.5, Sun: 0 }, seasons: [(from: Days(7), until: Days(14), factor: 2)])";
    let phone = phone(&queue(calm, FOREVER, "reps: 20", EXPONENTIAL), 14);
    assert!((phone.contacts - 1_650.0).abs() < 3.5 * (1_650.0 / f64::from(REPLICATIONS)).sqrt(), "{}", phone.contacts);
}

/// Two demands, calls and sales, on one phone channel, with these groups.
fn two_demands(calls: &str, sales: &str, groups: &str) -> Stage {
    let sale = "Story(schema: 1, id: \"sale\", issue: \"sale\", begin: \"sale\", moments: { \"sale\": (moves: { \"serve\": \
                (takes: Exponential(mean: Minutes(2)), ends: Resolved) }) })";
    Stage::shipped("yardstick-queue")
        .swap(
            "operation.ron",
            "\"call\": (a_minute: 48.0, from: Strangers, channel: Only(Phone))",
            &format!(
                "\"call\": (from: Strangers, channel: Only(Phone), {calls}), \
                 \"sale\": (from: Strangers, channel: Only(Phone), {sales})"
            ),
        )
        .swap("operation.ron", "Exponential(mean: Minutes(3))", "Weeks(1000)")
        .swap("operation.ron", "\"reps\": (reps: 100, channels: [Phone])", groups)
        .with("stories/sale.ron", sale)
}

/// The mean wait of each of two demands in seconds, the first day left out.
fn waits(stage: &Stage) -> [f64; 2] {
    let (mut waited, mut count, mut story) = ([0.0; 2], [0.0_f64; 2], Vec::new());
    for replication in 0..3 {
        for heard in stage.facts("as-given", replication) {
            let case = heard.case as usize;
            match heard.what {
                Did::Arose { story: drawn, .. } => {
                    story.resize(story.len().max(case + 1), 0);
                    story[case] = usize::from(drawn);
                }
                Did::Answered { wait, .. } if heard.at > DAY => {
                    waited[story[case]] += wait as f64 / 1_000.0;
                    count[story[case]] += 1.0;
                }
                _ => {}
            }
        }
    }
    [waited[0] / count[0], waited[1] / count[1]]
}

#[test]
fn groups_that_each_take_their_own_demand_are_queues_of_their_own() {
    let groups = "\"one\": (reps: 1, channels: [Phone], takes: { \"call\": Seconds(0) }), \
                  \"two\": (reps: 1, channels: [Phone], takes: { \"sale\": Seconds(0) })";
    // M/M/1: W = load / (1 - load) services of two minutes.
    let [calls, sales] = waits(&two_demands("a_minute: 0.3", "a_minute: 0.1", groups));
    assert!((calls / 180.0 - 1.0).abs() < 0.12, "{calls} s, not 180");
    assert!((sales / 30.0 - 1.0).abs() < 0.12, "{sales} s, not 30");
}

#[test]
fn the_more_urgent_demand_waits_as_cobham_says() {
    // Non-preemptive priority in M/M/1: W1 = W0 / (1 - r1), W2 = W1 / (1 - r1 - r2), W0 = (r1 + r2) services.
    let groups = "\"all\": (reps: 1, channels: [Phone])";
    let [calls, sales] = waits(&two_demands("a_minute: 0.2", "a_minute: 0.2, priority: 1", groups));
    let first = 0.8 * 120.0 / (1.0 - 0.4);
    assert!((sales / first - 1.0).abs() < 0.1, "{sales} s, not {first}");
    assert!((calls / (first / 0.2) - 1.0).abs() < 0.2, "{calls} s, not {}", first / 0.2);
}

#[test]
fn a_group_that_helps_out_takes_nobody_before_their_time_and_everybody_after_it() {
    let groups = "\"one\": (reps: 1, channels: [Phone], takes: { \"call\": Seconds(0) }), \
                  \"two\": (reps: 9, channels: [Phone], takes: { \"call\": Minutes(1), \"sale\": Seconds(0) })";
    let stage = two_demands("a_minute: 0.6", "a_minute: 0.1", groups);
    let mut helped = 0;
    for heard in stage.facts("as-given", 0) {
        if let Did::Answered { rep, wait, .. } = heard.what {
            assert!(wait <= MINUTE, "waited {wait} ms though nine others were free after a minute");
            helped += u32::from(rep > 0 && wait == MINUTE);
        }
    }
    assert!(helped > 1_000, "{helped} were helped");
}

#[test]
fn a_roster_has_its_reps_on_duty_by_half_hour_and_a_fraction_on_some_days() {
    let group = "reps: 4, hours: \"Mon-Sun 08:00-18:00\", roster: { \"08:00\": 1.5, \"08:30\": 1.5, \"09:00\": 4, \
                 \"09:30\": 4, \"10:00\": 4, \"10:30\": 4, \"11:00\": 4, \"11:30\": 4, \"12:00\": 2 }";
    let channel = "hours: \"Mon-Sun 08:00-18:00\", patience: Minutes(10)";
    let stage = queue("a_minute: 5", channel, group, "Minutes(1)");
    let mut early = Vec::new();
    let facts = stage.facts("as-given", 0);
    for day in 0..14 {
        let reps = |from: u64, to: u64| {
            let within = facts.iter().filter(|heard| (day * DAY + from..day * DAY + to).contains(&heard.at));
            let who = within.filter_map(|heard| match heard.what {
                Did::Answered { rep, .. } => Some(rep),
                _ => None,
            });
            who.collect::<BTreeSet<u16>>().len()
        };
        early.push(reps(8 * HOUR, 9 * HOUR));
        assert_eq!((reps(9 * HOUR + MINUTE, 12 * HOUR), reps(12 * HOUR + MINUTE, 12 * HOUR + 30 * MINUTE)), (4, 2));
        assert_eq!(reps(12 * HOUR + 31 * MINUTE, 18 * HOUR), 0, "nobody stands in the roster any more");
    }
    let two = early.iter().filter(|count| **count == 2).count();
    assert!(early.iter().all(|count| (1..=2).contains(count)) && (3..=11).contains(&two), "{early:?}");
}

#[test]
fn the_shipped_phone_centre_is_near_its_month_in_everything_that_was_not_fitted() {
    let results = Stage::shipped("phone-bank").run(&["as-it-was"], REPLICATIONS, 0, 29);
    let beside = &results.policies[0].observed;
    let found = |name: &str| {
        let figure = beside.iter().find(|each| each.figure == name).expect("the month gives it");
        (figure.simulated.expect("somebody called").estimate, figure.observed)
    };
    // Fitted to this figure; the month's own error is 2 s.
    let (simulated, observed) = found("mean_wait_s");
    assert!((simulated - observed).abs() < 2.0, "mean wait {simulated}, not {observed}");
    for (name, give) in [("waited_share", 0.04), ("service_level", 0.04), ("abandoned_share", 0.012)] {
        let (simulated, observed) = found(name);
        assert!((simulated - observed).abs() < give, "{name} {simulated}, not {observed}");
    }
}

#[test]
fn a_customer_who_comes_back_gets_the_rep_who_knows_the_matter_when_that_one_is_free() {
    // Twenty reps are hardly busy with two hundred customers, and nobody may give them their money back.
    let shared = |channel: &str| {
        let stage = Stage::corner()
            .policy("bound", "authority: (rep: (remedies: Only([])))")
            .swap("operation.ron", "reps: 2", "reps: 20")
            .swap("operation.ron", "a_year: 12.0", "a_year: 40.0")
            .swap("operation.ron", "Phone: (", &format!("Phone: ({channel}"));
        let (mut last, mut same, mut again) = (BTreeMap::new(), 0_u32, 0_u32);
        for heard in stage.facts("bound", 0) {
            match heard.what {
                Did::Answered { channel, rep, wait, returning } => {
                    // Who is handed over comes at the end of a contact, whose rep is not free.
                    if let Some((before, ended)) = last.get(&heard.case)
                        && (returning && channel == Channel::Phone && heard.at - wait > *ended)
                    {
                        again += 1;
                        same += u32::from(*before == rep);
                    }
                }
                Did::Ended { rep, .. } => drop(last.insert(heard.case, (rep, heard.at))),
                _ => {}
            }
        }
        assert!(again > 100, "{again} came back");
        f64::from(same) / f64::from(again)
    };
    let (without, with) = (shared(""), shared("same_rep: true, "));
    assert!(without < 0.2 && with > 0.8, "{without} and {with}");
}

#[test]
fn a_demand_arises_as_often_for_a_segment_as_it_says() {
    let stage = Stage::shipped("parcel-shop").swap(
        "operation.ron",
        "\"question\":    (a_year: 0.30,",
        "\"question\":    (a_year: 3.00, by_segment: { \"gift-giver\": 4 },",
    );
    let question = stage.scenario().scripts.iter().position(|script| script.id == "honest-unknown").expect("it ships");
    let mut arose = [0.0_f64; 2];
    for heard in stage.facts("empowered", 0) {
        if let Did::Arose { story, segment } = heard.what
            && usize::from(story) == question
        {
            arose[usize::from(segment)] += 1.0;
        }
    }
    // A quarter are gift-givers: a third of the regulars, four times as often.
    let ratio = arose[1] / arose[0];
    assert!(arose[1] > 200.0 && (ratio / (4.0 / 3.0) - 1.0).abs() < 0.2, "{arose:?}");
}

#[test]
fn reps_who_are_ill_stay_away_for_the_day() {
    let stage = queue("a_minute: 30", "patience: Seconds(30)", "reps: 20, ill: 0.3", "Minutes(1)");
    let mut there: Vec<BTreeSet<u16>> = vec![BTreeSet::new(); 15];
    for heard in stage.facts("as-given", 0) {
        if let Did::Answered { rep, .. } = heard.what {
            there[(heard.at / DAY) as usize].insert(rep);
        }
    }
    let rep_days: usize = there.iter().map(BTreeSet::len).sum();
    // 300 rep-days, each there with probability 0.7: three and a half standard deviations are 28.
    assert!((182..=238).contains(&rep_days), "{rep_days} of 300");
}

#[test]
fn customers_who_are_passed_on_wait_at_the_second_desk_as_burke_says() {
    // What leaves M/M/1 in equilibrium is a Poisson stream (Burke 1956): two such desks in a row are independent.
    let story = "begin: \"call\", moments: { \
        \"call\": (moves: { \"pass on\": (does: Transfer(to: \"second\", told: true), \
                    takes: Exponential(mean: Minutes(2)), then: \"there\") }), \
        \"there\": (moves: { \"serve\": (takes: Exponential(mean: Minutes(1)), ends: Resolved) }) })";
    let demands = "\"second\": (reps: 1, channels: [Phone], takes: { \"call\": Weeks(1000) }), \
                   \"first\": (reps: 1, channels: [Phone], takes: { \"call\": Seconds(0) })";
    let stage = Stage::shipped("yardstick-queue")
        .swap("operation.ron", "a_minute: 48.0", "a_minute: 0.35")
        .swap("operation.ron", "Exponential(mean: Minutes(3))", "Weeks(1000)")
        .swap("operation.ron", "\"reps\": (reps: 100, channels: [Phone])", demands)
        .with("stories/call.ron", &format!("Story(schema: 1, id: \"call\", issue: \"call\", {story}"));
    let mut means = [Vec::new(), Vec::new()];
    for replication in 0..REPLICATIONS {
        let (mut waited, mut count) = ([0.0; 2], [0.0_f64; 2]);
        for heard in stage.facts("as-given", replication) {
            if let Did::Answered { rep, wait, .. } = heard.what
                && heard.at > DAY
            {
                let desk = usize::from(rep == 0);
                waited[desk] += wait as f64 / 1_000.0;
                count[desk] += 1.0;
            }
        }
        assert!((count[0] / count[1] - 1.0).abs() < 0.01, "{count:?}");
        (0..2).for_each(|desk| means[desk].push(waited[desk] / count[desk]));
    }
    // W = load / (1 - load) services.
    for (desk, exact) in [(0, 0.7 / 0.3 * 120.0), (1, 0.35 / 0.65 * 60.0)] {
        let found = Estimate::of(&means[desk]).expect("there are many");
        assert_covers("wait", found, REPLICATIONS, exact);
    }
}

#[test]
fn where_all_take_a_call_at_once_and_are_reached_the_queue_is_erlang_c_however_short_their_patience() {
    let callback = "callback: (after: Seconds(0), taken_by: 1, within: Weeks(500), reached: 1)";
    let stage =
        queue("a_minute: 4", &format!("patience: Exponential(mean: Seconds(30)), {callback}"), "reps: 10", EXPONENTIAL);
    // M/M/10 at a load of 8: C services of 2 minutes over 10 - 8.
    let erlang_b = blocked(10.0, 8.0).expect("a usable load");
    let must_wait = erlang_b / (1.0 - 0.8 * (1.0 - erlang_b));
    let phone = phone(&stage, 20);
    assert_covers("wait", phone.mean_wait_s.expect("somebody called"), REPLICATIONS, must_wait * 120.0 / 2.0);
    assert_covers("waits", phone.waited_share.expect("somebody called"), REPLICATIONS, must_wait);
    assert_eq!(phone.abandoned_share.expect("somebody called").estimate, 0.0);
}
