//! What is found of guards, moments without a way on, facts and lucks in stories written for it.

use super::{Change, changed, load, shown};

/// What is found in a story with these parts: words, code and message.
fn found(parts: &str) -> Vec<String> {
    let story =
        format!("Story(schema: 1, id: \"other\", issue: \"delivery\", language: \"en\", begin: \"opening\", {parts})");
    let loaded = load(&changed(&[Change::With("stories/other.ron", &story)]));
    let found = shown(&loaded).into_iter();
    let own = found.filter(|line| line.starts_with("stories/other.ron")).map(|line| match line.split_once('‹') {
        Some((_, rest)) => format!("‹{rest}"),
        None => line,
    });
    own.collect()
}

/// A story with this move at its beginning, and one with this guard at the moment that follows.
fn guarded(first: &str, guard: &str) -> Vec<String> {
    found(&format!(
        "facts: {{ \"order\": (record: Text(\"44-1207\"), seen: Never) }},
         moments: {{
            \"opening\": (says: [\"{{ order }}?\"], moves: {{ \"first\": ({first}, takes: Seconds(5), then: \"and now\") }}),
            \"and now\": (says: [\"And?\"], moves: {{
                \"ring off\": (takes: Seconds(5), ends: Resolved, when: {guard}),
                \"go on\": (takes: Seconds(5), ends: Unresolved),
            }}),
         }},"
    ))
}

#[test]
fn only_what_surely_happened_makes_a_guard_idle() {
    let idle = |what: &str| {
        format!(
            "‹{what}› warning S31 this always holds, so `ring off` does not depend on it (take it away: it makes no difference)"
        )
    };
    for (first, guard) in [
        ("does: LookUp(\"x\")", "Happened(LookedUp(\"x\"))"),
        ("does: Ask(\"x\")", "Happened(Asked(\"x\"))"),
        ("does: Do(\"x\")", "Happened(Did(\"x\"))"),
        ("does: Refuse(\"x\")", "Happened(Refused(\"x\"))"),
        ("does: Promise(what: \"x\")", "Happened(Promised(\"x\"))"),
        ("does: AskToConfirm(\"x\")", "Happened(ConfirmRequested(\"x\"))"),
        ("does: Transfer(\"x\")", "Happened(TransferredTo(\"x\"))"),
        ("does: Transfer(\"x\")", "Happened(Transferred)"),
        ("tells: [\"order\"]", "Happened(Told(\"order\"))"),
        ("does: Have(what: \"x\")", "Happened(Had(\"x\"))"),
        ("does: Have(what: \"x\")", "Happened(Reported(\"x\"))"),
        ("states: { \"order\": AsSaid }", "Happened(Stated(\"order\"))"),
        ("does: Have(what: \"x\", misreported: (luck: \"l\", share: 0.5))", "Happened(Reported(\"x\"))"),
    ] {
        assert_eq!(guarded(first, guard), [idle(guard)], "{first}");
    }
    for (first, guard) in [
        ("does: Have(what: \"x\", misreported: (luck: \"l\", share: 0.5))", "Happened(Had(\"x\"))"),
        ("states: { \"order\": Text(\"44-1270\") }", "Happened(Stated(\"order\"))"),
        ("states: { \"order\": Text(\"44-1270\") }", "Happened(Misstated(\"order\"))"),
        ("does: Do(\"x\")", "Happened(Unconfirmed(\"x\"))"),
        ("wordings: { \"Hello.\": [\"greet\"], \"Yes?\": [] }", "Happened(Said(\"greet\"))"),
    ] {
        assert_eq!(guarded(first, guard), [""; 0], "{first}");
    }
}

