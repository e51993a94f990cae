//! All integration tests in one binary.

mod applies;
mod authoring;
mod channels;
mod cli;
mod comparisons;
mod contacts;
mod conversation;
mod fairness;
mod house;
mod levers;
mod limits;
mod mended;
mod operations;
mod properties;
mod random_operations;
mod same;
mod stories;
mod support;
mod talks;
mod team;
mod timers;
mod trace;
mod translations;
mod yardsticks;
