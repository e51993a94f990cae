//! Changes: another policy takes over on a day of the run.

use super::{Stage, assert_more, shop};
use mainstay::sim::DAY;

const FREE: &str = "authority: (rep: (remedies: Any, guidelines: 0.9))";
const BOUND: &str = "authority: (rep: (remedies: Only([]), guidelines: 0.9))";

fn changing() -> Stage {
    shop()
        .policy("free", FREE)
        .policy("bound", BOUND)
        .policy("freed", &format!("{BOUND}, changes: [(from: Days(40), to: \"free\")]"))
        .policy("reined", &format!("{FREE}, changes: [(from: Days(40), to: \"bound\")]"))
}

#[test]
fn more_authority_from_a_day_on_lies_between_never_and_always() {
    let stage = changing();
    assert_more(&stage, ["freed", "bound"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["free", "freed"], |policy| policy.follow_up.true_resolution);
}

#[test]
fn taking_authority_away_on_a_day_does_harm_from_then_on() {
    let stage = changing();
    assert_more(&stage, ["free", "reined"], |policy| policy.follow_up.true_resolution);
    assert_more(&stage, ["reined", "free"], |policy| policy.team.escalated_share);
}

#[test]
fn until_the_day_of_the_change_nothing_differs() {
    let stage = changing();
    let before = |policy: &str| {
        let facts = stage.facts(policy, 0).into_iter();
        facts.filter(|fact| fact.at < 40 * DAY).collect::<Vec<_>>()
    };
    assert!(before("bound").len() > 1_000);
    assert_eq!(before("freed"), before("bound"));
    assert_ne!(stage.facts("freed", 0), stage.facts("bound", 0));
}

#[test]
fn a_change_to_the_same_levers_changes_nothing() {
    let stage =
        shop().policy("same", FREE).policy("renewed", &format!("{FREE}, changes: [(from: Days(40), to: \"same\")]"));
    assert_eq!(stage.facts("same", 0), stage.facts("renewed", 0));
}

#[test]
fn a_lever_is_paid_for_while_it_holds_and_set_up_once() {
    let priced = |a_month| format!("record: Unified, price: {{ \"record\": (set_up: 100.00, a_month: {a_month}) }}");
    let stage = shop()
        .policy("dear", &priced("73.00"))
        .policy("cheap", &format!("{}, changes: [(from: Days(30), to: \"dear\")]", priced("0.00")));
    let levers = stage.run(&["cheap"], 1, 0, 90).policies[0].money.levers.expect("levers cost").estimate;
    // Sixty days at 73 a month of 365/12 days, and 100 once.
    assert!((levers - (60.0 * 240.0 + 10_000.0)).abs() < 1e-6, "{levers}");
}

#[test]
fn a_change_that_cannot_be_is_found_where_it_stands() {
    let errors = |levers: &str| shop().policy("odd", levers).loads().expect_err("it cannot be");
    assert!(errors("changes: [(from: Days(40), to: \"usul\")]").contains("there is no policy `usul`"));
    assert!(errors("changes: [(from: Hours(5), to: \"usual\")]").contains("a change comes on a whole day"));
    assert!(errors("reps: { \"front\": 3 }, changes: [(from: Days(4), to: \"usual\")]").contains("other reps"));
}
