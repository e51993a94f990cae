//! Models with known answers, run the ordinary way from their scenario files.

use super::support::{Stage, assert_covers};
use mainstay::experiment::ChannelResults;
use mainstay::stats::Estimate;
use mainstay::world::Channel;
use serde_json::Value;

const REPLICATIONS: u32 = 20;

/// Calls at `a_minute`, served in `service` minutes on average by `reps`, who wait as `patience` says.
fn queue(a_minute: f64, service: f64, reps: u64, patience: &str) -> Stage {
    Stage::shipped("yardstick-queue")
        .swap("operation.ron", "a_minute: 48.0", &format!("a_minute: {a_minute}"))
        .swap("operation.ron", "reps: 100", &format!("reps: {reps}"))
        .swap("operation.ron", "Exponential(mean: Minutes(3))", patience)
        .swap("stories/call.ron", "Minutes(2)", &format!("Minutes({service})"))
}

/// Runs a queue and holds lost share, mean wait and service level within twenty seconds against exact figures.
fn assert_queue(what: &str, stage: &Stage, days: u32, [lost, wait_s, in_time]: [f64; 3]) {
    let results = stage.run(&["as-given"], REPLICATIONS, 0, days);
    let phone = &results.policies[0].channels[0];
    let level = Estimate {
        estimate: phone.service_level.estimate.expect("somebody called"),
        low: phone.service_level.low,
        high: phone.service_level.high,
    };
    assert_eq!(phone.service_level.within_s, 20.0);
    assert_covers(&format!("{what}: lost"), phone.abandoned_share.expect("somebody called"), REPLICATIONS, lost);
    assert_covers(&format!("{what}: wait"), phone.mean_wait_s.expect("somebody called"), REPLICATIONS, wait_s);
    assert_covers(&format!("{what}: in time"), level, REPLICATIONS, in_time);
}

fn cases(text: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(text).expect("reference files are valid JSON");
    file["cases"].as_array().expect("a list of cases").clone()
}

fn number(case: &Value, name: &str) -> f64 {
    case[name].as_f64().unwrap_or_else(|| panic!("no number `{name}`"))
}

#[test]
fn the_shipped_queue_agrees_with_the_exact_erlang_a_model() {
    let stage = Stage::shipped("yardstick-queue");
    assert_queue("yardstick", &stage, 4, [0.020_202_519_6, 3.636_453_53, 0.941_071_091_4]);
}

#[test]
fn queues_with_abandonment_agree_with_the_exact_erlang_a_model() {
    let mut cases = cases(include_str!("reference/erlang_a.json"));
    // Three of many: all are held against the formulas, and to play them all would take long.
    let played = [(4.2, 8), (10.0, 28), (1.0, 3)];
    cases.retain(|case| played.contains(&(number(case, "lambda_per_min"), case["agents"].as_u64().unwrap_or(0))));
    assert_eq!(cases.len(), 3);
    for case in &cases {
        let rate = number(case, "lambda_per_min");
        let patience = format!("Exponential(mean: Minutes({}))", 1.0 / number(case, "theta_per_min"));
        let reps = case["agents"].as_u64().expect("a number of agents");
        let stage = queue(rate, 1.0 / number(case, "mu_per_min"), reps, &patience);
        // Some 100,000 calls a replication.
        let days = (100_000.0 / (rate * 1_440.0)).ceil() as u32;
        let exact = ["p_abandon", "mean_wait_s", "p_served_within_T"].map(|name| number(case, name));
        assert_queue(&format!("{rate} a minute, {reps} reps"), &stage, days, exact);
    }
}

#[test]
fn a_queue_that_nobody_leaves_agrees_with_the_exact_erlang_c_model() {
    for case in cases(include_str!("reference/erlang_c.json")).iter().take(1) {
        let reps = case["agents"].as_u64().expect("a number of agents");
        let stage = queue(number(case, "lambda_per_min"), 1.0 / number(case, "mu_per_min"), reps, "Weeks(1000)");
        assert_queue("M/M/c", &stage, 10, [0.0, number(case, "asa_s"), number(case, "service_level")]);
    }
}

#[test]
fn a_rep_who_calls_people_whenever_nobody_waits_adds_what_is_left_of_a_call_to_the_wait() {
    // A single server with vacations of mean v, exponential like the service of mean s at load r: a wait of
    // r·s/(1 − r) + v (Fuhrmann & Cooper 1985, Operations Research 33, 1117-1129).
    let calls = "assumptions: { \"outbound_first\": 0.0, \"rush_share\": 0.0 }, \
                 outbound: (to: Strangers, answered: 1.0, takes: Exponential(mean: Minutes(3))), horizon:";
    let stage = queue(0.25, 2.0, 1, "Weeks(1000)")
        .swap("operation.ron", "horizon:", calls)
        .policy("calls", "quota: (people_to_reach_a_day: 1000000)");
    for (policy, exact_s) in [("as-given", 120.0), ("calls", 300.0)] {
        let results = stage.run(&[policy], REPLICATIONS, 0, 30);
        assert_covers(policy, wait(&results.policies[0].channels, Channel::Phone), REPLICATIONS, exact_s);
    }
}

fn wait(channels: &[ChannelResults], channel: Channel) -> Estimate {
    let found = channels.iter().find(|each| each.channel == channel).expect("the channel is there");
    found.mean_wait_s.expect("somebody came")
}

#[test]
fn journeys_with_reps_to_spare_keep_as_many_customers_as_the_model_written_by_hand() {
    let replications = 30;
    let policy = &Stage::shipped("yardstick-journey").run(&["as-given"], replications, 0, 0).policies[0];
    let retained = policy.retention.at_horizon.expect("there are customers");
    assert_covers("retained", retained, replications, 0.964_14);
    // A coin a customer: three and a half standard errors of so many, and the reference's own.
    let error = (0.964_14 * 0.035_86 / (10_000.0 * f64::from(replications))).sqrt();
    assert!((retained.estimate - 0.964_14).abs() < 3.5 * error + 0.000_15, "{retained:?}");
    for channel in [Channel::Phone, Channel::Chat, Channel::Email] {
        assert!(wait(&policy.channels, channel).estimate < 0.01, "{channel} waits though nobody is short of time");
    }
}

#[test]
fn journeys_with_one_rep_at_each_desk_wait_as_long_as_in_the_model_written_by_hand() {
    let replications = 30;
    let policy = &Stage::shipped("yardstick-journey").run(&["scarce"], replications, 0, 0).policies[0];
    let retained = policy.retention.at_horizon.expect("there are customers");
    let (low, high) = (retained.low.expect("an interval"), retained.high.expect("an interval"));
    assert!(low <= 0.9516 && high >= 0.9505, "{retained:?}");
    for (channel, seconds, give) in
        [(Channel::Phone, 51.0, 1.5), (Channel::Chat, 46.0, 1.5), (Channel::Email, 168.0, 5.0)]
    {
        let found = wait(&policy.channels, channel);
        assert!((found.estimate - seconds).abs() < give, "{channel}: {found:?}, not about {seconds}");
    }
}
