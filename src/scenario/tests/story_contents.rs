//! What is found about the facts, the goal, the tests and the numbers of a story, and what is not.

use super::{Change, LATE, changed, check, shown};
use crate::scenario::load;

#[test]
fn shares_of_what_comes_afterwards_lie_between_0_and_1() {
    check(
        &[Change::Of(LATE, "silent: 0.7", "silent: 70")],
        &["stories/late.ron:60:37 ‹70› S09 a share lies from 0 to 1, and 70 does not (for 70 % write 0.7)"],
    );
    check(
        &[
            Change::Of(LATE, "share: 0.5, after", "share: 1.5, after"),
            Change::Of(LATE, "share: 0.3, after", "share: -0.3, after"),
        ],
        &[
            "stories/late.ron:58:63 ‹1.5› S09 a share lies from 0 to 1, and 1.5 does not (write a number from 0 to 1)",
            "stories/late.ron:59:46 ‹-0.3› S09 a share lies from 0 to 1, and -0.3 does not (write a number from 0 to 1)",
        ],
    );
}

#[test]
fn a_brace_without_its_counterpart_is_found() {
    check(
        &[Change::Of(LATE, "[\"I said { order }.\"]", "[\"I said { order.\"]")],
        &[
            "lines/pl.ftl:20:1 ‹late-reaction-2-1› warning T03 the text that `late-reaction-2-1` translates has changed since (read it again, then write `# 7977` above)",
            "stories/late.ron:54:46 ‹\"I said { order.\"› warning S44 this `{` has no counterpart, so it is shown (write a fact as `{ name }`, or take the brace away)",
        ],
    );
}

#[test]
fn a_fact_of_an_unknown_name_is_found_wherever_it_is_used() {
    check(
        &[Change::Of(LATE, "parcel { order }", "parcel { oder }")],
        &[
            "lines/pl.ftl:4:1 ‹late-opening-1› warning T03 the text that `late-opening-1` translates has changed since (read it again, then write `# 6600` above)",
            "stories/late.ron:17:20 ‹\"Where is my parcel { oder }?\"› S10 there is no fact `oder` (did you mean `order`?)",
        ],
    );
    check(
        &[Change::Of(LATE, "\"Hello. One moment.\"", "\"Hello, { name }. One moment.\"")],
        &[
            "lines/pl.ftl:12:1 ‹late-opening-look-it-up-2› warning T03 the text that `late-opening-look-it-up-2` translates has changed since (read it again, then write `# 9202` above)",
            "stories/late.ron:25:21 ‹\"Hello, { name }. One moment.\"› S10 there is no fact `name` (there are `order`, `price`, `delivered` and `day`)",
        ],
    );
    check(
        &[Change::Of(LATE, "[\"I said { order }.\"]", "[\"I said { ordr }.\"]")],
        &[
            "lines/pl.ftl:20:1 ‹late-reaction-2-1› warning T03 the text that `late-reaction-2-1` translates has changed since (read it again, then write `# 10c7` above)",
            "stories/late.ron:54:46 ‹\"I said { ordr }.\"› S10 there is no fact `ordr` (did you mean `order`?)",
        ],
    );
    check(
        &[Change::Of(LATE, "tells: [\"delivered\"]", "tells: [\"deliverd\"]")],
        &["stories/late.ron:20:41 ‹\"deliverd\"› S10 there is no fact `deliverd` (did you mean `delivered`?)"],
    );
    check(
        &[Change::Of(LATE, "must_tell: [(fact: \"day\"", "must_tell: [(fact: \"date\"")],
        &["stories/late.ron:64:28 ‹\"date\"› S10 there is no fact `date` (did you mean `day`?)"],
    );
    check(
        &[Change::Of(LATE, "Told(\"day\")]", "Told(\"dya\")]")],
        &["stories/late.ron:13:34 ‹Told(\"dya\")› S10 there is no fact `dya` (did you mean `day`?)"],
    );
    check(
        &[Change::Of(LATE, "worth: Fact(\"price\")", "worth: Part(of: \"prize\", share: 0.5)")],
        &["stories/late.ron:32:77 ‹\"prize\"› S10 there is no fact `prize` (did you mean `price`?)"],
    );
    check(
        &[Change::Of(LATE, "when: Happened(LookedUp(\"order\"))", "when: Happened(Told(\"ordre\"))")],
        &["stories/late.ron:33:109 ‹Told(\"ordre\")› S10 there is no fact `ordre` (did you mean `order`?)"],
    );
}

