//! Many runs: design, pairing, intervals, doubts.

mod beside;
mod books;
mod cohorts;
mod compare;
mod comparison;
mod doubts;
mod figures;
mod fit;
mod narrator;
mod needs;
mod offered;
mod replication;
mod request;
mod results;
mod run;
mod summary;
mod today;
mod trace;
pub mod validation;
mod verdict;
mod watch;

pub use beside::Beside;
pub use cohorts::{Customer, Fate, Fates, follow};
pub use compare::{Compare, compare};
pub use comparison::{Comparison, Difference};
pub use fit::{Fit, Fitted, MOST_TRIES, Unfit, fit};
pub use needs::Needs;
pub use replication::in_parallel;
pub use request::Request;
pub use results::{
    ChannelResults, Consistency, CurvePoint, FollowUp, HourResults, Money, ObservedFigure, PlaceLevel, PolicyResults,
    Promises, RepLevel, Results, Retention, ServiceLevel, StandardResults, Team,
};
pub use run::{Finished, run};
pub use today::{DaySoFar, Done, day_so_far};
pub use trace::{Entry, Traced, people, trace};
pub use watch::{Unwatched, Watch};
