//! The model of customers and reps: pure functions of what happened, every constant from one table.
//!
//! A customer: `touch` says what a contact or follow-up was worth to them, `episode` what an issue made of its
//! touches and the trouble it took, `ledger` what they carry on from issue to issue, `leaving` what that does to their
//! inclination to leave. A rep: `rep` is what they bring and how they feel, `pace` how long they take, `decision` what
//! they do in the moment, `adoption` how standards take hold, `recognition` how far good work is noticed. Before any
//! contact: `inspection` of what leaves, `knowledge` for customers and reps, `notice` of problems. Nothing here draws
//! from chance except newcomers, who are given a stream, and nothing keeps a clock: callers say when.

mod adoption;
mod decision;
mod episode;
mod inspection;
#[cfg(test)]
mod invariants;
mod knowledge;
mod leaving;
mod ledger;
mod lived;
mod notice;
mod pace;
mod parameters;
mod range;
mod recognition;
mod rep;
mod table;
mod touch;
#[cfg(test)]
mod tried_alone;
mod word;

pub use adoption::{Acts, Adoption, Uptake};
pub use decision::{attention, calls_first, rush};
pub use episode::{Episode, Recovery};
pub use inspection::defects_found;
pub use knowledge::{Consulted, KnowledgeBase, explained};
pub use leaving::{Grievance, voice};
pub use ledger::{Circumstances, Ledger, Verdict};
pub use lived::Lived;
pub use notice::false_alarms;
pub use pace::{chat_factor, handle_noise, learning_factor, seasoned_factor};
pub use parameters::{Evidence, Parameter, Parameters, Refused, Routes, TABLE, parameter};
pub use recognition::Recognition;
pub use rep::{Climate, Drift, Learning, Rep, pressure};
pub use touch::{
    Outcome, Touch, Values, assurance, follow_up_quality, is_welcome, reliability, responsiveness, shown_share,
};
pub use word::Word;
