//! Integrals to full precision, also of what is steep or singular at an end of the interval.

use std::sync::OnceLock;

/// Half the range of the doubly exponential variable: beyond it a step weighs less than 1e-95 of the interval.
const REACH: f64 = 5.0;
/// The first step; each further round halves it.
const FIRST_STEP: f64 = 0.125;
/// So often is the step halved at most.
const MOST_ROUNDS: usize = 6;
/// The steps of the first round and of each round after it; they are the same for every integral.
static STEPS: [OnceLock<Vec<[Step; 2]>>; MOST_ROUNDS + 1] = [const { OnceLock::new() }; MOST_ROUNDS + 1];
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
    // Adds a step and says whether it still counts.
    let mut add = |sums: &mut [f64; K], at: &Step| {
        let mut counts = false;
        for (sum, value) in sums.iter_mut().zip(values(at.u, at.rest)) {
            let step = if value == 0.0 { 0.0 } else { at.weight * value };
            counts |= step > NOTHING * *sum;
            *sum += step;
        }
        counts
    };
    let mut sums = [0.0; K];
    let mut step = FIRST_STEP;
    for (round, steps_of_round) in STEPS.iter().enumerate() {
        let before = sums.map(|sum| sum * step * 2.0);
        let steps = steps_of_round.get_or_init(|| steps(round));
        for side in [0, 1] {
            // What lies in the middle has no other side.
            let from = usize::from(round == 0 && side == 1);
            // A side may begin with nothing, if all happens near its end.
            let mut begun = false;
            for two in &steps[from..] {
                let counts = add(&mut sums, &two[side]);
                if begun && !counts {
                    break;
                }
                begun |= counts;
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

/// Where an integrand is looked at.
#[derive(Debug, Clone, Copy)]
struct Step {
    /// How far from the beginning of the interval.
    u: f64,
    /// How far from its end.
    rest: f64,
    /// How much of the interval it stands for, in units of the step.
    weight: f64,
}

impl Step {
    /// At t the distances to the ends are as e^(π sinh t).
    fn at(t: f64) -> Step {
        let odds = libm::exp(core::f64::consts::PI * libm::sinh(t));
        let (u, rest) = (odds / (1.0 + odds), 1.0 / (1.0 + odds));
        Step { u, rest, weight: core::f64::consts::PI * libm::cosh(t) * u * rest }
    }
}

/// The steps that a round adds on either side, from the middle outward: later rounds add what lies between the steps of
/// those before.
fn steps(round: usize) -> Vec<[Step; 2]> {
    let step = (0..round).fold(FIRST_STEP, |step, _| step / 2.0);
    let (from, by) = if round == 0 { (0.0, step) } else { (step, 2.0 * step) };
    let mut steps = Vec::new();
    let mut t = from;
    while t <= REACH {
        steps.push([Step::at(t), Step::at(-t)]);
        t += by;
    }
    steps
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
