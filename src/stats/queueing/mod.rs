//! Queues with exact answers: how long people wait for a team of a given size, and how large a team has to be.
//!
//! Arrivals are Poisson, handle times exponential, everybody is equal and served in order of coming, and it has gone on
//! for ever. Erlang B loses whom it cannot serve at once, Erlang C keeps everybody waiting, Erlang A lets them give up
//! after an exponential time, M/M/n+G after a time of any law. Rates and durations share one unit of time, whichever
//! that is. A team need not be whole: n stands in integrals that know no difference (Jagers and van Doorn 1986,
//! *Operations Research Letters* 5, 35–41), which agree with the usual sums wherever n is whole.

mod day;
mod erlang_a;
mod erlang_b;
mod erlang_c;
mod figures;
mod general_patience;
mod patience;
mod quadrature;
mod staffing;

pub use day::{Day, Interval};
pub use erlang_a::erlang_a;
pub use erlang_b::{blocked, lines_for};
pub use erlang_c::erlang_c;
pub use figures::{Definition, Figures, Load};
pub use general_patience::general_patience;
pub use patience::Patience;
pub use staffing::{Staffing, Target, Team};
