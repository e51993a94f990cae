//! What is found about the moments of a story and the ways between them, and what is not.

use super::{Change, LATE, check};

#[test]
fn a_moment_of_an_unknown_name_is_found_wherever_it_is_named() {
    check(
        &[Change::Of(LATE, "begin: \"opening\"", "begin: \"openning\"")],
        &["stories/late.ron:14:12 ‹\"openning\"› S01 there is no moment `openning` (did you mean `opening`?)"],
    );
    check(
        &[Change::Of(LATE, "denied: \"no\"", "denied: \"know\"")],
        &[
            "stories/late.ron:32:129 ‹\"know\"› S01 there is no moment `know` (there are `opening`, `what now`, `offered`, `glad` and `no`)",
        ],
    );
    check(
        &[Change::Of(LATE, "(share: 0.8, then: \"glad\")", "(share: 0.8, then: \"happy ever after\")")],
        &[
            "stories/late.ron:37:77 ‹\"happy ever after\"› S01 there is no moment `happy ever after` (there are `opening`, `what now`, `offered`, `glad` and `no`)",
        ],
    );
    check(
        &[Change::Of(LATE, "on: AnotherChannel, at: \"what now\"", "on: AnotherChannel, at: \"What now?\"")],
        &["stories/late.ron:58:108 ‹\"What now?\"› S01 there is no moment `What now?` (did you mean `what now`?)"],
    );
    check(
        &[Change::Of(LATE, "mood: -0.15, says", "then: \"upset\", mood: -0.15, says")],
        &[
            "stories/late.ron:54:32 ‹\"upset\"› S01 there is no moment `upset` (there are `opening`, `what now`, `offered`, `glad` and `no`)",
        ],
    );
}

#[test]
fn a_move_a_branch_and_a_reaction_lead_on_or_end_and_not_both() {
    check(
        &[Change::Of(LATE, "takes: Seconds(15), ends: Refused", "takes: Seconds(15)")],
        &[
            "stories/late.ron:48:17 ‹\"give up\"› S02 the move `give up` does not say what follows (write `then: \"a moment\"` or `ends: Resolved`)",
        ],
    );
    check(
        &[Change::Of(LATE, "takes: Seconds(15), ends: Refused", "takes: Seconds(15), then: \"glad\", ends: Refused")],
        &[
            "stories/late.ron:48:69 ‹Refused› S02 the move `give up` cannot both lead on and end (take `then` or `ends` away)",
        ],
    );
    check(
        &[Change::Of(LATE, "(share: 0.8, then: \"glad\")", "(share: 0.8, then: \"glad\", ends: Resolved)")],
        &["stories/late.ron:37:91 ‹Resolved› S02 a branch cannot both lead on and end (take `then` or `ends` away)"],
    );
    check(
        &[Change::Of(LATE, "priority: 1, ends", "priority: 1, then: \"no\", ends")],
        &[
            "stories/late.ron:55:115 ‹WalkedAway› S02 a reaction cannot both lead on and end (take `then` or `ends` away)",
        ],
    );
}

#[test]
fn an_offer_says_what_follows_a_refusal_and_other_moves_do_not() {
    check(
        &[Change::Of(LATE, ", denied: \"no\", gave_up: WalkedAway", "")],
        &[
            "stories/late.ron:32:17 ‹\"refund it\"› S03 the offer `refund it` needs `denied` (name the moment after a supervisor's refusal: `denied: \"…\"`)",
            "stories/late.ron:32:17 ‹\"refund it\"› S03 the offer `refund it` needs `gave_up` (say how it ends when the customer stops waiting: `gave_up: WalkedAway`)",
        ],
    );
    check(
        &[Change::Of(
            LATE,
            "takes: Seconds(15), ends: Refused",
            "takes: Seconds(15), ends: Refused, gave_up: WalkedAway",
        )],
        &[
            "stories/late.ron:48:64 ‹gave_up› warning S03 `give up` offers nothing, so `gave_up` does nothing (take it away, or make the move an offer)",
        ],
    );
}

#[test]
fn a_moment_has_moves_or_luck_and_not_both() {
    check(
        &[Change::Of(
            LATE,
            "\"no\": (\n            says: [\"So nothing?\"],",
            "\"no\": (says: []),\n        \"still no\": (\n            says: [\"So nothing?\"],",
        )],
        &[
            "lines/pl.ftl warning T04 1 of 9 spoken lines of `late` are not translated (the first is `late-still-no-1`)",
            "lines/pl.ftl:18:1 ‹late-no-1› T02 no line of a story has the id `late-no-1` (take it away)",
            "stories/late.ron:44:9 ‹\"no\"› S04 at `no` nothing can happen (write `moves` or `chance`)",
            "stories/late.ron:45:9 ‹\"still no\"› warning S05 nothing leads to the moment `still no` (lead to it with `then`, or take it away)",
        ],
    );
    check(
        &[Change::Of(
            LATE,
            "\"offered\": (chance",
            "\"offered\": (moves: { \"wait\": (takes: Seconds(1), ends: Resolved) }, chance",
        )],
        &["stories/late.ron:37:9 ‹\"offered\"› S04 `offered` has both moves and chance (take one of the two away)"],
    );
    check(
        &[Change::Of(LATE, "[(share: 0.8, then: \"glad\"), (share: 0.2, then: \"what now\")]", "[]")],
        &[
            "stories/late.ron:37:9 ‹\"offered\"› S04 the chance of `offered` has no branches (write where luck can lead)",
        ],
    );
}

