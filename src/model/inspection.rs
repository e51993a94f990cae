//! Inspection: what leaves with a defect although it was looked at.

use super::parameters::Parameters;
use super::range::{above, unit};

/// The share of defects that inspections find, in [0, 1]: each finds its share of what the ones before left, and a
/// fraction of one looks at that share of the pieces. 1 − (1−f)^⌊n⌋ · (1 − f·(n−⌊n⌋)).
pub fn defects_found(p: &Parameters, inspections: f64) -> f64 {
    let (finds, inspections) = (unit(p.inspection_finds), above(inspections));
    let whole = inspections.floor();
    unit(1.0 - libm::pow(1.0 - finds, whole) * (1.0 - finds * (inspections - whole)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_second_look_finds_its_share_of_what_the_first_one_missed() {
        let p = Parameters::default();
        assert_eq!(defects_found(&p, 0.0), 0.0);
        assert!((defects_found(&p, 0.5) - 0.4).abs() < 1e-12);
        assert!((defects_found(&p, 1.0) - 0.8).abs() < 1e-12);
        assert!((defects_found(&p, 2.0) - 0.96).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn more_inspections_never_find_less(one in prop::num::f64::ANY, more in 0.0..20.0) {
            let p = Parameters::default();
            let (few, many) = (defects_found(&p, one), defects_found(&p, one + more));
            prop_assert!((0.0..=1.0).contains(&few) && (few <= many + 1e-12 || !one.is_finite()));
        }
    }
}
