//! How demand ebbs and flows, and how many are on duty at which time of the day, as an author writes it.

use super::Part;
use crate::notation::{Listed, Named, half_hour};
use crate::sim::{self, HALF_HOURS, Span};
use serde::Deserialize;

pub(super) const RHYTHM: Part = Part {
    name: "rhythm",
    about: "How demand ebbs and flows: of the whole operation, or of one demand, which then has its own.\n\
        \n\
        half_hours: how much of a day falls into each half hour, named by when it begins, in any unit\n\
        weekdays: what a usual day is multiplied by; 1 where left out\n\
        seasons: (from, until, factor): days of the run that are multiplied; several multiply\n\
        day_cv: the coefficient of variation of a factor of mean 1 that a day shares\n\
        \n\
        rate at a time = a usual day * share of the half hour * weekday * seasons * factor of the day (gamma)\n\
        \n\
        `a_day`, `a_minute` and `a_year` say what comes on usual days: factors are taken at their word, so that a Sunday \
        of 0 is a day less. Arrivals are Poisson given the day's factor. Demands that follow the operation's rhythm have \
        their good and bad days together.\n\
        \n\
        Left out: day and night alike.",
};

pub(super) const ROSTER: Part = Part {
    name: "roster",
    about: "How many of a group's reps are on duty in each half hour of its hours.\n\
        \n\
        roster: the number on duty by half hour, named by when it begins; 0 where left out\n\
        reachable: the share of those on duty whom a contact can reach\n\
        ill: the share of days on which a rep stays away\n\
        \n\
        A fraction of a rep is there on that share of days, and then all day long. Who has the early and who the late \
        half hours goes round from day to day. Whose duty ends finishes the contact. Those who are ill or out of reach \
        are paid. A policy that sets another number of `reps` stretches the roster in proportion.\n\
        \n\
        Left out: everybody is on duty throughout the group's hours.",
};

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
    /// Everything that makes it unusable.
    pub(super) fn misfits(&self) -> Vec<Misfit> {
        let (weights, mut misfits) = by_half_hour(&self.half_hours, "half_hours");
        if misfits.is_empty() && !self.half_hours.is_empty() && weights.iter().all(|weight| *weight == 0.0) {
            let message = "nothing falls into any half hour: one needs a weight above 0".to_owned();
            misfits.push(Misfit { way: vec!["half_hours".to_owned()], at_name: true, message });
        }
        let mut find = |way: Vec<String>, message: Option<String>| {
            misfits.extend(message.map(|message| Misfit { way, at_name: false, message }));
        };
        let factor = |factor: f64| {
            (!(0.0..=1e6).contains(&factor))
                .then(|| format!("a factor lies from 0 to a million, and {factor} does not"))
        };
        for (day, times) in self.weekdays.iter() {
            find(vec!["weekdays".to_owned(), format!("{day:?}")], factor(*times));
        }
        for season in &self.seasons {
            let ends = season.until.milliseconds() > season.from.milliseconds() && season.from.milliseconds() >= 0.0;
            let unending = (!ends).then(|| "a season begins within the run and ends after it has begun".to_owned());
            find(vec!["seasons".to_owned()], unending.or_else(|| factor(season.factor)));
        }
        let apart = !(0.0..=2.0).contains(&self.day_cv);
        let apart = apart.then(|| format!("`day_cv` lies from 0 to 2, and {} does not", self.day_cv));
        find(vec!["day_cv".to_owned()], apart);
        misfits
    }

    /// The rhythm ready for use; what the checks refuse counts as usual.
    pub fn compile(&self) -> sim::Rhythm {
        let (weights, _) = by_half_hour(&self.half_hours, "half_hours");
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

/// Something that cannot be, and the way to it from where the rhythm or roster stands.
pub(super) struct Misfit {
    pub(super) way: Vec<String>,
    /// It is the name at the end of the way, rather than what the name stands for.
    pub(super) at_name: bool,
    pub(super) message: String,
}

/// Numbers by half hour, 0 where none is given, and what is wrong with them in the field of this name.
pub(super) fn by_half_hour(written: &Named<f64>, field: &str) -> ([f64; HALF_HOURS], Vec<Misfit>) {
    let (mut numbers, mut misfits) = ([0.0; HALF_HOURS], Vec::new());
    for (name, number) in written.iter() {
        let misfit = |at_name, message| Misfit { way: vec![field.to_owned(), name.clone()], at_name, message };
        match half_hour(name) {
            Err(message) => misfits.push(misfit(true, message)),
            Ok(_) if !(0.0..=1e6).contains(number) => {
                misfits.push(misfit(false, format!("this lies from 0 to a million, and {number} does not")));
            }
            Ok(place) => numbers[place] = *number,
        }
    }
    (numbers, misfits)
}

/// The share of a group's reps who are on duty, by half hour; all of them where nothing is said.
pub fn roster(written: &Named<f64>, reps: u32) -> [f64; HALF_HOURS] {
    if written.is_empty() || reps == 0 {
        return [1.0; HALF_HOURS];
    }
    by_half_hour(written, "roster").0.map(|number| number / f64::from(reps))
}
