//! How demand ebbs and flows, and how many are on duty at which time of the day, as an author writes it.

use crate::notation::{Listed, Named, half_hour};
use crate::sim::{self, HALF_HOURS, Span};
use serde::Deserialize;

/// By how much demand differs from the usual.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rhythm {
    /// By half hour, named by when it begins: how much of a day falls into it, in any unit; none into one left out. All
    /// alike when empty.
    #[serde(default)]
    pub half_hours: Named<f64>,
    /// What a usual day is multiplied by, by weekday; 1 where left out.
    #[serde(default)]
    pub weekdays: Listed<Weekday, f64>,
    /// Times of the run at which there is more or less.
    #[serde(default)]
    pub seasons: Vec<Season>,
    /// How much days differ by chance: the coefficient of variation of a factor that a whole day shares.
    #[serde(default)]
    pub day_cv: f64,
}

/// A day of the week. A run begins on a Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// Days of a run on which there is more, or less.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Season {
    /// How far into the run it begins.
    pub from: Span,
    /// How far into the run it ends.
    pub until: Span,
    /// What the days between are multiplied by.
    pub factor: f64,
}

impl Rhythm {
    /// What makes it unusable, with the way to it, if anything does.
    pub(super) fn fault(&self) -> Option<(Vec<String>, String)> {
        if let Some(fault) = by_half_hour(&self.half_hours).err() {
            return Some(fault.within("half_hours"));
        }
        if !self.half_hours.is_empty() && self.half_hours.iter().all(|(_, weight)| *weight == 0.0) {
            let message = "nothing falls into any half hour: one needs a weight above 0".to_owned();
            return Some((vec!["half_hours".to_owned()], message));
        }
        let factor = |factor: f64| {
            (!(0.0..=1e6).contains(&factor))
                .then(|| format!("a factor lies from 0 to a million, and {factor} does not"))
        };
        for (day, times) in self.weekdays.iter() {
            if let Some(message) = factor(*times) {
                return Some((vec!["weekdays".to_owned(), format!("{day:?}")], message));
            }
        }
        for season in &self.seasons {
            let ends = season.until.milliseconds() > season.from.milliseconds() && season.from.milliseconds() >= 0.0;
            let unending = (!ends).then(|| "a season begins within the run and ends after it has begun".to_owned());
            if let Some(message) = unending.or_else(|| factor(season.factor)) {
                return Some((vec!["seasons".to_owned()], message));
            }
        }
        let apart = !(0.0..=2.0).contains(&self.day_cv);
        apart.then(|| (vec!["day_cv".to_owned()], format!("`day_cv` lies from 0 to 2, and {} does not", self.day_cv)))
    }

    /// The rhythm ready for use; what the checks refuse counts as usual.
    pub fn compile(&self) -> sim::Rhythm {
        let weights = by_half_hour(&self.half_hours).unwrap_or([0.0; HALF_HOURS]);
        let whole: f64 = weights.iter().sum();
        let mut weekdays = [1.0; 7];
        for (day, factor) in self.weekdays.iter() {
            weekdays[*day as usize] = *factor;
        }
        let day = |span: Span| span.days().round() as u32;
        sim::Rhythm {
            half_hours: if whole > 0.0 { weights.map(|w| w / whole) } else { sim::Rhythm::FLAT.half_hours },
            weekdays,
            seasons: self.seasons.iter().map(|season| (day(season.from), day(season.until), season.factor)).collect(),
            day_cv: self.day_cv,
        }
    }
}

/// What is wrong with a number by half hour.
pub(super) struct Misfit {
    half_hour: String,
    message: String,
}

impl Misfit {
    /// With the way to it from where the field stands.
    pub(super) fn within(self, field: &str) -> (Vec<String>, String) {
        (vec![field.to_owned(), self.half_hour], self.message)
    }
}

/// Numbers by half hour, 0 where none is given.
pub(super) fn by_half_hour(written: &Named<f64>) -> Result<[f64; HALF_HOURS], Misfit> {
    let mut numbers = [0.0; HALF_HOURS];
    for (name, number) in written.iter() {
        let misfit = |message| Misfit { half_hour: name.clone(), message };
        let place = half_hour(name).map_err(misfit)?;
        if !(0.0..=1e6).contains(number) {
            return Err(misfit(format!("this lies from 0 to a million, and {number} does not")));
        }
        numbers[place] = *number;
    }
    Ok(numbers)
}

/// The share of a group's reps who are on duty, by half hour; all of them where nothing is said.
pub fn roster(written: &Named<f64>, reps: u32) -> [f64; HALF_HOURS] {
    match by_half_hour(written) {
        Ok(numbers) if !written.is_empty() && reps > 0 => numbers.map(|number| number / f64::from(reps)),
        _ => [1.0; HALF_HOURS],
    }
}
