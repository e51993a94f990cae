//! What comes out of it, as it is printed in JSON. Fields may be added; none is renamed.

use serde::Serialize;

/// All cases that were finished.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Validated {
    /// The version of Mainstay.
    pub mainstay: String,
    /// The seed.
    pub seed: u64,
    /// The half-width asked for, as a share of the exact value.
    pub half_width: f64,
    /// The command that gives these results again.
    pub command: String,
    /// The cases.
    pub cases: Vec<CaseResults>,
    /// The largest z-score of all figures, whatever its sign.
    pub worst_z: Option<f64>,
    /// The share of figures whose 95 % interval covers the exact value.
    pub share_covered: Option<f64>,
}

/// A case.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CaseResults {
    /// Its place in the file, from 0.
    pub index: usize,
    /// The queue in Kendall's letters.
    pub queue: String,
    /// The work that arrives over the work that agents can do.
    pub load: f64,
    /// The figures that the case gives.
    pub figures: Vec<FigureResults>,
    /// Every interval is as narrow as was asked; else the most work that a case may take was done first.
    pub narrow: bool,
    /// Calls that the figures rest on.
    pub calls: u64,
    /// Spells that the intervals rest on.
    pub spells: usize,
    /// Runs that the spells were cut from.
    pub runs: u32,
    /// How long each run went on before anything counted, in minutes of the case.
    pub warm_up_min: f64,
    /// How long a spell was, in minutes of the case.
    pub spell_min: f64,
    /// The time in which the queue forgets how it began, in minutes of the case.
    pub relaxation_min: f64,
    /// By how much the run's clock was slower than the case's.
    pub clock: f64,
}

/// A figure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FigureResults {
    /// What it is called in the file.
    pub figure: String,
    /// Its exact value.
    pub exact: f64,
    /// The simulated value; null when nobody came whom it is about.
    pub estimate: Option<f64>,
    /// The lower end of its 95 % interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// By how many standard errors the simulated value lies above the exact one; null without an error to measure by.
    pub z: Option<f64>,
}

impl FigureResults {
    /// Whether the interval covers the exact value; none without an interval.
    pub fn covered(&self) -> Option<bool> {
        Some(self.low? <= self.exact && self.exact <= self.high?)
    }
}

/// By how many standard errors the figure that lies farthest from its exact value does, whatever the sign.
pub(super) fn worst(cases: &[CaseResults]) -> Option<f64> {
    let all = cases.iter().flat_map(|case| &case.figures);
    all.filter_map(|figure| figure.z.map(f64::abs)).max_by(f64::total_cmp)
}

/// The share of figures with an interval that covers the exact value.
pub(super) fn share_covered(cases: &[CaseResults]) -> Option<f64> {
    let all: Vec<bool> = cases.iter().flat_map(|case| &case.figures).filter_map(FigureResults::covered).collect();
    let covered = all.iter().filter(|covered| **covered).count();
    (!all.is_empty()).then(|| covered as f64 / all.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(figures: &[(f64, Option<f64>)]) -> CaseResults {
        let figure = |&(exact, z): &(f64, Option<f64>)| FigureResults {
            figure: "p_wait".to_owned(),
            exact,
            estimate: Some(0.5),
            low: Some(0.4),
            high: Some(0.6),
            z,
        };
        CaseResults {
            index: 0,
            queue: "M/M/1".to_owned(),
            load: 0.5,
            figures: figures.iter().map(figure).collect(),
            narrow: true,
            calls: 1,
            spells: 1,
            runs: 1,
            warm_up_min: 1.0,
            spell_min: 1.0,
            relaxation_min: 1.0,
            clock: 1.0,
        }
    }

    #[test]
    fn the_worst_z_is_the_largest_whatever_its_sign() {
        let cases = [case(&[(0.5, Some(1.0)), (0.5, Some(-3.0))]), case(&[(0.5, None)])];
        assert_eq!((worst(&cases), worst(&cases[1..])), (Some(3.0), None));
    }

    #[test]
    fn the_share_covered_counts_figures_over_all_cases() {
        let mut cases = [case(&[(0.5, None), (0.7, None)]), case(&[(0.4, None), (0.6, None)])];
        assert_eq!(share_covered(&cases), Some(0.75));
        cases[0].figures[1].low = None;
        assert_eq!(share_covered(&cases), Some(1.0));
        assert_eq!(share_covered(&[]), None);
    }
}
