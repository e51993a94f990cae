//! How demand ebbs and flows: by half hour, weekday, season and from day to day.
//!
//! A [`Rhythm`] says by how much a rate differs from the usual one. A [`Course`] is one or several of them over the days
//! of a run, each day's chance factor drawn: the mean number of happenings up to any time, and the way back from a
//! number to the time. Happenings of a Poisson process with that mean lie where a process of rate 1 has its own, put
//! through the way back (time rescaling; Çinlar 1975, *Introduction to Stochastic Processes*, 4.7): exact, without
//! drawing any that are thrown away, and with the same draws whatever the rhythm.

use super::chance::Key;
use super::time::{DAY, MINUTE, Time, whole};
use rand_distr::{Distribution, Gamma};

/// Half hours in a day.
pub const HALF_HOURS: usize = 48;
/// Milliseconds in half an hour.
pub const HALF_HOUR: Time = 30 * MINUTE;

/// By how much a rate differs from the usual one.
#[derive(Debug, Clone, PartialEq)]
pub struct Rhythm {
    /// The share of a day's happenings that falls into each half hour.
    pub half_hours: [f64; HALF_HOURS],
    /// What a usual day is multiplied by, from Monday.
    pub weekdays: [f64; 7],
    /// From which day until before which other, and by what the days between are multiplied.
    pub seasons: Vec<(u32, u32, f64)>,
    /// The coefficient of variation of a factor that all happenings of a day share (gamma, of mean 1); 0 for none.
    pub day_cv: f64,
}

impl Rhythm {
    /// Always the same.
    pub const FLAT: Rhythm = Rhythm {
        half_hours: [1.0 / HALF_HOURS as f64; HALF_HOURS],
        weekdays: [1.0; 7],
        seasons: Vec::new(),
        day_cv: 0.0,
    };

    /// Whether it never differs from the usual rate.
    pub fn is_flat(&self) -> bool {
        *self == Rhythm::FLAT
    }

    /// By what a day is multiplied, its chance factor apart.
    fn on(&self, day: u32) -> f64 {
        let seasons = self.seasons.iter().filter(|(from, until, _)| (*from..*until).contains(&day));
        self.weekdays[day as usize % 7] * seasons.map(|(_, _, factor)| factor).product::<f64>()
    }

    /// The chance factor of a day; `key` is that of the days' factors.
    fn chance(&self, key: Key, day: u32) -> f64 {
        let shape = 1.0 / (self.day_cv * self.day_cv);
        if self.day_cv <= 0.0 {
            return 1.0;
        }
        Gamma::new(shape, 1.0 / shape).map_or(1.0, |law| law.sample(&mut key.nth(u64::from(day)).stream()))
    }
}

/// One of the demands that make up a course.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// Happenings on a usual day.
    pub a_day: f64,
    /// How they ebb and flow.
    pub rhythm: &'a Rhythm,
    /// The key of its days' factors; those with the same key share them.
    pub key: Key,
}

/// The mean number of happenings over the days of a run.
#[derive(Debug, Clone)]
pub struct Course {
    /// Up to the beginning of each day; the last is the mean of the whole run.
    before: Vec<f64>,
    /// By part: the mean number on each day.
    on: Vec<Vec<f64>>,
    /// By part: the share of a day's happenings up to the end of each half hour, from 0.
    shares: Vec<[f64; HALF_HOURS + 1]>,
}