#[test]
fn a_guard_matters_where_the_customer_can_come_there_of_their_own_accord() {
    let story = |on: &str| {
        found(&format!(
            "moments: {{
                \"opening\": (says: [\"A\"], moves: {{
                    \"no\": (does: Refuse(\"x\"), takes: Seconds(5), then: \"angry\"),
                    \"listen\": (takes: Seconds(5), then: \"again\"),
                }}),
                \"again\": (says: [\"I want it.\"], does: Insists(\"x\"), moves: {{ \"bye\": (takes: Seconds(5), ends: Unresolved) }}),
                \"angry\": (says: [\"Oh!\"], moves: {{
                    \"sorry for the no\": (takes: Seconds(5), ends: Resolved, when: Happened(Refused(\"x\"))),
                    \"sorry\": (takes: Seconds(5), ends: Resolved),
                }}),
            }},
            reactions: [{on}],"
        ))
    };
    assert_eq!(story("(on: Insisted(\"x\"), then: \"angry\")"), [""; 0]);
    assert_eq!(story("(on: Insisted(\"x\"), mood: -0.1)").len(), 1);
}

#[test]
fn conditions_that_cover_everything_a_fact_can_be_leave_a_way_on() {
    let story = |when: &str| {
        found(&format!(
            "facts: {{ \"status\": (truth: Text(\"No Service\"), seen: Never, told: WhenAsked) }},
             moments: {{ \"opening\": (says: [\"It says {{ status }}.\"], moves: {{
                \"have them do it\": (does: Have(what: \"switch\", makes: {{ \"status\": Text(\"4G\") }}), takes: Seconds(5),
                                     then: \"opening\", when: Fact(\"status\", Is(\"No Service\"))),
                \"bye\": (takes: Seconds(5), ends: Resolved, when: {when}),
             }}) }},"
        ))
    };
    assert_eq!(story("Fact(\"status\", Is(\"4G\"))"), [""; 0]);
    assert_eq!(
        story("Fact(\"status\", Is(\"5G\"))"),
        ["‹\"opening\"› warning S23 at `opening` it may be that no move is possible (leave one move without `when`)"]
    );
}

#[test]
fn what_nobody_has_said_yet_leaves_a_way_on_to_ask_for_it() {
    let story = |back: &str| {
        found(&format!(
            "facts: {{ \"reason\": (claim: Text(\"too small\"), seen: Never, told: WhenAsked) }},
             moments: {{
                \"opening\": (says: [\"I want to return it.\"], moves: {{
                    \"ask\": (does: Ask(\"reason\"), takes: Seconds(5), then: \"the reason\", when: Not(Heard(\"reason\"))),
                }}),
                \"the reason\": (says: [\"It is too small.\"], moves: {{
                    \"bye\": (takes: Seconds(5), ends: Resolved),
                    \"on\": (takes: Seconds(5), {back}),
                }}),
             }},"
        ))
    };
    assert_eq!(story("ends: Unresolved"), [""; 0]);
    let stuck =
        "‹\"opening\"› warning S23 at `opening` it may be that no move is possible (leave one move without `when`)";
    assert_eq!(story("then: \"opening\""), [stuck]);
}

#[test]
fn what_every_way_here_has_looked_up_leaves_a_way_on_to_who_has_seen_it() {
    let story = |first: &str, then: &str| {
        found(&format!(
            "facts: {{ \"waived\": (truth: No, claim: Yes, seen: WhenLookedUp(\"card\")) }},
             moments: {{
                \"opening\": (says: [\"It says waived.\"], moves: {{
                    \"look\": (does: LookUp(\"card\"), takes: Seconds(5), then: \"so\"),
                    \"first\": (does: {first}, takes: Seconds(5), then: \"so\"),
                }}),
                \"so\": (says: [\"So?\"], moves: {{ \"then\": (does: {then}, takes: Seconds(5), then: \"and\") }}),
                \"and\": (says: [\"And?\"], moves: {{
                    \"say no\": (takes: Seconds(5), ends: Refused, when: AllOf([Contradicts(\"waived\"), Seen(\"waived\")])),
                }}),
             }},"
        ))
    };
    assert_eq!(story("LookUp(\"card\")", "Refuse(\"waiver\")"), [""; 0]);
    let stuck = "‹\"and\"› warning S23 at `and` it may be that no move is possible (leave one move without `when`)";
    assert_eq!(story("Refuse(\"waiver\")", "Refuse(\"waiver\")"), [stuck]);
    // Whoever takes over has not looked.
    assert_eq!(story("LookUp(\"card\")", "Transfer(to: \"back\")"), [stuck]);
}

