//! Figures as people read them: shares as percentages, cents as money, seconds as minutes where that is kinder.
//!
//! What does not apply, or cannot be shown because it is not finite, is [`NONE`].

use crate::notation::between;
pub(super) use crate::notation::{NONE, number, signed, sound, spoken};
use crate::stats::Estimate;

/// Seconds from which a duration is told in minutes, and then in hours.
const MINUTES_FROM: f64 = 90.0;
const HOURS_FROM: f64 = 5400.0;

/// A figure's unit, which decides how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// A share in [0, 1], written as a percentage.
    Share,
    /// Cents, written as whole units of the currency without its code.
    Cents,
    /// Seconds.
    Seconds,
    /// Anything else, with this many decimals.
    Plain(usize),
}

/// The estimate, unless its mean is not finite; an end that is not finite takes the interval with it.
pub(super) fn sound_estimate(estimate: Option<Estimate>) -> Option<Estimate> {
    let estimate = estimate?;
    let mean = sound(estimate.estimate)?;
    let ends = estimate.low.and_then(sound).zip(estimate.high.and_then(sound));
    Some(Estimate { estimate: mean, low: ends.map(|(low, _)| low), high: ends.map(|(_, high)| high) })
}

/// One figure with its unit: `87.1 %`, `1,204`, `85 s`, `12.5 min`.
pub(super) fn figure(value: f64, unit: Unit) -> String {
    let Some(value) = sound(value) else { return NONE.to_owned() };
    match unit {
        Unit::Seconds => {
            let (divisor, decimals, name) = scale_of(value);
            format!("{} {name}", number(value / divisor, decimals))
        }
        Unit::Share => format!("{} %", number(value * 100.0, 1)),
        Unit::Cents => amount(value),
        Unit::Plain(decimals) => number(value, decimals),
    }
}

/// The figure or [`NONE`].
pub(super) fn mean(estimate: Option<Estimate>, unit: Unit) -> String {
    sound_estimate(estimate).map_or_else(|| NONE.to_owned(), |found| figure(found.estimate, unit))
}

/// The interval alone, in the scale in which [`figure`] writes the mean: `[86.2, 88.0]`; empty without one.
pub(super) fn interval(estimate: Option<Estimate>, unit: Unit) -> String {
    let Some(found) = sound_estimate(estimate) else { return String::new() };
    let Some((low, high)) = found.low.zip(found.high) else { return String::new() };
    range(low, high, found.estimate, unit)
}

/// The figure with its interval: `87.1 % [86.2, 88.0]`.
pub(super) fn with_interval(estimate: Option<Estimate>, unit: Unit) -> String {
    let (mean, interval) = (mean(estimate, unit), interval(estimate, unit));
    if interval.is_empty() { mean } else { format!("{mean} {interval}") }
}

/// Two ends in brackets, in the scale that `about` would be written in.
pub(super) fn range(low: f64, high: f64, about: f64, unit: Unit) -> String {
    let (Some(low), Some(high)) = (sound(low), sound(high)) else { return String::new() };
    let end = |value: f64| match unit {
        Unit::Share => number(value * 100.0, 1),
        Unit::Cents => amount(value),
        Unit::Seconds => {
            let (divisor, decimals, _) = scale_of(about);
            number(value / divisor, decimals)
        }
        Unit::Plain(decimals) => number(value, decimals),
    };
    between(&end(low), &end(high))
}

/// An amount with its currency: `1,204,300 EUR`, and cents only where they still matter: `12.50 EUR`.
pub(super) fn money(cents: f64, currency: &str) -> String {
    match sound(cents) {
        Some(cents) => format!("{} {currency}", amount(cents)),
        None => NONE.to_owned(),
    }
}

/// A duration somebody set, not measured: `60 s`, `20 min`, `24 h`, without decimals that say nothing.
pub(super) fn threshold(seconds: f64) -> String {
    figure(seconds, Unit::Seconds).replace(".0 ", " ")
}

/// The words with a full stop, unless they end in a mark already.
pub(super) fn sentence(words: &str) -> String {
    let words = words.trim_end();
    if words.ends_with(['.', '!', '?', '…', '。', '؟']) { words.to_owned() } else { format!("{words}.") }
}

/// A whole number of something: `1 day`, `365 days`.
pub(super) fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{} {}", number(count as f64, 0), if count == 1 { one } else { many })
}

/// Cents as units of the currency; the cents themselves only below a hundred.
fn amount(cents: f64) -> String {
    number(cents / 100.0, if cents.abs() < 10_000.0 { 2 } else { 0 })
}

/// What to divide seconds by, how many decimals then, and the unit's name.
fn scale_of(seconds: f64) -> (f64, usize, &'static str) {
    match seconds.abs() {
        hours if hours >= HOURS_FROM => (3600.0, 1, "h"),
        minutes if minutes >= MINUTES_FROM => (60.0, 1, "min"),
        few if few < 10.0 && few > 0.0 => (1.0, 1, "s"),
        _ => (1.0, 0, "s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn estimate(mean: f64, low: f64, high: f64) -> Option<Estimate> {
        Some(Estimate { estimate: mean, low: Some(low), high: Some(high) })
    }

    #[test]
    fn a_share_is_a_percentage_with_its_interval() {
        assert_eq!(with_interval(estimate(0.871, 0.862, 0.88), Unit::Share), "87.1 % [86.2, 88.0]");
    }

    #[test]
    fn seconds_become_minutes_at_ninety_and_the_interval_follows_the_mean() {
        assert_eq!(with_interval(estimate(85.0, 80.0, 95.0), Unit::Seconds), "85 s [80, 95]");
        assert_eq!(with_interval(estimate(750.0, 60.0, 900.0), Unit::Seconds), "12.5 min [1.0, 15.0]");
        assert_eq!(figure(5400.0, Unit::Seconds), "1.5 h");
    }

    #[test]
    fn money_has_thousands_separators_and_its_currency() {
        assert_eq!(money(123_456_789.0, "EUR"), "1,234,568 EUR");
        assert_eq!(money(-1_250.0, "EUR"), "−12.50 EUR");
        assert_eq!(interval(estimate(1e8, 9.9e7, 1.1e8), Unit::Cents), "[990,000; 1,100,000]");
    }

    #[test]
    fn what_is_not_a_number_is_a_dash() {
        for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX] {
            assert_eq!(figure(bad, Unit::Seconds), NONE);
            assert_eq!(mean(estimate(bad, 0.0, 1.0), Unit::Share), NONE);
            assert_eq!(with_interval(estimate(0.5, bad, 1.0), Unit::Share), "50.0 %");
        }
        assert_eq!(mean(None, Unit::Cents), NONE);
    }
}
