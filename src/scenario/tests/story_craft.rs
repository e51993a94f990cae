//! What is found about guards, reactions that overlap, texts and limits, and what is not.

use super::{Change, GENEROUS, LATE, check};

const WHEN: &str = "when: Happened(LookedUp(\"order\"))";

#[test]
fn a_guard_that_always_or_never_holds_is_found() {
    check(
        &[Change::Of(LATE, WHEN, "when: AllOf([Happened(Denied), Not(Happened(Denied))])")],
        &[
            "stories/late.ron:33:100 ‹AllOf([Happened(Denied), Not(Happened(De› warning S31 this never holds, so `say when it comes` does not depend on it (mend it, or take away what waits for it)",
        ],
    );
    check(
        &[Change::Of(LATE, "if: Not(Happened(Denied))", "if: Not(Happened(Refused(\"refund\")))")],
        &[
            "stories/late.ron:55:61 ‹Not(Happened(Refused(\"refund\")))› warning S31 this never holds, so the reaction does not depend on it (mend it, or take away what waits for it)",
        ],
    );
    check(&[Change::Of(LATE, WHEN, "when: AnyOf([Happened(Denied), Happened(LookedUp(\"order\"))])")], &[]);
}

#[test]
fn a_weight_is_weighed_against_another_and_is_not_below_nothing() {
    let first = "(on: Said(\"acknowledge\"), once: true, mood: 0.05)";
    let instead = |what: &'static str| Change::Of(LATE, first, what);
    check(
        &[instead("(on: Said(\"acknowledge\"), weight: 2, mood: 0.05)")],
        &[
            "stories/late.ron:53:43 ‹2› warning S43 no other reaction of this priority to the same event has a weight (give another one a weight too, or take this one away)",
        ],
    );
    // The other stands last, so that the numbers of those between stay as they are.
    let end = "priority: 1, ends: WalkedAway),";
    let last = |what: &str| format!("{end}\n        {what}");
    let both = |first: &'static str, other: &str, expected: &[&str]| {
        check(&[instead(first), Change::Of(LATE, end, &last(other))], expected);
    };
    both(
        "(on: Said(\"acknowledge\"), weight: 2, then: \"no\")",
        "(on: Said(\"acknowledge\"), weight: 1, ends: WalkedAway),",
        &[],
    );
    both(
        "(on: Said(\"acknowledge\"), then: \"no\")",
        "(on: Said(\"acknowledge\"), ends: WalkedAway),",
        &[
            "stories/late.ron:56:9 ‹(on: Said(\"acknowledge\"), ends: WalkedAw› warning S32 this can come at the same time as reaction 1 and leads elsewhere; that one counts, as it stands first (give one of them a higher `priority`)",
        ],
    );
    both(
        "(on: Said(\"acknowledge\"), weight: -1)",
        "(on: Said(\"acknowledge\"), weight: 1),",
        &[
            "stories/late.ron:53:43 ‹-1› S21 a weight lies from 0 to 1,000,000, and -1 does not (write a number of at least 0)",
        ],
    );
}

#[test]
fn a_timer_has_a_default_that_can_be_made_and_time_enough_and_is_not_the_only_way_to_fail() {
    let timed = |timer: &'static str| Change::Of(LATE, "says: [\"So nothing?\"],", timer);
    let found = |timer: &'static str, expected: &[&str]| check(&[timed(timer)], expected);
    found("says: [\"So nothing?\"], timer: (lasts: Seconds(20), default: \"give up\"),", &[]);
    found(
        "says: [\"So nothing?\"], timer: (lasts: Seconds(20), default: \"give in\"),",
        &["stories/late.ron:45:73 ‹\"give in\"› S40 `no` has no move `give in` (did you mean `give up`?)"],
    );
    found(
        "says: [\"So nothing?\"], timer: (lasts: Seconds(0), default: \"give up\"),",
        &[
            "stories/late.ron:45:51 ‹Seconds(0)› S40 nobody can choose in no time (write how long the rep has, such as Seconds(20))",
        ],
    );
    found(
        "says: [\"So nothing?\"], timer: (lasts: Seconds(20), default: \"stay with it\"),",
        &[
            "stories/late.ron:45:73 ‹\"stay with it\"› warning S41 only whoever is too slow goes wrong at `no`, with `stay with it` (add a move that is a mistake in itself, or let the default be one that will do)",
        ],
    );
    found(
        "says: [\"So nothing, then, and I have told you all of it twice?\"], timer: (lasts: Seconds(3), default: \"give up\"),",
        &[
            "lines/pl.ftl:18:1 ‹late-no-1› warning T03 the text that `late-no-1` translates has changed since (read it again, then write `# d207` above)",
            "stories/late.ron:45:94 ‹Seconds(3)› warning S42 it takes about 4 s to read what stands here, and there are 3 s (give at least Seconds(4), or write less)",
        ],
    );
    let waits = "timer: (lasts: Minutes(5), default: \"say when it comes\"), moves: {\n                \"refund it\"";
    check(
        &[Change::Of(LATE, "moves: {\n                \"refund it\"", waits)],
        &[
            "stories/late.ron:31:49 ‹\"say when it comes\"› S40 `say when it comes` waits for something, and the clock waits for nobody (take a move without `when`)",
        ],
    );
    let asks = "timer: (lasts: Minutes(5), default: \"refund it\"), moves: {\n                \"refund it\"";
    check(
        &[Change::Of(LATE, "moves: {\n                \"refund it\"", asks)],
        &[
            "stories/late.ron:31:49 ‹\"refund it\"› S40 `refund it` may need a supervisor, and the clock asks nobody (take a move that needs nobody's word)",
        ],
    );
}

