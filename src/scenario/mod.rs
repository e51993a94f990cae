//! A scenario: the four inputs of a folder linked to each other and compiled.

pub mod script;

mod check;
mod inputs;
mod lines;
mod link;
mod linked;
mod load;

pub use check::codes;
pub use linked::{
    Behaviour, Cause, Demand, Desk, Feeling, Group, Leaving, Limit, Measure, Opening, Operation, Owner, Policy,
    RecordKept, Remedy, Scenario, Segment, SelfService, Standard,
};
pub use load::{Loaded, load};

#[cfg(test)]
mod tests;
