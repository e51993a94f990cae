//! Time in whole milliseconds since the start of a run, and the spans that authors write.

use serde::Deserialize;

/// Milliseconds since the start of a run, or a length of time in milliseconds.
pub type Time = u64;

/// Milliseconds in a second.
pub const SECOND: Time = 1_000;
/// Milliseconds in a minute.
pub const MINUTE: Time = 60 * SECOND;
/// Milliseconds in an hour.
pub const HOUR: Time = 60 * MINUTE;
/// Milliseconds in a day.
pub const DAY: Time = 24 * HOUR;
/// Days in a month: a twelfth of 365.
pub const DAYS_A_MONTH: f64 = 365.0 / 12.0;
/// Milliseconds in a month.
pub const MONTH: Time = 365 * DAY / 12;

/// The nearest whole number of milliseconds, from 0 to 2^51 (71,000 years): what is undefined is as long as that.
///
/// Adding 2^52 leaves the whole number in the last 52 bits, which takes a third of the instructions of a cast.
#[inline]
#[expect(clippy::manual_clamp, reason = "what is undefined stays so in a clamp")]
pub fn whole(milliseconds: f64) -> Time {
    const WHOLE: f64 = (1_u64 << 52) as f64;
    const MOST: f64 = (1_u64 << 51) as f64;
    (milliseconds.min(MOST).max(0.0) + WHOLE).to_bits() & ((1 << 52) - 1)
}

/// A length of time as an author writes it: `Seconds(40)`, `Days(2)`.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub enum Span {
    /// Seconds.
    Seconds(f64),
    /// Minutes.
    Minutes(f64),
    /// Hours.
    Hours(f64),
    /// Days of 24 hours.
    Days(f64),
    /// Weeks of seven days.
    Weeks(f64),
}

impl Span {
    /// The span in milliseconds, as a real number.
    pub fn milliseconds(self) -> f64 {
        match self {
            Span::Seconds(n) => n * SECOND as f64,
            Span::Minutes(n) => n * MINUTE as f64,
            Span::Hours(n) => n * HOUR as f64,
            Span::Days(n) => n * DAY as f64,
            Span::Weeks(n) => n * 7.0 * DAY as f64,
        }
    }

    /// The span in whole milliseconds; a negative or undefined one is 0 (the checks refuse both).
    pub fn time(self) -> Time {
        // A float-to-integer cast saturates and takes NaN to 0.
        self.milliseconds().round() as Time
    }

    /// The span in days.
    pub fn days(self) -> f64 {
        self.milliseconds() / DAY as f64
    }
}

/// Minutes in a time, as a real number.
pub fn span_minutes(time: Time) -> f64 {
    time as f64 / MINUTE as f64
}

/// A unit in which a time is described.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
}

/// A time in its two largest units, the second of which may be none of it: 200 s are 3 minutes and 20 seconds.
pub fn in_units(time: Time) -> [(u64, Unit); 2] {
    match time {
        t if t < MINUTE => [((t + SECOND / 2) / SECOND, Unit::Second), (0, Unit::Second)],
        t if t < HOUR => [(t / MINUTE, Unit::Minute), (t % MINUTE / SECOND, Unit::Second)],
        t if t < DAY => [(t / HOUR, Unit::Hour), (t % HOUR / MINUTE, Unit::Minute)],
        t => [(t / DAY, Unit::Day), (t % DAY / HOUR, Unit::Hour)],
    }
}

/// A time in the words of a report: `40 s`, `3 min 20 s`, `2 h 5 min`, `3 days 4 h`.
pub fn describe(time: Time) -> String {
    let word = |(number, unit): (u64, Unit)| match unit {
        Unit::Second => format!("{number} s"),
        Unit::Minute => format!("{number} min"),
        Unit::Hour => format!("{number} h"),
        Unit::Day if number == 1 => "1 day".to_owned(),
        Unit::Day => format!("{number} days"),
    };
    match in_units(time) {
        [big, (0, _)] => word(big),
        [big, small] => format!("{} {}", word(big), word(small)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_becomes_milliseconds() {
        assert_eq!(Span::Seconds(1.5).time(), 1_500);
        assert_eq!(Span::Weeks(1.0).time(), 7 * DAY);
        assert_eq!(Span::Minutes(-3.0).time(), 0);
        assert_eq!(Span::Days(f64::NAN).time(), 0);
    }

    #[test]
    fn a_time_is_described_by_its_two_largest_units() {
        assert_eq!(describe(40_400), "40 s");
        assert_eq!(describe(200 * SECOND), "3 min 20 s");
        assert_eq!(describe(2 * HOUR + 5 * MINUTE), "2 h 5 min");
        assert_eq!(describe(3 * DAY + 4 * HOUR), "3 days 4 h");
        assert_eq!(describe(2 * DAY), "2 days");
    }
}
