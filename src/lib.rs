//! Mainstay: a service-quality training and standards simulator.
//!
//! Modules stand on floors and import only floors below their own; `tests/house.rs` holds the list and enforces it.

pub mod sim;
pub mod stats;

pub mod world;

pub mod model;
pub mod notation;

pub mod operation;
pub mod policy;
pub mod standard;
pub mod story;

pub mod scenario;

pub mod conversation;
pub mod score;

pub mod rehearsal;
pub mod service;

pub mod experiment;

pub mod practice;
pub mod report;

pub mod terminal;

pub mod cli;
