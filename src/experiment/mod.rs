//! Many runs: design, pairing, intervals, doubts.

mod comparison;
mod request;
mod results;
mod watch;

pub use comparison::{Comparison, Difference};
pub use request::Request;
pub use results::{
    ChannelResults, Consistency, CurvePoint, FollowUp, HourResults, Money, PolicyResults, Promises, RepLevel, Results,
    Retention, ServiceLevel, StandardResults, Team,
};
pub use watch::{Unwatched, Watch};
