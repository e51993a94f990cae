//! What is found about conditions on facts, about the facts that policies decide by, and about amounts worked out.

use super::{Change, GENEROUS, LATE, OPERATION, POLISH, check, linked};
use crate::notation::Match;
use crate::scenario::script::{Act, Condition, Known};

const WHEN: &str = "when: Happened(LookedUp(\"order\"))";

fn when(condition: &str) -> Change<'_> {
    Change::Of(LATE, WHEN, condition)
}

#[test]
fn a_condition_compares_a_fact_with_what_it_can_be() {
    check(
        &[when("when: Record(\"price\", Is(\"38\"))")],
        &[
            "stories/late.ron:33:100 ‹Record(\"price\", Is(\"38\"))› S35 the record is an amount or a number, and it is compared with words (compare as the message says, or change what the fact is)",
        ],
    );
    check(&[when("when: Record(\"price\", AtMost(50))")], &[]);
    check(
        &[when("when: Contradicts(\"day\")")],
        &[
            "stories/late.ron:33:100 ‹Contradicts(\"day\")› S35 of this fact the customer says what the records say (compare as the message says, or change what the fact is)",
        ],
    );
    check(&[when("when: Contradicts(\"delivered\")")], &[]);
    // What the customer has done may make it otherwise.
    let made = Change::Of(
        LATE,
        "does: Refuse(\"refund\"), takes",
        "does: Have(what: \"wait\", makes: { \"day\": Text(\"Monday\") }), takes",
    );
    let reaction = Change::Of(LATE, "on: Refused(\"refund\")", "on: Reported(\"wait\")");
    check(&[when("when: Contradicts(\"day\")"), made, reaction], &[]);
    check(
        &[when("when: Mood(Below(3))")],
        &[
            "stories/late.ron:33:100 ‹Mood(Below(3))› S35 a mood lies from 0 to 1: write AtLeast(…), AtMost(…), Below(…) or Above(…) (compare as the message says, or change what the fact is)",
        ],
    );
    check(
        &[when("when: Not(AtLeast(10, LookedUp(\"order\")))")],
        &[
            "stories/late.ron:33:104 ‹AtLeast(10, LookedUp(\"order\"))› S35 a condition counts from 1 to 9, and 10 is not among them (compare as the message says, or change what the fact is)",
        ],
    );
}

#[test]
fn a_fact_that_a_condition_misspells_is_found() {
    check(
        &[when("when: AllOf([Fact(\"prize\", Above(3))])")],
        &["stories/late.ron:33:112 ‹\"prize\"› S10 there is no fact `prize` (did you mean `price`?)"],
    );
}

#[test]
fn what_never_comes_to_light_is_found() {
    let day =
        Change::Of(LATE, "(record: Text(\"Friday\"))", "(record: Text(\"Friday\"), seen: Never, told: WhenAsked)");
    check(
        &[day, when("when: Heard(\"day\")")],
        &[
            "stories/late.ron:33:100 ‹Heard(\"day\")› S36 nobody asks for `day`, so it is never heard (add a move with `does: Ask(\"day\")`)",
        ],
    );
    // Nor is it read back.
    check(
        &[day, when("when: Happened(LookedUp(\"order\")), states: { \"day\": AsSaid }")],
        &[
            "stories/late.ron:33:146 ‹AsSaid› S36 nobody asks for `day`, so it is never heard (add a move with `does: Ask(\"day\")`)",
        ],
    );
    // What the customer says by the way is heard.
    let said = Change::Of(LATE, "says: [\"And?\"]", "says: [\"And? Not { day }?\"]");
    check(&[day, said, when("when: Heard(\"day\")"), Change::Without(POLISH)], &[]);
    check(
        &[day, when("when: Seen(\"day\")")],
        &[
            "stories/late.ron:33:100 ‹Seen(\"day\")› S36 `day` is never seen (let it be seen, or ask whether it was `Heard`)",
        ],
    );
}

