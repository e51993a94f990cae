//! Many runs: design, pairing, intervals, doubts.

mod comparison;
mod results;

pub use comparison::{Comparison, Difference};
pub use results::{
    ChannelResults, Consistency, CurvePoint, FollowUp, HourResults, Money, PolicyResults, Promises, RepLevel, Results,
    Retention, ServiceLevel, StandardResults, Team,
};