#[test]
fn a_fact_that_nothing_uses_is_found() {
    check(
        &[Change::Of(
            LATE,
            "\"day\": (record: Text(\"Friday\")),",
            "\"day\": (record: Text(\"Friday\")),\n        \"colour\": (record: Text(\"red\")),",
        )],
        &[
            "stories/late.ron:12:9 ‹\"colour\"› warning S11 nothing uses the fact `colour` (tell it, fill it into a line, write `seen` where the rep is to see it, or take it away)",
        ],
    );
}

#[test]
fn a_fact_that_no_move_looks_up_is_found() {
    check(
        &[Change::Of(
            LATE,
            "Money(38.00), seen: WhenLookedUp(\"order\")",
            "Money(38.00), seen: WhenLookedUp(\"oder\")",
        )],
        &[
            "stories/late.ron:9:47 ‹WhenLookedUp(\"oder\")› S12 no move looks up `oder`, so nobody ever sees `price` (did you mean `order`?)",
        ],
    );
}

#[test]
fn a_test_fixes_luck_that_exists_and_branches_that_exist() {
    check(
        &[Change::Of(LATE, "\"accepts\": 1, \"supervisor\": 2", "\"acepts\": 1, \"supervisor\": 3")],
        &[
            "stories/late.ron:71:21 ‹\"acepts\"› S13 there is no luck `acepts` (did you mean `accepts`?)",
            "stories/late.ron:71:48 ‹3› S13 the luck `supervisor` has branches 1 to 2, not 3 (take the name and the number of a branch that exists)",
        ],
    );
    check(
        &[Change::Of(LATE, "\"accepts\": 1, \"supervisor\": 2", "\"accepts\": 0")],
        &[
            "stories/late.ron:71:32 ‹0› S13 the luck `accepts` has branches 1 to 2, not 0 (take the name and the number of a branch that exists)",
        ],
    );
    check(
        &[Change::Of(LATE, "\"accepts\": 1, \"supervisor\": 2", "\"accepts\": 3")],
        &[
            "stories/late.ron:71:32 ‹3› S13 the luck `accepts` has branches 1 to 2, not 3 (take the name and the number of a branch that exists)",
        ],
    );
}

#[test]
fn a_test_plays_moves_that_exist() {
    check(
        &[Change::Of(LATE, "(do: \"refund it\")", "(do: \"refund them\")")],
        &[
            "stories/late.ron:72:81 ‹\"refund them\"› S14 there is no move `refund them` (there are `call back`, `carry it out`, `give up`, `look it up`, `refund it`, `say it came`, `say when it comes` and `stay with it`)",
        ],
    );
}

#[test]
fn a_goal_can_be_reached() {
    check(
        &[Change::Of(LATE, "AnyOf([Done(\"refund\")", "AnyOf([Done(\"refnd\")")],
        &["stories/late.ron:13:18 ‹Done(\"refnd\")› S15 no move does or carries out `refnd` (did you mean `refund`?)"],
    );
    check(
        &[Change::Of(LATE, "does: CarryOut, takes", "takes")],
        &[
            "stories/late.ron:13:18 ‹Done(\"refund\")› S15 `refund` is offered but never carried out (add a move with `does: CarryOut`)",
            "stories/late.ron:64:41 ‹Done(\"refund\")› S15 `refund` is offered but never carried out (add a move with `does: CarryOut`)",
        ],
    );
    check(&[Change::Of(LATE, "tells: [\"day\"], ", ""), Change::Of(LATE, "Told(\"day\")", "Told(\"delivered\")")], &[]);
    check(
        &[Change::Of(LATE, "tells: [\"day\"], ", "")],
        &["stories/late.ron:13:34 ‹Told(\"day\")› S15 no move tells `day` (add a move for it)"],
    );
}

