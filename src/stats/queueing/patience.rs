//! Patience: how long people are ready to wait before they give up.

use statrs::function::gamma::gamma_ur;

/// The law of the time after which somebody who has not been served gives up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Patience {
    /// However long they have waited, the rest is the same: Erlang A.
    Exponential {
        /// Mean.
        mean: f64,
    },
    /// Below shape 1 they give up mostly at the beginning, above it all at about the same time.
    Weibull {
        /// Shape, from .1 to 50.
        shape: f64,
        /// The time that a share of 1/e outlasts.
        scale: f64,
    },
    /// Two kinds of people, each with exponential patience.
    Hyperexponential {
        /// The share of the first kind, in [0, 1].
        share: f64,
        /// Mean of the first kind.
        first_mean: f64,
        /// Mean of the second kind.
        second_mean: f64,
    },
    /// Any time between two is as likely as any other.
    Uniform {
        /// Nobody gives up before.
        least: f64,
        /// Nobody waits for longer.
        most: f64,
    },
    /// Everybody waits for the same time; with 0 nobody waits at all, which is Erlang B.
    Deterministic {
        /// That time.
        time: f64,
    },
}

impl Patience {
    /// Whether the law can be: durations finite and at least 0 (means and scales above it), shares in [0, 1].
    pub fn is_sound(&self) -> bool {
        let above = |time: f64| time > 0.0 && time.is_finite();
        match *self {
            Patience::Exponential { mean } => above(mean),
            Patience::Weibull { shape, scale } => (0.1..=50.0).contains(&shape) && above(scale),
            Patience::Hyperexponential { share, first_mean, second_mean } => {
                (0.0..=1.0).contains(&share) && above(first_mean) && above(second_mean)
            }
            Patience::Uniform { least, most } => least >= 0.0 && above(most) && least < most,
            Patience::Deterministic { time } => time >= 0.0 && time.is_finite(),
        }
    }

    /// The mean.
    pub fn mean(&self) -> f64 {
        match *self {
            Patience::Exponential { mean } => mean,
            Patience::Weibull { shape, scale } => scale * libm::tgamma(1.0 + 1.0 / shape),
            Patience::Hyperexponential { share, first_mean, second_mean } => {
                share * first_mean + (1.0 - share) * second_mean
            }
            Patience::Uniform { least, most } => least + (most - least) / 2.0,
            Patience::Deterministic { time } => time,
        }
    }

    /// The share that waits for longer than `time`: Ḡ.
    pub(super) fn outlast(&self, time: f64) -> f64 {
        match *self {
            Patience::Weibull { shape, scale } => libm::exp(-libm::pow(time / scale, shape)),
            Patience::Uniform { least, most } if time > least => ((most - time) / (most - least)).max(0.0),
            Patience::Uniform { .. } => 1.0,
            Patience::Deterministic { time: patience } => f64::from(u8::from(time < patience)),
            _ => self.kinds().map(|kind| kind.share * libm::exp(-time / kind.mean)).sum(),
        }
    }

    /// The share that has given up by `time`: G = 1 − Ḡ, to full precision where it is small.
    pub(super) fn given_up(&self, time: f64) -> f64 {
        match *self {
            Patience::Weibull { shape, scale } => -libm::expm1(-libm::pow(time / scale, shape)),
            Patience::Uniform { least, most } => ((time - least) / (most - least)).clamp(0.0, 1.0),
            Patience::Deterministic { .. } => 1.0 - self.outlast(time),
            _ => self.kinds().map(|kind| kind.share * -libm::expm1(-time / kind.mean)).sum(),
        }
    }

    /// How long people wait on average who are served only at `time`, if they wait for so long: H, the integral of Ḡ.
    pub(super) fn waited(&self, time: f64) -> f64 {
        match *self {
            Patience::Weibull { shape, scale } => weibull_moment(shape, scale, time, false),
            Patience::Uniform { least, most } => {
                let over = time.clamp(least, most) - least;
                time.min(least) + over * (1.0 - over / (2.0 * (most - least)))
            }
            Patience::Deterministic { time: patience } => time.min(patience),
            _ => self.kinds().map(|kind| kind.share * kind.mean * -libm::expm1(-time / kind.mean)).sum(),
        }
    }

    /// The part of that which is lost to giving up: the integral of u dG(u) up to `time`.
    pub(super) fn wasted(&self, time: f64) -> f64 {
        match *self {
            Patience::Weibull { shape, scale } => weibull_moment(shape, scale, time, true),
            Patience::Uniform { least, most } => {
                let over = time.clamp(least, most) - least;
                over * (least + over / 2.0) / (most - least)
            }
            Patience::Deterministic { time: patience } => patience * self.given_up(time),
            _ => self.kinds().map(|kind| kind.wasted(time)).sum(),
        }
    }

