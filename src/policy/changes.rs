//! Changes: other policies that take over on a day of the run.

use super::Lever;
use crate::sim::Span;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "changes",
    about: "Other policies of the scenario that take over while the run goes on: [(from: Days(120), to: \"name\"), ...].\n\
        \n\
        from: the day on which the other policy takes over, after the beginning of the run\n\
        to: the policy; all of its levers hold from then on, but for its own changes\n\
        \n\
        Reps, customers, open matters, promises and what everybody has learnt carry on: adherence moves towards what the \
        new acts make of it and falls back no faster than adoption_half_life, morale within morale_time. Monthly prices \
        are those of the policy in force; a set-up is paid when a lever is first priced, and what it costs more than \
        before when a later policy prices it higher:\n\
        levers = Σ months in force · price a month + Σ over levers of the highest set-up so far\n\
        The charts behind the figure of stability start afresh at each change. Where the \
        other policy has more reps in a group, its new seats are taken on that day by people who are new: novices but for \
        the training before the first contact, paid from then on. Where it has fewer, the seats last opened are closed: \
        who sits there finishes what they have in hand, unpaid, and nobody follows. Fewer supervisors decide the requests \
        they have in hand first; where none is left, those who wait are refused.\n\
        \n\
        The claim: whoever listens to what customers say changes policy, procedure and product while the business runs.\n\
        \n\
        Left out: the policy holds to the end.",
};

/// Another policy takes over.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// How long after the beginning of the run.
    pub from: Span,
    /// The policy, by name.
    pub to: String,
}
