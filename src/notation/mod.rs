//! What the four inputs share: text with positions, findings, and a reader that goes on after an error.

mod again;
mod alone;
mod builder;
mod checks;
mod codes;
mod condition;
mod construct;
mod finding;
mod format;
mod hours;
mod language;
mod layout;
mod lexer;
mod listed;
mod notes;
mod number;
mod outline;
mod plain;
mod quotation;
mod reader;
mod recovery;
mod schema;
mod source;
mod suggest;
mod value;
mod versions;
mod words;

pub use alone::MayStandAlone;
pub use codes::{CODES, Code};
pub use condition::{COMPARISONS, CONDITIONS, COUNTS, Condition, ELIGIBLE, Part, SIGHT};
pub use construct::Construct;
pub use finding::{Finding, Findings, Severity, line_and_column};
pub use format::format;
pub use hours::{Hours, clock, half_hour};
pub use language::strange_language;
pub use lexer::{Bracket, Kind, Token, tokens};
pub use listed::{Listed, Named};
pub use number::{NONE, as_share, between, decimals, number, signed, sound, spoken};
pub use outline::{Entry, Group, Label, Node, Outline, Shape, Step};
pub use reader::{File, Reader, StandIn};
pub use schema::{Readable, schema};
pub use source::{Source, unread};
pub use suggest::{nearest, remedy};
pub use value::{Match, Sort, Value};
pub use versions::lift;

#[cfg(test)]
mod tests;
pub use words::{Callback, Draws, Event, OnChannel, Return};
