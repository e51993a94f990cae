//! What is found in the levers that act before a rep does, and what is not.

use super::{Change, GENEROUS, OPERATION, check};

/// The small scenario with a further lever in its generous policy, on line 15.
fn pulling(lever: &str, expected: &[&str]) {
    check(&[Change::Of(GENEROUS, "contacts_a_day: 60),", &format!("contacts_a_day: 60),\n    {lever}"))], expected);
}

#[test]
fn pieces_are_inspected_at_least_never() {
    pulling("quality_control: (inspections: 1.5),", &[]);
    pulling(
        "quality_control: (inspections: -1),",
        &[
            "policies/generous.ron:15:36 ‹-1› P08 this lies from 0 to 10, and -1 does not (write how often each piece is looked at, such as 0.5 or 1)",
        ],
    );
}

#[test]
fn knowledge_has_pages_and_articles_and_is_kept_at_an_interval() {
    pulling("knowledge: (instructions: (pages: 4), base: (articles: 20, kept: (every: Days(1), hours: 30))),", &[]);
    pulling(
        "knowledge: (instructions: (pages: -4), base: (articles: 20, kept: (every: Weeks(0), hours: 1))),",
        &[
            "policies/generous.ron:15:39 ‹-4› P08 this lies from 0 to 10000, and -4 does not (write the number of pages, such as 4)",
            "policies/generous.ron:15:79 ‹Weeks(0)› P05 this never comes: the span from one to the next is 0 (write the span from one to the next, and the minutes or hours that one takes)",
        ],
    );
}

#[test]
fn a_share_of_problems_lies_between_0_and_1() {
    pulling("notice: (of: 0.6),", &[]);
    pulling(
        "notice: (of: 60),",
        &["policies/generous.ron:15:18 ‹60› P02 this lies from 0 to 1, and 60 does not (for 60 % write 0.6)"],
    );
}

#[test]
fn recognition_fits_into_the_span_from_one_act_to_the_next() {
    pulling("recognition: (thanks: (every: Weeks(1), minutes: 2)),", &[]);
    pulling(
        "recognition: (thanks: (every: Hours(1), minutes: 90)),",
        &[
            "policies/generous.ron:15:54 ‹90› P05 90 minutes do not fit into the span from one to the next (write the span from one to the next, and the minutes or hours that one takes)",
        ],
    );
}

#[test]
fn a_flow_has_a_quality_and_deals_with_what_there_is() {
    pulling("self_service: (quality: 0.8, demand: [\"delivery\"], remedies: Only([\"refund\"]), up_to: 20.00),", &[]);
    pulling(
        "self_service: (quality: 8, cost_a_use: -0.25),",
        &[
            "policies/generous.ron:15:29 ‹8› P02 this lies from 0 to 1, and 8 does not (for 8 % write 0.08)",
            "policies/generous.ron:15:44 ‹-0.25› P08 this lies from 0 to 1000000, and -0.25 does not (write what one use costs, such as 0.25)",
        ],
    );
    pulling(
        "self_service: (quality: 0.8, demand: [\"delivary\"], remedies: Only([\"refnd\"])),",
        &[
            "policies/generous.ron:15:43 ‹\"delivary\"› L08 the operation has no demand `delivary` (did you mean `delivery`?)",
            "policies/generous.ron:15:72 ‹\"refnd\"› L07 there is no remedy `refnd` (did you mean `refund`?)",
        ],
    );
}

#[test]
fn a_cause_that_nobody_knows_is_named() {
    check(
        &[Change::Of(OPERATION, "stake: Money", "stake: Money, cause: Defekt")],
        &["operation.ron:18:56 ‹Defekt› N18 there is no word `Defekt` here (did you mean `Defect`?)"],
    );
}
