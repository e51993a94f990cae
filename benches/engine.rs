//! The shipped engine on the shipped scenarios, through the same door as `mainstay run`: the files are read, linked,
//! and run with every accumulator on.

use mainstay::experiment::{Request, Results, Unwatched, run};
use mainstay::scenario::{Scenario, load};
use mainstay::service::{Plan, Setting, replicate};
use mainstay::world::{Fact, Sink};
use std::{fs, path::Path, sync::Arc};

/// Strangers a day in `yardstick-queue`.
pub(crate) const ARRIVALS_A_DAY: u64 = 48 * 60 * 24;

/// One replication of one policy.
pub(crate) fn replication(
    scenario: &str,
    policy: &str,
    customers: Option<u64>,
    days: Option<u64>,
    seed: u64,
) -> Results {
    let scenario = Arc::new(scenario_of(scenario));
    let request = Request {
        policies: vec![scenario.policy(policy).expect("the policy ships with the scenario")],
        replications: 1,
        customers: customers.map(|count| u32::try_from(count).expect("fits")),
        days: days.map(|count| u32::try_from(count).expect("fits")),
        seed,
        jobs: Some(1),
        command: String::new(),
    };
    run(&scenario, &request, &Unwatched).results
}

/// How many facts a replication tells to a listener who follows everybody turn by turn.
pub(crate) fn facts(scenario: &str, policy: &str, customers: u64, seed: u64) -> u64 {
    let scenario = Arc::new(scenario_of(scenario));
    let policy = scenario.policy(policy).expect("the policy ships with the scenario");
    let setting = Setting { seed, customers: u32::try_from(customers).expect("fits"), days: scenario.days };
    let plan = Plan::new(Arc::clone(&scenario), policy, setting);
    let (_, Counter(count)) = replicate(&plan, 0, Counter(0), &|| true);
    count
}

/// Counts facts.
struct Counter(u64);

impl Sink for Counter {
    fn hear(&mut self, fact: &Fact<'_>) {
        std::hint::black_box(fact);
        self.0 += 1;
    }

    fn follows(&self, _: u32) -> bool {
        true
    }
}

fn scenario_of(name: &str) -> Scenario {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").join(name);
    let mut files = Vec::new();
    for folder in ["", "policies", "stories"] {
        for entry in fs::read_dir(root.join(folder)).expect("the scenario ships with the package") {
            let path = entry.expect("readable").path();
            if path.extension().is_some_and(|extension| extension == "ron") {
                let inside = path.strip_prefix(&root).expect("inside").to_string_lossy().replace('\\', "/");
                files.push((inside, fs::read(&path).expect("readable")));
            }
        }
    }
    files.sort();
    load(&files).scenario.expect("shipped scenarios are without errors")
}
