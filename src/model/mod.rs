//! The model of customers and reps: pure functions of what happened, every constant from one table.

mod episode;
#[cfg(test)]
mod invariants;
mod leaving;
mod ledger;
mod parameters;
mod table;
mod touch;
#[cfg(test)]
mod tried_alone;

pub use episode::{Episode, Recovery};
pub use leaving::{Grievance, voice};
pub use ledger::{Circumstances, Ledger, Verdict};
pub use parameters::{Evidence, Parameter, Parameters, Refused, Routes, TABLE, parameter};
pub use touch::{Outcome, Touch, Values, assurance, follow_up_quality, reliability, responsiveness, shown_share};