#[test]
fn an_event_that_nothing_brings_about_is_found_in_a_count_and_in_an_order_too() {
    check(
        &[when("when: AtLeast(2, Refused(\"a refund\"))")],
        &[
            "stories/late.ron:33:111 ‹Refused(\"a refund\")› warning S17 nothing in the story brings it about that the rep refused \"a refund\" (did you mean `refund`?)",
        ],
    );
    check(
        &[when("when: HappenedSince(what: LookedUp(\"order\"), since: Insisted(\"refund\"))")],
        &[
            "stories/late.ron:33:146 ‹Insisted(\"refund\")› warning S17 nothing in the story brings it about that the customer insisted on \"refund\" (have a move or the customer bring it about, or take this away)",
        ],
    );
}

/// The operation with a dictionary, the story with such facts, and a policy that decides by them.
fn deciding(condition: &str, fact: &str) -> Vec<(String, String, String)> {
    let change = |file: &str, from: &str, to: &str| (file.to_owned(), from.to_owned(), to.to_owned());
    vec![
        change(
            OPERATION,
            "demand: {",
            "facts: { \"tier\": OneOf([\"basic\", \"gold\"]), \"age\": Number },\n    demand: {",
        ),
        change(LATE, "\"day\": (", &format!("{fact}\"day\": (")),
        change(GENEROUS, "record: Unified", &format!("eligibility: {{ {condition} }},\n    record: Unified")),
    ]
}

fn check_deciding(condition: &str, fact: &str, expected: &[&str]) {
    check_deciding_too(condition, fact, &[], expected);
}

