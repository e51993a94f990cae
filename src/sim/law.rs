//! Laws of time: how long something takes, or after how long it happens.

use super::chance::Stream;
use super::time::{Span, Time, whole};
use rand_distr::{Distribution, Gamma};
use serde::Deserialize;

/// A law as an author writes it. A plain span is a law too, so `after: Days(2)` and
/// `after: Exponential(mean: Days(1))` are both right.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Written {
    /// Exactly so many seconds.
    Seconds(f64),
    /// Exactly so many minutes.
    Minutes(f64),
    /// Exactly so many hours.
    Hours(f64),
    /// Exactly so many days.
    Days(f64),
    /// Exactly so many weeks.
    Weeks(f64),
    /// Memoryless, with this mean.
    Exponential {
        /// The mean.
        mean: Span,
    },
    /// Lognormal, with this mean and this standard deviation of the logarithm.
    Lognormal {
        /// The mean of the law itself, not of its logarithm.
        mean: Span,
        /// The standard deviation of the natural logarithm.
        sdlog: f64,
    },
    /// Gamma, with this mean; shape 1 is exponential, a larger one steadier.
    Gamma {
        /// The mean.
        mean: Span,
        /// The shape, above 0.
        shape: f64,
    },
    /// Weibull; shape below 1 means that those who have waited long wait longer still.
    Weibull {
        /// The scale: 63.2 % are below it.
        scale: Span,
        /// The shape, above 0.
        shape: f64,
    },
    /// Any value between two spans, each as likely as another.
    Uniform {
        /// The least.
        from: Span,
        /// The most.
        to: Span,
    },
    /// Two kinds of people, each memoryless.
    Hyperexponential {
        /// The share of the first kind.
        share: f64,
        /// The mean of the first kind.
        first: Span,
        /// The mean of the second kind.
        second: Span,
    },
    /// Observed values with their weights.
    Empirical(Vec<(Span, f64)>),
}

impl Written {
    /// The plain span, when the law is one.
    pub fn plain(&self) -> Option<Span> {
        Some(match *self {
            Written::Seconds(n) => Span::Seconds(n),
            Written::Minutes(n) => Span::Minutes(n),
            Written::Hours(n) => Span::Hours(n),
            Written::Days(n) => Span::Days(n),
            Written::Weeks(n) => Span::Weeks(n),
            _ => return None,
        })
    }

    /// Every span that it is written with.
    pub fn spans(&self) -> Vec<Span> {
        match self {
            Written::Exponential { mean } | Written::Lognormal { mean, .. } | Written::Gamma { mean, .. } => {
                vec![*mean]
            }
            Written::Weibull { scale, .. } => vec![*scale],
            Written::Uniform { from, to } => vec![*from, *to],
            Written::Hyperexponential { first, second, .. } => vec![*first, *second],
            Written::Empirical(points) => points.iter().map(|(span, _)| *span).collect(),
            _ => self.plain().into_iter().collect(),
        }
    }

