//! Quality control: how often what is made and packed is looked at before it leaves.

use super::Lever;
use super::check::Review;
use crate::notation::Step::Key;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "quality_control",
    about: "How often what is made and packed is looked at before it leaves.\n\
        \n\
        inspections: looks at each piece, 0 to 10; 0.5 is every second piece, 2 is each one twice\n\
        \n\
        A matter whose demand has `cause: Defect` arises only if its defect was missed; everybody else's matters stay as \
        they were. Each look finds its share of what the ones before left (inspection_finds):\n\
        found = 1 − (1−f)^⌊n⌋ · (1 − f·(n−⌊n⌋))\n\
        So the second look finds less than the first and costs as much: say what it costs under `price`. Where little is \
        defective it is money spent for nothing.\n\
        \n\
        The claim: uneven product quality cannot be repaired by service.\n\
        \n\
        Left out: nothing is looked at beyond what the operation's rates describe.",
};

/// How often what is made and packed is looked at.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QualityControl {
    /// Looks at each piece.
    pub inspections: f64,
}

impl QualityControl {
    pub(super) fn check(&self, review: &mut Review<'_>) {
        let path = [Key("quality_control"), Key("inspections")];
        review.amount(self.inspections, 10.0, &path, "write how often each piece is looked at, such as 0.5 or 1");
    }
}
