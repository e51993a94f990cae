//! Axes: round steps that cover the data, and where a value lies on the paper.

use super::figures::sound;

/// A stretch of values with round marks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Axis {
    /// The lowest value shown.
    pub(super) low: f64,
    /// The highest value shown.
    pub(super) high: f64,
    /// From mark to mark.
    pub(super) step: f64,
}

/// An axis laid out on the paper; `from` may lie beyond `to`, as it does on a vertical axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    /// The values.
    pub(super) axis: Axis,
    /// Where the lowest value lies, in pixels.
    pub(super) from: f64,
    /// Where the highest value lies.
    pub(super) to: f64,
}

impl Axis {
    /// About `marks` round steps that cover the values. Without values, or with a single one, some room is made.
    pub(super) fn covering(values: impl IntoIterator<Item = f64>, marks: u32) -> Self {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for value in values.into_iter().filter_map(sound) {
            low = low.min(value);
            high = high.max(value);
        }
        if low > high {
            (low, high) = (0.0, 1.0);
        }
        if high - low < 1e-9 * high.abs().max(1e-3) {
            let room = if high == 0.0 { 1.0 } else { high.abs() * 0.1 };
            (low, high) = (low - room, high + room);
        }
        let step = round_step((high - low) / f64::from(marks.max(1)));
        Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, step }
    }

    /// The same kept within `low` and `high`, for figures that cannot lie outside.
    pub(super) fn within(self, low: f64, high: f64) -> Self {
        let (from, to) = (self.low.max(low), self.high.min(high));
        if from < to { Self { low: from, high: to, ..self } } else { Self { low, high, step: (high - low) / 5.0 } }
    }

    /// The marks.
    pub(super) fn marks(self) -> Vec<f64> {
        let first = (self.low / self.step - 1e-6).ceil();
        let count = ((self.high - self.low) / self.step + 1e-6).floor().clamp(0.0, 60.0) as u32;
        let marks = (0..=count).map(|mark| (first + f64::from(mark)) * self.step);
        marks.filter(|mark| *mark <= self.high + self.step * 1e-6).collect()
    }

    /// How many decimals tell the marks apart.
    pub(super) fn decimals(self) -> usize {
        let decimals = (0..6).find(|decimals| {
            let shifted = self.step * 10f64.powi(*decimals);
            (shifted - shifted.round()).abs() < 1e-6 * shifted.max(1.0)
        });
        usize::try_from(decimals.unwrap_or(6)).unwrap_or(6)
    }
}

impl Scale {
    /// Where the value lies; what is off the axis lies at its end, and what is no number at its start.
    pub(super) fn at(self, value: f64) -> f64 {
        let share = (value - self.axis.low) / (self.axis.high - self.axis.low);
        let share = if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) };
        self.from + share * (self.to - self.from)
    }
}

/// The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is no smaller than `least`.
fn round_step(least: f64) -> f64 {
    let power = 10f64.powf(least.log10().floor());
    let factor = [1.0, 2.0, 2.5, 5.0].into_iter().find(|factor| factor * power >= least * (1.0 - 1e-9));
    let step = factor.unwrap_or(10.0) * power;
    if step.is_finite() && step > 0.0 { step } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{prop, proptest};

    #[test]
    fn marks_are_round_and_cover_the_data() {
        let axis = Axis::covering([0.71, 0.93], 5);
        assert_eq!(axis.decimals(), 2);
        assert!((axis.low - 0.7).abs() < 1e-12 && (axis.high - 0.95).abs() < 1e-12);
        assert_eq!(axis.marks().len(), 6);
    }

    #[test]
    fn nothing_and_nonsense_still_make_an_axis() {
        assert_eq!(Axis::covering([], 5).marks().len(), 6);
        assert_eq!(Axis::covering([f64::NAN, f64::INFINITY], 5), Axis::covering([], 5));
        assert!(Axis::covering([5.0], 4).low < 5.0);
    }

    proptest! {
        #[test]
        fn every_value_lies_on_the_paper(values in prop::collection::vec(-1e14..1e14, 0..20), marks in 0u32..12) {
            let axis = Axis::covering(values.iter().copied(), marks);
            let scale = Scale { axis, from: 300.0, to: 20.0 };
            assert!(axis.low < axis.high && !axis.marks().is_empty());
            for value in values {
                assert!(value >= axis.low - axis.step * 1e-3 && value <= axis.high + axis.step * 1e-3);
                assert!((20.0..=300.0).contains(&scale.at(value)));
            }
        }
    }
}