/// A procedure with these steps.
fn procedure(steps: &str) -> String {
    format!("procedures: {{ \"p\": (why: \"W.\", steps: {{ {steps} }}) }},\n    check: (")
}

#[test]
fn a_step_that_waits_for_nothing_there_is_or_for_itself_is_found() {
    let asking = "\"look\": (on: LookedUp(\"order\"), after: [\"ask\"]), \"ask it\": (on: Refused(\"refund\"))";
    check(
        &[Change::Of(LATE, "check: (", &procedure(asking))],
        &["stories/late.ron:62:85 ‹\"ask\"› S37 `p` has no step `ask` (there are `look` and `ask it`)"],
    );
    let ring = "\"a\": (on: LookedUp(\"order\"), after: [\"b\"]), \"b\": (on: Denied, after: [\"a\"])";
    check(
        &[Change::Of(LATE, "check: (", &procedure(ring))],
        &[
            "stories/late.ron:62:82 ‹\"b\"› S37 `a` waits for `b`, which waits for `a` (take one `after` of the ring away)",
            "stories/late.ron:62:115 ‹\"a\"› S37 `b` waits for `a`, which waits for `b` (take one `after` of the ring away)",
        ],
    );
}

#[test]
fn a_procedure_that_nobody_can_miss_and_a_step_that_never_comes_are_found() {
    let idle = "\"look\": (on: LookedUp(\"order\"), needed: May)";
    check(
        &[Change::Of(LATE, "check: (", &procedure(idle))],
        &[
            "stories/late.ron:62:19 ‹\"p\"› warning S38 every contact follows `p` (say which step must be taken, or which comes after which)",
        ],
    );
    check(
        &[Change::Of(LATE, "check: (", &procedure("\"look\": (on: LookedUp(\"ordre\"))"))],
        &[
            "stories/late.ron:62:58 ‹LookedUp(\"ordre\")› warning S17 nothing in the story brings it about that the rep looked up \"ordre\" (did you mean `order`?)",
        ],
    );
}

#[test]
fn what_is_stated_of_no_fact_or_in_another_sort_is_found() {
    let stating = |what: &'static str| Change::Of(LATE, "tells: [\"day\"], takes: Exp", what);
    check(
        &[stating("tells: [\"day\"], states: { \"dya\": AsSaid }, takes: Exp")],
        &["stories/late.ron:33:65 ‹\"dya\"› S10 there is no fact `dya` (did you mean `day`?)"],
    );
    check(
        &[stating("tells: [\"day\"], states: { \"day\": Money(5) }, takes: Exp")],
        &[
            "stories/late.ron:33:72 ‹Money(5)› S35 `day` is words, and an amount or a number is stated of it (compare as the message says, or change what the fact is)",
        ],
    );
    check(&[stating("tells: [\"day\"], states: { \"day\": Text(\"Monday\") }, takes: Exp")], &[]);
}

#[test]
fn a_behaviour_that_counts_is_one_that_is_called_for_and_what_never_or_always_applies_is_found() {
    let counting = |what: &'static str| Change::Of(LATE, "ends: [Resolved, Promised],", what);
    check(
        &[counting("behaviours: { \"apologise\": (weight: 2) }, ends: [Resolved, Promised],")],
        &[
            "stories/late.ron:65:23 ‹\"apologise\"› warning S39 no moment calls for `apologise` (let a moment call for it, or take it away)",
        ],
    );
    check(
        &[counting("behaviours: { \"greet\": (weight: -2) }, ends: [Resolved, Promised],")],
        &[
            "stories/late.ron:65:41 ‹-2› S21 a weight lies from 0 to 1,000,000, and -2 does not (write a number of at least 0)",
        ],
    );
    check(
        &[counting("behaviours: { \"greet\": (unless: AnyOf([])) }, ends: [Resolved, Promised],")],
        &[
            "stories/late.ron:65:41 ‹AnyOf([])› warning S31 this never holds, so what is left out of the score does not depend on it (mend it, or take away what waits for it)",
        ],
    );
    check(&[counting("behaviours: { \"greet\": (unless: Happened(Denied)) }, ends: [Resolved, Promised],")], &[]);
}