/// What the check of the late parcel asks for.
const ALL_CHECKED: &str = "        forbid: [(event: Said(\"blame\"), because: \"Nobody is helped by it.\")],\n        must_tell: [(fact: \"day\", when: Done(\"refund\"))],\n        ends: [Resolved, Promised],\n";

#[test]
fn a_goal_that_counts_is_something_to_fail_and_counts_nothing_where_there_is_none() {
    check(&[Change::Of(LATE, ALL_CHECKED, "        solved: (weight: 2),\n")], &[]);
    check(
        &[Change::Of(LATE, ALL_CHECKED, "        solved: (weight: -1),\n")],
        &[
            "stories/late.ron:63:26 ‹-1› S21 a weight lies from 0 to 1,000,000, and -1 does not (write a number of at least 0)",
        ],
    );
    check(
        &[
            Change::Of(LATE, "    goal: AnyOf([Done(\"refund\"), Told(\"day\")]),\n", ""),
            Change::Of(LATE, "pass: 75", "pass: 75, solved: (weight: 2)"),
        ],
        &[
            "stories/late.ron:65:19 ‹solved› warning S15 the story has no goal, so `solved` counts nothing (say what would solve the matter (`goal: Done(\"…\")`), or take `solved` away)",
        ],
    );
}

#[test]
fn a_check_that_every_contact_passes_is_found() {
    check(
        &[Change::Of(LATE, ALL_CHECKED, "        solved: (weight: 0),\n")],
        &[
            "stories/late.ron:62:5 ‹check› warning S16 every contact passes this check (name the endings that will do, what must be told, or what is forbidden)",
        ],
    );
}

#[test]
fn what_can_never_happen_is_found() {
    check(
        &[Change::Of(LATE, "on: Refused(\"refund\")", "on: Refused(\"a refund\")")],
        &[
            "stories/late.ron:55:14 ‹Refused(\"a refund\")› warning S17 nothing in the story brings it about that the rep refused \"a refund\" (did you mean `refund`?)",
        ],
    );
    check(
        &[Change::Of(
            LATE,
            "when: Happened(LookedUp(\"order\"))",
            "when: AllOf([Happened(LookedUp(\"order\")), Not(Happened(LookedUp(\"ordre\")))])",
        )],
        &[
            "stories/late.ron:33:149 ‹LookedUp(\"ordre\")› warning S17 nothing in the story brings it about that the rep looked up \"ordre\" (did you mean `order`?)",
        ],
    );
    check(
        &[Change::Of(LATE, "event: Said(\"blame\")", "event: Said(\"guess\")")],
        &[
            "stories/late.ron:63:26 ‹Said(\"guess\")› warning S17 nothing in the story brings it about that the rep showed \"guess\" (have a move or the customer bring it about, or take this away)",
        ],
    );
    check(&[Change::Of(LATE, "event: Said(\"blame\")", "event: Did(\"refund\")")], &[]);
}

#[test]
fn a_mood_lies_on_its_scale() {
    check(
        &[Change::Of(
            LATE,
            "mood: 0.6, patience: (turns: 10, mood: 0.1)",
            "mood: 6, patience: (turns: 10, mood: -0.1)",
        )],
        &[
            "stories/late.ron:6:22 ‹6› S19 a mood lies from 0 to 1, and 6 does not (write a number on the scale)",
            "stories/late.ron:6:53 ‹-0.1› S19 a mood lies from 0 to 1, and -0.1 does not (write a number on the scale)",
        ],
    );
    check(
        &[Change::Of(LATE, "mood: -0.15", "mood: -15"), Change::Of(LATE, "mood: -0.2", "mood: 2")],
        &[
            "stories/late.ron:54:32 ‹-15› S19 a change of mood lies from -1 to 1, and -15 does not (write a number on the scale)",
            "stories/late.ron:58:126 ‹2› S19 a change of mood lies from -1 to 1, and 2 does not (write a number on the scale)",
        ],
    );
}

