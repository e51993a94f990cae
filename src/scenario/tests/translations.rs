//! What is found in translations, and what is not.

use super::{CALL, Change, LATE, POLISH, changed, check, shown};
use crate::scenario::{load, refresh};

#[test]
fn a_translation_that_cannot_be_read_is_found_where_it_breaks() {
    check(
        &[Change::Of(POLISH, "late-opening-2 = ", "late-opening-2: ")],
        &[
            "lines/pl.ftl:6:15 ‹:› T01 expected `=` here (write `id = text`; a longer text goes on in the next line, indented)",
        ],
    );
    check(
        &[Change::Of(POLISH, "{ $order }", "{ $order ")],
        &["lines/pl.ftl:4:50 ‹?› T01 expected `}` here (close what is filled in: `{ $name }`)"],
    );
    check(
        &[Change::Of(POLISH, "Gdzie jest", "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{")],
        &[
            "lines/pl.ftl:4:50 ‹{› T01 these brackets stand too deep in each other (a translation needs `{ $name }` and little more)",
        ],
    );
}

#[test]
fn a_translation_belongs_to_a_line() {
    check(
        &[Change::Of(POLISH, "late-opening-2 =", "late-openning-2 =")],
        &[
            "lines/pl.ftl warning T04 1 of 9 spoken lines of `late` are not translated (the first is `late-opening-2`)",
            "lines/pl.ftl:6:1 ‹late-openning-2› T02 no line of a story has the id `late-openning-2` (did you mean `late-opening-2`?)",
        ],
    );
    check(
        &[Change::Of(POLISH, "late-no-1", "qqqqqqq")],
        &[
            "lines/pl.ftl warning T04 1 of 9 spoken lines of `late` are not translated (the first is `late-no-1`)",
            "lines/pl.ftl:18:1 ‹qqqqqqq› T02 no line of a story has the id `qqqqqqq` (take it away)",
        ],
    );
}

#[test]
fn a_translation_of_a_text_that_has_changed_is_stale() {
    check(
        &[Change::Of(LATE, "\"So nothing?\"", "\"So nothing at all?\"")],
        &[
            "lines/pl.ftl:18:1 ‹late-no-1› warning T03 the text that `late-no-1` translates has changed since (read it again, then write `# 99c0` above)",
        ],
    );
    check(
        &[Change::Of(POLISH, "# e8ba\n", "")],
        &[
            "lines/pl.ftl:13:1 ‹late-what-now-1› warning T03 the text that `late-what-now-1` translates is not noted above (read it again, then write `# e8ba` above)",
        ],
    );
}

#[test]
fn lines_without_a_translation_are_counted() {
    check(
        &[Change::Of(LATE, "\"Thank you.\"", "\"Thank you.\", \"Good.\", \"At last.\"")],
        &["lines/pl.ftl warning T04 2 of 11 spoken lines of `late` are not translated (the first is `late-glad-2`)"],
    );
}

#[test]
fn a_line_has_one_translation() {
    check(
        &[Change::Of(
            POLISH,
            "late-what-now-1 = I co?\n",
            "late-what-now-1 = I co?\n\n# e8ba\nlate-what-now-1 = No i?\n",
        )],
        &[
            "lines/pl.ftl:17:1 ‹late-what-now-1› warning T05 `late-what-now-1` is translated twice (take one of the two away)",
        ],
    );
}

#[test]
fn a_translation_fills_in_facts_of_its_story() {
    check(
        &[Change::Of(POLISH, "{ $order }", "{ $ordre }")],
        &[
            "lines/pl.ftl:4:1 ‹late-opening-1› T06 `late-opening-1` fills in `$ordre`, and no fact is called that (did you mean `$order`?)",
        ],
    );
}

#[test]
fn a_translation_may_fill_in_a_fact_as_stories_do_and_nothing_that_only_fluent_knows() {
    check(&[Change::Of(POLISH, "{ $order }", "{ order }")], &[]);
    check(
        &[Change::Of(POLISH, "{ $order }", "{ -order }")],
        &[
            "lines/pl.ftl:4:1 ‹late-opening-1› T06 `late-opening-1` fills in `$-order`, and no fact is called that (did you mean `$order`?)",
        ],
    );
}

