//! Chance as a function of where it falls: a draw is a hash of its coordinates.
//!
//! No draw is taken from a shared sequence, so a policy that changes one thing leaves everybody else's luck as it
//! was. That is what lets two policies be compared on the same customers (common random numbers).

use rand::TryRng;
use rand_distr::{Distribution, Exp1, StandardNormal};
use std::convert::Infallible;

/// The golden ratio in 64 bits, the step of Steele, Lea & Flood (2014), "Fast splittable pseudorandom number
/// generators".
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// The finaliser of SplitMix64 (variant 13 of Stafford): every bit of the input reaches every bit of the output.
#[inline]
const fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}

/// What a draw decides. Two draws at the same place for different purposes are independent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u64)]
pub enum Purpose {
    /// Which replication of a run.
    Replication,
    /// A customer, by number.
    Customer,
    /// A customer's lasting traits.
    Traits,
    /// When the next issue arises and of what kind.
    Issue,
    /// Which story an issue follows.
    Story,
    /// Which contact within an issue.
    Contact,
    /// Which channel a customer turns to.
    Channel,
    /// How long a customer waits before giving up.
    Patience,
    /// Whether and when a customer who gave up tries again.
    Retry,
    /// How long a move takes.
    Duration,
    /// Named luck within a story.
    Luck,
    /// Which words a customer uses.
    Words,
    /// What a rep decides and shows.
    Decision,
    /// How long a supervisor takes and what they decide.
    Supervisor,
    /// The amount a rep settles on.
    Discretion,
    /// Whether a promise is passed on or forgotten.
    Forgetting,
    /// Whether an issue comes back, when and where.
    Return,
    /// Whether a closed matter is checked back on.
    CheckBack,
    /// Whether a follow-up that a story asks for happens.
    FollowUp,
    /// A quiet month of use.
    Use,
    /// Whether a customer leaves after a contact.
    Leaving,
    /// A rep, by seat and generation.
    Rep,
    /// When a rep leaves.
    Attrition,
    /// Arrivals of strangers.
    Arrivals,
    /// When within opening hours a customer turns to a closed channel.
    Opening,
    /// The order in which choices are shown.
    Shuffle,
    /// By how much a day's demand differs from other days'.
    DayFactor,
    /// Whether somebody who must wait gives up at once.
    Balking,
    /// How long the work after a contact takes.
    AfterWork,
    /// Whether a fraction of a rep is there on a day, and whether one is ill.
    Roster,
    /// When a customer gets a reward, and whether and where they redeem it.
    Reward,
    /// Whether somebody who might become a customer does, and when they think of it.
    Prospect,
    /// Whether a customer tells others.
    Word,
    /// When a customer buys something, and what becomes of it.
    Purchase,
    /// Whether what is known of a customer gets out, and whether and when they ask.
    Breach,
    /// Whether what is sold fits a customer, and whether they take it.
    Sale,
    /// Whether a policy keeps a matter from arising.
    Prevention,
    /// Whether a rep looks something up, and what is found.
    LookUp,
    /// Whether customers are told of a problem before they ask, and whether that settles it.
    Notice,
    /// Occasions on which something looks like a problem and is none.
    Alarm,
    /// Who takes the guided flow, and what comes of it.
    SelfService,
    /// Matters that customers do not raise unless it is easy.
    Latent,
    /// Whether a customer who waits takes the offer of a call, and whether it reaches them.
    Callback,
    /// Matters that a channel draws.
    Drawn,
    /// Whether a customer finds a channel.
    Search,
    /// Whom the service calls, and what becomes of it.
    Outbound,
    /// Whether a rep calls somebody while people wait.
    Temptation,
}

/// A place in the space of draws, made narrower one coordinate at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key(u64);

impl Key {
    /// The key of a whole run.
    pub const fn root(seed: u64) -> Key {
        Key(mix(seed ^ STEP))
    }

    /// The key of the `number`-th place within this one.
    #[inline]
    pub const fn nth(self, number: u64) -> Key {
        Key(mix(self.0.wrapping_add(STEP) ^ number.wrapping_mul(0xD6E8_FEB8_6659_FD93)))
    }

