//! What each lever comes to: the figures of the README's table "What service is made of".
//!
//! `cargo bench --bench levers` plays every row, twenty replications on the same customers with the same luck, and
//! prints the paired differences with their 95 % intervals. It takes about a minute on two cores.
//!
//! To add a row, put it in [`ROWS`] under its number in that table.

use mainstay::cli::shipped::SHIPPED;
use mainstay::experiment::{Compare, Request, Unwatched, compare};
use mainstay::notation::{number, signed};
use mainstay::scenario::load;
use mainstay::stats::Estimate;
use serde_json::Value;
use std::sync::Arc;

const REPLICATIONS: u32 = 20;
const SEED: u64 = 1;
/// The differences printed of every row, and their decimals.
const FIGURES: [(&str, usize); 5] =
    [("retention", 2), ("level", 1), ("follow-up", 1), ("silent defectors", 0), ("net", 0)];

/// A policy that is tried.
enum Tried {
    /// As it ships.
    Shipped(&'static str),
    /// The shop's `empowered` with a lever more.
    With(String),
    /// A shipped policy with something written otherwise: which one, what stands there, and what instead.
    Rewritten(&'static str, &'static str, &'static str),
}

use Tried::{Rewritten, Shipped, With};

/// One line: what is tried, and against what.
struct Row {
    number: u8,
    name: &'static str,
    scenario: &'static str,
    tried: Tried,
    against: Tried,
    days: Option<u32>,
    /// What is told of both policies, beside the differences.
    beside: &'static [&'static str],
}

fn shop(number: u8, name: &'static str, tried: Tried) -> Row {
    Row { number, name, scenario: "parcel-shop", tried, against: Shipped("empowered"), days: None, beside: &[] }
}

fn tea(number: u8, name: &'static str, beside: &'static [&'static str]) -> Row {
    let (tried, against) = (Shipped(name), Shipped("plain"));
    Row { number, name, scenario: "tea-by-post", tried, against, days: None, beside }
}

fn rows() -> Vec<Row> {
    let with = |lever: &str| With(lever.to_owned());
    let flow = |quality: &str| {
        let limits = "remedies: Only([\"refund\", \"voucher\", \"redelivery\"]), up_to: 40.00, cost_a_use: 0.25";
        let demand = "demand: [\"delivery\", \"refunds\", \"wrong goods\", \"coupon\"]";
        With(format!("self_service: (quality: {quality}, {demand}, {limits})"))
    };
    let against_script = |row: Row| Row { against: Shipped("script-only"), ..row };
    let over =
        |name, days| against_script(Row { days: Some(days), ..shop(20, name, Shipped("empowered-with-guidelines")) });
    let after_purchase = "follow_up: (after_purchase: (share: 0.3, after: Days(5))),";
    let rollout = "rollout: (briefings: (every: Weeks(4), minutes: 30), reminders: (every: Weeks(1), minutes: 5), \
                   peer_reviews: (every: Weeks(2), minutes: 20), proposals: (answered_within: Weeks(2)))";
    let check_back = "follow_up: (promise_within: Days(2), check_back: (share: 0.3, after: Days(3)), reserved: 0.08)";
    vec![
        Row {
            tried: Shipped("faithful"),
            against: Rewritten("faithful", after_purchase, ""),
            ..tea(1, "asking after purchases", &[])
        },
        shop(2, "acts that bring standards in", with(rollout)),
        shop(3, "notice of 60 %", with("notice: (of: 0.6)")),
        shop(5, "record not kept", Rewritten("empowered", "record: Unified", "record: NotKept")),
        shop(6, "authority up to EUR 5", Rewritten("empowered", "up_to: 75.00", "up_to: 5.00")),
        shop(7, "wow-for-some", Shipped("wow-for-some")),
        shop(8, "record by channel", Rewritten("empowered", "record: Unified", "record: PerChannel")),
        shop(12, "telephone in the mornings", with("channels: { Phone: (hours: \"Mon-Fri 10:00-13:00\") }")),
        shop(13, "guided flow of quality .8", flow("0.8")),
        shop(13, "guided flow of quality .2", flow("0.2")),
        tea(13, "ask-away", &[]),
        tea(15, "faithful", &["data_lost"]),
        tea(15, "coupons", &["data_lost"]),
        shop(18, "training", with("training: (start: Hours(16), refresh: (every: Weeks(8), hours: 2))")),
        tea(19, "won-over", &["data_lost"]),
        over("one year", 365),
        over("three years", 1_095),
        shop(21, "half of the goods inspected", with("quality_control: (inspections: 0.5)")),
        shop(22, "a quota of 120 contacts", with("quota: (contacts_a_day: 120)")),
        tea(22, "ring-round", &["data_lost"]),
        shop(23, "instructions of four pages", with("knowledge: (instructions: (pages: 4))")),
        tea(23, "clear-offers", &["sales_lost", "data_lost"]),
        shop(24, "a third rep", with("reps: { \"front\": 3 }")),
        tea(24, "tucked-away", &["newcomers", "seen_badly", "seen_well"]),
        against_script(shop(25, "empowered", Shipped("empowered"))),
        shop(26, "checks back on three in ten", with(check_back)),
    ]
}

fn main() {
    for row in rows() {
        let Compare { comparison, results, .. } = played(&row);
        println!("{:>2}  {}: {} against {}", row.number, row.name, name(&row.tried), name(&row.against));
        for (figure, decimals) in FIGURES {
            let found = comparison.differences.iter().find(|each| each.figure == figure);
            let difference = found.and_then(|found| found.difference).expect("it is defined for both");
            let signed = signed(difference.estimate, decimals);
            println!("      {figure:<18} {signed} {}", interval(&difference, decimals));
        }
        for policy in &results.policies {
            let beside = serde_json::to_value(&policy.beside).expect("figures are written");
            for figure in row.beside {
                let found = estimate(&beside[figure]).expect("the operation has some");
                let mean = number(found.estimate, 0);
                println!("      {figure:<18} {mean} {}   {}", interval(&found, 0), policy.policy);
            }
        }
        let kept = results.policies.iter().filter_map(|policy| Some((&policy.policy, policy.retention.at_horizon?)));
        let kept = kept.map(|(policy, kept)| format!("{} % {policy}", number(100.0 * kept.estimate, 1)));
        println!("      kept               {}", kept.collect::<Vec<_>>().join(", "));
    }
}

fn played(row: &Row) -> Compare {
    let shipped = SHIPPED.iter().find(|shipped| shipped.name == row.scenario).expect("it ships");
    let mut files: Vec<(String, Vec<u8>)> =
        shipped.files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    for tried in [&row.tried, &row.against] {
        let (of, from, to) = match tried {
            Shipped(_) => continue,
            With(lever) => ("empowered", "record: Unified,", format!("record: Unified, {lever},")),
            Rewritten(of, from, to) => (*of, *from, (*to).to_owned()),
        };
        let path = format!("policies/{of}.ron");
        let (_, text) = shipped.files.iter().find(|(each, _)| *each == path).expect("it ships");
        assert_eq!(text.matches(from).count(), 1, "{from} stands once in {path}");
        let text = text.replace(from, &to).replace(&format!("id: \"{of}\""), &format!("id: {:?}", name(tried)));
        files.push((format!("policies/{}.ron", name(tried)), text.into_bytes()));
    }
    let scenario = load(&files).scenario.expect("what is tried can be read");
    let policy = |tried: &Tried| scenario.policy(name(tried)).expect("it was put there");
    let request = Request {
        policies: vec![policy(&row.tried), policy(&row.against)],
        replications: REPLICATIONS,
        customers: None,
        days: row.days,
        seed: SEED,
        jobs: None,
        command: String::new(),
    };
    compare(&Arc::new(scenario), &request, &Unwatched)
}

fn name(tried: &Tried) -> &'static str {
    match tried {
        Shipped(name) => name,
        With(_) | Rewritten(..) => "tried",
    }
}

fn interval(found: &Estimate, decimals: usize) -> String {
    let (low, high) = found.low.zip(found.high).expect("there are twenty replications");
    format!("[{}, {}]", number(low, decimals), number(high, decimals))
}

fn estimate(value: &Value) -> Option<Estimate> {
    let of = |key: &str| value[key].as_f64();
    Some(Estimate { estimate: of("estimate")?, low: of("low"), high: of("high") })
}
