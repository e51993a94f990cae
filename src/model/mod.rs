//! The model of customers and reps: pure functions of what happened, every constant from one table.

mod parameters;
mod table;

pub use parameters::{Evidence, Parameter, Parameters, Refused, Routes, TABLE, parameter};
