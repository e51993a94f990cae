//! Practice: a person plays the rep.
//!
//! A [`Session`] is a seed and a list of replies; whatever is said and drawn follows from them, so resuming, trying
//! again from a turn and trying under another policy are all the same thing: playing the replies again. A [`Play`] is a
//! session as it goes on, kept in a [`journal`]; [`picks`] are what the person can choose, and a [`Debrief`] is what they
//! learn at the end. [`plain()`] is a whole practice in text over any input and output, and [`lines()`] the same for
//! programs.
//!
//! A practice is held in the language that its scenario is shown in. The sentences of the practice itself are those of a
//! [`Tongue`], and what the scenario's authors wrote is shown as it is translated in `lines/`, or else as it stands.

mod customer;
mod debrief;
mod drill;
mod elsewhere;
pub mod journal;
mod lines;
mod mode;
mod months;
mod more;
mod operation;
mod own_words;
mod pick;
mod plain;
mod play;
pub mod progress;
mod retell;
mod session;
mod told;
mod tongue;
mod view;
mod words;

pub use customer::{Effect, Standing};
pub use debrief::{ComesBack, Debrief, Judged, Step};
pub use drill::way_to;
pub use elsewhere::Elsewhere;
pub use lines::{Card, lines};
pub use mode::Mode;
pub use months::{Ahead, Months};
pub use operation::{Behind, Operation, has_quota, may_do_other_things, usual_policy};
pub use own_words::{LONGEST, acts, behaviours};
pub use pick::{Pick, picks};
pub use plain::plain;
pub use play::Play;
pub use session::Session;
pub use tongue::{LANGUAGES, Tongue, is_from_the_right, of_locale};
pub use words::mood;

#[cfg(test)]
pub(crate) mod languages;
#[cfg(test)]
pub(crate) mod tests;
