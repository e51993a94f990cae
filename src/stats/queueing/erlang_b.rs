//! Erlang B: those who find every line busy are lost at once.

use super::figures::MOST;
use super::quadrature::integrals;

/// Beyond this e^(−s) adds nothing: 1e-22.
const NOTHING_LEFT: f64 = 50.0;

/// The share lost of `offered` erlangs on so many lines, whole or not; `None` unless both are at least 0 and at most ten
/// million.
///
/// Nothing offered counts as the limit of little: lost only where there is no line. Erlang (1917), *Elektroteknikeren*
/// 13, 5–13; for fractions of a line Jagers and van Doorn (1986), *Operations Research Letters* 5, 35–41.
pub fn blocked(lines: f64, offered: f64) -> Option<f64> {
    let sound = (0.0..=MOST).contains(&lines) && (0.0..=MOST).contains(&offered);
    sound.then(|| match offered {
        0.0 => f64::from(u8::from(lines == 0.0)),
        _ => 1.0 / carried_for_each_lost(lines + 1.0, offered),
    })
}

/// The fewest lines that lose no more than this share of `offered` erlangs; `None` unless the share is in (0, 1).
pub fn lines_for(offered: f64, most_lost: f64) -> Option<u32> {
    if !(most_lost > 0.0 && most_lost < 1.0 && (0.0..=MOST).contains(&offered)) {
        return None;
    }
    let (mut lines, mut offers_a_loss) = (0_u32, 1.0);
    while offers_a_loss * most_lost < 1.0 {
        lines = lines.checked_add(1)?;
        offers_a_loss = next(f64::from(lines), offered, offers_a_loss);
    }
    Some(lines)
}

/// How many of those who come are met by one loss on `reps` − 1 lines: 1 / B(reps − 1), for any `reps` above 0.
///
/// All terms are positive, so no digits are lost; what is too large for a number is infinite, and the loss 0.
pub(super) fn carried_for_each_lost(reps: f64, offered: f64) -> f64 {
    let steps = (reps.ceil() - 1.0).max(0.0);
    let first = reps - steps;
    let mut offers = if first >= 1.0 { 1.0 } else { below_one(first, offered) };
    for step in 0..steps as u64 {
        offers = next(first + step as f64, offered, offers);
    }
    offers
}

/// 1 / B(x) from 1 / B(x − 1).
fn next(lines: f64, offered: f64, before: f64) -> f64 {
    1.0 + lines / offered * before
}

/// 1 / B(x − 1) for x in (0, 1): the integral of e^(−s) (1 + s / a)^(x − 1).
fn below_one(reps: f64, offered: f64) -> f64 {
    let value = |u: f64| {
        let s = NOTHING_LEFT * u;
        libm::exp(-s + (reps - 1.0) * libm::log1p(s / offered))
    };
    NOTHING_LEFT * integrals(|u, _| [value(u)])[0]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::{assert_relative, list, number, parse};
    use proptest::prelude::proptest;

    const REFERENCE: &str = include_str!("../../../tests/reference/erlang_b.json");

    #[test]
    fn every_value_agrees_with_the_reference() {
        let file = parse(REFERENCE);
        assert_eq!(list(&file).len(), 10);
        for case in list(&file) {
            let found = blocked(number(&case["servers"]), number(&case["offered"])).unwrap();
            assert_relative(found, number(&case["erlang_b"]), 1e-9);
        }
    }

    #[test]
    fn the_fewest_lines_lose_little_enough_and_one_less_does_not() {
        assert_eq!(lines_for(10.0, 0.01), Some(18));
        for (offered, most) in [(0.001, 0.5), (3.0, 0.05), (210.0, 0.001), (9_000.0, 0.02)] {
            let lines = f64::from(lines_for(offered, most).unwrap());
            assert!(blocked(lines, offered).unwrap() <= most);
            assert!(lines == 0.0 || blocked(lines - 1.0, offered).unwrap() > most);
        }
        assert_eq!(lines_for(0.0, 0.01), Some(1));
        assert_eq!(lines_for(5.0, 0.0), None);
        assert_eq!(lines_for(5.0, 1.0), None);
    }

    #[test]
    fn what_cannot_be_has_no_answer_and_extremes_have_one() {
        assert_eq!(blocked(f64::NAN, 1.0), None);
        assert_eq!(blocked(1.0, -1.0), None);
        assert_eq!(blocked(0.0, 3.0), Some(1.0));
        assert_eq!(blocked(0.0, 0.0), Some(1.0));
        assert_eq!(blocked(10_000.0, 1e-9), Some(0.0));
        assert_relative(blocked(10_000.0, 1e7).unwrap(), 0.999_000_999_000_999, 1e-6);
    }

    #[test]
    fn half_a_line_loses_what_the_integral_says() {
        // mpmath, 30 digits.
        assert_relative(blocked(0.5, 1.0).unwrap(), 0.725_196_777_358_348_6, 1e-12);
        assert_relative(blocked(9.25, 8.0).unwrap(), 0.159_225_855_205_009_15, 1e-12);
    }

    proptest! {
        #[test]
        fn more_lines_never_lose_more_and_whole_numbers_are_met(
            lines in 0.001..300.0, more in 0.0..3.0, offered in 0.001..300.0,
        ) {
            let lost = |lines: f64| blocked(lines, offered).unwrap();
            assert!((0.0..=1.0).contains(&lost(lines)));
            assert!(lost(lines + more) <= lost(lines) * (1.0 + 1e-10));
            let whole = lines.ceil();
            assert_relative(lost(whole - 1e-12), lost(whole), 1e-9);
        }
    }
}
