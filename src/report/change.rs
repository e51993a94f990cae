//! A change from one policy to another in words: how large it is, in its unit, and whether it may be luck.

use super::figures::{self, NONE, Unit, number, signed, sound, sound_estimate};
use crate::experiment::Difference;
use crate::notation::{between, decimals};
use crate::stats::Estimate;

/// A difference with an adjusted p-value below this is taken to be more than luck.
const CLEAR: f64 = 0.05;

/// What a difference amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Clearly better.
    Better,
    /// Clearly worse.
    Worse,
    /// Clearly different, better or worse being for the reader to say.
    Different,
    /// It may be luck.
    Unclear,
    /// The figure is not defined for both.
    Undefined,
}

impl Verdict {
    /// In a word.
    pub(super) fn word(self) -> &'static str {
        match self {
            Verdict::Better => "better",
            Verdict::Worse => "worse",
            Verdict::Different => "different",
            Verdict::Unclear => "not clear",
            Verdict::Undefined => NONE,
        }
    }

    /// Whether it is good, where that can be said.
    pub(super) fn good(self) -> Option<bool> {
        match self {
            Verdict::Better => Some(true),
            Verdict::Worse => Some(false),
            Verdict::Different | Verdict::Unclear | Verdict::Undefined => None,
        }
    }
}

/// What the difference amounts to, by the adjusted p-value or, without one, by its interval.
pub(super) fn verdict(difference: &Difference) -> Verdict {
    let Some(found) = sound_estimate(difference.difference) else { return Verdict::Undefined };
    let interval_clear = found.low.zip(found.high).is_some_and(|(low, high)| low > 0.0 || high < 0.0);
    let clear = difference.p_adjusted.and_then(sound).map_or(interval_clear, |p| p < CLEAR);
    match (clear && found.estimate != 0.0, difference.more_is_better) {
        (false, _) => Verdict::Unclear,
        (true, None) => Verdict::Different,
        (true, Some(more)) if more == (found.estimate > 0.0) => Verdict::Better,
        (true, Some(_)) => Verdict::Worse,
    }
}

/// A figure of the comparison in its own unit.
pub(super) fn level(value: Option<f64>, unit: &str) -> String {
    let Some(value) = value.and_then(sound) else { return NONE.to_owned() };
    match kind(unit) {
        Some(unit) => figures::figure(value, unit),
        None => number(value, decimals(value)),
    }
}

/// A difference with its sign and unit: `+3.2 points`, `−45 s`.
pub(super) fn change(difference: Option<Estimate>, difference_unit: &str, currency: &str) -> String {
    let Some(found) = sound_estimate(difference) else { return NONE.to_owned() };
    let (factor, decimals, unit) = measure(found.estimate, difference_unit, currency);
    format!("{} {unit}", signed(found.estimate * factor, decimals)).trim_end().to_owned()
}

/// The interval of a difference, in the unit of [`change`].
pub(super) fn change_interval(difference: Option<Estimate>, unit: &str, currency: &str) -> String {
    let Some(found) = sound_estimate(difference) else { return String::new() };
    let Some((low, high)) = found.low.zip(found.high) else { return String::new() };
    let (factor, decimals, _) = measure(found.estimate, unit, currency);
    let (low, high) = (signed(low * factor, decimals), signed(high * factor, decimals));
    between(&low, &high)
}

/// A p-value to three places.
pub(super) fn p_value(p: Option<f64>) -> String {
    match p.and_then(sound) {
        Some(p) if p < 0.001 => "< 0.001".to_owned(),
        Some(p) => number(p, 3),
        None => NONE.to_owned(),
    }
}

/// The units that are written in a way of their own.
fn kind(unit: &str) -> Option<Unit> {
    match unit {
        "share" => Some(Unit::Share),
        "cents" => Some(Unit::Cents),
        "s" | "seconds" => Some(Unit::Seconds),
        _ => None,
    }
}

/// What a difference is multiplied by, its decimals, and the unit in words.
fn measure<'a>(value: f64, unit: &'a str, currency: &'a str) -> (f64, usize, &'a str) {
    match kind(unit) {
        Some(Unit::Share) => (100.0, 1, "pp"),
        Some(Unit::Cents) => (0.01, if value.abs() < 10_000.0 { 2 } else { 0 }, currency),
        Some(Unit::Seconds) if value.abs() >= 90.0 => (1.0 / 60.0, 1, "min"),
        Some(Unit::Seconds) => (1.0, if value.abs() < 10.0 { 1 } else { 0 }, "s"),
        _ => (1.0, decimals(value), unit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difference(mean: f64, low: f64, high: f64, p_adjusted: Option<f64>, more: Option<bool>) -> Difference {
        Difference {
            figure: "retention".to_owned(),
            unit: "share".to_owned(),
            difference: Some(Estimate { estimate: mean, low: Some(low), high: Some(high) }),
            policy: Some(0.8),
            baseline: Some(0.7),
            p: None,
            p_adjusted,
            more_is_better: more,
        }
    }

    #[test]
    fn the_adjusted_p_value_decides_and_the_interval_stands_in_for_it() {
        assert_eq!(verdict(&difference(0.1, 0.05, 0.15, Some(0.2), Some(true))), Verdict::Unclear);
        assert_eq!(verdict(&difference(0.1, 0.05, 0.15, None, Some(true))), Verdict::Better);
        assert_eq!(verdict(&difference(0.1, 0.05, 0.15, Some(0.01), Some(false))), Verdict::Worse);
        assert_eq!(verdict(&difference(-0.1, -0.15, -0.05, Some(0.01), Some(false))), Verdict::Better);
        assert_eq!(verdict(&difference(-0.1, -0.15, -0.05, Some(0.01), None)), Verdict::Different);
        assert_eq!(verdict(&difference(f64::NAN, 0.0, 0.0, Some(0.0), Some(true))), Verdict::Undefined);
    }

    #[test]
    fn a_change_carries_its_sign_and_unit() {
        let of = |mean: f64| Some(Estimate { estimate: mean, low: Some(mean - 1.0), high: Some(mean + 1.0) });
        assert_eq!(change(of(0.032), "share", "EUR"), "+3.2 pp");
        assert_eq!(change(of(-123_456_700.0), "cents", "EUR"), "−1,234,567 EUR");
        assert_eq!(change(of(-45.0), "s", "EUR"), "−45 s");
        assert_eq!(change(of(0.25), "months", "EUR"), "+0.25 months");
        assert_eq!(change_interval(of(-45.0), "s", "EUR"), "[−46, −44]");
        assert_eq!(change(None, "s", "EUR"), NONE);
        assert_eq!(p_value(Some(0.00004)), "< 0.001");
    }
}