#[test]
fn names_may_be_translated_and_need_not_be() {
    let with = |digits: &str| format!("late-what-now-1 = I co?\n\n# {digits}\nstandard-heard-why = Bo tak.\n");
    check(&[Change::Of(POLISH, "late-what-now-1 = I co?\n", &with("b4c7"))], &[]);
    check(
        &[Change::Of(POLISH, "late-what-now-1 = I co?\n", &with("0000"))],
        &[
            "lines/pl.ftl:17:1 ‹standard-heard-why› warning T03 the text that `standard-heard-why` translates has changed since (read it again, then write `# b4c7` above)",
        ],
    );
}

#[test]
fn a_story_that_nobody_has_begun_to_translate_is_not_counted() {
    let other = include_str!("small/stories/late.ron").replace("\"late\"", "\"early\"");
    check(&[Change::With("stories/early.ron", &other)], &[]);
}

#[test]
fn a_translation_without_a_text_is_said_to_have_none() {
    let loaded = load(&changed(&[Change::Of(POLISH, "late-what-now-1 = I co?", "late-what-now-1 =")]));
    let found = shown(&loaded);
    assert!(
        found.iter().any(|line| line.ends_with(
            "T01 `late-what-now-1` has no text (write it behind the equals sign, or a `#` before `late-what-now-1` while it is not translated)"
        )),
        "{found:?}"
    );
}

#[test]
fn two_texts_with_the_same_id_are_told_apart_before_they_are_translated() {
    let twice = "moves: {
                \"look-up\": (takes: Seconds(10), ends: Unresolved, worth: Poor),
                \"look up\": (takes: Seconds(10), ends: Unresolved, worth: Poor),";
    let files = changed(&[Change::Of(LATE, "moves: {", twice)]);
    let found: Vec<String> = shown(&load(&files)).into_iter().filter(|line| line.contains(" T07 ")).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("‹\"look up\"› T07 `look-up` and `look up` both have the id `late-opening-look-up`"),
        "{found:?}"
    );
    let Err(refused) = refresh(&files, "fa") else { panic!("no file can be written") };
    assert!(refused.findings.iter().all(|finding| finding.code == "T07"));
}

#[test]
fn names_in_another_script_are_translated_one_by_one() {
    let russian = "Story(schema: 1, id: \"s\", issue: \"delivery\", language: \"ru\", begin: \"начало\", moments: {
        \"начало\": (says: [\"Где посылка?\"], moves: { \"смотрю\": (takes: Seconds(5), then: \"конец\") }),
        \"конец\": (says: [\"Спасибо.\"], moves: { \"пока\": (takes: Seconds(5), ends: Unresolved) }),
    })";
    let Ok(written) = refresh(&changed(&[Change::With("stories/s.ron", russian)]), "en") else {
        panic!("it can be written")
    };
    assert!(written.text.contains("Где посылка?") && written.text.contains("Спасибо."), "{}", written.text);
    let (asked, thanked) = (written.text.find("Где посылка?"), written.text.find("Спасибо."));
    assert!(asked < thanked, "as the conversation goes");
}

const SHARED: &str = "Fragment(schema: 1, id: \"farewell\", parameters: [\"ending\"], moments: {
    \"anything else\": (says: [\"And that is all?\"], moves: {
        \"ask\": (takes: Seconds(10), then: \"<ending>\", worth: Best, wordings: { \"That is all about <ending>.\": [] }),
    }),
})";