    /// By how much H falls short of its tangent at `from` when it has gone on to `from + by`; `by` may be negative.
    ///
    /// Exponential kinds and a fixed time have it without cancellation, which is what carries the largest teams.
    pub(super) fn falls_short(&self, from: f64, by: f64) -> f64 {
        match *self {
            Patience::Exponential { .. } | Patience::Hyperexponential { .. } => {
                self.kinds().map(|kind| kind.share * kind.falls_short(from, by)).sum()
            }
            Patience::Deterministic { time } if from < time => (by - (time - from)).max(0.0),
            Patience::Deterministic { time } => ((time - from) - by).max(0.0),
            _ => (self.outlast(from) * by - (self.waited(from + by) - self.waited(from))).max(0.0),
        }
    }

    /// All four at once, each as it is alone; what they share is worked out once.
    pub(super) fn until(&self, time: f64) -> Until {
        if !matches!(self, Patience::Exponential { .. } | Patience::Hyperexponential { .. }) {
            return Until {
                outlast: self.outlast(time),
                given_up: self.given_up(time),
                waited: self.waited(time),
                wasted: self.wasted(time),
            };
        }
        let mut sum = Until::default();
        for kind in self.kinds() {
            let (outlast, given_up) = (libm::exp(-time / kind.mean), -libm::expm1(-time / kind.mean));
            sum.outlast += kind.share * outlast;
            sum.given_up += kind.share * given_up;
            sum.waited += kind.share * kind.mean * given_up;
            sum.wasted += kind.share * kind.mean * second_gamma(time / kind.mean, outlast);
        }
        sum
    }

    /// Where the law changes abruptly.
    pub(super) fn corners(&self) -> [f64; 2] {
        match *self {
            Patience::Weibull { scale, .. } => [0.0, scale],
            Patience::Uniform { least, most } => [least, most],
            Patience::Deterministic { time } => [0.0, time],
            _ => [0.0, 0.0],
        }
    }

    /// The exponential kinds that the law is mixed from, if it is.
    fn kinds(&self) -> impl Iterator<Item = Kind> {
        let none = Kind { share: 0.0, mean: 1.0 };
        let kinds = match *self {
            Patience::Exponential { mean } => [Kind { share: 1.0, mean }, none],
            Patience::Hyperexponential { share, first_mean, second_mean } => {
                [Kind { share, mean: first_mean }, Kind { share: 1.0 - share, mean: second_mean }]
            }
            _ => [none, none],
        };
        kinds.into_iter().filter(|kind| kind.share > 0.0)
    }
}

/// What has become of those who wait by some time.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Until {
    /// Those who still wait: Ḡ.
    pub(super) outlast: f64,
    /// Those who have given up: G.
    pub(super) given_up: f64,
    /// How long they have waited on average: H.
    pub(super) waited: f64,
    /// The part of it that is lost to giving up.
    pub(super) wasted: f64,
}

/// One of the kinds in a mixture.
#[derive(Clone, Copy)]
struct Kind {
    share: f64,
    mean: f64,
}

impl Kind {
    fn wasted(&self, time: f64) -> f64 {
        let x = time / self.mean;
        self.share * self.mean * second_gamma(x, libm::exp(-x))
    }

    fn falls_short(&self, from: f64, by: f64) -> f64 {
        let x = by / self.mean;
        if x.abs() < 0.5 {
            // e^(−x) − 1 + x by its series.
            let (mut term, mut sum) = (x * x / 2.0, 0.0);
            for k in 3..22 {
                sum += term;
                term *= -x / f64::from(k);
                // Terms only grow smaller: the rest would add nothing either.
                if sum + term == sum {
                    break;
                }
            }
            return self.mean * libm::exp(-from / self.mean) * sum;
        }
        self.mean * (libm::exp(-((from + by) / self.mean)) - libm::exp(-from / self.mean) * (1.0 - x))
    }
}

/// 1 − (1 + x)e^(−x), given e^(−x): the lower incomplete gamma function of order 2.
fn second_gamma(x: f64, decay: f64) -> f64 {
    if x > 1.0 {
        return 1.0 - (1.0 + x) * decay;
    }
    let (mut term, mut sum) = (x * x / 2.0, 0.0);
    for k in 3..24 {
        sum += term;
        term *= x / f64::from(k);
        if sum + term == sum {
            break;
        }
    }
    sum * decay
}

