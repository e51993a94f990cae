//! The pages that explain the codes.

use crate::scenario::codes;
use std::collections::BTreeSet;

#[test]
fn every_code_has_a_number_of_its_own_and_a_page_that_says_what_to_do() {
    let mut seen = BTreeSet::new();
    let mut last = (' ', 0);
    for code in codes() {
        assert!(seen.insert(code.code), "{} stands for two things", code.code);
        let letter = code.code.chars().next().unwrap_or(' ');
        let number: u32 = code.code[1..].parse().unwrap_or(0);
        let expected = if letter == last.0 { last.1 + 1 } else { 1 };
        assert_eq!(number, expected, "{}", code.code);
        last = (letter, number);
        assert!(code.explanation.contains("\nRemedy: "), "{} names no remedy", code.code);
        assert!(code.explanation.lines().all(|line| line.chars().count() <= 120), "{} has a long line", code.code);
        let first = code.title.chars().next();
        assert!(first.is_some_and(char::is_uppercase) && !code.title.ends_with('.'), "{}", code.title);
    }
    assert!(seen.len() > 80, "{}", seen.len());
}
