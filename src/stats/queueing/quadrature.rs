//! Integrals to full precision, also of what is steep or singular at an end of the interval.

/// Half the range of the doubly exponential variable: beyond it a step weighs less than 1e-95 of the interval.
const REACH: f64 = 5.0;
/// The first step; each further round halves it.
const FIRST_STEP: f64 = 0.125;
/// So often is the step halved at most.
const MOST_ROUNDS: usize = 6;
/// Towards an end, steps are taken until all integrals gain less than this part of themselves.
const NOTHING: f64 = 1e-20;
/// Two rounds that agree to this leave an error far below it, since each round about doubles the correct digits.
const AGREEMENT: f64 = 1e-11;

/// The integrals of several functions over [0, 1], all of them at least 0 there.
///
/// `values` is given u and 1 − u, each to its own full precision, so that it can tell how near either end is. Tanh-sinh:
/// Takahasi and Mori (1974), *Publications of RIMS* 9, 721–741. Steps grow finer like the logarithm of the distance to
/// either end, so whatever happens on a far smaller scale than the interval is found if it happens at an end.
pub(super) fn integrals<const K: usize>(mut values: impl FnMut(f64, f64) -> [f64; K]) -> [f64; K] {
    // Adds the steps at t, whose distance to the ends is as e^(π sinh t), and says whether any of them still counts.
    let mut add = |sums: &mut [f64; K], t: f64| {
        let odds = libm::exp(core::f64::consts::PI * libm::sinh(t));
        let (u, rest) = (odds / (1.0 + odds), 1.0 / (1.0 + odds));
        let weight = core::f64::consts::PI * libm::cosh(t) * u * rest;
        let mut counts = false;
        for (sum, value) in sums.iter_mut().zip(values(u, rest)) {
            let step = if value == 0.0 { 0.0 } else { weight * value };
            counts |= step > NOTHING * *sum;
            *sum += step;
        }
        counts
    };
    let mut sums = [0.0; K];
    let mut step = FIRST_STEP;
    for round in 0..=MOST_ROUNDS {
        let before = sums.map(|sum| sum * step * 2.0);
        // Later rounds add what lies between the steps of those before.
        let (from, by) = if round == 0 { (0.0, step) } else { (step, 2.0 * step) };
        for side in [1.0, -1.0] {
            let mut t = if round == 0 && side < 0.0 { step } else { from };
            // A side may begin with nothing, if all happens near its end.
            let mut begun = false;
            while t <= REACH {
                let counts = add(&mut sums, side * t);
                if begun && !counts {
                    break;
                }
                begun |= counts;
                t += by;
            }
        }
        let agree = |(sum, before): (&f64, &f64)| (sum * step - before).abs() <= AGREEMENT * (sum * step).abs();
        if round == MOST_ROUNDS || (round > 1 && sums.iter().zip(&before).all(agree)) {
            break;
        }
        step /= 2.0;
    }
    sums.map(|sum| sum * step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::reference::assert_close;

    #[test]
    fn powers_steps_at_an_end_and_bells_are_integrated_to_full_precision() {
        let steep = 1e-9;
        let [alone] = integrals(|u, _| [libm::exp(-u / steep) / steep]);
        assert_close(alone, 1.0, 1e-13);
        let [square, root, logarithm, fast, bell] = integrals(|u, rest| {
            let bell = libm::exp(-50.0 * u * u);
            [u * u, 1.0 / rest.sqrt(), -libm::log(u), libm::exp(-u / steep) / steep, bell]
        });
        assert_close(square, 1.0 / 3.0, 1e-14);
        assert_close(root, 2.0, 1e-14);
        assert_close(logarithm, 1.0, 1e-14);
        assert_close(fast, 1.0, 1e-13);
        assert_close(bell, 0.125_331_413_731_550_03, 1e-14);
    }

    #[test]
    fn nothing_integrates_to_nothing() {
        assert_eq!(integrals(|_, _| [0.0]), [0.0]);
    }
}
