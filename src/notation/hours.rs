//! Opening hours over a week that begins on Monday.

use crate::sim::{DAY, HALF_HOUR, HOUR, MINUTE, Time};

const WEEK: Time = 7 * DAY;
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// When something is open, week after week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// Open from (inclusive) to (exclusive), in milliseconds of the week, in order and apart from each other.
    spans: Vec<(Time, Time)>,
}

impl Hours {
    /// Open day and night.
    pub fn always() -> Hours {
        Hours { spans: vec![(0, WEEK)] }
    }

    /// Reads `Mon-Fri 08:00-20:00`, `Sat 10:00-14:00`, or several such parts with commas between.
    ///
    /// # Errors
    /// Says in words what was expected.
    pub fn parse(text: &str) -> Result<Hours, String> {
        let mut spans = Vec::new();
        for part in text.split(',') {
            let Some((days, times)) = part.trim().split_once(' ') else {
                return Err(format!("`{}` lacks days or times; write for example `Mon-Fri 08:00-20:00`", part.trim()));
            };
            let (first, last) = match days.split_once('-') {
                Some((first, last)) => (day(first)?, day(last)?),
                None => (day(days)?, day(days)?),
            };
            let Some((from, to)) = times.trim().split_once('-') else {
                return Err(format!("`{times}` is not a span of times; write for example `08:00-20:00`"));
            };
            let (from, to) = (clock(from)?, clock(to)?);
            if from >= to {
                return Err(format!(
                    "`{times}` ends before it begins; a night is two parts, such as `Mon 20:00-24:00, Tue 00:00-06:00`"
                ));
            }
            let count = (last + 7 - first) % 7 + 1;
            spans.extend((0..count).map(|n| {
                let start = ((first + n) % 7) as Time * DAY;
                (start + from, start + to)
            }));
        }
        Ok(Hours { spans: merged(spans) })
    }

    /// Whether it never closes.
    pub fn is_always(&self) -> bool {
        self.spans == [(0, WEEK)]
    }

    /// Whether it is open at this time.
    pub fn is_open(&self, at: Time) -> bool {
        let place = at % WEEK;
        self.spans.iter().any(|&(from, to)| from <= place && place < to)
    }

    /// The stretch that is open at this time, or the next one: from this time or its opening until its closing. None when
    /// it never opens.
    pub fn next_stretch(&self, at: Time) -> Option<(Time, Time)> {
        let (week, place) = (at - at % WEEK, at % WEEK);
        let this_week = self.spans.iter().find(|&&(_, to)| to > place);
        let (week, &(from, to)) = match this_week {
            Some(span) => (week, span),
            None => (week + WEEK, self.spans.first()?),
        };
        Some((at.max(week + from), week + to))
    }

    /// The openings and closings that fall on a day: (open from, open to), cut at midnight.
    pub fn on_day(&self, day: u32) -> impl Iterator<Item = (Time, Time)> + '_ {
        let start = Time::from(day % 7) * DAY;
        let base = Time::from(day) * DAY;
        self.spans.iter().filter_map(move |&(from, to)| {
            let (from, to) = (from.max(start), to.min(start + DAY));
            (from < to).then(|| (base + from - start, base + to - start))
        })
    }

    /// Open hours in a week.
    pub fn hours_a_week(&self) -> f64 {
        self.spans.iter().map(|(from, to)| (to - from) as f64 / HOUR as f64).sum()
    }

    /// Whether it is open whenever the other is.
    pub fn covers(&self, other: &Hours) -> bool {
        other.spans.iter().all(|&(from, to)| self.spans.iter().any(|&(start, end)| start <= from && to <= end))
    }

    /// The times of a week at which either is open.
    pub fn union(&self, other: &Hours) -> Hours {
        Hours { spans: merged(self.spans.iter().chain(&other.spans).copied().collect()) }
    }
}