    /// The key of this place for one purpose and occasion.
    #[inline]
    pub const fn of(self, purpose: Purpose, occasion: u64) -> Key {
        self.nth((purpose as u64) << 48 ^ occasion)
    }

    /// The draws made at this place for one purpose and occasion.
    #[inline]
    pub const fn draw(self, purpose: Purpose, occasion: u64) -> Stream {
        Stream { state: self.of(purpose, occasion).0 }
    }

    /// The draws made at this place.
    #[inline]
    pub const fn stream(self) -> Stream {
        Stream { state: self.0 }
    }
}

/// An endless sequence of random bits from one place (SplitMix64).
#[derive(Debug, Clone)]
pub struct Stream {
    state: u64,
}

impl Stream {
    #[inline]
    fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(STEP);
        mix(self.state)
    }

    /// A number in [0, 1), uniform.
    #[inline]
    pub fn share(&mut self) -> f64 {
        (self.bits() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    /// Whether something of probability `p` happens.
    #[inline]
    pub fn happens(&mut self, p: f64) -> bool {
        self.share() < p
    }

    /// A whole number below `count`, uniform to one part in 2^64 / count; 0 when there is nothing to choose.
    #[inline]
    pub fn below(&mut self, count: usize) -> usize {
        ((u128::from(self.bits()) * count as u128) >> 64) as usize
    }

    /// An exponential draw of mean 1.
    #[inline]
    pub fn exponential(&mut self) -> f64 {
        Exp1.sample(self)
    }

    /// A standard normal draw.
    #[inline]
    pub fn normal(&mut self) -> f64 {
        StandardNormal.sample(self)
    }

    /// The place whose weight a uniform draw falls on; the last one of positive weight when rounding runs out, 0 when
    /// no weight is positive.
    pub fn weighted(&mut self, weights: impl Iterator<Item = f64> + Clone) -> usize {
        let mut left = self.share() * weights.clone().sum::<f64>();
        let mut chosen = 0;
        for (place, weight) in weights.enumerate() {
            if weight > 0.0 {
                chosen = place;
                if left < weight {
                    break;
                }
            }
            left -= weight;
        }
        chosen
    }
}

impl TryRng for Stream {
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
            let bytes = self.bits().to_le_bytes();
            chunk.copy_from_slice(&bytes[..chunk.len()]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_place_gives_the_same_draw_and_another_place_another() {
        let here = Key::root(1).of(Purpose::Customer, 7);
        assert_eq!(here.draw(Purpose::Patience, 0).share(), here.draw(Purpose::Patience, 0).share());
        assert_ne!(here.draw(Purpose::Patience, 0).share(), here.draw(Purpose::Patience, 1).share());
        assert_ne!(here.draw(Purpose::Patience, 0).share(), here.draw(Purpose::Duration, 0).share());
    }

    #[test]
    fn draws_of_neighbouring_places_look_independent_and_uniform() {
        let root = Key::root(42);
        let count = 100_000_u64;
        let draws: Vec<f64> =
            (0..count).map(|n| root.of(Purpose::Customer, n).draw(Purpose::Issue, 0).share()).collect();
        let mean = draws.iter().sum::<f64>() / count as f64;
        let neighbours =
            draws.windows(2).map(|pair| (pair[0] - 0.5) * (pair[1] - 0.5)).sum::<f64>() / count as f64 * 12.0;
        // Five standard errors: 1/sqrt(12 n) of the mean, 1/sqrt(n) of the correlation.
        assert!((mean - 0.5).abs() < 5.0 * 0.2887 / (count as f64).sqrt(), "mean {mean}");
        assert!(neighbours.abs() < 5.0 / (count as f64).sqrt(), "correlation {neighbours}");
    }

    #[test]
    fn a_weighted_choice_never_takes_what_weighs_nothing() {
        let root = Key::root(3);
        for n in 0..1_000 {
            let chosen = root.nth(n).stream().weighted([0.0, 1.0, 0.0, 3.0, 0.0].into_iter());
            assert!(chosen == 1 || chosen == 3);
        }
        assert_eq!(root.stream().weighted([0.0, 0.0].into_iter()), 0);
    }
}