#[test]
fn a_count_begins_at_one() {
    check(
        &[Change::Of(LATE, "nth: 2", "nth: 0")],
        &[
            "stories/late.ron:55:38 ‹0› S20 `nth` counts from 1 to 255, and 0 never comes up (write 1 for the first time, or leave `nth` out for each time)",
        ],
    );
    check(
        &[Change::Of(LATE, "nth: 2", "nth: 256")],
        &[
            "stories/late.ron:55:38 ‹256› S20 `nth` counts from 1 to 255, and 256 never comes up (write 1 for the first time, or leave `nth` out for each time)",
        ],
    );
    check(&[Change::Of(LATE, "nth: 2", "nth: 1")], &[]);
}

#[test]
fn a_weight_is_not_negative() {
    check(
        &[Change::Of(LATE, "weight: 2", "weight: -2")],
        &[
            "stories/late.ron:34:123 ‹-2› S21 a weight lies from 0 to 1,000,000, and -2 does not (write a number of at least 0)",
        ],
    );
    check(
        &[Change::Of(LATE, "issue: \"delivery\",", "issue: \"delivery\",\n    weight: -1,")],
        &[
            "stories/late.ron:6:13 ‹-1› S21 a weight lies from 0 to 1,000,000, and -1 does not (write a number of at least 0)",
        ],
    );
}

#[test]
fn a_customer_has_patience_for_a_turn() {
    check(
        &[Change::Of(LATE, "turns: 10", "turns: 0")],
        &[
            "stories/late.ron:6:45 ‹0› S22 the customer walks away before the first move (write at least 1, or leave `turns` out)",
        ],
    );
    check(&[Change::Of(LATE, "turns: 10", "turns: 1")], &[]);
}

#[test]
fn a_moment_where_every_move_has_a_condition_is_found() {
    check(
        &[Change::Of(
            LATE,
            "takes: Seconds(20), ends: Resolved, worth: Best",
            "takes: Seconds(20), when: Happened(LookedUp(\"order\")), ends: Resolved, worth: Best",
        )],
        &[
            "stories/late.ron:38:9 ‹\"glad\"› warning S23 at `glad` it may be that no move is possible (leave one move without `when`)",
        ],
    );
    check(
        &[Change::Of(
            LATE,
            "takes: Seconds(20), ends: Resolved, worth: Best",
            "takes: Seconds(20), when: Happened(LookedUp(\"order\")), ends: Resolved, worth: Best),\n                \"not yet\": (takes: Seconds(20), when: Not(Happened(LookedUp(\"order\"))), ends: Unresolved",
        )],
        &[],
    );
}

#[test]
fn the_best_move_should_not_always_come_first() {
    check(
        &[
            Change::Of(
                LATE,
                "\"say it came\": (tells: [\"delivered\"], takes: Seconds(10), then: \"opening\", worth: Poor, wordings: {\n                    \"It says delivered.\": [\"blame\"],\n                }),\n",
                "",
            ),
            Change::Of(
                LATE,
                "\"Hello. One moment.\": [\"greet\"],\n                }),",
                "\"Hello. One moment.\": [\"greet\"],\n                }),\n                \"say it came\": (tells: [\"delivered\"], takes: Seconds(10), then: \"opening\", worth: Poor, wordings: { \"It says delivered.\": [\"blame\"] }),",
            ),
            Change::Of(
                LATE,
                "\"give up\": (takes: Seconds(15), ends: Refused, worth: Fine)",
                "\"give up\": (takes: Seconds(15), ends: Refused)",
            ),
            Change::Of(
                LATE,
                "\"stay with it\": (does",
                "\"ask\": (takes: Seconds(15), then: \"glad\", worth: Best),\n                \"stay with it\": (does",
            ),
        ],
        &[
            "stories/late.ron:15:5 ‹moments› warning S24 the best move comes first at each of the 3 moments that have one (put another first at some of them)",
        ],
    );
}