impl Course {
    /// The course of some demands together over so many days.
    pub fn new(parts: &[Part<'_>], days: u32) -> Course {
        let on_days = |part: &Part<'_>| {
            let on = |day| part.a_day * part.rhythm.on(day) * part.rhythm.chance(part.key, day);
            (0..days).map(on).collect::<Vec<f64>>()
        };
        let on: Vec<Vec<f64>> = parts.iter().map(on_days).collect();
        let mut before = vec![0.0; days as usize + 1];
        for day in 0..days as usize {
            before[day + 1] = before[day] + on.iter().map(|on| on[day]).sum::<f64>();
        }
        let up_to = |part: &Part<'_>| {
            let mut shares = [0.0; HALF_HOURS + 1];
            for (place, share) in part.rhythm.half_hours.iter().enumerate() {
                shares[place + 1] = shares[place] + share;
            }
            shares
        };
        Course { before, on, shares: parts.iter().map(up_to).collect() }
    }

    /// The mean number up to the end of a half hour of a day, from the beginning of that day.
    fn up_to(&self, day: usize, half_hours: usize) -> f64 {
        self.on.iter().zip(&self.shares).map(|(on, shares)| on[day] * shares[half_hours]).sum()
    }

    /// The mean number of happenings up to a time.
    pub fn level(&self, at: Time) -> f64 {
        let day = (at / DAY) as usize;
        let Some(&before) = self.before.get(day).filter(|_| day + 1 < self.before.len()) else {
            return self.before.last().copied().unwrap_or(0.0);
        };
        let place = (at % DAY / HALF_HOUR) as usize;
        let (low, high) = (self.up_to(day, place), self.up_to(day, place + 1));
        before + low + (high - low) * (at % HALF_HOUR) as f64 / HALF_HOUR as f64
    }

    /// When the mean number reaches a level; never within the run when there is no such time.
    pub fn reaches(&self, level: f64) -> Option<Time> {
        let day = self.before.partition_point(|before| *before <= level).checked_sub(1)?;
        if day + 1 >= self.before.len() {
            return None;
        }
        let within = level - self.before[day];
        let (mut low, mut high) = (0, HALF_HOURS);
        while high - low > 1 {
            let middle = (low + high) / 2;
            if self.up_to(day, middle) <= within { low = middle } else { high = middle }
        }
        let (from, to) = (self.up_to(day, low), self.up_to(day, low + 1));
        let share = if to > from { ((within - from) / (to - from)).clamp(0.0, 1.0) } else { 0.0 };
        Some(day as Time * DAY + low as Time * HALF_HOUR + whole(share * HALF_HOUR as f64))
    }

    /// Which part a happening at a time is of, by a uniform share; the last that can be when rounding runs out.
    pub fn part(&self, at: Time, share: f64) -> usize {
        let day = ((at / DAY) as usize).min(self.before.len().saturating_sub(2));
        let place = (at % DAY / HALF_HOUR) as usize;
        let rate = |part: usize| self.on[part][day] * (self.shares[part][place + 1] - self.shares[part][place]);
        let parts = 0..self.on.len();
        let mut left = share * parts.clone().map(rate).sum::<f64>();
        let mut chosen = 0;
        for part in parts {
            let rate = rate(part);
            if rate > 0.0 {
                chosen = part;
                if left < rate {
                    break;
                }
                left -= rate;
            }
        }
        chosen
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::{HOUR, Key};
    use proptest::prelude::*;

    fn office() -> Rhythm {
        let mut half_hours = [0.0; HALF_HOURS];
        half_hours[16..36].fill(0.05);
        Rhythm { half_hours, weekdays: [1.0, 1.0, 1.0, 1.0, 1.0, 0.5, 0.0], seasons: vec![(7, 14, 2.0)], day_cv: 0.0 }
    }

    fn course(rhythm: &Rhythm, days: u32) -> Course {
        Course::new(&[Part { a_day: 100.0, rhythm, key: Key::root(1) }], days)
    }

    #[test]
    fn a_week_a_season_and_a_day_add_up_to_what_was_asked_for() {
        let office = office();
        let course = course(&office, 14);
        assert!((course.level(7 * DAY) - 550.0).abs() < 1e-9);
        assert!((course.level(14 * DAY) - 550.0 * 3.0).abs() < 1e-9);
        assert!((course.level(8 * HOUR)).abs() < 1e-9 && (course.level(13 * HOUR) - 50.0).abs() < 1e-9);
        assert_eq!(course.reaches(5.0), Some(8 * HOUR + HALF_HOUR));
        assert_eq!(course.reaches(2_000.0), None);
    }

    #[test]
    fn days_differ_by_chance_as_much_as_was_asked_for_and_keep_their_mean() {
        let rhythm = Rhythm { day_cv: 0.2, ..Rhythm::FLAT };
        let course = course(&rhythm, 20_000);
        let days: Vec<f64> = (0..20_000).map(|day| course.on[0][day] / 100.0).collect();
        let mean = days.iter().sum::<f64>() / days.len() as f64;
        let variance = days.iter().map(|day| (day - mean).powi(2)).sum::<f64>() / days.len() as f64;
        assert!((mean - 1.0).abs() < 0.006 && (variance.sqrt() - 0.2).abs() < 0.005, "{mean} {variance}");
    }

    #[test]
    fn parts_take_turns_by_their_rates() {
        let (day, flat) = (office(), Rhythm::FLAT);
        let key = Key::root(1);
        let parts = [Part { a_day: 48.0, rhythm: &day, key }, Part { a_day: 48.0, rhythm: &flat, key }];
        let course = Course::new(&parts, 7);
        // At night only the second happens; at noon the first is 2.4 times as likely.
        assert_eq!(course.part(HOUR, 0.01), 1);
        assert_eq!((course.part(12 * HOUR, 0.70), course.part(12 * HOUR, 0.71)), (0, 1));
    }

    proptest! {
        #[test]
        fn the_way_back_leads_where_the_level_came_from(at in 0..14 * DAY) {
            let office = office();
            let course = course(&office, 14);
            let level = course.level(at);
            if let Some(back) = course.reaches(level) {
                prop_assert!((course.level(back) - level).abs() < 1e-5);
                prop_assert!(back >= at || course.level(back.max(at)) - course.level(back.min(at)) < 1e-5);
            }
        }
    }
}