    /// What makes it unusable, in words, if anything does; `None` for a law that can be drawn from.
    pub fn fault(&self) -> Option<&'static str> {
        // Tests for what is right, so that an undefined number fails them.
        let above_0 = |number: f64| number > 0.0;
        let at_least_0 = |number: f64| number >= 0.0;
        match self {
            Written::Exponential { mean } => {
                (!at_least_0(mean.milliseconds())).then_some("the mean of an exponential law cannot be negative")
            }
            Written::Lognormal { mean, .. } if !above_0(mean.milliseconds()) => {
                Some("the mean of a lognormal law must be above 0")
            }
            Written::Lognormal { sdlog, .. } => {
                (!(0.0..=10.0).contains(sdlog)).then_some("`sdlog` of a lognormal law lies from 0 to 10")
            }
            Written::Gamma { mean, .. } if !above_0(mean.milliseconds()) => {
                Some("the mean of a gamma law must be above 0")
            }
            Written::Weibull { scale, .. } if !above_0(scale.milliseconds()) => {
                Some("the scale of a Weibull law must be above 0")
            }
            Written::Gamma { shape, .. } | Written::Weibull { shape, .. } => {
                (!(0.01..=1e6).contains(shape)).then_some("the shape of a law lies from 0.01 to a million")
            }
            Written::Uniform { from, to } => {
                let right = at_least_0(from.milliseconds()) && to.milliseconds() >= from.milliseconds();
                (!right).then_some("a uniform law goes from a span that is not negative to one that is no shorter")
            }
            Written::Hyperexponential { share, .. } if !(0.0..=1.0).contains(share) => {
                Some("the share of a hyperexponential law lies from 0 to 1")
            }
            Written::Hyperexponential { first, second, .. } => {
                let both = at_least_0(first.milliseconds()) && at_least_0(second.milliseconds());
                (!both).then_some("the means of a hyperexponential law cannot be negative")
            }
            Written::Empirical(points) if points.iter().any(|(_, weight)| !at_least_0(*weight)) => {
                Some("the weight of an observed value cannot be negative")
            }
            Written::Empirical(points) => {
                let total: f64 = points.iter().map(|(_, weight)| weight).sum();
                (!(above_0(total) && total.is_finite()))
                    .then_some("an empirical law needs a value with a weight above 0")
            }
            _ => {
                self.plain().is_some_and(|span| !at_least_0(span.milliseconds())).then_some("a span cannot be negative")
            }
        }
    }

    /// The law ready to be drawn from.
    pub fn compile(&self) -> Law {
        match self {
            Written::Exponential { mean } => Law::Exponential { mean: mean.milliseconds() },
            Written::Lognormal { mean, sdlog } => {
                // E = exp(mu + sigma²/2)
                Law::Lognormal { meanlog: libm::log(mean.milliseconds()) - sdlog * sdlog / 2.0, sdlog: *sdlog }
            }
            Written::Gamma { mean, shape } => Law::Gamma { shape: *shape, scale: mean.milliseconds() / shape },
            Written::Weibull { scale, shape } => Law::Weibull { scale: scale.milliseconds(), shape: *shape },
            Written::Uniform { from, to } => Law::Uniform { from: from.milliseconds(), to: to.milliseconds() },
            Written::Hyperexponential { share, first, second } => {
                Law::Hyperexponential { share: *share, first: first.milliseconds(), second: second.milliseconds() }
            }
            Written::Empirical(points) => {
                let total: f64 = points.iter().map(|(_, weight)| weight).sum();
                let mut below = 0.0;
                let steps = points.iter().map(|(span, weight)| {
                    below += weight / total;
                    (below, span.time())
                });
                Law::Empirical(steps.collect())
            }
            _ => Law::Fixed(self.plain().map_or(0, Span::time)),
        }
    }
}

/// A law of time that can be drawn from, in milliseconds.
#[derive(Debug, Clone, PartialEq)]
pub enum Law {
    /// Always the same.
    Fixed(Time),
    /// Memoryless.
    Exponential {
        /// Mean in milliseconds.
        mean: f64,
    },
    /// Lognormal.
    Lognormal {
        /// Mean of the logarithm of milliseconds.
        meanlog: f64,
        /// Standard deviation of the logarithm.
        sdlog: f64,
    },
    /// Gamma.
    Gamma {
        /// Shape.
        shape: f64,
        /// Scale in milliseconds.
        scale: f64,
    },
    /// Weibull.
    Weibull {
        /// Scale in milliseconds.
        scale: f64,
        /// Shape.
        shape: f64,
    },
    /// Any value between two, each as likely as another.
    Uniform {
        /// The least, in milliseconds.
        from: f64,
        /// The most, in milliseconds.
        to: f64,
    },
    /// Two kinds, each memoryless.
    Hyperexponential {
        /// The share of the first kind.
        share: f64,
        /// Mean of the first in milliseconds.
        first: f64,
        /// Mean of the second in milliseconds.
        second: f64,
    },
    /// Observed values, each with the share at or below it.
    Empirical(Vec<(f64, Time)>),
}

impl Law {
    /// One draw, in whole milliseconds.
    #[inline]
    pub fn draw(&self, chance: &mut Stream) -> Time {
        match self {
            Law::Fixed(time) => *time,
            Law::Exponential { mean } => whole(mean * chance.exponential()),
            _ => self.draw_other(chance),
        }
    }

    /// A draw from a law that takes more work, out of the way of those that do not.
    #[inline(never)]
    fn draw_other(&self, chance: &mut Stream) -> Time {
        match self {
            Law::Fixed(_) | Law::Exponential { .. } => self.draw(chance),
            Law::Lognormal { meanlog, sdlog } => whole(libm::exp(meanlog + sdlog * chance.normal())),
            Law::Gamma { shape, scale } => {
                // The checks refuse a shape or scale that is not positive; should one come through code, the mean serves.
                Gamma::new(*shape, *scale).map_or(whole(shape * scale), |law| whole(law.sample(chance)))
            }
            Law::Weibull { scale, shape } => whole(scale * libm::pow(chance.exponential(), 1.0 / shape)),
            Law::Uniform { from, to } => whole(from + (to - from) * chance.share()),
            Law::Hyperexponential { share, first, second } => {
                let mean = if chance.happens(*share) { first } else { second };
                whole(mean * chance.exponential())
            }
            Law::Empirical(steps) => {
                let share = chance.share();
                let place = steps.partition_point(|(below, _)| *below <= share);
                steps.get(place).or(steps.last()).map_or(0, |(_, time)| *time)
            }
        }
    }

