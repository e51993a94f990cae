//! A scenario: the four inputs of a folder linked to each other and compiled.

pub mod line_id;
pub mod script;

mod beside;
mod check;
mod fragments;
mod inputs;
mod lines;
mod link;
mod linked;
mod load;
mod severities;
mod strays;
mod translation;
mod translators;

pub use beside::{Breach, Extra, Outbound, Purchases, Rewards};
pub use check::codes;
pub use linked::{
    Behaviour, Break, Callback, Cause, Demand, Desk, Draws, Feeling, Group, Leaving, Limit, Measure, Opening,
    Operation, Owner, Policy, RecordKept, Remedy, Scenario, Segment, SelfService, Selling, Standard,
};
pub use load::{Loaded, hash, load, load_without};
pub use severities::Severities;
pub use translation::{Part, Translation};
pub use translators::{Refreshed, refresh};

#[cfg(test)]
mod tests;
