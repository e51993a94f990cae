//! The engine held against queues whose figures are known exactly.
//!
//! A case is written down as an ordinary scenario, loaded and run like any other; what the books of the run say is
//! compared with the exact figures. Nothing in the engine knows of it.

mod case;
#[cfg(test)]
mod exact;
mod judge;
mod pace;
mod read;
mod results;
mod spells;
mod validate;
mod written;

pub use case::{Case, Figure, Given, HalfHour, Retry};
pub use read::{Fault, read};
pub use results::{CaseResults, FigureResults, Validated};
pub use validate::{Wish, validate};

/// The cases that come with the program, in the form that [`read`](fn@read) reads. Erlang C and A: incomplete-gamma
/// integrals at 50 digits, in agreement with birth–death sums to 14; other patience: Baccelli and Hebuterne (1981) and
/// Zeltyn and Mandelbaum (2005), by quadrature; retries: the stationary law of the truncated Markov chain; limits and
/// balking: birth–death sums; the day: forward equations by Runge and Kutta's fourth order from an empty morning.
pub const CASES: &str = include_str!("cases.json");
