//! Stories: one customer's script, as its author wrote it.
//!
//! A bare word belongs to the language; a word in quotes is the author's. Names are not resolved here: that is the
//! scenario's business, which knows the other files.

pub mod check;

mod amount;
mod borrowed;
mod construct;
mod deed;
mod device;
mod events;
mod fact;
mod fragment;
mod limits;
mod line;
mod outcome;
mod parts;
mod procedure;
mod read;
mod timer;
mod transcript;
mod transfer;
mod whole;

pub use crate::notation::{Condition, Value};
pub use amount::{Amount, Fault};
pub use construct::CONSTRUCTS;
pub use deed::Deed;
pub use device::{Device, Misreported};
pub use events::{Mention, Placed};
pub use fact::Sides;
pub use fragment::{Fragment, Include, Misfit, Origin, read_fragment};
pub use limits::{MOST_FACTS, MOST_HAPPENINGS, MOST_MOMENTS, MOST_REACTIONS, MOST_SPARES, MOST_STEPS, MOST_WORDS};
pub use line::{Piece, asked, lone_brace, pieces};
pub use parts::{
    Act, Afterwards, Branch, Chance, Check, Counted, Counting, Expectation, Fact, Forbidden, Goal, Moment, Move,
    MustTell, Outcome, Patience, Person, Play, Reaction, SUPERVISOR, Seen, Story, Task, Test, Told, Worth,
};
pub use procedure::{Needed, Procedure, ProcedureStep, Statement};
pub use read::read;
pub use timer::{Timer, words};
pub use transcript::{Draft, Stranger, Undrafted, draft};
pub use transfer::{Queue, Transfer};