#[test]
fn a_guard_on_what_every_way_brings_about_is_found() {
    // Without the return to it, the only ways to "what now" go through looking the order up.
    let only_way = Change::Of(LATE, ", at: \"what now\"", "");
    check(
        &[only_way],
        &[
            "stories/late.ron:33:100 ‹Happened(LookedUp(\"order\"))› warning S31 this always holds, so `say when it comes` does not depend on it (take it away: it makes no difference)",
        ],
    );
    check(&[], &[]);
}

#[test]
fn reactions_of_one_priority_that_lead_to_different_places_are_found() {
    let reaction = "(on: Refused(\"refund\"), nth: 2, counting: Case";
    let both = |other: &'static str| Change::Of(LATE, "(on: Refused(\"refund\"), nth: 2", other);
    check(
        &[both("(on: Refused(\"refund\"), priority: 1, then: \"no\"),\n        (on: Refused(\"refund\"), nth: 2")],
        &[
            "stories/late.ron:56:9 ‹(on: Refused(\"refund\"), nth: 2, counting› warning S32 this can come at the same time as reaction 3 and leads elsewhere; that one counts, as it stands first (give one of them a higher `priority`)",
        ],
    );
    for apart in [
        "(on: Refused(\"refund\"), then: \"no\"),\n        (on: Refused(\"refund\"), nth: 2",
        "(on: Refused(\"refund\"), priority: 1, mood: -0.1),\n        (on: Refused(\"refund\"), nth: 2",
        "(on: Refused(\"refund\"), nth: 1, counting: Case, priority: 1, then: \"no\"),\n        (on: Refused(\"refund\"), nth: 2",
        "(on: Refused(\"refund\"), if: Happened(Denied), priority: 1, then: \"no\"),\n        (on: Refused(\"refund\"), nth: 2",
    ] {
        check(&[both(apart)], &[]);
    }
    assert!(super::SMALL.iter().any(|(_, text)| text.contains(reaction)));
}

#[test]
fn text_that_looks_like_personal_data_is_found() {
    check(
        &[Change::Of(LATE, "Thank you.", "Write to anna.k@gmail.com.")],
        &[
            "lines/pl.ftl:16:1 ‹late-glad-1› warning T03 the text that `late-glad-1` translates has changed since (read it again, then write `# 14fb` above)",
            "stories/late.ron:39:20 ‹\"Write to anna.k@gmail.com.\"› warning S33 `anna.k@gmail.com` looks like an e-mail address (put something in its place that belongs to nobody)",
        ],
    );
}

#[test]
fn what_only_its_colour_tells_apart_is_found() {
    let pressed = |says: &'static str| Change::Of(LATE, "(on: Said(\"acknowledge\"), once: true, mood: 0.05)", says);
    check(
        &[pressed("(on: Said(\"acknowledge\"), once: true, says: [\"The red light blinks.\"])")],
        &[
            "lines/pl.ftl warning T04 1 of 10 spoken lines of `late` are not translated (the first is `late-reaction-1-1`)",
            "stories/late.ron:53:54 ‹\"The red light blinks.\"› warning S34 only its colour tells `red light` apart (say too what is written on it, where it is or what shape it has)",
        ],
    );
    check(
        &[pressed("(on: Said(\"acknowledge\"), once: true, says: [\"The red light on the left blinks.\"])")],
        &[
            "lines/pl.ftl warning T04 1 of 10 spoken lines of `late` are not translated (the first is `late-reaction-1-1`)",
        ],
    );
}

#[test]
fn an_offer_above_every_limit_and_a_rule_that_no_story_uses_are_found() {
    let rule = |text: &'static str| Change::With("policies/strict.ron", text);
    let strict = "Policy(\n    schema: 1,\n    id: \"strict\",\n    authority: (rep: (remedies: Only([\"voucher\"]), up_to: 5), supervisor: (remedies: Any, up_to: 20)),\n)\n";
    check(
        &[rule(strict)],
        &[
            "policies/strict.ron:4:39 ‹\"voucher\"› note L28 no story offers `voucher`, so this rule is never put to use (write a story that offers it, or take it out of the rule)",
        ],
    );
    check(
        &[
            rule(strict),
            Change::Without(GENEROUS),
            Change::Without(super::AS_GIVEN),
            Change::Of(LATE, "policy: \"generous\",", "policy: \"strict\","),
        ],
        &[
            "policies/strict.ron:4:39 ‹\"voucher\"› note L28 no story offers `voucher`, so this rule is never put to use (write a story that offers it, or take it out of the rule)",
            "stories/late.ron:32:68 ‹Fact(\"price\")› warning L27 38 is offered, and nobody may grant more than 20, whatever the policy (offer less, or raise the limit of a policy)",
        ],
    );
}
