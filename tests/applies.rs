//! What a report leaves out: sections and figures of which an operation has nothing.

use super::support::Stage;
use mainstay::report::{html, summary};

#[test]
fn an_operation_of_strangers_that_costs_nothing_has_no_retention_and_no_money_to_report() {
    let results = Stage::shipped("yardstick-queue").run(&["as-given"], 2, 0, 1);
    let page = html(&results);
    for name in ["retention", "money", "promises"] {
        assert!(!page.contains(&format!("id=\"{name}\"")), "{name}");
    }
    assert!(page.contains("Nobody but strangers over 1 day"));
    let left_out = "Left out, because there is nothing of the kind here: retention, ";
    assert_eq!(page.matches(left_out).count(), 1);
    for column in ["Months kept", "Silent defectors", "Net money"] {
        assert!(!page.contains(&format!("<th scope=\"col\" dir=\"auto\">{column}")), "{column}");
    }
    insta::assert_snapshot!(summary(&results, false));
}

#[test]
fn an_operation_of_strangers_still_reports_what_it_costs() {
    let stage =
        Stage::shipped("yardstick-queue").swap("operation.ron", "reps: 100,", "reps: 100, wage_an_hour: 10.00,");
    let results = stage.run(&["as-given"], 2, 0, 1);
    assert!(html(&results).contains("id=\"money\"") && !html(&results).contains("id=\"retention\""));
    let text = summary(&results, false);
    assert!(text.contains("Money") && !text.contains("months kept"), "{text}");
}

#[test]
fn an_operation_with_customers_leaves_out_nothing_that_it_has() {
    let results = Stage::corner().run(&["usual"], 2, 0, 30);
    let page = html(&results);
    for name in ["retention", "money", "promises", "dashboard", "reps"] {
        assert!(page.contains(&format!("<section id=\"{name}\">")), "{name}");
    }
    assert!(!page.contains("Left out, because") && !summary(&results, false).contains("Left out, because"));
}