#[test]
fn the_best_wording_should_not_always_be_the_longest() {
    check(
        &[
            Change::Of(
                LATE,
                "when: Happened(LookedUp(\"order\")), ends: Resolved, worth: Fine",
                "when: Happened(LookedUp(\"order\")), ends: Resolved, worth: Fine, wordings: { \"Friday.\": [] }",
            ),
            Change::Of(
                LATE,
                "gave_up: WalkedAway, worth: Best",
                "gave_up: WalkedAway, worth: Best, wordings: { \"You shall have it back.\": [] }",
            ),
            Change::Of(
                LATE,
                "ends: Refused, worth: Fine",
                "ends: Refused, worth: Best, wordings: { \"I am sorry, no.\": [] }",
            ),
            Change::Of(
                LATE,
                "then: \"what now\", worth: Poor",
                "then: \"what now\", worth: Poor, wordings: { \"No.\": [] }",
            ),
        ],
        &[
            "lines/pl.ftl warning T04 4 of 13 spoken lines of `late` are not translated (the first is `late-what-now-refund-it-1`)",
            "stories/late.ron:15:5 ‹moments› warning S25 the best wording is the longest at each of 3 moments (shorten some, write out others)",
        ],
    );
    check(
        &[
            Change::Of(
                LATE,
                "when: Happened(LookedUp(\"order\")), ends: Resolved, worth: Fine",
                "when: Happened(LookedUp(\"order\")), ends: Resolved, worth: Fine, wordings: { \"It comes on Friday, as far as I can see from here.\": [] }",
            ),
            Change::Of(
                LATE,
                "gave_up: WalkedAway, worth: Best",
                "gave_up: WalkedAway, worth: Best, wordings: { \"You shall have it back.\": [] }",
            ),
            Change::Of(
                LATE,
                "ends: Refused, worth: Fine",
                "ends: Refused, worth: Best, wordings: { \"I am sorry, no.\": [] }",
            ),
            Change::Of(
                LATE,
                "then: \"what now\", worth: Poor",
                "then: \"what now\", worth: Poor, wordings: { \"No.\": [] }",
            ),
        ],
        &[
            "lines/pl.ftl warning T04 4 of 13 spoken lines of `late` are not translated (the first is `late-what-now-refund-it-1`)",
        ],
    );
}

#[test]
fn what_becomes_of_an_ending_is_said_once() {
    check(
        &[Change::Of(
            LATE,
            "(ended: WalkedAway, silent: 0.7),",
            "(ended: WalkedAway, silent: 0.7),\n        (ended: Promised, silent: 0.1),\n        (ended: WalkedAway, silent: 0.2),",
        )],
        &[
            "stories/late.ron:62:17 ‹WalkedAway› S26 what becomes of a contact that ended as `WalkedAway` is said twice (make one rule of the two)",
        ],
    );
}

#[test]
fn a_law_of_time_can_be_drawn_from() {
    check(
        &[Change::Of(LATE, "Exponential(mean: Seconds(30))", "Gamma(mean: Seconds(30), shape: 0)")],
        &[
            "stories/late.ron:33:62 ‹Gamma(mean: Seconds(30), shape: 0)› S27 the shape of a law lies from 0.01 to a million (change the number that the message names)",
        ],
    );
    check(
        &[Change::Of(
            LATE,
            "after: Days(3), on: Email, takes: Minutes(2)",
            "after: Empirical([]), on: Email, takes: Weibull(scale: Minutes(0), shape: 1)",
        )],
        &[
            "stories/late.ron:59:58 ‹Empirical([])› S27 an empirical law needs a value with a weight above 0 (change the number that the message names)",
            "stories/late.ron:59:91 ‹Weibull(scale: Minutes(0), shape: 1)› S27 the scale of a Weibull law must be above 0 (change the number that the message names)",
        ],
    );
    check(&[Change::Of(LATE, "does: CarryOut, takes: Seconds(20)", "does: CarryOut, takes: Seconds(0)")], &[]);
}

#[test]
fn an_offer_is_worth_an_amount() {
    check(
        &[Change::Of(LATE, "worth: Fact(\"price\")", "worth: Fact(\"order\")")],
        &[
            "stories/late.ron:32:73 ‹\"order\"› S28 the fact `order` is not an amount (name facts that are amounts, or write the amount; none is negative or beyond 1,000,000,000)",
        ],
    );
    check(
        &[
            Change::Of(LATE, "worth: Fact(\"price\")", "worth: Money(-5)"),
            Change::Of(LATE, "\"So nothing?\"", "\"So nothing? It cost { price }.\""),
        ],
        &[
            "lines/pl.ftl:18:1 ‹late-no-1› warning T03 the text that `late-no-1` translates has changed since (read it again, then write `# 7c70` above)",
            "stories/late.ron:32:68 ‹Money(-5)› S28 an amount lies from 0 to 1,000,000,000, and -5 does not (name facts that are amounts, or write the amount; none is negative or beyond 1,000,000,000)",
        ],
    );
    check(&[Change::Of(LATE, "worth: Fact(\"price\")", "worth: Part(of: \"price\", share: 1.5)")], &[]);
}