fn check_deciding_too(condition: &str, fact: &str, further: &[Change<'_>], expected: &[&str]) {
    let owned = deciding(condition, fact);
    let changes = owned.iter().map(|(file, from, to)| Change::Of(file, from, to));
    check(&changes.chain(further.iter().copied()).collect::<Vec<_>>(), expected);
}

const AGED_GOLD: &str = "\"tier\": (record: Text(\"gold\")), \"age\": (record: Number(3)), ";
const GOLD: &str = "\"tier\": (record: Text(\"gold\")), ";

#[test]
fn a_policy_decides_by_facts_that_the_operation_declares() {
    check_deciding("\"refund\": Record(\"tier\", Is(\"gold\"))", GOLD, &[]);
    check_deciding(
        "\"refnd\": Record(\"teir\", Is(\"gold\"))",
        GOLD,
        &[
            "policies/generous.ron:10:20 ‹\"refnd\"› L29 there is no remedy `refnd`, and no move does it (did you mean `refund`?)",
            "policies/generous.ron:10:36 ‹\"teir\"› L29 the operation's `facts` have no `teir` (did you mean `tier`?)",
        ],
    );
    check_deciding(
        "\"refund\": Fact(\"tier\", Is(\"gold\"))",
        GOLD,
        &[
            "policies/generous.ron:10:30 ‹Fact(\"tier\", Is(\"gold\"))› L29 no policy can see how things are in truth (write `Record` for what the records say, or `Claim` for what the customer says)",
        ],
    );
    check_deciding(
        "\"refund\": AllOf([Record(\"tier\", Is(\"golden\")), Record(\"age\", Yes)])",
        AGED_GOLD,
        &[
            "policies/generous.ron:10:44 ‹\"tier\"› L29 this fact is never `golden` (take the name that the message suggests, declare the fact, or compare it with what it can be)",
            "policies/generous.ron:10:74 ‹\"age\"› L29 this fact is an amount or a number, and it is compared with yes or no (take the name that the message suggests, declare the fact, or compare it with what it can be)",
        ],
    );
    check_deciding(
        "\"refund\": AtLeast(2, Insisted(\"refund\"))",
        "",
        &[
            "policies/generous.ron:10:41 ‹Insisted(\"refund\")› warning L29 nothing in any story brings it about that the customer insisted on \"refund\" (take the name that the message suggests, declare the fact, or compare it with what it can be)",
        ],
    );
}

#[test]
fn a_policy_decides_on_what_moves_do_and_not_on_what_it_allows_itself() {
    let does = Change::Of(LATE, "does: Refuse(\"refund\"), takes", "does: Do(\"a note\"), takes");
    let never = Change::Of(LATE, "on: Refused(\"refund\")", "on: Did(\"a note\")");
    let policy = |levers: &str| format!("eligibility: {{ {levers} }}, record: Unified");
    let allows = policy("\"a note\": Happened(LookedUp(\"order\"))");
    check(&[does, never, Change::Of(GENEROUS, "record: Unified", &allows)], &[]);
    let itself = policy("\"a note\": Eligible(\"refund\")");
    check(
        &[does, never, Change::Of(GENEROUS, "record: Unified", &itself)],
        &[
            "policies/generous.ron:10:30 ‹Eligible(\"refund\")› L29 whether `refund` is eligible is for the policy itself to say (write here what decides on `refund`)",
        ],
    );
}

#[test]
fn a_story_asks_whether_a_policy_allows_what_a_move_of_it_does() {
    let (wrong, unruled) = ("when: Eligible(\"refnd\")", "when: Eligible(\"refund\")");
    check(
        &[when(wrong)],
        &["stories/late.ron:33:100 ‹Eligible(\"refnd\")› S48 no move offers or does `refnd` (did you mean `refund`?)"],
    );
    check(
        &[when(unruled)],
        &[
            "stories/late.ron:33:100 ‹Eligible(\"refund\")› warning L37 no policy says when `refund` is eligible, so it always is (write a condition for it in a policy: `eligibility: { \"refund\": … }`)",
        ],
    );
    check_deciding_too("\"refund\": Record(\"tier\", Is(\"gold\"))", GOLD, &[when(unruled)], &[]);
    // A remedy that is not eligible is refused before it is granted: only a deed can be done against the policy.
    let against = Change::Of(
        LATE,
        "on: Refused(\"refund\"), nth: 2, counting: Case, if: Not(Happened(Denied))",
        "on: Ineligible(\"refund\")",
    );
    check(
        &[against],
        &[
            "stories/late.ron:55:14 ‹Ineligible(\"refund\")› warning S17 nothing in the story brings it about that the rep did \"refund\" although the policy does not allow it (have a move or the customer bring it about, or take this away)",
        ],
    );
}

#[test]
fn a_fact_of_a_story_is_of_the_kind_declared() {
    check_deciding(
        "\"refund\": Record(\"tier\", Is(\"gold\"))",
        "\"tier\": (record: Text(\"golden\")), ",
        &[
            "stories/late.ron:11:26 ‹Text(\"golden\")› L30 `tier` is declared as Text(\"basic\") or Text(\"gold\"), and this is not (write one of the values that the message names, or give the story's own fact another name)",
        ],
    );
}

#[test]
fn a_story_that_offers_a_remedy_has_the_facts_by_which_it_is_decided() {
    check_deciding(
        "\"refund\": Record(\"age\", AtMost(30))",
        "",
        &[
            "stories/late.ron:32:17 ‹\"refund it\"› warning L31 the policy `generous` decides on `refund` by `age`, which this story does not have (add it: `facts: { \"age\": (record: …) }`)",
        ],
    );
}

#[test]
fn eligibility_is_worked_out_for_each_story() {
    let owned = deciding("\"refund\": AllOf([Record(\"tier\", Is(\"gold\")), Happened(LookedUp(\"order\"))])", GOLD);
    let changes: Vec<Change<'_>> = owned.iter().map(|(file, from, to)| Change::Of(file, from, to)).collect();
    let scenario = linked(&changes);
    let (policy, story) = (scenario.policy("generous").unwrap_or(9), scenario.story("late").unwrap_or(9));
    let policy = &scenario.policies[policy];
    // The story watches for having looked the order up anyway, second to a supervisor's no.
    let condition = Condition::AllOf(vec![Condition::Always(true), Condition::Happened(1)]);
    let words = &scenario.scripts[story].words;
    let word = |name: &str| words.iter().position(|word| word == name).map_or(99, |word| word as u16);
    let (refund, call) = (word("refund"), word("a call"));
    let decided: Vec<(usize, &Condition)> =
        policy.eligibility[story].iter().enumerate().filter_map(|(word, it)| Some((word, it.as_ref()?))).collect();
    assert_eq!(decided, [(usize::from(refund), &condition)]);
    let known = Known { happened: 0, looked_up: 0, heard: 0, eligible: 0, mood: 0.5 };
    let looked = Known { happened: 1 << 1, ..known };
    assert_eq!((policy.eligible(1, refund, &known), policy.eligible(1, refund, &looked)), (false, true));
    assert!(policy.eligible(1, call, &known), "nothing is said of calls");
    assert!(scenario.policies[1 - scenario.policy("generous").unwrap_or(9)].eligible(1, refund, &known));
}

#[test]
fn conditions_on_moods_and_on_what_was_looked_up_hold_as_things_stand() {
    let known = Known { happened: 0b100, looked_up: 0b10, heard: 0b1000, eligible: 0b10000, mood: 0.25 };
    assert!(Condition::Mood(Match::Below(0.3)).holds(&known) && !Condition::Mood(Match::AtLeast(0.3)).holds(&known));
    assert!(Condition::LookedUp(1).holds(&known) && !Condition::LookedUp(0).holds(&known));
    assert!(Condition::Heard(3).holds(&known) && !Condition::Heard(0).holds(&known));
    assert!(Condition::Eligible(4).holds(&known) && !Condition::Eligible(3).holds(&known));
    assert!(Condition::Happened(2).holds(&known) && !Condition::Always(false).holds(&known));
}

#[test]
fn amounts_are_worked_out_and_what_is_none_is_found() {
    let times = |names: &str| format!("worth: Times([{names}])");
    let with = |worth: &str| {
        let facts = "\"people\": (record: Number(3)), \"day\": (";
        let scenario =
            linked(&[Change::Of(LATE, "\"day\": (", facts), Change::Of(LATE, "worth: Fact(\"price\")", worth)]);
        let story = scenario.story("late").unwrap_or(9);
        scenario.scripts[story].moves.iter().find_map(|what| match what.act {
            Some(Act::Offer { cents, .. }) => Some(cents),
            _ => None,
        })
    };
    assert_eq!(with(&times("\"price\", \"people\"")), Some(11_400));
    assert_eq!(with("worth: AtMost(100, Times([\"price\", \"people\"]))"), Some(10_000));
    assert_eq!(with("worth: Sum([Times([\"price\", \"people\"]), Money(0.5)])"), Some(11_450));
    assert_eq!(with("worth: Less(Fact(\"price\"), Money(8))"), Some(3_000));
    assert_eq!(with("worth: Divided(of: Fact(\"price\"), by: \"people\")"), Some(1_267));
    let wrong = [
        (times("\"price\", \"day\""), "84 ‹\"day\"›", "the fact `day` is not an amount"),
        (times("\"price\", \"price\""), "75 ‹\"price\"›", "money times money is no money: `price` is one too many"),
        (times(""), "68 ‹Times([])›", "nothing is multiplied or added here"),
        (
            "worth: Sum([Fact(\"price\"), Money(-1)])".to_owned(),
            "68 ‹Sum([Fact(\"price\"), Money(-1)])›",
            "an amount lies from 0 to 1,000,000,000, and -1 does not",
        ),
        (
            "worth: Less(Fact(\"price\"), Money(99))".to_owned(),
            "68 ‹Less(Fact(\"price\"), Money(99))›",
            "99 cannot be taken from 38: an amount is not below 0",
        ),
        (
            "worth: Divided(of: Money(9), by: \"price\")".to_owned(),
            "94 ‹\"price\"›",
            "an amount is divided by a number, and `price` is money",
        ),
    ];
    for (worth, place, message) in wrong {
        let help = "name facts that are amounts, or write the amount; none is negative or beyond 1,000,000,000";
        let expected = format!("stories/late.ron:32:{place} S28 {message} ({help})");
        check(&[Change::Of(LATE, "worth: Fact(\"price\")", &worth)], &[&expected]);
    }
}
