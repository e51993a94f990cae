//! Quality control: a defect that is found is a contact that does not arise.

use super::{assert_more, contacts, shop};
use crate::support::{Did, Stage};

/// The shop where parcels come with a defect.
fn faulty() -> Stage {
    shop().swap("operation.ron", "stake: Money", "stake: Money, cause: Defect")
}

#[test]
fn inspections_spare_contacts_and_keep_customers() {
    let stage = faulty().policy("inspects", "quality_control: (inspections: 1)").policy("none", "");
    assert_more(&stage, ["none", "inspects"], contacts);
    assert_more(&stage, ["inspects", "none"], |policy| policy.retention.months_kept);
}

#[test]
fn a_second_look_finds_more_and_less_than_the_first_did() {
    let stage = faulty()
        .policy("none", "")
        .policy("once", "quality_control: (inspections: 1)")
        .policy("twice", "quality_control: (inspections: 2)");
    assert_more(&stage, ["once", "twice"], contacts);
    let calls = |policy| stage.facts(policy, 0).iter().filter(|fact| matches!(fact.what, Did::Arose { .. })).count();
    assert!(calls("none") - calls("once") > calls("once") - calls("twice"));
}

#[test]
fn inspecting_what_has_no_defects_changes_nothing_and_costs_money() {
    let inspects = "quality_control: (inspections: 1), price: { \"quality_control\": (a_month: 400.00) }";
    let stage = shop().policy("inspects", inspects).policy("none", "");
    assert_eq!(stage.journal("inspects", 0), stage.journal("none", 0));
    assert_more(&stage, ["none", "inspects"], |policy| policy.money.net);
}

#[test]
fn a_defect_that_is_found_leaves_every_other_matter_where_it_was() {
    // Nobody leaves, so that the same customers are there to the end.
    let stays = "customers: (leaving: AfterContact(intercept: -40.0, slope: 0.0, centre: 0.5),";
    let stage = faulty().swap("operation.ron", "customers: (", stays);
    let stage = stage.policy("inspects", "quality_control: (inspections: 1)").policy("none", "");
    let matters = |policy| {
        let facts = stage.facts(policy, 0).into_iter();
        let drawn = facts.filter(|fact| matches!(fact.what, Did::Arose { .. } | Did::Prevented));
        drawn.map(|fact| (fact.at, fact.customer)).collect::<Vec<_>>()
    };
    assert_eq!(matters("inspects"), matters("none"));
}