#[test]
fn marks_are_out_of_a_hundred() {
    check(
        &[Change::Of(LATE, "pass: 75", "pass: 0.75"), Change::Of(LATE, "score: 100", "score: 101")],
        &[
            "stories/late.ron:73:44 ‹101› S29 a mark lies from 0 to 100, and 101 does not (write a number from 0 to 100)",
        ],
    );
    check(
        &[Change::Of(LATE, "pass: 75", "pass: 175"), Change::Of(LATE, "score: 100", "score_below: -1")],
        &[
            "stories/late.ron:66:15 ‹175› S29 a mark lies from 0 to 100, and 175 does not (write a number from 0 to 100)",
            "stories/late.ron:73:50 ‹-1› S29 a mark lies from 0 to 100, and -1 does not (write a number from 0 to 100)",
        ],
    );
}

/// The words underlined, with the code, of all errors after these changes.
fn errors(changes: &[Change<'_>]) -> Vec<String> {
    let found = shown(&load(&changed(changes))).into_iter().filter(|line| !line.contains(" warning "));
    let told = found.filter_map(|line| {
        let (_, rest) = line.split_once('‹')?;
        let (words, rest) = rest.split_once('›')?;
        Some(format!("{words}: {}", rest.split_whitespace().next()?))
    });
    told.collect()
}

#[test]
fn all_that_is_wrong_within_one_move_is_found_at_once() {
    let slips = "(does: Lookup(\"order\"), takes: 40 seconds, then: 7, worth: Good, ";
    let right = "(does: LookUp(\"order\"), takes: Seconds(40), then: \"what now\", worth: Best, ";
    assert_eq!(errors(&[Change::Of(LATE, right, slips)]), ["Lookup: N18", "40 seconds: N12", "7: N19", "Good: N18"]);
    let slips =
        "(tells: \"day\", takes: Exponential(mean: Seconds(30)), when: Happened(LookedUp(\"order\")), ends: Happy, ";
    let right = "(tells: [\"day\"], takes: Exponential(mean: Seconds(30)), when: Happened(LookedUp(\"order\")), ends: Resolved, ";
    assert_eq!(errors(&[Change::Of(LATE, right, slips)]), ["\"day\": N19", "Happy: N18"]);
}

#[test]
fn all_that_is_wrong_within_one_list_or_check_is_found_at_once() {
    let right = "forbid: [(event: Said(\"blame\"), because: \"Nobody is helped by it.\")],";
    let slips = "forbid: [(evnt: Said(\"blame\"), because: 7), (event: Sayd(\"blame\"))],";
    let changes = [
        Change::Of(LATE, right, slips),
        Change::Of(
            LATE,
            "ends: [Resolved, Promised],\n        pass: 75",
            "ends: [Resolvd, Promisd],\n        pass: \"75\"",
        ),
    ];
    assert_eq!(errors(&changes), ["evnt: N16", "7: N19", "Sayd: N18", "Resolvd: N18", "Promisd: N18", "\"75\": N19"]);
}

#[test]
fn a_span_below_nothing_is_found_once() {
    for law in ["Minutes(-1)", "Exponential(mean: Minutes(-1))"] {
        let errors = errors(&[Change::Of(LATE, "takes: Exponential(mean: Seconds(30))", &format!("takes: {law}"))]);
        assert_eq!(errors, ["-1: N13"], "{law}");
    }
}

#[test]
fn what_is_cut_in_a_remedy_keeps_its_closing_mark() {
    let says = "says: \"I left my coat on the bus this morning and nobody has it.\"";
    let found = shown(&load(&changed(&[Change::Of(LATE, "says: [\"And?\"]", says)])));
    assert!(found.iter().any(|line| line.contains("…\"]")), "{found:?}");
}
