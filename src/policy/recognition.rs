//! Recognition: how good work of reps is noticed.

use super::check::Review;
use super::{Lever, Routine};
use crate::notation::Step::Key;
use crate::sim::Span;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "recognition",
    about: "How good work of reps is noticed, as acts with their time.\n\
        \n\
        thanks: (every: span, minutes: n), somebody thanks each rep for something they did\n\
        rounds: (every: span, minutes: n), the team tells of good work\n\
        \n\
        Morale tends to what its causes make of it, recognition R among them (morale_recognition), and morale shows in the \
        moves reps make, in what they show and in who stays: R = 1 − (1−T)(1−M). M is the minutes of rounds a week over \
        rounds_full, at most 1. T is thanks a week over thanks_full up to 1 and x·e^(1−x) beyond: thanks for everything \
        are thanks for nothing. Minutes spent are minutes not worked: where there is enough to do already, the \
        pressure can take more morale than recognition gives.\n\
        \n\
        The claim: being seen matters to those who serve as it does to those who are served; reps who are worn down show \
        it.\n\
        \n\
        Left out: good work goes unnoticed.",
};

/// How good work of reps is noticed.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recognition {
    /// Somebody thanks each rep for something they did.
    pub thanks: Option<Routine>,
    /// The team tells of good work.
    pub rounds: Option<Routine>,
}

impl Recognition {
    pub(super) fn check(&self, review: &mut Review<'_>) {
        for (act, routine) in [("thanks", self.thanks), ("rounds", self.rounds)] {
            if let Some(Routine { every, minutes }) = routine {
                let path = [Key("recognition"), Key(act)];
                review.routine(every, minutes, "minutes", Span::Minutes(minutes), &path);
            }
        }
    }
}
