//! Practice: a person plays the rep.
//!
//! A [`Session`] is a seed and a list of replies; whatever is said and drawn follows from them, so resuming, trying
//! again from a turn and trying under another policy are all the same thing: playing the replies again. [`picks`] are
//! what the person can choose, a [`Debrief`] is what they learn at the end, and [`plain()`] is a whole practice in text
//! over any input and output.

mod customer;
mod debrief;
mod pick;
mod plain;
mod retell;
mod session;
mod told;
mod tongue;
mod words;

pub use customer::{Effect, Standing};
pub use debrief::{ComesBack, Debrief, Judged, Step};
pub use pick::{Pick, picks};
pub use plain::plain;
pub use session::Session;
pub use tongue::{LANGUAGES, Tongue, is_from_the_right, of_locale};
pub use words::mood;

#[cfg(test)]
mod languages;
#[cfg(test)]
mod tests;
