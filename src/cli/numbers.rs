//! Numbers on the command line: each is told its range when it is out of it.

use std::fmt::Display;
use std::str::FromStr;

/// A parser of whole numbers in a range, both ends included.
pub fn whole<T>(least: T, most: T) -> impl Fn(&str) -> Result<T, String> + Clone + Send + Sync + 'static
where
    T: FromStr + PartialOrd + Display + Copy + Send + Sync + 'static,
{
    move |text| match text.trim().parse::<T>() {
        Ok(value) if (least..=most).contains(&value) => Ok(value),
        _ => Err(format!("give a whole number from {least} to {}", grouped(&most.to_string()))),
    }
}

/// A parser's verdict on a number in a range, both ends included; `form` says which numbers can be given.
///
/// # Errors
/// When it is none, or out of its range.
pub fn real(text: &str, least: f64, most: f64, form: &str) -> Result<f64, String> {
    match text.trim().parse::<f64>() {
        Ok(value) if (least..=most).contains(&value) => Ok(value.abs()),
        _ => Err(format!("give {form}")),
    }
}

/// Digits in threes.
fn grouped(digits: &str) -> String {
    let of_three = |place: usize| place > 0 && (digits.len() - place).is_multiple_of(3);
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if of_three(place) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_whole_number_of_the_range_is_told_the_range() {
        let days = whole(1_u32, 36_500);
        assert_eq!(days("365"), Ok(365));
        for wrong in ["0", "-1", "36501", "1e3", "1.5", "NaN", "inf", "", "99999999999999999999"] {
            assert_eq!(days(wrong), Err("give a whole number from 1 to 36,500".to_owned()), "{wrong}");
        }
        let said = whole(0, u64::MAX)("-1").unwrap_err();
        assert_eq!(said, "give a whole number from 0 to 18,446,744,073,709,551,615");
    }
}