#[test]
fn a_fact_that_is_asked_for_or_stands_on_the_screen_is_used() {
    let story = |fact: &str| {
        found(&format!(
            "facts: {{ \"colour\": (record: Text(\"red\"), claim: Text(\"red\"){fact}) }},
             moments: {{ \"opening\": (says: [\"A\"], moves: {{
                \"ask\": (does: Ask(\"colour\"), takes: Seconds(5), then: \"opening\"),
                \"look\": (does: LookUp(\"order\"), takes: Seconds(5), ends: Resolved),
             }}) }},"
        ))
    };
    for used in [", seen: Never, told: WhenAsked", ", seen: WhenLookedUp(\"order\")", ", seen: Always"] {
        assert_eq!(story(used), [""; 0], "{used}");
    }
    for idle in ["", ", seen: Never"] {
        assert_eq!(
            story(idle),
            [
                "‹\"colour\"› warning S11 nothing uses the fact `colour` (tell it, fill it into a line, write `seen` where the rep is to see it, or take it away)"
            ]
        );
    }
}

/// A story with a luck that falls half and half, and one of these.
fn lucky(luck: &str, other: &str) -> Vec<String> {
    found(&format!(
        "moments: {{
            \"opening\": (says: [\"A\"], moves: {{ \"a\": ({other}, takes: Seconds(5), then: \"first\"), \"b\": (takes: Seconds(5), then: \"second\") }}),
            \"first\": (chance: (luck: \"coin\", branches: [(share: 0.5, ends: Resolved), (share: 0.5, ends: Unresolved)])),
            \"second\": (chance: (luck: \"{luck}\", branches: [(share: 0.2, ends: Resolved), (share: 0.8, ends: Unresolved)])),
        }},"
    ))
}

#[test]
fn a_luck_that_falls_in_two_ways_is_an_error() {
    assert_eq!(lucky("die", "tells: []"), [""; 0]);
    assert_eq!(
        lucky("coin", "tells: []"),
        [
            "‹luck› S45 the luck `coin` falls 0.2 to 0.8 here and 0.5 to 0.5 before (give both the same shares, or this one a luck of its own)"
        ]
    );
    assert_eq!(lucky("die", "does: Have(what: \"x\", misreported: (luck: \"coin\", share: 0.5))"), [""; 0]);
    assert_eq!(lucky("die", "does: Have(what: \"x\", misreported: (luck: \"die\", share: 0.8))"), [""; 0]);
    assert_eq!(
        lucky("die", "does: Have(what: \"x\", misreported: (luck: \"coin\", share: 0.3))"),
        [
            "‹luck› S45 the luck `coin` falls 0.7 to 0.3 here and 0.5 to 0.5 before (give both the same shares, or this one a luck of its own)"
        ]
    );
}

#[test]
fn a_luck_called_supervisor_is_an_error() {
    let taken = "‹\"supervisor\"› S46 `supervisor` is what a supervisor answers in a test; no other luck is called so (call it something else)";
    assert_eq!(lucky("supervisor", "tells: []"), [taken]);
    let report = "does: Have(what: \"x\", misreported: (luck: \"supervisor\", share: 0.5))";
    assert_eq!(lucky("die", report), [taken]);
}

#[test]
fn what_should_have_happened_since_itself_is_an_error() {
    let since = "HappenedSince(what: Refused(\"x\"), since: Refused(\"x\"))";
    assert_eq!(
        guarded("does: Refuse(\"x\")", since),
        [
            "‹HappenedSince(what: Refused(\"x\"), since:› S35 nothing happens after the last time that it happened itself; to count, write AtLeast(2, …) (compare as the message says, or change what the fact is)"
        ]
    );
}

#[test]
fn of_many_moments_that_nobody_reaches_a_hundred_are_named() {
    let moments: String = (0..150)
        .map(|n| format!("\"m{n}\": (says: [\"A\"], moves: {{ \"bye\": (takes: Seconds(5), ends: Resolved) }}), "))
        .collect();
    let found = found(&format!(
        "moments: {{ \"opening\": (says: [\"A\"], moves: {{ \"bye\": (takes: Seconds(5), ends: Resolved) }}), {moments} }},"
    ));
    assert_eq!(found.iter().filter(|line| line.contains("S05")).count(), 100);
}