#[test]
fn a_moment_that_nothing_leads_to_is_found() {
    check(
        &[Change::Of(
            LATE,
            "\"glad\": (\n",
            "\"aside\": (moves: { \"go on\": (takes: Seconds(1), then: \"glad\") }),\n        \"glad\": (\n",
        )],
        &[
            "stories/late.ron:38:9 ‹\"aside\"› warning S05 nothing leads to the moment `aside` (lead to it with `then`, or take it away)",
        ],
    );
    check(
        &[
            Change::Of(LATE, "mood: -0.15, says", "then: \"aside\", mood: -0.15, says"),
            Change::Of(
                LATE,
                "\"glad\": (\n",
                "\"aside\": (moves: { \"go on\": (takes: Seconds(1), then: \"glad\") }),\n        \"glad\": (\n",
            ),
        ],
        &[],
    );
    // Whoever is handed over may object to it.
    check(
        &[
            Change::Of(
                LATE,
                "priority: 1, ends: WalkedAway),\n",
                "priority: 1, ends: WalkedAway),\n        (on: Transferred, then: \"aside\"),\n",
            ),
            Change::Of(
                LATE,
                "\"glad\": (\n",
                "\"aside\": (moves: { \"go on\": (takes: Seconds(1), then: \"glad\") }),\n        \"glad\": (\n",
            ),
        ],
        &[],
    );
}

#[test]
fn a_story_needs_an_ending_that_can_be_reached() {
    check(
        &[
            Change::Of(LATE, "takes: Seconds(40), then: \"what now\"", "takes: Seconds(40), then: \"opening\""),
            Change::Of(LATE, "at: \"what now\"", "at: \"glad\""),
        ],
        &[
            "stories/late.ron:14:12 ‹\"opening\"› S06 no ending can be reached from the beginning (give some move `ends: …`)",
            "stories/late.ron:29:9 ‹\"what now\"› warning S05 nothing leads to the moment `what now` (lead to it with `then`, or take it away)",
            "stories/late.ron:37:9 ‹\"offered\"› warning S05 nothing leads to the moment `offered` (lead to it with `then`, or take it away)",
            "stories/late.ron:44:9 ‹\"no\"› warning S05 nothing leads to the moment `no` (lead to it with `then`, or take it away)",
        ],
    );
}

#[test]
fn a_loop_that_never_ends_is_found_where_it_is_entered() {
    check(
        &[
            Change::Of(LATE, "takes: Seconds(15), then: \"what now\"", "takes: Seconds(15), then: \"round\""),
            Change::Of(
                LATE,
                "\"glad\": (\n",
                "\"round\": (moves: { \"once more\": (takes: Seconds(1), then: \"and round\") }),\n        \"and round\": (moves: { \"again\": (takes: Seconds(1), then: \"round\") }),\n        \"glad\": (\n",
            ),
        ],
        &[
            "stories/late.ron:38:9 ‹\"round\"› S07 no ending can be reached from the moment `round` (give it, or a moment that follows, a move with `ends`)",
        ],
    );
    check(
        &[
            Change::Of(LATE, "takes: Seconds(15), then: \"what now\"", "takes: Seconds(15), then: \"round\""),
            Change::Of(
                LATE,
                "\"glad\": (\n",
                "\"round\": (moves: { \"once more\": (does: Refuse(\"refund\"), takes: Seconds(1), then: \"round\") }),\n        \"glad\": (\n",
            ),
        ],
        &[],
    );
}

#[test]
fn shares_of_luck_lie_between_0_and_1_and_add_up() {
    check(
        &[Change::Of(LATE, "share: 0.8, then", "share: 0.9, then")],
        &[
            "stories/late.ron:37:47 ‹branches› S08 the shares of the luck `accepts` add up to 1.1, not 1 (change them so that their sum is 1)",
        ],
    );
    check(
        &[
            Change::Of(LATE, "share: 0.8, then", "share: 1.8, then"),
            Change::Of(LATE, "share: 0.2, then", "share: -0.8, then"),
        ],
        &[
            "stories/late.ron:37:66 ‹1.8› S08 a share lies from 0 to 1, and 1.8 does not (change the shares so that their sum is 1)",
            "stories/late.ron:37:94 ‹-0.8› S08 a share lies from 0 to 1, and -0.8 does not (change the shares so that their sum is 1)",
        ],
    );
}