/// The incomplete gamma integrals behind a Weibull law: H, or the wasted part of it, which is of one order more.
fn weibull_moment(shape: f64, scale: f64, time: f64, wasted: bool) -> f64 {
    let z = libm::pow(time / scale, shape);
    let order = 1.0 / shape + f64::from(u8::from(wasted));
    if z > order + 1.0 {
        let whole = scale * libm::tgamma(1.0 + 1.0 / shape);
        // Far out the tail is nothing, and z may be infinite.
        return if z > 700.0 { whole } else { whole * (1.0 - gamma_ur(order, z)) };
    }
    // The series in z with its power drawn out as a time, which keeps its precision however small z is.
    let (mut term, mut sum, mut below) = (1.0, 1.0, order);
    while term > 1e-17 * sum {
        below += 1.0;
        term *= z / below;
        sum += term;
    }
    time * if wasted { z / order } else { 1.0 } * sum * libm::exp(-z)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::queueing::quadrature::integrals;
    use crate::stats::reference::assert_close;

    const LAWS: [Patience; 8] = [
        Patience::Exponential { mean: 3.0 },
        Patience::Weibull { shape: 0.4, scale: 3.0 },
        Patience::Weibull { shape: 1.0, scale: 3.0 },
        Patience::Weibull { shape: 7.0, scale: 3.0 },
        Patience::Hyperexponential { share: 0.3, first_mean: 0.1, second_mean: 9.0 },
        Patience::Uniform { least: 0.0, most: 4.0 },
        Patience::Uniform { least: 1.0, most: 4.0 },
        Patience::Deterministic { time: 2.0 },
    ];

    /// Integrates over pieces between which nothing is abrupt.
    fn integral(to: f64, value: impl Fn(f64) -> f64) -> f64 {
        let mut ends = vec![0.0, 1.0, 2.0, 3.0, 4.0, to];
        ends.retain(|end| *end <= to);
        let piece = |two: &[f64]| {
            let width = two[1] - two[0];
            width * integrals(|u, _| [value(two[0] + width * u)])[0]
        };
        ends.windows(2).map(piece).sum()
    }

    #[test]
    fn every_law_has_the_integrals_of_its_tail() {
        for law in LAWS {
            assert!(law.is_sound());
            for time in [0.001, 0.3, 1.5, 3.7, 20.0] {
                assert_close(law.outlast(time) + law.given_up(time), 1.0, 1e-15);
                assert_close(law.waited(time), integral(time, |u| law.outlast(u)), 1e-12);
                let wasted = integral(time, |u| law.given_up(time) - law.given_up(u));
                assert_close(law.wasted(time), wasted, 1e-12);
                for by in [-0.3 * time, 0.01 * time, 2.0 * time] {
                    let gap = law.outlast(time) * by - law.waited(time + by) + law.waited(time);
                    assert_close(law.falls_short(time, by), gap.max(0.0), 1e-12);
                }
            }
            assert_close(law.waited(1e6), law.mean(), 1e-9);
            assert_close(law.wasted(1e6), law.mean(), 1e-9);
        }
    }

    #[test]
    fn all_four_at_once_are_to_the_last_digit_what_each_is_alone() {
        for law in LAWS {
            for time in [0.0, 1e-300, 1e-9, 0.001, 0.3, 1.5, 3.0, 3.7, 20.0, 1e6] {
                let [outlast, given_up] = [law.outlast(time), law.given_up(time)];
                let [waited, wasted] = [law.waited(time), law.wasted(time)];
                assert_eq!(law.until(time), Until { outlast, given_up, waited, wasted }, "{law:?} at {time}");
            }
        }
    }

    #[test]
    fn laws_that_cannot_be_are_not_sound() {
        for bad in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert!(!Patience::Exponential { mean: bad }.is_sound());
            assert!(!Patience::Weibull { shape: bad, scale: 1.0 }.is_sound());
            assert!(!Patience::Hyperexponential { share: 0.5, first_mean: bad, second_mean: 1.0 }.is_sound());
            assert!(!Patience::Uniform { least: 0.0, most: bad }.is_sound());
        }
        assert!(!Patience::Uniform { least: 2.0, most: 2.0 }.is_sound());
        assert!(!Patience::Hyperexponential { share: 1.1, first_mean: 1.0, second_mean: 1.0 }.is_sound());
        assert!(Patience::Deterministic { time: 0.0 }.is_sound());
    }
}
