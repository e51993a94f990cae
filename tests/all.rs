//! All integration tests in one binary.

mod cli;
mod conversation;
mod house;
mod levers;
mod mended;
mod limits;
mod properties;
mod same;
mod support;
mod yardsticks;
