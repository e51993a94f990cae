//! Numbers and lists as people read them: thousands set apart, a true minus sign, and a dash for what is no number.

/// Stands where a figure does not apply.
pub const NONE: &str = "–";

/// Beyond this no figure of a service operation means anything, and arithmetic on charts would overflow.
const LARGEST: f64 = 1e15;

/// The figure, unless it is not one.
pub fn sound(value: f64) -> Option<f64> {
    (value.is_finite() && value.abs() < LARGEST).then_some(value)
}

/// A number with thousands separators, a true minus sign and no negative zero; [`NONE`] for what is no number.
pub fn number(value: f64, decimals: usize) -> String {
    let Some(value) = sound(value) else { return NONE.to_owned() };
    let digits = format!("{:.decimals$}", value.abs());
    let (whole, rest) = digits.split_once('.').map_or((digits.as_str(), ""), |(whole, rest)| (whole, rest));
    let negative = value < 0.0 && digits.contains(|c: char| c.is_ascii_digit() && c != '0');
    let mut text = String::from(if negative { "−" } else { "" });
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if !rest.is_empty() {
        text.push('.');
        text.push_str(rest);
    }
    text
}

/// A figure with its sign, for differences: `+1.2`, `−0.4`, `0.0`.
pub fn signed(value: f64, decimals: usize) -> String {
    let text = number(value, decimals);
    if text == NONE || text.starts_with('−') || !text.contains(|c: char| c.is_ascii_digit() && c != '0') {
        text
    } else {
        format!("+{text}")
    }
}

/// Two ends of an interval: `[86.2, 88.0]`, and `[990; 1,100]` where they hold commas themselves.
pub fn between(low: &str, high: &str) -> String {
    let between = if low.contains(',') || high.contains(',') { ";" } else { "," };
    format!("[{low}{between} {high}]")
}

/// A list as one says it: `a, b and c`.
pub fn spoken(names: &[&str]) -> String {
    match names {
        [] => "none".to_owned(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// What to write instead of a number that is no share; whoever wrote 80 probably meant 80 %.
pub fn as_share(number: f64) -> String {
    match number {
        percent if (2.0..=100.0).contains(&percent) => format!("for {percent} % write {}", percent / 100.0),
        _ => "write a number from 0 to 1".to_owned(),
    }
}

/// With how many decimals a difference of this size is told.
pub fn decimals(value: f64) -> usize {
    match value.abs() {
        large if large >= 100.0 => 0,
        small if small < 1.0 => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        for (value, words) in [(0.0, "0"), (-0.2, "0"), (999.6, "1,000"), (-35_330.2, "−35,330"), (1e6, "1,000,000")]
        {
            assert_eq!(number(value, 0), words);
        }
    }

    #[test]
    fn nothing_is_neither_gained_nor_lost() {
        assert_eq!(signed(-0.04, 1), "0.0");
        assert_eq!(signed(0.04, 1), "0.0");
        assert_eq!(signed(1.25, 1), "+1.2");
        assert_eq!(signed(-3.0, 0), "−3");
    }

    #[test]
    fn figures_with_commas_are_kept_apart_by_more_than_a_comma() {
        assert_eq!(between("86.2", "88.0"), "[86.2, 88.0]");
        assert_eq!(between("990", "1,100"), "[990; 1,100]");
    }

    #[test]
    fn names_are_listed_as_they_are_said() {
        assert_eq!(spoken(&[]), "none");
        assert_eq!(spoken(&["a"]), "a");
        assert_eq!(spoken(&["a", "b", "c"]), "a, b and c");
    }
}
