//! What is found in translations, and what is not.

use super::{Change, LATE, POLISH, check};

#[test]
fn a_translation_that_cannot_be_read_is_found_where_it_breaks() {
    check(
        &[Change::Of(POLISH, "late-opening-2 = ", "late-opening-2: ")],
        &["lines/pl.ftl:6:15 ‹:› T01 expected `=` here"],
    );
    check(&[Change::Of(POLISH, "{ $order }", "{ $order ")], &["lines/pl.ftl:4:50 ‹?› T01 expected `}` here"]);
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
            "lines/pl.ftl warning T04 1 of 8 lines are not translated (the first is `late-opening-2`)",
            "lines/pl.ftl:6:1 ‹late-openning-2› T02 no line of a story has the id `late-openning-2` (did you mean `late-opening-2`?)",
        ],
    );
    check(
        &[Change::Of(POLISH, "late-no-1", "qqqqqqq")],
        &[
            "lines/pl.ftl warning T04 1 of 8 lines are not translated (the first is `late-no-1`)",
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
        &["lines/pl.ftl warning T04 2 of 10 lines are not translated (the first is `late-glad-2`)"],
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
