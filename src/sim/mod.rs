//! What every simulation needs and none of it knows of customers: time, a calendar of what is due, chance, laws.

mod calendar;
mod chance;
mod law;
mod rhythm;
mod time;

pub use calendar::{Calendar, Due};
pub use chance::{Key, Purpose, Stream};
pub use law::{Law, Written};
pub use rhythm::{Course, HALF_HOUR, HALF_HOURS, Part, Rhythm};
pub use time::{
    DAY, DAYS_A_MONTH, HOUR, MINUTE, MONTH, SECOND, Span, Time, Unit, describe, in_units, span_minutes, whole,
};
