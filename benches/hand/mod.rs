//! The yardstick models as one would write them by hand for speed alone: one loop, plain arrays, no ECS, no scenario.
//!
//! They are the limit that the engine is measured against, and a second opinion on its figures. They share nothing
//! with it on purpose, neither calendar nor chance, so that a mistake there cannot hide here.

mod calendar;
pub(crate) mod journeys;
pub(crate) mod queue;

use rand::TryRng;
use rand_distr::{Distribution, Exp1, StandardNormal};
use std::convert::Infallible;

/// Random numbers one after another: SplitMix64 (Steele, Lea & Flood 2014), with rand_distr's ziggurats on top.
struct Dice {
    state: u64,
}

impl Dice {
    fn new(seed: u64) -> Dice {
        Dice { state: seed.wrapping_mul(0xA24B_AED4_963E_E407) }
    }

    #[inline]
    fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.state;
        bits = (bits ^ bits >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ bits >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ bits >> 31
    }

    /// Uniform in [0, 1).
    #[inline]
    fn share(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A whole number below `count`, uniform for all practical purposes.
    #[inline]
    fn below(&mut self, count: u32) -> usize {
        (((self.bits() >> 32) * u64::from(count)) >> 32) as usize
    }

    /// Exponential of mean 1.
    #[inline]
    fn exponential(&mut self) -> f64 {
        Exp1.sample(self)
    }

    /// Standard normal.
    #[inline]
    fn normal(&mut self) -> f64 {
        StandardNormal.sample(self)
    }
}

impl TryRng for Dice {
    type Error = Infallible;

    #[inline]
    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok((self.bits() >> 32) as u32)
    }

    #[inline]
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.bits())
    }

    fn try_fill_bytes(&mut self, target: &mut [u8]) -> Result<(), Infallible> {
        for chunk in target.chunks_mut(8) {
            chunk.copy_from_slice(&self.bits().to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}