/// Two stories that include the fragment, each leading to another of its moments.
fn sharing<R>(polish: &str, then: impl Fn(&[Change<'_>]) -> R) -> R {
    let include = "begin: \"opening\",\n    include: [(fragment: \"farewell\", with: { \"ending\": \"glad\" })],";
    let early = include_str!("small/stories/late.ron").replace("\"late\"", "\"early\"");
    let early = early.replace("begin: \"opening\",", &include.replace("glad", "no"));
    let leads = |text: &str| text.replace("ends: Resolved, worth: Fine", "then: \"anything else\", worth: Fine");
    then(&[
        Change::Of(LATE, "begin: \"opening\",", include),
        Change::Of(LATE, "ends: Resolved, worth: Fine", "then: \"anything else\", worth: Fine"),
        Change::With("stories/early.ron", &leads(&early)),
        Change::With("fragments/farewell.ron", SHARED),
        Change::Of(POLISH, "late-what-now-1 = I co?\n", &format!("late-what-now-1 = I co?\n\n{polish}\n")),
    ])
}

#[test]
fn what_a_fragment_says_is_translated_once_for_all_that_include_it() {
    let said = |scenario: &crate::scenario::Scenario, id: &str| scenario.translations[0].name(id);
    let shared = "# f023\nfarewell-anything-else-1 = I to wszystko?";
    sharing(shared, |changes| {
        let scenario = super::linked(changes);
        for id in ["late-anything-else-1", "early-anything-else-1"] {
            assert_eq!(said(&scenario, id).as_deref(), Some("I to wszystko?"), "{id}");
        }
        // What is filled in differs: each story asks for its own.
        let Ok(asked) = refresh(&changed(changes), "pl") else { panic!("it can be written") };
        assert!(asked.missing.contains(&"late-anything-else-ask-1".to_owned()), "{:?}", asked.missing);
        assert!(asked.missing.contains(&"early-anything-else-ask-1".to_owned()), "{:?}", asked.missing);
        assert_eq!(asked.missing.iter().filter(|id| id.ends_with("anything-else-1")).count(), 0, "{:?}", asked.missing);
    });
    sharing("", |changes| {
        let Ok(asked) = refresh(&changed(changes), "pl") else { panic!("it can be written") };
        let asked: Vec<&String> = asked.missing.iter().filter(|id| id.ends_with("anything-else-1")).collect();
        assert_eq!(asked, ["farewell-anything-else-1"]);
    });
    sharing("# f023\nlate-anything-else-1 = Wszystko?", |changes| {
        let Ok(asked) = refresh(&changed(changes), "pl") else { panic!("it can be written") };
        let missing: Vec<&String> = asked.missing.iter().filter(|id| id.ends_with("anything-else-1")).collect();
        assert_eq!((missing, asked.unused), (vec![&"farewell-anything-else-1".to_owned()], Vec::new()));
    });
}

#[test]
fn a_story_that_was_renamed_is_told_once_with_its_new_name() {
    let renamed = include_str!("small/stories/late.ron").replace("\"late\"", "\"tardy-parcel\"");
    check(
        &[Change::Without(LATE), Change::With("stories/tardy-parcel.ron", &renamed)],
        &[
            "lines/pl.ftl warning T04 9 of 9 spoken lines of `tardy-parcel` are not translated (the first is `tardy-parcel-opening-1`)",
            "lines/pl.ftl:4:1 ‹late-opening-1› T02 no story is called `late`, of which 9 lines are translated (did you mean `tardy-parcel`? begin their ids with `tardy-parcel-`)",
        ],
    );
    // Of two that were made of it, the one whose name is like the old one is meant.
    let other = renamed.replace("tardy-parcel", "lates");
    let files = changed(&[
        Change::Without(LATE),
        Change::With("stories/tardy-parcel.ron", &renamed),
        Change::With("stories/lates.ron", &other),
    ]);
    let found: Vec<String> = shown(&load(&files)).into_iter().filter(|line| line.contains(" T02 ")).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("did you mean `lates`?"), "{found:?}");
}

#[test]
fn a_story_that_was_taken_away_is_told_once() {
    let left = "Story(schema: 1, id: \"brief\", issue: \"delivery\", language: \"en\", begin: \"go\", moments: {
        \"go\": (says: [\"Hi.\"], moves: { \"bye\": (takes: Seconds(5), ends: Resolved) }),
    })";
    let files = changed(&[
        Change::Without(LATE),
        Change::With("stories/brief.ron", left),
        Change::Of(POLISH, "late-no-1", "brief-goo-1"),
    ]);
    let found: Vec<String> = shown(&load(&files)).into_iter().filter(|line| line.contains(" T02 ")).collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found[0].ends_with(
            "T02 no story is called `late`, of which 8 lines are translated (take them away, or let `mainstay lines` turn them into remarks)"
        ),
        "{found:?}"
    );
    assert!(
        found[1].ends_with("T02 no line of a story has the id `brief-goo-1` (did you mean `brief-go-1`?)"),
        "{found:?}"
    );
    // Another language's file keeps what is its own: a syntax error elsewhere hides none of it.
    let two = changed(&[Change::Without(CALL), Change::With("lines/fa.ftl", "late: x\n\nqqq-1 = x\n")]);
    assert!(shown(&load(&two)).iter().any(|line| line.contains("`qqq-1`")));
}
