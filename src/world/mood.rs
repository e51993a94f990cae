//! How a customer feels.

/// How finely moods are told apart.
const PARTS: f64 = 1e6;

/// A mood, 0 furious to 1 delighted, once it has moved by so much.
///
/// It is rounded to the nearest decimal of six places, so that moods that are written as decimals add up and compare as
/// they are written: 0.5 less 0.1 three times is 0.2.
pub fn moved(mood: f64, by: f64) -> f64 {
    ((mood + by).clamp(0.0, 1.0) * PARTS).round() / PARTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mood_moves_in_decimals_and_stays_on_its_scale() {
        assert_eq!((0..3).fold(0.5, |mood, _| moved(mood, -0.1)), 0.2);
        assert_eq!((0..7).fold(0.0, |mood, _| moved(mood, 0.1)), 0.7);
        assert_eq!((moved(0.9, 0.3), moved(0.1, -0.3)), (1.0, 0.0));
        // What was kept less exactly is what was meant.
        assert_eq!(moved(f64::from(0.45_f32), 0.0), 0.45);
    }
}
