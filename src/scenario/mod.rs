//! A scenario: the four inputs of a folder linked to each other and compiled.

pub mod script;

mod linked;

pub use linked::{
    Behaviour, Demand, Desk, Group, Limit, Measure, Operation, Opening, Policy, Remedy, Scenario, Segment, Standard,
};
