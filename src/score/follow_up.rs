//! What became of promises and closed matters.

/// The weights of the parts of the follow-up score: promises, true resolution, defectors found, followed up.
const WEIGHTS: [f64; 4] = [0.40, 0.35, 0.15, 0.10];

/// Counts of one replication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FollowUpCounts {
    /// Promises made.
    pub made: u64,
    /// Promises kept in time.
    pub kept: u64,
    /// Promises not kept in time.
    pub broken: u64,
    /// Matters closed, exits with one open among them.
    pub closed: u64,
    /// Of these, truly solved.
    pub solved: u64,
    /// Check-backs made.
    pub checked: u64,
    /// Customers asked after a purchase.
    pub asked: u64,
    /// Check-backs that found the matter unsolved, and askings after a purchase that found something wrong.
    pub found: u64,
    /// Matters closed unsolved that nobody checked back on.
    pub missed: u64,
    /// Contacts that ended.
    pub contacts: u64,
    /// Contacts followed by another about the same matter within seven days.
    pub repeated: u64,
}

impl FollowUpCounts {
    /// Promises kept in time, of those that came due.
    pub fn promises_kept(&self) -> Option<f64> {
        ratio(self.kept, self.kept + self.broken)
    }

    /// Matters truly solved, of those closed.
    pub fn true_resolution(&self) -> Option<f64> {
        ratio(self.solved, self.closed)
    }

    /// F1 of the check-backs as a way of finding matters that look closed and are not: the harmonic mean of precision
    /// and recall. Nothing to find: not defined; something to find and nobody asked: 0.
    pub fn defectors_found(&self) -> Option<f64> {
        // 2 TP / (2 TP + FP + FN)
        let to_find = self.found + self.missed;
        (to_find > 0).then(|| 2.0 * self.found as f64 / (self.found + self.checked + self.asked + self.missed) as f64)
    }

    /// Check-backs a closed matter, at most 1.
    pub fn followed_up(&self) -> Option<f64> {
        ratio(self.checked, self.closed).map(|share| share.min(1.0))
    }

    /// What a dashboard calls solved: contacts not repeated within seven days. A customer who gave up looks like a
    /// success.
    pub fn seen_by_dashboard(&self) -> Option<f64> {
        ratio(self.contacts - self.repeated.min(self.contacts), self.contacts)
    }

    /// The parts that are defined, weighted.
    pub fn overall(&self) -> Option<f64> {
        let parts = [self.promises_kept(), self.true_resolution(), self.defectors_found(), self.followed_up()];
        let defined = || parts.iter().zip(WEIGHTS).filter_map(|(part, weight)| Some((part.as_ref()?, weight)));
        let whole: f64 = defined().map(|(_, weight)| weight).sum();
        (whole > 0.0).then(|| defined().map(|(part, weight)| part * weight).sum::<f64>() / whole)
    }
}

fn ratio(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_is_not_defined_leaves_the_sum() {
        let counts = FollowUpCounts { closed: 10, solved: 8, ..Default::default() };
        assert_eq!(counts.promises_kept(), None);
        assert_eq!(counts.defectors_found(), None);
        let expected = (0.35 * 0.8 + 0.10 * 0.0) / 0.45;
        assert!((counts.overall().unwrap() - expected).abs() < 1e-12);
        assert_eq!(FollowUpCounts::default().overall(), None);
    }

    #[test]
    fn defectors_nobody_asked_are_not_found_and_asking_everybody_is_not_precise() {
        let nobody = FollowUpCounts { missed: 5, ..Default::default() };
        assert_eq!(nobody.defectors_found(), Some(0.0));
        // Precision 5/50, recall 1: F1 = 2 · .1 · 1 / 1.1
        let everybody = FollowUpCounts { checked: 50, found: 5, ..Default::default() };
        assert!((everybody.defectors_found().unwrap() - 0.2 / 1.1).abs() < 1e-12);
    }
}