/// The place of a half hour in the day, from 0, by when it begins, such as `08:30`.
///
/// # Errors
/// Says in words what was expected.
pub fn half_hour(text: &str) -> Result<usize, String> {
    match clock(text)? {
        at if at >= DAY => Err(format!("`{}` is the end of the day; the last half hour begins at 23:30", text.trim())),
        at if at % HALF_HOUR > 0 => {
            Err(format!("`{}` is not the beginning of a half hour, such as `08:00` or `08:30`", text.trim()))
        }
        at => Ok((at / HALF_HOUR) as usize),
    }
}

/// In order, with what touches or overlaps made one.
fn merged(mut spans: Vec<(Time, Time)>) -> Vec<(Time, Time)> {
    spans.sort_unstable();
    let mut merged: Vec<(Time, Time)> = Vec::new();
    for (from, to) in spans {
        match merged.last_mut() {
            Some((_, end)) if *end >= from => *end = to.max(*end),
            _ => merged.push((from, to)),
        }
    }
    merged
}

fn day(name: &str) -> Result<usize, String> {
    DAYS.iter()
        .position(|day| day.eq_ignore_ascii_case(name.trim()))
        .ok_or_else(|| format!("`{}` is not a day; the days are {}", name.trim(), DAYS.join(", ")))
}

/// A time of day such as `08:30`, from midnight; 24:00 is the end of the day.
///
/// # Errors
/// Says in words what was expected.
pub fn clock(text: &str) -> Result<Time, String> {
    let wrong = || format!("`{}` is not a time of day; write it as `08:30`, from 00:00 to 24:00", text.trim());
    let (hours, minutes) = text.trim().split_once(':').ok_or_else(wrong)?;
    let hours: Time = hours.parse().map_err(|_| wrong())?;
    let minutes: Time = minutes.parse().map_err(|_| wrong())?;
    if hours > 24 || minutes > 59 || hours * 60 + minutes > 24 * 60 {
        return Err(wrong());
    }
    Ok(hours * HOUR + minutes * MINUTE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_open_and_close_week_after_week() {
        let hours = Hours::parse("Mon-Fri 08:00-20:00, Sat 10:00-14:00").unwrap();
        assert_eq!(hours.hours_a_week(), 64.0);
        assert!(!hours.is_open(7 * HOUR) && hours.is_open(8 * HOUR) && !hours.is_open(20 * HOUR));
        assert_eq!(hours.next_stretch(9 * HOUR), Some((9 * HOUR, 20 * HOUR)));
        assert_eq!(hours.next_stretch(21 * HOUR), Some((DAY + 8 * HOUR, DAY + 20 * HOUR)));
        assert_eq!(hours.next_stretch(5 * DAY + 15 * HOUR), Some((WEEK + 8 * HOUR, WEEK + 20 * HOUR)));
        assert_eq!(hours.on_day(7).collect::<Vec<_>>(), [(WEEK + 8 * HOUR, WEEK + 20 * HOUR)]);
        assert_eq!(hours.on_day(6).count(), 0);
    }

    #[test]
    fn days_may_run_over_the_weekend_and_touching_parts_are_one() {
        let hours = Hours::parse("Sat-Mon 00:00-24:00").unwrap();
        assert_eq!(hours.hours_a_week(), 72.0);
        assert_eq!(hours.on_day(0).collect::<Vec<_>>(), [(0, DAY)]);
        assert!(Hours::parse("Mon-Sun 00:00-24:00").unwrap().is_always());
        assert!(Hours::always().covers(&hours) && !hours.covers(&Hours::always()));
    }

    #[test]
    fn what_is_not_hours_is_said_in_words() {
        for (text, word) in [
            ("Mo 08:00-20:00", "Mo"),
            ("Mon 8-20", "8"),
            ("Mon 20:00-08:00", "ends before"),
            ("Mon", "lacks"),
            ("", "lacks"),
            ("Mon 08:00-24:30", "24:30"),
            ("Mon 00:00-18446744073709551615:00", "1844"),
        ] {
            let error = Hours::parse(text).unwrap_err();
            assert!(error.contains(word), "{text}: {error}");
        }
    }
}