    /// The mean in milliseconds.
    pub fn mean(&self) -> f64 {
        match self {
            Law::Fixed(time) => *time as f64,
            Law::Exponential { mean } => *mean,
            Law::Lognormal { meanlog, sdlog } => libm::exp(meanlog + sdlog * sdlog / 2.0),
            Law::Gamma { shape, scale } => shape * scale,
            Law::Weibull { scale, shape } => scale * libm::tgamma(1.0 + 1.0 / shape),
            Law::Uniform { from, to } => (from + to) / 2.0,
            Law::Hyperexponential { share, first, second } => share * first + (1.0 - share) * second,
            Law::Empirical(steps) => {
                let mut below = 0.0;
                steps.iter().map(|(up_to, time)| (up_to - std::mem::replace(&mut below, *up_to)) * *time as f64).sum()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::{Key, MINUTE};

    #[test]
    fn the_mean_of_many_draws_is_the_mean_of_the_law() {
        let laws = [
            Written::Exponential { mean: Span::Minutes(6.0) },
            Written::Lognormal { mean: Span::Minutes(6.0), sdlog: 0.8 },
            Written::Gamma { mean: Span::Minutes(6.0), shape: 2.5 },
            Written::Weibull { scale: Span::Minutes(6.0), shape: 1.5 },
            Written::Uniform { from: Span::Minutes(1.0), to: Span::Minutes(8.0) },
            Written::Hyperexponential { share: 0.3, first: Span::Minutes(0.5), second: Span::Minutes(10.0) },
            Written::Empirical(vec![(Span::Minutes(2.0), 1.0), (Span::Minutes(8.0), 3.0)]),
            Written::Minutes(6.0),
        ];
        for written in laws {
            let law = written.compile();
            let count = 200_000_u64;
            let draws: Vec<f64> = (0..count).map(|n| law.draw(&mut Key::root(9).nth(n).stream()) as f64).collect();
            let mean = draws.iter().sum::<f64>() / count as f64;
            let variance = draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (count - 1) as f64;
            let error = (variance / count as f64).sqrt();
            assert!((mean - law.mean()).abs() <= 4.5 * error + 0.5, "{written:?}: {mean} against {}", law.mean());
        }
        assert_eq!(Written::Empirical(vec![(Span::Minutes(2.0), 1.0)]).compile().mean(), 2.0 * MINUTE as f64);
    }

    #[test]
    fn a_law_that_cannot_be_drawn_from_says_why() {
        let mean = Span::Minutes(2.0);
        for (written, word) in [
            (Written::Lognormal { mean: Span::Seconds(0.0), sdlog: 1.0 }, "lognormal"),
            (Written::Lognormal { mean, sdlog: -1.0 }, "sdlog"),
            (Written::Gamma { mean, shape: 0.0 }, "shape"),
            (Written::Weibull { scale: Span::Days(-1.0), shape: 1.0 }, "scale"),
            (Written::Uniform { from: Span::Seconds(-1.0), to: mean }, "uniform"),
            (Written::Uniform { from: mean, to: Span::Seconds(1.0) }, "no shorter"),
            (Written::Uniform { from: mean, to: Span::Seconds(f64::NAN) }, "uniform"),
            (Written::Empirical(Vec::new()), "weight above 0"),
            (Written::Empirical(vec![(mean, -1.0), (mean, 2.0)]), "negative"),
            (Written::Hyperexponential { share: 1.2, first: mean, second: mean }, "share"),
            (Written::Hyperexponential { share: 0.5, first: mean, second: Span::Seconds(-1.0) }, "means"),
            (Written::Seconds(f64::NAN), "negative"),
        ] {
            assert!(written.fault().is_some_and(|fault| fault.contains(word)), "{written:?}: {:?}", written.fault());
        }
        for written in [Written::Seconds(0.0), Written::Gamma { mean, shape: 2.0 }, Written::Exponential { mean }] {
            assert_eq!(written.fault(), None);
        }
    }
}
