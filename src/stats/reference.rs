//! How tests read the reference files and compare with them.

use serde_json::Value;

/// The parsed text of a reference file.
pub(super) fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("reference files are valid JSON")
}

/// A list of numbers.
pub(super) fn numbers(value: &Value) -> Vec<f64> {
    list(value).iter().map(number).collect()
}

/// The entries of a list.
pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

/// One number.
pub(super) fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

/// Fails unless both figures agree, relative to their size above 1 and absolutely below.
#[track_caller]
pub(super) fn assert_close(found: f64, expected: f64, tolerance: f64) {
    let gap = (found - expected).abs();
    assert!(gap <= tolerance * expected.abs().max(1.0), "found {found}, expected {expected}, apart by {gap:e}");
}

/// Fails unless both figures agree relative to their size, however small they are.
#[track_caller]
pub(super) fn assert_relative(found: f64, expected: f64, tolerance: f64) {
    let gap = (found - expected).abs();
    assert!(gap <= tolerance * expected.abs(), "found {found}, expected {expected}, apart by {gap:e}");
}
