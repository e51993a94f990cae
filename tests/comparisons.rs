//! What a comparison of two policies says, and what it warns of.

use super::support::Stage;
use mainstay::experiment::Comparison;
use mainstay::report::{comparison_html, comparison_text};

/// The difference of a figure.
fn difference(comparison: &Comparison, figure: &str) -> Option<f64> {
    let found = comparison.differences.iter().find(|each| each.figure == figure)?;
    found.difference.map(|difference| difference.estimate)
}

#[test]
fn the_rows_of_money_add_up_to_the_net() {
    for (scenario, policies) in
        [("tea-by-post", ["coupons", "plain"]), ("flight-desk", ["in-good-faith", "by-the-book"])]
    {
        let comparison = Stage::shipped(scenario).compare(policies, 3, 120, 60).comparison;
        let row = |figure: &str| difference(&comparison, figure).unwrap_or_default();
        let brought = row("margin") + row("sales") - row("sales lost");
        let spent = row("wages") + row("contacts") + row("remedies") + row("rewards") + row("levers");
        assert!((row("net") - brought + spent).abs() < 1e-6, "{scenario}: {:#?}", comparison.differences);
        assert!(difference(&comparison, "contacts").is_some());
        let text = comparison_text(&comparison, false).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("net = margin") && text.contains("− wages − contacts − remedies"), "{text}");
    }
    let flights = Stage::shipped("flight-desk").compare(["in-good-faith", "by-the-book"], 2, 50, 20).comparison;
    assert_eq!(difference(&flights, "rewards"), None, "nothing of the kind goes on there");
}

#[test]
fn a_price_that_is_missing_is_named_where_the_money_is_told() {
    let shop = Stage::shipped("parcel-shop");
    let words = |stage: &Stage| {
        let compared = stage.compare(["script-only", "empowered"], 2, 60, 20);
        let page = comparison_html(&compared.comparison, &compared.results);
        (comparison_text(&compared.comparison, false), page)
    };
    let (text, page) = words(&shop);
    assert!(text.contains("all costs of the policy counted") && page.contains("all costs of the policy counted"));
    let unpriced = shop.swap("policies/script-only.ron", "\"record\":    (set_up: 0.00, a_month: 120.00),", "");
    let (text, page) = words(&unpriced);
    assert!(!text.contains("all costs") && !page.contains("all costs"), "{text}");
    assert!(text.contains("without the price of record") && page.contains("without the price of record"), "{text}");
    assert!(text.contains("! Under script-only: These levers are used but have no price: record."), "{text}");
}

#[test]
fn policies_whose_follow_up_has_other_parts_are_warned_about() {
    let shop = Stage::shipped("parcel-shop");
    let doubts = |days| shop.compare(["script-only", "empowered"], 4, 40, days).comparison.doubts;
    let few = doubts(10);
    let warned = few.iter().filter(|doubt| doubt.starts_with("The follow-up of the two is not made of the same parts"));
    assert_eq!(warned.count(), 1, "{few:#?}");
    assert!(few.iter().any(|doubt| doubt.contains("promises kept")), "{few:#?}");
}

#[test]
fn a_single_replication_is_said_to_have_no_intervals_and_nothing_else_is_said_of_them() {
    let compared = Stage::shipped("parcel-shop").compare(["script-only", "empowered"], 1, 60, 20);
    let page = comparison_html(&compared.comparison, &compared.results);
    for text in [comparison_text(&compared.comparison, false), page] {
        assert!(text.contains("Only 1 replication ran: nothing here can be told from luck"), "{text}");
        for said in ["figures are compared at once", "with its 95 % interval", "No difference is more", "pp are"] {
            assert!(!text.contains(said), "{said}");
        }
    }
}

#[test]
fn a_doubt_about_both_policies_is_said_once_and_without_backticks_on_the_page() {
    let shop = Stage::shipped("parcel-shop");
    let unpriced = shop.swap("policies/script-only.ron", "\"record\":    (set_up: 0.00, a_month: 120.00),", "");
    let compared = unpriced.compare(["script-only", "empowered"], 2, 60, 20);
    let page = comparison_html(&compared.comparison, &compared.results);
    assert_eq!(page.matches("Only 2 replications ran").count(), 1);
    assert_eq!(page.matches("These levers are used but have no price").count(), 1);
    assert!(page.contains("<code>price</code>") && !page.contains('`'));
}

#[test]
fn what_cannot_be_negative_has_no_interval_below_nothing() {
    let results = Stage::shipped("parcel-shop").run(&["script-only"], 5, 60, 30);
    let policy = &results.policies[0];
    let leavers = policy.team.leavers.expect("reps may leave");
    assert!(leavers.estimate < 2.0, "few enough for an interval about them to reach below nothing");
    let all = [policy.team.leavers, policy.silent_defectors, policy.promises.made, policy.promises.broken];
    let money = [policy.money.remedies, policy.money.contact_costs, policy.money.wages];
    for estimate in all.into_iter().chain(money).flatten() {
        assert!(estimate.low.is_some_and(|low| (0.0..=estimate.estimate).contains(&low)), "{estimate:?}");
    }
}
