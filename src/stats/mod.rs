//! Pure statistics: estimates with intervals, comparisons, components of variance, control limits, survival.
//!
//! Nothing here knows of customers or reps: numbers go in, numbers come out, and each formula names its source. What
//! cannot be computed is `None`, never a stand-in figure. Held against `tests/reference/`.

mod control;
mod estimate;
mod moments;
mod nested;
mod one_way;
mod paired;
mod quantile;
pub mod queueing;
mod ratio;
#[cfg(test)]
mod reference;
mod share;
mod stability;
mod survival;

pub use control::{ControlChart, Smoothed, c4};
pub use estimate::{Estimate, mean, sd};
pub use moments::Moments;
pub use nested::{Nested, nested};
pub use one_way::{OneWay, one_way};
pub use paired::{holm, paired, paired_p_value};
pub use ratio::Ratio;
pub use share::{all_of, share};
pub use stability::{EWMA_WEIGHT, EWMA_WIDTH, in_control_share};
pub use survival::{SurvivalStep, kaplan_meier, restricted_mean};
